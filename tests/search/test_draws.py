"""Titles drawn at random."""

import asyncio
from typing import Any

import pytest
from conftest import NOW, Club, ids_of, message_of, rate_here, text_of

from bot.core.browsing import Filters
from bot.core.errors import Sorry, StoreUnavailable
from bot.core.member.asker import Asker
from bot.guide import Guide
from bot.guide.finding.browsing import Browsing
from bot.guide.finding.catalogue import Catalogue
from bot.guide.servers import Servers
from bot.guide.settings import SettingsCache
from bot.store import OpenStore

MINA = Asker(11, 100, "Drama Club")
JUN = Asker(12, 100, "Drama Club")
EVERYTHING = Filters()
DAY = 24 * 60 * 60


async def test_no_title_is_drawn_twice_in_a_day_whatever_is_pressed(guide: Guide) -> None:
    seen: list[str] = []
    day = step = 0
    for turn in range(60):
        filters = Filters(country="KR") if turn % 3 else EVERYTHING
        drawn = await guide.browsing.draw(MINA, filters, *((day, step) if turn % 2 else (0, 0)))
        day, step = drawn.day, drawn.step
        seen.append(drawn.drama.id)
    assert len(set(seen)) == 60


async def test_every_matching_title_is_drawn_once_and_then_the_answer_says_none_is_left(guide: Guide) -> None:
    filters = Filters(country="PH")
    total = (await guide.browsing.browse(MINA, filters, "popular")).total
    seen = {(await guide.browsing.draw(MINA, filters)).drama.id for _ in range(total)}
    assert len(seen) == total
    with pytest.raises(Sorry, match="random-none-left"):
        await guide.browsing.draw(MINA, filters)


async def test_the_button_for_another_draw_continues_after_a_restart(
    guide: Guide, catalogue: Catalogue, kept: OpenStore
) -> None:
    filters = Filters(country="TH")
    before = [drawn := await guide.browsing.draw(MINA, filters)]
    for _ in range(20):
        drawn = await guide.browsing.draw(MINA, filters, drawn.day, drawn.step)
        before.append(drawn)
    fresh = Browsing(
        catalogue, kept, Servers(catalogue, kept, SettingsCache(kept), lambda: NOW), guide.learning, lambda: NOW
    )
    after = await fresh.draw(MINA, filters, drawn.day, drawn.step)
    assert after.drama.id not in {one.drama.id for one in before}
    assert (after.day, after.step) == (drawn.day, drawn.step + 1)


