"""Where one stands: what each believes that another feels, and how easily one believes to be left.

Both are beliefs. They may be wrong, and stay so until something shown or said mends them.
"""

from wintering.arithmetic import clip
from wintering.laws.forgiving import parting_from
from wintering.laws.meanings import FACT_WATCHED, MEMORY_PARTING
from wintering.laws.news import sure_of
from wintering.laws.parameters import Parameter
from wintering.laws.patrol import leader_of
from wintering.laws.working_out import suspicion_now
from wintering.life.events import EASY_ANSWERED
from wintering.life.names import NONE, YOU
from wintering.life.notes import note_event
from wintering.life.record import Life
from wintering.storyworld.marks import ROLE_FOLLOWER, ROLE_LEADER
from wintering.storyworld.tables import Tables

PARAMETERS = (
    Parameter(
        "reading",
        0.06,
        "1",
        0.0,
        1.0,
        "D",
        "what a talk mends of a wrong guess at another's regard",
    ),
    Parameter(
        "guarded",
        0.015,
        "1/day",
        0.0,
        1.0,
        "D",
        "how far a day guarded, and understood so, raises what you make of who sent the guard",
    ),
    Parameter("kept", 0.004, "1/day", 0.0, 1.0, "D", "trust in them, of what lacks, that it adds"),
    Parameter(
        "hunted", 0.02, "1/day", 0.0, 1.0, "D", "how far a day believed hunted lowers that guess"
    ),
)

SHOWS_LEAST = 0.5  # share of their regard that the least talkative show; the rest by talk (D)


def read_regard(life: Life, world: Tables, who: int, whom: int, share: float) -> None:
    """Let someone who talks to another see a little better how they are liked. Changes: guess.

    `share`: of a meeting's length.
    """
    shown = SHOWS_LEAST + (1.0 - SHOWS_LEAST) * world.person_talk[whom]
    off = life.warmth[whom][who] - life.guess[who][whom]
    seen = life.guess[who][whom] + world.par.standing_reading * share * shown * off
    life.guess[who][whom] = clip(seen, 0.0, 1.0)


def show_regard(life: Life, who: int, whom: int, amount: float) -> None:
    """Let someone show another how they feel: the other's guess comes nearer. Changes: guess."""
    off = life.warmth[who][whom] - life.guess[whom][who]
    life.guess[whom][who] = clip(life.guess[whom][who] + amount * off, 0.0, 1.0)


def stands(life: Life, who: int, whom: int) -> float:
    """How warmly someone believes that another feels toward them, from 0 to 1."""
    return life.guess[who][whom]


def mistaken(life: Life, who: int, whom: int) -> float:
    """How far that is from the truth: above 0 they believe too much, below it too little.

    It is for whoever writes and explains a life, never for a law by which people act.
    """
    return life.guess[who][whom] - life.warmth[whom][who]


def fears_leaving(life: Life, who: int, whom: int, longs: float) -> float:
    """How far someone fears that another will go again, from 0 to 1: what they long for, as far
    as neither trust nor what they believe of the other's regard holds it."""
    return clip(longs * (1.0 - life.trust[who][whom] * life.guess[who][whom]), 0.0, 1.0)


def take_guard(life: Life, world: Tables) -> None:
    """Once a day: what being kept near says to you of the one who sent them, as you read it.

    It goes by what you believe: that they are there, what for, and whose they are. Understood for
    what it is, each day of it raises your guess and your trust; read as a hunt, it lowers both.
    Not noticed, it does nothing. Changes: guess, trust.
    Source: trust grows by promises seen kept (a+ (1 - T), M); guess (D).
    """
    if life.understood == 0 and life.misread == 0:
        return
    par = world.par
    if suspicion_now(life, world) < par.watch_sure:
        return  # for all you know they have gone
    sender = sender_believed(life, world)
    if sender == NONE:
        return
    guess = life.guess[YOU][sender]
    trust = life.trust[YOU][sender]
    if life.understood == 1:
        # A guard says at most that you are not given up: as much as she has for you.
        show_regard(life, sender, YOU, par.standing_guarded)
        trust = trust + par.standing_kept * (1.0 - trust)
    else:
        life.guess[YOU][sender] = clip(guess * (1.0 - par.standing_hunted), 0.0, 1.0)
        trust = trust * (1.0 - clip(par.standing_kept * par.bonds_trust_loss, 0.0, 1.0))
    life.trust[YOU][sender] = clip(trust, 0.0, life.trust_cap[YOU][sender])


def sender_believed(life: Life, world: Tables) -> int:
    """Whom you take to have sent those who keep near you, rightly or not; -1 where you cannot say.

    Who does not know that anyone was sent thinks of nobody. Who does thinks of the leader of
    those of them that they have stood before; else of the leader who left them, whose they are.
    """
    if life.understood == 1 and sure_of(life, world, YOU, FACT_WATCHED) < world.par.news_known:
        return NONE
    for person in range(1, world.people):
        if world.person_role[person] == ROLE_FOLLOWER and life.met_count[person] > 0:
            return leader_of(world, person)
    for memory in range(world.memories):
        whom = world.memory_person[memory]
        if world.memory_means[memory] == MEMORY_PARTING and whom > YOU:
            if world.person_role[whom] == ROLE_LEADER:
                return whom
    return NONE


def easy_truly(world: Tables, memory: int) -> float:
    """How easily someone left you, as themselves, from 0 to 1: the less, the dearer you were.

    What it was by their office is the matter of duty. Read only where they themselves speak.
    """
    whom = world.memory_person[memory]
    return (1.0 - world.start_warmth[whom][YOU]) * (1.0 - world.start_longing[whom][YOU])


def answer_easy(life: Life, world: Tables, whom: int) -> float:
    """Ask someone whether leaving you was easy, and hear them. Returns how easy you then believe.

    You believe it as far as any word of theirs; they learn what you had believed until then,
    and believe from then on that you know. Changes: easy, easy_thought, easy_spoken.
    """
    memory = parting_from(world, whom)
    if memory == NONE:
        return 0.0
    believed = world.par.news_hearsay + (1.0 - world.par.news_hearsay) * life.trust[YOU][whom]
    before = life.easy[YOU][memory]
    after = before + believed * (easy_truly(world, memory) - before)
    life.easy[YOU][memory] = clip(after, 0.0, 1.0)
    life.easy_thought[memory] = life.easy[YOU][memory]
    life.easy_spoken[memory] = 1
    note_event(life, EASY_ANSWERED, whom, YOU, memory, life.easy[YOU][memory])
    return life.easy[YOU][memory]
