"""Who was outvoted where."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

LONG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "outvoted",
        sa.Column("server_id", LONG, sa.ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("member_id", LONG, sa.ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
        sa.Column(
            "times",
            sa.Integer,
            sa.CheckConstraint("times BETWEEN 1 AND 4", name="ck_outvoted_times"),
            nullable=False,
        ),
        sa.Column("vote_id", LONG, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
