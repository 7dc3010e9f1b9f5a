"""The live sources: what they add, and that no fault of theirs keeps a member waiting."""

import asyncio
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from aiohttp import web
from conftest import Club, ids_of, message_of, said, text_of, walk
from discord import ui
from loopback import (
    IMPATIENT,
    LITRE,
    LITRE_ALL,
    MAZE_LITRE,
    QUOKKA,
    Answer,
    Clock,
    Sites,
    body,
    endless,
    half,
    slow,
    text,
    tmdb,
    tvmaze,
)

from bot.core.errors import Sorry
from bot.core.live import Episode, SiteFacts
from bot.core.member.asker import Asker
from bot.core.member.picks import Request
from bot.core.models import Drama, Images, Role
from bot.core.vocabulary import Vocabulary
from bot.engine.recommender import Recommender
from bot.guide import Guide
from bot.guide.finding.catalogue import Catalogue
from bot.guide.recommending.shelf import Shelf
from bot.sources.cache import Cached
from bot.sources.files.upload_reader import UploadReader
from bot.store import OpenStore
from bot.ui.drama import cards
from bot.ui.drama.cards import View
from bot.ui.frame.limits import gate
from bot.ui.frame.text import Words

TITLE = "1-litre-of-tears-2005"
MINA = Asker(11, 100, "Drama Club")
DAY = 24 * 60 * 60


@pytest.fixture
async def guide(
    dramas: list[Drama],
    vocabulary: Vocabulary,
    kept: OpenStore,
    source: Cached,
    clock: Clock,
    fitted: tuple[Shelf, Recommender],
) -> Guide:
    # A catalogue of its own: titles are added to it.
    guide = Guide(Catalogue(dramas, vocabulary), kept, clock, UploadReader, [source], patience=60)
    guide.learning._fitted = fitted  # pyright: ignore[reportPrivateUsage]
    return guide


FAULTS: dict[str, tuple[Answer, str]] = {
    "slow": (slow, "down"),
    "401": (body({"status_code": 7, "status_message": "Invalid API key"}, 401), "refused"),
    "404": (body({"status_code": 34}, 404), "unlisted"),
    "429": (body({"status_code": 25}, 429, **{"Retry-After": "3600"}), "busy"),
    "500": (body({}, 500), "down"),
    "half a body": (half, "down"),
    "HTML": (text("<html><body>Sign in to the hotel's network</body></html>"), "down"),
    "a body without end": (endless, "down"),
    "another form": (body([1, 2, 3]), "down"),
}  # fmt: skip


def fail(sites: Sites, guide: Guide, fault: str) -> str:
    """Make the source fail in that way, and return the trouble it is reported as."""
    sites.failing, trouble = FAULTS[fault]
    if fault == "slow":
        guide.elsewhere._patience = IMPATIENT  # pyright: ignore[reportPrivateUsage]
    return trouble


async def card(guide: Guide, words: Words, tab: str = "overview", *regions: str, key: str = TITLE) -> str:
    """What the card says once the sources were asked, as the bot edits it in."""
    drama = guide.titles.get(key)
    live = await guide.elsewhere.renew(drama)
    sheet = await guide.titles.sheet(MINA, guide.titles.get(key), live)
    view = cards.drama_card(sheet, View(MINA.member, tab, regions=regions), words, guide.catalogue.vocabulary)
    gate(view)
    return "\n".join(item.content for item in view.walk_children() if isinstance(item, ui.TextDisplay))


@pytest.mark.parametrize("fault", FAULTS)
async def test_whatever_the_source_does_the_card_is_there_and_one_line_says_what_is_missing(
    guide: Guide, sites: Sites, words: Words, fault: str
) -> None:
    trouble = fail(sites, guide, fault)
    shown = await card(guide, words)
    assert "One Litre of Tears" in shown
    assert "Aya" in shown
    assert words(f"live-{trouble}", source="TMDB") in shown
    assert shown.count("TMDB") == 1
    assert words("live-missing") in shown


async def test_an_unreachable_source_is_reported_in_one_line(guide: Guide, source: Cached, words: Words) -> None:
    site: Any = source._site  # pyright: ignore[reportPrivateUsage]
    site._web._base = "http://127.0.0.1:1"
    assert words("live-down", source="TMDB") in await card(guide, words)


