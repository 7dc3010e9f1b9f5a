"""What the bot learned, and what keeps it running."""

from sqlalchemy import CheckConstraint, Column, Integer, LargeBinary, Table, Text

from bot.store.tables.schema import Long, Real, metadata


def _title_map(name: str) -> Table:
    """How much one title speaks for another; a title beside itself says of how much it was learned."""
    return Table(
        name,
        metadata,
        Column("drama_id", Text, primary_key=True),
        Column("other_id", Text, primary_key=True),
        Column("weight", Real, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


# What liking one speaks for another, learned from ratings, never who liked it.
taste = _title_map("taste")
# What people advise to those who liked a title.
advice = _title_map("advice")

# What one of several processes learned from all ratings, for the others to answer by: the newest alone.
fitted = Table(
    "fitted",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1", name="id"), primary_key=True),
    Column("made_at", Long, nullable=False),
    Column("ratings", Long, nullable=False),
    Column("content", LargeBinary, nullable=False),
    sqlite_strict=True,
)

# What the commands were when they were last sent to Discord, so that they are sent only when changed.
command_sync = Table(
    "command_sync",
    metadata,
    Column("application_id", Long, primary_key=True, autoincrement=False),
    Column("fingerprint", Text, nullable=False),
    Column("synced_at", Long, nullable=False),
    sqlite_strict=True,
)

# Which answers came late: an hour's in one row a command, the longest wait in milliseconds.
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
