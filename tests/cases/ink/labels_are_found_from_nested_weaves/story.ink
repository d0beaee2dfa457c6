* [In] In.
  * * (deep) [Deeper] Deeper.
  - - (pool) At the pool {deep}.
* [Out]
- (end) {deep} {pool} {end}
-> END
