"""What the recommender learned, and what running the bot needs."""

from sqlalchemy import CheckConstraint, Column, Integer, LargeBinary, Table, Text

from bot.store.tables.schema import Long, Real, metadata


def _title_map(name: str) -> Table:
    """How much liking one title speaks for another; with itself, how much it was learned from."""
    return Table(
        name,
        metadata,
        Column("drama_id", Text, primary_key=True),
        Column("other_id", Text, primary_key=True),
        Column("weight", Real, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


# Learned from ratings; it does not say whose.
taste = _title_map("taste")
# From what people recommend to those who liked a title.
advice = _title_map("advice")

# The newest model that one of several processes fitted to all ratings, for the others to use; how many these were and
# the sum of their scores.
fitted = Table(
    "fitted",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1", name="id"), primary_key=True),
    Column("made_at", Long, nullable=False),
    Column("ratings", Long, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("total", Long, nullable=False),
    sqlite_strict=True,
)

# A fingerprint of the commands as they were last sent to Discord.
command_sync = Table(
    "command_sync",
    metadata,
    Column("application_id", Long, primary_key=True, autoincrement=False),
    Column("fingerprint", Text, nullable=False),
    Column("synced_at", Long, nullable=False),
    sqlite_strict=True,
)

# Answers that came late, by hour and command: how many, and the longest wait in milliseconds.
slow_answer = Table(
    "slow_answer",
    metadata,
    Column("hour", Long, CheckConstraint("hour % 3600 = 0", name="hour"), primary_key=True, autoincrement=False),
    Column("command", Text, primary_key=True),
    Column("times", Long, CheckConstraint("times > 0", name="times"), nullable=False),
    Column("worst", Long, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
