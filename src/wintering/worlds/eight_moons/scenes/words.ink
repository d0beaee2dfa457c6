// The words for things that cross from the simulation as list items.
// Nouns carry their article, so that a scene can say "at {place_name(here())}".
// Who is not known to you has no name here until you have heard it.

VAR five_named = false

=== function number_words(how_many)
{ INT(how_many):
- 0: no
- 1: one
- 2: two
- 3: three
- 4: four
- 5: five
- 6: six
- 7: seven
- 8: eight
- 9: nine
- 10: ten
- 11: eleven
- 12: twelve
- else: more than a dozen
}

=== function place_name(which_place)
{ which_place:
- camp_jaha: Camp Jaha
- camp_gate: the gate of Camp Jaha
- jaha_rise: the rise above Camp Jaha
- dropship: the burnt ground
- mount_weather: the Mountain
- dam_road: the dam road
- mountain_valley: the valley under the Mountain
- spring: the spring
- creek_ford: the ford
- deadfall: the deadfall
- warren: the warren
- oak_stand: the oaks
- ledge: the ledge
- lookout: the lookout
- hollow: the hollow
- beaver_pond: the beaver pond
- birch_flat: the birches
- split_rock: the split rock
- walnut_bench: the walnut bench
- alder_bog: the alder bog
- cattail_marsh: the marsh
- ravine: the ravine
- old_road: the old road
- fallen_mast: the fallen mast
- orchard: the orchard
- deer_trail: the deer trail
- river_bend: the river bend
- quarry: the quarry
- south_woods: the south woods
- south_crossing: the south crossing
- north_ridge: the north ridge
- ridge_gap: the gap in the ridge
- tondc: Tondc
- tondc_fields: the fields by Tondc
- night_camp: the night camp
- polis_road: the Polis road
- polis_gate: the gate of Polis
- market_street: the market street
- village_side: the village side
- army_side: the army side
- her_tent: her tent
- camp: your camp
- the_hill: the hill
- else: the woods
}

=== function person_name(which_person)
{ which_person:
- you: you
- lexa: Lexa
- bellamy: Bellamy
- abby: your mother
- raven: Raven
- wick: Wick
- octavia: Octavia
- lincoln: Lincoln
- thale: {five_named:Thale|the oldest of the five}
- vesh: {five_named:Vesh|the woman with the short spear}
- morrow: {five_named:Morrow|the tired one}
- ollen: {five_named:Ollen|the one with the grin}
- isk: {five_named:Isk|the youngest of the five}
- brannet: {understood():the careless one|someone}
- sorrel: {understood():the kind one|someone}
- kade: {understood():the one who resents it|someone}
- tarn: {understood():the one with the whole step|someone}
- hale: the sleeper
- ossa: the Commander's guard
- smith_ada: the smith
- seller_tomas: the seller
- healer_brin: the healer
- else: nobody
}

