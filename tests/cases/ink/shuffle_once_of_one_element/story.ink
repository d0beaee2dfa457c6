- (top) Round {top}.
{shuffle once:
- Only this.
}
{top < 2: -> top}
-> END
