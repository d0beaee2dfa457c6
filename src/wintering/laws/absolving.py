"""Words of forgiveness that were given to you: turned over, refused, or given on to another."""

from wintering.arithmetic import clip
from wintering.laws.meanings import MEMORY_WORDS
from wintering.laws.others import settle
from wintering.laws.others_easing import amend, lay_down
from wintering.laws.parameters import Parameter
from wintering.laws.recall import use
from wintering.life.events import FORGIVENESS_GIVEN
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.storyworld.tables import Tables

NUMBERS = (
    Parameter("words_step", 0.05, "1", 0.0, 1.0, "D", "how far words work at one turning"),
    Parameter("words_alone", 0.65, "1", 0.01, 1.0, "D", "how far they can while you keep them"),
    Parameter("words_giving", 0.15, "1", 0.0, 1.0, "D", "how far giving them on makes them work"),
    Parameter("words_absolve", 0.15, "1", 0.0, 1.0, "D", "guilt let go by one they are given to"),
)

WORDS_WARM = 0.1  # warmth that being forgiven adds, of what lacks (D)


def turn_words(life: Life, world: Tables, amount: float) -> None:
    """Let the words work further by a share of what lacks, or less by a share of what they do.

    While you keep them to yourself they work ever more slowly, and never wholly; once you have
    given them to someone else, nothing holds them. Changes: words_work.
    """
    if amount < 0.0:
        life.words_work = clip(life.words_work + amount * life.words_work, 0.0, 1.0)
        return
    gain = amount * (1.0 - life.words_work)
    if life.words_given == 0:
        gain = gain * clip(1.0 - life.words_work / world.par.memory_words_alone, 0.0, 1.0)
    life.words_work = clip(life.words_work + gain, 0.0, 1.0)


def give_words(life: Life, world: Tables, person: int) -> None:
    """Give the words on to someone: they begin to work in you, and ease what the other bears.

    To be forgiven stands for amends; only who owns it can let it go.
    Changes: words_given, words_work; the other's amends, laid_down, warmth, guilt_borne.
    """
    life.words_given = life.words_given + 1
    turn_words(life, world, world.par.memory_words_giving)
    for memory in range(world.memories):
        if world.memory_means[memory] == MEMORY_WORDS and life.use_count[memory] > 0:
            use(life, memory)
        if person != YOU and life.part_in[person][memory] > 0.0:
            amend(life, person, world.par.memory_words_amend)
            lay_down(life, world, person, memory, world.par.memory_words_absolve)
    if person != YOU and person != NONE:
        cool = 1.0 - life.warmth[person][YOU]
        life.warmth[person][YOU] = clip(life.warmth[person][YOU] + WORDS_WARM * cool, 0.0, 1.0)
        settle(life, world, person)
    note_event(life, FORGIVENESS_GIVEN, YOU, person, NONE, life.words_work)
