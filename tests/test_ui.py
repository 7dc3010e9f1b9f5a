"""What members see: cards as they are drawn, within Discord's limits, without spoilers."""

import re
from dataclasses import replace
from itertools import product
from typing import Any
from unicodedata import category, east_asian_width

import discord
import pytest
from conftest import walk
from hypothesis import given
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion

from bot.core.browsing import Best, Filters, Listed, Listing
from bot.core.chat.message import Heard, Question
from bot.core.credits import Part, Person, PersonSheet
from bot.core.member.asker import Settings
from bot.core.member.choices import ServerChoices
from bot.core.member.picks import Picked, Request, Suggestion, Why
from bot.core.member.ratings import Average, Change, Ledger, Rated, Rating, Standing
from bot.core.member.reviews import Review, ReviewPage, Written
from bot.core.member.sheet import Choice, Sheet
from bot.core.member.statistics import Recap, Watched
from bot.core.member.together import Gathering, GroupMember, GroupSuggestion
from bot.core.models import Credit, Dispute, Drama, Images, Relation, Role, SiteScore, Song, Special, Watch
from bot.core.names import Named
from bot.core.regions import REGIONS
from bot.core.vocabulary import Vocabulary
from bot.guide.finding.catalogue import Catalogue
from bot.house import languages
from bot.ui import chat, picker
from bot.ui.browse import best_card, browse_card
from bot.ui.drama import cards
from bot.ui.drama.cards import TABS, View
from bot.ui.frame import parts
from bot.ui.frame.ids import Press, read_id, read_member, read_request, write_id, write_member, write_request
from bot.ui.frame.limits import CHARACTERS, COMPONENTS, OPTIONS, cut, gate
from bot.ui.frame.text import Words
from bot.ui.member import choices, ratings
from bot.ui.numbers import statistics
from bot.ui.person import person_card
from bot.ui.recommending import picks, together
from bot.ui.server.names import label

OWNER = 2**63 - 1
UNRATED = Standing()


def sheet_of(drama: Drama, standing: Standing = UNRATED, region: str | None = None) -> Sheet:
    return Sheet(drama, standing, "Drama Club", Settings(region=region), {})


def shown(view: discord.ui.LayoutView) -> str:
    """A card as text: what is read and what can be pressed, in order."""
    rows: list[str] = []
    for item in walk(view.to_components()):
        if "content" in item:
            rows.append(item["content"])
        elif item["type"] == 14:
            rows.append("----")
        elif item["type"] == 2:
            rows.append(f"[{item.get('label')}]{' (off)' if item.get('disabled') else ''}")
        elif item["type"] == 3:
            options = ", ".join(option["label"] for option in item["options"])
            rows.append(f"<{item['placeholder']}: {options}>")
    return "\n".join(rows)


REVIEWS = (
    Review(1, 11, "a", Written("Warm.", episode=3, aspects={"story": 90}), 95, 1_760_000_000),
    Review(2, 12, "a", Written("She ||leaves||."), 40, 1_760_000_000),
)
RATED = Standing(mine=95, here=Average(82.5, 2), world=Average(80, 30))


@pytest.mark.parametrize("tab", TABS)
@pytest.mark.parametrize("key", ["1-litre-of-tears-2005", "guardian-the-lonely-and-great-god-2016"])
def test_the_card_is_drawn_as_before(
    catalogue: Catalogue, words: Words, vocabulary: Vocabulary, snapshot: SnapshotAssertion, key: str, tab: str
) -> None:
    drama = catalogue.get(key)
    assert drama is not None
    other = catalogue.get("silent-2022")
    assert other is not None
    why = (Why("tags", ("disabled lead", "first love")), Why("popularity"), Why("liked", (), (drama,)))
    picked = Picked(Request(drama=key), (Suggestion(other, 1.0, why, Average(90, 3)),), drama, (other,))
    reviews = ReviewPage(REVIEWS, REVIEWS, 1, 2, 0, 1, 3, REVIEWS[0])
    view = cards.drama_card(sheet_of(drama, RATED), View(OWNER, tab), words, vocabulary, picked, reviews)
    assert shown(view) == snapshot


