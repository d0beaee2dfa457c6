   Many    spaces,	a tab,   and {"  in  "} quotes.   
