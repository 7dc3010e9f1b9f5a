"""What members asked to have more of."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"

LONG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "more_like",
        sa.Column("member_id", LONG, sa.ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("drama_id", sa.Text, primary_key=True),
        sa.Column("asked_at", LONG, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
