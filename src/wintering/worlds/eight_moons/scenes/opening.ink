// Turn 0, the gate of day 0, the walk out, the first dark.

VAR bellamy_answered = 0   // 1 said it back, 2 refused it, 3 kept it, 4 asked him to look after them
VAR rounds_refused = false

=== content
# tells: content
This is the life of one woman who goes into the woods alone, from an autumn to the spring after it. Most of it is wood, water, cold, and small animals killed for food.

She has killed a great many people, some of them children. She remembers it, awake and asleep, and some of what she remembers is the burnt. She may die, of cold most easily; there are always signs first, and time to heed them. Nobody in these pages turns a hand against herself, and a dark page always offers a way out.

With quieter nights the bad dreams still come and still count. They are told in fewer words, from farther off.
+ [Begin]
    You hear the gate before you see it.
+ [Begin, with quieter nights]
    ~ choose_quiet(true)
    You hear the gate before you see it.
- -> DONE

=== beginning_gate
# arrive: beginning
# once
# urgent
They bring the last of the walkers through, and somebody kicks a rock under the gate to hold it open.

You stand outside with one hand on the post. All the way down from the Mountain, where they had been kept in cages and bled, you counted them, front to back and back to front, and each time the number came out right. They are in there now: what is left of the hundred who were dropped first, in a can, to find out whether the ground would kill them; and the people who stayed up in orbit until there was no more air to stay for, and came down in the wreck that stands behind the tents with its ribs out. There is soup. You can smell it from here.

Your mother goes by on a litter with two fingers hooked over the rail, asking the boy at her feet when he last drank anything. You step round the post until she has gone past.

Bellamy comes back out for you. His sleeve is stiff to the elbow.

"There's room by the fire. They've got—" He sees where your boots are, a hand short of the rut the gate runs in.

"They'd look at me," you say. "They'd look at me and be glad."

He does not argue. His hand was on the lever too, over yours, and both of you know whose was against the metal.

"You want someone to let you off," he says. "All right. I'm someone. I forgive you, Clarke. And if I could do the same for—" He stops there, and rubs the sleeve.
+ [Say the same to him]
    ~ bellamy_answered = 1
    ~ give_words(bellamy)
    ~ mend(bellamy, you, bond_warmth, 0.1)
    "Then you too," you say. "From me, for what that's worth out here. I forgive you."
    He takes it side-on, like a man being handed something in a boat.
+ [Tell him it is not his to give]
    ~ bellamy_answered = 2
    ~ turn_words(-0.1)
    ~ harm(bellamy, you, bond_warmth, 0.05)
    ~ stir(feeling_guilt, 0.2)
    "You didn't lose anybody in there," you say. "It isn't yours to give."
    "No," he says. And after a while, "It's all I had."
+ [Nod, and keep it]
    ~ bellamy_answered = 3
    ~ turn_words(0.03)
    You nod. It goes in somewhere with the other things that you will look at when there is nobody by.
+ [Ask him to see them through the winter]
    ~ bellamy_answered = 4
    ~ mend(bellamy, you, bond_respect, 0.1)
    ~ stir(feeling_guilt, 0.1)
    "Get them wood in," you say. "Now, before they think they need it. And make Raven rest the leg."
    "She'll hit me."
    "Yes."
-
He looks you over: the pistol, the pack with the pot tied on, a square of canvas, a coil of cord. He digs in his pocket and comes up with three rounds and some lint, and holds them out flat on his palm like feed.
+ [Take the rounds]
    ~ take(cartridge, 3)
    You take them. They are warm from him.
+ [Close his hand over them]
    ~ rounds_refused = true
    ~ mend(bellamy, you, bond_trust, 0.08)
    You fold his fingers over them, and hold the fist shut till he puts it back in his pocket.
-
When you have gone twenty steps he says your name once more and puts nothing after it.

The Mountain lies off to the west, behind a ridge. You put your back to it. Ahead the ground divides. The old road goes up under the leaves, asphalt in plates with oaks growing through; somebody laid it a hundred years ago to get to somewhere. Below it there is a creek, low and loud.
+ [Climb with the old road]
    ~ go(old_road)
    The road lets you put your feet down without looking, and for hours you do not look. {raining() > 0.1:Rain beads on the moss and then runs off it. }{dark():When it gets too dark to tell plate from gap you stop where you are.|When the light thins you stop, since the road is not going to.} You have not met one bootprint but your own.
+ [Go down, and follow the water]
    ~ go(creek_ford)
    The creek does the deciding. You cross where it makes you cross and climb where it goes between rocks. {dark():You find a ford by the change in its noise|You come to a ford, where it spreads out thin over gravel}, and drink on your hands and knees{raining() > 0.1: with the rain tapping your back}, and go on drinking after you are full.
- -> DONE

=== first_dark
# arrive: dusk
# once
# urgent
# when: day() < 3
{ raining() > 0.2:
    The rain takes the last colours out of things. You get in under a leaning trunk and there is room for most of you.
- else:
    {cloud() > 0.6:No star comes out. The trunks go first, and then your boots.|A star comes, then so many that you look at your knees instead. You lived up there for most of your life. From there this was a dark place between two cities that had been dark for a century.}
}
Behind the fence there was always someone: a cough, a boot, Raven swearing at a coil. You hold still to hear what is here. A nut comes down through the branches, in stages. {at(creek_ford):Then there is only the ford.|{wind() > 2:Then there is only the wind.|}}

Your hands lie in your lap with the right one on top. You change them over.

The crying starts in your stomach, the way being sick does.
+ [Let it come]
    ~ weep()
    ~ hold_tears(-0.3)
    ~ stir(feeling_sadness, 0.2)
    You weep with your mouth open, since nobody is going to hear it. It is ugly, and goes on longer than there is any water for. Afterwards you are cold, and blow your nose in a leaf, and the leaf breaks.
+ [Bite on your sleeve until it stops]
    ~ hold_tears(0.15)
    ~ aloneness_tonight()
    You bite the cuff and count the seams along your jacket with a thumb, down one arm and up the other. By the second arm it has gone back to where it came from. There are toothmarks in the cuff.
+ [Get up and do something with your hands]
    ~ hold_tears(0.08)
    ~ take(tinder, 0.1)
    ~ hours(1)
    You strip a fallen birch of its bark by feel, rolling each curl and pushing it inside your shirt. Bark you will be able to burn.
- -> DONE

=== function aloneness_tonight()
~ stir_aloneness(0.05)

=== first_morning
# arrive: waking
# once
# needs: first_dark
# weight: 30
# when: day() < 4 and light() > 0.05
{ chilled() or cold() > 0.5:
    You wake because you are shaking. The ground has been drinking the heat out of your hip all night and there is no feeling along that side.
- else:
    You wake with leaves stuck to your cheek, and put out a hand for the wall of the cot.
}
{bellamy_answered:
- 1: Then Bellamy's face, taking it side-on.
- 2: Then Bellamy, saying that it was all he had.
- 4: Then the tents, and the wood nobody has brought in.
- else: Then Bellamy's voice, with its end missing.
}
Something has walked past your head in the night, on small split feet.
-> DONE
