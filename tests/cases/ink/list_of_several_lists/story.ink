LIST who = ann, bo
LIST where = barn, shed
VAR seen = (ann, shed)
{seen} {seen ? ann} {seen ? (bo, shed)}
~ seen += bo
{LIST_ALL(seen)}
{LIST_INVERT(seen)}
~ seen -= LIST_ALL(who)
{seen}
