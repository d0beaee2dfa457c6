- (top)
* [One]
* {top < 3} [Two] Two.
* -> none
- Again.
-> top
- (none) None left.
* ->
  Inside the last.
- The end.
