"""Which messages in chat were answered."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

LONG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "heard",
        sa.Column("message_id", LONG, primary_key=True, autoincrement=False),
        sa.Column("member_id", LONG, sa.ForeignKey("member.id", ondelete="CASCADE"), nullable=False),
        sa.Column("heard_at", LONG, nullable=False),
        sqlite_strict=True,
    )
    op.create_index("ix_heard_member_id", "heard", ["member_id"])
    op.create_index("ix_heard_heard_at", "heard", ["heard_at"])
