LIST day = mon, tue, wed, thu, fri
{LIST_RANGE(LIST_ALL(day), 2, 4)}
{LIST_RANGE(LIST_ALL(day), wed, fri)}
{LIST_RANGE(LIST_ALL(day), tue, 3)}
{LIST_COUNT(LIST_RANGE(LIST_ALL(day), 9, 12))}
