"""What members and servers chose; who is left out of what is shared; when the bot was removed from a server."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

LONG = sa.BigInteger().with_variant(sa.Integer, "sqlite")
LANGUAGE = "length(language) BETWEEN 2 AND 10"
TITLES = "titles IN ('english', 'native', 'romanised')"
PRIVATE = "private IN (0, 1)"


def upgrade() -> None:
    _add("member", "language", sa.Text, LANGUAGE)
    _add("member", "titles", sa.Text, TITLES)
    _add("member", "names", sa.Text, "names IN ('family', 'given')")
    _add("member", "private", sa.Integer, PRIVATE)
    _add("server", "language", sa.Text, LANGUAGE)
    _add("server", "titles", sa.Text, TITLES)
    _add("server", "private", sa.Integer, PRIVATE)
    _add("server", "adult_apart", sa.Integer, "adult_apart IN (0, 1)")
    op.add_column("server", sa.Column("left_at", LONG))
    _list("member_service", "member", "service")
    _list("server_service", "server", "service")
    _list("avoided", "member", "tag")
    op.create_table(
        "hidden",
        sa.Column("member_id", LONG, sa.ForeignKey("member.id", ondelete="CASCADE"), primary_key=True),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _add(table: str, name: str, kind: type[sa.Text] | type[sa.Integer], rule: str) -> None:
    op.add_column(table, sa.Column(name, kind, sa.CheckConstraint(rule, name=f"ck_{table}_{name}")))


def _list(table: str, owner: str, what: str) -> None:
    op.create_table(
        table,
        sa.Column(f"{owner}_id", LONG, sa.ForeignKey(f"{owner}.id", ondelete="CASCADE"), primary_key=True),
        sa.Column(what, sa.Text, primary_key=True),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