def test_a_film_is_drawn_as_before(
    catalogue: Catalogue, words: Words, vocabulary: Vocabulary, snapshot: SnapshotAssertion
) -> None:
    drama = catalogue.get("1-litre-of-tears-2004")
    assert drama is not None
    assert shown(cards.drama_card(sheet_of(drama), View(OWNER), words, vocabulary)) == snapshot


def test_a_film_or_special_of_several_parts_says_how_many(catalogue: Catalogue, words: Words) -> None:
    told = {
        "splash-splash-love-2015": ("special · 2 × 70 min", "2 episodes"),
        "kingdom-ashin-of-the-north-2021": ("special · 92 min", "special"),
        "last-mile-2024": ("film · 128 min", "film"),
        "signal-2016": ("16 × 75 min", "16 episodes"),
    }
    for key, (length, size) in told.items():
        drama = catalogue.get(key)
        assert drama is not None
        assert (parts.length(drama, words) or "").replace("\xa0", " ") == length
        assert parts.label(drama, words).replace("\xa0", " ").endswith(f" · {size}")


def test_the_relation_to_another_title_is_in_the_readers_language(dramas: list[Drama], vocabulary: Vocabulary) -> None:
    told = {one.relation for drama in dramas for one in drama.related}
    for locale in languages().locales:
        words = languages()[locale]
        assert not [relation for relation in told if words.own(f"relation-{relation.replace(' ', '-')}") is None]
    related = (Relation(relation="side story", title="B"), Relation(relation="compilation", title="C"))
    drama = Drama(id="a", title="A", kind="series", related=related)
    view = cards.drama_card(sheet_of(drama), View(OWNER, "episodes"), languages()["th"], vocabulary)
    assert "B · ภาคเสริม" in shown(view)
    assert "C · compilation" in shown(view)


@pytest.mark.parametrize("region", ["KR", "JP", "US", "TH"])
def test_where_to_watch_starts_with_what_is_known_of_the_region(
    words: Words, vocabulary: Vocabulary, snapshot: SnapshotAssertion, region: str
) -> None:
    watch = (
        Watch(service="Netflix", regions=("KR", "JP"), url="https://www.netflix.com/title/1", as_of="2025-10-03"),
        Watch(service="Viki", regions=("US",), kind="free", url="javascript:alert(1)", as_of="2025-09"),
        Watch(service="Unknown one", as_of="2024-01"),
        Watch(service="YouTube", kind="free", as_of="2024-01"),
        Watch(service="Apple TV", regions=("KR",), kind="rent"),
    )
    drama = Drama(id="a", title="A & B", kind="series", watch=watch)
    view = cards.drama_card(sheet_of(drama, region=region), View(OWNER, "watch"), words, vocabulary)
    assert "javascript" not in shown(view)
    assert shown(view) == snapshot


def test_each_service_stands_before_its_own_date(words: Words, vocabulary: Vocabulary) -> None:
    watch = (
        Watch(service="Netflix", regions=("KR",), as_of="2024-03"),
        Watch(service="Viki", regions=("KR",), as_of="2025-10-03"),
        Watch(service="Wavve", regions=("KR",), as_of="2025-10-03"),
    )
    drama = Drama(id="a", title="A", kind="series", watch=watch)
    view = cards.drama_card(sheet_of(drama, region="KR"), View(OWNER, "watch"), words, vocabulary)
    assert "Viki · Wavve (Oct 3, 2025) · Netflix (Mar\u00a02024)" in shown(view)


@pytest.mark.parametrize("as_of", ["Spring 2025", "2025-13", "2025-99-31", "autumn 24.", "**", "x" * 9000])
def test_a_date_that_is_no_month_is_shown_as_it_is_written(words: Words, vocabulary: Vocabulary, as_of: str) -> None:
    watch, score = Watch(service="Viki", as_of=as_of), SiteScore(site="X", score=8, as_of=as_of)
    drama = Drama(id="a", title="A", kind="series", watch=(watch,), scores=(score,))
    for tab in ("overview", "watch"):
        view = cards.drama_card(sheet_of(drama), View(OWNER, tab), words, vocabulary)
        gate(view)
        assert cut(parts.safe(as_of), 4) in shown(view) or as_of[:10] in shown(view)


