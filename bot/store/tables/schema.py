"""Types and columns that the tables share."""

from typing import Any

from sqlalchemy import REAL, BigInteger, Column, Float, ForeignKey, Integer, MetaData

# STRICT tables of SQLite have only INTEGER, of up to 64 bits, and REAL.
Real = Float(53).with_variant(REAL, "sqlite")
Long = BigInteger().with_variant(Integer, "sqlite")

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


def of_member(**more: Any) -> Column[int]:
    """The member a row is about; the row is deleted with them."""
    return Column("member_id", Long, ForeignKey("member.id", ondelete="CASCADE"), **more)


def of_server(**more: Any) -> Column[int]:
    """The server a row is about; the row is deleted with it."""
    return Column("server_id", Long, ForeignKey("server.id", ondelete="CASCADE"), **more)


# The tables that every database of Namida has had, whatever its schema.
OURS = frozenset(("alembic_version", "rating", "member"))
