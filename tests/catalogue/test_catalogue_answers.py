"""What managers are told of their own titles: only what there is to tell, by the names they know."""

import pytest
from conftest import Club, ids_of, said
from corrected import CLUB, FORM, MINA, SIGNAL, THERE, add, correct, fill
from discord import ui

from bot.core.corrections import Readout, Unread
from bot.core.errors import Sorry
from bot.guide import Guide
from bot.sources.files.uploads import read_upload
from bot.store import OpenStore
from bot.ui.frame.text import Words
from bot.ui.server.corrections import history_card, preview_card


def text_of(view: ui.LayoutView) -> str:
    return "\n".join(item.content for item in view.walk_children() if isinstance(item, ui.TextDisplay))


async def test_adding_what_is_known_already_says_so_instead_of_showing_an_empty_preview(
    club: Club, words: Words
) -> None:
    form = {**dict.fromkeys(FORM, ""), "title": "Signal", "facts": "Year: 2016\nKind: series"}
    told = await fill(club, "add", form)
    assert said(told) == words("correct-nothing", title="Signal")
    assert not ids_of(told.response, "putaway")
    lines = b"title,year,kind\nSignal,2016,series\nStranger,2017,series\n"
    told = await club.owner.slash(club.channel, "catalogue import", file=("known.csv", lines))
    assert said(told) == words("draft-known")
    page = "Signal\nYear: 2016"
    told = await club.owner.slash(club.channel, "catalogue import", file=("known.txt", page.encode()))
    assert said(told) == words("correct-nothing", title="Signal")


async def test_importing_a_file_without_titles_says_that_it_has_none(club: Club, words: Words) -> None:
    for name, content in (("none.csv", b"title,kind\n"), ("none.jsonl", b""), ("none.txt", b"\n")):
        told = await club.owner.slash(club.channel, "catalogue import", file=(name, content))
        assert said(told) == words("import-empty", name=name)


async def test_a_new_title_without_a_kind_is_flagged_but_not_called_left_out(guide: Guide, words: Words) -> None:
    read = read_upload("page.txt", b"Quokka Nights\nYear: 2031\nbananas", guide.catalogue.vocabulary)
    shown = text_of(preview_card(await guide.corrections.propose(MINA, read), MINA.member, words))
    assert shown.splitlines()[1] == "1 new title · 1 line not understood"
    look, _, left_out = shown.partition(words("draft-unread"))
    assert "Line 1: Quokka Nights · it is not said whether that is a series or a film" in look
    assert "Line 3: bananas" in left_out
    assert "Quokka Nights" not in left_out


async def test_a_preview_counts_what_would_be_kept_and_omits_counts_of_zero(guide: Guide, words: Words) -> None:
    data = b"title,year,kind\nQuokka,2031,series\nBad,soon,seriez\n"
    shown = await guide.corrections.propose(MINA, read_upload("new.csv", data, guide.catalogue.vocabulary))
    assert len(shown.draft.unread) == 2
    view = preview_card(shown, MINA.member, words)
    # Two faults of one line are one line that was not understood.
    assert text_of(view).splitlines()[1] == "1 new title · 1 line not understood"
    nothing = await guide.corrections.propose(
        MINA, Readout("page.txt", (), (Unread(1, "Hello"), Unread(0, "?", "html")))
    )
    view = preview_card(nothing, MINA.member, words)
    assert text_of(view).splitlines()[1] == "2 lines not understood"
    assert "putaway" not in str(view.to_components())


def test_a_row_without_a_title_is_reported_as_lacking_its_title_not_its_id(guide: Guide) -> None:
    read = read_upload("new.csv", b"title,year,kind\n,2031,series\n", guide.catalogue.vocabulary)
    assert [(one.line, one.why, one.values) for one in read.unread] == [(2, "missing", {"field": "title"})]


@pytest.mark.both_databases
async def test_the_history_says_which_facts_a_correction_changed(guide: Guide, words: Words) -> None:
    (drama,) = (await add(guide)).dramas
    await correct(guide, drama.id, year=2032, episodes=13)
    await correct(guide, drama.id, year=2033, synopsis="A quokka.")
    await guide.corrections.hide(MINA, guide.titles.get(SIGNAL, MINA))
    rows = (await guide.corrections.history(MINA)).rows
    assert [sorted(row.fields) for row in rows] == [[], ["synopsis", "year"], ["episodes", "year"], []]
    # An undone change still says what it would change, and later ones are not compared with it.
    await guide.corrections.undo(MINA, 3)
    await correct(guide, drama.id, synopsis="A wombat.")
    rows = (await guide.corrections.history(MINA)).rows
    assert [sorted(row.fields) for row in rows[:3]] == [["synopsis"], [], ["synopsis", "year"]]
    shown = text_of(history_card(await guide.corrections.history(MINA), MINA.member, "Drama Club", words))
    assert "`5` Corrected Quokka Detective (2032): synopsis" in shown
    assert "`4` Hid Signal (2016)\n" in shown


@pytest.mark.both_databases
async def test_the_history_still_names_a_title_that_was_hidden_or_taken_back(guide: Guide, kept: OpenStore) -> None:
    (drama,) = (await add(guide)).dramas
    await correct(guide, drama.id, title="Quokka Inspector")
    await guide.corrections.hide(MINA, guide.titles.get(drama.id, MINA))
    await correct(guide, SIGNAL, year=2017)
    rows = (await guide.corrections.history(MINA)).rows
    assert [row.titles for row in rows] == [("Signal (2017)",), *[("Quokka Inspector",)] * 3]
    for number in (3, 2, 1):
        await guide.corrections.undo(MINA, number)
    assert (await guide.corrections.history(MINA)).rows[-1].titles == ("Quokka Inspector",)
    assert await kept.corrections.called(CLUB, [SIGNAL, drama.id]) == {drama.id: "Quokka Inspector"}
    with pytest.raises(Sorry, match="history-none"):
        await guide.corrections.history(THERE)
