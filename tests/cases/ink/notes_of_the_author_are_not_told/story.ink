TODO: write the beginning
One.
* Go
  TODO: more here
- Two.
TODO: an end
TODO a note without its colon
