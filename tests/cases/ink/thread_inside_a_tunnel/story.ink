-> inn ->
Outside.
-> END
=== inn
<- drinks
* [Go] ->->
=== drinks
* [Drink] Ale.
  -> inn
