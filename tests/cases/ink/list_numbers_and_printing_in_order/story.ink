LIST size = big = 9, (tiny) = 1, (mid) = 5, huge
{size}
{LIST_ALL(size)}
{LIST_MIN(size)} {LIST_MAX(LIST_ALL(size))} {LIST_VALUE(huge)}
