"""Everything that is stored: what members said, what was learned, what sites answered. The only folder with SQL."""

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from bot.store.alerts import AlertTable
from bot.store.answers import AnswerTable, NeighbourTable
from bot.store.choices import ChoiceTable
from bot.store.commands import CommandTable
from bot.store.corrections import CorrectionTable
from bot.store.databases.backup import backup_folder, newest
from bot.store.databases.database import Database
from bot.store.databases.opening import open_database
from bot.store.dramas import DramaTable
from bot.store.draws import DrawTable
from bot.store.fitted import FittedTable
from bot.store.imports import ImportTable
from bot.store.lists import ListTable
from bot.store.members import MemberTable
from bot.store.messages import MessageTable
from bot.store.names import NameTable
from bot.store.ratings import RatingTable
from bot.store.reviews import ReviewTable
from bot.store.tables import advice, taste
from bot.store.upkeep import UpkeepTable
from bot.store.votes import VoteTable
from bot.store.weights import WeightTable


class OpenStore:
    """The open store, an attribute for each theme. Implements `core.ports.Store`."""

    def __init__(self, database: Database, newest_backup: Callable[[], Path | None]) -> None:
        self.shared = database.shared
        self.news = database.news
        self.alone = database.alone
        self.ratings = RatingTable(database)
        self.members = MemberTable(database)
        self.choices = ChoiceTable(database)
        self.dramas = DramaTable(database)
        self.names = NameTable(database)
        self.votes = VoteTable(database)
        self.draws = DrawTable(database)
        self.corrections = CorrectionTable(database)
        self.messages = MessageTable(database)
        self.lists = ListTable(database)
        self.imports = ImportTable(database, self.ratings, self.lists)
        self.alerts = AlertTable(database)
        self.reviews = ReviewTable(database)
        self.taste = WeightTable(database, taste)
        self.advice = WeightTable(database, advice)
        self.fitted = FittedTable(database)
        self.answers = AnswerTable(database)
        self.neighbours = NeighbourTable(database)
        self.commands = CommandTable(database)
        self.upkeep = UpkeepTable(database, newest_backup)
        self._database = database

    async def check(self) -> None:
        """Check the whole database. Raises Damaged."""
        await self._database.check()


@asynccontextmanager
async def open_store(where: str, backups: Path | None = None) -> AsyncGenerator[OpenStore]:
    """The store in the database `where` names, a path or a URL as SQLAlchemy's. Its daily backups are in `backups`, or
    beside it for None. Raises BadInput."""
    async with open_database(where) as database:
        yield OpenStore(database, partial(newest, where, backups or backup_folder(where)))
