VAR gold = 5
You pay{pay(2)}. {gold} left.
=== function pay(n)
~ gold -= n
{n > 1: {n} coins| a coin}
