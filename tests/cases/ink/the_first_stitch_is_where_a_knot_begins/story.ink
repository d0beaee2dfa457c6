-> train
=== train
= first
First class.
-> second
= second
Second class.
-> END
