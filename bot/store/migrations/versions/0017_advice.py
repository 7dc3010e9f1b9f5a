"""The map of what people advise to those who liked a title."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"

REAL = sa.Float(53).with_variant(sa.REAL, "sqlite")


def upgrade() -> None:
    op.create_table(
        "advice",
        sa.Column("drama_id", sa.Text, primary_key=True),
        sa.Column("other_id", sa.Text, primary_key=True),
        sa.Column("weight", REAL, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
