// Made by `wintering prelude` from world.toml and the functions of the engine.
// Make it again when world.toml changes; what is written here by hand is lost.

LIST people = you, ane
LIST places = tower, shore, village, camp
LIST facts = lamp_was_dark, boat_missing
LIST memories = the_wreck
LIST items = jacket, knife, blanket, waterskin, firesteel, tinder, bread, limpets
LIST activities = resting, sleeping, walking, woodcutting, firetending, watering, foraging, cooking, watching, trading, idling
LIST qualities = patience
LIST groups = islanders
LIST orders = eat_full, eat_half, eat_little, fire_none, fire_low, fire_high, ground_camp, ground_near, ground_wide, night_face, night_push, night_let, until_days_three, until_days_seven, until_moon, until_pressed
LIST reasons = reason_none, reason_cold, reason_wet, reason_wind, reason_hunger, reason_thirst, reason_tired, reason_wound, reason_illness, reason_dark, reason_rain, reason_snow, reason_storm, reason_frost, reason_fire_out, reason_fire_tent, reason_smoke, reason_no_wood, reason_no_food, reason_no_rounds, reason_lost, reason_strangers, reason_watcher, reason_dream, reason_memory, reason_dread, reason_moon, reason_time, reason_scene, reason_done, reason_camp_far, reason_ignorance, reason_alliance, reason_fear, reason_respect, reason_gun, reason_hands_open, reason_words, reason_kindness, reason_duty, reason_longing, reason_trust, reason_grudge, reason_guilt, reason_pushed, reason_faced, reason_recent, reason_often, reason_smell, reason_firelight, reason_silence, reason_place, reason_late_sleep, reason_noise, reason_cover, reason_light, reason_tracks, reason_news, reason_absence, reason_wear, reason_fat, reason_bare, reason_shelter, reason_anger, reason_company, reason_road, reason_doubt, reason_people, reason_orders, reason_rise, reason_led, reason_alone, reason_faces, reason_saw_why, reason_holds, reason_seeker, reason_together, reason_left_be, reason_sleeper, reason_owed
LIST matters = matter_none, matter_pass, matter_send_followers, matter_gate, matter_step_in, matter_nightmare, matter_glimpse, matter_ask_news, matter_carry, matter_give_words, matter_your_words, matter_own_up, matter_lamp, matter_ask_relief, matter_relieve, matter_go_home, matter_take_lead, matter_go_to_her, matter_ask_as_yourself, matter_feed, matter_send_off, matter_was_right, matter_call, matter_look_for_you, matter_come_up, matter_speak_for_you
LIST answers = answer_none, answer_nod, answer_wary, answer_turn_back, answer_challenge, answer_send, answer_wait, answer_embrace, answer_careful, answer_judge, answer_silent, answer_yes, answer_no, answer_come, answer_late, answer_another, answer_stay
LIST bonds = bond_trust, bond_warmth, bond_respect, bond_fear, bond_longing, bond_debt
LIST feelings = feeling_sadness, feeling_joy, feeling_despair, feeling_hope, feeling_anxiety, feeling_gratitude, feeling_guilt, feeling_anger, feeling_fear, feeling_shame
LIST dreams = dreamt_nothing, dreamt_people, dreamt_watcher, dreamt_killing, dreamt_cold, dreamt_hunger, dreamt_ground, dreamt_dead, dreamt_work, dreamt_memory
LIST messages = message_none, message_come, message_why, message_thanks, message_know, message_goodbye
LIST wakings = waking_none, waking_wait, waking_voice, waking_touch, waking_blade, waking_gun
LIST seasons = season_autumn, season_winter, season_thaw, season_spring

// Functions of body: with * they change something.
// Whether your core is below 35.5 °C.
EXTERNAL chilled()
// How cold you feel, from 0 to 1; 0.4 shivering, 0.7 cannot sleep for it.
EXTERNAL cold()
// The core of your body. In °C: 35 shivering hard, 32 thought fails, 28 no shivering.
EXTERNAL core()
// How far cold has taken your mind, from 0 (clear) to 1 (unconscious).
EXTERNAL dimmed()
// * Drink what you need, of water where you are or of what you carry.
EXTERNAL drink()
// * Eat a meal of what you have, by how you mean to eat; false when there is nothing.
EXTERNAL eat_now()
// How far eating too fast after long hunger has weakened you, from 0 to 1.
EXTERNAL fed_too_fast()
// How deep hands and face are frozen, from 0 to 1: 0.02 white and numb, 0.3 blisters.
EXTERNAL frostbitten()
// How much dirt there is on you, from 0 to 1.
EXTERNAL grime()
// How hungry you are, from 0 to 1; 0.4 gnaws, 0.7 is all you think of.
EXTERNAL hunger()
// How badly you are hurt, from 0 to 1.
EXTERNAL hurt()
// How high your fever is, from 0 to 1; nothing is felt below 0.2.
EXTERNAL ill()
// How worn your jacket is, from 0 to 1 (finished).
EXTERNAL jacket_wear()
// How much of yourself you have lost since the beginning, water apart. In kg.
EXTERNAL lost_kg()
// Whether your fingers no longer feel what they hold.
EXTERNAL numb()
// Hours you slept of the last night.
EXTERNAL slept()
// How thirsty you are, from 0 to 1; 0.25 is 2 % of your weight, 0.75 is 6 %.
EXTERNAL thirst()
// How tired you are, of waking and of work, from 0 to 1.
EXTERNAL tired()
// How far your body has got used to cold nights, from 0 to 1.
EXTERNAL used_to_cold()
// How much of your strength is gone, from 0 to 1: thinness, fever, want of water or sugar.
EXTERNAL weak()
// How wet your clothes are, from 0 to 1.
EXTERNAL wet()
// * Hurt you, by 0 to 1: 0.1 a cut, 0.3 a bad fall; below 0 the wound is dressed and eases.
EXTERNAL wound(amount)

