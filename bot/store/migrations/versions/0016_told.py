"""In which language who is told of new episodes reads them; a server's scale and order of names."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    _add("alert", "locale", "length(locale) BETWEEN 2 AND 10")
    _add("server", "scale", "scale IN ('ten', 'percent', 'five')")
    _add("server", "names", "names IN ('family', 'given')")


def _add(table: str, name: str, rule: str) -> None:
    op.add_column(table, sa.Column(name, sa.Text, sa.CheckConstraint(rule, name=f"ck_{table}_{name}")))
