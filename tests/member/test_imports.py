"""Lists of other sites: read as they are exported, nothing guessed, kept once their member says so."""

import asyncio
import json
import sys
import threading
from dataclasses import replace
from typing import get_args

import pytest
from conftest import NOW, Club, ids_of, message_of, message_with, said, text_of
from hypothesis import given
from hypothesis import strategies as st

from bot.client import Namida
from bot.commands import install
from bot.core.errors import Sorry, StoreUnavailable
from bot.core.member.asker import Asker
from bot.core.member.imports import FileRow, ListFile, status_of
from bot.core.member.lists import Status
from bot.core.models import Drama
from bot.guide import Guide
from bot.house import languages
from bot.sources.lists.read import read_list
from bot.sources.lists.words import _STATUSES, read_status  # pyright: ignore[reportPrivateUsage]
from bot.store import OpenStore
from bot.ui.frame.text import Words
from bot.ui.member.imports import preview_card

# The second of January 2024, UTC.
SECOND = 1704153600
MINA = Asker(11, 100, "Drama Club")
LETTERBOXD = "Date,Name,Year,Letterboxd URI,Rating\n2024-01-02,Parasite,2019,https://boxd.it/a,4.5\n2024-01-03,Ikiru,1952,https://boxd.it/b,\n"
TRAKT = [
    {"rated_at": "2024-01-02T00:00:00.000Z", "rating": 9, "type": "show", "show": {"title": "Signal", "year": 2016, "ids": {"trakt": 1}}},
    {"rated_at": "2024-01-02T00:00:00.000Z", "rating": 7, "type": "episode", "episode": {"title": "One"}, "show": {"title": "Signal", "year": 2016}},
    {"plays": 3, "last_watched_at": "2024-01-02T00:00:00.000Z", "show": {"title": "Stranger", "year": 2017}, "seasons": [
        {"number": 0, "episodes": [{"number": 1}]}, {"number": 1, "episodes": [{"number": 1}, {"number": 2}]}]},
    {"listed_at": "2024-01-02T00:00:00.000Z", "type": "show", "show": {"title": "Kingdom", "year": 2019}},
]  # fmt: skip
ANILIST = {
    "data": {"MediaListCollection": {"user": {"mediaListOptions": {"scoreFormat": "POINT_10_DECIMAL"}}, "lists": [
        {"name": "Completed", "entries": [{"status": "COMPLETED", "score": 8.5, "progress": 12, "completedAt": {"year": 2024, "month": 1, "day": 2}, "media": {
            "title": {"romaji": "Signal", "english": None, "native": "시그널"}, "startDate": {"year": 2016}}}]},
        {"name": "Paused", "entries": [{"status": "PAUSED", "score": 0, "progress": 3, "media": {"title": {"romaji": "X"}}}]},
    ]}}
}  # fmt: skip
MDL = "Title,Score,Status,Episodes\n1 Litre of Tears,9.5,Completed,11/11\nSignal,0,Plan to Watch,16\nKingdom,8,Currently Watching,3/6\n"


def read(text: str, name: str = "list.csv", out_of: int | None = None) -> ListFile:
    return read_list(text.encode(), name, out_of)


@pytest.mark.parametrize(
    ("status", "episode", "placed"),
    [
        (None, None, None), (None, 3, "watching"), (None, 11, "completed"), ("watching", 12, "completed"), ("hold", 3, "hold"),
        ("dropped", 11, "dropped"), ("completed", None, "completed"), ("completed", 3, "completed"), ("plan", None, "plan"),
    ],
)  # fmt: skip
def test_the_status_of_a_row_follows_from_its_status_and_episode_columns(
    status: Status | None, episode: int | None, placed: Status | None
) -> None:
    drama = Drama(id="a", title="A", kind="series", episodes=11)
    assert status_of(FileRow(("A",), status=status, episode=episode), drama) == placed
    if episode and status is None:
        assert status_of(FileRow(("A",), episode=episode), replace(drama, episodes=None)) == "watching"


