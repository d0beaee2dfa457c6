// Every construct that a save can hold, in little room.
VAR count = 0
VAR half = 0.5
VAR name = "nobody"
VAR target = -> second
VAR held = ()
LIST Colours = red, (green), blue = 7
LIST Sizes = small, large
-> first
=== function grow(ref number, by)
~ number = number + by
{ number < 3:
    ~ return grow(number, by)
}
~ return number
=== first
~ temp local = count
~ temp where = -> third
{&One|Two|Three} {!once|twice} {~heads|tails} {count}, {half}, {held}.
- (again) {again}
* [Take {Colours}] # tag: {count}
    ~ held += blue
    * * {held ? blue} Deeper[.] still
        * * * (deep) Deepest <>
            -> tunnel(-> third) ->
        * * * -> second
    * * Other
    - - gathered {grow(count, 1)}
+ [Again] -> again
+ [Tunnel] -> tunnel(where) -> second
* {CHOICE_COUNT() < 3} [Thread]
    <- aside(local)
    -> DONE
- -> target
=== tunnel(-> onward)
~ temp inside = RANDOM(1, 6)
Inside {inside}.
+ [Back] ->->
+ [Onward] ->-> onward
=== aside(number)
* [Aside {number}]
    ~ name = "somebody"
    -> second
=== second
<- aside(count)
Second {TURNS_SINCE(-> first)} {LIST_RANDOM(LIST_ALL(Sizes))}. # second
~ target = -> third
~ count++
{ count > 4:
    -> third
}
+ [Back to first] -> first
+ [On] -> third
=== third
{name}: {LIST_COUNT(held)}
-> END
