-> camp
=== camp
You are at the camp.
<- talk("Lexa")
<- talk("Abby")
-> fire ->
+ [Leave] You leave.
  -> END
=== talk(who)
~ temp times = 2
+ [Ask {who}] {who} says it {times} times.
  -> camp
=== fire
The fire is low.
* [Feed it] It burns.
- ->->