=== function because_words(which_reason)
{ which_reason:
- reason_cold: the cold has got in
- reason_wet: you are wet through
- reason_wind: the wind is too much
- reason_hunger: you are too hungry
- reason_thirst: your mouth is dry and you can think of nothing else
- reason_tired: your legs will not go on
- reason_wound: the wound has opened
- reason_illness: you are ill
- reason_dark: the light is going
- reason_rain: it has come on to rain
- reason_snow: it is snowing
- reason_storm: a storm is coming over
- reason_frost: the ground has gone white
- reason_fire_out: the fire is out
- reason_fire_tent: the cloth has caught
- reason_smoke: the smoke is too thick
- reason_no_wood: there is no wood left
- reason_no_food: there is nothing left to eat
- reason_no_rounds: the pistol is empty
- reason_lost: you do not know where you are
- reason_strangers: there are people
- reason_watcher: something moved that was not a deer
- reason_dream: a dream put you out of sleep
- reason_memory: it came back
- reason_dread: the Mountain is too near
- reason_moon: the moon is new again
- reason_time: the time you gave it is up
- reason_scene: you cannot settle to it
- reason_done: it is done
- reason_camp_far: camp is too far to reach in the light
- reason_ignorance: nobody had told them
- reason_alliance: the alliance is over, and they know it
- reason_fear: fear
- reason_respect: respect
- reason_gun: the pistol was out
- reason_hands_open: your hands were empty and they could see it
- reason_words: what was said
- reason_kindness: kindness
- reason_duty: duty
- reason_longing: longing
- reason_trust: trust
- reason_grudge: an old grudge
- reason_guilt: guilt
- reason_pushed: you pushed it away
- reason_faced: you stayed and looked at it
- reason_recent: it is still near
- reason_often: it has come so often
- reason_smell: the smell
- reason_firelight: the light of the fire
- reason_silence: the quiet
- reason_place: the place itself
- reason_late_sleep: it was late in the sleep
- reason_noise: there was a noise
- reason_cover: the trees stand close there
- reason_light: the light was good
- reason_tracks: the prints show
- reason_news: there was news
- reason_absence: somebody was missed
- reason_wear: your clothes are worn thin
- reason_fat: {lost_kg() > 3:there is little left on you to keep the cold out|you have no fat to spare}
- reason_bare: you have too little on
- reason_shelter: you had no roof
- reason_anger: anger
- reason_company: you were not alone
- reason_road: the road is long
- reason_doubt: it was not sure that they were yours
- reason_people: there was a people to look after
- reason_orders: there were orders
- reason_rise: somebody is standing on the rise
- reason_led: somebody else leads them
- reason_alone: there was nobody
- reason_faces: how they would look at you
- reason_saw_why: you had stood where she stood
- reason_holds: they hold without you
- reason_seeker: somebody is going through the woods, looking
- reason_together: it was done by two
- reason_left_be: you had asked to be let alone
- reason_owed: what was owed
- reason_sleeper: somebody has lain down to sleep not far from you
- else: that is how it fell out
}

=== function memory_words(which_memory)
{ which_memory:
- mountain: the control room
- bellamy_words: what Bellamy said
- the_withdrawal: the army turning its back
- her_eyes: eyes in black paint
- finn: Finn
- the_gate: the gate you did not go through
- the_pyre: the pyre
- the_fall: the fall from the sky
- else: nothing you could name
}

=== function item_name(which_item)
{ which_item:
- pistol: pistol
- cartridge: rounds
- knife: knife
- jacket: jacket
- pack: pack
- tin_pot: tin pot
- waterskin: waterskin
- firesteel: firesteel
- tinder: tinder
- cord: cord
- snare_loop: snare loops
- canvas: canvas
- hide: hides
- fur: furs
- blanket: blankets
- needle: needle
- bandage: bandage
- yarrow: yarrow
- meat: fresh meat
- dried_meat: dried meat
- fish: fish
- nuts: nuts
- acorn_meal: acorn meal
- roots: roots
- berries: berries
- else: something
}

=== function fact_words(which_fact)
{ which_fact:
- mountain_fell: everyone inside the Mountain is dead
- your_hand: it was your hand on the lever
- alliance_over: the alliance ended before the battle did
- war_over: the war is over
- you_walk_alone: you left, and live in the woods
- followed: there are people keeping near you
- six_or_eight: how many moons you have been out here
- helped_inside: some of those inside had helped you
- finn_mercy: what you did for Finn was mercy
- deal_at_door: Lexa took a deal at the Mountain's door
- bellamy_forgave: Bellamy forgave you at the gate
- camp_holds: Camp Jaha is holding
- abby_leads: your mother leads the camp
- raven_and_wick: Raven and Wick are together
- octavia_away: Octavia and Lincoln are gone from the camp
- mountain_empty: the Mountain stands open and empty
- scavengers_out: people are out picking over the Mountain
- seen_in_south: you were seen in the south woods
- you_have_a_gun: you carry a pistol
- five_let_you_pass: five warriors let you pass
- still_alive: you are still alive
- northern_clans_restless: the northern clans are restless
- legend_of_you: what they tell of you at their fires
- commander_grieves: the Commander keeps to her tent more than she did
- you_are_dead: you did not live through it
- winter_hard: it is a hard winter
- else: something you half heard
}

