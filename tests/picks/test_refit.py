"""What the recommender learns from ratings and titles, and when: nobody waits for it."""

import asyncio
import math
import threading
from dataclasses import replace
from typing import Any

import pytest

from bot.core.errors import StoreUnavailable
from bot.core.member.asker import Asker
from bot.core.member.picks import Request
from bot.core.models import Drama, SiteScore
from bot.core.vocabulary import Vocabulary
from bot.engine.maps.advice import AdviceMap
from bot.engine.maps.neighbours import with_neighbours
from bot.engine.maps.taste import TasteMap
from bot.engine.recommender import Ratings, Recommender, Wishes
from bot.guide import Guide
from bot.guide.finding import elsewhere
from bot.guide.recommending import learning
from bot.guide.recommending.shelf import Shelf, terms
from bot.store import OpenStore, corrections

MINA = Asker(1, 100, "Drama Club")


def test_a_title_nobody_rated_can_be_recommended(dramas: list[Drama], vocabulary: Vocabulary) -> None:
    (old,) = [drama for drama in dramas if drama.id == "misaeng-incomplete-life-2014"]
    newest = max(drama.year or 0 for drama in dramas)
    new = replace(old, id="new-2030", title="New", year=newest, scores=(), links=None, related=())
    model = Shelf([*dramas, new], vocabulary).fit(Ratings.of([]), TasteMap.empty(), AdviceMap.empty())
    given = {"my-mister-2018": 95, old.id: 95}
    assert new.id in model.similar(old.id, 5).keys
    assert new.id in model.personal(given, limit=10).keys
    dismissed = Wishes(dismissed=frozenset([new.id]))
    assert new.id not in model.personal(given, dismissed, limit=10).keys


async def test_a_new_rating_counts_at_once_without_a_refit(guide: Guide) -> None:
    await guide.ratings.rate(MINA, guide.titles.get("signal-2016"), 95)
    before = await guide.picks.pick(MINA, Request())
    model = guide.learning.fitted()
    for key in ("2gether-2020", "bad-buddy-2021", "i-told-sunset-about-you-2020"):
        await guide.ratings.rate(MINA, guide.titles.get(key), 98)
    after = await guide.picks.pick(MINA, Request())
    assert guide.learning.fitted() is model
    assert [pick.drama.id for pick in after.picks] != [pick.drama.id for pick in before.picks]


