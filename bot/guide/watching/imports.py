"""Importing a list: rows of a file are matched to titles, asked about if uncertain, and kept once confirmed."""

import asyncio
import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from typing import Any

from bot.core.corrections import Versions
from bot.core.days import DAY
from bot.core.errors import Sorry
from bot.core.member.asker import Asker
from bot.core.member.imports import FileRow, Imported, ImportPreview, ListFile, Meant, Open, Turned, status_of
from bot.core.member.lists import Entry, episodes_of
from bot.core.member.ratings import Rating
from bot.core.member.reviews import Dated, Written
from bot.core.models import Drama
from bot.core.ports import Store
from bot.guide.finding.catalogue import Catalogue, Local
from bot.guide.members import Members
from bot.guide.servers import Servers

_EXACT = 1.0
_LIKELY = 0.7
_CHOICES = 5


class Imports:
    """Imports of lists from other sites. `clock` gives Unix seconds."""

    def __init__(
        self, catalogue: Catalogue, store: Store, members: Members, servers: Servers, clock: Callable[[], float]
    ) -> None:
        self._catalogue = catalogue
        self._store = store
        self._members = members
        self._servers = servers
        self._clock = clock

    async def draft(self, asker: Asker, file: ListFile) -> ImportPreview:
        """Match a file, and keep the draft until the asker confirms it; their list does not change yet.

        Reviews come from the asker's own export alone: nobody is to sign what another wrote.
        """
        if file.member != asker.member:
            file = replace(file, rows=tuple(replace(row, review=None) for row in file.rows))
        found = await asyncio.to_thread(self._match, file, self._local(asker))
        await self._keep(asker, found)
        return await self._preview(asker, found)

    async def choose(self, asker: Asker, code: str, key: str) -> ImportPreview:
        """Decide what the first open row means, or leave it out for an empty `key`. Raises Sorry for other ids."""
        found = await self._waiting(asker, code)
        if not found.open:
            raise Sorry("stale-button")
        row, choices, others = found.open[0].row, found.open[0].choices, found.open[1:]
        drama = next((drama for drama in choices if drama.id == key), None)
        if key and drama is None:
            raise Sorry("stale-button")
        if drama is None:
            found = replace(found, open=others, missing=(*found.missing, row.names[0]))
        else:
            found = replace(found, open=others, matched=_once((*found.matched, Meant(row, drama))))
        await self._keep(asker, found)
        return await self._preview(asker, found)

    async def confirm(self, asker: Asker, code: str, replacing: bool) -> Imported:
        """Keep what was matched. The asker's own scores and entries stay, unless `replacing`.

        Raises Sorry where there is no draft, or another one than that of this `code`.
        """
        found = await self._waiting(asker, code)
        now = int(self._clock())
        rated = {rating.drama for rating in await self._store.ratings.of_member(asker.member)}
        listed = {entry.drama: entry for entry in await self._store.lists.of_member(asker.member)}
        new = [one for one in found.matched if replacing or one.drama.id not in rated]
        scores = [Rating(one.drama.id, one.row.score, _when(one.row, now)) for one in new if one.row.score]
        entries = [
            entry
            for one in found.matched
            if (replacing or one.drama.id not in listed)
            and (entry := _entry(one, listed.get(one.drama.id), now)) is not None
        ]
        reviewed = await self._store.reviews.reviewed(asker.member)
        reviews = [
            Dated(one.drama.id, one.row.review, min(one.row.reviewed_at or now, now))
            for one in found.matched
            if one.row.review and one.drama.id not in reviewed
        ]
        await self._members.note(asker)
        changed = await self._store.imports.keep(asker.member, code, scores, entries, now, reviews)
        self._servers.rated(asker.server)
        # Rated titles count as on the list.
        listed_now = {rating.drama for rating in scores} | {entry.drama for entry in entries}
        unsaid = not any(one.row.score or one.row.review or status_of(one.row, one.drama) for one in found.matched)
        undo = code if changed else None
        return Imported(len(scores), len(listed_now), undo, unsaid, len(found.open), len(reviews))

    async def undo(self, asker: Asker, code: str) -> Turned:
        """Undo the asker's newest import; what they changed since stays.

        Raises Sorry where it is not the one of that `code`, is too long ago, or there is nothing left to undo.
        """
        return await self._turn(asker, code, undone=True)

    async def redo(self, asker: Asker, code: str) -> Turned:
        """Redo an import that was undone. Raises Sorry as `undo` does."""
        return await self._turn(asker, code, undone=False)

    async def cancel(self, asker: Asker, code: str) -> None:
        """Discard the draft. Raises Sorry as `confirm` does."""
        await self._waiting(asker, code)
        await self._store.imports.drop_draft(asker.member)

    async def _turn(self, asker: Asker, code: str, undone: bool) -> Turned:
        turned = await self._store.imports.turn(asker.member, code, undone)
        if turned is None:
            raise Sorry("import-undo-gone")
        if not turned.titles:
            raise Sorry("import-undo-late")
        self._servers.rated(asker.server)
        return turned

    def _local(self, asker: Asker) -> Local:
        """The server's own titles and names, without the asker's country, as a list means the same everywhere."""
        return replace(self._servers.local(asker), boosts={})

    def _match(self, file: ListFile, local: Local) -> ImportPreview:
        matched: list[Meant] = []
        unsure: list[Open] = []
        missing: list[str] = []
        for row in file.rows:
            sure, choices = self._meaning(row, local)
            if sure:
                matched.append(Meant(row, sure))
            elif choices:
                unsure.append(Open(row, choices))
            else:
                missing.append(row.names[0])
        code = secrets.token_hex(4)
        return ImportPreview(file, _once(tuple(matched)), tuple(unsure), tuple(dict.fromkeys(missing)), code)

    def _meaning(self, row: FileRow, local: Local) -> tuple[Drama | None, tuple[Drama, ...]]:
        """The drama of a row's id, or the only one of exactly its name and about its year; else those it may mean."""
        if row.drama and (named := self._catalogue.get(row.drama, local.own)):
            return named, ()
        near: dict[str, Drama] = {}
        for name in row.names:
            found = self._catalogue.search(name, _CHOICES, local)
            exact = [choice.drama for choice in found if choice.score >= _EXACT]
            about = [drama for drama in exact if row.year and _about(drama, row.year)]
            of_year = [drama for drama in about if drama.year == row.year]
            sure = of_year or about if row.year else exact
            if len(sure) == 1:
                return sure[0], ()
            likely = sure or exact or [choice.drama for choice in found if choice.score >= _LIKELY]
            if row.year and not exact:
                # Not worth asking about titles of another name and another year.
                likely = [drama for drama in likely if _about(drama, row.year)]
            near |= {drama.id: drama for drama in likely}
        return None, tuple(near.values())[:_CHOICES]

    async def _keep(self, asker: Asker, found: ImportPreview) -> None:
        """Keep the draft in place of the one before; one without anything to import is not kept."""
        if not found.matched and not found.open:
            await self._store.imports.drop_draft(asker.member)
            return
        record = {
            "site": found.file.site,
            "unread": found.file.unread,
            "unscaled": found.file.unscaled,
            "strange": found.file.strange,
            "unscored": found.file.unscored,
            "undated": found.file.undated,
            "columns": found.file.columns,
            "matched": [[asdict(one.row), one.drama.id] for one in found.matched],
            "open": [[asdict(one.row), [drama.id for drama in one.choices]] for one in found.open],
            "missing": found.missing,
            "code": found.code,
        }
        await self._store.imports.keep_draft(asker.member, json.dumps(record, ensure_ascii=False), int(self._clock()))

    async def _waiting(self, asker: Asker, code: str) -> ImportPreview:
        kept = await self._store.imports.draft(asker.member)
        if kept is None or self._clock() - kept[1] > DAY:
            raise Sorry("import-gone")
        record: Mapping[str, Any] = json.loads(kept[0])
        if record.get("code") != code:
            raise Sorry("import-another")
        own = self._local(asker).own
        odd = (tuple(record.get(name, ())) for name in ("strange", "unscored", "undated", "columns"))
        return ImportPreview(
            ListFile(record["site"], (), record["unread"], record["unscaled"], *odd),
            tuple(
                Meant(_row(row), drama) for row, key in record["matched"] if (drama := self._catalogue.get(key, own))
            ),
            tuple(Open(_row(row), self._dramas(keys, own)) for row, keys in record["open"]),
            tuple(record["missing"]),
            code,
        )

    async def _preview(self, asker: Asker, found: ImportPreview) -> ImportPreview:
        mine = {rating.drama: rating.score for rating in await self._store.ratings.of_member(asker.member)}
        matched = tuple(
            replace(one, replaces=mine[one.drama.id])
            if one.row.score and mine.get(one.drama.id, one.row.score) != one.row.score
            else one
            for one in found.matched
        )
        reviewed = await self._store.reviews.reviewed(asker.member)
        reviews = sum(one.row.review is not None and one.drama.id not in reviewed for one in matched)
        return replace(found, matched=matched, reviews=reviews)

    def _dramas(self, keys: list[str], own: Versions) -> tuple[Drama, ...]:
        return tuple(drama for key in keys if (drama := self._catalogue.get(key, own)))


