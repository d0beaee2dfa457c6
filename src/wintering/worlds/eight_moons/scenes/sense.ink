// One quiet line under the page: moon, light, weather, where, how you are.

=== function sense()
{sense_moon()} {sense_light()} {sense_weather()} {sense_where()} {sense_body()}

=== function moon_ordinal()
{ moon():
- 1: First
- 2: Second
- 3: Third
- 4: Fourth
- 5: Fifth
- 6: Sixth
- 7: Seventh
- else: Eighth
}

=== function sense_moon()
{
- moon_day() <= 2 or moon_day() >= 29: {moon_ordinal()} moon, dark.
- moon_day() < 6: {moon_ordinal()} moon, thin.
- moon_day() < 10: {moon_ordinal()} moon, at the half.
- moon_day() < 14: {moon_ordinal()} moon, filling.
- moon_day() < 17: {moon_ordinal()} moon, full.
- moon_day() < 21: {moon_ordinal()} moon, past full.
- moon_day() < 25: {moon_ordinal()} moon, half again.
- else: {moon_ordinal()} moon, going.
}

=== function sense_light()
{
- dusk(): {hour() < 12:First light.|Dusk.}
- dark(): {moonlight() > 0.3:Night, and you can see by it.|{hour() > 2 and hour() < 12:The back of the night.|Dark.}}
- daylight_left() < 1.5: The sun is on the ridge.
- hour() < 9: Early.
- hour() < 12: Forenoon.
- hour() < 15: Middle of the day.
- else: Afternoon.
}

=== function sense_weather()
{
- snowing() > 0.1: {wind() > 6:Snow, going sideways.|Snow coming down.}
- raining() > 3: Hard rain.
- raining() > 0.1: {air() < 4:Cold rain.|Rain.}
- wind() > 8: {air() < 2:A wind with an edge.|Wind in the tops.}
- air() < -8: Cold enough to make the trees crack.
- frost(): {snow_cm() > 3:Frost on old snow.|Frost.}
- snow_cm() > 3: Old snow.
- cloud() > 0.75: {air() > 16:Close, and no sun.|Grey.}
- air() > 20: Warm.
- dark(): Stars.
- cloud() > 0.35: Broken cloud.
- else: Clear.
}

=== function sense_where()
{
- camp_here(): Camp, at {place_name(here())}.
- dread() > 0.5: {here() == mount_weather:The Mountain.|Too near the Mountain.}
- lost(): You could not say where.
- here() == (): Between one place and another.
- else: At {place_name(here())}.
}

=== function sense_body()
{
- chilled(): You are cold all the way in.
- headache() > 0.25: Your head is a bell.
- ill() > 0.4: Feverish.
- hurt() > 0.4: The wound has a pulse of its own.
- thirst() > 0.5: Your tongue sticks.
- numb(): Your fingers are wood.
- wet() > 0.5: Wet to the skin.
- hunger() > 0.7: {weak() > 0.5:Empty, and light in the head.|Empty.}
- tired() > 0.75: Asleep on your feet.
- cold() > 0.5: Shivering.
- weak() > 0.6: Your belt has a new hole.
- hunger() > 0.4: Hungry.
- cold() > 0.25: Chilly.
- tired() > 0.5: Tired.
- still_counts() > 0.22 and torn(matter_go_home) > 0.12: Some part of you is counting heads.
- fire_lit() and camp_here(): Warm on the fire side.
- hunger() < 0.15: Fed.
- grime() > 0.7: You can smell yourself.
- else: Whole, so far.
}
