VAR colour = "red"
VAR n = 2
A rose. # {colour}_rose # petals {n * 3}
{n > 1: Thorns. # many}
* [Pick it # as {colour}] Picked. # in {colour}
- -> END
