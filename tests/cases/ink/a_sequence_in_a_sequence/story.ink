- (top) {&{x|y}|z}
{top < 4: -> top}
-> END
