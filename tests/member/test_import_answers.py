"""What is said of a list that is imported: what there is of it and nothing else, and where each title goes."""

from conftest import Club, ids_of, message_of, said, text_of

from bot.core.member.imports import FileRow, ListFile
from bot.core.member.lists import Entry
from bot.core.member.people import Asker
from bot.guide import Guide
from bot.sources.lists.read import read_list
from bot.store import OpenStore
from bot.ui.frame.text import Words

MINA = Asker(11, 100, "Drama Club")
SIGNAL = b"title,year,status\nSignal,2016,plan to watch\n"


async def test_what_there_is_none_of_is_not_counted(club: Club, words: Words) -> None:
    told = said(await club.member.slash(club.channel, "list import", file=("mine.csv", SIGNAL)))
    assert f"1 title matched\n-# {words('import-waits')}\n" in f"{told}\n"
    assert "0" not in told.replace("2016", "")


async def test_a_file_of_titles_that_are_not_here_asks_nothing_and_does_not_wait(
    club: Club, kept: OpenStore, words: Words
) -> None:
    await club.member.slash(club.channel, "list import", file=("mine.csv", SIGNAL))
    told = await club.member.slash(club.channel, "list import", file=("other.csv", b"title\nNothing Such Zz\n"))
    assert f"1 not here\n-# {words('import-nothing')}" in said(told)
    assert "Nothing Such Zz" in said(told)
    assert not ids_of(told.response, "import-drop")
    assert await kept.imports.draft(club.member.id) is None


async def test_the_last_question_answered_with_none_of_these_leaves_nothing_to_import(
    club: Club, kept: OpenStore, words: Words
) -> None:
    file = ("mine.csv", b"title\nBoys over Flowers\n")
    result = await club.member.slash(club.channel, "list import", file=file)
    await club.member.select(message_of(result), ["-"], custom_id=ids_of(message_of(result), "which")[0])
    assert words("import-nothing") in text_of(message_of(result))
    assert await kept.imports.draft(club.member.id) is None


async def test_the_preview_says_where_a_title_goes_whose_place_the_file_does_not_name(
    club: Club, kept: OpenStore
) -> None:
    text = b"title,year,score,status,progress\nVincenzo,2021,6.5,bored,3/20\nSignal,2016,9,,16/16\nStranger,2017,8,,\n"
    result = await club.member.slash(club.channel, "list import", file=("mine.csv", text))
    assert "- Vincenzo (2021) · **6.5** · Watching · episode 3\n" in said(result)
    assert "- Signal (2016) · **9.0** · Completed\n" in said(result)
    assert "- Stranger (2017) · **8.0**" in said(result).splitlines()
    sure = next(one for one in ids_of(message_of(result), "import") if one.endswith(":new"))
    await club.member.click(message_of(result), custom_id=sure)
    found = {entry.drama: (entry.status, entry.episode) for entry in await kept.lists.of_member(club.member.id)}
    assert found == {"vincenzo-2021": ("watching", 3), "signal-2016": ("completed", 16)}


async def test_a_score_that_cannot_be_read_is_told(club: Club, words: Words) -> None:
    text = b"title,score\nSignal,eleven\nStranger,8\nKingdom,0\nVincenzo,\nHealer,-\n"
    assert read_list(text, "mine.csv").unscored == ("eleven",)
    told = said(await club.member.slash(club.channel, "list import", file=("mine.csv", text)))
    assert words("import-unscored", words="eleven") in told
    # What it is out of was said: then 11 is too much, and else nobody knows.
    assert read_list(b"title,score\nSignal,11\n", "mine.csv", 10).unscored == ("11",)
    assert read_list(b"title,score\nSignal,4\n", "mine.csv").unscored == ()


async def test_what_was_imported_before_is_not_said_to_be_kept_again(club: Club, kept: OpenStore, words: Words) -> None:
    await kept.lists.put(club.member.id, [Entry("signal-2016", "watching", 3, None, 1)])
    for text, told in (
        (SIGNAL, words("import-done-nothing")),
        (b"title,status\nStranger,on hold\n", words("import-done-listed", listed=1)),
        (b"title,score\nStranger,9/10\n", words("import-done", scores=1, listed=1)),
    ):
        result = await club.member.slash(club.channel, "list import", file=("mine.csv", text))
        await club.member.click(message_of(result), custom_id=ids_of(message_of(result), "import")[0])
        assert text_of(message_of(result)) == told


async def test_titles_of_which_the_file_says_nothing_are_not_said_to_be_there_already(
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


async def test_the_preview_names_titles_as_its_member_reads_them(club: Club, kept: OpenStore) -> None:
    await kept.choices.keep_member(club.member.id, titles="native")
    text = b"title,year\nSignal,2016\nBoys over Flowers,\n"
    result = await club.member.slash(club.channel, "list import", file=("mine.csv", text))
    assert "- Signal → 시그널 (2016)" in said(result)


async def test_what_was_not_decided_is_told_once_the_rest_is_imported(club: Club, words: Words) -> None:
    text = b"title,score\nSignal,9\nBoys over Flowers,8\nMother,7\n"
    result = await club.member.slash(club.channel, "list import", file=("mine.csv", text))
    sure = next(one for one in ids_of(message_of(result), "import") if one.endswith(":new"))
    await club.member.click(message_of(result), custom_id=sure)
    done = words("import-done", scores=1, listed=1)
    assert text_of(message_of(result)) == f"{done}\n-# {words('import-done-open', count=2)}"


async def test_what_is_called_otherwise_and_of_another_time_is_not_asked_about(guide: Guide) -> None:
    def rows(year: int | None) -> ListFile:
        return ListFile("CSV", (FileRow(("1 litre of teers",), year, 95), FileRow(("Signal",), year, 90)))

    for year, asked in ((2005, ["1 litre of teers", "Signal"]), (None, ["1 litre of teers"]), (1999, ["Signal"])):
        found = await guide.imports.draft(MINA, rows(year))
        assert [one.row.names[0] for one in found.open] == asked
        assert ("1 litre of teers" in found.missing) == (year == 1999)
