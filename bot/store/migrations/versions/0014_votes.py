"""Which votes are open."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

LONG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "vote",
        sa.Column("id", LONG, primary_key=True),
        sa.Column("server_id", LONG, sa.ForeignKey("server.id", ondelete="CASCADE"), nullable=False),
        sa.Column("channel_id", LONG, nullable=False),
        sa.Column("ends_at", LONG, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_vote_server_id", "vote", ["server_id"])
