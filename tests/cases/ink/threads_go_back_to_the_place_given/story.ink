-> house
=== house
A house.
<- look(-> house)
* [Leave] -> END
=== look(-> back)
+ [Look around] Dust.
  -> back