// Functions of bonds: with * they change something.
// * Let one hear that another is sorry: it counts as far as they trust that it is meant.
EXTERNAL apologise(who, whom, amount)
// * Ask someone whether leaving you was easy, and hear them: both beliefs are mended by it.
EXTERNAL ask_easy(whom)
// How easily someone who left you believes that you think it was done, from 0 to 1.
EXTERNAL believed_known(whom)
// One dimension of what someone feels toward another, from 0 to 1.
EXTERNAL bond(who, whom, dimension)
// What one owes another, from 0 to 1.
EXTERNAL debt(who, whom)
// Whether you have asked someone if it was easy to leave you, and been answered.
EXTERNAL easy_spoken(whom)
// How far one fears another now, from 0 to 1; it halves in days without new cause.
EXTERNAL fears(who, whom)
// How far one fears that another will go again, from 0 to 1.
EXTERNAL fears_leaving(who, whom)
// How far someone has forgiven another, from 0 to 1; 1 where nothing was done.
EXTERNAL forgives(who, whom)
// * Lower a dimension by a share of what is there; trust is lost four times as fast.
EXTERNAL harm(who, whom, dimension, amount)
// How one longs for another now, from 0 to 1; it grows with the days apart.
EXTERNAL longing(who, whom)
// * Raise a dimension by a share of what it lacks; it may make some of a wrong good.
EXTERNAL mend(who, whom, dimension, amount)
// What of a wrong someone still holds against another, from 0 to 1.
EXTERNAL resents(who, whom)
// How far one respects another, from 0 to 1.
EXTERNAL respect(who, whom)
// * Let one show another how they feel: what the other believes comes nearer to it.
EXTERNAL show_regard(who, whom, amount)
// How warmly one believes that another feels toward them, from 0 to 1; it may be wrong.
EXTERNAL stands(who, whom)
// How easily you believe that someone left you, from 0 to 1; 0 where they did not.
EXTERNAL thought_easy(whom)
// How far one trusts another, from 0 to 1.
EXTERNAL trust(who, whom)
// * See more of it by a share of what lacks (negative: less).
EXTERNAL understand(amount)
// How far you let yourself see why you were left, from 0 to 1.
EXTERNAL understanding()
// How warmly one feels toward another, from 0 to 1.
EXTERNAL warmth(who, whom)

// Functions of choices: with * they change something.
// What the one who led says now of a matter of yours: above 0 for a yes, below it a no.
EXTERNAL as_leader(matter)
// What you say as yourself now of a matter of yours: above 0 for a yes, below it a no.
EXTERNAL as_yourself(matter)
// * Be asked to come back by one of those you led, 0 to 1: it goes on weighing with you.
EXTERNAL asked_to_come_back(amount)
// * Call to the one who looks for you: they come up, and you stand face to face.
EXTERNAL call_to_seeker()
// * Note how you chose in a matter of yours, answer_yes or answer_no, and bear it.
EXTERNAL choose(matter, answer)
// * Note whether the words you send are asked as yourself or as the one who led.
EXTERNAL choose_words(what_for)
// How you last chose in a matter of yours: answer_yes, answer_no, or answer_none.
EXTERNAL chose(matter)
// Whether you went with the one who led when you last chose in a matter of yours.
EXTERNAL chose_as_leader(matter)
// Whether you went with yourself when you last chose in a matter of yours.
EXTERNAL chose_as_yourself(matter)
// How you fear their faces at the gate, from 0 to 1, by what you believe they feel.
EXTERNAL faces_feared()
// Whether someone saw or was told that one of your people came looking for you.
EXTERNAL knows_you_were_sought(person)
// * Lay down a share of what is left of your office, 0 to 1. A part of it never goes.
EXTERNAL lay_down_office(share)
// Whether someone is out looking for you now: the truth, not what you know.
EXTERNAL looks_for_you(person)
// What those who answered to you need, as you believe it, from 0 to 1; true or not.
EXTERNAL need_believed()
// Who is before your eyes in the woods, looking for you, without having seen you; or none.
EXTERNAL sought_by()
// How loudly the part of you that still counts heads speaks, from 0 to 1.
EXTERNAL still_counts()
// How far a matter of yours pulls you apart, before you choose: 0 not at all, .5 very far.
EXTERNAL torn(matter)
// Whose prints turned back at the place you last found; none before.
EXTERNAL trail_of()
// Whether you stand where the prints of one who looked for you turn back, and have read it.
EXTERNAL trail_turns_back()

// Functions of duty: with * they change something.
// How they would do had you stayed, from -1 to 1.
EXTERNAL camp_with_you()
// How they do without you, from -1 to 1: above 0 better than these people mostly are.
EXTERNAL camp_without_you()
// How far you could have led them, from 0 to 1: they follow, and you can bear their looks.
EXTERNAL could_lead()
// * Let someone weigh a matter now and decide it; the weights are kept for `why`.
EXTERNAL decide(person, matter)
// How someone last decided a matter; answer_none when they have not.
EXTERNAL decided(person, matter)
// * Take the pistol in your hand: whoever stands before you sees it.
EXTERNAL draw_gun()
// How easy leaving another was for the person, from -1 torn to 1 easy.
EXTERNAL easy_for_heart(person, whom)
// How easy leaving was for someone's office, from -1 torn to 1 easy: head over heart.
EXTERNAL easy_for_office(person)
// Whether a lamp burns all night at the camp's gate, for whoever may come home.
EXTERNAL gate_lamp()
// Whether the pistol is in your hand.
EXTERNAL gun_drawn()
// How much someone ever set aside of themselves for their office; 0 nothing, 1 very much.
EXTERNAL heart_set_aside(person)
// * Put the pistol away. That it was shown is not forgotten.
EXTERNAL lower_gun()
// How much someone ever set aside of their office for themselves.
EXTERNAL office_set_aside(person)
// What someone's office weighed when they last decided this matter; 0 if it is not kept.
EXTERNAL office_weight(person, matter)
// What they weighed as a person; 0 if it is not kept.
EXTERNAL person_weight(person, matter)
// * Show empty hands; a pistol that was drawn is lowered.
EXTERNAL show_hands()
// What choices between office and heart have left in someone, from 0 to 1; it fades in days.
EXTERNAL strain(person)
// How far the camp would follow you now, from 0 to 1.
EXTERNAL would_follow()

// Functions of feeling: with * they change something.
// How far you feel alone, from 0 to 1: by days without anyone, less what you have learned.
EXTERNAL aloneness()
// How far you have learned to do without company, from 0 to 1; seeing people makes it doubt.
EXTERNAL does_without()
// How strongly you feel something now, from 0 to 1.
EXTERNAL feel(feeling)
// How strongly someone feels something now, from 0 to 1.
EXTERNAL feels(person, feeling)
// How many tears you hold, from 0 to 1.
EXTERNAL held_tears()
// * Hold back so many more tears (negative: fewer).
EXTERNAL hold_tears(amount)
// * Let the held tears come, before whoever is here: shame may follow.
EXTERNAL let_tears()
// How you are in yourself, from -1 to 1.
EXTERNAL mood()
// How safe it is to let go here and now, from 0 to 1; alone it never quite is.
EXTERNAL safe()
// * Stir a feeling by a share of what it lacks; a negative amount calms it.
EXTERNAL stir(feeling, amount)
// * Feel so much more alone (negative: less).
EXTERNAL stir_aloneness(amount)
// Whether held tears came within the last half day.
EXTERNAL wept_lately()

