- (top) ({||third}{&|!})
{top < 3: -> top}
-> END
