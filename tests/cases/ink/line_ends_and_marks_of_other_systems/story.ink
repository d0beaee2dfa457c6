One.
* Two
	* * Three
- Four.
-> END
