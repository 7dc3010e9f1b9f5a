"""Which answers came late: an hour's in one row a command, of no member."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

LONG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "slow_answer",
        sa.Column("hour", LONG, sa.CheckConstraint("hour % 3600 = 0", name="ck_slow_answer_hour"), primary_key=True),
        sa.Column("command", sa.Text, primary_key=True),
        sa.Column("times", LONG, sa.CheckConstraint("times > 0", name="ck_slow_answer_times"), nullable=False),
        sa.Column("worst", LONG, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