def test_a_related_title_without_a_year_shows_none(words: Words, vocabulary: Vocabulary) -> None:
    other = Drama(id="b", title="Two", kind="series")
    drama = Drama(id="a", title="A", kind="series", related=(Relation(relation="sequel", title="Two", id="b"),))
    sheet = replace(sheet_of(drama), story={"b": other})
    view = cards.drama_card(sheet, View(OWNER, "episodes"), words, vocabulary)
    assert "Two · sequel" in shown(view)


def test_where_no_region_is_chosen_the_service_of_most_regions_stands_first(
    words: Words, vocabulary: Vocabulary
) -> None:
    watch = Watch(service="Viki", regions=("US",)), Watch(service="Netflix", regions=("KR", "JP"))
    drama = Drama(id="a", title="A", kind="series", watch=watch)
    text = shown(cards.drama_card(sheet_of(drama), View(OWNER, "watch"), words, vocabulary))
    assert text.index("Netflix") < text.index("Viki")


def test_a_region_of_which_nothing_is_known_says_so(words: Words, vocabulary: Vocabulary) -> None:
    drama = Drama(id="a", title="A", kind="series", watch=(Watch(service="Viki", as_of="2025-10"),))
    view = cards.drama_card(sheet_of(drama, region="KR"), View(OWNER, "watch"), words, vocabulary)
    text = shown(view)
    assert words("watch-unstated", regions="🇰🇷 South Korea") in text
    assert text.index("Viki](<") < text.index("South Korea") < text.index(words("search-at"))
    assert text.count("Viki](<") == 1, "what is linked above need not be searched for below"
    assert "(Oct\u00a02025, region not stated)" in text


def test_who_directed_and_who_wrote_it_come_first(words: Words, vocabulary: Vocabulary) -> None:
    crew = tuple(Credit(person=job.upper(), job=job) for job in ("composer", "screenwriter", "producer", "director"))
    view = cards.drama_card(
        sheet_of(Drama(id="a", title="A", kind="series", crew=crew)), View(OWNER, "cast"), words, vocabulary
    )
    text = shown(view)
    assert sorted(("COMPOSER", "SCREENWRITER", "PRODUCER", "DIRECTOR"), key=text.index) == [
        "DIRECTOR",
        "SCREENWRITER",
        "COMPOSER",
        "PRODUCER",
    ]


def test_a_cast_without_main_roles_is_not_called_supporting(words: Words, vocabulary: Vocabulary) -> None:
    roles = (Role(actor="Sawajiri Erika"), Role(actor="Bibi", billing="guest"))
    for cast, told in ((roles, False), ((*roles, Role(actor="Nishikido Ryo", billing="main")), True)):
        drama = Drama(id="a", title="A", kind="series", cast=cast)
        text = shown(cards.drama_card(sheet_of(drama), View(OWNER, "cast"), words, vocabulary))
        assert (words("billing-support") in text) is told
        assert text.index("Sawajiri Erika") < text.index(words("billing-guest")) < text.index("Bibi")
        rows = tuple(Part(drama, role) for role in cast)
        sheet = PersonSheet(Person("k", "Bibi"), rows, (), (), Settings(), 0, 1)
        page = shown(person_card(sheet, OWNER, words))
        assert (words("billed-support") in page) is told
        assert words("billed-guest") in page


def test_a_page_of_a_cast_that_is_shorter_by_now_is_the_last_there_is(words: Words, vocabulary: Vocabulary) -> None:
    few = Drama(id="x", title="X", kind="series", cast=tuple(Role(actor=f"Actor {n}") for n in range(12)))
    text = shown(cards.drama_card(sheet_of(few), View(OWNER, "cast", 3), words, vocabulary))
    assert "Actor 11" in text
    assert words("page-of", page=2, pages=2) in text


