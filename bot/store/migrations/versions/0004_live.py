"""What the live sources answered, and the neighbours they know."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

LONG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "answer",
        sa.Column("source", sa.Text, primary_key=True),
        sa.Column(
            "key", sa.Text, sa.CheckConstraint("length(key) BETWEEN 1 AND 300", name="ck_answer_key"), primary_key=True
        ),
        sa.Column("body", sa.Text),
        sa.Column("fetched_at", LONG, nullable=False),
        sa.Column(
            "expires_at",
            LONG,
            sa.CheckConstraint("expires_at >= fetched_at", name="ck_answer_expires_at"),
            nullable=False,
        ),
        sa.Column("shown", sa.Integer, sa.CheckConstraint("shown >= 0", name="ck_answer_shown"), nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_answer_fetched_at", "answer", ["fetched_at"])
    op.create_table(
        "neighbour",
        sa.Column("drama_id", sa.Text, primary_key=True),
        sa.Column("other_id", sa.Text, primary_key=True),
        sa.Column("place", sa.Integer, sa.CheckConstraint("place >= 0", name="ck_neighbour_place"), nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
