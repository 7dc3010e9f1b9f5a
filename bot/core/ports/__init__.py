"""What the guide needs of the store, the sources and uploads, as Protocols named for the need."""

from typing import Protocol

from bot.core.ports.lists import Alerts, Imports, Lists
from bot.core.ports.opinions import Ratings, Reviews
from bot.core.ports.people import Choices, Draws, Members, Messages, Votes
from bot.core.ports.running import Upkeep
from bot.core.ports.sources import Answers, Neighbours, Source
from bot.core.ports.titles import Corrections, Dramas, Names
from bot.core.ports.uploads import Uploads

__all__ = [
    "Alerts",
    "Answers",
    "Choices",
    "Corrections",
    "Dramas",
    "Draws",
    "Imports",
    "Lists",
    "Members",
    "Messages",
    "Names",
    "Neighbours",
    "Ratings",
    "Reviews",
    "Source",
    "Store",
    "Upkeep",
    "Uploads",
    "Votes",
]


class Store(Protocol):
    @property
    def ratings(self) -> Ratings: ...
    @property
    def members(self) -> Members: ...
    @property
    def choices(self) -> Choices: ...
    @property
    def names(self) -> Names: ...
    @property
    def votes(self) -> Votes: ...
    @property
    def draws(self) -> Draws: ...
    @property
    def corrections(self) -> Corrections: ...
    @property
    def messages(self) -> Messages: ...
    @property
    def lists(self) -> Lists: ...
    @property
    def imports(self) -> Imports: ...
    @property
    def reviews(self) -> Reviews: ...
    @property
    def alerts(self) -> Alerts: ...
    @property
    def dramas(self) -> Dramas: ...
    @property
    def answers(self) -> Answers: ...
    @property
    def neighbours(self) -> Neighbours: ...
    @property
    def upkeep(self) -> Upkeep: ...