=== function answer_words(which_answer)
{ which_answer:
- answer_nod: a nod, and the way left open
- answer_wary: spears kept level until you were gone
- answer_turn_back: the way barred, and you sent back along it
- answer_challenge: a spear point and a question
- answer_send: send them
- answer_wait: wait
- answer_embrace: arms round you before a word
- answer_careful: the gate opened, and a careful distance
- answer_judge: the gate opened, and faces that had made up their minds
- answer_silent: the gate opened, and nobody spoke
- answer_yes: yes
- answer_no: no
- answer_come: come
- answer_late: come, when it can be done
- answer_another: send somebody instead
- answer_stay: stay
- else: no answer
}

=== function matter_words(which_matter)
{ which_matter:
- matter_pass: whether to let you pass
- matter_send_followers: whether to send people after you
- matter_gate: how to take you in
- matter_step_in: whether to step out of the trees
- matter_nightmare: which memory came
- matter_glimpse: whether you saw
- matter_ask_news: whether to ask
- matter_carry: whether to carry your words
- matter_give_words: whether to give them
- matter_your_words: what to do about your words
- matter_own_up: whether to say what became of them
- matter_lamp: whether a lamp should burn at the gate
- matter_ask_relief: whether to ask to be let off
- matter_relieve: whether to let one of them go home
- matter_go_home: whether to go back to those you led
- matter_take_lead: whether to lead them again
- matter_go_to_her: whether to go to her
- matter_ask_as_yourself: whether to ask it as yourself
- matter_feed: whether to share what you had put by
- matter_send_off: whether to send them home
- matter_was_right: whether it was right
- matter_call: whether to call
- matter_look_for_you: whether to go and look for you
- matter_speak_for_you: whether to say that it was done by two
- matter_come_up: whether to come up to you
- else: what to do
}

=== function activity_words(which_activity)
{ which_activity:
- resting: resting
- sleeping: sleeping
- walking: walking
- ranging: ranging
- woodcutting: cutting wood
- firetending: minding the fire
- hunting: hunting
- snaring: setting snares
- snarewalking: walking the snares
- foraging: foraging
- fishing: fishing
- watering: fetching water
- tentbuilding: working on the tent
- sewing: sewing
- meatdrying: drying meat
- cooking: cooking
- watching: keeping watch
- washing: washing
- sitting: sitting
- overlooking: looking down at the camp
- burying: burying
- guarding: standing guard
- healing: tending the sick
- building: building
- engineering: mending something
- patrolling: on patrol
- following: keeping near
- counselling: in council
- trading: trading
- smithing: at the forge
- training: training
- carrying: carrying a message
- idling: doing nothing much
- else: nothing you can make out
}

=== function scene_gone()
What you were in the middle of is over. You are back among the trees with your hands empty.

// The headlines of `why`.

=== function why_nightmare(which_memory)
{ which_memory:
- mountain: {pushes(mountain) > faced(mountain):You have been turning it away at night. It comes back by another door.|The control room does not need much asking.}
- the_withdrawal: {vow_kept():You agreed not to think of the door, or of her people walking away from it. Asleep you are not party to that.|You let yourself remember the door. It has come in behind the rest.}
- her_eyes: Not the Mountain this time. Eyes, in black paint.
- finn: You used the knife on something small, and slept, and it was Finn.
- the_pyre: There was a fire to look into before you slept.
- else: You dreamt of {memory_words(which_memory)}.
}

=== function why_cold()
{
- core() < 34: The cold is past your hands and into the middle of you.
- wet() > 0.4: You are cold because you are wet.
- fire_lit() and camp_here(): You have a fire and are cold beside it.
- wind() > 5: The wind is taking it off you.
- tent() < 0.3 and dark(): There is nothing between you and the sky.
- cold() < 0.25: You are not very cold.
- else: You are colder than what you have on.
}

=== function why_pass(which_answer)
{ which_answer:
- answer_nod: They let you by with a nod.
- answer_wary: They let you by, and kept their spears on you while they did.
- answer_turn_back: They would not let you through, and did not hurt you.
- answer_challenge: They stopped you.
- else: You have not met anyone who had to decide that.
}

=== function why_trees(aware)
{
- aware and understood(): There are people in the trees, and they are there to keep you alive.
- suspicion() > 0.5: Something keeps its distance from you, and keeps the same distance.
- glimpses() > 0: You have seen something move that was not a deer.
- else: As far as you know there is nobody in the trees.
}
