"""Notes on a list: they leave the status of a title as it is, and can be removed again."""

import json

import pytest
from conftest import Club, ids_of, message_of, said, text_of

from bot.core.member.asker import Asker
from bot.core.member.imports import FileRow, ListFile
from bot.core.member.lists import Entry
from bot.guide import Guide
from bot.sources.lists.read import read_list
from bot.store import OpenStore

TITLE = "1-litre-of-tears-2005"


async def entry(kept: OpenStore, member: int) -> tuple[str, int, str | None]:
    (found,) = await kept.lists.of_member(member)
    return found.status, found.episode, found.note


async def test_adding_a_note_keeps_the_status_and_progress_of_a_title(club: Club, kept: OpenStore) -> None:
    await club.member.slash(club.channel, "progress", title=TITLE, episode=3)
    told = await club.member.slash(club.channel, "list add", title=TITLE, note="with mum")
    assert said(told) == "**1 Litre of Tears**: Watching · 3\u00a0of\u00a011.\n-# with mum"
    assert await entry(kept, club.member.id) == ("watching", 3, "with mum")
    # The status did not change, and a note has no undo.
    assert not ids_of(told.response, "unput")


async def test_a_new_title_on_a_list_is_planned(club: Club, kept: OpenStore) -> None:
    told = await club.member.slash(club.channel, "list add", title=TITLE)
    assert "Plan to watch" in said(told)
    assert ids_of(told.response, "unput")
    assert await entry(kept, club.member.id) == ("plan", 0, None)


async def test_adding_a_note_to_a_title_picked_among_several_keeps_its_status_too(club: Club, kept: OpenStore) -> None:
    chosen = "boys-over-flowers-2009"
    await kept.lists.put(club.member.id, [Entry(chosen, "hold", 4, None, 1)])
    asked = await club.member.slash(club.channel, "list add", title="boys over flower", note="too loud")
    assert asked.response
    (menu,) = ids_of(asked.response, "choose")
    await club.member.select(asked.response, [chosen], custom_id=menu)
    assert await entry(kept, club.member.id) == ("hold", 4, "too loud")


@pytest.mark.parametrize("status", ["watching", "dropped"])
async def test_a_dash_removes_a_note(club: Club, kept: OpenStore, status: str) -> None:
    await club.member.slash(club.channel, "list add", title=TITLE, status=status, note="with mum")
    told = await club.member.slash(club.channel, "list add", title=TITLE, note="-")
    assert "with mum" not in said(told)
    assert await entry(kept, club.member.id) == (status, 0, None)


async def test_notes_are_imported_with_a_list_and_existing_ones_are_kept(club: Club, kept: OpenStore) -> None:
    await club.member.slash(club.channel, "list add", title="signal-2016", note="ask jun")
    file = (
        b'title,year,status,note\n1 Litre of Tears,2005,plan to watch,"with mum,\n  at home"\nSignal,2016,watching,\n'
    )
    result = await club.member.slash(club.channel, "list import", file=("mine.csv", file))
    assert "1 Litre of Tears (2005) · Plan to watch · “with mum, at home”" in text_of(message_of(result))
    await club.member.click(message_of(result), custom_id=ids_of(message_of(result), "import")[0])
    found = {one.drama: (one.status, one.note) for one in await kept.lists.of_member(club.member.id)}
    assert found == {TITLE: ("plan", "with mum, at home"), "signal-2016": ("plan", "ask jun")}


async def test_an_entry_replaced_by_one_without_a_note_keeps_its_note(guide: Guide, kept: OpenStore) -> None:
    mina = Asker(11)
    await guide.lists.put(mina, guide.titles.get("signal-2016"), "plan", "ask jun")
    rows = FileRow(("Signal",), 2016, None, "watching", 2), FileRow(("1 Litre of Tears",), 2005, None, "plan", note="a")
    found = await guide.imports.draft(mina, ListFile("CSV", rows))
    await guide.imports.confirm(mina, found.code, True)
    after = {one.drama: (one.status, one.note) for one in await kept.lists.of_member(11)}
    assert after == {TITLE: ("plan", "a"), "signal-2016": ("watching", "ask jun")}


def test_a_note_column_holds_scores_where_all_its_values_are_scores() -> None:
    """In French, for one, `note` is the word for a score."""
    assert read_list(b"titre,note\nSignal,9\nX,15\n", "x.csv", 20).rows[0].score == 45
    assert read_list(b"title,note\nSignal,9 of my friends\n", "x.csv").rows[0].note == "9 of my friends"
    both = read_list(b"title,score,notes\nSignal,9,again\n", "x.csv").rows[0]
    assert (both.score, both.note) == (90, "again")
    anilist = {"lists": [{"entries": [{"status": "PAUSED", "notes": "later", "media": {"title": {"romaji": "X"}}}]}]}
    assert read_list(json.dumps(anilist).encode(), "x.json").rows[0].note == "later"
