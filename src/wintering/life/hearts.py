"""Fields of minds, one module a law, joined in the order in which a life is digested."""

from wintering.life.bonds import Bonds
from wintering.life.camps import Camps
from wintering.life.duty import Duty
from wintering.life.feeling import Feeling
from wintering.life.memory import Memory
from wintering.life.messages import Messages
from wintering.life.news import News
from wintering.life.people import People
from wintering.life.watch import Watch


class Hearts(Memory, Feeling, News, Bonds, People, Watch, Duty, Messages, Camps):
    """What people carry in them and between them."""
