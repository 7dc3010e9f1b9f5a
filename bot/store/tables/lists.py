"""Lists of members, their imports, and alerts for new episodes."""

from sqlalchemy import CheckConstraint, Column, Index, Integer, Table, Text

from bot.store.tables.schema import Long, metadata, of_member, of_server

# A member's list: each title with its status, how many episodes they have seen, and their note.
listed = Table(
    "listed",
    metadata,
    of_member(primary_key=True),
    Column("drama_id", Text, primary_key=True),
    Column(
        "status",
        Text,
        CheckConstraint("status IN ('plan', 'watching', 'completed', 'hold', 'dropped')", name="status"),
        nullable=False,
    ),
    Column("episode", Integer, CheckConstraint("episode BETWEEN 0 AND 9999", name="episode"), nullable=False),
    Column("note", Text, CheckConstraint("length(note) BETWEEN 1 AND 200", name="note")),
    Column("changed_at", Long, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# Members whose list others may see.
open_list = Table(
    "open_list",
    metadata,
    of_member(primary_key=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# An imported file, as JSON, until its member has confirmed it.
import_draft = Table(
    "import_draft",
    metadata,
    of_member(primary_key=True),
    Column("rows", Text, nullable=False),
    Column("drafted_at", Long, nullable=False),
    sqlite_strict=True,
)

# What a member's newest import changed, as JSON: each drama's rating and entry before and after it.
imported = Table(
    "imported",
    metadata,
    of_member(primary_key=True),
    Column("code", Text, CheckConstraint("length(code) BETWEEN 1 AND 20", name="code"), nullable=False),
    Column("imported_at", Long, nullable=False),
    Column("changes", Text, nullable=False),
    sqlite_strict=True,
)

# Members who are alerted to new episodes, in a server's channel or by direct message where it is NULL. They were
# alerted to all that aired up to `told_until`. `locale` is the language of their Discord when they asked for alerts.
alert = Table(
    "alert",
    metadata,
    of_member(primary_key=True),
    of_server(),
    Column("told_until", Long, nullable=False),
    Column("locale", Text, CheckConstraint("length(locale) BETWEEN 2 AND 10", name="locale")),
    Index("ix_alert_server_id", "server_id"),
    sqlite_strict=True,
)

# The channel for alerts in a server.
alert_channel = Table(
    "alert_channel",
    metadata,
    of_server(primary_key=True),
    Column("channel_id", Long, nullable=False),
    sqlite_strict=True,
)
