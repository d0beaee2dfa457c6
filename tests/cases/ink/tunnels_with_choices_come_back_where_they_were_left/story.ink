Camp.
-> talk("Monty") ->
-> talk("Harper") ->
Night.
-> END
=== talk(who)
+ [Hail {who}] {who} nods.
- ->->
