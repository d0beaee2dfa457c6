LIST row = (a), (b), c, d
{row + 1}
~ row += 2
{row}