def _once(matched: tuple[Meant, ...]) -> tuple[Meant, ...]:
    """The rows with each drama once: the last row of a diary counts, with an earlier score or note if it has none."""
    rows: dict[str, Meant] = {}
    for one in matched:
        before = rows.get(one.drama.id)
        if before:
            score, note = one.row.score or before.row.score, one.row.note or before.row.note
            words = one.row if one.row.review else before.row
            row = replace(one.row, score=score, note=note, review=words.review, reviewed_at=words.reviewed_at)
            one = replace(one, row=row)
        rows[one.drama.id] = one
    return tuple(rows.values())


def _entry(one: Meant, before: Entry | None, now: int) -> Entry | None:
    """The list entry that a row asks for; None where it is only a rating. The note of `before` stays if the row has
    none."""
    row, total, status = one.row, episodes_of(one.drama), status_of(one.row, one.drama)
    if status is None:
        return None
    # An entry with a score counts as changed after it, so that a planned title stays planned (see `settled`); not so
    # where the file says when each was given.
    at = min(row.listed_at, now) if row.listed_at else _when(row, now) + bool(row.score)
    episode = row.episode or 0
    seen = total or episode if status == "completed" else min(episode, total or episode)
    return Entry(one.drama.id, status, seen, row.note or (before.note if before else None), at)


def _about(drama: Drama, year: int) -> bool:
    """Whether a drama may be of that year: sites differ by one for dramas that began around New Year."""
    return drama.year is None or abs(drama.year - year) <= 1


def _when(row: FileRow, now: int) -> int:
    """When a row was rated or seen; now where the file does not say, or names a future day."""
    return min(row.at, now) if row.at else now


def _row(record: Mapping[str, Any]) -> FileRow:
    year, score, status, episode = (record[name] for name in ("year", "score", "status", "episode"))
    known = {name: record.get(name) for name in ("at", "note", "drama", "listed_at", "reviewed_at")}
    words = record.get("review")
    return FileRow(tuple(record["names"]), year, score, status, episode, **known, review=words and Written(**words))
