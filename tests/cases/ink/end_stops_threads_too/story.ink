One.
<- side
Never.
=== side
Two.
-> END
