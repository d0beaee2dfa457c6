One.
<- side
Three.
-> END
=== side
Two.
-> DONE
