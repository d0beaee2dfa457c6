"""What the others carry: their nights and days with it, and telling each other of it.

Two people share one event and carry different traces of it: what one did weighs on them as
guilt, what the same event took from another as grief, and each comes back in its own measure.
"""

from wintering.arithmetic import clip, exp, larger
from wintering.laws.feeling import (
    FEAR,
    GUILT,
    SADNESS,
    SHAME,
    arousal_of,
    felt_by,
    stir_in,
    stir_spirits,
)
from wintering.laws.meanings import MEMORY_DEED, MEMORY_GENTLE, MEMORY_PARTING, MEMORY_WORDS
from wintering.laws.others_cues import called_in, other_of
from wintering.laws.others_easing import AMENDS_HOUR, lay_down, own_part, work_for_others
from wintering.laws.others_peace import make_peace_of, pass_by_of, weighs_still
from wintering.laws.parameters import Parameter
from wintering.laws.recall import fear_in, others_called, others_recall, use_others
from wintering.life.chance import chance
from wintering.life.events import OTHER_CONFIDED, OTHER_HAD_NIGHTMARE
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import CONFIDING, OTHER_NIGHT, OTHER_TRACE, OTHER_WAY
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("others_per_day", 0.6, "1/day", 0.0, 20.0, "D", "memories that come to others"),
    Parameter("others_face", 0.3, "1", 0.0, 1.0, "D", "odds that the boldest look at one"),
    Parameter("others_push", 0.6, "1", 0.0, 1.0, "D", "odds that the most dutiful turn from it"),
    Parameter("others_learn", 0.5, "1", 0.0, 1.0, "D", "share of a facing that stays with them"),
    Parameter("others_lay_down", 0.006, "1", 0.0, 1.0, "D", "let go at one facing of theirs"),
    Parameter("others_weigh", 0.05, "1", 0.0, 1.0, "D", "spirits that a memory takes, by its fear"),
    Parameter("company_heals", 3.0, "1", 1.0, 20.0, "D", "how much faster fear fades in company"),
    Parameter(
        "bad_nights_days", 7.0, "day", 0.1, 100.0, "D", "in which bad nights fade to a third"
    ),
    Parameter("bad_night", 0.25, "1", 0.0, 1.0, "D", "what one adds, of what lacks"),
    Parameter("confiding", 0.15, "1/h", 0.0, 1.0, "D", "odds that a full heart speaks in a talk"),
    Parameter("heard_share", 0.35, "1", 0.0, 1.0, "D", "fear of a memory that hearing of it gives"),
    Parameter("shared_eases", 0.1, "1", 0.0, 1.0, "D", "taken from one who bears the same"),
    Parameter("told_lays_down", 0.02, "1", 0.0, 1.0, "D", "let go at one telling"),
)

DAY_H = 24
PUSHED_FOR_H = 18  # a push covers one evening and its night (D)
CUELESS, CUED = 0.85, 0.65  # share of a day's memories that nothing calls; what a cue adds (D)
NIGHT_HOUR = 3  # hour of the day at which the others' night is asked (D: late in sleep)
TAKEN_HARD, TAKEN_BY_KIND = 0.55, 0.45  # of a memory's weight; the kind take it hardest (D)
LOAD, LOAD_BY_KIND = 0.3, 0.3  # spirits that hearing costs, and what kindness adds (D)
GUILT_STAYS, GUILT_BY_FEAR = 0.4, 0.6  # guilt of a deed that no longer frightens, and by fear (D)
DREAM_FEAR, DREAM_GUILT, DREAM_SADNESS = 0.7, 0.5, 0.1  # left by a nightmare, as in you (D)
LONGING_COMES = 0.03  # longing for whom it is about, of what lacks (D)
SHARED_LOAD = 0.5  # of a load, on one who bears the same (D)
TELLING_TEACHES, TELLING_LIFTS = 1.5, 0.5  # calm by telling, as in you; spirits, of the load (D)
NIGHT_COSTS = 0.08  # spirits that a nightmare costs (D)
BY_GUILT, BY_NIGHTS, BY_SHAME = 0.75, 0.3, 0.3  # shares of keeping to oneself (D)


def part_of(world: Tables, person: int, memory: int) -> float:
    """How far what is remembered was someone's own doing, 0 or 1, when the story begins.

    A deed belongs to all who carry it from the start; how you were left, to who left you.
    """
    if world.start_trace[person][memory] == 0:
        return 0.0
    means = world.memory_means[memory]
    if means == MEMORY_DEED:
        return 1.0
    if means == MEMORY_PARTING and world.memory_person[memory] == person:
        return 1.0
    return 0.0


