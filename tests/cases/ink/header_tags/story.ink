-> cut
=== cut
# offer: Cut wood
# when: warm(1) > 0.2 && cut < 3
You cut. # loud
{cut:
- 1: One. # first # time
}
+ [Again # lean: careful 2] # chosen
  -> cut
+ [Enough] Enough.
- -> END
=== function warm(x)
~ return x
