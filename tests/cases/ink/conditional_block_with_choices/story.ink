VAR key = true
-> door
=== door
{key:
    * [Unlock] -> inside
- else:
    * [Break it] -> inside
}
* [Leave] -> END
=== inside
Inside.
-> END
