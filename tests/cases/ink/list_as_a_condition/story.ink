LIST bag = coin, (key)
{bag: Full.|Empty.} {bag && true: Both.} {not bag: None.|Some.}
~ bag -= key
{bag: Full.|Empty.} {not bag: None.|Some.}
