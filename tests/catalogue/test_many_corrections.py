"""A server with very many titles of its own: what changes costs no more for it, and all is found as it is kept."""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from conftest import Club
from corrected import CLUB, MINA, QUOKKA, SIGNAL, TEARS, add, correct

from bot.core.corrections import Edit, Kept, own_id
from bot.core.errors import Sorry, StoreUnavailable
from bot.core.models import Drama, Role
from bot.engine.search import index
from bot.engine.search.entry import Entry
from bot.guide import Guide
from bot.guide.cast import credits as people
from bot.guide.cast.credits import Credits, LocalCredits
from bot.guide.servers import Servers
from bot.guide.settings import SettingsCache
from bot.store import OpenStore
from bot.store import corrections as table

MANY = 300


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How many titles were read from the database, how many titles and people were put into an index."""
    done: Counter[str] = Counter()
    read, segment, person = table._facts, index.Segment, people.Credits._person  # pyright: ignore[reportPrivateUsage]

    def counted_read(text: bytes) -> Any:
        done["read"] += 1
        return read(text)

    def counted_segment(entries: Sequence[Entry]) -> index.Segment:
        done["indexed"] += len(entries)
        return segment(entries)

    def counted_person(self: Credits, key: str) -> Any:
        done["people"] += 1
        return person(self, key)

    monkeypatch.setattr(table, "_facts", counted_read)
    monkeypatch.setattr(index, "Segment", counted_segment)
    monkeypatch.setattr(people.Credits, "_person", counted_person)
    return done


async def fill(kept: OpenStore, titles: int) -> list[str]:
    """Give the club so many titles of its own; their ids."""
    facts = {n: {**QUOKKA, "title": f"Quokka Nr {n}", "cast": (Role(actor=f"Actor Nr {n}"),)} for n in range(titles)}
    rows = {own_id(CLUB, f"quokka-{n}"): one for n, one in facts.items()}
    await kept.corrections.keep(CLUB, 1, "import", rows, 1)
    return list(rows)


async def test_a_correction_reads_and_indexes_one_title_however_many_a_server_has(
    guide: Guide, kept: OpenStore, work: Counter[str]
) -> None:
    one, other, *_ = await fill(kept, MANY)
    await guide.servers.load(MINA)
    assert guide.persons.find("Actor Nr 7", MINA).sure
    assert work["read"] == MANY
    changes: list[Callable[[], Any]] = [
        lambda: correct(guide, one, aliases=("Marsupial",)),
        lambda: correct(guide, one, cast=(Role(actor="Someone Else"),)),
        lambda: guide.corrections.undo(MINA),
        lambda: guide.corrections.hide(MINA, guide.titles.get(other, MINA)),
        lambda: guide.corrections.undo(MINA),
        lambda: correct(guide, SIGNAL, year=2017),
        lambda: guide.names.give(MINA, guide.titles.get(one, MINA), "Hopper"),
        lambda: guide.names.take_back(MINA, "Hopper"),
        lambda: add(guide),
    ]
    for n, change in enumerate(changes):
        work.clear()
        await change()
        guide.persons.find("Actor Nr 7", MINA)
        # To add a title, it is compared with each that is here.
        assert work["read"] <= (MANY + 9 if n == len(changes) - 1 else 4), n
        assert work["indexed"] <= 20, n
        assert work["people"] <= 40, n


def names_of(servers: Servers) -> dict[str, tuple[str, ...]]:
    found = servers.local(MINA).names
    return {one.key: one.names for part in found.segments for one in part.remaining()} if found else {}


def people_of(guide: Guide, own: Any) -> dict[str, Any]:
    known = guide.persons._credits  # pyright: ignore[reportPrivateUsage]
    theirs = own if isinstance(own, LocalCredits) else LocalCredits(known, own)
    found = (person for name in NAMES for person in theirs.search(name, 5))
    return {person.key: (person, theirs.parts(person)) for person in found}


NAMES = ("Zzyx Qwan", "Erika Sawajiri", "Kim Hye-soo", "Lee Je-hoon", "Actor Nr 1", "Ono Bibi")


async def test_after_any_change_titles_and_people_are_found_as_if_all_were_read_again(
    guide: Guide, kept: OpenStore
) -> None:
    chance = Random(7)
    (quokka,) = (await add(guide)).dramas
    first, second, *_ = await fill(kept, 3)
    await guide.servers.reread(CLUB)
    casts = [(Role(actor=name),) for name in NAMES]
    titles = [quokka.id, first, second, SIGNAL, TEARS]

    async def last(undone: bool) -> Edit:
        edits = await kept.corrections.history(CLUB)
        return chance.choice([edit for edit in edits if edit.undone == undone])

    async def title() -> Drama:
        return guide.titles.get(chance.choice(titles), MINA)

    async def change() -> Any:
        what = chance.randrange(8)
        if what == 0:
            return await correct(guide, (await title()).id, aliases=(f"Zebra {chance.randrange(5)}",))
        if what == 1:
            return await correct(guide, (await title()).id, cast=chance.choice(casts))
        if what == 2:
            return await guide.corrections.hide(MINA, await title())
        if what == 3:
            return await guide.names.give(MINA, await title(), f"Yak {chance.randrange(5)}")
        if what == 4:
            return await guide.names.take_back(MINA, f"Yak {chance.randrange(5)}")
        if what == 5:
            return await guide.corrections.redo(MINA, (await last(undone=True)).number)
        return await guide.corrections.undo(MINA, (await last(undone=False)).number)

    done = 0
    for _ in range(150):
        try:
            await change()
        except (Sorry, IndexError):
            continue
        done += 1
        afresh = Servers(guide.catalogue, kept, SettingsCache(kept), lambda: 0)
        await afresh.load(MINA)
        assert guide.servers.own(CLUB) == afresh.own(CLUB)
        assert guide.servers.aliases(CLUB) == afresh.aliases(CLUB)
        assert guide.servers.local(MINA).unlisted == afresh.local(MINA).unlisted
        assert names_of(guide.servers) == names_of(afresh)
        theirs = guide.persons._of(MINA)  # pyright: ignore[reportPrivateUsage]
        assert people_of(guide, theirs) == people_of(guide, afresh.own(CLUB))
    assert done > 40


async def test_a_servers_version_has_what_the_catalogue_learns_of_the_title_later(
    own_guide: Guide, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = await correct(own_guide, SIGNAL, title="Sinyal")
    assert isinstance(made, Kept)
    record = own_guide.catalogue.get(SIGNAL)
    assert record
    own_guide.catalogue.put(replace(record, episodes=99))
    with monkeypatch.context() as failing:

        async def fails(*_: Any) -> Any:
            raise StoreUnavailable("it is silent")

        failing.setattr(own_guide.servers._store.corrections, "of", fails)  # pyright: ignore[reportPrivateUsage]
        await own_guide.servers.load(MINA)
    await own_guide.servers.load(MINA)
    drama = own_guide.titles.get(SIGNAL, MINA)
    assert (drama.title, drama.episodes) == ("Sinyal", 99)


async def test_titles_that_take_longer_to_read_than_a_keystroke_waits_are_read_once_and_found_at_the_next(
    club: Club, kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = {**QUOKKA, "title": "Quokka Detective"}
    await kept.corrections.keep(club.world.guild.id, 1, "add", {"quokka": facts}, 1)
    read, begun = kept.corrections.of, list[int]()

    async def slow(server: int, *keys: Any) -> Any:
        begun.append(server)
        await asyncio.sleep(0.1)
        return await read(server, *keys)

    monkeypatch.setattr(kept.corrections, "of", slow)
    monkeypatch.setattr("bot.commands.autocomplete._QUICK", 0.01)
    for typed in ("q", "qu", "quok"):
        await club.member.autocomplete(club.channel, "drama", "title", typed)
    (choice, *_) = await club.member.autocomplete(club.channel, "drama", "title", "quokka det")
    assert (choice["value"], len(begun)) == ("quokka", 1)


async def test_a_server_that_removes_the_bot_during_a_correction_is_not_kept_in_memory(
    guide: Guide, kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    await correct(guide, SIGNAL, year=2017)
    read = kept.corrections.of

    async def removed(*given: Any) -> Any:
        guide.servers.forget(CLUB)
        return await read(*given)

    monkeypatch.setattr(kept.corrections, "of", removed)
    await guide.servers.reread(CLUB, (SIGNAL,))
    assert guide.servers.own(CLUB) == {}
