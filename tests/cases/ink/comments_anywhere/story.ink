One. // told
// not told
/* nor
this */
Two /* in the middle */ words.
VAR x = 3 // three
{x /* really */ + 1}
* Go // now
- End. /* open to the end
