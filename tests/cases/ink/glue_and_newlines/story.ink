One <>
two
<> three
{said()} <> and more
~ said()
before {twice()} after
{false:never}
{true:
    in a block
}
<> glued to it
{nothing()}
last
=== function said
said
=== function twice
first
second
=== function nothing
~ return