def test_a_long_title_gives_way_and_its_year_stays(words: Words) -> None:
    one, other = (Drama(id=str(n), title="A Title That Goes On " * 5, kind="series", year=n) for n in (2011, 2022))
    form = chat.RateModal([(one, None), (other, 90)], OWNER, "ten", words)
    labels = [row.text for row in form.children if isinstance(row, discord.ui.Label)]
    answers_of = [str(answer.text) for answer in together.poll([one, other], words).answers]
    asked = chat.heard_note(Heard(questions=(Question((one, other), (90,)),)), OWNER, "ten", words)
    buttons = [str(item.label) for item in asked.walk_children() if isinstance(item, discord.ui.Button)][:2]
    choices = [label(Named("a nickname " * 8, drama, "")) for drama in (one, other)]
    for several, limit in ((labels, 45), (answers_of, 55), (buttons, 80), (choices, 100)):
        assert [text[-7:] for text in several] == [" (2011)", " (2022)"]
        assert all(limit - 25 < len(text) <= limit for text in several)


@pytest.mark.parametrize(
    ("watch", "answer"),
    [
        ((), "No service is known to show it."),
        ((Watch(service="Kocowa", url="https://x.org", as_of="2025-10"),),
         "[Kocowa](<https://x.org>) (Oct\u00a02025, region not stated)"),
        ((Watch(service="Kocowa", regions=("US",), as_of="2025-10"),), "With a subscription 🇺🇸: Kocowa (Oct\u00a02025)"),
    ],
)  # fmt: skip
def test_with_no_region_the_card_answers_then_says_so_in_small_and_offers_to_set_one(
    words: Words, vocabulary: Vocabulary, watch: tuple[Watch, ...], answer: str
) -> None:
    drama = Drama(id="a", title="A", kind="series", watch=watch)
    told = shown(cards.drama_card(sheet_of(drama), View(OWNER, "watch"), words, vocabulary))
    assert f"----\n{answer}\n-# {words('region-none')}\n\n**{words('search-at')}**" in told
    assert f"<{words('region-set')}: " in told


@pytest.mark.parametrize("locale", languages().locales)
def test_the_tabs_take_three_rows_of_a_phone_at_most_in_every_language(locale: str, vocabulary: Vocabulary) -> None:
    def width(button: dict[str, Any]) -> float:
        # A letter is 7.6 pixels wide at that size, and the label has 13 on either side.
        letters = sum(2 if east_asian_width(letter) in "WF" else category(letter) != "Mn" for letter in button["label"])
        return letters * 7.6 + 26

    drama = Drama(id="a", title="A", kind="series")
    card = cards.drama_card(sheet_of(drama), View(OWNER), languages()[locale], vocabulary)
    rows = [item for item in walk(card.to_components()) if item["type"] == 1 and item["components"][0]["type"] == 2]
    taken = 0
    for row in rows:
        left = 0.0
        for button in row["components"]:
            if width(button) > left:
                taken, left = taken + 1, 262.0
            left -= width(button) + 8
    assert taken <= 3


def test_where_sources_differ_one_line_says_it_with_days_lengths_and_countries_in_words(
    vocabulary: Vocabulary,
) -> None:
    said = {"aired_from": "2007-04-07", "runtime": "98", "country": "KR", "status": "airing", "songs": "Only Humans"}
    drama = Drama(
        id="a", title="A", kind="series", disputed=tuple(Dispute(field=a, value=b, source="S") for a, b in said.items())
    )
    german = cards.drama_card(sheet_of(drama), View(OWNER), languages()["de"], vocabulary)
    (line,) = [line for line in shown(german).splitlines() if "Quellen" in line]
    assert line == (
        "-# Quellen sind sich uneins: Erstausstrahlung 07.04.2007 (S) · Länge 98\u00a0Min. (S) · "
        "Land Südkorea (S) · Status läuft gerade (S)"
    )


