"""A server's own corrections: adding, correcting and hiding titles, and undoing that."""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import replace
from itertools import islice
from typing import cast

from bot.core.corrections import (
    Act,
    Draft,
    Edit,
    Edited,
    Facts,
    History,
    Kept,
    Preview,
    Readout,
    Stated,
    Unread,
    draft_code,
    laid_over,
    own_id,
    stated,
    version,
)
from bot.core.errors import Sorry
from bot.core.member.asker import Asker, server_of
from bot.core.models import Drama
from bot.core.paging import page_of
from bot.core.ports import Store
from bot.core.titles import dated, name_key, slug, unite
from bot.guide.finding.catalogue import Catalogue
from bot.guide.servers import Servers

_MOST = 2000
_ROWS = 8
_TITLES = 3


class Corrections:
    """Changes that managers of a server make to its catalogue. `clock` gives Unix seconds."""

    def __init__(self, catalogue: Catalogue, store: Store, servers: Servers, clock: Callable[[], float]) -> None:
        self._catalogue = catalogue
        self._store = store
        self._servers = servers
        self._clock = clock

    async def add(self, asker: Asker, facts: Facts, unread: Sequence[Unread] = ()) -> Kept | Preview:
        """Add a title to the asker's server. Where some of it could not be read, or the title may be here already, this
        only returns a preview."""
        year = facts.get("year")
        key = slug(str(facts["title"]), year if isinstance(year, int) else None)
        kind, own = facts.get("kind"), self._servers.own(asker.server)
        known = self._catalogue.get(key) or own.get(own_id(server_of(asker), key))
        if known and kind and (kind == "film") != (known.kind == "film"):
            # A film of the name and year of a series is another title.
            key = f"{key[:56]}-{kind}"
        record = version(None, key, {"kind": "other", **facts})
        assert record is not None
        preview = await self.propose(asker, Readout(record.title[:100], (record,), tuple(unread)))
        if preview.draft.added and (same := self._namesakes(asker, record)):
            notice = Unread(0, "", "namesake", {"titles": ", ".join(same)})
            return await self._stage(asker, replace(preview.draft, unread=(notice, *unread)))
        if unread or not preview.draft.added:
            return preview
        return await self.take(asker, preview.draft.code)

    async def correct(self, asker: Asker, drama: Drama, facts: Facts, unread: Sequence[Unread] = ()) -> Kept | Preview:
        """Correct facts of a drama in the asker's server. Where some of them could not be read, only a preview is
        returned. Raises Sorry where nothing differs."""
        server = server_of(asker)
        changes = {key: value for key, value in facts.items() if getattr(drama, key) != value}
        base, names = self._catalogue.get(drama.id), cast(Sequence[str], facts.get("aliases", drama.aliases))
        known = map(name_key, (str(facts.get("title", drama.title)), *names))
        if base and base.title == drama.title and name_key(drama.title) not in known:
            # A renamed drama is still found by the catalogue's title, until someone removes that from its other names.
            changes["aliases"] = (*names, drama.title)
        if not changes and all(one.is_notice for one in unread):
            raise Sorry("correct-nothing", title=drama)
        rows: dict[str, Facts] = {drama.id: changes} if changes else {}
        if unread:
            return await self._stage(asker, Draft("", drama.title[:100], rows, frozenset(), tuple(unread)))
        self._check_room(await self._store.corrections.ids(server), rows)
        return await self._keep(asker, "correct", rows)

    async def hide(self, asker: Asker, drama: Drama) -> Kept:
        """Hide a title in the asker's server: it is not found, recommended or listed there."""
        kept = await self._keep(asker, "hide", {drama.id: None})
        return replace(kept, dramas=(drama,))

    async def propose(self, asker: Asker, readout: Readout) -> Preview:
        """A preview of what a readout would add and correct in the asker's server, kept as a draft. Raises Sorry where
        everything could be read and is there already."""
        server = server_of(asker)
        mine = await self._store.corrections.of(server)
        # Titles may come into the catalogue while the thread runs.
        here = list(self._catalogue.all())
        ids = await asyncio.to_thread(self._ids, server, mine, here, readout.dramas)
        rows: dict[str, Facts] = {}
        same: dict[str, Drama] = {}
        for record in readout.dramas:
            key = ids[record.id]
            related = tuple(replace(one, id=ids.get(one.id, one.id)) if one.id else one for one in record.related)
            told = replace(record, related=related)
            changed = rows.get(key, {})
            current = self._version(key, {**(mine.get(key) or {}), **changed})
            if current is None:
                rows[key] = stated(told)
            elif (changes := laid_over(current, told)) or mine.get(key, {}) is None:
                # Only changes are kept in the draft, as others may correct the title before it is confirmed.
                rows[key] = {**changed, **changes}
            else:
                same[key] = current
        if not rows and all(one.is_notice for one in readout.unread):
            if not same:
                raise Sorry("import-empty", name=readout.name)
            raise Sorry("correct-nothing", title=next(iter(same.values()))) if len(same) == 1 else Sorry("draft-known")
        added = frozenset(key for key in rows if self._catalogue.get(key) is None and key not in mine)
        hidden = frozenset(key for key in rows if mine.get(key, {}) is None)
        self._check_room(mine.keys(), rows)
        return await self._stage(
            asker, Draft("", readout.name, rows, added, readout.unread, hidden, len(same.keys() - rows))
        )

    async def preview(self, asker: Asker, code: str) -> Preview:
        """The preview of a draft again. Raises Sorry where it is gone."""
        draft = await self._store.corrections.staged(server_of(asker), asker.member, code)
        if draft is None:
            raise Sorry("draft-gone")
        return self._preview(server_of(asker), draft)

    async def take(self, asker: Asker, code: str) -> Kept:
        """Confirm a draft: its changes are kept on top of those that others made since. Raises Sorry where it is gone
        or empty, or where a title of it was hidden since."""
        server = server_of(asker)
        draft = (await self.preview(asker, code)).draft
        if not draft.rows:
            raise Sorry("draft-empty")
        self._check_room(await self._store.corrections.ids(server), draft.rows)
        mine = await self._store.corrections.of(server, draft.rows)
        for key, facts in draft.rows.items():
            known = mine.get(key, {})
            if (known is None and key not in draft.hidden) or not self._version(key, {**(known or {}), **facts}):
                raise Sorry("draft-hidden", title=(await self._called(server, (key,)))[key])
        act: Act = "import" if len(draft.rows) > 1 else "add" if draft.added else "correct"
        now = int(self._clock())
        number = await self._store.corrections.take(server, asker.member, draft, act, now)
        if number is None:
            raise Sorry("draft-gone")
        return replace(await self._kept(server, number, act, draft.rows), unread=draft.unread)

    async def drop(self, asker: Asker, code: str) -> None:
        """Discard a draft. Raises Sorry where it is gone already."""
        if not await self._store.corrections.unstage(server_of(asker), asker.member, code):
            raise Sorry("draft-gone")

    async def history(self, asker: Asker, page: int = 0) -> History:
        """A page of the changes of the asker's server, newest first. Raises Sorry where there are none."""
        server = server_of(asker)
        edits = await self._store.corrections.history(server)
        if not edits:
            raise Sorry("history-none")
        shown, page, pages = page_of(edits, _ROWS, page)
        called = await self._called(server, {key for edit in shown for key in edit.dramas[:_TITLES]})
        corrected = {edit.number: edit.dramas[0] for edit in shown if edit.act == "correct"}
        fields = await self._store.corrections.changed(server, corrected)
        rows = tuple(
            Edited(edit, tuple(called[key] for key in edit.dramas[:_TITLES]), fields.get(edit.number, ()))
            for edit in shown
        )
        return History(rows, len(edits), page, pages)

    async def undo(self, asker: Asker, number: int | None = None) -> Kept:
        """Undo a change of the asker's server; None is the newest one that is not undone.

        Raises Sorry where there is nothing to undo, or a later change builds on it.
        """
        edits = await self._store.corrections.history(server_of(asker))
        edit = next((one for one in edits if not one.undone and number in (None, one.number)), None)
        if edit is None:
            raise Sorry("history-none" if number is None else "change-gone")
        return await self._turn(asker, edit, undone=True)

    async def redo(self, asker: Asker, number: int) -> Kept:
        """Redo an undone change. Raises Sorry where it is not undone, or a later change builds on it."""
        edits = await self._store.corrections.history(server_of(asker))
        edit = next((one for one in edits if one.undone and one.number == number), None)
        if edit is None:
            raise Sorry("change-gone")
        return await self._turn(asker, edit, undone=False)

    async def _turn(self, asker: Asker, edit: Edit, undone: bool) -> Kept:
        server = server_of(asker)
        before = self._dramas(server, edit.dramas)
        if not await self._store.corrections.turn(server, edit.number, undone):
            raise Sorry("change-built-on")
        await self._servers.reread(server, edit.dramas)
        after = {drama.id: drama for drama in self._dramas(server, edit.dramas)}
        dramas = tuple({drama.id: drama for drama in (*before, *after.values())}.values())
        return Kept(edit.number, edit.act, undone, dramas)

    async def _keep(self, asker: Asker, act: Act, rows: Mapping[str, Stated]) -> Kept:
        server = server_of(asker)
        number = await self._store.corrections.keep(server, asker.member, act, rows, int(self._clock()))
        return await self._kept(server, number, act, rows)

    async def _kept(self, server: int, number: int, act: Act, rows: Mapping[str, Stated]) -> Kept:
        await self._servers.reread(server, rows)
        return Kept(number, act, False, self._dramas(server, rows))

    async def _stage(self, asker: Asker, draft: Draft) -> Preview:
        """Keep a draft under a code of its own; its preview."""
        now = int(self._clock())
        told = [*draft.rows, *map(str, draft.unread)]
        draft = replace(draft, code=draft_code(f"{draft.name} {asker.member}", told, now))
        await self._store.corrections.stage(server_of(asker), asker.member, draft, now)
        return self._preview(server_of(asker), draft)

    def _preview(self, server: int, draft: Draft) -> Preview:
        own = self._servers.own(server)
        shown = (
            (drama, _new_facts(before, facts), key in draft.added)
            for key, facts in draft.rows.items()
            for before in [self._catalogue.get(key, own) or self._catalogue.get(key)]
            if (drama := version(before, key, facts))
        )
        return Preview(draft, tuple(shown))

    def _namesakes(self, asker: Asker, record: Drama) -> list[str]:
        """The labels of titles in the asker's server that a new one may be: those of its name, year and kind."""
        alike = (
            drama
            for drama in self._catalogue.called(record.title, self._servers.local(asker))
            if record.year is None or drama.year is None or abs(record.year - drama.year) <= 1
            if "other" in (record.kind, drama.kind) or (record.kind == "film") == (drama.kind == "film")
        )
        return [dated(drama.title, drama.year) for drama in islice(alike, _TITLES)]

    def _ids(
        self, server: int, mine: Mapping[str, Stated], here: Sequence[Drama], records: Sequence[Drama]
    ) -> dict[str, str]:
        """The id of each record in the server: that of the drama it means, in the catalogue `here` or of the server, or
        a new id of the server's own.

        It means a drama of its id, one that `unite` merges it with, or the only one of its name, year and kind.
        """
        own = {key: drama for key, facts in mine.items() if facts and (drama := self._version(key, facts))}
        known = [own.get(drama.id, drama) for drama in here]
        known += [drama for key, drama in own.items() if self._catalogue.get(key) is None]
        names: dict[tuple[str, int | None, bool], set[str]] = {}
        for drama in known:
            for name in map(name_key, drama.names):
                names.setdefault((name, drama.year, drama.kind == "film"), set()).add(drama.id)
        _, moved = unite([*known, *records])
        ids: dict[str, str] = {}
        for record in records:
            theirs = own_id(server, record.id)
            if base := self._catalogue.get(record.id):
                ids[record.id] = base.id
            elif record.id in own or theirs in mine:
                ids[record.id] = record.id if record.id in own else theirs
            elif record.id in moved:
                ids[record.id] = ids.get(moved[record.id], moved[record.id])
            else:
                named = name_key(record.title), record.year, record.kind == "film"
                same = names.get(named, set()) if record.year else ()
                ids[record.id] = next(iter(same)) if len(same) == 1 else theirs
        return ids

    def _version(self, key: str, facts: Facts) -> Drama | None:
        return version(self._catalogue.get(key), key, facts)

    def _dramas(self, server: int, keys: Iterable[str]) -> tuple[Drama, ...]:
        own = self._servers.own(server)
        found = (self._catalogue.get(key, own) or self._catalogue.get(key) for key in keys)
        return tuple(drama for drama in found if drama)

    async def _called(self, server: int, keys: Iterable[str]) -> dict[str, str]:
        """The labels of titles in a server, also of those that are gone; the id where the title is not known."""
        keys = set(keys)
        called = {drama.id: dated(drama.title, drama.year) for drama in self._dramas(server, keys)}
        if gone := keys - called.keys():
            called |= await self._store.corrections.called(server, gone)
        return {key: called.get(key, key) for key in keys}

    def _check_room(self, mine: Set[str], rows: Mapping[str, Facts]) -> None:
        if len(mine | rows.keys()) > _MOST:
            raise Sorry("corrections-full", most=_MOST)


def _new_facts(before: Drama | None, facts: Facts) -> Facts:
    """The facts that differ from those of a drama; of a list only what is new, or all of it if nothing is."""
    if before is None:
        return facts
    new: dict[str, object] = {}
    for key, value in facts.items():
        known: object = getattr(before, key)
        if value == known:
            continue
        new[key] = value
        if isinstance(value, tuple) and isinstance(known, tuple):
            told = cast(tuple[object, ...], value)
            new[key] = tuple(one for one in told if one not in known) or told
    return new
