-> room
=== room
{came(-> room): Just now.}
+ [Wait]
- {came(-> room): Now.|A while ago.} {came(-> cell): Cell.|Never there.}
-> END
=== cell
-> END
=== function came(-> where)
~ return TURNS_SINCE(where) == 0