@pytest.mark.parametrize("fault", FAULTS)
async def test_while_the_source_is_down_its_earlier_answer_is_shown_with_its_age(
    guide: Guide, sites: Sites, clock: Clock, words: Words, fault: str
) -> None:
    assert "Netflix" in await card(guide, words, "watch", "KR")
    told_at = int(clock.now)
    clock.now += 10 * DAY
    trouble = fail(sites, guide, fault)
    shown = await card(guide, words, "watch", "KR")
    assert words(f"live-{trouble}", source="TMDB") in shown
    if trouble != "unlisted":
        assert "Netflix (Oct 9, 2025)" in shown
        assert words("live-as-of", when=f"<t:{told_at}:R>") in shown


async def test_a_response_with_every_optional_field_missing_still_makes_a_card(
    guide: Guide, sites: Sites, words: Words
) -> None:
    sites.answers["3/tv/12345"] = body({"id": 12345})
    assert "Aya" in await card(guide, words)
    sites.answers["3/tv/777"] = body(dict.fromkeys(LITRE_ALL) | {"id": 777})
    await guide.elsewhere.search("Quokka Detective")
    await guide.elsewhere.open("tmdb-tv-777")
    assert words("synopsis-none") in await card(guide, words, key="tmdb-tv-777")


async def test_the_card_is_sent_before_the_source_answers_and_gains_its_facts_by_an_edit(
    club: Club, sites: Sites, guide: Guide
) -> None:
    answered: list[int] = []

    def look(request: Any) -> Any:
        answered.append(len(club.channel.history()))
        return body(LITRE_ALL)(request)

    sites.answers["3/tv/12345"] = look
    result = await club.member.slash(club.channel, "drama", title=TITLE)
    assert answered == [1]
    pictures = [item["media"]["url"] for item in walk(message_of(result).components) if item.get("media")]
    assert "https://pictures.example/w500/litre.jpg" in pictures
    assert "Also from TMDB, Oct 9, 2025" in said(result)
    drama = guide.titles.get(TITLE)
    assert (drama.episodes, drama.images) == (11, None)


async def test_members_are_told_which_sites_their_searches_go_to(club: Club, words: Words) -> None:
    assert words("privacy-asked", sources="TMDB") in said(await club.member.slash(club.channel, "privacy"))


async def test_a_card_of_a_random_title_gains_live_facts_too(club: Club, sites: Sites) -> None:
    sites.answers["3/search/tv"] = sites.answers["3/search/movie"] = body({"results": [LITRE]})
    result = await club.member.slash(club.channel, "random", country="JP", from_year=2005, to_year=2005)
    for _ in range(2):
        assert any(path.startswith("3/search/") or path == "3/tv/12345" for path in sites.asked)
        sites.asked.clear()
        assert "TMDB" in text_of(result.response)
        (another,) = ids_of(result.response, "random")
        await club.member.click(message_of(result), custom_id=another)


async def test_late_facts_do_not_turn_a_card_back_to_its_earlier_tab(club: Club, sites: Sites) -> None:
    result = await club.member.slash(club.channel, "drama", title=TITLE)
    message = message_of(result)
    (cast,) = [custom_id for custom_id in ids_of(message, "tab") if ":cast:" in custom_id]
    (episodes,) = [custom_id for custom_id in ids_of(message, "tab") if ":episodes:" in custom_id]
    await club.member.click(message, custom_id=cast)
    # Another press of the same message came in after it.
    late = club.client.last_edits[message.id]
    await club.member.click(message, custom_id=episodes)
    assert club.client.last_edits[message.id] > late
    assert "Sawajiri Erika" not in text_of(result.response)


async def test_concurrent_requests_for_a_title_share_one_call(guide: Guide, sites: Sites, source: Cached) -> None:
    drama = guide.titles.get(TITLE)
    await asyncio.gather(*(source.facts(drama, 5) for _ in range(20)))
    assert sites.asked == ["3/search/tv", "3/tv/12345"]
    await source.facts(drama, 5)
    assert len(sites.asked) == 2


async def test_all_facts_of_a_title_are_fetched_in_one_call(guide: Guide, sites: Sites, source: Cached) -> None:
    with_it: list[str] = []

    def title(request: web.Request) -> web.Response:
        with_it.extend(request.query["append_to_response"].split(","))
        return body(LITRE_ALL)(request)

    sites.answers["3/tv/12345"] = title
    assert (await source.facts(guide.titles.get(TITLE), 5)).value is not None
    assert sorted(with_it) == [
        "aggregate_credits", "alternative_titles", "content_ratings", "external_ids", "images", "keywords",
        "recommendations", "translations", "videos", "watch/providers",
    ]  # fmt: skip