def fear_at_first(world: Tables, person: int, memory: int) -> float:
    """The fear that a memory calls in someone at first, from 0 to 1; the kind take it hardest."""
    hard = TAKEN_HARD + TAKEN_BY_KIND * world.person_kindness[person]
    return clip(world.memory_weight[memory] * hard, 0.0, 1.0)


def start_carrying(life: Life, world: Tables, person: int) -> None:
    """Give someone their part in what they carry and its fear, as the story begins.

    Changes: part_in, dread_of, guilt_borne, grief_borne. Traces must have been set.
    """
    for memory in range(world.memories):
        life.part_in[person][memory] = part_of(world, person, memory)
        if person != YOU and world.start_trace[person][memory] > 0:
            life.dread_of[person][memory] = fear_at_first(world, person, memory)
    settle(life, world, person)


def bears(life: Life, world: Tables, person: int, memory: int) -> bool:
    """Whether a memory is one that weighs on someone, rather than one that lightens."""
    means = world.memory_means[memory]
    return life.trace_count[person][memory] > 0 and means != MEMORY_GENTLE and means != MEMORY_WORDS


def fear_still(life: Life, world: Tables, person: int, memory: int) -> float:
    """The fear that a memory still calls in anyone, from 0 to 1."""
    if person == YOU:
        return fear_in(life, world, memory)
    return life.dread_of[person][memory]


def let_go(life: Life, person: int, memory: int) -> float:
    """How far anyone has let a memory go, from 0 to 1."""
    if person == YOU:
        return life.released[memory]
    return life.laid_down[person][memory]


def settle(life: Life, world: Tables, person: int) -> None:
    """Reckon what someone bears now. Changes: guilt_borne, grief_borne.

    Guilt is of what they did, grief of what was done; both less what they have let go.
    """
    innocent = 1.0
    whole = 1.0
    for memory in range(world.memories):
        if bears(life, world, person, memory):
            fear = fear_still(life, world, person, memory)
            held = world.memory_weight[memory] * (1.0 - let_go(life, person, memory))
            guilt = held * (GUILT_STAYS + GUILT_BY_FEAR * fear)
            innocent = innocent * (1.0 - life.part_in[person][memory] * guilt)
            whole = whole * (1.0 - (1.0 - life.part_in[person][memory]) * held * fear)
    life.guilt_borne[person] = clip(1.0 - innocent, 0.0, 1.0)
    life.grief_borne[person] = clip(1.0 - whole, 0.0, 1.0)


def worst_fear(life: Life, world: Tables, person: int) -> float:
    """The fear in the worst of what someone else bears, from 0 to 1."""
    worst = 0.0
    for memory in range(world.memories):
        if bears(life, world, person, memory):
            worst = larger(worst, life.dread_of[person][memory])
    return worst


def bad_nights_now(life: Life, world: Tables, person: int) -> float:
    """How bad someone's nights have been of late, from 0 to 1."""
    value = life.bad_nights[person]
    if value <= 0.0:
        return 0.0
    hours = life.hour - life.bad_nights_hour[person]
    return value * exp(-hours / (24.0 * world.par.memory_bad_nights_days))


def sleep_badly(life: Life, world: Tables, person: int) -> None:
    """Note a bad night. Changes: bad_nights, bad_nights_hour, nightmares_of."""
    now = bad_nights_now(life, world, person)
    life.bad_nights[person] = clip(now + world.par.memory_bad_night * (1.0 - now), 0.0, 1.0)
    life.bad_nights_hour[person] = life.hour
    life.nightmares_of[person] = life.nightmares_of[person] + 1


def withdrawn(life: Life, world: Tables, person: int) -> float:
    """How far someone keeps to themselves, from 0 to 1: guilt not at peace, bad nights, shame."""
    kept = BY_GUILT * life.guilt_borne[person] * weighs_still(life, world, person)
    kept = kept + BY_NIGHTS * bad_nights_now(life, world, person)
    return clip(kept + BY_SHAME * felt_by(life, world, person, SHAME), 0.0, 1.0)


def press_on(life: Life, world: Tables, person: int, memory: int) -> float:
    """How hard a memory presses on someone else, from 0 to 1: its fear, and how near it is.

    What they turned from presses less that night, and more on those that follow.
    Source: as for you (Wegner 1987, O; the rest of the night D).
    """
    if not bears(life, world, person, memory):
        return 0.0
    press = life.dread_of[person][memory] * others_recall(life, world, person, memory)
    if life.turned_from[person] == memory:
        hours = life.hour - life.turned_hour[person]
        if hours < PUSHED_FOR_H:
            return press * world.par.memory_distraction
        fades = exp(-hours / (24.0 * world.par.memory_rebound_days))
        press = press * (1.0 + (world.par.memory_rebound - 1.0) * fades)
    return clip(press, 0.0, 1.0)


