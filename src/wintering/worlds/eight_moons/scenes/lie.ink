// The five, once they know that you knew: what you kept from them has come to them from others.

=== five_found_out
# arrive: meeting(thale)
# needs: five
# once
# urgent
# when: found_out_lie(thale) and with_you(thale) and light() > 0.05
{
- snow_cm() > 3: They stop a spear's length off, in their own tracks, one behind the other, and nobody steps out of the line to look at you. {five_nod:That other time they looked.|}
- raining() > 0.3: They stand in the rain and let it run off them. {five_nod:No hand comes off a spear.|The joker has his hood up, and keeps it up.}
- else: They stop a spear's length off. {five_nod:You have begun to lower your head before you see that none of them has.|The joker looks at the boy, and the boy at his boots.}
}

"We held that crossing {days_since(-> five) > 40:until the ice came|for days after}," the oldest says. "For the horn. I sent to ask, in the end. You were out here, you said. You did not know." She sets each word down by itself, as she did then. "You sat on her right side. You were there when she left you."
+ [Tell her that you knew]
    "I knew," you say.
    {knows(thale, your_hand):"I believe it of you," she says. "I could believe a good deal of you." She breathes out through her nose.|"Yes," she says. It seems to be what she walked here for.}
    ~ apologise(you, thale, 0.35)
    ~ weigh_unforgivable(0.01)
+ [Tell her that there were five of you, and one of me]
    "There were five of you," you say, "and one of me."
    "There are five now." She looks you up and down. "Your belt goes round you once and a half. {five_gun:And you had that thing in your hand.|We gave you the path.}" The boy has looked up.
    ~ apologise(you, thale, 0.15)
+ [Say nothing]
    You say nothing. It worked before.
    She waits as long as one waits for somebody to finish chewing.
    ~ stir(feeling_shame, 0.4)
-
{ decide(thale, matter_pass):
- answer_nod: She takes one hand from the spear, not gladly. "You will tell the next ones," she says, and goes by, and the others go by after her.
- answer_wary: She gives you a direction with her chin. "That way," she says, "and where I can see you." You go that way. The boy is the one who does not turn round to watch.
- answer_turn_back: "Go back," she says. "Whatever is on this side of the water you can tell us that you have not seen."
- else: The woman with the short spear comes round the side of her and lays the flat of it along your ribs, and leaves it there until you have backed as far as the trees.
}
~ hours(1)
-> DONE
