- (top) {a|b} {&c|d} {!e|f}.
{top < 3: -> top}
-> END
