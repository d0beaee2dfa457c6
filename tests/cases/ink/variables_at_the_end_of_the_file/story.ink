{late} {sum(late)}
~ late = 7
{late}
=== function sum(x)
~ return x + late
VAR late = 4
