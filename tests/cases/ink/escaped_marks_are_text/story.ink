\# no tag, \{ no logic \}, \| no bar, \[no brackets\], \\ a backslash, \-> no arrow, \/\/ no comment, \~ tilde.
* \* a star \[ inside \]
- \- dash \+ plus \= equals