async def test_titles_drawn_today_are_remembered_after_a_restart(
    guide: Guide, catalogue: Catalogue, kept: OpenStore
) -> None:
    filters = Filters(country="PH")
    total = (await guide.browsing.browse(MINA, filters, "popular")).total
    before = {(await guide.browsing.draw(MINA, filters)).drama.id for _ in range(total // 2)}
    now = NOW
    fresh = Browsing(
        catalogue, kept, Servers(catalogue, kept, SettingsCache(kept), lambda: NOW), guide.learning, lambda: now
    )
    after = {(await fresh.draw(MINA, filters)).drama.id for _ in range(total - total // 2)}
    assert len(before | after) == total
    with pytest.raises(Sorry, match="random-none-left"):
        await fresh.draw(MINA, filters)
    assert (await fresh.draw(JUN, filters)).step == 1
    now += DAY
    assert {(await fresh.draw(MINA, filters)).drama.id for _ in range(total)} == before | after


async def test_no_title_is_drawn_twice_while_the_database_cannot_save_draws(
    guide: Guide, kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(*_: object) -> bool:
        raise StoreUnavailable("disk full")

    monkeypatch.setattr(kept.draws, "draw", full)
    assert len({(await guide.browsing.draw(MINA, EVERYTHING)).drama.id for _ in range(8)}) == 8


@pytest.mark.both_databases
async def test_concurrent_draws_are_different_titles(guide: Guide) -> None:
    both = await asyncio.gather(*(guide.browsing.draw(MINA, EVERYTHING) for _ in range(8)))
    assert len({one.drama.id for one in both}) == 8


@pytest.mark.both_databases
async def test_draws_of_past_days_are_deleted(guide: Guide, kept: OpenStore) -> None:
    today = NOW // DAY
    await kept.draws.draw(11, "signal-2016", today - 1)
    await kept.draws.draw(11, "silent-2022", today)
    await guide.members.tidy()
    assert [row["drama_id"] for row in (await kept.members.export(11))["drawn"]] == ["silent-2022"]
    await kept.members.forget(11)
    assert not await kept.draws.of_day(11, today)


async def test_each_member_and_each_day_has_its_own_order_of_draws(
    guide: Guide, catalogue: Catalogue, kept: OpenStore
) -> None:
    now = NOW
    browsing = Browsing(
        catalogue, kept, Servers(catalogue, kept, SettingsCache(kept), lambda: NOW), guide.learning, lambda: now
    )

    async def draws(who: Asker) -> list[str]:
        return [(await browsing.draw(who, EVERYTHING)).drama.id for _ in range(5)]

    first = await draws(MINA)
    assert first != await draws(JUN)
    old = await browsing.draw(MINA, EVERYTHING)
    now += DAY
    anew = await browsing.draw(MINA, EVERYTHING, old.day, old.step)
    assert (anew.day, anew.step) == (old.day + 1, 1)
    assert [anew.drama.id, *(await draws(MINA))[:4]] != first


async def test_rated_and_dismissed_titles_and_specials_are_never_drawn(guide: Guide, kept: OpenStore) -> None:
    filters = Filters(country="SG")
    one, two = (row.drama for row in (await guide.browsing.browse(MINA, filters, "popular")).rows)
    await rate_here(kept, 100, (11, one.id, 80))
    assert (await guide.browsing.draw(MINA, filters)).drama == two
    await guide.picks.dismiss(JUN, two)
    assert (await guide.browsing.draw(JUN, filters)).drama == one
    specials = Filters(country="JP", max_episodes=1, until=2007, since=2007)
    with pytest.raises(Sorry, match="random-none-left"):
        await guide.browsing.draw(MINA, specials)


async def test_a_later_season_is_drawn_only_for_members_who_saw_the_one_before(guide: Guide, kept: OpenStore) -> None:
    async def drawn(asker: Asker) -> set[str]:
        found: set[str] = set()
        try:
            while True:
                found.add((await guide.browsing.draw(asker, Filters(country="KR", since=2024))).drama.id)
        except Sorry:
            return found

    first, second, third = "squid-game-2021", "squid-game-season-2-2024", "squid-game-season-3-2025"
    assert not {second, third} & await drawn(MINA)
    await rate_here(kept, 100, (MINA.member, first, 40))
    assert await drawn(MINA) == {second}
    await guide.lists.put(JUN, guide.titles.get(first), "watching")
    assert not {second, third} & await drawn(JUN)
    await guide.lists.put(JUN, guide.titles.get(first), "completed")
    await guide.lists.put(JUN, guide.titles.get(second), "completed")
    assert await drawn(JUN) == {third}


async def test_another_draw_replaces_the_card_and_its_button_stays_while_the_card_is_used(club: Club) -> None:
    result = await club.member.slash(club.channel, "random", country="JP")
    titles = [_title(result.response)]
    for _ in range(3):
        (tab,) = [i for i in ids_of(result.response, "tab") if ":cast:" in i]
        await club.member.click(message_of(result), custom_id=tab)
        (another,) = ids_of(result.response, "random")
        foreign = await club.friend.click(message_of(result), custom_id=another)
        assert foreign.ephemeral
        assert ids_of(foreign.response, "random") != [another]
        await club.member.click(message_of(result), custom_id=another)
        titles.append(_title(result.response))
    titles.append(_title((await club.member.slash(club.channel, "random")).response))
    assert len(set(titles)) == 5
    (menu,) = ids_of(result.response, "rate")
    await club.member.select(message_of(result), ["85"], custom_id=menu)
    assert ids_of(result.response, "random")


def _title(message: Any) -> str:
    return text_of(message).split("\n")[0]