async def test_a_source_is_asked_again_only_after_the_pause_it_asks_for(
    guide: Guide, sites: Sites, source: Cached, clock: Clock
) -> None:
    drama = guide.titles.get(TITLE)
    sites.failing = body({}, 429, **{"Retry-After": "60"})
    assert (await source.facts(drama, 5)).trouble == "busy"
    asked = len(sites.asked)
    sites.failing = None
    clock.now += 59
    assert (await source.facts(drama, 5)).trouble == "busy"
    assert len(sites.asked) == asked
    clock.now += 2
    assert (await source.facts(drama, 5)).value is not None


async def test_a_passing_fault_is_retried_unnoticed(guide: Guide, sites: Sites, source: Cached) -> None:
    fails = [True]

    def once(request: Any) -> Any:
        if fails:
            fails.pop()
            return body({}, 503, **{"Retry-After": "0"})(request)
        return body(LITRE_ALL)(request)

    sites.answers["3/tv/12345"] = once
    told = await source.facts(guide.titles.get(TITLE), 5)
    assert told.value is not None
    assert told.trouble is None


async def test_a_rejected_key_is_logged_once_and_shown_in_about(
    club: Club, sites: Sites, guide: Guide, words: Words, caplog: pytest.LogCaptureFixture
) -> None:
    sites.failing = FAULTS["401"][0]
    await guide.elsewhere.check()
    await club.member.slash(club.channel, "drama", title=TITLE)
    lines = [record.getMessage() for record in caplog.records if "TMDB" in record.getMessage()]
    assert len(lines) == 1
    assert "https://www.themoviedb.org/settings/api" in lines[0]
    assert words("about-refused", source="TMDB") in said(await club.member.slash(club.channel, "about"))


async def test_a_title_missing_from_the_catalogue_is_found_at_the_source_marked_and_kept(
    club: Club, guide: Guide, kept: OpenStore, sites: Sites, words: Words, vocabulary: Vocabulary
) -> None:
    sites.answers["3/search/multi"] = body({"results": [{**QUOKKA, "name": "Quokka Wombat"}]})
    result = await club.member.slash(club.channel, "drama", title="quoka wombatt")
    assert words("nothing-elsewhere", typed="quoka wombatt") in said(result)
    options = [o for item in walk(message_of(result).components) for o in item.get("options", ())]
    (option,) = [option for option in options if option["value"] == "tmdb-tv-777"]
    assert option["description"].startswith(words("from-source", source="TMDB"))
    (menu,) = ids_of(result.response, "choose")
    await club.member.select(message_of(result), ["tmdb-tv-777"], custom_id=menu)
    card = text_of(result.response)
    assert "Quokka Detective" in card
    assert "found family" in card
    assert "based on a webtoon" in card
    assert "episode 7 of season 2" in card
    found = guide.titles.find("Detective Quokka").sure
    assert found is not None
    assert (found.id, found.genres, found.cast[0].billing) == ("tmdb-tv-777", ("Crime", "Action"), "main")
    assert next(choice.drama.id for choice in guide.titles.suggest("quokka det")) == "tmdb-tv-777"
    picked = await guide.picks.pick(MINA, Request(drama="tmdb-tv-777"))
    assert len(picked.picks) == 5
    again = Catalogue([*guide.catalogue.all(), *await kept.dramas.all()], vocabulary)
    assert again.get("tmdb-tv-777") == found


async def test_the_last_suggestion_searches_the_source_for_other_titles_of_the_name(
    club: Club, sites: Sites, words: Words
) -> None:
    sites.answers["3/search/multi"] = body({"results": [QUOKKA]})
    last = (await club.member.autocomplete(club.channel, "drama", "title", "1 litre of tears special"))[-1]
    assert last["name"] == words("others-called", typed="1 litre of tears special")
    assert "Mizuki" in said(await club.member.slash(club.channel, "drama", title="1 litre of tears special"))
    asked = await club.member.slash(club.channel, "drama", title=last["value"])
    options = [o for item in walk(message_of(asked).components) for o in item.get("options", ())]
    assert {option["value"] for option in options} >= {"1-litre-of-tears-special-2007", "tmdb-tv-777"}


async def test_a_search_result_that_is_in_the_catalogue_leads_to_our_record(guide: Guide, sites: Sites) -> None:
    sites.answers["3/search/multi"] = body({"results": [LITRE_ALL]})
    abroad = await guide.elsewhere.search("namida no nikki")
    assert [(choice.drama.id, choice.source) for choice in abroad.choices] == [(TITLE, None)]


