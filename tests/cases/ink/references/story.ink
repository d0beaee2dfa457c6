VAR store = 1
~ temp hand = 10
~ move(store, hand)
{store} {hand}
-> carry(hand) ->
{hand}
~ temp list_of = swap(store, hand)
{store} {hand}
=== carry(ref what)
~ what += 5
Carried {what}.
->->
=== function move(ref to, ref from)
~ to = to + from
~ from = 0
=== function swap(ref a, ref b)
~ temp keep = a
~ a = b
~ b = keep
