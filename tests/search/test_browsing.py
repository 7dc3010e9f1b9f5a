"""Lists of titles by genre, tag, country, years, length and service."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from typing import Any, get_args

import pytest
from conftest import NOW, Club, ids_of, message_of, options_of, rate_here, said, text_of
from hypothesis import given
from hypothesis import strategies as st

from bot.core.browsing import Filters, Sort
from bot.core.corrections import stated
from bot.core.errors import Sorry, StoreUnavailable
from bot.core.member.asker import Asker
from bot.core.member.ratings import Average
from bot.core.models import Drama
from bot.core.vocabulary import Vocabulary
from bot.guide import Guide
from bot.guide.finding.catalogue import Catalogue
from bot.guide.finding.popularity import popularity
from bot.house import languages
from bot.sources.files.upload_reader import UploadReader
from bot.store import OpenStore
from bot.store.databases.sqlite import Statement
from bot.ui.browse import browse_card, wanted
from bot.ui.frame.ids import CUSTOM_ID, read_filters, write_filters, write_id, write_member
from bot.ui.frame.limits import COMPONENTS, gate
from bot.ui.frame.text import Words

MINA = Asker(11, 100, "Drama Club")
ALONE = Asker(11)
EVERYTHING = Filters()


def fits(drama: Drama, filters: Filters) -> bool:
    """The filters written once more, independently of the guide's."""
    if filters.genre and filters.genre not in drama.genres:
        return False
    if filters.tag and filters.tag not in drama.tags:
        return False
    if filters.country and drama.country != filters.country:
        return False
    if drama.year not in range(filters.since or 0, (filters.until or 9999) + 1):
        return False
    if filters.max_episodes and drama.kind != "film" and (drama.episodes or 99999) > filters.max_episodes:
        return False
    return not filters.service or filters.service in {watch.service for watch in drama.watch}


@pytest.mark.parametrize(
    "filters",
    [
        EVERYTHING, Filters(genre="Thriller"), Filters(tag="found family"), Filters(country="JP", max_episodes=10),
        Filters(since=2015, until=2018), Filters(service="Viki", country="TH"), Filters(until=1999),
        Filters(genre="Romance", tag="first love", country="KR", since=2010, until=2024, max_episodes=20, service="Netflix"),
    ],
)  # fmt: skip
async def test_the_pages_of_a_list_hold_every_matching_title_once(guide: Guide, filters: Filters) -> None:
    first = await guide.browsing.browse(MINA, filters, "popular")
    found = [row.drama.id for page in range(first.pages) for row in (await guide.browsing.browse(MINA, filters, "popular", page)).rows]  # fmt: skip
    assert len(found) == len(set(found)) == first.total
    assert set(found) == {drama.id for drama in guide.catalogue.all() if fits(drama, filters)}


async def test_a_list_is_sorted_by_the_chosen_order(guide: Guide, kept: OpenStore) -> None:
    await rate_here(kept, 100, (11, "signal-2016", 80), (12, "signal-2016", 90), (11, "my-mister-2018", 95))
    await rate_here(kept, 200, (21, "my-mister-2018", 10), (21, "silent-2022", 70))

    async def first(sort: Sort, who: Asker = MINA) -> list[tuple[str, Average | None]]:
        listing = await guide.browsing.browse(who, EVERYTHING, sort)
        assert [row.rank for row in listing.rows] == list(range(1, 9))
        return [(row.drama.id, row.average) for row in listing.rows]

    here = await first("server")
    assert here[:2] == [("my-mister-2018", Average(95, 1)), ("signal-2016", Average(85, 2))]
    assert here[2][1] is None
    world = [("signal-2016", Average(85, 2)), ("silent-2022", Average(70, 1)), ("my-mister-2018", Average(52.5, 2))]
    assert (await first("world"))[:3] == world
    assert (await first("server", ALONE))[:3] == world
    newest = [row.drama for row in (await guide.browsing.browse(MINA, EVERYTHING, "newest")).rows]
    began = [drama.aired_from or date(drama.year or 1, 1, 1) for drama in newest]
    assert began == sorted(began, reverse=True)
    watchers = [max(score.watchers or 0 for score in guide.titles.get(key).scores) for key, _ in await first("popular")]
    assert watchers == sorted(watchers, reverse=True)