async def test_a_search_while_the_source_is_down_says_so(club: Club, sites: Sites, words: Words) -> None:
    sites.failing = FAULTS["500"][0]
    result = await club.member.slash(club.channel, "drama", title="qqqqzzzz")
    assert words("live-not-searched", sources="TMDB") in said(result)
    assert result.ephemeral


async def test_results_from_the_source_leave_out_what_a_server_hid_and_lead_to_its_own_titles(
    guide: Guide, sites: Sites
) -> None:
    titles = [LITRE, QUOKKA, {**QUOKKA, "id": 888, "name": "Wombat Court", "original_name": "웜뱃 법정"}]
    sites.answers["3/search/multi"] = body({"results": titles})
    hidden = guide.titles.get(TITLE, MINA)
    await guide.corrections.hide(MINA, hidden)
    await guide.corrections.add(MINA, {"title": "Wombat Court", "kind": "series", "country": "KR", "year": 2024})
    own = guide.servers.own(MINA.server)
    here = await guide.elsewhere.search("tears", own)
    assert [choice.drama.title for choice in here.choices] == ["Wombat Court", "Quokka Detective"]
    assert here.choices[0].source is None
    there = await guide.elsewhere.search("tears")
    assert [choice.drama.id for choice in there.choices] == [TITLE, "tmdb-tv-777", "tmdb-tv-888"]
    quokka = await guide.elsewhere.open("tmdb-tv-777", own)
    await guide.corrections.hide(MINA, quokka)
    for key in ("tmdb-tv-777", "tmdb-tv-12345"):
        with pytest.raises(Sorry, match="drama-gone"):
            await guide.elsewhere.open(key, guide.servers.own(MINA.server))
    assert (await guide.elsewhere.open("tmdb-tv-888", guide.servers.own(MINA.server))).id.startswith(
        "wombat-court-2024"
    )


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_search_says_why_the_source_did_not_answer(guide: Guide, sites: Sites, fault: str) -> None:
    trouble = fail(sites, guide, fault)
    abroad = await guide.elsewhere.search("quokka detektive")
    assert abroad.choices == ()
    assert [told.trouble for told in abroad.silent] == ([] if trouble == "unlisted" else [trouble])


@pytest.mark.parametrize("fault", FAULTS)
async def test_the_refresh_job_goes_on_whatever_the_source_does(
    guide: Guide, sites: Sites, source: Cached, clock: Clock, fault: str
) -> None:
    await guide.elsewhere.renew(guide.titles.get(TITLE))
    clock.now += 10 * DAY
    fail(sites, guide, fault)
    await guide.elsewhere.refresh()
    sites.failing = None
    clock.now += 4 * DAY
    told = await source.facts(guide.titles.get(TITLE))
    assert told.value is not None
    assert told.trouble is None


async def test_where_to_watch_lists_regions_and_kinds_separately_each_with_its_date(guide: Guide, words: Words) -> None:
    both = await card(guide, words, "watch", "KR", "US")
    korea, us = both.index("🇰🇷"), both.index("🇺🇸")
    assert korea < both.index("Netflix") < both.index("Wavve") < us < both.index("Viki") < both.index("Tubi")
    for kind in ("stream", "rent", "free", "buy"):
        assert words(f"watch-{kind}") in both
    assert both.count("Oct 9, 2025") >= 5
    assert "JustWatch's" in both
    assert "TMDB" in both
    brazil = await card(guide, words, "watch", "BR")
    assert words("watch-elsewhere", regions="KR, US", more=0) in brazil
    nowhere = await card(guide, words, "watch")
    assert words("region-none") in nowhere
    assert "🇰🇷" in nowhere


async def test_several_regions_can_be_asked_for_at_once(club: Club) -> None:
    shown = said(await club.member.slash(club.channel, "watch", title=TITLE, region="KR, United States"))
    assert "🇰🇷" in shown
    assert "🇺🇸" in shown


async def test_unknown_missing_or_too_many_regions_are_refused(club: Club, words: Words) -> None:
    refusals = {"KR, Atlantis": words("region-unknown", given="Atlantis")}
    refusals |= dict.fromkeys((" ,", "KR, US, JP, TW, HK, TH, PH"), words("regions-too-many", most=6))
    for given, refusal in refusals.items():
        assert said(await club.member.slash(club.channel, "watch", title=TITLE, region=given)) == refusal