def others_night_odds(life: Life, world: Tables, person: int) -> float:
    """The chance of a nightmare for someone else, by the logistic that yours have.

    Source: arousal predicts them (2020, O); the rest as for you (Rothbaum 1992, D).
    """
    spared = 1.0
    for memory in range(world.memories):
        press = press_on(life, world, person, memory)
        spared = spared * (1.0 - press * press)
    if spared >= 1.0:
        return 0.0
    z = world.par.memory_night_base + world.par.memory_night_load * (1.0 - spared)
    z = z + world.par.memory_night_arousal * arousal_of(life, world, person)
    return 1.0 / (1.0 + exp(-z))


def others_night(life: Life, world: Tables, person: int) -> None:
    """Let someone sleep, or dream of what they carry and wake of it.

    Changes: their trace, fear, bad nights, feelings, spirits, guilt_borne, grief_borne, peace.
    """
    odds = others_night_odds(life, world, person)
    if odds > 0.0 and chance(life, OTHER_NIGHT, person) < odds:
        worst = NONE
        most = 0.0
        for memory in range(world.memories):
            press = press_on(life, world, person, memory)
            press = press * chance(life, OTHER_NIGHT, world.people + person + memory)
            if press > most:
                most = press
                worst = memory
        if worst != NONE:
            others_suffer(life, world, person, worst, odds)
    heal(life, world, person)
    settle(life, world, person)
    nights = bad_nights_now(life, world, person)
    make_peace_of(life, world, person, nights, worst_fear(life, world, person))


def heal(life: Life, world: Tables, person: int) -> None:
    """Let a day take a little of the fear, and more in company. Changes: dread_of.

    Source: days alone as for you (Rothbaum 1992, D); being with others is what helps most (D).
    """
    heals = world.par.memory_healing
    if life.hour - life.alone_hour[person] < DAY_H:
        heals = heals * world.par.memory_company_heals
    for memory in range(world.memories):
        life.dread_of[person][memory] = life.dread_of[person][memory] * (1.0 - heals)


def others_suffer(life: Life, world: Tables, person: int, memory: int, odds: float) -> None:
    """Let someone live through a nightmare. Changes: see `others_night`."""
    hard = life.dread_of[person][memory]
    note_event(life, OTHER_HAD_NIGHTMARE, person, NONE, memory, odds)
    use_others(life, person, memory)
    sleep_badly(life, world, person)
    unlearn(life, world, person, memory, world.par.memory_endured)
    stir_in(life, world, person, FEAR, DREAM_FEAR * hard)
    stir_in(life, world, person, SADNESS, DREAM_SADNESS * hard)
    if life.part_in[person][memory] > 0.0:
        stir_in(life, world, person, GUILT, DREAM_GUILT * hard)
    stir_spirits(life, world, person, -NIGHT_COSTS * hard)


def unlearn(life: Life, world: Tables, person: int, memory: int, rate: float) -> None:
    """Let someone unlearn some of a memory's fear, as far as it stays. Changes: dread_of."""
    left = life.dread_of[person][memory]
    stays = world.par.memory_others_learn * rate
    life.dread_of[person][memory] = clip(left - stays * left, 0.0, 1.0)


def others_day(life: Life, world: Tables, person: int) -> None:
    """Let a memory come to someone, weigh on them, and be met as their temper is.

    It comes the sooner the more calls it, and what is called comes before what is only near.
    Changes: their trace, fear, owns, laid_down, spirits, longing, turned_from, turned_hour; what
    `pass_by_of` changes, when it does not come.
    """
    drawn = chance(life, OTHER_TRACE, person)
    nearest = NONE
    most = 0.0
    called = 0.0
    for memory in range(world.memories):
        if life.trace_count[person][memory] > 0:
            cue = called_in(life, world, person, memory)
            near = others_called(life, world, person, memory, cue) * world.memory_weight[memory]
            if near > most:
                most = near
                nearest = memory
                called = cue
    odds = world.par.memory_others_per_day * (CUELESS + CUED * called)
    if nearest == NONE:
        return
    if drawn >= odds:
        if bears(life, world, person, nearest):
            pass_by_of(life, world, person, nearest, called)
        return
    use_others(life, person, nearest)
    heavy = world.par.memory_others_weigh * life.dread_of[person][nearest]
    stir_spirits(life, world, person, -heavy)
    meet_own(life, world, person, nearest)
    about = other_of(world, person, nearest)
    if about != NONE and about != person:
        life.longing[person][about] = clip(
            life.longing[person][about]
            + LONGING_COMES * life.warmth[person][about] * (1.0 - life.longing[person][about]),
            0.0,
            1.0,
        )


