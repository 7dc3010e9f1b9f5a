"""Answers of live sources: read whole, without duplicates, and stored without the words that were searched for."""

import json
import re
import sqlite3
import tomllib
from contextlib import closing
from pathlib import Path

import pytest
from conftest import NOW
from loopback import Sites, body

from bot.core.models import Drama
from bot.core.titles import identities, unite
from bot.core.vocabulary import Vocabulary
from bot.sources.cache import Cached
from bot.sources.compare import compare
from bot.sources.files.interchange import read_dramas
from bot.sources.template import blank
from bot.store import OpenStore

TITLE = "1-litre-of-tears-2005"
REFERENCE = Path(__file__).parents[3] / "shared" / "reference"


async def test_a_new_catalogue_file_is_filled_from_the_source(source: Cached, vocabulary: Vocabulary) -> None:
    told = await source.facts(Drama(id="q", title="Quokka Detective", kind="series", country="KR", year=2024))
    assert told.value is not None
    filled = tomllib.loads(blank("Quokka Detective", 2024, "KR", told.value.drama))
    assert (filled["native_title"], filled["episodes"], filled["content_rating"]) == ("쿼카 탐정", 16, "15")
    assert filled["tags"] == ["based on a webtoon", "found family"]
    assert filled["cast"] == [{"actor": "Kim Quokka", "role": "Detective Q", "billing": "main"}]
    assert "quokka solves" not in filled["synopsis"]
    keys = list(tomllib.loads(blank("Quokka Detective", 2024, "KR")))
    assert [key for key in filled if key in keys] == keys


def test_keywords_become_tags_that_do_not_spoil(vocabulary: Vocabulary) -> None:
    assert len(vocabulary.keywords) > 200
    assert not any(vocabulary.spoils(tag) for tag in vocabulary.keywords.values())
    assert vocabulary.tag_of_keyword("Based on Novel or Book") == "based on a novel"
    assert vocabulary.tag_of_keyword("slow burn") == "slow burn"
    assert vocabulary.tag_of_keyword("character death") is None
    assert vocabulary.tag_of_keyword("unheard of") is None


recorded = pytest.mark.skipif(not (REFERENCE / "api").is_dir(), reason="the recorded bodies are not here")


@recorded
@pytest.mark.parametrize(
    ("folder", "name"),
    [("tmdb-recorded", "tv-details.json"), ("tmdb-recorded", "tv-details-complex.json"), ("tmdb-appended", "tv/all.json")],
)  # fmt: skip
async def test_recorded_titles_are_read_whole(
    dramas: list[Drama], sites: Sites, source: Cached, folder: str, name: str
) -> None:
    recorded = json.loads((REFERENCE / "api" / folder / name).read_text("utf-8"))
    parts = REFERENCE / "api" / "tmdb-recorded"
    if name == "tv-details.json":
        for key, file in (("aggregate_credits", "tv-aggregate-credits"), ("keywords", "tv-keywords"),
                          ("watch/providers", "tv-watch-providers"), ("images", "tv-images"),
                          ("content_ratings", "tv-content-ratings"), ("recommendations", "tv-similar")):  # fmt: skip
            recorded[key] = json.loads((parts / f"{file}.json").read_text("utf-8"))
    sites.answers["3/tv/12345"] = body(recorded)
    litre = next(drama for drama in dramas if drama.id == TITLE)
    told = await source.facts(litre, 20)
    assert told.value is not None
    assert told.value.drama.title == recorded["name"]
    assert told.value.drama.episodes == recorded["number_of_episodes"]
    if name == "tv-details.json":
        assert len(told.value.drama.cast) == 20
        assert {"stream", "buy"} <= {watch.kind for watch in told.value.drama.watch}
        assert len(told.value.also_liked) == 20


@recorded
@pytest.mark.parametrize("name", ["search-tv.json", "tv-search-decoding-error.json", "tv-popular.json"])
async def test_recorded_searches_are_read(sites: Sites, source: Cached, name: str) -> None:
    page = json.loads((REFERENCE / "api" / "tmdb-recorded" / name).read_text("utf-8"))
    for row in page["results"]:
        row.setdefault("media_type", "movie" if "title" in row else "tv")
    sites.answers["3/search/multi"] = body(page)
    told = await source.search("anything", 20)
    assert told.value
    assert all(drama.title for drama in told.value)


def _assert_no_duplicates(bundled: list[Drama], added: list[Drama]) -> None:
    kept, moved = unite([*bundled, *added])
    assert all(drama.id in kept or moved[drama.id] in kept for drama in (*bundled, *added))
    seen: dict[tuple[str, ...], Drama] = {}
    for drama in kept.values():
        for key in identities(drama):
            other = seen.setdefault(key, drama)
            # Titles of one name, country and year are two where a site itself lists them apart.
            apart = any((other.links or {}).get(site, link) != link for site, link in (drama.links or {}).items())
            assert other is drama or (key[0] == "title" and apart), key


def test_imported_titles_appear_once_and_none_is_lost(dramas: list[Drama]) -> None:
    litre = next(drama for drama in dramas if drama.id == TITLE)
    linked = Drama(id="mdl-2", title="Another name", kind="series", links=litre.links)
    named = Drama(id="x-1", title="SIGNAL", kind="series", country="KR", year=2016)
    new = Drama(id="x-2", title="Signal", kind="series", country="JP", year=2018, links={"mdl": "999999"})
    _assert_no_duplicates(dramas, [linked, named, new])
    kept, moved = unite([*dramas, linked, named, new])
    assert (moved["mdl-2"], moved["x-1"]) == (TITLE, "signal-2016")
    assert "x-2" in kept or moved["x-2"] != "signal-2016"


@pytest.mark.skipif(not (REFERENCE / "dramas.jsonl").is_file(), reason="the reference titles are not here")
def test_every_reference_title_on_top_of_the_bundled_ones_appears_once_and_none_is_lost(
    dramas: list[Drama], vocabulary: Vocabulary
) -> None:
    read = read_dramas(REFERENCE / "dramas.jsonl", vocabulary, lambda _: None)
    assert len(read.values) == 4593
    _assert_no_duplicates(dramas, read.values)


@pytest.mark.skipif(not (REFERENCE / "dramas.jsonl").is_file(), reason="the reference titles are not here")
def test_every_difference_from_the_reference_is_recorded_as_disputed(
    dramas: list[Drama], vocabulary: Vocabulary
) -> None:
    read = read_dramas(REFERENCE / "dramas.jsonl", vocabulary, lambda _: None)
    differences = list(compare(dramas, read.values, vocabulary.people))
    assert len(differences) < 50
    assert [one for one in differences if not one.known] == []


class _FindsNothing:
    """A site that finds nothing for what it is asked."""

    name, advice = "TVmaze", None

    async def facts(self, drama: Drama) -> None: ...

    async def search(self, text: str) -> tuple[Drama, ...]:
        return ()

    async def check(self) -> None: ...


async def test_a_search_at_a_source_is_stored_without_its_words_and_only_while_it_is_fresh(
    kept: OpenStore, where: str
) -> None:
    source, day = Cached(_FindsNothing(), kept.answers, lambda: NOW), 24 * 60 * 60
    assert (await source.search("what Jane Doe of 12 Elm Street loved")).value == ()
    with closing(sqlite3.connect(where)) as read:
        rows = read.execute("SELECT key, body FROM answer").fetchall()
    assert len(rows) == 1
    assert not re.search("jane|elm", str(rows), re.IGNORECASE)
    assert await kept.answers.forget(0, NOW + day - 1) == []
    assert await kept.answers.forget(0, NOW + day) == [("TVmaze", rows[0][0])]