def test_letterboxd_scores_are_out_of_five() -> None:
    found = read(LETTERBOXD)
    assert found.site == "Letterboxd"
    assert found.rows == (FileRow(("Parasite",), 2019, 90, at=SECOND), FileRow(("Ikiru",), 1952, at=SECOND + 86400))
    assert read(LETTERBOXD, "watchlist.csv").rows[1].status == "plan"
    assert read(LETTERBOXD, "watched.csv").rows[1].status == "completed"


def test_trakt_files_give_ratings_and_watched_and_planned_titles() -> None:
    found = read(json.dumps(TRAKT), "ratings-shows.json")
    assert found.rows == (
        FileRow(("Signal",), 2016, 90, at=SECOND), FileRow(("Stranger",), 2017, None, "watching", 2, SECOND),
        FileRow(("Kingdom",), 2019, None, "plan", at=SECOND),
    )  # fmt: skip
    assert found.unread == 1
    table = read("rated_at,type,title,year,trakt_rating,rating\nx,show,Signal,2016,8.1,9\n")
    assert (table.site, table.rows[0].score) == ("Trakt", 90)


def test_anilist_is_read_with_the_scale_its_user_chose() -> None:
    found = read(json.dumps(ANILIST), "list.json")
    assert found.rows == (
        FileRow(("Signal", "시그널"), 2016, 85, "completed", 12, SECOND),
        FileRow(("X",), None, None, "hold", 3),
    )
    flat = {"lists": [{"title": {"english": "Signal"}, "status": "DROPPED", "score": 3}]}
    assert read(json.dumps(flat)).unscaled
    assert read(json.dumps(flat), out_of=5).rows[0].score == 60


def test_mydramalist_progress_is_read_only_where_seen_and_total_are_given() -> None:
    found = read(MDL)
    assert found.site == "MyDramaList"
    assert found.rows == (
        FileRow(("1 Litre of Tears",), None, 95, "completed", 11), FileRow(("Signal",), None, None, "plan"),
        FileRow(("Kingdom",), None, 80, "watching", 3),
    )  # fmt: skip


def test_a_list_copied_from_a_web_page_takes_statuses_from_the_headings_above_its_tables() -> None:
    header = "#\tTitle\tCountry\tYear\tType\tScore\tProgress\n"
    page = (
        f"Jun's Drama List\n\nCurrently Watching\n{header}1\tSignal\tSouth Korea\t2016\tDrama\t9.0\t3/16\n"
        f"\nPlan to Watch\n{header}1\tKingdom\tSouth Korea\t2019\tDrama\t0.0\t0/6\nTotal: 2\n"
    )
    found = read(page, "list.txt")
    assert found.site == "MyDramaList"
    assert found.rows == (
        FileRow(("Signal",), 2016, 90, "watching", 3), FileRow(("Kingdom",), 2019, None, "plan")
    )  # fmt: skip
    assert found.unread == 1
    # A title may be called as a place on the list is.
    assert read("title,score\nFinished,9\nSignal,8\n").rows == (
        FileRow(("Finished",), None, 90), FileRow(("Signal",), None, 80)
    )  # fmt: skip


def test_imdb_scores_are_out_of_ten_and_its_watchlist_is_planned() -> None:
    text = (
        "Const,Your Rating,Date Rated,Title,Title Type,IMDb Rating,Year\ntt1,4,2024-01-02,Signal,TV Series,8.5,2016\n"
        "tt2,5,2024-01-03,Episode #1.1,TV Episode,8.5,2016\n"
    )
    found = read(text, "ratings.csv")
    assert (found.site, found.unread) == ("IMDb", 1)
    assert found.rows == (FileRow(("Signal",), 2016, 40, at=SECOND),)
    watchlist = "Position,Const,Created,Title,Title Type,Year,Your Rating,Date Rated\n1,tt1,2024-01-01,Signal,TV Series,2016,,\n2,tt2,2024-01-01,Kingdom,TV Series,2019,8,2024-01-02\n"
    assert read(watchlist).rows == (
        FileRow(("Signal",), 2016, None, "plan"), FileRow(("Kingdom",), 2019, 80, at=SECOND)
    )  # fmt: skip