// Functions of fire: with * they change something.
// Whether you are in your camp.
EXTERNAL camp_here()
// * Cut a hole of a size for the smoke, 0 to 1, or close it: less smoke, a little less warmth.
EXTERNAL cut_smoke_hole(size)
// The wood of it that is dry enough to burn. In kg.
EXTERNAL dry_kg()
// * Lay wood of the stack on the fire, the dry first. In kg.
EXTERNAL feed_fire(kg)
// Whether a fire burns inside your tent.
EXTERNAL fire_in_tent()
// * Make your fire inside the tent from now on, or outside again.
EXTERNAL fire_inside(on)
// The heat your fire gives. In kW: 7 a cooking fire, 20 a big one.
EXTERNAL fire_kw()
// Whether your fire burns, here where you are.
EXTERNAL fire_lit()
// How high the flames stand. In cm.
EXTERNAL flame_cm()
// Whether you have made a camp.
EXTERNAL has_camp()
// How much of your blood carries the fire's gas, from 0 to 1: 0.1 a headache, 0.5 collapse.
EXTERNAL headache()
// * Try to light a fire of the wood you have here; whether it takes.
EXTERNAL light_fire()
// * Make your camp at a place. Tent, stack and stores of another stay there, for your return.
EXTERNAL make_camp(place)
// * Put the fire out; wood on it is saved.
EXTERNAL put_out()
// How thick the smoke is that you breathe, from 0 to 1.
EXTERNAL smoke()
// How large a hole lets the smoke out of your tent, from 0 (none) to 1.
EXTERNAL smoke_hole()
// How far your fire gives you away now, from 0 to 1.
EXTERNAL smoke_seen()
// All the wood you have stacked at your camp. In kg; a night takes 8 to 30.
EXTERNAL stack_kg()
// How far your tent is built, from 0 to 1: 0.5 it stands, 1 it is finished.
EXTERNAL tent()
// Whether it is warmer about you in the tent than outside, by 5 degrees or more.
EXTERNAL tent_warm()
// * Sit close to your fire until your hands feel again; without a fire it does nothing.
EXTERNAL warm_up()
// The wood of it that is too wet to burn well. In kg.
EXTERNAL wet_kg()
// How wet your wood is in the mean, from 0 to 1: 0.2 dry, 0.35 smokes, 0.5 hardly burns.
EXTERNAL wood_wet()

// Functions of flow: with * they change something.
// Whether you are at a place, or at the place a role is bound to.
EXTERNAL at(place)
// What broke it off; reason_none when nothing did.
EXTERNAL because()
// * Whether a draw falls within so many parts of a hundred; another draw each time.
EXTERNAL chance(percent)
// * Choose quieter nights, or the nights as they come.
EXTERNAL choose_quiet(on)
// What you are dying of; reason_none when you are not.
EXTERNAL dying_of()
// The place where you are; none while you are on the way between two.
EXTERNAL here()
// Whether what this scene tells of was broken off before it was done.
EXTERNAL interrupted()
// Whether the reader asked for quieter nights.
EXTERNAL is_quiet()
// Whether a place is within some half an hour's walk.
EXTERNAL near(place)

// Functions of food: with * they change something.
// Whether fishing would take you, from here, to open water that has fish in it.
EXTERNAL can_fish()
// How many animals you took at the last walk of the line.
EXTERNAL caught()
// * Be rid of something: it is used up, broken or thrown away; of what is with you first.
EXTERNAL drop(item, amount)
// * Fire a round; whether there was one. Everyone near hears it.
EXTERNAL fire_shot()
// For how many days your food would last if you ate what you spend.
EXTERNAL food_days()
// How far small game is about in this weather, from 0.05 to 1.
EXTERNAL game_about()
// How much you have of something, with you or in your camp: pieces, or kg of food.
EXTERNAL have(item)
// How many fish you caught in the last fishing.
EXTERNAL hooked()
// Ice on the creek's slow water. In cm; from 4 no pool is open.
EXTERNAL ice_cm()
// How many animals you killed in the last hunt.
EXTERNAL killed()
// * Leave something where you are, for others to find.
EXTERNAL leave(item, amount)
// How much of your goods lies at places that are not your camp. In kg.
EXTERNAL left_behind()
// The nearest place, not your camp, where goods of yours lie; () without one.
EXTERNAL left_where()
// Meat and fish you have, fresh, drying and dried, with you or in your camp. In kg.
EXTERNAL meat_kg()
// How much the ground gives in this season, from 0 to 1 (October).
EXTERNAL month_forage()
// How many loops you found robbed at the last walk of a line.
EXTERNAL robbed()
// How many rounds you have left.
EXTERNAL rounds()
// How many rounds you fired in the last hunt.
EXTERNAL shots()
// Where the line is that you would walk next from here; () without one.
EXTERNAL snare_line()
// How many loops you have standing, in all your lines.
EXTERNAL snares()
// Food that spoiled in the last days. In kg.
EXTERNAL spoiled_kg()
// How many loops you found sprung on nothing at the last walk of a line.
EXTERNAL sprung()
// Whether squirrels are out of their dens today; in severe cold they keep in for days.
EXTERNAL squirrels_about()
// * Take something to you: pieces, or kg of food. What lies here of it is taken first.
EXTERNAL take(item, amount)
// Whether the water you keep is mostly ice.
EXTERNAL water_is_ice()
// Water that you have drawn and that is not frozen. In litres.
EXTERNAL water_l()
// Whether any of the creek's slow water is open, so that one can fish in it.
EXTERNAL water_open()

// Functions of ground: with * they change something.
// Whether you have a camp, and rock or a roof keeps most of the rain and snow off it.
EXTERNAL camp_under_rock()
// How the nearness of ground you avoid weighs on you, from 0 to 1.
EXTERNAL dread()
// The place you found last; () before the first.
EXTERNAL found()
// * Walk to a place, at once: its hours are lived, and its moments come after the scene.
EXTERNAL go(place)
// Whether you know a place.
EXTERNAL knows_place(place)
// Whether you have lost your way.
EXTERNAL lost()
// How many places you have found yourself since the beginning.
EXTERNAL places_found()
// How many places you know.
EXTERNAL places_known()
// Whether there are plain prints where you are that are not yours.
EXTERNAL strangers_tracks()
// Whether you leave plain prints where you are: in snow, or on wet ground.
EXTERNAL tracks()
// Whether rock or a roof keeps most of the rain and snow off where you are.
EXTERNAL under_rock()
// Whether ground you do not know lies within reach of a day's ranging from here.
EXTERNAL unknown_near()
// How many hours you would walk to a place, as you are now and as the ground is.
EXTERNAL way_hours(place)