@pytest.mark.parametrize("locale", languages().locales)
def test_the_best_titles_of_a_person_have_no_brackets_within_brackets(locale: str) -> None:
    best = ((Drama(id="a", title="Signal", kind="series"), Average(90, 2)),)
    sheet = PersonSheet(Person("k", "Bibi"), (), (), best, Settings(), 0, 1, "Drama Club")
    (line,) = [line for line in shown(person_card(sheet, OWNER, languages()[locale])).splitlines() if "Signal" in line]
    assert not re.search(r"[(（][^)）]*[(（]", line)


def test_the_month_of_a_figure_is_not_broken_between_two_lines(words: Words) -> None:
    assert parts.month("2025-10", words) == "Oct\u00a02025"


def test_a_native_title_equal_to_the_title_is_shown_once(words: Words) -> None:
    drama = Drama(id="x", title="Silent", native_title="silent", kind="series", year=2022, aliases=("Quiet",))
    assert parts.heading(drama) == "## Silent\n-# Quiet"
    assert parts.heading(replace(drama, aliases=())) == "## Silent"
    assert parts.label(drama, words) == "Silent · 2022"
    assert shown(chat.named_card([drama], OWNER, words)).split("----\n")[1].startswith("**Silent** (2022)\n[")
    year = statistics.year_chart(Recap(2022, 1, 90.0, ((drama, 90),), (), (), None, Watched(0, 0)), "a", "ten", words)
    assert year.names == ["Silent"]


@pytest.mark.parametrize("locale", languages().locales)
def test_no_line_breaks_within_an_average_and_its_count_or_within_the_progress(locale: str) -> None:
    words = languages()[locale]
    told = (words("average", score="8.5", count=count) + words("progress-of", episode=3, total=16) for count in (1, 2))
    assert not any(" " in text for text in told)


def test_a_title_among_others_has_its_year_beside_it_and_its_facts_in_small_on_every_card(
    catalogue: Catalogue, words: Words, vocabulary: Vocabulary
) -> None:
    drama = catalogue.get("signal-2016")
    assert drama is not None
    row, facts = "**Signal** (2016)", "🇰🇷 South Korea · 16 × 75 min"
    suggestion = Suggestion(drama, 1.0, (Why("tags", ("time travel",)),))
    mina, jun = GroupMember(1, "mina"), GroupMember(2, "jun")
    group = GroupSuggestion(drama, ((mina, suggestion.reasons),))
    listed = (Listed(1, drama, Average(90, 3)),)
    for told, expected in (
        (picks.picks_card(Picked(Request(), (suggestion,)), OWNER, "mina", None, "ten", words, vocabulary),
         f"{row}\n-# {facts}\n-# shares time travel\n"),
        (together.gathering_card(Gathering((mina, jun), (group,)), OWNER, False, words),
         f"{row}\n-# {facts}\n-# **mina**: shares time travel\n"),
        (browse_card(Listing(Filters(), "popular", listed, 1, 0, 1, "Club"), OWNER, "ten", words),
         f"{row}\n-# {facts} · Club 9.0 from 3\n"),
        (best_card(Best(listed, 1, 0, 1, "Club"), OWNER, "ten", words),
         f"**1. Signal** (2016)\n-# 9.0 from 3 · {facts}\n"),
        (chat.named_card([drama], OWNER, words), f"{row} · 시그널\n-# {facts}\n"),
    ):  # fmt: skip
        assert expected in shown(told).replace("\xa0", " ")


def test_of_a_known_story_the_first_titles_are_named_and_the_menu_has_all(
    dramas: list[Drama], words: Words, vocabulary: Vocabulary
) -> None:
    picked = Picked(Request(), (), story=tuple(dramas[:6]))
    card = shown(picks.picks_card(picked, OWNER, "mina", None, "ten", words, vocabulary))
    first = ", ".join(map(parts.titled, dramas[:3]))
    assert f"-# {words('story-goes-on')}: {first} +3\n" in card
    assert all(drama.title in card.split("<")[-1] for drama in dramas[:6])
    three = shown(picks.picks_card(replace(picked, story=picked.story[:3]), OWNER, "m", None, "ten", words, vocabulary))
    assert f": {first}\n" in three