async def test_a_refit_runs_in_a_thread_and_replaces_the_model_in_one_step(
    guide: Guide, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, started, held, fit = guide.learning.fitted(), asyncio.Event(), threading.Event(), Shelf.fit
    loop, seen = asyncio.get_running_loop(), list[threading.Thread]()

    def slow(self: Shelf, *given) -> Recommender:
        seen.append(threading.current_thread())
        loop.call_soon_threadsafe(started.set)
        held.wait(30)
        return fit(self, *given)

    monkeypatch.setattr(Shelf, "fit", slow)
    await guide.ratings.rate(MINA, guide.titles.get("signal-2016"), 95)
    refit = asyncio.create_task(guide.learning.refit([]))
    await started.wait()
    assert (await guide.picks.pick(MINA, Request())).picks
    assert guide.learning.fitted() is before
    held.set()
    await refit
    assert guide.learning.fitted() is not before
    assert seen[0] is not threading.main_thread()


async def test_a_refit_reads_the_titles_of_all_servers_off_the_event_loop(
    guide: Guide, kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    await kept.corrections.keep(100, 1, "add", {"qqxx": {"title": "Qqxx", "kind": "series"}}, 1)
    seen: dict[str, threading.Thread] = {}

    def watch(room: Any, name: str) -> None:
        work = getattr(room, name)

        def watched(*given: Any) -> Any:
            seen[name] = threading.current_thread()
            return work(*given)

        monkeypatch.setattr(room, name, watched)

    watch(corrections, "_facts")
    watch(learning, "version")
    await guide.learning.refit()
    assert "qqxx" in guide.learning.fitted()[0]
    assert set(seen) == {"_facts", "version"}
    assert threading.current_thread() not in seen.values()


async def test_likes_of_other_sites_viewers_are_merged_into_the_taste_map_off_the_event_loop(
    guide: Guide, kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    await kept.neighbours.keep({"signal-2016": ["stranger-2017"]})
    seen: list[threading.Thread] = []

    def watched(*given: Any) -> Any:
        seen.append(threading.current_thread())
        return with_neighbours(*given)

    monkeypatch.setattr(elsewhere, "with_neighbours", watched)
    rows = await guide.elsewhere.taste([("signal-2016", "my-mister-2018", 0.5)])
    assert {row[:2] for row in rows} >= {("signal-2016", "my-mister-2018"), ("signal-2016", "stranger-2017")}
    assert len(seen) == 1
    assert seen[0] is not threading.current_thread()


async def test_maps_taken_from_another_process_survive_learning_a_new_title(
    own_guide: Guide, dramas: list[Drama]
) -> None:
    rows = [("my-mister-2018", "my-mister-2018", 5.0), ("signal-2016", "signal-2016", 5.0)]
    rows.append(("my-mister-2018", "signal-2016", 0.2))
    await own_guide.learning.refit(rows, rows)
    await own_guide.learning.take(await own_guide.learning.learned())
    own_guide.catalogue.put(replace(dramas[0], id="new-2030", title="New", links=None, related=()))
    await own_guide.learning.catch_up("new-2030")
    shelf, model = own_guide.learning.fitted()
    assert "new-2030" in shelf
    assert model._taste_map.seen.sum() > 0  # pyright: ignore[reportPrivateUsage]
    assert len(model._advice.values) == 1  # pyright: ignore[reportPrivateUsage]


async def test_only_a_request_about_a_new_title_waits_for_it_to_be_learned(
    own_guide: Guide, dramas: list[Drama], monkeypatch: pytest.MonkeyPatch
) -> None:
    held, fit = threading.Event(), Shelf.fit

    def slow(self: Shelf, *given) -> Recommender:
        held.wait(30)
        return fit(self, *given)

    monkeypatch.setattr(Shelf, "fit", slow)
    await own_guide.ratings.rate(MINA, own_guide.titles.get("signal-2016"), 95)
    own_guide.catalogue.put(replace(dramas[0], id="new-2030", title="New", links=None, related=()))
    assert (await own_guide.picks.pick(MINA, Request())).picks
    assert "new-2030" not in own_guide.learning.fitted()[0]
    asked = asyncio.ensure_future(own_guide.picks.pick(MINA, Request(drama="new-2030")))
    await asyncio.sleep(0)
    held.set()
    # A request about a new title waits for it.
    assert (await asked).picks
    assert "new-2030" in own_guide.learning.fitted()[0]


async def test_similar_titles_are_found_while_the_database_cannot_list_new_ones(
    own_guide: Guide, kept: OpenStore, dramas: list[Drama], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def down() -> None:
        raise StoreUnavailable("gone")

    own_guide.catalogue.put(replace(dramas[0], id="new-2030", title="New", links=None, related=()))
    monkeypatch.setattr(kept.corrections, "titles", down)
    assert (await own_guide.picks.pick(MINA, Request(drama="signal-2016"))).picks
    monkeypatch.undo()
    await own_guide.picks.pick(MINA, Request(drama="new-2030"))
    assert "new-2030" in own_guide.learning.fitted()[0]


async def test_changed_facts_of_titles_are_relearned_seldom_and_a_new_title_at_once(
    own_guide: Guide, dramas: list[Drama]
) -> None:
    now = 10.0**9
    own_guide.learning._clock = lambda: now  # pyright: ignore[reportPrivateUsage]
    await own_guide.ratings.rate(MINA, own_guide.titles.get("my-mister-2018"), 95)

    async def learned_for(request: Request) -> bool:
        before = own_guide.learning.fitted()[1]
        await own_guide.picks.pick(MINA, request)
        if (refitting := own_guide.learning._refitting) is not None:  # pyright: ignore[reportPrivateUsage]
            await refitting
        return own_guide.learning.fitted()[1] is not before

    signal = own_guide.titles.get("signal-2016")
    voted = SiteScore(site="tmdb", score=9.9, votes=123_456)
    own_guide.catalogue.put(replace(signal, scores=(*signal.scores, voted)))
    assert not await learned_for(Request(drama="signal-2016"))
    own_guide.catalogue.put(replace(signal, tags=signal.tags[1:]))
    assert await learned_for(Request(drama="signal-2016"))
    own_guide.catalogue.put(signal)
    assert not await learned_for(Request(drama="signal-2016"))
    own_guide.catalogue.put(replace(dramas[0], id="new-2030", title="New", links=None, related=()))
    assert await learned_for(Request(drama="new-2030"))
    own_guide.catalogue.put(replace(signal, tags=signal.tags[2:]))
    now += 14 * 60
    assert not await learned_for(Request(drama="signal-2016"))
    now += 2 * 60
    assert await learned_for(Request(drama="signal-2016"))


async def test_a_title_leaving_or_joining_a_service_counts_at_once(own_guide: Guide) -> None:
    await own_guide.ratings.rate(MINA, own_guide.titles.get("signal-2016"), 95)
    wanted = Request(service="Netflix")
    before = {pick.drama.id for pick in (await own_guide.picks.pick(MINA, wanted, limit=10)).picks}
    gone = own_guide.titles.get(min(before))
    own_guide.catalogue.put(replace(gone, watch=tuple(one for one in gone.watch if one.service != "Netflix")))
    after = (await own_guide.picks.pick(MINA, wanted, limit=10)).picks
    assert gone.id not in {pick.drama.id for pick in after}
    own_guide.catalogue.put(gone)
    assert gone.id in {pick.drama.id for pick in (await own_guide.picks.pick(MINA, wanted, limit=10)).picks}


async def test_a_title_that_left_a_service_during_a_refit_is_not_picked_after_it(
    own_guide: Guide, monkeypatch: pytest.MonkeyPatch
) -> None:
    await own_guide.ratings.rate(MINA, own_guide.titles.get("signal-2016"), 95)
    wanted = Request(service="Netflix")
    gone = (await own_guide.picks.pick(MINA, wanted)).picks[0].drama
    started, held, fit, loop = asyncio.Event(), threading.Event(), Shelf.fit, asyncio.get_running_loop()

    def slow(self: Shelf, *given) -> Recommender:
        loop.call_soon_threadsafe(started.set)
        held.wait(30)
        return fit(self, *given)

    monkeypatch.setattr(Shelf, "fit", slow)
    refit = asyncio.create_task(own_guide.learning.refit([]))
    await started.wait()
    own_guide.catalogue.put(replace(gone, watch=()))
    held.set()
    await refit
    picks = (await own_guide.picks.pick(MINA, wanted, limit=10)).picks
    assert picks
    assert gone.id not in {pick.drama.id for pick in picks}


def test_the_words_of_a_synopsis_are_counted() -> None:
    assert terms("A doctor, the doctor of 1988. Café!") == {"doctor": 2, "the": 1, "café": 1}
    assert not terms(None)


@pytest.mark.parametrize(
    "score",
    [SiteScore(site="X", score=5, out_of=0), SiteScore(site="X", score=1e308), SiteScore(site="X", votes=-5)],
)
async def test_a_title_with_an_impossible_score_is_left_out_and_the_others_are_recommended(
    own_guide: Guide, dramas: list[Drama], caplog: pytest.LogCaptureFixture, score: SiteScore
) -> None:
    bad = replace(dramas[0], id="bad-2030", title="Bad", links=None, related=(), scores=(score,))
    own_guide.catalogue.put(bad)
    theirs = {"title": "Ours", "kind": "series", "year": 2031, "genres": ("Romance",), "scores": (score,)}
    await own_guide.corrections.add(MINA, theirs)
    await own_guide.learning.refit()
    assert [line.getMessage().split()[2] for line in caplog.records].count("bad-2030") == 1
    assert "bad-2030" not in own_guide.learning.fitted()[0]
    picks = (await own_guide.picks.pick(MINA, Request(like=("Romance",)))).picks
    assert len(picks) == 5
    assert all(math.isfinite(pick.score) for pick in picks)
    assert not (await own_guide.picks.pick(MINA, Request(drama="bad-2030"))).picks


async def test_a_refit_uses_a_bounded_number_of_ratings(
    guide: Guide, kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(learning, "_MOST", 40)
    await kept.ratings.keep([(who, key, 90, 1) for who in range(1, 101) for key in ("signal-2016", "my-mister-2018")])
    await guide.learning.refit()
    _, model = guide.learning.fitted()
    assert 0 < model._taste_map.seen.sum() <= 60  # pyright: ignore[reportPrivateUsage]
