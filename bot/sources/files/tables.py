"""The lines of a file, and the rows of one that is a table (CSV), as spreadsheets of any region save them."""

import codecs
import csv
import io
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import chain, islice
from pathlib import Path

from bot.core.errors import BadInput, Fault

_LONGEST_LINE = 1_000_000
# Lines a cell in quotes may go over, and cells of a table that may have no end.
_CELL, _MOST_OPEN = 200, 100
_OPEN = 'a quote (") is opened here and not closed'
# One row, the line it begins at, and its cells.
TableRow = tuple[int, list[str]]


def file_lines(path: Path, progress: Callable[[int], None]) -> Iterator[tuple[int, bytes]]:
    """Each line of a UTF-8 file with its number from 1, without the mark it may begin with. `progress` is told the
    bytes read. Raises BadInput."""
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                if len(line) > _LONGEST_LINE:
                    raise BadInput(f"{path.name}:{number}: a line of {len(line)} bytes is not a record.")
                progress(len(line))
                if number == 1 and line.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
                    raise BadInput(f"{path.name} is UTF-16: save it as UTF-8, which Excel calls CSV UTF-8.")
                yield number, line.removeprefix(codecs.BOM_UTF8) if number == 1 else line
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}. Name another file.") from error


def decoded(data: bytes) -> str:
    """The text of a file that somebody attached: UTF-8, or UTF-16 as spreadsheets save "Unicode text". Raises
    UnicodeDecodeError."""
    return data.decode("utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig")


def table_rows(path: Path, progress: Callable[[int], None], faults: list[Fault]) -> Iterator[TableRow]:
    """The rows of a CSV file, its header in lower case first. A cell that never ends is one of `faults`, and the lines
    after it are read all the same. Raises BadInput for what is no table."""
    lines = ((number, line.decode("utf-8", "replace")) for number, line in file_lines(path, progress))
    first = next(lines, (1, ""))
    rows = read_rows(chain([first], lines), apart_by(first[1]), lambda line: faults.append(unclosed(path.name, line)))
    try:
        number, header = next(rows, (1, list[str]()))
        yield number, [name.strip().lower() for name in header]
        yield from rows
    except NoTable as error:
        where = f"{path.name}:{error.line}"
        raise BadInput(f"{where}: this is no line of CSV: {error}. Save the table with a row a line.") from error


class NoTable(ValueError):
    """A `line` that is none of a table, and why not."""

    def __init__(self, line: int, why: object) -> None:
        super().__init__(str(why))
        self.line = line


def unclosed(name: str, line: int) -> Fault:
    """What is wrong with a line of a file whose cell never ends."""
    return Fault(name, line, _OPEN, "quote")


def apart_by(header: str) -> str:
    """What sets the cells of a table apart: Excel takes what the machine's region does."""
    return max(",;\t", key=header.count)


def numbered(text: str) -> Iterator[tuple[int, str]]:
    """The lines of a text with their numbers, parted at the end of a line alone: what was copied may hold other
    characters that part lines."""
    return enumerate(io.StringIO(text, newline=""), start=1)


def read_rows(lines: Iterable[tuple[int, str]], apart: str, left_open: Callable[[int], object]) -> Iterator[TableRow]:
    """The rows of a table that are not empty. The line of a cell that never ends is told to `left_open`, and the lines
    after it are read all the same. Raises NoTable, also for too many of these."""
    lines = iter(lines)
    ahead = deque[tuple[int, str]]()
    widths = set[int]()
    count = 0
    while one := ahead.popleft() if ahead else next(lines, None):
        number, line = one
        row = _one_row(number, line, apart)
        if row is None:
            ahead.extend(islice(lines, _CELL - len(ahead)))
            row = _over_lines(line, ahead, apart, widths)
        if row is None:
            if (count := count + 1) > _MOST_OPEN:
                raise NoTable(number, f"{_OPEN}, as in {_MOST_OPEN} lines before")
            left_open(number)
        elif any(cell.strip() for cell in row):
            widths.add(len(row))
            yield number, row


def _one_row(number: int, line: str, apart: str) -> list[str] | None:
    """The cells of a line; None where the last goes on in the next."""
    rows = csv.reader([line, ""] if '"' in line else [line], delimiter=apart)
    try:
        row = next(rows, list[str]())
    except csv.Error as error:
        raise NoTable(number, error) from error
    return row if rows.line_num < 2 else None


def _over_lines(line: str, ahead: deque[tuple[int, str]], apart: str, widths: Collection[int]) -> list[str] | None:
    """The cells of a row that goes on in the lines ahead, which are taken; None, and none taken, where one of its cells
    has no end, or only another row's quote for it: then it has as many cells as no row before."""
    rows = csv.reader([line, *(text for _, text in ahead)], delimiter=apart, strict=True)
    try:
        row = next(rows)
    except csv.Error:
        return None
    if widths and len(row) not in widths:
        return None
    for _ in range(rows.line_num - 1):
        ahead.popleft()
    return row
