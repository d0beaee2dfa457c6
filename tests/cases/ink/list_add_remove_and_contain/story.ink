LIST pack = rope, (lamp), bread, wire
~ pack += rope
~ pack += (bread, wire)
{pack}
~ pack -= (rope, lamp)
{pack} {pack ? wire} {pack has (bread, wire)} {pack ? (bread, lamp)} {pack hasnt lamp} {pack !? wire}
~ pack = ()
{pack ? ()} {LIST_COUNT(pack)} {pack: some|none}