def meet_own(life: Life, world: Tables, person: int, memory: int) -> None:
    """Let someone look at what came, turn from it, or let it be: by boldness, office and grudge.

    Changes: dread_of, owns, laid_down, turned_from, turned_hour.
    """
    drawn = chance(life, OTHER_WAY, person)
    faces = world.par.memory_others_face * world.person_boldness[person]
    turns = 0.5 * (world.person_office[person] + world.person_grudge[person])
    if drawn < faces:
        unlearn(life, world, person, memory, world.par.memory_extinction)
        own_part(life, person, memory, world.par.memory_owning)
        lay_down(life, world, person, memory, world.par.memory_others_lay_down)
        if life.turned_from[person] == memory:
            life.turned_from[person] = NONE
    elif drawn < faces + world.par.memory_others_push * turns:
        life.turned_from[person] = memory
        life.turned_hour[person] = life.hour
        lack = fear_at_first(world, person, memory) - life.dread_of[person][memory]
        if lack > 0.0:
            life.dread_of[person][memory] = clip(
                life.dread_of[person][memory] + world.par.memory_push_keeps * lack, 0.0, 1.0
            )


def hear_of(life: Life, world: Tables, hearer: int, memory: int) -> float:
    """Let someone be told of a memory, and bear it from now on. Returns what it cost them.

    It costs most the first time. One who was not there takes a part of its fear; one who bears
    the same deed is loaded too, but is no longer alone with it.
    Changes: heard_of, their trace, fear, owns, laid_down, spirits.
    """
    load = world.memory_weight[memory] * (LOAD + LOAD_BY_KIND * world.person_kindness[hearer])
    load = load / (1.0 + life.heard_of[hearer][memory])
    life.heard_of[hearer][memory] = life.heard_of[hearer][memory] + 1
    if life.part_in[hearer][memory] > 0.0:
        load = SHARED_LOAD * load
        unlearn(life, world, hearer, memory, world.par.memory_shared_eases)
        own_part(life, hearer, memory, world.par.memory_others_own_heard)
        lay_down(life, world, hearer, memory, world.par.memory_told_lays_down)
    else:
        heard = world.par.memory_heard_share * fear_at_first(world, hearer, memory)
        if heard > life.dread_of[hearer][memory]:
            life.dread_of[hearer][memory] = heard
    use_others(life, hearer, memory)
    stir_spirits(life, world, hearer, -load)
    settle(life, world, hearer)
    return load


def confide(life: Life, world: Tables, person: int, hearer: int) -> None:
    """Let someone who talks to another tell what weighs most, if they trust them with it.

    Only what they lived through themselves is theirs to tell.

    Changes: the traces of both, fear, owns, laid_down, spirits: it eases one and loads the other.
    """
    if chance(life, CONFIDING, person) >= world.par.memory_confiding * world.person_talk[person]:
        return
    worst = NONE
    most = 0.0
    for memory in range(world.memories):
        if world.start_trace[person][memory] > 0:
            press = press_on(life, world, person, memory)
            if press > most:
                most = press
                worst = memory
    speaks = most * life.trust[person][hearer]
    if worst == NONE or chance(life, CONFIDING, world.people + person) >= speaks:
        return
    load = hear_of(life, world, hearer, worst)
    use_others(life, person, worst)
    unlearn(life, world, person, worst, TELLING_TEACHES * world.par.memory_extinction)
    own_part(life, person, worst, world.par.memory_others_own_told)
    lay_down(life, world, person, worst, world.par.memory_told_lays_down)
    stir_spirits(life, world, person, TELLING_LIFTS * load)
    settle(life, world, person)
    note_event(life, OTHER_CONFIDED, person, hearer, worst, load)


def others_remember(life: Life, world: Tables) -> None:
    """Let the others have their nights and days with what they carry, and speak of it.

    Changes: see `others_night`, `others_day`, `confide`, `work_for_others`.
    """
    for person in range(1, world.people):
        if life.hour_of_day == NIGHT_HOUR:
            others_night(life, world, person)
        elif life.hour_of_day == AMENDS_HOUR:
            work_for_others(life, world, person)
        if (life.hour + person) % 24 == 0:
            others_day(life, world, person)
        if life.talks_to[person] > YOU:
            confide(life, world, person, life.talks_to[person])
