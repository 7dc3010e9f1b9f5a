"""In which servers a member was seen or outvoted is found without reading all of them."""

from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.create_index("ix_presence_member_id", "presence", ["member_id"])
    op.create_index("ix_outvoted_member_id", "outvoted", ["member_id"])
