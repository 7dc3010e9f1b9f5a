"""What was drawn at random for whom today."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

LONG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "drawn",
        sa.Column("member_id", LONG, sa.ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("drama_id", sa.Text, primary_key=True),
        sa.Column("day", sa.Integer, sa.CheckConstraint("day >= 0", name="ck_drawn_day"), nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
