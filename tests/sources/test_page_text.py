"""The text of a page is read, what was not understood is listed, and nothing is guessed."""

import contextlib
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.corrections import Readout
from bot.core.errors import Sorry
from bot.core.models import Credit, Drama, Role, SiteScore, Song, Special
from bot.core.vocabulary import Vocabulary
from bot.sources.files.uploads import read_upload
from bot.sources.page.text import read_page

WORDS = Vocabulary(genres={"Romance": ("romantic",)})

FAN_PAGE = """\
1 Litre of Tears (1リットルの涙)
Also known as: Ichi Rittoru no Namida / One Litre of Tears / A Diary with Tears
Year: 2005
Episodes: 11 (45min) + Special : 120 min
Network - Fuji TV
Ending: "Only Humans" by K
MDL: 8.6/10

Cast:
Sawajiri Erika (Ikeuchi Aya)
Nishikido Ryo as Asou Haruto
Yakushimaru Hiroko (Ikeuchi Shioka)
Ikeuchi Shioka – mom

Opinions
Mina – 95%
Bring two boxes of tissues.

jun
8/10
It took me a month to get over it.

1 Litre of Tears (2004 movie)
Year: 2004
Runtime: 98 min
Cast
Oonishi Asae (Kito Aya)
Best watched last.
"""


def read(text: str) -> Readout:
    return read_page(text, WORDS)


def one(text: str) -> Drama:
    """The only drama of a page that is read without remainder."""
    readout = read(text)
    assert readout.unread == ()
    (drama,) = readout.dramas
    return drama


def unread(text: str) -> list[tuple[int, str, str | None]]:
    return [(row.line, row.text, row.why) for row in read(text).unread]


def test_a_fan_page_of_a_drama_and_a_film_is_read_as_two_separate_titles() -> None:
    drama, film = read(FAN_PAGE).dramas
    assert (drama.title, drama.native_title, drama.kind, drama.year) == (
        "1 Litre of Tears", "1リットルの涙", "series", 2005,
    )  # fmt: skip
    assert drama.aliases == ("Ichi Rittoru no Namida", "One Litre of Tears", "A Diary with Tears")
    assert (drama.episodes, drama.runtime, drama.specials) == (11, 45, (Special(runtime=120),))
    assert drama.networks == ("Fuji TV",)
    assert drama.songs == (Song(title="Only Humans", artist="K", kind="ending"),)
    assert drama.cast == (
        Role(actor="Sawajiri Erika", role="Ikeuchi Aya"),
        Role(actor="Nishikido Ryo", role="Asou Haruto"),
        Role(actor="Yakushimaru Hiroko", role="Ikeuchi Shioka", note="mom"),
    )
    assert drama.scores == (
        SiteScore(site="MyDramaList", score=8.6, out_of=10),
        SiteScore(site="Mina", score=95, out_of=100),
        SiteScore(site="jun", score=8, out_of=10),
    )
    assert (film.title, film.kind, film.year, film.runtime, film.episodes) == (
        "1 Litre of Tears",
        "film",
        2004,
        98,
        None,
    )
    assert film.cast == (Role(actor="Oonishi Asae", role="Kito Aya"),)
    assert film.scores == ()
    assert film.id != drama.id


def test_lines_of_a_fan_page_that_state_no_fact_are_reported_with_their_number() -> None:
    assert unread(FAN_PAGE) == [
        (17, "Bring two boxes of tissues.", "opinion"),
        (21, "It took me a month to get over it.", "opinion"),
        (28, "Best watched last.", "unknown"),
    ]


