"""Undoing an import: all is as it was before, except what its member changed since."""

import asyncio
import itertools

import pytest
from conftest import NOW, Club, ids_of, message_of, message_with, said, text_of

from bot.client import Namida
from bot.commands import install
from bot.core.member.asker import Asker
from bot.core.member.lists import Entry
from bot.core.member.ratings import Rating
from bot.guide import Guide
from bot.sources.lists.read import read_list
from bot.store import OpenStore
from bot.ui.frame.text import Words

FILE = b"title,year,score,status,episodes,note\nSignal,2016,9,completed,16/16,again\nStranger,2017,8,,,\n"
MINA = Asker(11, 100, "Drama Club")


async def imported(club: Club):
    """The message of an import that replaces what there was."""
    result = await club.member.slash(club.channel, "list import", file=("mine.csv", FILE))
    sure = next(one for one in ids_of(message_of(result), "import") if one.endswith(":all"))
    await club.member.click(message_of(result), custom_id=sure)
    return result


async def test_an_import_is_undone_and_redone_even_after_a_restart(club: Club, kept: OpenStore, words: Words) -> None:
    who = club.member.id
    await kept.ratings.rate(who, "signal-2016", 60, 5)
    entry = Entry("signal-2016", "hold", 3, "with mum", 5)
    await kept.lists.put(who, [entry])
    result = await imported(club)
    after = await kept.ratings.of_member(who), await kept.lists.of_member(who)
    client = Namida(club.client.guide, club.client.languages, kept.commands)
    install(client)
    await club.world.restart_bot(client)
    (undo,) = ids_of(message_of(result), "unimport")
    await club.member.click(message_of(result), custom_id=undo)
    assert text_of(message_of(result)) == words("undone", now=words("import-undone", count=2))
    assert await kept.ratings.of_member(who) == [Rating("signal-2016", 60, 5)]
    assert await kept.lists.of_member(who) == [entry]
    (redo,) = ids_of(message_of(result), "reimport")
    await club.member.click(message_of(result), custom_id=redo)
    assert text_of(message_of(result)) == words("import-redone", count=2)
    assert (await kept.ratings.of_member(who), await kept.lists.of_member(who)) == after
    assert ids_of(message_of(result), "unimport") == [undo]


async def test_an_import_confirmed_twice_at_once_can_still_be_undone(
    guide: Guide, kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each press gives its own date to what the file does not date."""
    times = itertools.count(NOW)
    monkeypatch.setattr(guide.imports, "_clock", lambda: next(times))
    found = await guide.imports.draft(MINA, read_list(FILE, "mine.csv"))
    first, second = await asyncio.gather(*(guide.imports.confirm(MINA, found.code, replacing=True) for _ in range(2)))
    assert first == second
    assert len(await kept.ratings.of_member(MINA.member)) == 2
    await guide.imports.undo(MINA, found.code)
    assert await kept.ratings.of_member(MINA.member) == []
    assert await kept.lists.of_member(MINA.member) == []


async def test_undo_keeps_and_counts_what_was_changed_since_the_import(
    club: Club, kept: OpenStore, words: Words
) -> None:
    await kept.ratings.rate(club.member.id, "signal-2016", 60, 5)
    result = await imported(club)
    (undo,) = ids_of(message_of(result), "unimport")
    await club.member.slash(club.channel, "rate", title="signal-2016", score="7")
    await club.member.click(message_of(result), custom_id=undo)
    assert text_of(message_of(result)).endswith(
        f"{words('import-undone', count=1)}\n-# {words('import-undo-stay', count=1)}"
    )
    assert [row.score for row in await kept.ratings.of_member(club.member.id)] == [70]


async def test_nothing_is_undone_where_everything_was_changed_since_the_import(
    club: Club, kept: OpenStore, words: Words
) -> None:
    await kept.ratings.rate(club.member.id, "signal-2016", 60, 5)
    result = await imported(club)
    (undo,) = ids_of(message_of(result), "unimport")
    for title in ("signal-2016", "stranger-2017"):
        await club.member.slash(club.channel, "rate", title=title, score="7")
    assert said(await club.member.click(message_of(result), custom_id=undo)) == words("import-undo-late")
    assert {row.score for row in await kept.ratings.of_member(club.member.id)} == {70}


async def test_an_import_is_undone_only_by_its_member_and_only_until_their_next_import(
    club: Club, kept: OpenStore, words: Words
) -> None:
    await kept.ratings.rate(club.member.id, "signal-2016", 60, 5)
    first = await imported(club)
    (undo,) = ids_of(message_of(first), "unimport")
    seen = await message_with(club, undo)
    assert said(await club.friend.click(seen, custom_id=undo)) == words("not-yours")
    await kept.ratings.rate(club.member.id, "stranger-2017", 10, 5)
    await imported(club)
    assert said(await club.member.click(message_of(first), custom_id=undo)) == words("import-undo-gone")
    assert {row.score for row in await kept.ratings.of_member(club.member.id)} == {90, 80}


@pytest.mark.both_databases
async def test_an_import_that_changes_nothing_has_no_undo_and_keeps_that_of_the_one_before(
    guide: Guide, kept: OpenStore
) -> None:
    codes: list[str | None] = []
    for _ in range(2):
        found = await guide.imports.draft(MINA, read_list(FILE, "mine.csv"))
        done = await guide.imports.confirm(MINA, found.code, replacing=False)
        codes.append(done.code)
    assert codes[0] is not None
    assert codes[1] is None
    assert (await guide.imports.undo(MINA, codes[0])).titles == 2
    assert await kept.ratings.of_member(MINA.member) == []
