-> top
=== top
Round {top}. {-> next|-> out}
=== next
Next.
-> top
=== out
Out.
-> END
