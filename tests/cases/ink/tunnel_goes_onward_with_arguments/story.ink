-> gate ->
Never.
-> END
=== gate
->-> road("north", 2)
=== road(way, miles)
{miles} miles {way}.
-> END