// Functions of memory: with * they change something.
// Which memory it was that did not come when you noticed; none before.
EXTERNAL absent()
// How bad someone's nights have been of late, from 0 to 1, yours too.
EXTERNAL bad_nights(person)
// * Let something in the scene call a memory, as strongly as given (0 to 1). See `flinched`.
EXTERNAL cue(memory, strength)
// How many days ago the day was that this night's dream is of; 0 when it is of none.
EXTERNAL dream_days()
// What this night's dream of a day gone by was about; dreamt_nothing if it was of none.
EXTERNAL dream_matter()
// Whom that dream was of, if it was of people or of one glimpsed; none else.
EXTERNAL dream_person()
// Which place that dream was of, if it was of ground; none else.
EXTERNAL dream_place()
// What you dreamt of this night; none when you did not, or it is not kept.
EXTERNAL dreamt()
// * Stay with a memory and look: it costs now, and takes some of its fear away.
EXTERNAL face(memory)
// How often you have faced a memory.
EXTERNAL faced(memory)
// Whether you flinched when something last called a memory.
EXTERNAL flinched()
// * Give those words on to someone: they begin to work in you, and ease what the other bears.
EXTERNAL give_words(person)
// What someone bears of what was done, from 0 to 1, you too.
EXTERNAL grief_of(person)
// What someone bears of what they did, from 0 to 1, you too: it cuts their meetings short.
EXTERNAL guilt_of(person)
// * Agree with yourself to think of neither what you did nor how you were left.
EXTERNAL make_vow()
// Whether this night's dream was a nightmare.
EXTERNAL nightmare()
// How many nightmares the last seven nights brought.
EXTERNAL nightmares()
// * Let yourself think of them: opening one opens both.
EXTERNAL open_vow()
// How far you have made your peace, from 0 to 1. It comes unannounced.
EXTERNAL peace()
// Whether you have noticed, by an absence, that you had made your peace.
EXTERNAL peace_noticed()
// * Turn from a memory: it buys this night and presses back in the next.
EXTERNAL push_away(memory)
// Whether you pushed a memory away within the last day.
EXTERNAL pushed_away(memory)
// How often you have pushed a memory away.
EXTERNAL pushes(memory)
// How near a memory of yours is to mind now, from 0 to 1.
EXTERNAL recall(memory)
// How far you have let a memory go, from 0 to 1: after owning your part and making amends.
EXTERNAL release(memory)
// How right what you did seems to you, from 0 to 1. It may stay high beside `unforgivable`.
EXTERNAL rightness()
// What was smelt at this waking or closing of the eyes; none when nothing was.
EXTERNAL smelt()
// * Tell someone of a memory: it eases you and loads the one who hears.
EXTERNAL tell_of(memory, person)
// * Let those words work further by a share of what lacks (negative: less).
EXTERNAL turn_words(amount)
// How unforgivable what you did seems to you, from 0 to 1.
EXTERNAL unforgivable()
// Whether the agreement with yourself stands.
EXTERNAL vow_kept()
// * Let what you did seem so much more right (negative: less).
EXTERNAL weigh_right(amount)
// * Let what you did seem so much more unforgivable (negative: less).
EXTERNAL weigh_unforgivable(amount)
// What a memory weighs on you in the long run, from 0 to 1.
EXTERNAL weight_of(memory)
// How often you have given those words on to someone.
EXTERNAL words_given()
// How far the words of forgiveness that you carry have begun to work, from 0 to 1.
EXTERNAL words_work()

// Functions of messages: with * they change something.
// What her office weighed on hearing them: below 0 against coming. 0 before she has decided.
EXTERNAL answered_as_office()
// What she weighed as herself on hearing them. 0 before she has decided.
EXTERNAL answered_as_person()
// * What a carrier says of your words: answer_yes he gave them, answer_no, answer_wait not yet.
EXTERNAL ask_after_words(person)
// * Ask someone to carry words that are for this: answer_yes or answer_no; weights are kept.
EXTERNAL ask_to_carry(person, what_for)
// Whether somebody waited for you on the rise and has gone: the truth, not what you know.
EXTERNAL came_and_went()
// Whether someone could carry words of yours at all.
EXTERNAL can_carry(person)
// To whom you last gave words; none when you never did.
EXTERNAL carrier()
// Days since whoever came first stood on the rise; 9999 when nobody has.
EXTERNAL days_on_rise()
// Days since you last gave words to somebody; 9999 before the first.
EXTERNAL days_since_words()
// What the words were for that she heard last: what she may speak of.
EXTERNAL heard_for()
// Who brought them to her; none when nobody has.
EXTERNAL heard_from()
// With what nerve someone would set out with words of yours now, from 0 to 1.
EXTERNAL nerve(person)
// Whether you have seen someone on the rise, who is still there.
EXTERNAL rise_seen()
// * Give words to one who has said yes; whether he has them now. What they say is never printed.
EXTERNAL send_words(what_for, by_whom)
// Someone asleep where you are whom you could wake; none without one.
EXTERNAL sleeper_here()
// * Tell someone where you can be found: at your camp, or here when you have none.
EXTERNAL tell_where(person)
// * Wake an armed sleeper in some way: it decides how far he fears you, and so his nerve.
EXTERNAL wake(person, how)
// Who came because of your words and stood before you; none while nobody has.
EXTERNAL who_came()
// How you last woke someone; waking_none when you have not.
EXTERNAL woken(person)
// What was decided on hearing them: answer_come, _late, _another, _stay; answer_none before.
EXTERNAL words_answered()
// What the words were for that you last gave to somebody; message_none before the first.
EXTERNAL words_for()
// Whether words of yours were heard by whom they were for: the truth, not what you know.
EXTERNAL words_heard()
// Days past those in which, as you reckon, somebody could have come; below 0 before.
EXTERNAL words_overdue()
// How often you have given words to somebody to carry.
EXTERNAL words_sent()

