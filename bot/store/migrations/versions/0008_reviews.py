"""Reviews, who reported them where, and where they are hidden."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

LONG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "review",
        sa.Column("id", LONG, primary_key=True),
        sa.Column("member_id", LONG, sa.ForeignKey("member.id", ondelete="CASCADE"), nullable=False),
        sa.Column("drama_id", sa.Text, nullable=False),
        sa.Column(
            "text",
            sa.Text,
            sa.CheckConstraint("length(text) BETWEEN 1 AND 1500", name="ck_review_text"),
            nullable=False,
        ),
        sa.Column(
            "spoiler", sa.Integer, sa.CheckConstraint("spoiler IN (0, 1)", name="ck_review_spoiler"), nullable=False
        ),
        sa.Column("episode", sa.Integer, sa.CheckConstraint("episode BETWEEN 0 AND 9999", name="ck_review_episode")),
        *(
            sa.Column(name, sa.Integer, sa.CheckConstraint(f"{name} BETWEEN 1 AND 100", name=f"ck_review_{name}"))
            for name in ("story", "acting", "music", "rewatch")
        ),
        sa.Column("written_at", LONG, nullable=False),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("ix_review_member_id", "review", ["member_id", "drama_id"], unique=True)
    op.create_index("ix_review_drama_id", "review", ["drama_id"])
    op.create_table(
        "report",
        sa.Column("server_id", LONG, sa.ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("review_id", LONG, sa.ForeignKey("review.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("member_id", LONG, sa.ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("reported_at", LONG, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_report_review_id", "report", ["review_id"])
    op.create_index("ix_report_member_id", "report", ["member_id"])
    op.create_table(
        "hidden_review",
        sa.Column("server_id", LONG, sa.ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("review_id", LONG, sa.ForeignKey("review.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("hidden_at", LONG, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_hidden_review_review_id", "hidden_review", ["review_id"])
