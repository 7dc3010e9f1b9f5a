"""A source that fails for one title goes on for the others; one that fails for several is left alone."""

import asyncio
from contextlib import suppress

import pytest
from aiohttp import web
from loopback import Answer, Clock, Sites, body, text, tmdb

from bot import jobs
from bot.core.models import Drama
from bot.core.vocabulary import Vocabulary
from bot.guide import Guide
from bot.guide.finding.catalogue import Catalogue
from bot.sources.cache import Cached
from bot.sources.files.upload_reader import UploadReader
from bot.store import OpenStore

AIRING = [
    Drama(id=f"a{n}", title=f"A {n}", kind="series", status="airing", links={"tmdb": f"tv/{n}"}) for n in range(10)
]
FAULTS: dict[str, Answer] = {
    "500": body({}, 500),
    "an odd field": body({"id": 2, "name": "A 2", "last_episode_to_air": {"runtime": 45.5}}),
    "no JSON": text("<html></html>"),
    "brackets without end": text("[" * 100_000),
}


@pytest.fixture
def sites(sites: Sites) -> Sites:
    sites.answers |= {f"3/tv/{n}": body({"id": n, "name": f"A {n}", "status": "Returning Series"}) for n in range(10)}
    return sites


@pytest.fixture
def guide(kept: OpenStore, source: Cached, vocabulary: Vocabulary, clock: Clock) -> Guide:
    return Guide(Catalogue(AIRING, vocabulary), kept, clock, UploadReader, [source], patience=60)


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_title_that_fails_at_a_source_does_not_hold_back_others(
    guide: Guide, sites: Sites, source: Cached, clock: Clock, fault: str
) -> None:
    sites.answers["3/tv/2"] = FAULTS[fault]
    assert (await source.facts(AIRING[2])).trouble == "down"
    assert (await source.facts(AIRING[3])).value is not None
    assert source.state.trouble is None
    # Held back: its fault was a moment ago.
    assert await guide.elsewhere.refresh() == 8
    assert set(sites.asked) == {f"3/tv/{n}" for n in range(10)}
    hours = 0
    while "3/tv/2" in sites.asked:
        sites.asked.clear()
        clock.now += 7 * 60 * 60 if hours < 1 else 60 * 60
        count = await guide.elsewhere.refresh()
        assert count == len(set(sites.asked))
        hours += 1
    assert 1 < hours < 9
    sites.answers["3/tv/2"] = sites.answers["3/tv/1"]
    clock.now += 24 * 60 * 60
    assert (await source.facts(AIRING[2])).value is not None


async def test_a_source_that_fails_for_several_titles_in_a_row_is_paused(
    guide: Guide, sites: Sites, source: Cached, clock: Clock
) -> None:
    sites.failing = FAULTS["500"]
    assert await guide.elsewhere.refresh() == 3
    assert set(sites.asked) == {"3/tv/0", "3/tv/1", "3/tv/2"}
    assert source.state.trouble == "down"
    assert (await source.facts(AIRING[5])).trouble == "down"
    sites.failing = None
    clock.now += 31
    assert await guide.elsewhere.refresh() == 10
    assert source.state.trouble is None


@pytest.mark.parametrize("fault", [FAULTS["500"], body({}, 503, **{"Retry-After": "60"})], ids=["one title", "all"])
async def test_a_failure_dated_by_a_fast_clock_is_retried_once_the_clock_is_right(
    sites: Sites, source: Cached, clock: Clock, fault: Answer
) -> None:
    clock.now += 9 * 60 * 60
    sites.answers["3/tv/2"] = fault
    assert (await source.facts(AIRING[2])).trouble == "down"
    clock.now -= 9 * 60 * 60
    sites.answers["3/tv/2"] = sites.answers["3/tv/1"]
    assert (await source.facts(AIRING[2])).value is not None


async def test_an_answer_dated_by_a_fast_clock_is_asked_for_again_once_the_clock_is_right(
    guide: Guide, sites: Sites, source: Cached, clock: Clock
) -> None:
    clock.now += 9 * 60 * 60
    assert await guide.elsewhere.due()
    assert (await source.facts(AIRING[2])).fresh
    clock.now -= 9 * 60 * 60
    assert await guide.elsewhere.due()
    assert not (await source.known(AIRING[2])).fresh
    assert (await source.facts(AIRING[2])).fresh
    assert len(sites.asked) == 2


async def test_a_refresh_that_a_restart_cuts_off_goes_on_within_minutes_and_asks_nothing_twice(
    guide: Guide,
    sites: Sites,
    kept: OpenStore,
    vocabulary: Vocabulary,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert jobs._SOURCES_CHECK <= 10 * 60
    monkeypatch.setattr(jobs, "_SOURCES_CHECK", 0.01)
    reached, last = asyncio.Event(), asyncio.Event()

    async def silent(_: web.Request) -> web.Response:
        reached.set()
        await asyncio.Event().wait()
        raise AssertionError

    def ends(request: web.Request) -> web.Response:
        last.set()
        return body({"id": 9, "name": "A 9", "status": "Returning Series"})(request)

    answered, sites.answers["3/tv/5"] = sites.answers["3/tv/5"], silent
    cut = asyncio.create_task(jobs.run_refreshes(guide.elsewhere, kept.alone))
    await asyncio.wait_for(reached.wait(), 10)
    cut.cancel()
    with suppress(asyncio.CancelledError):
        await cut
    sites.answers |= {"3/tv/5": answered, "3/tv/9": ends}
    sites.asked.clear()
    async with tmdb(sites, kept, vocabulary, clock) as source:
        started = Guide(Catalogue(AIRING, vocabulary), kept, clock, UploadReader, [source]).elsewhere
        due, looked = started.due, asyncio.Event()

        async def look() -> bool:
            looked.set()
            return await due()

        monkeypatch.setattr(started, "due", look)
        job = asyncio.create_task(jobs.run_refreshes(started, kept.alone))
        await asyncio.wait_for(looked.wait(), 10)
        assert [one for one in sites.asked if "tv/" in one] == []
        clock.now += 6 * 60
        await asyncio.wait_for(last.wait(), 10)
        async with asyncio.timeout(10):
            while not (await kept.answers.get("all", ["refresh"]))["refresh"].fresh(clock.now + 50 * 60):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        job.cancel()
        with suppress(asyncio.CancelledError):
            await job
        assert [one for one in sites.asked if "tv/" in one] == [f"3/tv/{n}" for n in range(5, 10)]
        assert not await started.due()
        clock.now += 54 * 60
        assert not await started.due()
        clock.now += 2 * 60
        assert await started.due()
