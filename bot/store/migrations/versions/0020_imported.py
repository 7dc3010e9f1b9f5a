"""What the newest import of a member changed, so that it can be undone."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"

LONG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.create_table(
        "imported",
        sa.Column("member_id", LONG, sa.ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
        sa.Column(
            "code",
            sa.Text,
            sa.CheckConstraint("length(code) BETWEEN 1 AND 20", name="ck_imported_code"),
            nullable=False,
        ),
        sa.Column("imported_at", LONG, nullable=False),
        sa.Column("changes", sa.Text, nullable=False),
        sqlite_strict=True,
    )
