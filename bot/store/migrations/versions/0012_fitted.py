"""What one process learned for all."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0009"

LONG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "fitted",
        sa.Column("id", sa.Integer, sa.CheckConstraint("id = 1", name="ck_fitted_id"), primary_key=True),
        sa.Column("made_at", LONG, nullable=False),
        sa.Column("ratings", LONG, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sqlite_strict=True,
    )
