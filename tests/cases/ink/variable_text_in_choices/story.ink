VAR n = 1
- (top)
+ [{&Look|Look again|Look once more} ({n})]
~ n++
{n < 4: -> top}
-> END
