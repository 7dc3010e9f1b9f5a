"""A member's own data: exporting it, deleting it, and hiding it from others."""

import csv
import json
from collections.abc import Callable
from datetime import UTC, datetime
from io import StringIO
from typing import Any

from bot.core.days import DAY
from bot.core.member.asker import Asker
from bot.core.ports import Store
from bot.guide.finding.catalogue import Catalogue
from bot.guide.members import Members

_DRAMA = "drama_id"
# The tables that come first in an export, and the columns that hold JSON.
_FIRST = ("rating", "listed", "review")
_RECORDS = ("rows", "content", "facts", "changes")


class Mine:
    """A member's own data. `clock` gives Unix seconds."""

    def __init__(self, catalogue: Catalogue, store: Store, members: Members, clock: Callable[[], float]) -> None:
        self._catalogue = catalogue
        self._store = store
        self._members = members
        self._clock = clock

    async def export(self, asker: Asker) -> dict[str, bytes]:
        """All data about the asker as files, by name: JSON, and CSV with a line for each row.

        Times are ISO 8601 in UTC. Discord's ids are strings, as they exceed the numbers of many programs. Rows about a
        drama begin with its title.
        """
        found = await self._store.members.export(asker.member)
        kept = {table: [self._readable(row) for row in rows] for table, rows in found.items() if rows}
        about = {"member": str(asker.member), "exported_at": _iso(int(self._clock())), "kept": kept}
        text = json.dumps(about, ensure_ascii=False, indent=2)
        return {"namida.json": text.encode(), "namida.csv": _table(kept, str(asker.member)).encode("utf-8-sig")}

    async def forget(self, asker: Asker) -> None:
        """Delete all data about the asker; their ratings no longer count."""
        await self._store.members.forget(asker.member)
        self._members.unmet(asker.member)

    async def hide(self, asker: Asker, hidden: bool) -> None:
        """Leave the asker out of averages, tops and matches, or include them again."""
        await self._store.members.hide(asker.member, hidden)

    async def is_hidden(self, asker: Asker) -> bool:
        """Whether the asker is left out of what is shared."""
        return asker.member in await self._store.members.hidden([asker.member])

    def _readable(self, row: dict[str, Any]) -> dict[str, Any]:
        readable = {name: _readable_value(name, value) for name, value in row.items() if value is not None}
        drama = self._catalogue.get(str(row.get(_DRAMA) or ""))
        return {"title": drama.title, **readable} if drama else readable


def _readable_value(name: str, value: Any) -> Any:
    """A value of the store in readable form."""
    if name.endswith(("_at", "_until")):
        return _iso(value)
    if name == "day":
        return _iso(value * DAY)[:10]
    if name == "id" or name.endswith("_id"):
        return str(value)
    return json.loads(value) if name in _RECORDS else value


def _iso(at: int) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat()


def _cell(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else value


def _table(kept: dict[str, list[dict[str, Any]]], member: str) -> str:
    """All rows as CSV below one header, ratings, lists and reviews first, without the member's own id in each row."""
    rows: list[dict[str, Any]] = [
        {"kept": table, **{name: _cell(value) for name, value in row.items() if value != member}}
        for table in sorted(kept, key=lambda table: (_FIRST.index(table) if table in _FIRST else len(_FIRST), table))
        for row in kept[table]
    ]
    names = dict.fromkeys(("kept", "title", *(name for row in rows for name in row)))
    written = StringIO()
    writer = csv.DictWriter(written, list(names), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return written.getvalue()
