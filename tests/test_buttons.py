"""The buttons and menus of cards, driven as members would: each acts for the one who presses it, also after a restart."""

import pytest
from conftest import NOW, Club, ids_of, message_of, message_with, options_of, said, text_of
from simcord import InteractionResult, UserHandle

from bot.client import Namida
from bot.commands import install
from bot.core.member.ratings import Average
from bot.core.scores import write_score
from bot.store import OpenStore
from bot.ui.frame.ids import write_id
from bot.ui.frame.text import Words

TITLE = "1-litre-of-tears-2005"


async def test_the_card_shows_my_score_and_the_servers_average_at_once(club: Club) -> None:
    await club.member.slash(club.channel, "rate", title=TITLE, score="95%")
    await club.friend.slash(club.channel, "rate", title=TITLE, score="7.5/10")
    card = said(await club.friend.slash(club.channel, "drama", title=TITLE))
    assert "**lek** 7.5" in card
    assert "**Drama Club** 8.5\u00a0from\u00a02" in card
    assert "Ikeuchi Aya" in card


async def test_a_score_is_kept_when_the_answer_is_seen_and_undo_puts_it_back(club: Club, kept: OpenStore) -> None:
    await club.member.slash(club.channel, "rate", title=TITLE, score="★★★★½")
    result = await club.member.slash(club.channel, "rate", title=TITLE, score="3")
    assert "was 9.0" in said(result)
    assert (await kept.ratings.of_member(club.member.id))[0].score == 30
    (undo,) = ids_of(result.response, "undo")
    await club.member.click(message_of(result), custom_id=undo)
    assert (await kept.ratings.of_member(club.member.id))[0].score == 90
    assert "Undone. **1 Litre of Tears**: **9.0** from jun." in text_of(result.response)
    (redo,) = ids_of(result.response, "redo")
    assert not ids_of(result.response, "undo")
    await club.member.click(message_of(result), custom_id=redo)
    assert (await kept.ratings.of_member(club.member.id))[0].score == 30
    assert "Undone" not in text_of(result.response)


async def test_undo_on_a_card_leaves_the_card(club: Club, kept: OpenStore) -> None:
    result = await club.member.slash(club.channel, "drama", title=TITLE, private=True)
    (tab,) = [one for one in ids_of(result.response, "tab") if ":cast:" in one]
    await club.member.click(message_of(result), custom_id=tab)
    before = text_of(result.response)
    await club.member.select(message_of(result), ["85"], custom_id=ids_of(result.response, "rate")[0])
    await club.member.click(message_of(result), custom_id=ids_of(result.response, "undo")[0])
    assert await kept.ratings.of_member(club.member.id) == []
    assert text_of(result.response) == f"{before}\nUndone. **1 Litre of Tears**: your 8.5 is taken back."
    await club.member.select(message_of(result), ["watching"], custom_id=ids_of(result.response, "put")[0])
    await club.member.click(message_of(result), custom_id=ids_of(result.response, "unput")[0])
    assert text_of(result.response) == f"{before}\nUndone. **1 Litre of Tears** is off your list."
    assert ids_of(result.response, "reput")


async def test_another_member_cannot_undo_my_rating(club: Club, kept: OpenStore, words: Words) -> None:
    result = await club.member.slash(club.channel, "rate", title=TITLE, score="9")
    (undo,) = ids_of(result.response, "undo")
    foreign = await club.friend.click(message_of(result), custom_id=undo)
    assert foreign.ephemeral
    assert said(foreign) == words("not-yours")
    assert (await kept.ratings.of_member(club.member.id))[0].score == 90


async def test_the_menu_of_the_card_rates_and_refreshes_it(club: Club, kept: OpenStore) -> None:
    result = await club.member.slash(club.channel, "drama", title=TITLE)
    (menu,) = ids_of(result.response, "rate")
    await club.member.select(message_of(result), ["85"], custom_id=menu)
    assert "**jun** 8.5" in text_of(result.response)
    assert "**Drama Club** 8.5\u00a0from\u00a01" in text_of(result.response)
    (undo,) = ids_of(result.response, "undo")
    (menu,) = ids_of(result.response, "rate")
    await club.member.select(message_of(result), ["0"], custom_id=menu)
    assert await kept.ratings.of_member(club.member.id) == []
    assert undo not in ids_of(result.response, "undo")