def test_simkl_files_give_status_score_and_progress() -> None:
    backup = {
        "shows": [
            {"status": "watching", "user_rating": 8, "last_watched_at": "2024-01-02T00:00:00Z", "watched_episodes_count": 3,
             "memo": {"text": "with mum"}, "show": {"title": "Signal", "year": 2016}},
            {"status": "plantowatch", "user_rating": None, "watched_episodes_count": 0, "show": {"title": "Kingdom", "year": 2019}},
            {"status": "hold"},
        ],
        "movies": [{"status": "completed", "user_rating": 9, "movie": {"title": "Parasite", "year": 2019}}],
    }  # fmt: skip
    found = read(json.dumps(backup), "SimklBackup.json")
    assert (found.site, found.unread) == ("Simkl", 1)
    assert found.rows == (
        FileRow(("Signal",), 2016, 80, "watching", 3, SECOND, "with mum"),
        FileRow(("Kingdom",), 2019, None, "plan"), FileRow(("Parasite",), 2019, 90, "completed"),
    )  # fmt: skip
    table = "SIMKL_ID,Title,Type,Year,Watchlist,LastEpWatched,WatchedDate,Rating,Memo\n1,Signal,tv,2016,watching,s1e3,2024-01-02,4,\n2,Kingdom,tv,2019,watching,s2e1,,,\n"
    assert read(table).rows == (
        FileRow(("Signal",), 2016, 40, "watching", 3, SECOND), FileRow(("Kingdom",), 2019, None, "watching")
    )  # fmt: skip


def test_a_plain_table_is_read_by_its_header() -> None:
    found = read("Name;Native Title;My Rating;Progress\nSignal;시그널;95%;4\nKingdom;;★★★★;\n;;9;\n")
    assert found.rows == (FileRow(("Signal", "시그널"), None, 95, None, 4), FileRow(("Kingdom",), None, 80))
    assert found.unread == 1
    assert not found.unscaled


@pytest.mark.parametrize(
    "header", ["이름,점수,상태", "タイトル,評価,ステータス", "ชื่อเรื่อง,คะแนน,สถานะ", "片名,评分,状态", "Título,Nota,Estado",
               "Titel,Bewertung,Status", "Tên phim,Điểm,Trạng thái", "Titre,Note,Statut", "Judul,Nilai,Status"]
)  # fmt: skip
def test_a_header_is_read_in_the_languages_namida_speaks(header: str) -> None:
    assert read(f"{header}\nSignal,95%,completed\n").rows == (FileRow(("Signal",), None, 95, "completed"),)


@pytest.mark.parametrize("locale", languages().locales)
def test_statuses_are_read_in_every_language(locale: str) -> None:
    called = {status: languages()[locale](f"list-{status}") for status in get_args(Status)}
    rows = read("".join(["Title,Status\n", *(f"{status},{name}\n" for status, name in called.items())])).rows
    assert {row.names[0]: row.status for row in rows} == {status: status for status in called}


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("visto", "completed"), ("Assistindo", "watching"), ("EN COURS", "watching"), ("a voir", "plan"), ("geplant", "plan"),
        ("시청중", "watching"), ("見た", "completed"), ("想看", "plan"), ("dang xem", "watching"), ("เลิกดู", "dropped"),
        ("selesai", "completed"), ("em pausa", "hold"), ("Currently Watching", "watching"),
    ],
)  # fmt: skip
def test_a_status_is_read_in_the_words_members_use(word: str, status: str) -> None:
    assert read(f"Título;Estado\nSignal;{word}\n").rows == (FileRow(("Signal",), None, None, status),)  # type: ignore[arg-type]


def test_no_word_means_two_statuses() -> None:
    for status, words_ in _STATUSES.items():
        assert [word for word in words_ if read_status(word) != status] == []


