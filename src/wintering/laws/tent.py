"""Tent: building it, what it keeps off, how it catches. Its numbers belong to the fire law."""

from wintering.arithmetic import clip
from wintering.laws.flame import fire_width, plume_warming
from wintering.laws.load import KEEP_TOOLS, packing
from wintering.laws.parameters import Parameter
from wintering.laws.reasons import REASON_FIRE_TENT, REASON_SMOKE
from wintering.laws.smoke import open_above
from wintering.laws.works import GOOD_CANVAS, GOOD_CORD, GOOD_HIDE, GOOD_KNIFE, WORK_BUILD_TENT
from wintering.life.chance import chance
from wintering.life.events import TENT_BURNT
from wintering.life.moments import DANGER, interrupt, set_moment
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import TENT_CATCHES
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("tent_h", 22.0, "h", 1.0, 1000.0, "D", "hours in which a tent is built"),
    Parameter("tent_of_boughs", 0.55, "1", 0.0, 1.0, "D", "how good a tent of boughs alone can be"),
    Parameter("tent_wears_day", 0.004, "1/day", 0.0, 1.0, "D", "what a tent loses in a calm day"),
    Parameter("apex_m", 1.2, "m", 0.5, 10.0, "D", "height of the tent inside"),
    Parameter("cloth_kelvin", 60.0, "K", 5.0, 500.0, "D", "warming of the cloth that is safe"),
    Parameter("catches", 0.25, "1/h", 0.0, 1.0, "D", "chance to catch, at twice what is safe"),
    Parameter("flame_share", 0.333, "1", 0.05, 1.0, "D", "of the apex: a flame below it is safe"),
    Parameter("canvas_gives", 0.35, "1", 0.0, 1.0, "D", "share of a tent that one canvas covers"),
    Parameter("hide_gives", 0.12, "1", 0.0, 1.0, "D", "share of a tent that one hide covers"),
    Parameter("no_knife", 0.6, "1", 0.0, 1.0, "D", "pace of building without a knife"),
    Parameter("no_cord", 0.7, "1", 0.0, 1.0, "D", "pace of building without cord"),
    Parameter("watched", 0.4, "1", 0.0, 1.0, "D", "share of the odds if you are awake by it"),
    Parameter("put_out", 0.75, "1", 0.0, 1.0, "D", "chance that you put it out, awake"),
    Parameter("woken", 0.4, "1", 0.0, 1.0, "D", "chance that you wake in time to put it out"),
    Parameter("singes", 0.2, "1", 0.0, 1.0, "D", "share of a tent that a fire put out takes"),
    Parameter("tears_h", 0.002, "s/m/h", 0.0, 1.0, "D", "wear of a tent for each m/s of a gale"),
    Parameter("gale_ms", 8.0, "m/s", 1.0, 60.0, "D", "wind from which a tent tears"),
    Parameter("goods_burn", 0.8, "1", 0.0, 1.0, "D", "share that burns of what is in it"),
    Parameter("goods_saved", 0.5, "1", 0.0, 1.0, "D", "share of that saved if you are there"),
    Parameter("goods_singed", 0.1, "1", 0.0, 1.0, "D", "share of it if it is put out in time"),
    Parameter(
        "sparks", 0.00012, "1/kg", 0.0, 1.0, "D", "chance that a spark catches, each kg burnt"
    ),
)

CHOKING = 0.75  # smoke that no one sits in or sleeps through, from 0 to 1 (D)
HANDS_BURNT = 0.08  # the worst wound of putting a fire out, from 0 to 1 (D)
BURNT_LEAST, BURNT_MORE = 0.1, 0.35  # the wound of getting out awake, and what chance adds (D)
BURNT_ASLEEP, BURNT_ASLEEP_MORE = 0.15, 0.75  # the same of one who slept; few die of it (D)
COVERED = 0.7  # cloth beyond which no more goes on a tent, from 0 to 1 (D)


def build_tent(life: Life, world: Tables) -> None:
    """Build at the tent for the hours you worked at it.

    Changes: tent, tent_cloth, canvas, hides, cord. What it can be at best depends on what
    it is made of.
    """
    if life.work != WORK_BUILD_TENT or life.worked_h <= 0.0 or life.camp != life.place[YOU]:
        return
    par = world.par
    rate = 1.0 / par.fire_tent_h
    if not _has(life, world, GOOD_KNIFE):
        rate = rate * par.fire_no_knife
    if not _has(life, world, GOOD_CORD):
        rate = rate * par.fire_no_cord
    strength = (1.0 - 0.6 * life.weak) * (1.0 - 0.5 * life.wound) * (1.0 - 0.3 * life.felt_cold)
    more = rate * strength * life.worked_h
    if life.tent + more > best_tent(life, world):
        _use_cloth(life, world)
    best = best_tent(life, world)
    if best < life.tent:
        best = life.tent
    life.tent = clip(life.tent + more, 0.0, best)


def best_tent(life: Life, world: Tables) -> float:
    """How good the tent can be of what it is made of now, from 0 to 1."""
    boughs = world.par.fire_tent_of_boughs
    return clip(boughs + (1.0 - boughs) * life.tent_cloth / COVERED, 0.0, 1.0)


def _has(life: Life, world: Tables, good: int) -> bool:
    item = world.item_of_good[good]
    return item != NONE and life.has_item[YOU][item] >= 1.0


