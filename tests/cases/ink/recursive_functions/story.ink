{fact(5)} {fib(10)} {spell(3)}
=== function fact(n)
{n <= 1:
    ~ return 1
}
~ return n * fact(n - 1)
=== function fib(n)
{n < 2:
    ~ return n
- else:
    ~ return fib(n - 1) + fib(n - 2)
}
=== function spell(n)
{n == 0:
    ~ return ""
}
~ return "x" + spell(n - 1)