LINES = [
    ("Year: 2016", {"year": 2016}),
    ("Year：2016", {"year": 2016}),
    ("* Year = 2016", {"year": 2016}),
    ("Aired: Jan 22, 2016 - Mar 12, 2016", {"year": 2016}),
    ("Broadcast period: 2016-Jan-22 to 2016-Mar-12", {"year": 2016}),
    ("Aired: Dec 2, 2016 - Jan 21, 2017", {"aired_from": date(2016, 12, 2), "aired_to": date(2017, 1, 21)}),
    ("Broadcast period: 2005-Oct-11 to 2005-Dec-20", {"aired_from": date(2005, 10, 11), "aired_to": date(2005, 12, 20)}),
    ("Release Date: March 21 - May 17, 2018", {"aired_from": date(2018, 3, 21), "aired_to": date(2018, 5, 17)}),
    ("방영 기간: 2016년 12월 2일 ~ 2017년 1월 21일", {"aired_from": date(2016, 12, 2), "aired_to": date(2017, 1, 21)}),
    ("Year: Dec 2, 2016 - Jan 21, 2015", {"year": 2016, "aired_from": None, "aired_to": None}),
    ("Aired On: Friday, Saturday", {"airs_on": ("Fri", "Sat")}),
    ("Air time: Tue 21:00", {"airs_on": ("Tue",)}),
    ("Language: Korean", {"language": "ko"}),
    ("話数：全11話", {"episodes": 11}),
    ("회차: 16부작", {"episodes": 16}),
    ("导演: 孔笙 / 李雪", {"crew": (Credit(person="孔笙", job="director"), Credit(person="李雪", job="director"))}),
    ("キャスト\n沢尻エリカ（池内亜也）", {"cast": (Role(actor="沢尻エリカ", role="池内亜也"),)}),
    ("Starring: Gong Yoo, Kim Go Eun", {"cast": (Role(actor="Gong Yoo"), Role(actor="Kim Go Eun"))}),
    ("Also Known As: Dokkaebi , The Lonely, Shining Goblin", {"aliases": ("Dokkaebi", "The Lonely, Shining Goblin")}),
    ("Tags: slow burn, found family (Vote tags)", {"tags": ("slow burn", "found family")}),
    ("Score: 8.9 (scored by 123,456 users)",
     {"scores": (SiteScore(site="Page", score=8.9, out_of=10, votes=123456),)}),
    ("User Ratings: Current user rating: 94 (10212 votes)",
     {"scores": (SiteScore(site="Page", score=94, out_of=100, votes=10212),)}),
    ("MDL: 8.6 (from 12,345 users)", {"scores": (SiteScore(site="MyDramaList", score=8.6, out_of=10, votes=12345),)}),
    ("Episodes: 16", {"episodes": 16}),
    ("Episodes - 16 eps (60 min each)", {"episodes": 16, "runtime": 60}),
    ("Episodes: 16 x 1 hr 10 min", {"episodes": 16, "runtime": 70}),
    ("Episodes: 11 (45min) + Special : 120 min",
     {"episodes": 11, "runtime": 45, "specials": (Special(runtime=120),)}),
    ("Episodes: 11 + 2 specials (90 min)",
     {"episodes": 11, "specials": (Special(runtime=90), Special(runtime=90))}),
    ("Duration: 1 hr. 5 min.", {"runtime": 65}),
    ("Running time - 98 minutes", {"runtime": 98}),
    ("Network - Fuji TV", {"networks": ("Fuji TV",)}),
    ("Original Network: tvN, Netflix", {"networks": ("tvN", "Netflix")}),
    ("Country: South Korea", {"country": "KR"}),
    ("Country of origin: JP", {"country": "JP"}),
    ("Genres: romantic, Thriller", {"genres": ("Romance", "Thriller")}),
    ("Tags: slow burn, found family", {"tags": ("slow burn", "found family")}),
    ("Status: Completed", {"status": "ended"}),
    ("Native Title: 시그널", {"native_title": "시그널"}),
    ("Hangul: 시그널", {"native_title": "시그널"}),
    ("Also Known As: Sigeuneol, The Signal", {"aliases": ("Sigeuneol", "The Signal")}),
    ("aka: The Glory, Part 1 / Deo Geullori", {"aliases": ("The Glory, Part 1", "Deo Geullori")}),
    ('Ending: "Only Humans" by K', {"songs": (Song(title="Only Humans", artist="K", kind="ending"),)}),
    ("Opening Theme: 「Konayuki」 / Remioromen", {"songs": (Song(title="Konayuki", artist="Remioromen", kind="opening"),)}),
    ("Insert song: Road by Kim Yuna", {"songs": (Song(title="Road", artist="Kim Yuna", kind="insert"),)}),
    ("MyDramaList: 8.9", {"scores": (SiteScore(site="MyDramaList", score=8.9, out_of=10),)}),
    ("IMDb 8.5/10", {"scores": (SiteScore(site="IMDb", score=8.5, out_of=10),)}),
    ("Mina (95%)", {"scores": (SiteScore(site="Mina", score=95, out_of=100),)}),
    ("Mina: ★★★★½", {"scores": (SiteScore(site="Mina", score=4.5, out_of=5),)}),
    ("Score: 4.5/5", {"scores": (SiteScore(site="Page", score=4.5, out_of=5),)}),
    ("Jo Jin Woong as Lee Jae Han", {"cast": (Role(actor="Jo Jin Woong", role="Lee Jae Han"),)}),
    ("Kim Hye-soo (Cha Soo-hyun)", {"cast": (Role(actor="Kim Hye-soo", role="Cha Soo-hyun"),)}),
    ("Cast: Kim Hye Soo (Cha Soo Hyun), Lee Je Hoon (Park Hae Young)",
     {"cast": (Role(actor="Kim Hye Soo", role="Cha Soo Hyun"), Role(actor="Lee Je Hoon", role="Park Hae Young"))}),
    ("Main cast:\n- Kim Hye Soo – Cha Soo Hyun",
     {"cast": (Role(actor="Kim Hye Soo", role="Cha Soo Hyun", billing="main"),)}),
    ("Cast\n김혜수 (차수현)", {"cast": (Role(actor="김혜수", role="차수현"),)}),
    ("Cast\nKim Hye Soo (Cha Soo Hyun – a detective)",
     {"cast": (Role(actor="Kim Hye Soo", role="Cha Soo Hyun", note="a detective"),)}),
    ("Cast\nKim Hye Soo (Cha Soo Hyun)\nCha Soo Hyun – the team's chief",
     {"cast": (Role(actor="Kim Hye Soo", role="Cha Soo Hyun", note="the team's chief"),)}),
    ("Synopsis: A radio\ntalks to the past.", {"synopsis": "A radio talks to the past."}),
    ("Synopsis:\nA radio talks.\n\nYear: 2016", {"synopsis": "A radio talks.", "year": 2016}),
]  # fmt: skip


