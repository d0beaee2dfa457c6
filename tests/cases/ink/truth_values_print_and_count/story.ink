VAR open = true
{open} {not open} {open == true} {open + 1} {1 > 2} {3 && 0} {0 or 2} {not 5}
