"""Names a server learns: its failed searches, and the names of its own."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

KEY = "length(key) BETWEEN 1 AND 100"
LONG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "miss",
        sa.Column("server_id", LONG, sa.ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("key", sa.Text, sa.CheckConstraint(KEY, name="ck_miss_key"), primary_key=True),
        sa.Column("member_id", LONG, sa.ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
        sa.Column(
            "words",
            sa.Text,
            sa.CheckConstraint("length(words) BETWEEN 1 AND 100", name="ck_miss_words"),
            nullable=False,
        ),
        sa.Column("missed_at", LONG, nullable=False),
        sa.Column("drama_id", sa.Text),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_miss_member_id", "miss", ["member_id"])
    op.create_table(
        "alias",
        sa.Column("server_id", LONG, sa.ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("key", sa.Text, sa.CheckConstraint(KEY, name="ck_alias_key"), primary_key=True),
        sa.Column("drama_id", sa.Text, primary_key=True),
        sa.Column(
            "name",
            sa.Text,
            sa.CheckConstraint("length(name) BETWEEN 1 AND 100", name="ck_alias_name"),
            nullable=False,
        ),
        sa.Column("used", sa.Integer, sa.CheckConstraint("used IN (0, 1)", name="ck_alias_used"), nullable=False),
        sa.Column("decided_at", LONG, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
