Evening.
<- visit("Abby")
<- visit("Kane")
* [Sleep]
- Morning.
-> END
=== visit(who)
{who} is here.
* [Speak to {who}]
  {who} listens.
-> END
