"""How many ratings each title has and their sum, kept by triggers: no average reads every rating any more."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"

LONG = sa.BigInteger().with_variant(sa.Integer, "sqlite")

# SQLite has one writer. A title has one row, which every change moves.
SQLITE = """
    CREATE TRIGGER tally_{when} BEGIN
        INSERT INTO tally {rows}
        ON CONFLICT (drama_id, part) DO UPDATE SET ratings = ratings + excluded.ratings, total = total + excluded.total;
    END
"""
SQLITE_TRIGGERS = {
    "rated AFTER INSERT ON rating WHEN new.member_id NOT IN (SELECT member_id FROM hidden)":
        "VALUES (new.drama_id, 0, 1, new.score)",
    "unrated AFTER DELETE ON rating WHEN old.member_id NOT IN (SELECT member_id FROM hidden)":
        "VALUES (old.drama_id, 0, -1, -old.score)",
    "changed AFTER UPDATE ON rating WHEN new.member_id NOT IN (SELECT member_id FROM hidden)":
        "VALUES (old.drama_id, 0, -1, -old.score), (new.drama_id, 0, 1, new.score)",
    "hid AFTER INSERT ON hidden": "SELECT drama_id, 0, -1, -score FROM rating WHERE member_id = new.member_id",
    "showed AFTER DELETE ON hidden": "SELECT drama_id, 0, 1, score FROM rating WHERE member_id = old.member_id",
}  # fmt: skip

# PostgreSQL has many. Each statement adds a row for each title, so that none waits for a row that another moved.
POSTGRES = """
    CREATE FUNCTION tally_{name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO tally
        SELECT drama_id, nextval('tally_part'), sum(sign), sum(sign * score) FROM ({rows}) AS changed
        GROUP BY drama_id HAVING sum(sign) <> 0 OR sum(sign * score) <> 0;
        RETURN NULL;
    END $$
"""
POSTGRES_TRIGGERS = {
    "rated AFTER INSERT ON rating REFERENCING NEW TABLE AS came": """
        SELECT drama_id, score, 1 AS sign FROM came
        WHERE NOT EXISTS (SELECT 1 FROM hidden WHERE hidden.member_id = came.member_id)
    """,
    "unrated AFTER DELETE ON rating REFERENCING OLD TABLE AS gone": """
        SELECT drama_id, score, -1 AS sign FROM gone
        WHERE NOT EXISTS (SELECT 1 FROM hidden WHERE hidden.member_id = gone.member_id)
    """,
    "changed AFTER UPDATE ON rating REFERENCING OLD TABLE AS gone NEW TABLE AS came": """
        SELECT drama_id, score, sign
        FROM (SELECT *, -1 AS sign FROM gone UNION ALL SELECT *, 1 AS sign FROM came) AS one
        WHERE NOT EXISTS (SELECT 1 FROM hidden WHERE hidden.member_id = one.member_id)
    """,
    "hid AFTER INSERT ON hidden REFERENCING NEW TABLE AS came":
        "SELECT drama_id, score, -1 AS sign FROM came JOIN rating USING (member_id)",
    "showed AFTER DELETE ON hidden REFERENCING OLD TABLE AS gone":
        "SELECT drama_id, score, 1 AS sign FROM gone JOIN rating USING (member_id)",
}  # fmt: skip
# Deleting a member would fire these only once both the ratings and whether the member was hidden are gone.
POSTGRES_FORGET = """
    CREATE FUNCTION tally_forgot() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        DELETE FROM rating WHERE member_id = OLD.id;
        RETURN OLD;
    END $$
"""


def upgrade() -> None:
    op.add_column("fitted", sa.Column("total", LONG, nullable=False, server_default="0"))
    op.create_table(
        "tally",
        sa.Column("drama_id", sa.Text, primary_key=True),
        sa.Column("part", LONG, primary_key=True),
        sa.Column("ratings", LONG, nullable=False),
        sa.Column("total", LONG, nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    if op.get_bind().dialect.name == "sqlite":
        for when, rows in SQLITE_TRIGGERS.items():
            op.execute(SQLITE.format(when=when, rows=rows))
    else:
        op.execute("CREATE SEQUENCE tally_part")
        for when, rows in POSTGRES_TRIGGERS.items():
            name = when.partition(" ")[0]
            op.execute(POSTGRES.format(name=name, rows=rows))
            op.execute(f"CREATE TRIGGER tally_{when} FOR EACH STATEMENT EXECUTE FUNCTION tally_{name}()")
        op.execute(POSTGRES_FORGET)
        op.execute("CREATE TRIGGER tally_forgot BEFORE DELETE ON member FOR EACH ROW EXECUTE FUNCTION tally_forgot()")
    # Last, as nobody else writes ratings once there are triggers, until this is committed.
    op.execute(
        "INSERT INTO tally SELECT drama_id, 0, count(*), sum(score) FROM rating"
        " WHERE member_id NOT IN (SELECT member_id FROM hidden) GROUP BY drama_id"
    )
