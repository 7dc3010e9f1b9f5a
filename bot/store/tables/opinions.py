"""What members think of dramas: ratings, reviews, dismissals, and the chat messages that were answered."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Table, Text

from bot.store.tables.schema import Long, metadata, of_member, of_server

rating = Table(
    "rating",
    metadata,
    of_member(primary_key=True),
    Column("drama_id", Text, primary_key=True),
    Column("score", Integer, CheckConstraint("score BETWEEN 1 AND 100", name="score"), nullable=False),
    Column("rated_at", Long, nullable=False),
    Index("ix_rating_drama_id", "drama_id", "member_id", "score"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# How many ratings each title has and their sum, without those of hidden members, kept by triggers (migration 0021). A
# title may have several rows, which are added up: on SQLite it has one, on PostgreSQL each change adds one for a while.
tally = Table(
    "tally",
    metadata,
    Column("drama_id", Text, primary_key=True),
    Column("part", Long, primary_key=True),
    Column("ratings", Long, nullable=False),
    Column("total", Long, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# "Not for me": never recommended again to that member.
dismissal = Table(
    "dismissal",
    metadata,
    of_member(primary_key=True),
    Column("drama_id", Text, primary_key=True),
    Column("dismissed_at", Long, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# "More like this": for a while, similar titles are recommended more.
more_like = Table(
    "more_like",
    metadata,
    of_member(primary_key=True),
    Column("drama_id", Text, primary_key=True),
    Column("asked_at", Long, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# What members wrote of dramas. `episode` is how many episodes they had seen; the score is their rating.
review = Table(
    "review",
    metadata,
    Column("id", Long, primary_key=True),
    of_member(nullable=False),
    Column("drama_id", Text, nullable=False),
    Column("text", Text, CheckConstraint("length(text) BETWEEN 1 AND 1500", name="text"), nullable=False),
    Column("spoiler", Integer, CheckConstraint("spoiler IN (0, 1)", name="spoiler"), nullable=False),
    Column("episode", Integer, CheckConstraint("episode BETWEEN 0 AND 9999", name="episode")),
    *(
        Column(name, Integer, CheckConstraint(f"{name} BETWEEN 1 AND 100", name=name))
        for name in ("story", "acting", "music", "rewatch")
    ),
    Column("written_at", Long, nullable=False),
    Index("ix_review_member_id", "member_id", "drama_id", unique=True),
    Index("ix_review_drama_id", "drama_id"),
    sqlite_strict=True,
    # Ids are never reused, so that an old button cannot mean another review.
    sqlite_autoincrement=True,
)

# Who reported a review to those who manage a server.
report = Table(
    "report",
    metadata,
    of_server(primary_key=True),
    Column("review_id", Long, ForeignKey("review.id", ondelete="CASCADE"), primary_key=True),
    of_member(primary_key=True),
    Column("reported_at", Long, nullable=False),
    Index("ix_report_review_id", "review_id"),
    Index("ix_report_member_id", "member_id"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# Reviews that are not shown in a server.
hidden_review = Table(
    "hidden_review",
    metadata,
    of_server(primary_key=True),
    Column("review_id", Long, ForeignKey("review.id", ondelete="CASCADE"), primary_key=True),
    Column("hidden_at", Long, nullable=False),
    Index("ix_hidden_review_review_id", "review_id"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# Chat messages that were answered, kept for two days, so that none is answered again when it is edited or redelivered.
heard = Table(
    "heard",
    metadata,
    Column("message_id", Long, primary_key=True, autoincrement=False),
    of_member(nullable=False),
    Column("heard_at", Long, nullable=False),
    Index("ix_heard_member_id", "member_id"),
    Index("ix_heard_heard_at", "heard_at"),
    sqlite_strict=True,
)
