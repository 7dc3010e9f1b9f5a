"""Notes on a list: they leave a title where it stands, and can be taken away again."""

import pytest
from conftest import Club, ids_of, said

from bot.core.member.lists import Entry
from bot.store import OpenStore

TITLE = "1-litre-of-tears-2005"


async def entry(kept: OpenStore, member: int) -> tuple[str, int, str | None]:
    (found,) = await kept.lists.of_member(member)
    return found.status, found.episode, found.note


async def test_a_note_leaves_a_title_where_it_stands(club: Club, kept: OpenStore) -> None:
    await club.member.slash(club.channel, "progress", title=TITLE, episode=3)
    told = await club.member.slash(club.channel, "list add", title=TITLE, note="with mum")
    assert said(told) == "**1 Litre of Tears**: Watching · 3 of 11.\n-# with mum"
    assert await entry(kept, club.member.id) == ("watching", 3, "with mum")
    # Where it stands did not change, and a note is not undone.
    assert not ids_of(told.response, "unput")


async def test_what_is_new_on_a_list_is_planned(club: Club, kept: OpenStore) -> None:
    told = await club.member.slash(club.channel, "list add", title=TITLE)
    assert "Plan to watch" in said(told)
    assert ids_of(told.response, "unput")
    assert await entry(kept, club.member.id) == ("plan", 0, None)


async def test_a_title_chosen_among_several_stays_where_it_stands_too(club: Club, kept: OpenStore) -> None:
    chosen = "boys-over-flowers-2009"
    await kept.lists.put(club.member.id, [Entry(chosen, "hold", 4, None, 1)])
    asked = await club.member.slash(club.channel, "list add", title="boys over flower", note="too loud")
    assert asked.response
    (menu,) = ids_of(asked.response, "choose")
    await club.member.select(asked.response, [chosen], custom_id=menu)
    assert await entry(kept, club.member.id) == ("hold", 4, "too loud")


@pytest.mark.parametrize("status", ["watching", "dropped"])
async def test_a_note_is_taken_away_with_a_dash(club: Club, kept: OpenStore, status: str) -> None:
    await club.member.slash(club.channel, "list add", title=TITLE, status=status, note="with mum")
    told = await club.member.slash(club.channel, "list add", title=TITLE, note="-")
    assert "with mum" not in said(told)
    assert await entry(kept, club.member.id) == (status, 0, None)
