VAR x = 1
It is {x == 1: -> one | -> two}
=== one
one.
-> END
=== two
two.
-> END
