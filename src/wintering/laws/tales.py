"""How a tale changes in the telling: grown by those who like to tell, cut by those who doubt."""

from wintering.arithmetic import clip
from wintering.laws.meanings import FACT_LEGEND
from wintering.laws.parameters import Parameter
from wintering.life.chance import chance
from wintering.life.events import TALE_CHANGED
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.life.streams import GROWING
from wintering.storyworld.tables import Tables

PARAMETERS = (
    Parameter(
        "growing",
        0.7,
        "1",
        0.0,
        1.0,
        "D; that tales sharpen: Allport & Postman 1947 (M)",
        "chance that the most talkative teller adds to a tale",
    ),
    Parameter(
        "doubting", 0.3, "1", 0.0, 1.0, "D", "chance that one who trusts not at all leaves some off"
    ),
    Parameter(
        "bettering",
        0.15,
        "1",
        0.0,
        1.0,
        "D",
        "chance that the most talkative betters a tale in their own mouth as they tell it",
    ),
    Parameter(
        "from_interest", 0.6, "1", 0.0, 1.0, "D", "interest above which a thing is told as a tale"
    ),
    Parameter(
        "swayed", 0.6, "1", 0.0, 1.0, "D", "trust from which a tale heard again is told their way"
    ),
)

FIRST_BETTERED = 200_000  # draws of whether a tale is bettered begin here
TALE_MOST = 5  # steps that a tale grows, and no further


def is_tale(world: Tables, fact: int) -> bool:
    """Whether a fact is of the kind that grows in the telling."""
    return world.fact_means[fact] == FACT_LEGEND or (
        world.fact_interest[fact] > world.par.tales_from_interest
    )


def better(life: Life, world: Tables, teller: int, fact: int) -> None:
    """Let a teller's own version of a tale grow a step as they tell it. Changes: variant, noted."""
    if not is_tale(world, fact) or life.variant[teller][fact] >= TALE_MOST:
        return
    drawn = chance(life, GROWING, FIRST_BETTERED + teller * world.facts + fact)
    if drawn < world.par.tales_bettering * world.person_talk[teller]:
        life.variant[teller][fact] = life.variant[teller][fact] + 1
        note_event(life, TALE_CHANGED, teller, teller, fact, 1.0 * life.variant[teller][fact])


def retell(life: Life, world: Tables, teller: int, hearer: int, fact: int) -> None:
    """Let a tale pass to one who did not know it: as it was told, a step more, or a step less.

    Changes: variant of the hearer; each step is noted. Source: sharpening and levelling of
    rumours (Allport & Postman 1947, M); bounded, so that a tale stays the tale of that fact (D).
    """
    told = life.variant[teller][fact]
    heard = told
    if is_tale(world, fact):
        drawn = chance(life, GROWING, hearer * world.facts + fact)
        more = world.par.tales_growing * world.person_talk[teller]
        less = world.par.tales_doubting * (1.0 - life.trust[hearer][teller])
        if drawn < more and told < TALE_MOST:
            heard = told + 1
        elif drawn > 1.0 - less and told > 0:
            heard = told - 1
    life.variant[hearer][fact] = heard
    if heard != told:
        note_event(life, TALE_CHANGED, hearer, teller, fact, 1.0 * heard)


def hear_again(life: Life, world: Tables, teller: int, hearer: int, fact: int) -> None:
    """Let one who knows a tale take a step toward how someone they trust tells it.

    Changes: variant of the hearer; the step is noted.
    """
    if not is_tale(world, fact) or life.trust[hearer][teller] < world.par.tales_swayed:
        return
    own = life.variant[hearer][fact]
    told = life.variant[teller][fact]
    if told == own:
        return
    step = 1 if told > own else -1
    life.variant[hearer][fact] = own + step
    note_event(life, TALE_CHANGED, hearer, teller, fact, 1.0 * (own + step))


def grown_share(life: Life, person: int, fact: int) -> float:
    """How far what someone has heard has grown, from 0 (as it was) to 1 (as far as it can)."""
    return clip(life.variant[person][fact] / (1.0 * TALE_MOST), 0.0, 1.0)