async def test_many_averages_are_read_in_one_query(
    guide: Guide, kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sqlalchemy import event

    said: list[str] = []
    database = kept.ratings._database  # pyright: ignore[reportPrivateUsage]
    engine, ask = database._reader.sync_engine, database.ask  # pyright: ignore[reportPrivateUsage]
    event.listen(engine, "before_cursor_execute", lambda *given: said.append(given[2]))

    async def asked(statement: Statement, values: Mapping[str, Any]) -> Sequence[Any]:
        said.append(str(statement.clause))
        return await ask(statement, values)

    monkeypatch.setattr(database, "ask", asked)
    person = guide.persons.find("Sawajiri Erika").sure
    assert person is not None
    for sort in ("popular", "server", "world", "newest"):
        said.clear()
        await guide.browsing.browse(MINA, EVERYTHING, sort)
        assert len(said) == 1, sort
    await rate_here(kept, 100, (11, "signal-2016", 80))
    said.clear()
    await guide.opinions.best(MINA, False)
    assert len(said) == 1
    said.clear()
    await guide.persons.sheet(MINA, person)
    assert len([query for query in said if "rating" in query]) == 1


async def test_a_page_or_a_draw_looks_at_few_titles_however_many_there_are(
    dramas: list[Drama], vocabulary: Vocabulary, kept: OpenStore
) -> None:
    looked: set[int] = set()

    class Watched(Drama):
        def __getattribute__(self, name: str) -> Any:
            looked.add(id(self))
            return super().__getattribute__(name)

    records = [Watched(**{field.name: getattr(drama, field.name) for field in fields(Drama)}) for drama in dramas]
    catalogue = Catalogue(records, vocabulary)
    guide = Guide(catalogue, kept, lambda: NOW, UploadReader)
    catalogue.prepare()
    await rate_here(kept, 100, (11, "signal-2016", 80), (12, "silent-2022", 90))
    for filters in (EVERYTHING, Filters(genre="Romance", country="KR", since=2010, max_episodes=20)):
        for sort in get_args(Sort):
            looked.clear()
            listing = await guide.browsing.browse(MINA, filters, sort)
            assert len(looked) == 8 < listing.total / 20
        looked.clear()
        await guide.browsing.draw(MINA, filters)
        assert len(looked) <= 3


@pytest.mark.parametrize("sort", ["popular", "newest", "server"])
async def test_a_list_stays_sorted_after_titles_are_added_changed_hidden_or_corrected(
    dramas: list[Drama], vocabulary: Vocabulary, kept: OpenStore, sort: Sort
) -> None:
    first, later, added = dramas[::3], dramas[1::3], dramas[2:60:3]
    catalogue = Catalogue([*first, *(replace(drama, year=1990, scores=(), tags=("x",)) for drama in later)], vocabulary)
    guide = Guide(catalogue, kept, lambda: NOW, UploadReader)
    catalogue.prepare()
    for drama in later:
        catalogue.put(drama)
    # What one server hides, corrects and adds.
    hidden = {drama.id for drama in later[:9]}
    corrected = {"aired_from": None, "year": 2001, "scores": later[0].scores}
    there = {drama.id: drama for drama in (*first, *later, *added) if drama.id not in hidden}
    there |= {drama.id: replace(drama, **corrected) for drama in first[:50:5]}
    facts = {drama.id: stated(drama) for drama in added} | {drama.id: corrected for drama in first[:50:5]}
    await kept.corrections.keep(100, 11, "correct", facts, NOW)
    await kept.corrections.keep(100, 11, "hide", dict.fromkeys(hidden), NOW)
    await guide.servers.load(MINA)
    await rate_here(kept, 100, *((11, key, 50 + n % 3) for n, key in enumerate(sorted(there)[:40])))
    averages = await kept.ratings.averages(100, None)

    def before(drama: Drama) -> tuple[Any, ...]:
        began = (drama.aired_from or date(drama.year or 1, 1, 1)).toordinal() if sort == "newest" else 0
        rated = averages.get(drama.id) if sort == "server" else None
        return -(rated.mean if rated else 0), -began, -popularity(drama), drama.title, drama.id

    for filters in (EVERYTHING, Filters(genre="Romance"), Filters(since=1990, until=2001)):
        right = sorted((drama for drama in there.values() if fits(drama, filters)), key=before)
        pages = -(-len(right) // 8)
        shown = [await guide.browsing.browse(MINA, filters, sort, page) for page in range(pages)]
        assert [row.drama.id for listing in shown for row in listing.rows] == [drama.id for drama in right]
        assert {listing.total for listing in shown} == {len(right)}


def test_spoiler_tags_are_neither_suggested_nor_accepted(guide: Guide, vocabulary: Vocabulary) -> None:
    spoiling = [tag for tag in vocabulary.tags.values() if tag.spoils]
    assert spoiling
    for typed in ("", "ending", "dies", "sad", "happy", *(tag.name for tag in spoiling)):
        assert not [tag for tag in guide.browsing.tags.suggest(typed) if vocabulary.spoils(tag)]
    for tag in spoiling:
        for name in (tag.name, tag.name.upper(), f" {tag.name} ", *tag.also):
            with pytest.raises(Sorry):
                guide.browsing.filters(None, name, None, (None, None), None, None)
        with pytest.raises(ValueError, match="no name"):
            read_filters(write_filters(Filters(tag=tag.name)), (), guide.browsing.tags.all, ())


def test_filters_are_read_as_members_write_them_and_unknown_ones_refused(guide: Guide) -> None:
    filters = guide.browsing.filters("rom-com", "slowburn", "KR", (2020, 2010), 16, "netflx")
    assert filters == Filters("Comedy", "slow burn", "KR", 2010, 2020, 16, "Netflix")
    for place, key in ((0, "genre-unknown"), (1, "tag-unknown"), (5, "service-unknown")):
        given: list[Any] = [None, None, None, (None, None), None, None]
        given[place] = "xqzkw"
        with pytest.raises(Sorry, match=key):
            guide.browsing.filters(*given)


async def test_a_word_that_only_resembles_a_tag_is_refused_with_the_tags_it_may_mean(club: Club, words: Words) -> None:
    asked = club.client.guide.browsing.tags.near("winter")[:3]
    assert asked
    refused = await club.member.slash(club.channel, "browse", tag="winter")
    assert said(refused) == words("tag-near", given="winter", terms=tuple(asked))


@pytest.mark.parametrize("typed", ["lead", "female lead", "love", "relationship", "based on"])
def test_a_word_that_is_part_of_several_tags_asks_which_is_meant(guide: Guide, typed: str) -> None:
    with pytest.raises(Sorry, match="tag-near") as refused:
        guide.browsing.filters(None, typed, None, (None, None), None, None)
    asked = refused.value.values["terms"]
    assert isinstance(asked, tuple)
    assert len(asked) > 1
    assert all(typed in term for term in asked)


@pytest.mark.parametrize(
    ("option", "typed", "meant"),
    [
        ("genre", "zombie", Filters(tag="zombies")), ("genre", "slowburn", Filters(tag="slow burn")),
        ("tag", "romance", Filters(genre="Romance")), ("tag", "historical", Filters(genre="Historical")),
        ("tag", "thriler", Filters(genre="Thriller")), ("genre", "Romance", Filters(genre="Romance")),
        ("tag", "slow burn", Filters(tag="slow burn")), ("genre", "school", Filters(tag="high school")),
        ("genre", "古装", Filters(genre="Historical")), ("tag", "耽美", Filters(tag="bl")),
    ],
)  # fmt: skip
async def test_a_tag_typed_as_a_genre_is_understood_and_a_genre_typed_as_a_tag(
    guide: Guide, club: Club, option: str, typed: str, meant: Filters
) -> None:
    genre, tag = (typed, None) if option == "genre" else (None, typed)
    assert guide.browsing.filters(genre, tag, None, (None, None), None, None) == meant
    first, *_ = await club.member.autocomplete(club.channel, "browse", option, typed)
    assert first["value"] == (meant.genre or meant.tag)


@pytest.mark.parametrize(
    ("typed", "service"),
    [
        ("넷플릭스", "Netflix"),
        ("เน็ตฟลิกซ์", "Netflix"),
        ("티빙", "TVING"),
        ("쿠팡플레이", "Coupang Play"),
        ("b站", "Bilibili"),
    ],
)
def test_a_service_is_found_by_its_name_in_a_local_script(guide: Guide, typed: str, service: str) -> None:
    assert guide.browsing.services.read(typed) == guide.browsing.services.suggest(typed)[0] == service


def test_if_genre_and_tag_are_both_given_neither_is_taken_for_the_other(guide: Guide) -> None:
    both = guide.browsing.filters("romance", "zombie", None, (None, None), None, None)
    assert both == Filters("Romance", "zombies")
    with pytest.raises(Sorry, match="genre-unknown"):
        guide.browsing.filters("zombie", "bromance", None, (None, None), None, None)


async def test_filters_that_match_no_title_are_refused(guide: Guide) -> None:
    with pytest.raises(Sorry, match="browse-none"):
        await guide.browsing.browse(MINA, Filters(country="SG", max_episodes=1), "popular")
    with pytest.raises(Sorry, match="browse-none"):
        await guide.browsing.draw(MINA, Filters(country="SG", max_episodes=1))


def filters_of(vocabulary: Vocabulary) -> Iterator[st.SearchStrategy[Filters]]:
    tags = [tag.name for tag in vocabulary.tags.values() if not tag.spoils]
    year = st.none() | st.integers(1950, 2100)
    yield st.builds(
        Filters,
        genre=st.none() | st.sampled_from(list(vocabulary.genres)),
        tag=st.none() | st.sampled_from(tags),
        country=st.none() | st.sampled_from(["KR", "SG"]),
        since=year,
        until=year,
        max_episodes=st.none() | st.integers(1, 1000),
        service=st.none() | st.sampled_from(list(vocabulary.services)),
    )


@given(st.data())
def test_filters_are_read_back_from_a_custom_id_unchanged(
    vocabulary: Vocabulary, words: Words, data: st.DataObject
) -> None:
    filters = data.draw(next(filters_of(vocabulary)))
    values = write_filters(filters)
    tags = [tag.name for tag in vocabulary.tags.values() if not tag.spoils]
    assert read_filters(values, vocabulary.genres, tags, vocabulary.services) == filters
    for action, *more in (("browse", "popular", 9999), ("random", 99999, 99999)):
        assert len(write_id(action, write_member(2**63 - 1), *values, *more)) <= CUSTOM_ID
    assert wanted(filters, words)


async def test_the_card_of_a_list_gives_no_ending_away_and_keeps_discords_limits(guide: Guide, words: Words) -> None:
    listing = await guide.browsing.browse(MINA, Filters(tag="tearjerker", service="Viki"), "server")
    view = gate(browse_card(listing, 2**63 - 1, "ten", words))
    assert view.total_children_count <= COMPONENTS
    assert "ending" not in str(view.to_components()).lower()


class _Down:
    """A store whose database does not answer."""

    def __getattr__(self, name: str):
        return self

    async def __call__(self, *args: object):
        raise StoreUnavailable("database is locked")


async def test_browsing_works_while_the_database_does_not_answer(catalogue: Catalogue) -> None:
    guide = Guide(catalogue, _Down(), lambda: NOW, UploadReader)  # type: ignore[arg-type]
    assert (await guide.browsing.browse(MINA, EVERYTHING, "popular")).rows
    assert (await guide.browsing.draw(MINA, EVERYTHING)).drama
    person = guide.persons.find("Sawajiri Erika").sure
    assert person is not None
    assert (await guide.persons.sheet(MINA, person)).best == ()
    with pytest.raises(StoreUnavailable):
        await guide.opinions.best(MINA, False)


@pytest.mark.parametrize("option", ["genre", "tag", "service"])
@pytest.mark.parametrize("typed", ["", "x", "rom", "@everyone", "\x00", "x" * 6000], ids=len)
async def test_autocomplete_of_a_filter_accepts_any_text(club: Club, option: str, typed: str) -> None:
    assert len(await club.member.autocomplete(club.channel, "browse", option, typed)) <= 25
    assert len(await club.member.autocomplete(club.channel, "person", "name", typed)) <= 25


async def test_a_list_turns_its_pages_and_opens_its_titles(club: Club) -> None:
    result = await club.member.slash(club.channel, "browse", country="TH", tag="university", sort="newest")
    first = text_of(result.response)
    assert first.count("🇹🇭") == 8
    (forward,) = [i for i in ids_of(result.response, "browse") if i.endswith(":1")]
    foreign = await club.friend.click(message_of(result), custom_id=forward)
    assert foreign.ephemeral
    assert text_of(result.response) == first
    await club.member.click(message_of(result), custom_id=forward)
    assert text_of(result.response) == said(foreign) != first
    (menu,) = ids_of(result.response, "open")
    card = await club.member.select(message_of(result), [options_of(result.response, menu)[3]], custom_id=menu)
    assert "🇹🇭" in said(card)


_EMPTY = ("",) * 7


FORGED = [
    write_id("browse", "0", *_EMPTY, "loudest", 0), write_id("browse", "0", "x", *_EMPTY[1:], "popular", 0),
    write_id("browse", "0", *_EMPTY, "popular", "x"), write_id("browse", "0", *_EMPTY[3:], "KR", "y", "", "popular", 0),
    write_id("random", "0", *_EMPTY, "x", 0), write_id("random", "0", *_EMPTY, 0, -5), write_id("top", "0", "?", -1),
    write_id("who", "0", "nothing", 0), write_id("person", "0", "nothing", 0), write_id("people", "0"), "nm:browse:::",
]  # fmt: skip


@pytest.mark.parametrize("custom_id", FORGED)
async def test_a_forged_button_is_refused_and_never_a_fault(club: Club, words: Words, custom_id: str) -> None:
    import discord

    view = discord.ui.LayoutView(timeout=None)
    view.add_item(discord.ui.ActionRow(discord.ui.Button(label="x", custom_id=custom_id)))
    view.stop()
    channel = club.client.get_channel(club.channel.id)
    assert isinstance(channel, discord.TextChannel)
    result = await club.member.click(await channel.send(view=view), custom_id=custom_id)
    assert result.acknowledged
    assert words("fault", id="")[:20] not in (text_of(result.response) if result.response else "")


def test_an_empty_filter_suggests_the_first_names_in_alphabetical_order(guide: Guide) -> None:
    for terms in (guide.browsing.genres, guide.browsing.tags, guide.browsing.services):
        assert terms.suggest("") == sorted(terms.all, key=str.casefold)[:25]


@pytest.mark.parametrize(
    ("locale", "typed", "term"),
    [
        ("ko", "다멘터리", "Documentary"), ("ko", "ㅁㅎ", "Adventure"), ("ko", "비즈ㄴ", "Business"),
        ("ja", "あくしょん", "Action"), ("fr", "policir", "Crime"), ("fr", "tranchedevie", "Life"),
        ("es-ES", "belico", "War"), ("pt-BR", "negocios", "Business"), ("vi", "phieu luu", "Adventure"),
        ("de", "abeteuer", "Adventure"), ("de", "adventure", "Adventure"),
    ],
)  # fmt: skip
def test_a_genre_is_found_in_the_members_language_however_it_is_typed(
    guide: Guide, locale: str, typed: str, term: str
) -> None:
    genres, own = guide.browsing.genres, languages()[locale]
    told = {name: own.named(name) for name in genres.all}
    assert genres.suggest(typed, told)[0] == term
    assert genres.read(own.named(term).upper(), told) == term
