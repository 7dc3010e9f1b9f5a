"""What all tables have in common."""

from sqlalchemy import REAL, BigInteger, Float, Integer, MetaData

# SQLite's STRICT tables know INTEGER alone, of up to 64 bits, and REAL.
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