async def test_a_status_that_cannot_be_read_is_reported(guide: Guide, words: Words) -> None:
    file = read("Title,Status\nSignal,someday\nStranger,watched\nKingdom,someday\n")
    assert file.strange == ("someday",)
    assert [row.status for row in file.rows] == [None, "completed", None]
    found = await guide.imports.draft(MINA, file)
    card = preview_card(found, MINA.member, "ten", words)
    assert words("import-strange", words="someday") in "".join(
        getattr(one, "content", "") for one in card.walk_children()
    )
    if found.open:
        assert (await guide.imports.choose(MINA, found.code, "")).file.strange == ("someday",)


def test_lines_above_the_header_are_skipped() -> None:
    listed = "Letterboxd list export v7\nDate,Name,Tags,URL,Description\n2024-01-02,Tears,,x,\n\nPosition,Name,Year,URL,Description\n1,Parasite,2019,x,\n"
    found = read(listed, "tears.csv")
    assert (found.site, found.rows) == ("Letterboxd", (FileRow(("Parasite",), 2019, None, "plan"),))
    assert read("sep=;\nTitle;Score\nSignal;9,5\n").rows == (FileRow(("Signal",), None, 95),)


def test_a_list_of_bare_titles_is_planned() -> None:
    assert read("\ufefftitle\nSignal\n").rows == (FileRow(("Signal",), status="plan"),)
    assert read("title,status\nSignal,\n").rows == (FileRow(("Signal",)),)


@pytest.mark.parametrize(
    "column",
    ["Meine Bewertung", "Mi puntuación", "Ma note", "Minha nota", "Nilai saya", "Điểm của tôi", "私の評価", "내 점수",
     "我的评分", "คะแนนของฉัน", "Your Score", "My rating"],
)  # fmt: skip
def test_a_column_is_recognised_despite_a_possessive_such_as_my_or_your(column: str) -> None:
    (row,) = read(f"title,{column}\nSignal,9/10\n").rows
    assert (row.score, row.status) == (90, None)


@pytest.mark.parametrize(
    ("column", "score"),
    [("Score (10)", 50), ("Rating /5", 100), ("Score out of 100", 5), ("My rating (1-5)", 100), ("Wertung von 10", 50)],
)
def test_a_column_header_may_give_the_maximum_of_its_scores(column: str, score: int) -> None:
    file = read(f"title,{column}\nSignal,5\nStranger,4\n")
    assert (file.rows[0].score, file.unscaled) == (score, False)


async def test_unknown_columns_are_reported_where_only_titles_were_read(guide: Guide, words: Words) -> None:
    found = await guide.imports.draft(MINA, read("Drama,Year,Stimmung,Wie gut\nSignal,2016,düster,sehr\n"))
    assert found.file.columns == ("Stimmung", "Wie gut")
    card = preview_card(found, MINA.member, "ten", words)
    assert "these columns, so only the titles were read: Stimmung, Wie gut." in str(card.to_components()[0])
    for known in ("Drama,Year\nSignal,2016\n", "Drama,Score,Mood\nSignal,9/10,dark\n"):
        assert read(known).columns == ()
    assert read("Date,Name,Year,Letterboxd URI\n2024-01-02,Signal,2016,x\n", "watchlist.csv").columns == ()


def test_scores_that_may_be_out_of_five_or_ten_are_left_out() -> None:
    text = "title,rating\nSignal,4\nKingdom,5\n"
    found = read(text)
    assert found.unscaled
    assert [row.score for row in found.rows] == [None, None]
    assert [row.score for row in read(text, out_of=5).rows] == [80, 100]
    assert [row.score for row in read(text, out_of=10).rows] == [40, 50]
    assert [row.score for row in read("title,rating\nSignal,9\nKingdom,4\n").rows] == [90, 40]
    assert [row.score for row in read("title,rating\nSignal,90\nKingdom,5\n").rows] == [90, 5]


@pytest.mark.parametrize(
    "data", [b"", b"x", b"a,b\n1,2\n", b"{", b"[]", b'{"a": 1}', b"\xff\xfe\x00", b"\xe9", b"title\n", b"[[[", b'"',
             b"[" * 100_000, b'{"a":' * 100_000]
)  # fmt: skip
def test_a_file_that_is_not_a_list_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        read_list(data, "x")


