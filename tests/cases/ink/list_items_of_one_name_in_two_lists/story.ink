LIST hand = up, down
LIST sun = down, up
VAR state = (hand.up, sun.up)
{state} {LIST_VALUE(hand.up)} {LIST_VALUE(sun.up)} {state ? hand.up} {state ? hand.down}