// Functions of news: with * they change something.
// * Say to someone that a fact is not so. Who knows better never trusts you as before.
EXTERNAL deny(person, fact)
// How many steps the tale that someone heard of a fact has grown: 0, as it was, to 5.
EXTERNAL grown(person, fact)
// Whether someone believes a fact by their own guess: neither told nor seen.
EXTERNAL guessed(person, fact)
// From whom someone heard a fact; none when they saw it, or have not heard.
EXTERNAL hears_from(person, fact)
// Whether someone is sure enough of a fact to act on it.
EXTERNAL knows(person, fact)
// How many days someone believes you have been gone; 0 for whoever does not know it.
EXTERNAL reckons(person)
// How sure someone is of a fact now, from 0 to 1; sureness fades as news grows stale.
EXTERNAL sure_of(person, fact)
// * Tell someone a fact: they believe it as far as they trust you, and as you yourself do.
EXTERNAL tell(person, fact)
// How many facts you have told since you last came face to face with someone.
EXTERNAL told()
// * Be told a fact by someone, if they know it: you believe it as far as you trust them.
EXTERNAL told_by(person, fact)
// How many people, you among them, know a fact.
EXTERNAL who_know(fact)

// Functions of orders: with * they change something.
// Whether you have said what a day is for.
EXTERNAL has_order()
// * Begin to live by the order, once this scene is over.
EXTERNAL order_begin()
// * Let the parts of the day be for nothing again.
EXTERNAL order_clear()
// * Say what a part of each day is for: slots from 1, in the order of the day.
EXTERNAL order_day(slot, activity)
// * Say how you eat: eat_full, eat_half or eat_little.
EXTERNAL order_eat(value)
// * Live by no order any more.
EXTERNAL order_end()
// * Say how high the fire is kept: fire_none, fire_low or fire_high.
EXTERNAL order_fire(value)
// * Say how far you go: ground_camp, ground_near or ground_wide.
EXTERNAL order_ground(value)
// * Say how you meet what the nights bring: night_face, night_push or night_let.
EXTERNAL order_night(value)
// * Say what ends it: until_days_three, until_days_seven, until_moon or until_pressed.
EXTERNAL order_until(value)
// Hours that went to an activity while the last order was lived.
EXTERNAL span_count(activity)
// Whole days that the last order was lived.
EXTERNAL span_days()
// The lowest that one of the world's own numbers fell while the last order was lived.
EXTERNAL span_low(which)
// What ended the last order: reason_time when its days were up, or what broke it off.
EXTERNAL span_reason()

// Functions of people: with * they change something.
// How full a settlement's bowls are, of full ones: 1, 0.75 or 0.5, as its council settled.
EXTERNAL bowls(place)
// How much of a settlement stands under roofs, from 0 to 1.
EXTERNAL built(place)
// Whether you took the camp's quiet for something else than it was, when you last looked.
EXTERNAL camp_misread()
// How the camp you left does, from 0 to 1: the mean of its people's spirits.
EXTERNAL camp_mood()
// What a settlement's council sits over this evening: hunger, illness, strangers; or none.
EXTERNAL council_over(place)
// What someone is at this hour.
EXTERNAL doing_what(person)
// How strongly the camp you left draws you, from 0 to 1: being alone, hunger, wounds, cold.
EXTERNAL drawn_home()
// Days of full bowls that a settlement has laid by.
EXTERNAL food_laid_by(place)
// How far one of the others feels the want of talk, from 0 to 1.
EXTERNAL lonely(person)
// Whether a settlement looks emptier than it mostly is at such an hour.
EXTERNAL looks_quiet(place)
// How well one of the others looks from afar, from 0 to 1: little of what they feel shows.
EXTERNAL looks_well(person)
// How many minutes of this hour two of the others talk with each other.
EXTERNAL minutes_with(who, whom)
// How far someone grieves for one who is gone, from 0 to 1.
EXTERNAL misses(person)
// Why someone is at what they are at, or none when it is as always.
EXTERNAL moved_by(person)
// How many can be seen about a settlement from above, those without a name among them.
EXTERNAL people_about(place)
// How many of those with a name are at a place, not on the way and not hidden.
EXTERNAL people_here(place)
// Why a settlement is quiet, or none when it is not: the truth, not what you can know.
EXTERNAL quiet_because(place)
// What you took the quiet of the camp for when you last looked down: it may be misread.
EXTERNAL quiet_taken()
// With whom someone would spend a free hour today, of those within reach.
EXTERNAL seeks(person)
// Whom someone talks with this hour, longest of all; none if with nobody.
EXTERNAL seen_with(person)
// How many stand watch at a settlement.
EXTERNAL sentries(place)
// The share of a settlement's people who lie sick.
EXTERNAL sick_there(place)
// How many smokes stand over a settlement.
EXTERNAL smokes(place)
// How many minutes someone's talks have lasted so far, on average; 0 before the first.
EXTERNAL talk_lasts(person)
// What the looks of the whole camp would cost you, from 0 to 1, judging and forgiving both.
EXTERNAL their_looks()
// Whether two are at the same place, neither on the way to another.
EXTERNAL together(who, whom)
// Where someone is, or set out from: the truth, not what you know.
EXTERNAL where_is(person)
// Whether someone is where you are and you know it: met within the hour, or no follower.
EXTERNAL with_you(person)

// Functions of quality: with * they change something.
// The value of one of the world's own numbers.
EXTERNAL quality(which)
// * Set one of the world's own numbers; it stays within its declared range.
EXTERNAL set_quality(which, value)
// * Add to one of the world's own numbers; it stays within its declared range.
EXTERNAL shift(which, amount)

// Functions of sky: with * they change something.
// The air where you are, outside any tent. In °C.
EXTERNAL air()
// The share of the sky that cloud hides, from 0 to 1.
EXTERNAL cloud()
// The lowest air of any night so far, in °C; before the first night, that of now.
EXTERNAL coldest_night()
// Whether it is dark: too dark to see what your hands do, but for a fire.
EXTERNAL dark()
// Hours until the sun sets today; 0 when it has set, or has not risen yet.
EXTERNAL daylight_left()
// How many whole days since rain or snow last fell.
EXTERNAL dry_days()
// Whether the day is going: from an hour before sunset to the end of twilight.
EXTERNAL dusk()
// Whether you sit in the light of your own fire, in the dark.
EXTERNAL firelight()
// Whether the air is below freezing now.
EXTERNAL frost()
// How many nights below freezing there have been so far, where you were.
EXTERNAL frosts()
// The lowest air of last night. In °C.
EXTERNAL last_night_low()
// How much of their leaf the woods bear, from 0 (bare) to 1. Half is down by late October.
EXTERNAL leaf()
// How much of the leaf that hangs has turned, from 0 (green) to 1.
EXTERNAL leaf_turned()
// How well you see to work, from 0 (night) to 1 (full day).
EXTERNAL light()
// How bright the moon is where you are, from 0 to 1 (a high full moon, clear sky).
EXTERNAL moonlight()
// The rain that falls now. In mm an hour: 0.5 drizzle, 2 steady, 5 hard.
EXTERNAL raining()
// How far off you would see that someone stands there, by this hour's light. In m.
EXTERNAL sight()
// How far off you would see who it is, by this hour's light, where you are. In m.
EXTERNAL sight_to_know()
// The snow that lies where you are. In cm.
EXTERNAL snow_cm()
// The snow that falls now. In mm of water an hour, each about a centimetre of snow.
EXTERNAL snowing()
// The wind where you are, outside a tent. In m/s: 3 moves leaves, 8 branches, 14 storm.
EXTERNAL wind()

