-> hub
=== hub
Hub {hub}, top {top}.
- (top) Top {top}.
+ [Hub] -> hub
+ [Top] -> top
+ [Out] -> out.side
=== out
Never told.
= side
Out {out}, side {out.side}, since {TURNS_SINCE(-> hub)}.
{out.side > 1: -> END}
-> hub
