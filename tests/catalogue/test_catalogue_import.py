"""Titles a server imports from a file or the text of a page: previewed first, kept when confirmed."""

import contextlib
import json
import sqlite3
import threading
from dataclasses import replace
from typing import Any

import discord
import pytest
from conftest import NOW, Club, ids_of, message_of, said, text_of
from corrected import CLUB, FORM, MINA, PAGE, SIGNAL, TEARS, add, correct, fill
from sqlalchemy.exc import IntegrityError

from bot.core.corrections import Draft, Preview, Readout, Unread
from bot.core.errors import Sorry
from bot.core.member.asker import Asker
from bot.core.models import Drama, Role
from bot.core.vocabulary import Vocabulary
from bot.guide import Guide
from bot.guide.finding.catalogue import Catalogue
from bot.house import languages
from bot.sources.files.upload_reader import UploadReader
from bot.sources.files.uploads import read_upload
from bot.store import OpenStore
from bot.ui.frame.limits import CHARACTERS, COMPONENTS, gate
from bot.ui.frame.text import Words
from bot.ui.server import corrections as cards


async def test_titles_may_be_added_while_an_import_is_compared_with_the_catalogue(
    own_guide: Guide, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue, every = own_guide.catalogue, own_guide.catalogue.all
    late = Drama(id="late", title="Come In Late", kind="film", year=2030)

    def while_read(*given: Any) -> Any:
        for drama in every(*given):
            if threading.current_thread() is not threading.main_thread():
                catalogue.put(late)
            yield drama

    monkeypatch.setattr(catalogue, "all", while_read)
    fresh = Drama(id="fresh", title="Fresh One", kind="film", year=2030)
    preview = await own_guide.corrections.propose(MINA, Readout("x.jsonl", (fresh,)))
    assert [new for _, _, new in preview.rows] == [True]


async def test_a_preview_counts_the_titles_that_are_known_already(own_guide: Guide, words: Words) -> None:
    same = [
        Drama(id=str(year), title=title, kind="series", year=year, country="KR")
        for title, year in (("Signal", 2016), ("My Mister", 2018))
    ]
    told = (*same, Drama(id="c", title="Quokka Detective", kind="series"))
    shown = await own_guide.corrections.propose(MINA, Readout("x.csv", told))
    for preview in (shown, await own_guide.corrections.preview(MINA, shown.draft.code)):
        assert "1 new title · 2 known already" in str(cards.preview_card(preview, 1, words).to_components())


async def test_a_preview_can_be_confirmed_again_after_the_database_failed_to_keep_it(guide: Guide, where: str) -> None:
    readout = Readout("x.csv", (Drama(id="quokka", title="Quokka Detective", kind="series"),), ())
    shown = await guide.corrections.propose(MINA, readout)
    with contextlib.closing(sqlite3.connect(where)) as other:
        other.execute("CREATE TRIGGER full BEFORE INSERT ON correction BEGIN SELECT RAISE(ABORT, 'full'); END")
        with pytest.raises(IntegrityError):
            await guide.corrections.take(MINA, shown.draft.code)
        other.execute("DROP TRIGGER full")
    kept = await guide.corrections.take(MINA, shown.draft.code)
    assert [drama.title for drama in kept.dramas] == ["Quokka Detective"]
    with pytest.raises(Sorry, match="draft-gone"):
        await guide.corrections.take(MINA, shown.draft.code)


@pytest.mark.both_databases
async def test_confirming_a_preview_leaves_what_others_corrected_in_the_meantime(guide: Guide) -> None:
    other = Asker(12, CLUB, "Drama Club")
    await correct(guide, SIGNAL, other, episodes=15)
    told = Drama(id=SIGNAL, title="Signal", kind="series", runtime=99)
    shown = await guide.corrections.propose(MINA, Readout("x.jsonl", (told,)))
    assert shown.draft.rows == {SIGNAL: {"runtime": 99}}
    await correct(guide, SIGNAL, other, year=1999, episodes=17)
    await guide.corrections.take(MINA, shown.draft.code)
    drama = guide.titles.get(SIGNAL, MINA)
    assert (drama.year, drama.episodes, drama.runtime) == (1999, 17, 99)
    await guide.corrections.undo(MINA)
    drama = guide.titles.get(SIGNAL, MINA)
    assert (drama.year, drama.episodes, drama.runtime) == (1999, 17, guide.titles.get(SIGNAL).runtime)


@pytest.mark.both_databases
async def test_a_preview_that_changes_a_servers_own_title_is_refused_while_that_title_is_undone(guide: Guide) -> None:
    (drama,) = (await add(guide)).dramas
    shown = await guide.corrections.propose(MINA, Readout("x.jsonl", (replace(drama, runtime=50),)))
    assert [(row.title, facts, new) for row, facts, new in shown.rows] == [(drama.title, {"runtime": 50}, False)]
    await guide.corrections.undo(MINA)
    with pytest.raises(Sorry, match="draft-hidden"):
        await guide.corrections.take(MINA, shown.draft.code)
    await guide.corrections.redo(MINA, 1)
    await guide.corrections.take(MINA, shown.draft.code)
    assert guide.titles.get(drama.id, MINA) == replace(drama, runtime=50)


@pytest.mark.both_databases
async def test_confirming_a_preview_does_not_bring_back_a_title_hidden_in_the_meantime(
    guide: Guide, kept: OpenStore
) -> None:
    told = Readout("x.jsonl", (Drama(id=SIGNAL, title="Signal", kind="series", runtime=99),))
    shown = await guide.corrections.propose(MINA, told)
    await guide.corrections.hide(MINA, guide.titles.get(SIGNAL))
    with pytest.raises(Sorry, match="draft-hidden"):
        await guide.corrections.take(MINA, shown.draft.code)
    # Nor when it is hidden between the check and the keeping.
    assert await kept.corrections.take(CLUB, MINA.member, shown.draft, "correct", 1) is None
    assert guide.catalogue.get(SIGNAL, guide.servers.own(CLUB)) is None
    again = await guide.corrections.propose(MINA, told)
    assert [(drama.id, facts) for drama, facts, _ in again.rows] == [(SIGNAL, {"runtime": 99})]
    await guide.corrections.take(MINA, again.draft.code)
    assert guide.titles.get(SIGNAL, MINA).runtime == 99


@pytest.mark.both_databases
async def test_an_import_adds_to_what_is_known_and_removes_nothing(guide: Guide) -> None:
    known = guide.titles.get(TEARS)
    told = Drama(id="mdl-2", title="One Liter of Tears", kind="series", country="JP", year=2005, aliases=("Xqzz",),
                 cast=(Role(actor="New Face", role="Guest"),), links=known.links)  # fmt: skip
    fresh = Drama(id="fresh", title="Fresh One", kind="film", year=2030)
    preview = await guide.corrections.propose(MINA, Readout("x.jsonl", (told, fresh)))
    await guide.corrections.take(MINA, preview.draft.code)
    drama = guide.titles.get(TEARS, MINA)
    assert drama.title == known.title
    assert drama.names == (*known.names, "Xqzz")
    assert drama.cast == (*known.cast, Role(actor="New Face", role="Guest"))
    with pytest.raises(Sorry, match="draft-known"):
        await guide.corrections.propose(MINA, Readout("x.jsonl", (told, fresh)))
    again = await guide.corrections.propose(MINA, Readout("x.jsonl", (told, fresh), (Unread(3, "?"),)))
    assert again.rows == ()
    with pytest.raises(Sorry, match="draft-empty"):
        await guide.corrections.take(MINA, again.draft.code)
    undone = await guide.corrections.undo(MINA)
    assert {one.title for one in undone.dramas} == {known.title, "Fresh One"}
    assert guide.titles.get(TEARS, MINA) == known
    assert guide.titles.find("Fresh One", MINA).sure is None


# In Discord.


CSV = b"title,kind,year,cast\nQuokka Detective,series,2031,Zzyx Qwan (Inspector)\nBad,series,soon,\n"
LINES = b"\n".join(json.dumps({"id": f"q{n}", "title": f"Quokka {n}", "kind": "film"}).encode() for n in range(20))


@pytest.mark.parametrize(
    ("name", "content", "unread", "title"),
    [("a.csv", CSV, "Line 3:", "Quokka Detective"), ("a.jsonl", LINES + b"\n{oops", "Line 21:", "Quokka 7"),
     ("a.txt", PAGE, "Line 6:", "Quokka Detective")],
    ids=["csv", "jsonl", "txt"],
)  # fmt: skip
async def test_an_attached_file_is_previewed_with_its_faults_and_kept_when_confirmed(
    club: Club, name: str, content: bytes, unread: str, title: str
) -> None:
    answer = await club.owner.slash(club.channel, "catalogue import", file=(name, content))
    assert answer.ephemeral
    assert unread in said(answer)
    assert "Quokka" in said(answer)
    before = await club.member.slash(club.channel, "drama", title=title)
    assert title not in said(before).replace(f"“{title}”", "")
    (take,) = ids_of(answer.response, "take")
    await club.owner.click(message_of(answer), custom_id=take)
    assert f"## {title}" in said(await club.member.slash(club.channel, "drama", title=title))


async def test_the_lines_of_a_file_that_were_not_understood_are_paged(club: Club) -> None:
    answer = await club.owner.slash(club.channel, "catalogue import", file=("a.csv", CSV + b"Bad,series,soon,\n" * 13))
    (forward,) = [one for one in ids_of(answer.response, "draft") if one.endswith(":1")]
    shown = [said(answer)]
    await club.owner.click(message_of(answer), custom_id=forward)
    shown.append(text_of(message_of(answer)))
    assert [[n for n in range(20) if f"Line {n}:" in text] for text in shown] == [[*range(3, 15)], [15, 16]]


@pytest.mark.parametrize(
    ("name", "content", "refusal"),
    [("a.exe", b"MZ", "interchange format"), ("a.csv", b"\xff\xfe\x00", "UTF-8"), ("a.csv", b"x,y\n1,2", "first line"),
     ("a.jsonl", b"x" * 2_000_001, "larger than 2 MB"),
     ("a.jsonl", b'{"id":"x","title":"x","kind":"film"}\n' * 1001, "more than 1,000 rows")],
    ids=["kind", "bytes", "header", "large", "rows"],
)  # fmt: skip
async def test_a_file_that_cannot_be_read_is_refused_with_what_to_do(
    club: Club, name: str, content: bytes, refusal: str
) -> None:
    answer = await club.owner.slash(club.channel, "catalogue import", file=(name, content))
    assert answer.ephemeral
    assert refusal in said(answer)


async def test_a_file_is_read_in_a_thread_of_its_own_so_that_others_are_answered_meanwhile(
    club: Club, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []

    def reading(*given: Any) -> Readout:
        threads.append(threading.current_thread())
        return read_upload(*given)

    monkeypatch.setattr("bot.sources.files.upload_reader.read_upload", reading)
    answer = await club.owner.slash(club.channel, "catalogue import", file=("a.csv", SHEET.encode()))
    assert "Quokka" in said(answer)
    assert threads
    assert threading.main_thread() not in threads


SHEET = "Title;Kind;Year;Native Title;tmdb\nQuokka;Series;2031;쿼카;tv/777\nQuokka;film;2031;;\n"


@pytest.mark.parametrize("content", [
    SHEET.encode(), SHEET.encode("utf-16"), SHEET.replace(";", "\t").encode(), SHEET.replace("\n", "\r\n").encode("utf-8-sig"),
], ids=["semicolons", "utf-16", "tabs", "crlf"])  # fmt: skip
def test_a_csv_is_read_however_spreadsheets_save_it(content: bytes, vocabulary: Vocabulary) -> None:
    readout = read_upload("a.csv", content, vocabulary)
    assert readout.unread == ()
    assert [(drama.id, drama.kind, drama.native_title, drama.links) for drama in readout.dramas] == [
        ("quokka-2031", "series", "쿼카", {"tmdb": "tv/777"}), ("quokka-2031-film", "film", None, None),
    ]  # fmt: skip


def test_unusual_line_separators_within_a_text_do_not_end_a_row_of_a_csv(
    vocabulary: Vocabulary,
) -> None:
    told = "A tale\u2028of\x85two\x0bquokkas."
    readout = read_upload(
        "a.csv", f"title,kind,synopsis\nQuokka,series,{told}\nOtter,film,\nOx,opera,".encode(), vocabulary
    )
    assert [(drama.title, drama.synopsis) for drama in readout.dramas] == [("Quokka", told), ("Otter", None)]
    assert [one.line for one in readout.unread] == [4]


def shown_of(unread: tuple[Unread, ...], locale: str) -> list[str]:
    """How the faults of a file are told to a manager, in the language of that locale."""
    lines: list[str] = []
    for one in unread:
        preview = Preview(Draft("c" * 12, "a", {}, frozenset(), (one,)), ())
        view = cards.preview_card(preview, 1, languages()[locale])
        texts = [item.content for item in view.walk_children() if isinstance(item, discord.ui.TextDisplay)]
        lines.append(texts[-1].splitlines()[1].removeprefix("-# "))
    return lines


def test_the_faults_of_a_file_are_explained_in_words(vocabulary: Vocabulary) -> None:
    def faults(name: str, text: str, locale: str = "en-US") -> list[str]:
        return shown_of(read_upload(name, text.encode(), vocabulary).unread, locale)

    opera = "title,kind,year\nQuokka,opera,soon"
    assert faults("a.csv", opera) == [
        "Line 2: kind: “opera” is none of series, special, film, other", "Line 2: year: a whole number is expected",
    ]  # fmt: skip
    assert faults("a.csv", opera, "de") == [
        "Zeile 2: kind: „opera“ ist nichts von series, special, film, other",
        "Zeile 2: year: erwartet wird eine ganze Zahl",
    ]
    assert faults("a.csv", 'title,kind,year\n"Quokka,film,2031\nOtter,film,2032\nBeaver,opera,2033\n') == [
        'Line 2: a quote (") is opened here and not closed',
        "Line 4: kind: “opera” is none of series, special, film, other",
    ]
    (fault,) = faults("a.json", '[{"title": "Quokka", "kind": "film"}]')
    assert fault == "Line 1: JSON Lines have one record a line, and no list around them"


FAULTY = [
    "{", '[{"title": "Quokka"}]', {"year": 2031, "kind": "film"}, {"cast": "nobody"}, {"year": "soon"},
    {"aired_from": "11.10.2031"}, {"scores": 5, "colour": "red"}, {"based_on": "a novel"}, {"kind": "opera"},
    {"airs_on": ["Funday"]}, {"year": 1812}, {"episodes": 0.5}, {"cast": [{"actor": " "}]},
    {"native_title": "x" * 301}, {"watch": [{"service": "Viki", "as_of": "Spring"}]}, {"id": "a b"},
    {"country": "kr"}, {"id": "q"}, {"id": "q"}, {"scores": [{"site": "S", "score": 12}]}, {"cast": [{"actor": None}]},
]  # fmt: skip


def test_every_fault_a_manager_may_meet_is_told_in_their_language(vocabulary: Vocabulary) -> None:
    lines = [
        json.dumps(one if "year" in one and "kind" in one else {"title": "Quokka", "kind": "film", **one})
        if isinstance(one, dict)
        else one
        for one in FAULTY
    ]
    unread = read_upload("a.jsonl", "\n".join(lines).encode(), vocabulary).unread
    assert [one for one in unread if one.why is None] == []
    assert {one.line for one in unread} >= {*range(1, len(FAULTY) + 1)} - {FAULTY.index({"id": "q"}) + 1}
    english = shown_of(unread, "en-US")
    assert any("colour" in line for line in english)
    for locale in languages().locales:
        told = shown_of(unread, locale)
        assert len(told) == len(english)
        assert locale == "en-US" or not {*told} & {*english}


@pytest.mark.both_databases
async def test_the_faults_of_a_stored_preview_are_still_told_in_the_readers_language(guide: Guide) -> None:
    unread = read_upload("a.csv", b"title,kind,year\nQuokka,opera,soon", guide.catalogue.vocabulary).unread
    shown = await guide.corrections.propose(MINA, Readout("a.csv", (), unread))
    again = await guide.corrections.preview(MINA, shown.draft.code)
    assert shown_of(again.draft.unread, "fr") == shown_of(unread, "fr")


async def test_a_pasted_text_is_previewed_and_can_be_discarded(club: Club, words: Words) -> None:
    answer = await fill(club, "import", {"text": PAGE.decode()})
    assert "Line 6: nobody knows. · I do not know" in said(answer)
    (drop,) = ids_of(answer.response, "putaway")
    await club.owner.click(message_of(answer), custom_id=drop)
    assert text_of(answer.response) == words("draft-dropped")


def test_why_a_line_was_left_out_is_told_in_the_managers_language(vocabulary: Vocabulary) -> None:
    unread = read_upload("a.txt", PAGE, vocabulary).unread
    assert f"Zeile 6: nobody knows. · {languages()['de']('unread-unknown')}" in shown_of(unread, "de")


async def test_the_preview_and_what_was_kept_survive_a_restart(
    club: Club, kept: OpenStore, catalogue: Catalogue
) -> None:
    answer = await fill(club, "import", {"text": PAGE.decode()})
    (take,) = ids_of(answer.response, "take")
    await fill(club, "add", {**FORM, "title": "Wombat Detective"})
    club.client.guide = Guide(catalogue, kept, lambda: NOW, UploadReader)
    late = await club.owner.click(message_of(answer), custom_id=take)
    assert "is gone" in said(late)
    again = await fill(club, "import", {"text": PAGE.decode()})
    (take,) = ids_of(again.response, "take")
    club.client.guide = Guide(catalogue, kept, lambda: NOW, UploadReader)
    await club.owner.click(message_of(again), custom_id=take)
    club.client.guide = Guide(catalogue, kept, lambda: NOW, UploadReader)
    assert (await club.member.autocomplete(club.channel, "drama", "title", "wombat det"))[0]["name"].startswith(
        "Wombat"
    )
    club.client.guide = Guide(catalogue, kept, lambda: NOW, UploadReader)
    assert "Quokka Detective" in said(await club.member.slash(club.channel, "browse", from_year=2031, sort="newest"))


LONG_VALUES = {"field": "cast[12].billing", "given": "*" * 300, "known": "series, special, film, other"}


@pytest.mark.parametrize("fault", [Unread(0, "*" * 300), Unread(0, "", "none-of", LONG_VALUES)], ids=["text", "values"])
def test_the_largest_preview_keeps_discords_limits(catalogue: Catalogue, words: Words, fault: Unread) -> None:
    from bot.core.corrections import stated

    longest = sorted(catalogue.all(), key=lambda drama: -len(str(drama)))[:3]
    unread = tuple(replace(fault, line=n) for n in range(300))
    for count in (1, 3):
        rows = tuple((drama, stated(drama), True) for drama in longest[:count])
        draft = Draft("0" * 12, "*" * 100, {drama.id: facts for drama, facts, _ in rows}, frozenset(), unread)
        view = gate(cards.preview_card(Preview(draft, rows), 2**63 - 1, words))
        assert view.total_children_count <= COMPONENTS
        assert sum(len(one.content) for one in view.walk_children() if hasattr(one, "content")) <= CHARACTERS  # type: ignore[attr-defined]
