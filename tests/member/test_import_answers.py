"""What an import answers: no counts of zero, the status each title gets, and what could not be read."""

from conftest import Club, ids_of, message_of, said, text_of

from bot.core.member.asker import Asker
from bot.core.member.imports import FileRow, ListFile
from bot.core.member.lists import Entry
from bot.guide import Guide
from bot.sources.lists.read import read_list
from bot.store import OpenStore
from bot.ui.frame.text import Words

MINA = Asker(11, 100, "Drama Club")
SIGNAL = b"title,year,status\nSignal,2016,plan to watch\n"


async def test_the_preview_leaves_out_counts_of_zero(club: Club, words: Words) -> None:
    told = said(await club.member.slash(club.channel, "list import", file=("mine.csv", SIGNAL)))
    assert f"1 title matched\n-# {words('import-waits')}\n" in f"{told}\n"
    assert "0" not in told.replace("2016", "")


async def test_a_file_of_unknown_titles_asks_nothing_and_leaves_no_draft(
    club: Club, kept: OpenStore, words: Words
) -> None:
    await club.member.slash(club.channel, "list import", file=("mine.csv", SIGNAL))
    told = await club.member.slash(club.channel, "list import", file=("other.csv", b"title\nNothing Such Zz\n"))
    assert f"1 not here\n-# {words('import-nothing')}" in said(told)
    assert "Nothing Such Zz" in said(told)
    assert not ids_of(told.response, "import-drop")
    assert await kept.imports.draft(club.member.id) is None


async def test_answering_the_last_question_with_none_of_these_leaves_nothing_to_import(
    club: Club, kept: OpenStore, words: Words
) -> None:
    file = ("mine.csv", b"title\nBoys over Flowers\n")
    result = await club.member.slash(club.channel, "list import", file=file)
    await club.member.select(message_of(result), ["-"], custom_id=ids_of(message_of(result), "which")[0])
    assert words("import-nothing") in text_of(message_of(result))
    assert await kept.imports.draft(club.member.id) is None


async def test_the_preview_shows_the_status_it_derives_where_the_file_gives_none(club: Club, kept: OpenStore) -> None:
    text = b"title,year,score,status,progress\nVincenzo,2021,6.5,bored,3/20\nSignal,2016,9,,16/16\nStranger,2017,8,,\n"
    result = await club.member.slash(club.channel, "list import", file=("mine.csv", text))
    assert "- Vincenzo (2021) · **6.5** · Watching · episode 3\n" in said(result)
    assert "- Signal (2016) · **9.0** · Completed\n" in said(result)
    assert "- Stranger (2017) · **8.0**" in said(result).splitlines()
    sure = next(one for one in ids_of(message_of(result), "import") if one.endswith(":new"))
    await club.member.click(message_of(result), custom_id=sure)
    found = {entry.drama: (entry.status, entry.episode) for entry in await kept.lists.of_member(club.member.id)}
    assert found == {"vincenzo-2021": ("watching", 3), "signal-2016": ("completed", 16)}


async def test_a_score_that_cannot_be_read_is_reported(club: Club, words: Words) -> None:
    text = b"title,score\nSignal,eleven\nStranger,8\nKingdom,0\nVincenzo,\nHealer,-\n"
    assert read_list(text, "mine.csv").unscored == ("eleven",)
    told = said(await club.member.slash(club.channel, "list import", file=("mine.csv", text)))
    assert words("import-unscored", words="eleven") in told
    # What it is out of was said: then 11 is too much, and else nobody knows.
    assert read_list(b"title,score\nSignal,11\n", "mine.csv", 10).unscored == ("11",)
    assert read_list(b"title,score\nSignal,4\n", "mine.csv").unscored == ()


async def test_entries_that_were_there_already_are_not_reported_as_imported(
    club: Club, kept: OpenStore, words: Words
) -> None:
    await kept.lists.put(club.member.id, [Entry("signal-2016", "watching", 3, None, 1)])
    for text, told in (
        (SIGNAL, words("import-done-nothing")),
        (b"title,status\nStranger,on hold\n", words("import-done-listed", listed=1)),
        (b"title,score\nStranger,9/10\n", words("import-done", scores=1, listed=1)),
    ):
        result = await club.member.slash(club.channel, "list import", file=("mine.csv", text))
        await club.member.click(message_of(result), custom_id=ids_of(message_of(result), "import")[0])
        assert text_of(message_of(result)) == told


async def test_titles_without_a_readable_score_or_status_are_not_reported_as_already_there(
    club: Club, kept: OpenStore, words: Words
) -> None:
    async def imported(text: bytes) -> str:
        result = await club.member.slash(club.channel, "list import", file=("mine.csv", text))
        sure = next(one for one in ids_of(message_of(result), "import") if one.endswith(":new"))
        await club.member.click(message_of(result), custom_id=sure)
        return text_of(message_of(result))

    assert await imported(b"title,rating\nSignal,4\n") == words("import-done-unsaid")
    assert await kept.ratings.of_member(club.member.id) == []
    await imported(b"title,score\nSignal,9\n")
    assert await imported(b"title,score\nSignal,9\n") == words("import-done-nothing")


async def test_the_preview_names_titles_in_the_form_the_member_chose(club: Club, kept: OpenStore) -> None:
    await kept.choices.keep_member(club.member.id, titles="native")
    text = b"title,year\nSignal,2016\nBoys over Flowers,\n"
    result = await club.member.slash(club.channel, "list import", file=("mine.csv", text))
    assert "- Signal → 시그널 (2016)" in said(result)


async def test_titles_left_undecided_are_counted_once_the_rest_is_imported(club: Club, words: Words) -> None:
    text = b"title,score\nSignal,9\nBoys over Flowers,8\nMother,7\n"
    result = await club.member.slash(club.channel, "list import", file=("mine.csv", text))
    sure = next(one for one in ids_of(message_of(result), "import") if one.endswith(":new"))
    await club.member.click(message_of(result), custom_id=sure)
    done = words("import-done", scores=1, listed=1)
    assert text_of(message_of(result)) == f"{done}\n-# {words('import-done-open', count=2)}"


async def test_a_misspelled_title_with_a_distant_year_is_missing_and_not_asked_about(guide: Guide) -> None:
    def rows(year: int | None) -> ListFile:
        return ListFile("CSV", (FileRow(("1 litre of teers",), year, 95), FileRow(("Signal",), year, 90)))

    for year, asked in ((2005, ["1 litre of teers", "Signal"]), (None, ["1 litre of teers"]), (1999, ["Signal"])):
        found = await guide.imports.draft(MINA, rows(year))
        assert [one.row.names[0] for one in found.open] == asked
        assert ("1 litre of teers" in found.missing) == (year == 1999)