async def test_what_viewers_at_the_source_also_liked_is_used_in_recommendations(
    guide: Guide, kept: OpenStore, source: Cached
) -> None:
    await guide.elsewhere.renew(guide.titles.get(TITLE))
    assert await kept.neighbours.rows() == [(TITLE, "tmdb-tv-777", 0)]
    rows = await guide.elsewhere.taste([(TITLE, "signal-2016", 0.3)])
    assert {row[:2] for row in rows} >= {(TITLE, "signal-2016"), (TITLE, "tmdb-tv-777"), (TITLE, TITLE)}


async def test_the_refresh_job_updates_what_is_shown_and_forgets_what_is_too_old(
    guide: Guide, kept: OpenStore, sites: Sites, clock: Clock
) -> None:
    await guide.elsewhere.search("Quokka Detective")
    drama = await guide.elsewhere.open("tmdb-tv-777")
    await guide.elsewhere.renew(drama)
    await guide.elsewhere.renew(guide.titles.get(TITLE))
    assert guide.titles.get("tmdb-tv-777").synopsis
    assert (TITLE, "tmdb-tv-777", 0) in await kept.neighbours.rows()
    clock.now += 8 * DAY
    before = len(sites.asked)
    assert await guide.elsewhere.refresh() >= 1
    assert len(sites.asked) > before
    sites.failing = FAULTS["500"][0]
    clock.now += 181 * DAY
    await guide.elsewhere.refresh()
    left = guide.titles.get("tmdb-tv-777")
    assert (left.title, left.synopsis, left.watch, left.cast) == ("Quokka Detective", None, (), ())
    assert await kept.answers.get("TMDB", ["title/tmdb-tv-777", f"title/{TITLE}"]) == {}
    assert await kept.neighbours.rows() == []


async def test_airing_titles_are_refreshed_in_turn_beside_those_shown_most(
    kept: OpenStore, sites: Sites, source: Cached, vocabulary: Vocabulary, clock: Clock
) -> None:
    airing = [Drama(id=f"a{n}", title=f"A {n}", kind="series", status="airing", links={"tmdb": f"tv/{n}"})
              for n in range(50)]  # fmt: skip
    guide = Guide(Catalogue(airing, vocabulary), kept, clock, UploadReader, [source])
    sites.answers |= {f"3/tv/{n}": body({"id": n, "name": f"A {n}", "status": "Returning Series"}) for n in range(50)}
    for _ in range(3):
        await guide.elsewhere.refresh()
    assert sorted(sites.asked) == sorted(f"3/tv/{n}" for n in range(50))
    assert await guide.elsewhere.refresh() == 0


async def test_only_one_process_refreshes_each_hour_but_each_counts_what_it_showed(
    guide: Guide, kept: OpenStore, sites: Sites, vocabulary: Vocabulary, clock: Clock
) -> None:
    async with tmdb(sites, kept, vocabulary, clock) as theirs:
        other = Guide(guide.catalogue, kept, clock, UploadReader, [theirs])
        assert await guide.elsewhere.due()
        await other.elsewhere.renew(other.titles.get(TITLE))
        assert [await one.elsewhere.due() for one in (guide, other)] == [False, False]
        clock.now += 8 * DAY
        assert await kept.answers.wanted("TMDB", int(clock.now), 9) == [f"title/{TITLE}"]
        assert [await one.elsewhere.due() for one in (other, guide)] == [True, False]


async def test_outdated_answers_are_deleted_before_the_source_is_asked(
    guide: Guide, kept: OpenStore, sites: Sites, clock: Clock
) -> None:
    await guide.elsewhere.renew(guide.titles.get(TITLE))
    clock.now += 181 * DAY
    seen: list[object] = []

    async def look(request: web.Request) -> web.Response:
        seen.append(await kept.answers.get("TMDB", [f"title/{TITLE}"]))
        return body(LITRE_ALL)(request)

    sites.failing = look
    await guide.elsewhere.refresh()
    assert seen
    assert not any(seen)


async def test_tvmaze_alone_gives_a_poster_and_the_hour_of_the_next_episode(
    sites: Sites, kept: OpenStore, dramas: list[Drama], vocabulary: Vocabulary, clock: Clock
) -> None:
    sites.answers |= {
        "maze/search/shows": body([{"score": 1, "show": MAZE_LITRE}]), "maze/shows/9": body(MAZE_LITRE),
    }  # fmt: skip
    async with tvmaze(sites, kept, vocabulary, clock) as maze:
        guide = Guide(Catalogue(dramas, vocabulary), kept, clock, UploadReader, [maze], patience=5)
        live = await guide.elsewhere.renew(guide.titles.get(TITLE))
    assert live is not None
    assert live.drama.images is not None
    assert live.drama.images.poster == "https://static.example/litre.jpg"
    assert live.next_episode is not None
    assert (live.next_episode.number, live.next_episode.at) == (12, 1760961600)
    assert live.last_episode == Episode(airs=date(2025, 10, 13), number=11, season=1)


