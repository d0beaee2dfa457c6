VAR how = -> double
{how(4)}
~ how = -> half
{how(4)} {apply(-> double, 10)}
=== function double(x)
~ return x * 2
=== function half(x)
~ return x / 2
=== function apply(-> f, x)
~ return f(x)
