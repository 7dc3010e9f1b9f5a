"""The days of a list that is imported: read as spreadsheets of any region write them, none guessed."""

import pytest
from conftest import NOW

from bot.core.member.asker import Asker
from bot.core.member.imports import FileRow
from bot.guide import Guide
from bot.sources.lists.read import read_list
from bot.store import OpenStore
from bot.ui.frame.text import Words
from bot.ui.member.imports import preview_card

MINA = Asker(11, 100, "Drama Club")
# The second of January 2024, UTC.
SECOND = 1704153600


@pytest.mark.parametrize(
    "day",
    ["2024-01-02", "2024/1/2", "2024-01-02 21:30", "02.01.2024", "2. 1. 2024", "Jan 2, 2024", "2 January 2024", "02-Jan-2024",
     "2024. 1. 2.", "2024年1月2日", "2024년 1월 2일", "2.1.2024, 21:30"],
)  # fmt: skip
def test_a_day_is_read_as_spreadsheets_write_it(day: str) -> None:
    found = read_list(f'title;score;Datum\nSignal;9;"{day}"\n'.encode(), "list.csv")
    assert found.rows == (FileRow(("Signal",), None, 90, at=SECOND),)
    assert found.undated == ()


def test_the_order_of_day_and_month_is_inferred_from_the_other_dates_of_the_file() -> None:
    def days(*cells: str) -> list[int | None]:
        text = "title,date\n" + "".join(f"Signal,{cell}\n" for cell in cells)
        return [row.at for row in read_list(text.encode(), "list.csv").rows]

    later = SECOND + 24 * 86400
    assert days("1/2/2024", "1/26/2024 9:30 PM") == [SECOND, later]
    assert days("2/1/2024", "26/1/2024") == [SECOND, later]
    assert days("02-01-2024", "26-01-2024") == [SECOND, later]
    # Nothing is guessed where no day of the file tells, or two tell otherwise.
    assert days("1/2/2024", "") == [None, None]
    assert days("1/2/2024", "26/1/2024", "1/26/2024") == [None, later, later]


async def test_an_unreadable_date_is_reported_and_replaced_by_today(
    guide: Guide, kept: OpenStore, words: Words
) -> None:
    text = b"title,score,date\nSignal,9,last winter\nStranger,8,0000-00-00\nKingdom,7,\nHealer,7,2024-01-02\n"
    file = read_list(text, "list.csv")
    assert file.undated == ("last winter",)
    found = await guide.imports.draft(MINA, file)
    card = preview_card(found, MINA.member, "ten", words)
    told = "".join(getattr(one, "content", "") for one in card.walk_children())
    assert words("import-undated", words="last winter") in told
    await guide.imports.confirm(MINA, found.code, replacing=False)
    times = {rating.drama: rating.rated_at for rating in await kept.ratings.of_member(MINA.member)}
    assert (times["signal-2016"], times["healer-2014"]) == (NOW, SECOND)