// Functions of time: with * they change something.
// Days since the story began; the first is 0.
EXTERNAL day()
// Whole days since a knot was last told; 9999 if it never was.
EXTERNAL days_since(since)
// Hours that you ever gave to an activity.
EXTERNAL done_count(activity)
// The hour of the day, 0 to 23, local standard time.
EXTERNAL hour()
// * Live hours at once, at nothing in particular; their moments are asked after the scene.
EXTERNAL hours(count)
// Hours since a knot was last told; 9999 if it never was.
EXTERNAL hours_since(since)
// Which moon of the story this is; the first is 1.
EXTERNAL moon()
// Days since this moon was new; the new moon's own day is 0.
EXTERNAL moon_day()
// Nights lived so far: the same as days, since each day but the first began in a night.
EXTERNAL nights()
// The season of the calendar: autumn, winter, the thaw from mid-February, spring.
EXTERNAL season()
// Choices made so far.
EXTERNAL turn()
// * Live hours until the next time it is that hour of the day.
EXTERNAL wait_until(hour_of_day)

// Functions of watch: with * they change something.
// How: 0 not, 1 a ford cleared, 2 wider apart, 3 one replaced, 4 food, 5 one let you see it.
EXTERNAL answer_kind()
// Who answered you within the last days; none when nobody did.
EXTERNAL answered_by()
// How used you are to being watched, from 0 to 1.
EXTERNAL ease_with_them()
// * Try to lose whoever is there: double back, take to the water.
EXTERNAL evade()
// The one whose sign you see now; none when you see none.
EXTERNAL follower()
// How many signs of someone you have found.
EXTERNAL follower_signs()
// How many followers are near you: the truth, for conditions that shape what is perceived.
EXTERNAL followers_near()
// Whether someone has found out that you lied to them.
EXTERNAL found_out_lie(person)
// How well you saw: 0 only a sign, 1 that something moved, 2 a person, 3 who it was.
EXTERNAL glimpse_level()
// How often you have glimpsed someone at the edge of sight.
EXTERNAL glimpses()
// Whether someone saw or was told that you had a gun in your hand.
EXTERNAL knows_armed(person)
// Whether someone saw or was told that you tried to lose those who watch you.
EXTERNAL knows_evaded(person)
// Whether someone saw or was told that you were badly hurt or ill.
EXTERNAL knows_hurt(person)
// Whether someone saw or was told that a lie of yours was found out.
EXTERNAL knows_lied(person)
// Whether someone saw or was told that one of them had to step in.
EXTERNAL knows_rescued(person)
// Whether someone saw or was told that you sang.
EXTERNAL knows_sang(person)
// Whether someone saw or was told that you left food for those who watch you.
EXTERNAL knows_shared(person)
// Whether someone saw or was told that you spoke to the trees.
EXTERNAL knows_spoke(person)
// Whether someone saw or was told that you starved.
EXTERNAL knows_starved(person)
// Whether someone saw or was told that you thanked them.
EXTERNAL knows_thanked(person)
// Whether someone saw or was told that you wept.
EXTERNAL knows_wept(person)
// * Leave a share of food where they may find it: up to so many kg of what you have.
EXTERNAL leave_share(kg)
// Whether a follower asked to be let off and was: somebody else came instead, or nobody.
EXTERNAL let_off(person)
// * Lie up beside your own trail: the one who walks into sight; none when nobody does.
EXTERNAL lie_in_wait()
// Whether you have decided that they hunt you.
EXTERNAL misread()
// * Decide that they hunt you.
EXTERNAL misread_followers()
// * Take what you saw as speaking for guards (above 0) or for hunters (below): log-odds.
EXTERNAL read_sign(says)
// What the signs look like to you now: log-odds of guards (above 0) against hunters (below).
EXTERNAL reading()
// Who gave them the last report of you; none when they had none.
EXTERNAL report_came_by(person)
// How many reports of you someone has been given.
EXTERNAL reports_heard(person)
// Whether they kept you from dying within the last day.
EXTERNAL rescued()
// * Tell whoever is there, aloud, to go home.
EXTERNAL send_them_off()
// The last sign: 0 none, 1 a print, 2 a sound, 3 a cold hearth, 4 a snare, 5 an answer.
EXTERNAL sign_kind()
// * Sing.
EXTERNAL sing()
// * Speak aloud to whoever may be there.
EXTERNAL speak_to_trees()
// How far you suspect that someone is there, from 0 to 1.
EXTERNAL suspicion()
// * Thank whoever is there, aloud.
EXTERNAL thank_trees()
// How hungry someone believes you were when they last saw you or heard, from 0 to 1.
EXTERNAL thinks_you_hungry(person)
// How hurt or ill someone believes you were when they last saw you or heard, from 0 to 1.
EXTERNAL thinks_you_hurt(person)
// * Work out that you are not being hunted.
EXTERNAL understand_followers()
// Whether you have worked out that they guard you.
EXTERNAL understood()
// Whether the signs settled it for you that they guard you: you never decided it.
EXTERNAL understood_by_signs()
// How often one of them showed and you let it by, being used to them: you did not notice.
EXTERNAL unnoticed()
// * Weep.
EXTERNAL weep()
// How many days old what they believe of you is, since it was seen; -1: they heard nothing.
EXTERNAL word_is_old(person)

