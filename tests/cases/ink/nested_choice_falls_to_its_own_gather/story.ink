* A
  * * A1
  * * A2
  - - Inner.
* B
- Outer.