async def test_the_menu_on_anothers_card_rates_for_the_one_who_uses_it(club: Club, kept: OpenStore) -> None:
    result = await club.member.slash(club.channel, "drama", title=TITLE)
    before = text_of(result.response)
    (menu,) = ids_of(result.response, "rate")
    answer = await club.friend.select(message_of(result), ["40"], custom_id=menu)
    assert answer.ephemeral
    assert (await kept.ratings.of_member(club.friend.id))[0].score == 40
    assert await kept.ratings.of_member(club.member.id) == []
    assert text_of(result.response) == before


async def test_tabs_turn_my_card_and_open_anothers_for_them_alone(club: Club, words: Words) -> None:
    result = await club.member.slash(club.channel, "drama", title=TITLE)
    for tab in ("cast", "episodes", "watch", "reviews", "similar", "overview"):
        (button,) = [custom_id for custom_id in ids_of(result.response, "tab") if f":{tab}:" in custom_id]
        before = text_of(result.response)
        foreign = await club.friend.click(message_of(result), custom_id=button)
        assert foreign.ephemeral
        assert text_of(result.response) == before
        await club.member.click(message_of(result), custom_id=button)
        assert text_of(result.response) != before
    assert "Sawajiri Erika" not in text_of(result.response)


async def test_the_cast_is_paged(club: Club) -> None:
    result = await club.member.slash(club.channel, "cast", title=TITLE)
    assert "Sawajiri Erika — *Ikeuchi Aya*" in said(result)
    (forward,) = [i for i in ids_of(result.response, "page") if i.endswith(":cast:1")]
    await club.member.click(message_of(result), custom_id=forward)
    assert "Sawajiri Erika" not in text_of(result.response)
    assert "2 of 2" in str(result.response.components if result.response else "")


async def test_recommendations_change_with_each_button_pressed(club: Club, kept: OpenStore, words: Words) -> None:
    empty = await club.member.slash(club.channel, "recommend")
    assert empty.ephemeral
    assert words("recommend-empty") in said(empty)
    # Who has rated nothing rates one of the best known titles on its card, which the menu opens.
    (menu,) = ids_of(empty.response, "open")
    known = options_of(empty.response, menu)
    assert len(known) == 25
    opened = await club.member.select(message_of(empty), [known[0]], custom_id=menu)
    assert ids_of(opened.response, "rate")
    await club.member.slash(club.channel, "rate", title="signal-2016", score="9.5")
    result = await club.member.slash(club.channel, "recommend", country="KR")
    first = ids_of(result.response, "pass")[0]
    drama = first.split(":")[-1]
    foreign = await club.friend.click(message_of(result), custom_id=first)
    assert foreign.ephemeral
    assert await kept.members.dismissed(club.friend.id) == {drama}
    assert first in ids_of(result.response, "pass")
    await club.member.click(message_of(result), custom_id=first)
    assert first not in ids_of(result.response, "pass")
    assert len(ids_of(result.response, "pass")) == 5
    assert "🇰🇷" in text_of(result.response)
    assert "🇯🇵" not in text_of(result.response)
    (back,) = ids_of(result.response, "back")
    await club.member.click(message_of(result), custom_id=back)
    assert await kept.members.dismissed(club.member.id) == frozenset()
    before = ids_of(result.response, "pass")
    await club.member.click(message_of(result), custom_id=ids_of(result.response, "again")[0])
    assert set(before).isdisjoint(ids_of(result.response, "pass"))
    watched = ids_of(result.response, "watched")[0]
    key = watched.split(":")[-1]
    seen = await club.member.click(message_of(result), custom_id=watched)
    assert watched not in ids_of(result.response, "watched")
    assert len(ids_of(result.response, "watched")) == 5
    asked = seen.followups[-1]
    (menu,) = ids_of(asked, "rate")
    await club.member.select(asked, ["75"], custom_id=menu)
    assert {row.score for row in await kept.ratings.of_member(club.member.id)} == {95, 75}
    assert key in await kept.lists.begun(club.member.id)
    wanted = ids_of(result.response, "more")[1]
    more = await club.member.click(message_of(result), custom_id=wanted)
    assert more.ephemeral
    assert "🇯🇵" not in text_of(more.response)
    assert await kept.members.wanted(club.member.id, 0, 5) == [wanted.split(":")[-1]]


