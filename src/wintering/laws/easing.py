"""How a memory eases: burying, letting go, right and unforgivable, and peace and its notice."""

from wintering.arithmetic import clip, larger
from wintering.laws.facing import is_shut, was_pushed
from wintering.laws.feeling import GUILT, felt
from wintering.laws.meanings import MEMORY_DEED, MEMORY_GENTLE
from wintering.laws.nightmare import nightmares_lately
from wintering.laws.parameters import Parameter
from wintering.laws.recall import fear_in
from wintering.laws.works import WORK_BURY
from wintering.life.events import PEACE_NOTICED
from wintering.life.names import NONE, YOU
from wintering.life.never import NEVER_YET
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("release_rate", 0.02, "1/day", 0.0, 1.0, "D", "letting go, at its fastest"),
    Parameter("owned_enough", 0.5, "1", 0.0, 1.0, "D", "owning that letting go waits for"),
    Parameter("repaired_enough", 0.3, "1", 0.0, 1.0, "D", "repair that letting go waits for"),
    Parameter("burying_repairs", 0.01, "1/h", 0.0, 1.0, "D", "repair of an hour of burying"),
    Parameter(
        "words_repair", 0.01, "1/day", 0.0, 1.0, "D", "repair by words that have begun to work"
    ),
    Parameter(
        "healing", 0.0018, "1/day", 0.0, 1.0, "D: Rothbaum 1992", "fear that days alone take"
    ),
    Parameter("shut_heals", 0.3, "1", 0.0, 1.0, "D", "share of that for what a vow shuts out"),
    Parameter("vow_forgets", 0.015, "1/day", 0.0, 1.0, "D", "understanding that the vow closes"),
    Parameter("right_own", 0.55, "1", 0.0, 1.0, "D", "how right it seems to one who sees only it"),
    Parameter("right_seen", 0.35, "1", 0.0, 1.0, "D", "and what seeing the same in another adds"),
    Parameter("unforgivable_own", 0.9, "1", 0.0, 1.0, "D", "how unforgivable it seems by itself"),
    Parameter("amends_take", 0.25, "1", 0.0, 1.0, "D", "what amends take off that"),
    Parameter("words_take", 0.2, "1", 0.0, 1.0, "D", "and words that work"),
    Parameter("weighing", 0.008, "1/day", 0.0, 1.0, "D", "how fast both follow their causes"),
    Parameter("peace_rate", 0.035, "1/day", 0.0, 1.0, "D", "how fast peace follows its causes"),
    Parameter("peace_made", 0.5, "1", 0.0, 1.0, "D", "peace that is made, though nobody says so"),
    Parameter("peace_gone", 0.4, "1", 0.0, 1.0, "D", "peace below which it is lost again"),
    Parameter("notice_cue", 0.35, "1", 0.0, 1.0, "D", "cue whose passing can be noticed"),
    Parameter("notice_many", 3.0, "1", 1.0, 100.0, "D", "such cues without a flinch in between"),
    Parameter("notice_days", 2.0, "day", 0.0, 100.0, "D", "days at least from peace to its notice"),
)

# What peace is made of (D): quiet nights, fear gone, a deed let go, words, understanding.
BY_NIGHTS, BY_FEAR, BY_RELEASE, BY_WORDS, BY_UNDERSTANDING = 0.35, 0.2, 0.2, 0.12, 0.13
BY_GUILT, BY_CONTEST = 0.1, 0.15  # and what guilt felt, and the two weights at odds, take (D)
UNDER_VOW = 0.6  # share of peace that can be had while two things must not be thought of (D)
LETTING_SLOWS = 8.0  # letting go slows by what is let go: logarithmic growth (D)


def bury(life: Life, world: Tables) -> None:
    """Let labour for the dead repair something. Changes: repaired, owned, cue."""
    if life.work != WORK_BURY:
        return
    for memory in range(world.memories):
        if life.use_count[memory] > 0 and world.memory_means[memory] == MEMORY_DEED:
            gain = world.par.memory_burying_repairs * life.worked_h
            life.repaired[memory] = clip(
                life.repaired[memory] + gain * (1.0 - life.repaired[memory]), 0.0, 1.0
            )
            life.owned[memory] = clip(
                life.owned[memory] + gain * (1.0 - life.owned[memory]), 0.0, 1.0
            )


