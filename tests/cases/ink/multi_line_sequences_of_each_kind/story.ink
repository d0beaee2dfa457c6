- (top)
{stopping:
- s1
- s2
}
{cycle:
- c1
- c2
}
{once:
- o1
- o2
}
{top < 3:-> top}
-> END
