-> start
=== start
{TURNS_SINCE(-> start)} {TURNS_SINCE(-> gone)}
+ [Go] -> gone
=== gone
{TURNS_SINCE(-> start)} {TURNS()}
+ [Wait]
- {TURNS_SINCE(-> start)} {TURNS_SINCE(-> gone)} {TURNS()}
-> END
