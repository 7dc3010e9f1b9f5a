"""What a server thinks: its best titles, and who rated one."""

import re
import threading
from collections.abc import Mapping

import pytest
from conftest import NOW, Club, ids_of, message_of, rate_here, said, text_of

from bot.core.errors import Sorry
from bot.core.member.asker import Asker
from bot.core.member.ratings import Average
from bot.guide import Guide
from bot.guide.opinions import by_bayes
from bot.store import OpenStore
from bot.ui.frame.text import Words

MINA = Asker(11, 100, "Drama Club")
ALONE = Asker(11)


def test_one_ten_does_not_beat_many_nines() -> None:
    averages = {"one ten": Average(100, 1), "many nines": Average(90, 40), "few fives": Average(50, 2)}
    assert [key for key, _ in by_bayes(averages)] == ["many nines", "one ten", "few fives"]
    assert by_bayes({}) == []


@pytest.mark.both_databases
async def test_the_ranking_of_a_server_counts_only_its_own_members(guide: Guide, kept: OpenStore) -> None:
    with pytest.raises(Sorry, match="top-none"):
        await guide.opinions.best(MINA, False)
    await rate_here(kept, 100, (11, "signal-2016", 90), (12, "signal-2016", 80), (11, "my-mister-2018", 30))
    await rate_here(kept, 200, (21, "silent-2022", 100), (22, "silent-2022", 98))
    here = await guide.opinions.best(MINA, False)
    assert [(row.rank, row.drama.id, row.average) for row in here.rows] == [
        (1, "signal-2016", Average(85, 2)),
        (2, "my-mister-2018", Average(30, 1)),
    ]
    for world in (await guide.opinions.best(MINA, True), await guide.opinions.best(ALONE, False)):
        assert next(row.drama.id for row in world.rows) == "silent-2022"
        assert world.total == 3
        assert world.server_name is None


async def test_the_ranking_is_computed_off_the_main_thread(
    guide: Guide, kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ranked(averages: Mapping[str, Average]) -> list[tuple[str, Average]]:
        assert threading.current_thread() is not threading.main_thread()
        return by_bayes(averages)

    monkeypatch.setattr("bot.guide.opinions.by_bayes", ranked)
    await rate_here(kept, 100, (11, "signal-2016", 90))
    assert (await guide.opinions.best(MINA, True)).total == 1


@pytest.mark.both_databases
async def test_the_raters_of_a_title_are_only_those_of_this_server(guide: Guide, kept: OpenStore) -> None:
    drama = guide.titles.get("signal-2016")
    with pytest.raises(Sorry, match="who-nobody"):
        await guide.opinions.who(MINA, drama)
    with pytest.raises(Sorry, match="who-nowhere"):
        await guide.opinions.who(ALONE, drama)
    await rate_here(kept, 100, *((n, drama.id, n) for n in range(10, 60)))
    await rate_here(kept, 200, (99, drama.id, 100))
    first = await guide.opinions.who(MINA, drama)
    assert first.rows[:2] == ((59, 59), (58, 58))
    assert (first.average, first.pages) == (Average(34.5, 50), 3)
    assert sum(first.bands) == 50
    assert first.bands[5] == 9
    last = await guide.opinions.who(MINA, drama, 99)
    assert last.rows[-1] == (10, 10)
    assert last.page == 2


async def test_the_top_list_is_ranked_and_paged(club: Club, kept: OpenStore) -> None:
    refused = await club.member.slash(club.channel, "top")
    assert refused.ephemeral
    dramas = sorted(drama.id for drama in club.client.guide.catalogue.all())[:23]
    await kept.members.seen(club.member.id, club.client.guilds[0].id, NOW)
    await kept.ratings.keep([(club.member.id, key, 50 + n, NOW) for n, key in enumerate(dramas)])
    result = await club.member.slash(club.channel, "top")
    assert re.search(r"\*\*1\. .+\*\* \(\d{4}\)\n-# 7\.2\sfrom\s1", said(result))
    (forward,) = [i for i in ids_of(result.response, "top") if i.endswith(":1")]
    await club.member.click(message_of(result), custom_id=forward)
    assert "**11. " in text_of(result.response)
    assert "**10.**" not in text_of(result.response)


async def test_the_headings_of_the_world_ranking_and_of_the_best_of_a_person_read_naturally(
    club: Club, kept: OpenStore
) -> None:
    await kept.ratings.keep([(member, "signal-2016", 90, NOW) for member in (club.stranger.id, club.member.id)])
    assert said(await club.member.slash(club.channel, "top", of="world")).startswith("### Best in all of Namida\n")
    alone = await club.stranger.slash("person", name="lee je hoon")
    assert "**Best rated in all of Namida** Signal" in said(alone)


async def test_the_distribution_of_scores_is_drawn_only_for_more_than_a_few_ratings(
    club: Club, kept: OpenStore
) -> None:
    server = club.client.guilds[0].id
    for raters, drawn in ((range(4), False), (range(4, 6), True)):
        await rate_here(kept, server, *((900 + n, "signal-2016", 70 + n) for n in raters))
        result = await club.member.slash(club.channel, "who", title="signal-2016")
        assert ("```" in said(result)) == drawn


async def test_the_who_command_names_the_raters_and_pings_nobody(club: Club, words: Words) -> None:
    for actor, score in ((club.member, "6"), (club.friend, "9"), (club.owner, "9.5")):
        await actor.slash(club.channel, "rate", title="signal-2016", score=score)
    await club.stranger.slash("rate", title="signal-2016", score="1")
    result = await club.member.slash(club.channel, "who", title="signal-2016")
    rows = re.findall(r"\*\*(\S+)\*\* <@(\d+)>", said(result))
    assert rows == [("9.5", str(club.owner.id)), ("9.0", str(club.friend.id)), ("6.0", str(club.member.id))]
    assert "Drama Club 8.2\u00a0from\u00a03" in said(result)
    sent = [str(request) for request in club.world.http_requests if "<@" in str(request.json)]
    assert sent
    assert all("'allowed_mentions': {'parse': []" in request for request in sent)
    picker = await club.member.slash(club.channel, "who", title="Boys over Flowers")
    await club.friend.slash(club.channel, "rate", title="boys-over-flowers-2009", score="5")
    (menu,) = ids_of(picker.response, "choose")
    await club.member.select(message_of(picker), ["boys-over-flowers-2009"], custom_id=menu)
    assert f"<@{club.friend.id}>" in text_of(picker.response)
