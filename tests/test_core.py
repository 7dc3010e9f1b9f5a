"""Values: scores in every notation, titles that are one, records."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.chat.notations import MOST, normalised, notations, stated_score
from bot.core.corrections import laid_over
from bot.core.live import SiteFacts, Told, together
from bot.core.models import Dispute, Drama, Images, Relation, Role, SiteScore, Special
from bot.core.regions import REGIONS, flag, parted, read_region
from bot.core.scores import bayes, read_score, weigh_score, write_score
from bot.core.titles import join, name_key, same_title, slug, status_on, unite


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("9", 90), ("8.5", 85), ("8,5", 85), ("9/10", 90), ("9.25/10", 93), ("10", 100), ("10/10", 100), ("1", 10),
        ("95%", 95), ("95 %", 95), ("95", 95), ("95/100", 95), ("100%", 100), ("4.5/5", 90), ("4/5", 80), ("9 out of 10", 90),
        ("★★★★½", 90), ("★★★★☆", 80), ("★★★★★", 100), ("⭐⭐⭐", 60), ("★★★★★★★★★☆", 90), ("½", 5), ("4½/5", 90),
        ("９／１０", 90), ("９５％", 95), (" 7 ", 70), ("0.5", 5), ("18/20", 90), ("15%", 15), ("11/100", 11), ("21", 21),
    ],
)  # fmt: skip
def test_a_score_is_read_in_every_notation(text: str, score: int) -> None:
    assert read_score(text) == score


@pytest.mark.parametrize(
    "text",
    ["", " ", "0", "-3", "11/10", "6/5", "101", "200%", "9.5.1", "nine", "9/7", "9/0", "10.5", "1e1", "∞", "9 8", "/10",
     "0%", "0/10", "★★★★★★★★★★★", "11", "15", "20", "100.4%", "9" * 30, "\x00", "9;DROP TABLE rating"],
)  # fmt: skip
def test_an_unclear_score_is_not_read(text: str) -> None:
    assert read_score(text) is None


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("9 dari 10", 90), ("9 จาก 10", 90), ("9 trên 10", 90), ("10점 만점에 9점", 90), ("9점", 90), ("9点", 90), ("9分", 90),
        ("10点中9点", 90), ("9 điểm", 90), ("9 puntos", 90), ("9 Punkte von 10", 90), ("9 von 10 Punkten", 90), ("四颗星", 80),
        ("9 points out of 10", 90), ("9/10", 90), ("8,5", 85), ("4점", 40), ("15점", "unclear"), ("9 to 10", "unread"),
        ("my 9", "unread"), ("9 episodes", "unread"), ("", "unread"), ("11/10", "beyond"),
    ],
)  # fmt: skip
def test_a_score_alone_is_read_in_the_notations_of_a_sentence(text: str, score: int | str) -> None:
    assert stated_score(text) == score


@pytest.mark.parametrize(
    ("text", "kind", "scores"),
    [
        ("9\ufe0f\u20e3/10", "clear", (90,)), ("Goblin★★★★", "clear", (80,)), ("★ Signal 9/10", "clear", (90,)),
        ("★★★★ (4.25/5)", "clear", (85,)), ("8 → 9", "bare", (90,)), ("8/10 → 9/10", "clear", (90,)),
        ("💯 10/10", "clear", (100,)), ("95%great", "percent", (95,)), ("between 8 and 9/10", "clear", (80, 90)),
        ("between 7 and 8", "points", (70, 80)), ("8-9점", "points", (80, 90)), ("8-9/10", "clear", (80, 90)),
        ("4-5 stars", "points", (80, 100)), ("7 or 8", "bare", (70, 80)), ("80-90%", "points", (80, 90)),
        ("Goblin 4", "bare", (40, 80)), ("Goblin 9", "bare", (90,)), ("Goblin 60", "bare", (60,)),
        ("8/10 out of spite", "clear", (80,)), ("7/10 time travel", "clear", (70,)), ("put it at 9", "bare", (90,)),
        ("90分", "points", (90,)),
    ],
)  # fmt: skip
def test_a_score_in_a_sentence_is_read_with_all_it_may_mean(text: str, kind: str, scores: tuple[int, ...]) -> None:
    (found,) = notations(normalised(text))
    assert (found.kind, found.scores, found.doubtful) == (kind, scores, False)
    assert found.start < found.end


@pytest.mark.parametrize(
    ("text", "scores"),
    [("💯", (100,)), ("11/10", (100,)), ("Goblin 11", (100, 11)), ("Goblin 18", (90, 18)), ("21", (21,))],
)
def test_a_number_that_may_be_no_score_is_doubtful(text: str, scores: tuple[int, ...]) -> None:
    assert [(one.scores, one.doubtful) for one in notations(normalised(text))] == [(scores, True)]


@pytest.mark.parametrize(
    "text",
    [
        "8-9", "8 or 12", "16/10", "★", "Goblin12", "2024/10/5", "10:30", "9 episodes", "ep 9", "on 9", "あの90分", "9点から",
        "9点以上", "95% sure", "24.9%", "with 20.5%",
    ],
)  # fmt: skip
def test_numbers_that_are_no_scores_are_not_read_as_scores(text: str) -> None:
    assert notations(normalised(text)) == []


def test_only_the_first_scores_of_a_very_long_message_are_read() -> None:
    assert len(notations(normalised("9/10 " * 2 * MOST))) == MOST


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("good", "unread"), ("", "unread"), ("9/7", "unread"), ("-3", "unread"), ("15", "unclear"), ("10.5", "unclear"),
        ("20", "unclear"), ("0", "beyond"), ("0%", "beyond"), ("0.01", "beyond"), ("11/10", "beyond"), ("200%", "beyond"),
        ("★★★★★★★★★★★", "beyond"),
    ],
)  # fmt: skip
def test_what_is_no_score_is_refused_with_the_reason(text: str, why: str) -> None:
    assert weigh_score(text) == why


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading_of_scores(text: str) -> None:
    score = read_score(text)
    assert score is None or 1 <= score <= 100


@given(st.integers(1, 100))
def test_a_score_written_in_any_scale_is_read_back(score: int) -> None:
    assert read_score(write_score(score, "ten") + "/10") == score
    assert read_score(write_score(score, "percent")) == score
    assert abs((read_score(write_score(score, "five")) or 0) - max(score, 10)) <= 5  # half a star is the least


@given(st.lists(st.integers(1, 100), min_size=1), st.floats(1, 100), st.floats(0.1, 50))
def test_the_bayesian_average_lies_between_prior_and_mean(scores: list[int], prior: float, weight: float) -> None:
    mean = sum(scores) / len(scores)
    value = bayes(sum(scores), len(scores), prior, weight)
    assert min(mean, prior) - 1e-6 <= value <= max(mean, prior) + 1e-6


def test_a_slug_is_title_and_year_in_letters_and_hyphens() -> None:
    assert slug("1 Litre of Tears", 2005) == "1-litre-of-tears-2005"
    assert slug("What's Wrong with Secretary Kim?", 2018) == "whats-wrong-with-secretary-kim-2018"
    assert slug("눈물", 2020) == "untitled-2020"
    assert len(slug("x" * 300, 2020)) <= 64


def test_folding_forgets_case_accents_width_and_punctuation() -> None:
    assert name_key("Été: Ｗ！") == name_key("ete w")
    assert name_key("がか") != name_key("かか")


SERIES = Drama(id="a-2005", title="A", kind="series", country="JP", year=2005, links={"mdl": "1"}, tags=("x",))


def test_records_that_share_a_link_are_one_drama() -> None:
    other = Drama(id="mdl-1", title="Another name", kind="series", country="JP", year=2006, links={"mdl": "1"})
    kept, moved = unite([SERIES, other])
    assert list(kept) == ["a-2005"]
    assert moved == {"mdl-1": "a-2005"}
    assert "Another name" in kept["a-2005"].aliases
    assert kept["a-2005"].year == 2005


def test_records_of_the_same_title_country_and_year_are_one_drama() -> None:
    other = Drama(id="tmdb-7", title="a!", kind="series", country="JP", year=2005, links={"tmdb": "7"}, runtime=45)
    kept, moved = unite([SERIES, other])
    assert moved == {"tmdb-7": "a-2005"}
    assert kept["a-2005"].runtime == 45
    assert kept["a-2005"].links == {"mdl": "1", "tmdb": "7"}


def test_a_film_and_a_series_of_one_name_and_year_are_two() -> None:
    kept, _ = unite([SERIES, replace(SERIES, id="a-film", kind="film", links=None)])
    assert len(kept) == 2


def test_two_titles_with_different_ids_at_one_site_are_two() -> None:
    kept, _ = unite([SERIES, replace(SERIES, id="mdl-2", links={"mdl": "2"})])
    assert len(kept) == 2


def test_relations_follow_a_merged_id() -> None:
    sequel = Drama(id="b", title="B", kind="series", related=tuple(
        Relation(relation="prequel", title="A", id=key) for key in ("mdl-1", "c", None)
    ))  # fmt: skip
    kept, _ = unite([SERIES, sequel, replace(SERIES, id="mdl-1")])
    assert [one.id for one in kept["b"].related] == ["a-2005", "c", None]


def test_joining_keeps_what_the_editor_chose() -> None:
    theirs = replace(SERIES, tags=("y",), year=1999, scores=(SiteScore(site="S", score=8.0),))
    joined = join(SERIES, theirs)
    assert (joined.tags, joined.year, joined.scores[0].site) == (("x",), 2005, "S")


@pytest.mark.parametrize(
    ("theirs", "same"),
    [
        ({}, True), ({"title": "First"}, True), ({"title": "x", "native_title": "甲"}, True), ({"title": "x"}, False),
        ({"year": 2004}, True), ({"year": 2006}, True), ({"year": 2003}, False), ({"year": 2007}, False),
        ({"country": "KR"}, False), ({"country": None}, True), ({"year": None}, True),
        ({"country": None, "year": None}, False), ({"kind": "film"}, False), ({"kind": "special"}, True),
    ],
)  # fmt: skip
def test_a_record_of_another_site_is_ours_if_a_name_the_country_and_the_year_agree(
    theirs: dict[str, Any], same: bool
) -> None:
    ours = replace(SERIES, native_title="甲", aliases=("First",))
    other = Drama(**{"id": "tmdb-7", "title": "a", "kind": "series", "country": "JP", "year": 2005, **theirs})
    assert same_title(ours, other) is same
    assert not same_title(replace(ours, country=None), replace(other, year=None))


def test_a_source_fills_gaps_and_its_disagreements_are_noted() -> None:
    ours = replace(
        SERIES, status="ended", networks=("Fuji TV",), images=Images(poster="ours"), sources=("mdl",),
        disputed=(Dispute(field="country", value="CN", source="mdl"),),
    )  # fmt: skip
    theirs = Drama(
        id="t", title="Other", kind="series", country="KR", year=2006, status="airing", networks=("TBS",), episodes=11,
        images=Images(poster="theirs", gallery=("scene",)),
    )  # fmt: skip

    def found(drama: Drama, said: Drama) -> Drama:
        return together(drama, [Told("TMDB"), Told("TMDB", SiteFacts(drama=said))], date(2020, 1, 1)).drama

    live = found(ours, theirs)
    assert (live.title, live.aliases, live.year, live.episodes, live.status) == ("A", (), 2005, 11, "ended")
    assert live.images == Images(poster="ours", gallery=("scene",))
    assert [(one.field, one.value) for one in live.disputed] == [
        ("country", "CN"), ("year", "2006"), ("networks", "TBS"), ("status", "airing"),
    ]  # fmt: skip
    airing = found(replace(ours, status="airing"), replace(theirs, year=None, networks=("TBS", "FUJI tv")))
    assert [one.field for one in airing.disputed] == ["country"]
    ended = found(replace(ours, status="airing"), replace(theirs, status="ended"))
    unsaid = found(replace(ours, status="airing"), replace(theirs, status=None))
    assert [one.status for one in (airing, ended, unsaid)] == ["airing", "ended", "airing"]
    known = replace(ours, disputed=(Dispute(field="networks", value="NHK", source="mdl"),))
    assert [one.field for one in found(known, theirs).disputed] == ["networks", "year", "country", "status"]
    assert found(replace(ours, sources=("TMDB",)), theirs) == replace(theirs, id=ours.id)


def test_a_record_laid_over_ours_fills_its_gaps() -> None:
    ours = replace(
        SERIES, cast=(Role(actor="Aya", role="A"), Role(actor="Ken", note="n")), specials=(Special(runtime=60),)
    )
    cast = Role(actor="AYA", role="B", note="m"), Role(actor="New"), Role(actor="Ken", role="K", note="o")
    record = replace(SERIES, cast=cast, specials=(Special(title="Extra", runtime=60),))
    facts = laid_over(ours, record)
    assert facts == {"cast": (Role(actor="Aya", role="A", note="m"), Role(actor="Ken", role="K", note="n"), cast[1])}
    longer = replace(record, specials=(Special(title="Extra", runtime=90),))
    assert laid_over(ours, longer)["specials"] == longer.specials


@pytest.mark.parametrize(
    ("said", "possible"),
    [
        ({}, True), ({"score": 0}, True), ({"score": 10}, True), ({"score": 10.1}, False), ({"score": -0.1}, False),
        ({"out_of": 0}, False), ({"score": 90, "out_of": 100}, True), ({"votes": 0}, True), ({"rank": -1}, False),
    ],
)  # fmt: skip
def test_a_score_of_a_site_has_to_be_on_its_scale(said: dict[str, Any], possible: bool) -> None:
    assert SiteScore(site="S", **said).possible is possible


@given(st.permutations(["a", "b", "c", "d"]))
def test_no_record_is_lost_or_kept_twice(order: list[str]) -> None:
    records = [Drama(id=key, title=key, kind="series", links={"mdl": "1" if key in "ab" else key}) for key in order]
    kept, moved = unite(records)
    assert len(kept) == 3
    assert set(kept) | set(moved) == set(order)


def test_the_status_of_a_day_follows_the_dates() -> None:
    drama = replace(SERIES, aired_from=date(2005, 10, 11), aired_to=date(2005, 12, 20), status="airing")
    assert status_on(drama, date(2006, 1, 1)) == "ended"
    assert status_on(drama, date(2005, 1, 1)) == "announced"
    assert status_on(drama, date(2005, 11, 1)) == "airing"


def test_regions_are_read_by_code_and_by_name() -> None:
    assert read_region(" kr ") == "KR"
    assert read_region("south korea") == read_region("Korea") == "KR"
    assert read_region("U.S.A.") == read_region("usa") == "US"
    assert read_region("turkiye") == "TR"
    assert read_region("Atlantis") is None
    assert parted("KR, JP，US、TW") == ["KR", "JP", "US", "TW"]
    assert flag("KR") == "🇰🇷"
    assert all(len(code) == 2 and code.isupper() for code in REGIONS)


@pytest.mark.parametrize(
    ("rating", "adult"),
    [("18+", True), ("R - Restricted Screening", True), ("R18+", True), ("19", True), ("TV-MA", True), ("NC-17", True),
     ("R15+", False), ("15+ - Teens 15 or older", False), ("G", False), (None, False)],
)  # fmt: skip
def test_content_ratings_for_adults_are_known_in_the_notations_of_all_countries(
    rating: str | None, adult: bool
) -> None:
    assert Drama(id="a", title="A", kind="series", content_rating=rating).for_adults is adult
