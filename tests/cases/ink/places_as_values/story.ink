VAR next = -> garden
-> next
=== garden
Garden. {next == -> garden} {next == -> well}
~ next = -> well
-> visit(next)
=== well
Well.
-> END
=== visit(-> where)
Going.
-> where