def test_every_card_keeps_discords_limits(dramas: list[Drama], words: Words, vocabulary: Vocabulary) -> None:
    why = tuple(Why(kind, ("x" * 60,) * 4) for kind in ("tags", "cast", "crew", "genres"))
    for drama in dramas:
        suggestions = tuple(Suggestion(one, 1.0, why, Average(90, 3)) for one in dramas[:5])
        picked = Picked(Request(drama=drama.id), suggestions, drama, tuple(dramas[:8]))
        for tab in TABS:
            back = cards.undo_button(Rated(drama, Change(drama.id, 100, 100), None), OWNER, words)
            view = cards.drama_card(
                sheet_of(drama, RATED), View(OWNER, tab, back=back, note="n" * 200), words, vocabulary, picked
            )
            assert_within_limits(view)
        for page in range(len(drama.cast) // 10 + 1):
            assert_within_limits(cards.drama_card(sheet_of(drama), View(OWNER, "cast", page), words, vocabulary))
        back = discord.ui.Button(label="Undo", custom_id=write_id("back", write_member(OWNER), drama.id))
        assert_within_limits(picks.picks_card(picked, OWNER, "m" * 32, "s" * 100, "ten", words, vocabulary, "n", back))


def assert_within_limits(view: discord.ui.LayoutView) -> None:
    gate(view)
    items = list(walk(view.to_components()))
    assert len(items) <= COMPONENTS
    assert sum(len(item.get("content", "")) for item in items) <= CHARACTERS
    assert all(len(item.get("custom_id", "")) <= 100 for item in items)
    assert all(
        len(option["label"]) <= 100 and len(option["value"]) <= 100 for i in items for option in i.get("options", ())
    )
    ids = [item["custom_id"] for item in items if item.get("custom_id")]
    assert len(ids) == len(set(ids))


LONG = "x" * 5000
HOSTILE = Drama(
    id="h", title="@everyone **bold** ||bar|| " + LONG, kind="series", native_title="<@1> `code` # h", country="ZZ",
    aliases=tuple(f"# alias {n}" for n in range(300)), genres=("`g`",) * 50, tags=("||t||", "`x`") * 40, year=2020,
    synopsis="word " * 3000, cast=tuple(Role(actor=f"*{n}*", role=LONG, note="_n_") for n in range(200)),
    songs=(Song(title=LONG, artist=LONG),) * 20, scores=(SiteScore(site=LONG, score=9.99, votes=10**9),) * 3,
    disputed=(Dispute(field=LONG, value=LONG, source=LONG),) * 9, specials=(Special(title=LONG),) * 40,
    watch=(Watch(service=LONG, url="https://x/" + LONG),) * 30, images=Images(poster="https://example.org/p.jpg"),
)  # fmt: skip


@pytest.mark.parametrize("tab", TABS)
def test_a_hostile_record_makes_a_message_that_discord_takes(words: Words, vocabulary: Vocabulary, tab: str) -> None:
    picked = Picked(Request(drama="h"), (Suggestion(HOSTILE, 1.0, (Why("tags", (LONG,)),)),), HOSTILE, (HOSTILE,))
    view = cards.drama_card(sheet_of(HOSTILE, RATED), View(OWNER, tab), words, vocabulary, picked)
    assert_within_limits(view)
    assert "@everyone" not in shown(view).split("<")[0]


def test_the_menu_of_regions_shows_the_one_that_is_chosen_wherever_it_stands() -> None:
    for locale, code in product(languages().locales, (None, *REGIONS)):
        card = choices.server_card(ServerChoices(region=code), "Club", OWNER, languages()[locale], {}, ("Viki",), None)
        (menu,) = [item for item in walk(card.to_components()) if ":region:" in item.get("custom_id", "")]
        assert len(menu["options"]) == OPTIONS
        assert [one["value"] for one in menu["options"] if one.get("default")] == ([code] if code else [])


def test_tags_that_spoil_are_behind_bars(words: Words, vocabulary: Vocabulary) -> None:
    drama = Drama(id="a", title="A", kind="series", tags=("lead dies", "first love"))
    text = shown(cards.drama_card(sheet_of(drama), View(OWNER), words, vocabulary))
    assert "||lead dies||" in text
    assert re.search(r"(?<!\|)first love(?!\|)", text)


@given(st.text(alphabet="ab |\n", max_size=80), st.integers(1, 60))
def test_a_cut_text_is_short_enough_and_closes_its_bars(text: str, limit: int) -> None:
    short = cut(text, limit)
    assert len(short) <= max(limit, 1) or short == text
    if text.count("||") % 2 == 0 and "|||" not in text and limit > 8:
        assert short.count("||") % 2 == 0


def test_a_cut_is_by_whole_words_and_leaks_no_spoiler() -> None:
    assert cut("one two three", 9) == "one two…"
    assert cut("he is ||the long lost killer|| indeed", 20) == "he is ||the long…||"
    assert cut("short", 5) == "short"


@given(st.integers(0, 2**63 - 1))
def test_a_members_id_is_read_back(member: int) -> None:
    assert read_member(write_member(member)) == member


def test_a_custom_id_that_is_not_ours_or_too_long_is_refused() -> None:
    assert read_id("other:tab:x") is None
    assert read_id("") is None
    assert read_id("nm:tab:a:b") == Press("tab", ("a", "b"))
    assert read_member("'; DROP") == 0
    with pytest.raises(ValueError, match="a custom id of"):
        write_id("tab", "x" * 100)


def test_a_request_is_read_back_from_its_id(vocabulary: Vocabulary) -> None:
    request = Request(like=("found family", "Romance"), avoid=("lead dies",), country="KR", max_episodes=16, page=3)
    custom_id = write_id("again", write_member(OWNER), *write_request(request))
    press = read_id(custom_id)
    assert press is not None
    assert read_request(press.values[1:], vocabulary) == request


def test_answers_are_drawn_as_before(dramas: list[Drama], words: Words, snapshot: SnapshotAssertion) -> None:
    drama = next(drama for drama in dramas if drama.id == "my-mister-2018")
    rated = [
        Rated(drama, Change(drama.id, before, after), Average(91, 7))
        for before, after in ((None, 95), (80, 95), (95, None))
    ]
    views = [ratings.rated_note(one, OWNER, "Drama Club", "ten", words) for one in rated]
    rows = tuple((drama, Rating(drama.id, score, 1_700_000_000)) for score in (95, 40))
    views.append(
        ratings.ledger_card(
            Ledger(rows, (0, 0, 0, 1, 0, 0, 0, 0, 0, 1), 67.5, 12, 0, 2),
            OWNER,
            GroupMember(OWNER, "mina"),
            "five",
            words,
        )
    )
    choices = [Choice(one, one.title, 0.9) for one in dramas[:3]]
    views.append(picker.which_title(choices, "@here x", OWNER, "tab-overview", words))
    views.append(picker.nothing_found(choices, "x", OWNER, "rate-95", words))
    views.append(picker.nothing_found([], "x", OWNER, "rate-95", words))
    for view in views:
        assert_within_limits(view)
    assert "\n====\n".join(map(shown, views)) == snapshot


def test_every_text_key_the_code_uses_exists(words: Words, data) -> None:
    code = "\n".join(path.read_text("utf-8") for path in (data.parent / "bot").rglob("*.py"))
    used = set(re.findall(r'words\(\s*"([a-z0-9-]+)"', code)) | set(re.findall(r'Sorry\(\s*"([a-z0-9-]+)"', code))
    assert len(used) > 40
    assert {key for key in used if not words.has(key)} == set()


def test_a_question_of_one_score_is_answered_by_keeping_it_or_leaving_it(words: Words) -> None:
    drama = Drama(id="a", title="A", kind="series")
    sure = shown(chat.heard_note(Heard((), (Question((drama,), (80,)),)), OWNER, "ten", words))
    assert "[Keep 8.0]" in sure
    assert "[Leave it]" in sure
    which = shown(chat.heard_note(Heard((), (Question((drama,), (50, 100)),)), OWNER, "ten", words))
    assert "[5/10]" in which
    assert "[Neither]" in which