def test_an_unclosed_quote_costs_only_its_line_and_a_note_may_span_lines() -> None:
    found = read('Title,Score,Note\nSignal,"9,\nKingdom,8,"long,\n\nand good"\nMisaeng,7,\n')
    assert [(row.names, row.score) for row in found.rows] == [(("Kingdom",), 80), (("Misaeng",), 70)]
    assert found.unread == 1
    with pytest.raises(ValueError, match="as in 100 lines before"):
        read("title,score\n" + '"Signal,9\n' * 200)


@given(st.binary(max_size=400), st.text(max_size=20))
def test_no_file_makes_the_reader_fail(data: bytes, name: str) -> None:
    try:
        read_list(data, name)
    except ValueError:
        return


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(
        ["show", "movie", "title", "year", "rating", "lists", "entries", "media", "status", "score", "progress", "seasons", "episodes", "number", "data",
         "MediaListCollection", "type", "english", "user", "shows", "movies", "user_rating", "memo", "kept", "rating", "listed",
         "drama_id", "changed_at"]), inner, max_size=5),
    max_leaves=20,
)  # fmt: skip


@given(VALUES)
def test_no_json_makes_the_reader_fail_and_every_score_is_in_range(value: object) -> None:
    try:
        found = read_list(json.dumps(value).encode(), "list.json")
    except ValueError:
        return
    assert all(row.score is None or 1 <= row.score <= 100 for row in found.rows)
    assert all(row.episode is None or 1 <= row.episode <= 9999 for row in found.rows)


CELLS = st.text(alphabet='abc9,;.5/%★"\n 1', max_size=12)


@given(st.lists(st.lists(CELLS, min_size=4, max_size=4), max_size=6))
def test_no_table_makes_the_reader_fail(lines: list[list[str]]) -> None:
    text = "\n".join(["title,score,status,episodes", *(",".join(line) for line in lines)])
    try:
        found = read(text)
    except ValueError:
        return
    assert all(row.score is None or 1 <= row.score <= 100 for row in found.rows)


async def test_only_certain_titles_are_matched_without_asking(guide: Guide) -> None:
    rows = (
        FileRow(("Signal",), 2016, 90), FileRow(("Signal",), 1999, 90), FileRow(("Boys over Flowers",), None, 80),
        FileRow(("Boys over Flowers",), 2009, 80), FileRow(("1 litre of teers",), 2005, 95), FileRow(("Zzyzx Unheard Of",), 2001, 50),
    )  # fmt: skip
    found = await guide.imports.draft(MINA, ListFile("CSV", rows))
    assert {one.drama.id: one.row.score for one in found.matched} == {"signal-2016": 90, "boys-over-flowers-2009": 80}
    assert [one.row.names[0] for one in found.open] == ["Signal", "Boys over Flowers", "1 litre of teers"]
    assert len(found.open[1].choices) > 1
    assert found.missing == ("Zzyzx Unheard Of",)


async def test_a_title_equal_to_a_dramas_initials_is_not_matched_with_it(guide: Guide) -> None:
    assert guide.titles.suggest("days")[0].drama.id == "doom-at-your-service-2021"
    assert not (await guide.imports.draft(MINA, ListFile("CSV", (FileRow(("Days",), None, 90),)))).matched


