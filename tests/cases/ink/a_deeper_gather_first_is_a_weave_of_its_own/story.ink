-> k
=== k
- - First.
* [One]
* * [Inner] In.
* [Two]
- End.
-> END