@pytest.mark.parametrize(("line", "facts"), LINES, ids=range(len(LINES)))
def test_a_line_is_read_as_the_facts_it_states(line: str, facts: dict[str, object]) -> None:
    drama = one(f"Title: Signal\nKind: series\n{line}")
    assert {key: getattr(drama, key) for key in facts} == facts


UNCLEAR = [
    "Year: soon", "Episodes: many", "Episodes: 11 (long)", "Country: Narnia", "Kind: opera", "Status: unsure",
    "Duration: forever", "Score: 7 of 9 lives", "Director:", "Movie: 98 min", "Filming took a year.",
    "Budget: 3 million", "Aired On: days of the moon", "Language: whispers", "She works as a nurse (at night)", "42", "???", "Ikeuchi Shioka – mom",
]  # fmt: skip


@pytest.mark.parametrize("line", UNCLEAR)
def test_an_unclear_line_is_reported_and_states_nothing(line: str) -> None:
    readout = read(f"Title: Signal\nKind: series\n{line}")
    assert readout.dramas == one_plain()
    ((where, text),) = [(row.line, row.text) for row in readout.unread]
    assert where == 3
    assert line[:20] in text


def one_plain() -> tuple[Drama, ...]:
    return (Drama(id="signal", title="Signal", kind="series"),)


@pytest.mark.parametrize("line", ["Guest: 95%", "Guest 95%", "Guest – 95 %", "Guest (95%)"])
def test_an_anonymous_reviewer_called_guest_is_not_read_as_a_guest_role(line: str) -> None:
    drama = one(f"Title: Signal\nKind: series\n\n{line}\nEssbee 90%")
    assert [(score.site, score.percent) for score in drama.scores] == [("Guest", 95.0), ("Essbee", 90.0)]
    assert drama.cast == ()


@pytest.mark.parametrize(
    ("line", "who", "percent", "words"),
    [
        ('Essbee (90%): "Sad but beautiful"', "Essbee", 90.0, '"Sad but beautiful"'),
        ("Guest – 95% – cried a lot", "Guest", 95.0, "cried a lot"), ("Mina: 8/10. A month.", "Mina", 80.0, "A month."),
        ("jun ★★★★½ - fine", "jun", 90.0, "fine"), ("MDL 8.6/10, and rightly", "MyDramaList", 86.0, "and rightly"),
    ],
)  # fmt: skip
def test_a_score_followed_by_an_opinion_is_read_and_the_opinion_is_reported(
    line: str, who: str, percent: float, words: str
) -> None:
    page = f"Title: Signal\nKind: series\n\nBibi 70%\nLong.\n{line}"
    (drama,) = read(page).dramas
    assert [(score.site, score.percent) for score in drama.scores] == [("Bibi", 70.0), (who, percent)]
    assert unread(page) == [(5, "Long.", "opinion"), (6, words, "opinion")]