async def test_searches_give_the_same_results_while_a_list_is_read(guide: Guide, dramas: list[Drama]) -> None:
    typed = [drama.title[1:] for drama in dramas[:300] if len(drama.title) > 4]
    file = ListFile("CSV", tuple(FileRow((text,)) for text in reversed(typed)))
    alone, read_alone = {text: guide.catalogue.search(text, 5) for text in typed}, await guide.imports.draft(MINA, file)
    # Threads take turns so often that what they share unawares is soon seen.
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        reading = asyncio.create_task(guide.imports.draft(MINA, file))
        while not reading.done():
            for text in typed[:: len(typed) // 100]:
                assert guide.catalogue.search(text, 5) == alone[text]
            await asyncio.sleep(0)
        assert replace(await reading, code=read_alone.code) == read_alone
    finally:
        sys.setswitchinterval(before)


async def test_a_file_is_read_off_the_main_thread(club: Club, guide: Guide, monkeypatch: pytest.MonkeyPatch) -> None:
    read_in: list[bool] = []

    def ratings(*_: object) -> ListFile:
        read_in.append(threading.current_thread() is threading.main_thread())
        return ListFile("CSV", (FileRow(("Signal",), 2016, 90),))

    monkeypatch.setattr(guide.uploads, "ratings", ratings)
    await club.member.slash(club.channel, "list import", file=("mine.csv", b"title\nSignal\n"))
    assert read_in == [False]


async def test_a_rating_keeps_its_date_unless_that_lies_in_the_future(guide: Guide, kept: OpenStore) -> None:
    day_to_come = "2099-01-01"
    file = read(f"Date,Name,Year,Letterboxd URI,Rating\n2024-01-02,Stranger,2017,x,4\n{day_to_come},Signal,2016,x,5\n")
    found = await guide.imports.draft(MINA, file)
    await guide.imports.confirm(MINA, found.code, replacing=False)
    times = {rating.drama: rating.rated_at for rating in await kept.ratings.of_member(MINA.member)}
    assert times == {"stranger-2017": SECOND, "signal-2016": NOW}


async def test_a_planned_title_with_a_score_stays_planned(guide: Guide) -> None:
    found = await guide.imports.draft(MINA, read("Title,Score,Status,Episodes\nSignal,9,Plan to Watch,16\n"))
    await guide.imports.confirm(MINA, found.code, replacing=False)
    entry = await guide.lists.entry(MINA, guide.titles.get("signal-2016"))
    assert entry is not None
    assert entry.status == "plan"


@pytest.mark.both_databases
async def test_existing_scores_stay_unless_the_member_replaces_them(guide: Guide, kept: OpenStore) -> None:
    await kept.ratings.rate(MINA.member, "signal-2016", 70, 1)
    rows = (FileRow(("Signal",), 2016, 90, "dropped", 4), FileRow(("1 Litre of Tears",), 2005, 95, "completed"))
    found = await guide.imports.draft(MINA, ListFile("CSV", rows))
    assert [one.replaces for one in found.matched] == [70, None]
    await guide.imports.confirm(MINA, found.code, replacing=False)
    scores = {row.drama: row.score for row in await kept.ratings.of_member(MINA.member)}
    assert scores == {"signal-2016": 70, "1-litre-of-tears-2005": 95}
    with pytest.raises(Sorry, match="import-gone"):
        await guide.imports.confirm(MINA, found.code, replacing=True)
    found = await guide.imports.draft(MINA, ListFile("CSV", rows))
    await guide.imports.confirm(MINA, found.code, replacing=True)
    assert {row.score for row in await kept.ratings.of_member(MINA.member)} == {90, 95}
    entries = {entry.drama: (entry.status, entry.episode) for entry in await kept.lists.of_member(MINA.member)}
    assert entries == {"signal-2016": ("dropped", 4), "1-litre-of-tears-2005": ("completed", 11)}


async def test_if_a_part_cannot_be_saved_nothing_is_and_the_import_can_be_retried(
    club: Club, kept: OpenStore, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: object) -> None:
        raise StoreUnavailable("the database is locked")

    file = ("mine.csv", b"title,year,score,status,episodes\nSignal,2016,9,watching,3/16\n")
    result = await club.member.slash(club.channel, "list import", file=file)
    sure = next(one for one in ids_of(message_of(result), "import") if one.endswith(":new"))
    with monkeypatch.context() as locked:
        locked.setattr(kept.lists, "write", away)
        answer = await club.member.click(message_of(result), custom_id=sure)
    assert said(answer) == words("cannot-save")
    assert await kept.ratings.of_member(club.member.id) == []
    await club.member.click(message_of(result), custom_id=sure)
    assert words("import-done", scores=1, listed=1) in text_of(message_of(result))
    assert [entry.episode for entry in await kept.lists.of_member(club.member.id)] == [3]


async def test_an_import_is_previewed_asked_about_and_confirmed_even_across_a_restart(
    club: Club, kept: OpenStore, words: Words
) -> None:
    text = "title,year,score,status\n1 Litre of Tears,2005,9.5,completed\nBoys over Flowers,,8,\nNothing Such Zz,,7,\n@everyone **x** zzz,,7,\n"
    result = await club.member.slash(club.channel, "list import", file=("mine.csv", text.encode()))
    assert result.ephemeral
    assert "1 title matched · 1 to ask about · 2 not here" in said(result)
    assert "@everyone" not in said(result)
    assert await kept.ratings.of_member(club.member.id) == []
    client = Namida(club.client.guide, club.client.languages, kept.commands)
    install(client)
    await club.world.restart_bot(client)
    (menu,) = ids_of(message_of(result), "which")
    await club.member.select(message_of(result), ["hana-yori-dango-2005"], custom_id=menu)
    assert "2 titles matched" in text_of(message_of(result))
    (sure,) = [one for one in ids_of(message_of(result), "import") if one.endswith(":new")]
    await club.member.click(message_of(result), custom_id=sure)
    assert {row.drama: row.score for row in await kept.ratings.of_member(club.member.id)} == {
        "1-litre-of-tears-2005": 95, "hana-yori-dango-2005": 80,
    }  # fmt: skip
    assert words("import-done", scores=2, listed=2) in text_of(message_of(result))


async def test_an_outdated_preview_can_neither_import_nor_cancel_the_newer_file(
    club: Club, kept: OpenStore, words: Words
) -> None:
    first = await club.member.slash(club.channel, "list import", file=("a.csv", b"title,year,score\nSignal,2016,9\n"))
    await club.member.slash(club.channel, "list import", file=("b.csv", b"title,year,score\nStranger,2017,8\n"))
    for action in ("import", "import-drop"):
        (old,) = ids_of(message_of(first), action)
        assert said(await club.member.click(message_of(first), custom_id=old)) == words("import-another")
    assert await kept.ratings.of_member(club.member.id) == []
    assert await kept.imports.draft(club.member.id) is not None


async def test_unreadable_files_are_refused_and_a_waiting_import_can_be_cancelled(
    club: Club, kept: OpenStore, words: Words
) -> None:
    refused = await club.member.slash(club.channel, "list import", file=("cat.png", b"\x89PNG\r\n"))
    assert "not a list I can read" in said(refused)
    latin = await club.member.slash(club.channel, "list import", file=("mine.csv", "title\nPokémon".encode("latin-1")))
    assert said(latin) == words("import-not-text", name="mine.csv")
    large = await club.member.slash(club.channel, "list import", file=("big.csv", b"title\n" + b"x" * 2_000_001))
    assert said(large) == words("import-large", most=2)
    result = await club.member.slash(club.channel, "list import", file=("mine.csv", b"title,score\nSignal,9\n"))
    await club.member.click(message_of(result), custom_id=ids_of(message_of(result), "import-drop")[0])
    assert text_of(message_of(result)) == words("import-cancelled")
    assert await kept.imports.draft(club.member.id) is None


@pytest.mark.parametrize(
    "custom_id",
    [
        "nm:which:0:a",
        "nm:import:0:a:new",
        "nm:import-drop:0:a",
        "nm:import:OWNER:a:all",
        "nm:which:OWNER:a",
        "nm:import:OWNER:all",
        "nm:unimport:0:a",
        "nm:unimport:OWNER:a",
        "nm:reimport:OWNER",
    ],
)
async def test_a_forged_import_button_causes_no_fault(club: Club, words: Words, custom_id: str) -> None:
    from bot.ui.frame.ids import write_member

    custom_id = custom_id.replace("OWNER", write_member(club.member.id))
    result = await club.member.click(await message_with(club, custom_id), custom_id=custom_id)
    assert said(result) in {words(key) for key in ("not-yours", "import-gone", "import-undo-gone", "stale-button")}