async def test_every_field_tvmaze_gives_of_a_series_is_read(
    sites: Sites, kept: OpenStore, vocabulary: Vocabulary, clock: Clock
) -> None:
    namesake = {"id": 8, "name": "The Show", "premiered": "2010-03-09", "language": "English"}
    show: dict[str, Any] = {
        "id": 9, "name": "The Show", "language": "Korean", "genres": ["Romance"], "status": "Ended", "runtime": 60, "averageRuntime": 70,
        "premiered": "2024-03-09", "ended": "2024-04-28", "schedule": {"days": ["Sunday", "Saturday"]}, "network": None,
        "webChannel": {"name": "tvN", "country": {"code": "KR"}}, "externals": {"imdb": "tt7"},
        "image": {"original": None, "medium": "http://static.example/m.jpg"},
        "summary": "<p><b>She</b>, &amp; he.</p><p>One day<br />they meet.</p>",
        "_embedded": {
            "nextepisode": {"airdate": "2025-10-08"}, "previousepisode": {"airdate": "soon"},
            "cast": [{"person": {"name": "Kim"}, "character": {"name": "Park"}}, {"person": {"name": "Lee"}}, {"character": {"name": "x"}}],
            "akas": [{"name": "그 쇼"}, {"name": "The Show"}, {"name": None}, {"name": "그 쇼"}],
        },
    }  # fmt: skip
    read = Drama(
        id="tvmaze-9", title="The Show", kind="series", aliases=("그 쇼",), country="KR", language="ko", year=2024, status="ended",
        aired_from=date(2024, 3, 9), aired_to=date(2024, 4, 28), airs_on=("Sat", "Sun"), runtime=70, networks=("tvN",),
        genres=("Romance",), synopsis="She, & he. One day they meet.", cast=(Role(actor="Kim", role="Park"), Role(actor="Lee")),
        links={"tvmaze": "9", "imdb": "tt7"}, images=Images(poster="https://static.example/m.jpg"), sources=("TVmaze",),
    )  # fmt: skip
    sites.answers |= {
        "maze/search/shows": body([{}, {"show": {"name": "x"}}, {"show": namesake}, {"show": show}]), "maze/shows/9": body(show), "maze/shows/10": body({}),
    }  # fmt: skip
    sites.answers["maze/shows/11"] = body({
        "status": "Running", "ended": "2025-11-01", "runtime": 60, "network": {"name": "tvN"},
        "_embedded": {"nextepisode": {"airdate": str(clock.today())}},
    })  # fmt: skip
    ours = Drama(id="show-2024", title="The Show", kind="series", country="KR", year=2024)
    bare = Drama(id="tvmaze-10", title="TVmaze 10", kind="series", links={"tvmaze": "10"}, sources=("TVmaze",))
    async with tvmaze(sites, kept, vocabulary, clock) as maze:
        assert (await maze.facts(ours)).value == SiteFacts(drama=read)
        assert (await maze.facts(replace(ours, id="x", links={"tvmaze": "10"}))).value == SiteFacts(drama=bare)
        airs = (await maze.facts(replace(ours, id="y", links={"tvmaze": "11"}))).value
        assert airs is not None
        assert airs.next_episode == Episode(airs=clock.today())
        assert (airs.drama.runtime, airs.drama.networks, airs.drama.aired_to) == (60, ("tvN",), None)
        assert [one.id for one in (await maze.search("show")).value or ()] == ["tvmaze-9", "tvmaze-8"]
        asked = len(sites.asked)
        assert (await maze.facts(replace(ours, id="film", kind="film"))).value is None
        assert (await maze.facts(replace(ours, id="other", year=2000))).value is None
    assert sites.asked[asked:] == ["maze/search/shows"]


async def test_our_facts_override_the_sources_and_the_difference_is_shown(guide: Guide, words: Words) -> None:
    shown = await card(guide, words)
    assert words("disputed-fact", field="episodes", value="12", source="TMDB") in shown
    assert "11\u00a0×\u00a045" in shown
    assert words("live-unlisted", source="TMDB") in await card(guide, words, key="my-mister-2018")
