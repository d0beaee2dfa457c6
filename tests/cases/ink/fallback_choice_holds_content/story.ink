- (top)
* Knock
* ->
  Nobody came.
  -> END
- -> top
