-> a
=== a
* [x] First.
* [x] Second.
- -> a