def _use_cloth(life: Life, world: Tables) -> None:
    if life.tent_cloth >= COVERED:
        return
    if _has(life, world, GOOD_CANVAS):
        item = world.item_of_good[GOOD_CANVAS]
        life.has_item[YOU][item] = clip(life.has_item[YOU][item] - 1.0, 0.0, 1.0e6)
        life.tent_cloth = clip(life.tent_cloth + world.par.fire_canvas_gives, 0.0, 1.0)
    elif _has(life, world, GOOD_HIDE):
        item = world.item_of_good[GOOD_HIDE]
        life.has_item[YOU][item] = clip(life.has_item[YOU][item] - 1.0, 0.0, 1.0e6)
        life.tent_cloth = clip(life.tent_cloth + world.par.fire_hide_gives, 0.0, 1.0)


def wear_tent(life: Life, world: Tables) -> None:
    """Let an hour of wind and weather wear the tent. Changes: tent."""
    if life.tent <= 0.0:
        return
    loss = world.par.fire_tent_wears_day / 24.0
    gale = life.wind_ms - world.par.fire_gale_ms
    if gale > 0.0:
        loss = loss + world.par.fire_tears_h * gale
    life.tent = clip(life.tent - loss, 0.0, 1.0)


def flame_hazard(life: Life, world: Tables) -> float:
    """The chance that the tent catches this hour from the fire inside it, from 0 to 1.

    Source: SCIENCE.md 4: safe below a third of the apex and below 60 K at the cloth.
    """
    par = world.par
    if life.fire_is_inside == 0 or life.fire_kw <= 0.0 or life.tent <= 0.0:
        return 0.0
    height = life.flame_m / (par.fire_apex_m * par.fire_flame_share) - 1.0
    warming = plume_warming(world, life.fire_kw, fire_width(world, life.fire_kw), par.fire_apex_m)
    heat = warming / par.fire_cloth_kelvin - 1.0
    beyond = clip(height, 0.0, 3.0) + clip(heat, 0.0, 3.0)
    sparks = par.fire_sparks * life.fire_kw / 4.0
    dry = (0.4 + 0.6 * life.tinder_dry) * (1.0 - open_above(life, world))
    return clip(
        (par.fire_catches * beyond + sparks) * dry * (0.3 + 0.7 * life.tent_cloth), 0.0, 1.0
    )


def heed_flames(life: Life, world: Tables) -> None:
    """Let the fire inside the tent burn safely, or not.

    Changes: tent, tent_cloth, what lies in it, wound, fire; wakes you; breaks off what you do.
    """
    build_tent(life, world)
    wear_tent(life, world)
    if life.fire_is_inside == 0 or life.fire_place == NONE:
        return
    at_it = life.fire_place == life.place[YOU] and life.walked_h < 0.9
    if at_it and life.smoke > CHOKING:
        interrupt(life, REASON_SMOKE)
    hazard = flame_hazard(life, world)
    if at_it and life.is_asleep == 0:
        hazard = world.par.fire_watched * hazard
    if hazard <= 0.0 or chance(life, TENT_CATCHES, 0) >= hazard:
        return
    put_out = 0.0
    if at_it:
        put_out = world.par.fire_put_out if life.is_asleep == 0 else world.par.fire_woken
    burnt = 0.0
    if chance(life, TENT_CATCHES, 1) < put_out:
        life.tent = clip(life.tent - world.par.fire_singes, 0.0, 1.0)
        life.tent_cloth = clip(life.tent_cloth - world.par.fire_singes, 0.0, 1.0)
        burnt = HANDS_BURNT * chance(life, TENT_CATCHES, 2)
        burn_goods(life, world, at_it, world.par.fire_goods_singed)
    else:
        share = world.par.fire_goods_burn
        if at_it:
            share = share * (1.0 - world.par.fire_goods_saved)
        burn_goods(life, world, at_it, share)
        life.tent = 0.0
        life.tent_cloth = 0.0
        life.tent_vent = 0.0
        life.fire_is_inside = 0
        if at_it:
            badly = chance(life, TENT_CATCHES, 2)
            burnt = BURNT_LEAST + BURNT_MORE * badly
            if life.is_asleep == 1:
                burnt = BURNT_ASLEEP + BURNT_ASLEEP_MORE * badly * badly
    if at_it:
        life.wound = clip(life.wound + burnt, 0.0, 1.0)
        life.was_burnt = 1
        life.danger = REASON_FIRE_TENT
        set_moment(life, DANGER)
        interrupt(life, REASON_FIRE_TENT)
    note_event(life, TENT_BURNT, YOU, NONE, life.fire_place, burnt)


def burn_goods(life: Life, world: Tables, with_you: bool, share: float) -> None:
    """Let a share of what lies in the camp burn with the tent: wraps, cloth, food, wood by it.

    Changes: has_item or stored, meat_drying_kg, the stack. Draws: TENT_CATCHES from 10. What
    you carry on you, your tools and clothes, you get out with.
    """
    camp = life.camp
    if camp == NONE:
        return
    for item in range(world.items):
        if packing(world, item) != KEEP_TOOLS:
            amount = life.stored[camp][item]
            if with_you:
                amount = life.has_item[YOU][item]
            left = amount * (1.0 - share)
            if world.item_is_food[item] == 0:
                # Pieces burn whole, or not at all.
                left = 1.0 * int(left + chance(life, TENT_CATCHES, 10 + item))
            left = clip(left, 0.0, amount)
            if with_you:
                life.has_item[YOU][item] = left
            else:
                life.stored[camp][item] = left
    life.meat_drying_kg = life.meat_drying_kg * (1.0 - share)
    if life.wood_place == camp:
        under = clip(world.par.fire_stack_under_tent_kg * life.tent, 0.0, life.wood_dry_kg)
        life.wood_dry_kg = clip(life.wood_dry_kg - share * under, 0.0, 5000.0)
