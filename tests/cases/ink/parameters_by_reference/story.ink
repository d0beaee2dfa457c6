VAR stock = 10
~ temp hand = 3
{take(stock, hand)} {stock} {hand}
{take(stock, hand)} {stock} {hand}
=== function take(ref from, ref to)
~ from--
~ to++
~ return from + to
