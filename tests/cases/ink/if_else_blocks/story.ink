VAR x = 4
{x > 3:
    Above.
- else:
    Below.
}
{
- x > 9: Far above.
- x > 3 && x < 5:
    Between.
    {x == 4: Four.}
- else: Elsewhere.
}
{x:
- 3: Three.
- 4: Four it is.
- else: Another.
}
{x > 5:yes|no}
