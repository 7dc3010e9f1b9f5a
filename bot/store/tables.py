"""What is kept: one table a thing. Times are Unix seconds (UTC), ids of members and servers Discord's own."""

from sqlalchemy import (
    REAL,
    BigInteger,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

# SQLite's STRICT tables know INTEGER alone, of up to 64 bits, and REAL.
Real = Float(53).with_variant(REAL, "sqlite")
Long = BigInteger().with_variant(Integer, "sqlite")

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)

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

# What a server chose for its members. `left_at` is when the bot was removed from it: its rows go a week later.
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
    sqlite_strict=True,
)

# The services a member pays for, and those a server names for its members.
member_service = Table(
    "member_service",
    metadata,
    Column("member_id", Long, ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
    Column("service", Text, primary_key=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

server_service = Table(
    "server_service",
    metadata,
    Column("server_id", Long, ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
    Column("service", Text, primary_key=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# Tags and genres a member never wants recommended.
avoided = Table(
    "avoided",
    metadata,
    Column("member_id", Long, ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
    Column("tag", Text, primary_key=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# Who is left out of all that members share: averages, tops, matches.
hidden = Table(
    "hidden",
    metadata,
    Column("member_id", Long, ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# Who was seen using the bot where: their ratings count in that server's averages.
presence = Table(
    "presence",
    metadata,
    Column("server_id", Long, ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
    Column("member_id", Long, ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
    Column("last_at", Long, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

rating = Table(
    "rating",
    metadata,
    Column("member_id", Long, ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
    Column("drama_id", Text, primary_key=True),
    Column("score", Integer, CheckConstraint("score BETWEEN 1 AND 100", name="score"), nullable=False),
    Column("rated_at", Long, nullable=False),
    Index("ix_rating_drama_id", "drama_id", "member_id", "score"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# "Not for me": never recommended again to that member.
dismissal = Table(
    "dismissal",
    metadata,
    Column("member_id", Long, ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
    Column("drama_id", Text, primary_key=True),
    Column("dismissed_at", Long, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# Searches that found nothing in a server, a row for each member and folded text (`key`), and what that member
# picked afterwards.
miss = Table(
    "miss",
    metadata,
    Column("server_id", Long, ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
    Column("key", Text, CheckConstraint("length(key) BETWEEN 1 AND 100", name="key"), primary_key=True),
    Column("member_id", Long, ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
    Column("words", Text, CheckConstraint("length(words) BETWEEN 1 AND 100", name="words"), nullable=False),
    Column("missed_at", Long, nullable=False),
    Column("drama_id", Text),
    Index("ix_miss_member_id", "member_id"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# Names of a server's own: used there, or dropped (0) and never proposed again. Nobody is named in them.
alias = Table(
    "alias",
    metadata,
    Column("server_id", Long, ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
    Column("key", Text, CheckConstraint("length(key) BETWEEN 1 AND 100", name="key"), primary_key=True),
    Column("drama_id", Text, primary_key=True),
    Column("name", Text, CheckConstraint("length(name) BETWEEN 1 AND 100", name="name"), nullable=False),
    Column("used", Integer, CheckConstraint("used IN (0, 1)", name="used"), nullable=False),
    Column("decided_at", Long, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# Who was outvoted in a server's last votes, how often in a row; `vote_id` is the newest vote that was counted.
outvoted = Table(
    "outvoted",
    metadata,
    Column("server_id", Long, ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
    Column("member_id", Long, ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
    Column("times", Integer, CheckConstraint("times BETWEEN 1 AND 4", name="times"), nullable=False),
    Column("vote_id", Long, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# The votes that are open, until it is known who was outvoted: Discord's ids of the server, channel and message.
vote = Table(
    "vote",
    metadata,
    Column("id", Long, primary_key=True),
    Column("server_id", Long, ForeignKey("server.id", ondelete="CASCADE"), nullable=False),
    Column("channel_id", Long, nullable=False),
    Column("ends_at", Long, nullable=False),
    Index("ix_vote_server_id", "server_id"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# What a server states of dramas on top of the catalogue: a row for each drama that a change touched, `facts` its
# fields as JSON, NULL where it is hidden. Of a drama the newest row that is not undone counts. Who made a change is
# forgotten with the member; the server's titles stay.
correction = Table(
    "correction",
    metadata,
    Column("server_id", Long, ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
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

# A member's list: what they mean to watch, watch or have watched, how many episodes of it, and their note.
listed = Table(
    "listed",
    metadata,
    Column("member_id", Long, ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
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

# What a member was shown before it is kept, one in each server; `content` is JSON.
draft = Table(
    "draft",
    metadata,
    Column("server_id", Long, ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
    Column("member_id", Long, ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
    Column("code", Text, CheckConstraint("length(code) = 12", name="code"), nullable=False),
    Column("made_at", Long, nullable=False),
    Column("content", Text, nullable=False),
    Index("ix_draft_member_id", "member_id"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# Members whose list others may see.
open_list = Table(
    "open_list",
    metadata,
    Column("member_id", Long, ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# What a file of another site held, as JSON, until its member has said whether to keep it.
import_draft = Table(
    "import_draft",
    metadata,
    Column("member_id", Long, ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
    Column("rows", Text, nullable=False),
    Column("drafted_at", Long, nullable=False),
    sqlite_strict=True,
)

# Who is told of new episodes: in a server's channel, or by direct message where it is NULL. Those that aired up to
# `told_until` were told.
alert = Table(
    "alert",
    metadata,
    Column("member_id", Long, ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
    Column("server_id", Long, ForeignKey("server.id", ondelete="CASCADE")),
    Column("told_until", Long, nullable=False),
    Index("ix_alert_server_id", "server_id"),
    sqlite_strict=True,
)

# Where a server wants its members to be told of new episodes.
alert_channel = Table(
    "alert_channel",
    metadata,
    Column("server_id", Long, ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
    Column("channel_id", Long, nullable=False),
    sqlite_strict=True,
)

# What members wrote of dramas. `episode` is how many episodes they had seen; the score is their rating.
review = Table(
    "review",
    metadata,
    Column("id", Long, primary_key=True),
    Column("member_id", Long, ForeignKey("member.id", ondelete="CASCADE"), nullable=False),
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
    # An id is never given twice, so that an old button cannot mean another's review.
    sqlite_autoincrement=True,
)

# Who reported a review to those who manage a server.
report = Table(
    "report",
    metadata,
    Column("server_id", Long, ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
    Column("review_id", Long, ForeignKey("review.id", ondelete="CASCADE"), primary_key=True),
    Column("member_id", Long, ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
    Column("reported_at", Long, nullable=False),
    Index("ix_report_review_id", "review_id"),
    Index("ix_report_member_id", "member_id"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# Messages in chat that were answered, for two days: none is answered twice, edited or delivered again.
heard = Table(
    "heard",
    metadata,
    Column("message_id", Long, primary_key=True, autoincrement=False),
    Column("member_id", Long, ForeignKey("member.id", ondelete="CASCADE"), nullable=False),
    Column("heard_at", Long, nullable=False),
    Index("ix_heard_member_id", "member_id"),
    Index("ix_heard_heard_at", "heard_at"),
    sqlite_strict=True,
)

# Reviews that are not shown in a server.
hidden_review = Table(
    "hidden_review",
    metadata,
    Column("server_id", Long, ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
    Column("review_id", Long, ForeignKey("review.id", ondelete="CASCADE"), primary_key=True),
    Column("hidden_at", Long, nullable=False),
    Index("ix_hidden_review_review_id", "review_id"),
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

# What the live sources answered: `body` is JSON, NULL where they have no such thing; `shown` is how often members
# saw it since it was last fetched.
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

# What those who liked a title at a live source liked too, the nearest at place 0.
neighbour = Table(
    "neighbour",
    metadata,
    Column("drama_id", Text, primary_key=True),
    Column("other_id", Text, primary_key=True),
    Column("place", Integer, CheckConstraint("place >= 0", name="place"), nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

# The taste map: how much liking one title speaks for another, never who liked it. A title beside itself says
# how many ratings it was learned from.
taste = Table(
    "taste",
    metadata,
    Column("drama_id", Text, primary_key=True),
    Column("other_id", Text, primary_key=True),
    Column("weight", Real, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

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
