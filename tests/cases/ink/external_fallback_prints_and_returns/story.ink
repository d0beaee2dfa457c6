EXTERNAL weigh(what, many)
You lift it: {weigh("wood", 3)} pounds.
~ weigh("stone", 2)
Set down.
=== function weigh(what, many)
{what == "stone": It does not move. }
~ return many * 4
