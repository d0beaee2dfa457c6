VAR tries = 0
- (top)
~ tries++
+ {tries < 3} Try
+ -> done
- -> top
- (done) Done after {tries}.
-> END
