VAR n = 1
~ outer(n)
{n}
=== function outer(ref a)
~ inner(a)
~ a = a + 1
=== function inner(ref b)
~ b = b * 10
