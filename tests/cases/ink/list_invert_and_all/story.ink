LIST guests = (ann), bo, (cy), di
{LIST_INVERT(guests)}
{LIST_ALL(guests)}
~ guests = LIST_INVERT(guests)
{guests}
~ guests = LIST_INVERT(LIST_ALL(guests))
[{guests}] {LIST_COUNT(LIST_ALL(ann))}