// What they answer where the engine is not there.
=== function chilled()
~ return false
=== function cold()
~ return 0
=== function core()
~ return 0
=== function dimmed()
~ return 0
=== function drink()
~ return
=== function eat_now()
~ return false
=== function fed_too_fast()
~ return 0
=== function frostbitten()
~ return 0
=== function grime()
~ return 0
=== function hunger()
~ return 0
=== function hurt()
~ return 0
=== function ill()
~ return 0
=== function jacket_wear()
~ return 0
=== function lost_kg()
~ return 0
=== function numb()
~ return false
=== function slept()
~ return 0
=== function thirst()
~ return 0
=== function tired()
~ return 0
=== function used_to_cold()
~ return 0
=== function weak()
~ return 0
=== function wet()
~ return 0
=== function wound(amount)
~ return
=== function apologise(who, whom, amount)
~ return
=== function ask_easy(whom)
~ return
=== function believed_known(whom)
~ return 0
=== function bond(who, whom, dimension)
~ return 0
=== function debt(who, whom)
~ return 0
=== function easy_spoken(whom)
~ return false
=== function fears(who, whom)
~ return 0
=== function fears_leaving(who, whom)
~ return 0
=== function forgives(who, whom)
~ return 0
=== function harm(who, whom, dimension, amount)
~ return
=== function longing(who, whom)
~ return 0
=== function mend(who, whom, dimension, amount)
~ return
=== function resents(who, whom)
~ return 0
=== function respect(who, whom)
~ return 0
=== function show_regard(who, whom, amount)
~ return
=== function stands(who, whom)
~ return 0
=== function thought_easy(whom)
~ return 0
=== function trust(who, whom)
~ return 0
=== function understand(amount)
~ return
=== function understanding()
~ return 0
=== function warmth(who, whom)
~ return 0
=== function as_leader(matter)
~ return 0
=== function as_yourself(matter)
~ return 0
=== function asked_to_come_back(amount)
~ return
=== function call_to_seeker()
~ return
=== function choose(matter, answer)
~ return
=== function choose_words(what_for)
~ return
=== function chose(matter)
~ return ()
=== function chose_as_leader(matter)
~ return false
=== function chose_as_yourself(matter)
~ return false
=== function faces_feared()
~ return 0
=== function knows_you_were_sought(person)
~ return false
=== function lay_down_office(share)
~ return
=== function looks_for_you(person)
~ return false
=== function need_believed()
~ return 0
=== function sought_by()
~ return ()
=== function still_counts()
~ return 0
=== function torn(matter)
~ return 0
=== function trail_of()
~ return ()
=== function trail_turns_back()
~ return false
=== function camp_with_you()
~ return 0
=== function camp_without_you()
~ return 0
=== function could_lead()
~ return 0
=== function decide(person, matter)
~ return ()
=== function decided(person, matter)
~ return ()
=== function draw_gun()
~ return
=== function easy_for_heart(person, whom)
~ return 0
=== function easy_for_office(person)
~ return 0
=== function gate_lamp()
~ return false
=== function gun_drawn()
~ return false
=== function heart_set_aside(person)
~ return 0
=== function lower_gun()
~ return
=== function office_set_aside(person)
~ return 0
=== function office_weight(person, matter)
~ return 0
=== function person_weight(person, matter)
~ return 0
=== function show_hands()
~ return
=== function strain(person)
~ return 0
=== function would_follow()
~ return 0
=== function aloneness()
~ return 0
=== function does_without()
~ return 0
=== function feel(feeling)
~ return 0
=== function feels(person, feeling)
~ return 0
=== function held_tears()
~ return 0
=== function hold_tears(amount)
~ return
=== function let_tears()
~ return
=== function mood()
~ return 0
=== function safe()
~ return 0
=== function stir(feeling, amount)
~ return
=== function stir_aloneness(amount)
~ return
=== function wept_lately()
~ return false
=== function camp_here()
~ return false
=== function cut_smoke_hole(size)
~ return
=== function dry_kg()
~ return 0
=== function feed_fire(kg)
~ return
=== function fire_in_tent()
~ return false
=== function fire_inside(on)
~ return
=== function fire_kw()
~ return 0
=== function fire_lit()
~ return false
=== function flame_cm()
~ return 0
=== function has_camp()
~ return false
=== function headache()
~ return 0
=== function light_fire()
~ return false
=== function make_camp(place)
~ return
=== function put_out()
~ return
=== function smoke()
~ return 0
=== function smoke_hole()
~ return 0
=== function smoke_seen()
~ return 0
=== function stack_kg()
~ return 0
=== function tent()
~ return 0
=== function tent_warm()
~ return false
=== function warm_up()
~ return
=== function wet_kg()
~ return 0
=== function wood_wet()
~ return 0
=== function at(place)
~ return false
=== function because()
~ return ()
=== function chance(percent)
~ return false
=== function choose_quiet(on)
~ return
=== function dying_of()
~ return ()
=== function here()
~ return ()
=== function interrupted()
~ return false
=== function is_quiet()
~ return false
=== function near(place)
~ return false
=== function can_fish()
~ return false
=== function caught()
~ return 0
=== function drop(item, amount)
~ return
=== function fire_shot()
~ return false
=== function food_days()
~ return 0
=== function game_about()
~ return 0
=== function have(item)
~ return 0
=== function hooked()
~ return 0
=== function ice_cm()
~ return 0
=== function killed()
~ return 0
=== function leave(item, amount)
~ return
=== function left_behind()
~ return 0
=== function left_where()
~ return ()
=== function meat_kg()
~ return 0
=== function month_forage()
~ return 0
=== function robbed()
~ return 0
=== function rounds()
~ return 0
=== function shots()
~ return 0
=== function snare_line()
~ return ()
=== function snares()
~ return 0
=== function spoiled_kg()
~ return 0
=== function sprung()
~ return 0
=== function squirrels_about()
~ return false
=== function take(item, amount)
~ return
=== function water_is_ice()
~ return false
=== function water_l()
~ return 0
=== function water_open()
~ return false
=== function camp_under_rock()
~ return false
=== function dread()
~ return 0
=== function found()
~ return ()
=== function go(place)
~ return
=== function knows_place(place)
~ return false
=== function lost()
~ return false
=== function places_found()
~ return 0
=== function places_known()
~ return 0
=== function strangers_tracks()
~ return false
=== function tracks()
~ return false
=== function under_rock()
~ return false
=== function unknown_near()
~ return false
=== function way_hours(place)
~ return 0
=== function absent()
~ return ()
=== function bad_nights(person)
~ return 0
=== function cue(memory, strength)
~ return
=== function dream_days()
~ return 0
=== function dream_matter()
~ return ()
=== function dream_person()
~ return ()
=== function dream_place()
~ return ()
=== function dreamt()
~ return ()
=== function face(memory)
~ return
=== function faced(memory)
~ return 0
=== function flinched()
~ return false
=== function give_words(person)
~ return
=== function grief_of(person)
~ return 0
=== function guilt_of(person)
~ return 0
=== function make_vow()
~ return
=== function nightmare()
~ return false
=== function nightmares()
~ return 0
=== function open_vow()
~ return
=== function peace()
~ return 0
=== function peace_noticed()
~ return false
=== function push_away(memory)
~ return
=== function pushed_away(memory)
~ return false
=== function pushes(memory)
~ return 0
=== function recall(memory)
~ return 0
=== function release(memory)
~ return 0
=== function rightness()
~ return 0
=== function smelt()
~ return ()
=== function tell_of(memory, person)
~ return
=== function turn_words(amount)
~ return
=== function unforgivable()
~ return 0
=== function vow_kept()
~ return false
=== function weigh_right(amount)
~ return
=== function weigh_unforgivable(amount)
~ return
=== function weight_of(memory)
~ return 0
=== function words_given()
~ return 0
=== function words_work()
~ return 0
=== function answered_as_office()
~ return 0
=== function answered_as_person()
~ return 0
=== function ask_after_words(person)
~ return ()
=== function ask_to_carry(person, what_for)
~ return ()
=== function came_and_went()
~ return false
=== function can_carry(person)
~ return false
=== function carrier()
~ return ()
=== function days_on_rise()
~ return 0
=== function days_since_words()
~ return 0
=== function heard_for()
~ return ()
=== function heard_from()
~ return ()
=== function nerve(person)
~ return 0
=== function rise_seen()
~ return false
=== function send_words(what_for, by_whom)
~ return false
=== function sleeper_here()
~ return ()
=== function tell_where(person)
~ return
=== function wake(person, how)
~ return
=== function who_came()
~ return ()
=== function woken(person)
~ return ()
=== function words_answered()
~ return ()
=== function words_for()
~ return ()
=== function words_heard()
~ return false
=== function words_overdue()
~ return 0
=== function words_sent()
~ return 0
=== function deny(person, fact)
~ return
=== function grown(person, fact)
~ return 0
=== function guessed(person, fact)
~ return false
=== function hears_from(person, fact)
~ return ()
=== function knows(person, fact)
~ return false
=== function reckons(person)
~ return 0
=== function sure_of(person, fact)
~ return 0
=== function tell(person, fact)
~ return
=== function told()
~ return 0
=== function told_by(person, fact)
~ return
=== function who_know(fact)
~ return 0
=== function has_order()
~ return false
=== function order_begin()
~ return
=== function order_clear()
~ return
=== function order_day(slot, activity)
~ return
=== function order_eat(value)
~ return
=== function order_end()
~ return
=== function order_fire(value)
~ return
=== function order_ground(value)
~ return
=== function order_night(value)
~ return
=== function order_until(value)
~ return
=== function span_count(activity)
~ return 0
=== function span_days()
~ return 0
=== function span_low(which)
~ return 0
=== function span_reason()
~ return ()
=== function bowls(place)
~ return 0
=== function built(place)
~ return 0
=== function camp_misread()
~ return false
=== function camp_mood()
~ return 0
=== function council_over(place)
~ return ()
=== function doing_what(person)
~ return ()
=== function drawn_home()
~ return 0
=== function food_laid_by(place)
~ return 0
=== function lonely(person)
~ return 0
=== function looks_quiet(place)
~ return false
=== function looks_well(person)
~ return 0
=== function minutes_with(who, whom)
~ return 0
=== function misses(person)
~ return 0
=== function moved_by(person)
~ return ()
=== function people_about(place)
~ return 0
=== function people_here(place)
~ return 0
=== function quiet_because(place)
~ return ()
=== function quiet_taken()
~ return ()
=== function seeks(person)
~ return ()
=== function seen_with(person)
~ return ()
=== function sentries(place)
~ return 0
=== function sick_there(place)
~ return 0
=== function smokes(place)
~ return 0
=== function talk_lasts(person)
~ return 0
=== function their_looks()
~ return 0
=== function together(who, whom)
~ return false
=== function where_is(person)
~ return ()
=== function with_you(person)
~ return false
=== function quality(which)
~ return 0
=== function set_quality(which, value)
~ return
=== function shift(which, amount)
~ return
=== function air()
~ return 0
=== function cloud()
~ return 0
=== function coldest_night()
~ return 0
=== function dark()
~ return false
=== function daylight_left()
~ return 0
=== function dry_days()
~ return 0
=== function dusk()
~ return false
=== function firelight()
~ return false
=== function frost()
~ return false
=== function frosts()
~ return 0
=== function last_night_low()
~ return 0
=== function leaf()
~ return 0
=== function leaf_turned()
~ return 0
=== function light()
~ return 0
=== function moonlight()
~ return 0
=== function raining()
~ return 0
=== function sight()
~ return 0
=== function sight_to_know()
~ return 0
=== function snow_cm()
~ return 0
=== function snowing()
~ return 0
=== function wind()
~ return 0
=== function day()
~ return 0
=== function days_since(since)
~ return 0
=== function done_count(activity)
~ return 0
=== function hour()
~ return 0
=== function hours(count)
~ return
=== function hours_since(since)
~ return 0
=== function moon()
~ return 0
=== function moon_day()
~ return 0
=== function nights()
~ return 0
=== function season()
~ return ()
=== function turn()
~ return 0
=== function wait_until(hour_of_day)
~ return
=== function answer_kind()
~ return 0
=== function answered_by()
~ return ()
=== function ease_with_them()
~ return 0
=== function evade()
~ return
=== function follower()
~ return ()
=== function follower_signs()
~ return 0
=== function followers_near()
~ return 0
=== function found_out_lie(person)
~ return false
=== function glimpse_level()
~ return 0
=== function glimpses()
~ return 0
=== function knows_armed(person)
~ return false
=== function knows_evaded(person)
~ return false
=== function knows_hurt(person)
~ return false
=== function knows_lied(person)
~ return false
=== function knows_rescued(person)
~ return false
=== function knows_sang(person)
~ return false
=== function knows_shared(person)
~ return false
=== function knows_spoke(person)
~ return false
=== function knows_starved(person)
~ return false
=== function knows_thanked(person)
~ return false
=== function knows_wept(person)
~ return false
=== function leave_share(kg)
~ return
=== function let_off(person)
~ return false
=== function lie_in_wait()
~ return ()
=== function misread()
~ return false
=== function misread_followers()
~ return
=== function read_sign(says)
~ return
=== function reading()
~ return 0
=== function report_came_by(person)
~ return ()
=== function reports_heard(person)
~ return 0
=== function rescued()
~ return false
=== function send_them_off()
~ return
=== function sign_kind()
~ return 0
=== function sing()
~ return
=== function speak_to_trees()
~ return
=== function suspicion()
~ return 0
=== function thank_trees()
~ return
=== function thinks_you_hungry(person)
~ return 0
=== function thinks_you_hurt(person)
~ return 0
=== function understand_followers()
~ return
=== function understood()
~ return false
=== function understood_by_signs()
~ return false
=== function unnoticed()
~ return 0
=== function weep()
~ return
=== function word_is_old(person)
~ return 0
