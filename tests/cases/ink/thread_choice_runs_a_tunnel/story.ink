-> camp
=== camp
<- work
* [Rest] -> END
=== work
* [Cut wood]
  -> cut ->
  Stacked.
  -> camp
=== cut
The axe falls.
->->