def ease(life: Life, world: Tables) -> None:
    """Once a day: let go what may be let go, and let peace follow its causes.

    Changes: released, repaired, understanding, terror; see `weigh` and `make_peace`.
    Source: owning, then repair, then release, the last in slow logarithmic growth (D).
    """
    burden = 0.0
    release = 0.0
    for memory in range(world.memories):
        if life.use_count[memory] > 0 and world.memory_means[memory] != MEMORY_GENTLE:
            may = (
                life.owned[memory] >= world.par.memory_owned_enough
                and life.repaired[memory] >= world.par.memory_repaired_enough
            )
            if may and not is_shut(life, world, memory):
                slow = 1.0 + LETTING_SLOWS * life.released[memory]
                life.released[memory] = clip(
                    life.released[memory] + world.par.memory_release_rate / slow, 0.0, 1.0
                )
            if not was_pushed(life, memory):
                heals = world.par.memory_healing
                if is_shut(life, world, memory):
                    heals = heals * world.par.memory_shut_heals
                life.terror[memory] = life.terror[memory] * (1.0 - heals)
            if world.memory_means[memory] == MEMORY_DEED:
                gain = world.par.memory_words_repair * life.words_work
                life.repaired[memory] = clip(
                    life.repaired[memory] + gain * (1.0 - life.repaired[memory]), 0.0, 1.0
                )
            burden = larger(burden, fear_in(life, world, memory))
            if world.memory_means[memory] == MEMORY_DEED:
                release = larger(release, life.released[memory])
    if life.vow == 1:
        life.understanding = clip(
            life.understanding * (1.0 - world.par.memory_vow_forgets), 0.0, 1.0
        )
    weigh(life, world)
    make_peace(life, world, burden, release)


def deed_of(life: Life, world: Tables) -> int:
    """The heaviest deed that you carry, or -1."""
    deed = NONE
    for memory in range(world.memories):
        if life.use_count[memory] > 0 and world.memory_means[memory] == MEMORY_DEED:
            if deed == NONE or world.memory_weight[memory] > world.memory_weight[deed]:
                deed = memory
    return deed


def weigh(life: Life, world: Tables) -> None:
    """Let what you did seem as right, and as unforgivable, as your reasons now make it.

    Two weights: seeing the same in another makes it seem more right, amends and words make it
    less unforgivable; neither moves the other. Changes: rightness, unforgivable.
    """
    deed = deed_of(life, world)
    if deed == NONE:
        return
    par = world.par
    right = clip(par.memory_right_own + par.memory_right_seen * life.understanding, 0.0, 1.0)
    dark = par.memory_unforgivable_own - par.memory_amends_take * life.repaired[deed]
    dark = clip(dark - par.memory_words_take * life.words_work, 0.0, 1.0)
    step = par.memory_weighing
    life.rightness = clip(life.rightness + step * (right - life.rightness), 0.0, 1.0)
    life.unforgivable = clip(life.unforgivable + step * (dark - life.unforgivable), 0.0, 1.0)


def contest(life: Life, world: Tables) -> float:
    """How far right and unforgivable are at odds in you, from 0 to 1.

    Both may stay high: it is only where the deed is not owned that each needs the other to lose.
    """
    deed = deed_of(life, world)
    if deed == NONE:
        return 0.0
    return life.rightness * life.unforgivable * (1.0 - life.owned[deed])


def make_peace(life: Life, world: Tables, burden: float, release: float) -> None:
    """Let peace follow its causes; no one is told when it is made. Changes: peace, peace_hour.

    Units: `burden` the fear in the worst memory, `release` how far a deed is let go, 0 to 1.
    """
    nights = clip(nightmares_lately(life) / 7.0, 0.0, 1.0)
    aim = BY_NIGHTS * (1.0 - nights) + BY_FEAR * (1.0 - burden) + BY_RELEASE * release
    aim = aim + BY_WORDS * life.words_work + BY_UNDERSTANDING * life.understanding
    aim = aim - BY_CONTEST * contest(life, world)
    aim = clip(aim - BY_GUILT * felt(life, world, GUILT), 0.0, 1.0)
    if life.vow == 1:
        aim = UNDER_VOW * aim
    life.peace = clip(life.peace + world.par.memory_peace_rate * (aim - life.peace), 0.0, 1.0)
    if life.peace >= world.par.memory_peace_made:
        if life.peace_hour == NEVER_YET:
            life.peace_hour = life.hour
            life.unflinched = 0
    elif life.peace < world.par.memory_peace_gone:
        life.peace_hour = NEVER_YET


def flinch(life: Life) -> None:
    """Flinch at what came. Changes: flinched, flinch_hour, unflinched."""
    life.flinched = 1
    life.flinch_hour = life.hour
    life.unflinched = 0


def pass_by(life: Life, world: Tables, memory: int, cue: float) -> None:
    """Let a cue pass at which you do not flinch; one day you notice that you have not.

    Changes: unflinched; absence_hour, absence_memory, once, some days after peace was made.
    """
    if cue < world.par.memory_notice_cue:
        return
    life.unflinched = life.unflinched + 1
    if life.peace_hour == NEVER_YET or life.absence_hour != NEVER_YET:
        return
    since = life.hour - life.peace_hour
    if (
        life.unflinched >= world.par.memory_notice_many
        and since >= 24.0 * world.par.memory_notice_days
    ):
        life.absence_hour = life.hour
        life.absence_memory = memory
        note_event(life, PEACE_NOTICED, YOU, NONE, memory, life.peace)
