LIST tool = saw, axe, pick, rod
~ temp mine = (saw, axe, pick)
{mine ^ (axe, pick, rod)} {LIST_COUNT(mine ^ (rod))} {(mine ^ (axe)) == (axe)}
