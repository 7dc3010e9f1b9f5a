"""Titles beside the bundled ones: names and corrections of servers, answers of the live sources."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Table, Text

from bot.store.tables.schema import Long, metadata, of_member, of_server

# Searches that found nothing in a server, a row for each member and folded text (`key`), and what that member
# picked afterwards.
miss = Table(
    "miss",
    metadata,
    of_server(primary_key=True),
    Column("key", Text, CheckConstraint("length(key) BETWEEN 1 AND 100", name="key"), primary_key=True),
    of_member(primary_key=True),
    Column("words", Text, CheckConstraint("length(words) BETWEEN 1 AND 100", name="words"), nullable=False),
    Column("missed_at", Long, nullable=False),
    Column("drama_id", Text),
    Index("ix_miss_member_id", "member_id"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# Names that a server gave titles: used, or dropped (0) and never proposed again. They do not say whose idea they were.
alias = Table(
    "alias",
    metadata,
    of_server(primary_key=True),
    Column("key", Text, CheckConstraint("length(key) BETWEEN 1 AND 100", name="key"), primary_key=True),
    Column("drama_id", Text, primary_key=True),
    Column("name", Text, CheckConstraint("length(name) BETWEEN 1 AND 100", name="name"), nullable=False),
    Column("used", Integer, CheckConstraint("used IN (0, 1)", name="used"), nullable=False),
    Column("decided_at", Long, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# What a server states of dramas on top of the catalogue: a row for each drama in a change, with its fields as JSON in
# `facts`, NULL where it is hidden. Of each drama, the newest row that is not undone counts. When a member is forgotten,
# their changes stay without their id.
correction = Table(
    "correction",
    metadata,
    of_server(primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("drama_id", Text, primary_key=True),
    Column("member_id", Long, ForeignKey("member.id", ondelete="SET NULL")),
    Column("made_at", Long, nullable=False),
    Column("act", Text, CheckConstraint("act IN ('add', 'correct', 'hide', 'import')", name="act"), nullable=False),
    Column("undone", Integer, CheckConstraint("undone IN (0, 1)", name="undone"), nullable=False),
    Column("facts", Text, CheckConstraint("(facts IS NULL) = (act = 'hide')", name="facts")),
    Index("ix_correction_member_id", "member_id"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# The corrections a member was shown and has not confirmed, one draft in each server; `content` is JSON.
draft = Table(
    "draft",
    metadata,
    of_server(primary_key=True),
    of_member(primary_key=True),
    Column("code", Text, CheckConstraint("length(code) = 12", name="code"), nullable=False),
    Column("made_at", Long, nullable=False),
    Column("content", Text, nullable=False),
    Index("ix_draft_member_id", "member_id"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# Titles beside the bundled ones; `record` is the drama as JSON in the interchange format.
drama = Table(
    "drama",
    metadata,
    Column("id", Text, primary_key=True),
    Column("source", Text, nullable=False),
    Column("added_at", Long, nullable=False),
    Column("record", Text, nullable=False),
    sqlite_strict=True,
)

# Cached answers of the live sources: `body` is JSON, NULL where the source has no such title; `shown` counts how often
# members saw it, halved whenever it is chosen for a refresh.
answer = Table(
    "answer",
    metadata,
    Column("source", Text, primary_key=True),
    Column("key", Text, CheckConstraint("length(key) BETWEEN 1 AND 300", name="key"), primary_key=True),
    Column("body", Text),
    Column("fetched_at", Long, nullable=False),
    Column("expires_at", Long, CheckConstraint("expires_at >= fetched_at", name="expires_at"), nullable=False),
    Column("shown", Integer, CheckConstraint("shown >= 0", name="shown"), nullable=False),
    Index("ix_answer_fetched_at", "fetched_at"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# What viewers of a title also liked, by a live source, nearest first from place 0.
neighbour = Table(
    "neighbour",
    metadata,
    Column("drama_id", Text, primary_key=True),
    Column("other_id", Text, primary_key=True),
    Column("place", Integer, CheckConstraint("place >= 0", name="place"), nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
