"""A server's own corrections, and what is shown before it is kept."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

LONG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "correction",
        sa.Column("server_id", LONG, sa.ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("drama_id", sa.Text, primary_key=True),
        sa.Column("member_id", LONG, sa.ForeignKey("member.id", ondelete="SET NULL")),
        sa.Column("made_at", LONG, nullable=False),
        sa.Column(
            "act",
            sa.Text,
            sa.CheckConstraint("act IN ('add', 'correct', 'hide', 'import')", name="ck_correction_act"),
            nullable=False,
        ),
        sa.Column(
            "undone",
            sa.Integer,
            sa.CheckConstraint("undone IN (0, 1)", name="ck_correction_undone"),
            nullable=False,
        ),
        sa.Column(
            "facts",
            sa.Text,
            sa.CheckConstraint("(facts IS NULL) = (act = 'hide')", name="ck_correction_facts"),
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_correction_member_id", "correction", ["member_id"])
    op.create_table(
        "draft",
        sa.Column("server_id", LONG, sa.ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("member_id", LONG, sa.ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("code", sa.Text, sa.CheckConstraint("length(code) = 12", name="ck_draft_code"), nullable=False),
        sa.Column("made_at", LONG, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_draft_member_id", "draft", ["member_id"])
