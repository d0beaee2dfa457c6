VAR n = 2
* Count[ {n}] to {n}: {one_to(n)}.
- -> END
=== function one_to(x)
{x > 1:{one_to(x - 1)}, }{x}
