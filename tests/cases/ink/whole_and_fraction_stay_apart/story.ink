VAR a = 3
VAR b = 3.0
{a / 2} {b / 2} {a == b} {a + 0.5} {INT(3.9)} {INT(-3.9)} {FLOOR(-3.1)} {CEILING(3.1)} {FLOAT(a) / 2}
