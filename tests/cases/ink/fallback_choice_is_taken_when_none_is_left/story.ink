-> top
=== top
* One
* Two
* -> out
- -> top
=== out
No more.
-> END
