"""The first schema: members, servers, ratings, dismissals, titles, the taste map, the command sync."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

REAL = sa.Float(53).with_variant(sa.REAL, "sqlite")
LONG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "member",
        sa.Column("id", LONG, primary_key=True, autoincrement=False),
        sa.Column("region", sa.Text, sa.CheckConstraint("length(region) = 2", name="ck_member_region")),
        sa.Column(
            "scale",
            sa.Text,
            sa.CheckConstraint("scale IN ('ten', 'percent', 'five')", name="ck_member_scale"),
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "server",
        sa.Column("id", LONG, primary_key=True, autoincrement=False),
        sa.Column("region", sa.Text, sa.CheckConstraint("length(region) = 2", name="ck_server_region")),
        sqlite_strict=True,
    )
    op.create_table(
        "presence",
        sa.Column("server_id", LONG, sa.ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("member_id", LONG, sa.ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("last_at", LONG, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "rating",
        sa.Column("member_id", LONG, sa.ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("drama_id", sa.Text, primary_key=True),
        sa.Column(
            "score",
            sa.Integer,
            sa.CheckConstraint("score BETWEEN 1 AND 100", name="ck_rating_score"),
            nullable=False,
        ),
        sa.Column("rated_at", LONG, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_rating_drama_id", "rating", ["drama_id", "member_id", "score"])
    op.create_table(
        "dismissal",
        sa.Column("member_id", LONG, sa.ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("drama_id", sa.Text, primary_key=True),
        sa.Column("dismissed_at", LONG, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "drama",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("added_at", LONG, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "taste",
        sa.Column("drama_id", sa.Text, primary_key=True),
        sa.Column("other_id", sa.Text, primary_key=True),
        sa.Column("weight", REAL, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "command_sync",
        sa.Column("application_id", LONG, primary_key=True, autoincrement=False),
        sa.Column("fingerprint", sa.Text, nullable=False),
        sa.Column("synced_at", LONG, nullable=False),
        sqlite_strict=True,
    )
