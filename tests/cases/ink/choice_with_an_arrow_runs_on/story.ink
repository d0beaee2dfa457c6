* [Go] You go -> road
* Stay
=== road
down the road.
-> END
