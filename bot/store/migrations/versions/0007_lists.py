"""Lists of members, what they import, and who is told of new episodes."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

LONG = sa.BigInteger().with_variant(sa.Integer, "sqlite")
STATUS = "status IN ('plan', 'watching', 'completed', 'hold', 'dropped')"


def upgrade() -> None:
    op.create_table(
        "listed",
        sa.Column("member_id", LONG, sa.ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("drama_id", sa.Text, primary_key=True),
        sa.Column("status", sa.Text, sa.CheckConstraint(STATUS, name="ck_listed_status"), nullable=False),
        sa.Column(
            "episode",
            sa.Integer,
            sa.CheckConstraint("episode BETWEEN 0 AND 9999", name="ck_listed_episode"),
            nullable=False,
        ),
        sa.Column("note", sa.Text, sa.CheckConstraint("length(note) BETWEEN 1 AND 200", name="ck_listed_note")),
        sa.Column("changed_at", LONG, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "open_list",
        sa.Column("member_id", LONG, sa.ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "import_draft",
        sa.Column("member_id", LONG, sa.ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("rows", sa.Text, nullable=False),
        sa.Column("drafted_at", LONG, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "alert",
        sa.Column("member_id", LONG, sa.ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("server_id", LONG, sa.ForeignKey("server.id", ondelete="CASCADE")),
        sa.Column("told_until", LONG, nullable=False),
        sqlite_strict=True,
    )
    op.create_index("ix_alert_server_id", "alert", ["server_id"])
    op.create_table(
        "alert_channel",
        sa.Column("server_id", LONG, sa.ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("channel_id", LONG, nullable=False),
        sqlite_strict=True,
    )
