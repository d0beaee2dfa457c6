"What?" he asked.
* "I am tired[."]," I said.
* "Nothing!"[] I said.
* "Enough[."] of this."
- The end.