@pytest.mark.parametrize(
    "line", ["It is 90% filler: skip it", "Peak rating 20.5%: a record", "Kim Hye Soo (Cha): lead"]
)
def test_a_number_within_a_sentence_is_not_read_as_a_score(line: str) -> None:
    assert read(f"Title: Signal\nKind: series\n\n{line}").dramas[0].scores == ()
    assert unread(f"Title: Signal\nKind: series\n\n{line}") == [(4, line, "unknown")]


def test_a_contradicting_second_statement_is_reported_and_the_first_stays() -> None:
    page = "Signal\nKind: series\nYear: 2016\nYear: 2018\nYear: 2016"
    assert read(page).dramas[0].year == 2016
    assert unread(page) == [(4, "Year: 2018", "said-before")]


@pytest.mark.parametrize(
    ("line", "title", "native", "aliases", "kind", "year"),
    [
        ("Signal (2016)", "Signal", None, (), "other", 2016),
        ("Signal (시그널) (2016 drama)", "Signal", "시그널", (), "series", 2016),
        ("Goblin / Guardian / 도깨비", "Goblin", "도깨비", ("Guardian",), "other", None),
        ("# Your Name (movie)", "Your Name", None, (), "film", None),
        ("Movie: Your Name", "Your Name", None, (), "film", None),
    ],
)
def test_the_title_line_gives_names_kind_and_year(
    line: str, title: str, native: str | None, aliases: tuple[str, ...], kind: str, year: int | None
) -> None:
    (drama,) = read(line).dramas
    assert (drama.title, drama.native_title, drama.aliases, drama.kind, drama.year) == (
        title,
        native,
        aliases,
        kind,
        year,
    )


def test_a_title_without_a_stated_kind_is_reported() -> None:
    assert unread("Signal\nYear: 2016") == [(1, "Signal", "no-kind")]


DATABASE_PAGE = """\
Goblin (2016)
Guardian / 도깨비

Details
Country: South Korea
Episodes: 16

Cast & Credits
Gong Yoo

Kim Shin / "Goblin"
Main Role

Kim Go Eun
Ji Eun Tak
Main Role
Lee Dong Wook
Wang Yeo
Support Role

Yoo In Na
Support Role
"""


def test_a_cast_with_three_lines_per_actor_is_read_without_taking_roles_for_actors() -> None:
    drama = one(DATABASE_PAGE)
    assert (drama.title, drama.native_title, drama.aliases) == ("Goblin", "도깨비", ("Guardian",))
    assert drama.cast == (
        Role(actor="Gong Yoo", role='Kim Shin / "Goblin"', billing="main"),
        Role(actor="Kim Go Eun", role="Ji Eun Tak", billing="main"),
        Role(actor="Lee Dong Wook", role="Wang Yeo"),
        Role(actor="Yoo In Na"),
    )


@pytest.mark.parametrize("heading", ["Main Role", "Cast\nMain Role", "Cast"])
def test_a_billing_above_a_list_of_actors_is_read_as_its_heading(heading: str) -> None:
    drama = one(
        f"Signal (2016 drama)\n\n{heading}\nKim Hye Soo\nLee Je Hoon\nSupport Role\nJang Hyun Sung\nJung Hae Kyun"
    )
    assert [role.actor for role in drama.cast] == ["Kim Hye Soo", "Lee Je Hoon", "Jang Hyun Sung", "Jung Hae Kyun"]
    assert [role.role for role in drama.cast] == [None] * 4


def test_a_cast_in_columns_is_reported_unread_as_it_does_not_say_who_plays_whom() -> None:
    readout = read("Signal (2016 drama)\nCast\nLee Je-Hoon\tKim Hye-Soo\nPark Hae-Young\tCha Soo-Hyun")
    assert readout.dramas[0].cast == ()
    assert [row.line for row in readout.unread] == [3, 4]


