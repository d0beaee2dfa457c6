-> one
=== one
~ temp x = 1
-> two ->
{x}
-> END
=== two
~ temp x = 2
{x}
->->
