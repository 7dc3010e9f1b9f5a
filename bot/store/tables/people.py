"""Members and servers: their settings, who was seen where, votes and draws."""

from sqlalchemy import CheckConstraint, Column, Index, Integer, Table, Text

from bot.store.tables.schema import Long, metadata, of_member, of_server

member = Table(
    "member",
    metadata,
    Column("id", Long, primary_key=True, autoincrement=False),
    Column("region", Text, CheckConstraint("length(region) = 2", name="region")),
    Column("scale", Text, CheckConstraint("scale IN ('ten', 'percent', 'five')", name="scale")),
    Column("language", Text, CheckConstraint("length(language) BETWEEN 2 AND 10", name="language")),
    Column("titles", Text, CheckConstraint("titles IN ('english', 'native', 'romanised')", name="titles")),
    Column("names", Text, CheckConstraint("names IN ('family', 'given')", name="names")),
    Column("private", Integer, CheckConstraint("private IN (0, 1)", name="private")),
    sqlite_strict=True,
)

# A server and its settings. `left_at` is when the bot was removed from it; its rows are deleted a week later.
server = Table(
    "server",
    metadata,
    Column("id", Long, primary_key=True, autoincrement=False),
    Column("region", Text, CheckConstraint("length(region) = 2", name="region")),
    Column("language", Text, CheckConstraint("length(language) BETWEEN 2 AND 10", name="language")),
    Column("titles", Text, CheckConstraint("titles IN ('english', 'native', 'romanised')", name="titles")),
    Column("private", Integer, CheckConstraint("private IN (0, 1)", name="private")),
    Column("adult_apart", Integer, CheckConstraint("adult_apart IN (0, 1)", name="adult_apart")),
    Column("left_at", Long),
    Column("scale", Text, CheckConstraint("scale IN ('ten', 'percent', 'five')", name="scale")),
    Column("names", Text, CheckConstraint("names IN ('family', 'given')", name="names")),
    sqlite_strict=True,
)

# The services a member pays for, and those a server names for its members.
member_service = Table(
    "member_service",
    metadata,
    of_member(primary_key=True),
    Column("service", Text, primary_key=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

server_service = Table(
    "server_service",
    metadata,
    of_server(primary_key=True),
    Column("service", Text, primary_key=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# Tags and genres a member never wants recommended.
avoided = Table(
    "avoided",
    metadata,
    of_member(primary_key=True),
    Column("tag", Text, primary_key=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# Members who are left out of all that is shared: averages, tops, matches.
hidden = Table(
    "hidden",
    metadata,
    of_member(primary_key=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# Who was seen using the bot in which server: their ratings count in its averages.
presence = Table(
    "presence",
    metadata,
    of_server(primary_key=True),
    of_member(primary_key=True),
    Column("last_at", Long, nullable=False),
    Index("ix_presence_member_id", "member_id"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# Who was outvoted in a server's last votes, how often in a row; `vote_id` is the newest vote that was counted.
outvoted = Table(
    "outvoted",
    metadata,
    of_server(primary_key=True),
    of_member(primary_key=True),
    Column("times", Integer, CheckConstraint("times BETWEEN 1 AND 4", name="times"), nullable=False),
    Column("vote_id", Long, nullable=False),
    Index("ix_outvoted_member_id", "member_id"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# What /random drew for a member on a day (since 1970, UTC): nothing comes twice.
drawn = Table(
    "drawn",
    metadata,
    of_member(primary_key=True),
    Column("drama_id", Text, primary_key=True),
    Column("day", Integer, CheckConstraint("day >= 0", name="day"), nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# Votes that are not counted yet, with Discord's ids of the message, server and channel.
vote = Table(
    "vote",
    metadata,
    Column("id", Long, primary_key=True),
    of_server(nullable=False),
    Column("channel_id", Long, nullable=False),
    Column("ends_at", Long, nullable=False),
    Index("ix_vote_server_id", "server_id"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