def test_the_heading_of_a_page_is_not_read_as_a_title() -> None:
    (drama,) = read("Profile\nDrama: My Mister (literal title)\nHangul: 나의 아저씨").dramas
    assert (drama.title, drama.native_title, drama.aliases) == ("My Mister", "나의 아저씨", ())


def test_a_page_pasted_as_html_is_reported_as_such() -> None:
    page = "<!DOCTYPE html>\n<html><body><h1>Signal (2016)</h1></body></html>"
    assert read(page).dramas == ()
    assert unread(page) == [(0, "", "html")]


def test_two_titles_each_followed_by_facts_are_read_as_two() -> None:
    drama, other = read("Signal\nEpisodes: 16\nYear: 2016\n\nStranger\nEpisodes: 32\nYear: 2017").dramas
    assert (drama.title, drama.episodes, other.title, other.episodes) == ("Signal", 16, "Stranger", 32)


@pytest.mark.parametrize(
    ("said", "first", "last"),
    [
        ("9.3.2024 – 28. 4. 2024", date(2024, 3, 9), date(2024, 4, 28)),
        ("20/03/2024", date(2024, 3, 20), None),
        ("03/20/2024 - 2024-04-28", date(2024, 3, 20), date(2024, 4, 28)),
    ],
)
def test_numeric_dates_are_read_where_day_and_month_cannot_be_confused(
    said: str, first: date, last: date | None
) -> None:
    (drama,) = read(f"Tears\nKind: series\nAired: {said}").dramas
    assert (drama.year, drama.aired_from, drama.aired_to) == (2024, first, last)


@pytest.mark.parametrize("said", ["03/09/2024", "03/09/2024 - 20/04/2024", "31.02.2024"])
def test_an_ambiguous_or_impossible_date_is_reported_and_only_its_year_is_kept(said: str) -> None:
    page = f"Tears\nKind: series\nAired: {said}"
    (drama,) = read(page).dramas
    assert (drama.year, drama.aired_from) == (2024, None)
    assert unread(page) == [(3, f"Aired: {said}", "day")]


def test_a_pasted_link_is_not_read_as_a_title() -> None:
    link = "https://mydramalist.com/49231-move-to-heaven"
    assert read(link).dramas == ()
    assert unread(link) == [(1, link, "link")]
    (drama,) = read(f"{link}\nTears (2005)\nEpisodes: 11").dramas
    assert drama.title == "Tears"


def test_a_heading_sets_the_kind_of_the_title_below_it() -> None:
    drama, film = read("Drama\nTears\nEpisodes: 11\n\nMovie\nTears\nRuntime: 98 min").dramas
    assert (drama.kind, drama.runtime, film.kind, film.runtime, film.episodes) == ("series", None, "film", 98, None)


def test_a_page_without_a_title_is_reported_as_untitled() -> None:
    assert read("Year: 2016\nEpisodes: 16").dramas == ()
    assert unread("Year: 2016\nEpisodes: 16")[-1] == (0, "", "untitled")


def test_an_empty_page_has_no_drama() -> None:
    assert read("").dramas == read("\n \n---\n").dramas == ()


@settings(max_examples=200, deadline=None)
@given(st.lists(st.one_of(st.text(max_size=80), st.sampled_from([*FAN_PAGE.splitlines(), *UNCLEAR])), max_size=30))
def test_no_text_makes_the_reader_fail(lines: list[str]) -> None:
    readout = read("\n".join(lines))
    assert all(drama.title and drama.id for drama in readout.dramas)
    assert len({drama.id for drama in readout.dramas}) == len(readout.dramas)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["a.csv", "a.jsonl", "a.txt"]), st.text(max_size=400))
def test_no_text_file_makes_the_reader_fail(name: str, text: str) -> None:
    with contextlib.suppress(Sorry):
        read_upload(name, text.encode("utf-8", "replace"), WORDS)


@pytest.mark.parametrize(
    "part",
    ["a", "a (", "x - ", "(", "a: b\n", "A (B), ", "- " * 900 + "\n", "(a b) " * 300 + "\n", "a [b] ", "Cast\nA – b\n"],
)
def test_a_megabyte_of_text_gives_a_bounded_number_of_dramas_and_reported_lines(part: str) -> None:
    readout = read(part * (1_000_000 // len(part)))
    assert len(readout.unread) <= 201
    assert len(readout.dramas) <= 50
