"""Reads lines of files, and rows of CSV as spreadsheets of any region save it, even where a quote is not closed."""

import codecs
import csv
import io
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import chain, islice
from pathlib import Path

from bot.core.errors import BadInput, Fault

_LONGEST_LINE = 1_000_000
# The most lines one quoted cell may span, and the most unclosed quotes in a table.
_CELL, _MOST_OPEN = 200, 100
_OPEN = 'a quote (") is opened here and not closed'
# The number of the line a row begins on, and its cells.
TableRow = tuple[int, list[str]]


def file_lines(path: Path, progress: Callable[[int], None]) -> Iterator[tuple[int, bytes]]:
    """Each line of a UTF-8 file with its number from 1, without a byte order mark. `progress` is called with the bytes
    of each. Raises BadInput."""
    try:
        with path.open("rb") as file:
            # Read no further than that: a file without line breaks may be larger than the memory.
            for number, line in enumerate(iter(lambda: file.readline(_LONGEST_LINE + 1), b""), start=1):
                if len(line) > _LONGEST_LINE:
                    raise BadInput(
                        f"{path.name}:{number}: a line of more than {_LONGEST_LINE:,} bytes is no record: "
                        "name a file with one record a line."
                    )
                progress(len(line))
                if number == 1 and line.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
                    raise BadInput(f"{path.name} is UTF-16: save it as UTF-8, which Excel calls CSV UTF-8.")
                yield number, line.removeprefix(codecs.BOM_UTF8) if number == 1 else line
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}. Name another file.") from error


def decoded(data: bytes) -> str:
    """The text of an attached file: UTF-8, or UTF-16, in which spreadsheets save "Unicode text". Raises
    UnicodeDecodeError."""
    return data.decode("utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig")


def table_rows(path: Path, progress: Callable[[int], None], faults: list[Fault]) -> Iterator[TableRow]:
    """The rows of a CSV file, first its header in lower case. A line whose quote is not closed is added to `faults`,
    and the lines after it are read. Raises BadInput where it is not a table."""
    lines = ((number, line.decode("utf-8", "replace")) for number, line in file_lines(path, progress))
    first = next(lines, (1, ""))
    rows = read_rows(
        chain([first], lines), delimiter_of(first[1]), lambda line: faults.append(unclosed_quote(path.name, line))
    )
    try:
        number, header = next(rows, (1, list[str]()))
        yield number, [name.strip().lower() for name in header]
        yield from rows
    except NotATable as error:
        where = f"{path.name}:{error.line}"
        raise BadInput(f"{where}: this is no line of CSV: {error}. Save the table with a row a line.") from error


class NotATable(ValueError):
    """A `line` cannot be read as part of a table."""

    def __init__(self, line: int, why: object) -> None:
        super().__init__(str(why))
        self.line = line


def unclosed_quote(name: str, line: int) -> Fault:
    """The fault of a line whose quote is not closed."""
    return Fault(name, line, _OPEN, "quote")


def delimiter_of(header: str) -> str:
    """The delimiter of a table, by its header: which one Excel writes depends on the machine's region."""
    return max(",;\t", key=header.count)


def numbered(text: str) -> Iterator[tuple[int, str]]:
    """The lines of a text with their numbers, split at newlines only: str.splitlines also splits at characters that
    copied text may hold within a line."""
    return enumerate(io.StringIO(text, newline=""), start=1)


def read_rows(
    lines: Iterable[tuple[int, str]], delimiter: str, left_open: Callable[[int], object]
) -> Iterator[TableRow]:
    """The rows of a table that are not empty. `left_open` is called with the number of each line whose quote is not
    closed, and the lines after it are read. Raises NotATable, also where there are too many of these."""
    lines = iter(lines)
    ahead = deque[tuple[int, str]]()
    widths = set[int]()
    count = 0
    while one := ahead.popleft() if ahead else next(lines, None):
        number, line = one
        row = _one_row(number, line, delimiter)
        if row is None:
            ahead.extend(islice(lines, _CELL - len(ahead)))
            row = _row_over_lines(line, ahead, delimiter, widths)
        if row is None:
            if (count := count + 1) > _MOST_OPEN:
                raise NotATable(number, f"{_OPEN}, as in {_MOST_OPEN} lines before")
            left_open(number)
        elif any(cell.strip() for cell in row):
            widths.add(len(row))
            yield number, row


def _one_row(number: int, line: str, delimiter: str) -> list[str] | None:
    """The cells of a line; None where a quoted cell goes on in the next line."""
    rows = csv.reader([line, ""] if '"' in line else [line], delimiter=delimiter)
    try:
        row = next(rows, list[str]())
    except csv.Error as error:
        # Beside what is wrong the library says what a programmer may do about it.
        raise NotATable(number, str(error).partition(" - ")[0]) from error
    return row if rows.line_num < 2 else None


def _row_over_lines(
    line: str, ahead: deque[tuple[int, str]], delimiter: str, widths: Collection[int]
) -> list[str] | None:
    """The cells of a row that goes on in the lines `ahead`, which are consumed.

    None, and nothing consumed, where its quote is not closed, or only by the quote of a later row: that shows by a
    number of cells that no row before has had.
    """
    rows = csv.reader([line, *(text for _, text in ahead)], delimiter=delimiter, strict=True)
    try:
        row = next(rows)
    except csv.Error:
        return None
    if widths and len(row) not in widths:
        return None
    for _ in range(rows.line_num - 1):
        ahead.popleft()
    return row