@pytest.mark.parametrize("on", ["an answer", "a card"])
async def test_undo_restores_the_date_of_the_former_score(club: Club, kept: OpenStore, on: str) -> None:
    async def mine() -> tuple[int, int]:
        ((score, at),) = [(row.score, row.rated_at) for row in await kept.ratings.of_member(club.member.id)]
        return score, at

    await kept.ratings.rate(club.member.id, TITLE, 90, NOW // 2)
    if on == "a card":
        message = message_of(await club.member.slash(club.channel, "drama", title=TITLE))
        await club.member.select(message, ["30"], custom_id=ids_of(message, "rate")[0])
    else:
        message = message_of(await club.member.slash(club.channel, "rate", title=TITLE, score="3"))
    assert await mine() == (30, NOW)
    for press, score, at in (("undo", 90, NOW // 2), ("redo", 30, NOW), ("undo", 90, NOW // 2)):
        await club.member.click(message, custom_id=ids_of(message, press)[0])
        assert (await mine())[0] == score
        # To the hour, as a button carries it.
        assert 0 <= at - (await mine())[1] < 3600


async def test_an_answer_others_see_too_names_whose_score_it_is(club: Club) -> None:
    first, again = [await club.member.slash(club.channel, "rate", title=TITLE, score=score) for score in "98"]
    assert "**9.0** from jun." in said(first)
    assert "**8.0** from jun, was 9.0" in said(again)
    alone = await club.member.slash(club.channel, "rate", title=TITLE, score="7", private=True)
    assert "**7.0** from you, was 8.0" in said(alone)
    card = await club.member.slash(club.channel, "drama", title=TITLE)
    (menu,) = ids_of(card.response, "rate")
    await club.member.select(message_of(card), ["60"], custom_id=menu)
    assert "**6.0** from jun, was 7.0" in text_of(card.response)
    apart = await club.friend.select(message_of(card), ["50"], custom_id=menu)
    assert "**5.0** from you" in said(apart)


async def test_the_other_picks_keep_their_places_when_one_is_dismissed(club: Club) -> None:
    async def press(custom_id: str) -> list[str]:
        await club.member.click(message_of(result), custom_id=custom_id)
        return _picked(result)

    for key in ("signal-2016", "my-mister-2018", "reply-1988-2015"):
        await club.member.slash(club.channel, "rate", title=key, score="9.5")
    for command, options in (("recommend", {}), ("similar", {"title": "goblin-2016"})):
        result = await club.member.slash(club.channel, command, **options)
        await club.member.click(message_of(result), custom_id=ids_of(result.response, "again")[0])
        first = _picked(result)
        for action, place in (("pass", 1), ("watched", 3), ("pass", 0)):
            before = _picked(result)
            after = await press(ids_of(result.response, action)[place])
            assert [key for key in after if key in before] == [key for key in before if key != before[place]]
            assert after[place] not in (*before, *first)
        assert await press(ids_of(result.response, "back")[0]) == before


def _picked(result: InteractionResult) -> list[str]:
    return [custom_id.split(":")[-1] for custom_id in ids_of(result.response, "pass")]


async def test_the_last_pick_dismissed_can_still_be_brought_back(club: Club, kept: OpenStore, words: Words) -> None:
    await club.member.slash(club.channel, "rate", title="signal-2016", score="9.5")
    result = await club.member.slash(club.channel, "recommend", country="SG")
    last = ""
    while dismiss := ids_of(result.response, "pass"):
        last = dismiss[0]
        await club.member.click(message_of(result), custom_id=last)
    assert words("recommend-none-fits") in text_of(result.response)
    (back,) = ids_of(result.response, "back")
    assert back.split(":")[-2] == last.split(":")[-1]
    await club.member.click(message_of(result), custom_id=back)
    assert last.split(":")[-1] not in await kept.members.dismissed(club.member.id)


async def test_my_ratings_are_paged_newest_first(club: Club, kept: OpenStore) -> None:
    dramas = sorted(drama.id for drama in club.client.guide.catalogue.all())[:23]
    await kept.ratings.keep([(club.member.id, key, 50 + n, 1000 + n) for n, key in enumerate(dramas)])
    result = await club.member.slash(club.channel, "ratings")
    assert "23 dramas" in str(message_of(result).components)
    rows = [row for row in said(result).split("\n") if row.startswith("**")]
    assert rows[0].startswith(f"**{write_score(72)}**")
    (forward,) = [i for i in ids_of(result.response, "ledger") if i.endswith(":1")]
    await club.member.click(message_of(result), custom_id=forward)
    assert "2 of 3" in str(result.response.components if result.response else "")


async def test_buttons_work_after_a_restart(club: Club, kept: OpenStore) -> None:
    card = await club.member.slash(club.channel, "drama", title=TITLE)
    await club.member.slash(club.channel, "rate", title="signal-2016", score="9")
    picks = await club.member.slash(club.channel, "recommend")
    client = Namida(club.client.guide, club.client.languages, kept.commands)
    install(client)
    await club.world.restart_bot(client)
    (menu,) = ids_of(card.response, "rate")
    await club.member.select(message_of(card), ["85"], custom_id=menu)
    assert "**jun** 8.5" in text_of(card.response)
    before = ids_of(picks.response, "pass")
    await club.member.click(message_of(picks), custom_id=before[0])
    assert before[0] not in ids_of(picks.response, "pass")


async def test_a_button_of_a_title_that_is_gone_is_answered(club: Club, words: Words) -> None:
    class Gone:
        def get(self, key: str, own: object):
            return None

    card = await club.member.slash(club.channel, "drama", title=TITLE)
    club.client.guide.titles._catalogue = Gone()  # type: ignore[assignment]
    result = await club.member.click(message_of(card), custom_id=ids_of(card.response, "tab")[1])
    assert said(result) == words("drama-gone")


async def test_scores_are_the_same_in_every_server(club: Club) -> None:
    await club.member.slash(club.channel, "rate", title=TITLE, score="9")
    other = club.world.create_guild("Another Club")
    channel = other.create_text_channel("talk")
    there = other.add_member(UserHandle(club.world, club.world.backend.get_user(club.member.id)))
    card = said(await there.slash(channel, "drama", title=TITLE))
    assert "**jun** 9.0" in card
    standing = await club.client.guide._store.ratings.standing(0, other.id, TITLE)  # pyright: ignore[reportPrivateUsage]
    assert standing.here in (None, Average(90, 1))


FORGED = [
    write_id("tab", "0", TITLE, "opinions", 0), write_id("tab", "0", "nothing", "cast", 0), write_id("tab", "zz", TITLE, "cast", 99999),
    write_id("rate", "0", TITLE, "overview"), write_id("undo", "0", TITLE, "x", "y"), write_id("again", "0", "", "x", "0"), write_id("again", "0", "", "lzzzz", "0"), write_id("again", "0", "", "rx", "0"), write_id("again", "0", "", "", "x"),
    write_id("group", "0", 1), write_id("leave", "0"), write_id("vote", "0"), write_id("plan", "0", "1"), write_id("event", "0", TITLE),
    write_id("group"), write_id("plan", "0", "x"), write_id("less", "0"), write_id("less"),
    write_id("nobody", "1"), write_id("none"), "nm:", "nm:tab", "nm:tab:1", "other", "nm:again:0:::::", "nm:ledger:0:-5", "nm:ledger:0:x", "nm:ledger:0:--5", "nm:ledger:0:5-",
    "nm:choose:0:rate-999", "nm:choose:0:", "nm:region:0:nothing", "nm:typed:0:nothing",
    write_id("rate-here", "x"), write_id("rate-here", "9.."), write_id("review-form", "nothing", "p"), write_id("correct", "nothing"),
]  # fmt: skip


@pytest.mark.parametrize("custom_id", FORGED)
async def test_a_forged_button_is_refused_and_never_a_fault(club: Club, words: Words, custom_id: str) -> None:
    message = await message_with(club, custom_id)
    result = await club.member.click(message, custom_id=custom_id)
    assert result.acknowledged
    assert words("fault", id="")[:20] not in (text_of(result.response) if result.response else "")
