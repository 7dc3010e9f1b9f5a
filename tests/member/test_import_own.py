"""What a member took along with /me export, brought back with /list import after they were forgotten."""

import json

import pytest
from conftest import NOW, Club, ids_of, message_of, said, text_of
from corrected import MINA, add
from simcord import InteractionResult

from bot.core.member.asker import Asker
from bot.core.member.imports import FileRow
from bot.core.member.lists import Entry
from bot.guide import Guide
from bot.sources.lists.read import read_list
from bot.store import OpenStore
from bot.ui.frame.text import Words

DAY = 24 * 60 * 60
SIGNAL, TEARS, FILM = "signal-2016", "1-litre-of-tears-2005", "you-are-my-sunshine-2015"


async def import_all(club: Club, name: str, data: bytes) -> InteractionResult:
    result = await club.member.slash(club.channel, "list import", file=(name, data))
    (sure,) = [one for one in ids_of(message_of(result), "import") if one.endswith(":new")]
    await club.member.click(message_of(result), custom_id=sure)
    return result


@pytest.mark.parametrize("name", ["namida.csv", "namida.json"])
async def test_scores_and_list_come_back_from_an_export_as_they_were(
    club: Club, guide: Guide, kept: OpenStore, name: str
) -> None:
    who = club.member.id
    # Planned, then rated; rated, then begun again; put aside at an episode; and a low score on its own.
    entries = [
        Entry(TEARS, "plan", 0, 'with mum, "soon"; tea', NOW - 9 * DAY),
        Entry(SIGNAL, "watching", 5, None, NOW - 3 * DAY - 7),
        Entry("stranger-2017", "hold", 2, None, NOW - 2 * DAY),
        Entry(FILM, "completed", 1, None, NOW - 400 * DAY),
    ]
    scores = [(TEARS, 95, NOW - 8 * DAY), (SIGNAL, 70, NOW - 5 * DAY - 11), ("vincenzo-2021", 3, NOW - 700 * DAY)]
    await kept.lists.put(who, entries)
    await kept.ratings.keep([(who, *score) for score in scores])
    await kept.members.dismiss(who, "kingdom-2019", NOW)
    before = await kept.lists.of_member(who), await kept.ratings.of_member(who)
    data = (await guide.mine.export(Asker(who)))[name]
    await guide.mine.forget(Asker(who))
    result = await import_all(club, name, data)
    assert (await kept.lists.of_member(who), await kept.ratings.of_member(who)) == before
    assert "3 scores are kept, and 5 titles are on your list." in text_of(message_of(result))


async def test_a_namida_export_is_recognised_and_every_line_of_it_is_read(
    club: Club, guide: Guide, words: Words
) -> None:
    await club.member.slash(club.channel, "rate", title=SIGNAL, score="9")
    data = (await guide.mine.export(Asker(club.member.id)))["namida.csv"]
    told = said(await club.member.slash(club.channel, "list import", file=("namida.csv", data)))
    assert told.startswith(f"### {words('import-title', site='Namida')}\n1 title matched\n-# {words('import-waits')}\n")


def test_only_the_damaged_rows_of_an_export_are_skipped() -> None:
    rows = [
        {"title": "Signal", "drama_id": SIGNAL, "score": 900}, {"title": "Signal", "score": 9}, 7, None,
        {"title": "Tears", "drama_id": TEARS, "score": 9, "rated_at": "2024-01-02T00:00:00+00:00"},
    ]  # fmt: skip
    found = read_list(json.dumps({"kept": {"rating": rows, "listed": 5}}).encode(), "namida.json")
    assert found.rows == (FileRow(("Tears",), score=9, at=1704153600, drama=TEARS),)
    assert found.unread == 4
    with pytest.raises(ValueError, match="no titles"):
        read_list(b'{"kept": {"rating": {}, "listed": 5}}', "namida.json")


async def test_a_title_the_server_added_is_matched_and_imported_only_there(guide: Guide, kept: OpenStore) -> None:
    await add(guide)
    found = await guide.imports.draft(MINA, read_list(b"title,score\nQuokka Detective,9\n", "mine.csv"))
    assert [one.drama.title for one in found.matched] == ["Quokka Detective"]
    await guide.imports.confirm(MINA, found.code, replacing=False)
    assert [rating.score for rating in await kept.ratings.of_member(MINA.member)] == [90]
    elsewhere = await guide.imports.draft(Asker(MINA.member), read_list(b"title\nQuokka Detective\n", "mine.csv"))
    assert not elsewhere.matched


async def test_the_export_shows_in_readable_form_what_an_import_changed(club: Club, guide: Guide) -> None:
    await import_all(club, "mine.csv", b"title,score\nSignal,9\n")
    exported = json.loads((await guide.mine.export(Asker(club.member.id)))["namida.json"])
    assert exported["kept"]["imported"][0]["changes"] == {SIGNAL: [[None, None], [[90, NOW], None]]}
