"""The lines of a file, and the rows of one that is a table (CSV), as spreadsheets of any region save them."""

import codecs
import csv
from collections import deque
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

from bot.core.errors import BadInput, Fault

_LONGEST_LINE = 1_000_000
# Lines a cell in quotes may go over.
_CELL = 200
# One row, the line it begins at, and its cells.
Row = tuple[int, list[str]]


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


def table_rows(path: Path, progress: Callable[[int], None], faults: list[Fault]) -> Iterator[Row]:
    """The rows of a CSV file, its header in lower case first. A cell that never ends is one of `faults`, and the lines
    after it are read all the same. Raises BadInput for what is no table."""
    lines = ((number, line.decode("utf-8", "replace")) for number, line in file_lines(path, progress))
    number, line = next(lines, (1, ""))
    # Excel sets cells apart by what the machine's region does.
    apart = max(",;\t", key=line.count)
    header = [name.strip().lower() for name in _one_row(path, number, line, apart) or ()]
    yield number, header
    ahead = deque[tuple[int, str]]()
    while one := ahead.popleft() if ahead else next(lines, None):
        number, line = one
        row = _one_row(path, number, line, apart)
        if row is None:
            ahead.extend(islice(lines, _CELL - len(ahead)))
            row = _over_lines(line, ahead, apart, len(header))
        if row is None:
            faults.append(Fault(path.name, number, 'a quote (") is opened here and not closed'))
        elif any(cell.strip() for cell in row):
            yield number, row


def _one_row(path: Path, number: int, line: str, apart: str) -> list[str] | None:
    """The cells of a line; None where the last goes on in the next."""
    rows = csv.reader([line, ""] if '"' in line else [line], delimiter=apart)
    try:
        row = next(rows, list[str]())
    except csv.Error as error:
        where = f"{path.name}:{number}"
        raise BadInput(f"{where}: this is no line of CSV: {error}. Save the table with a row a line.") from error
    return row if rows.line_num < 2 else None


def _over_lines(line: str, ahead: deque[tuple[int, str]], apart: str, columns: int) -> list[str] | None:
    """The cells of a row that goes on in the lines ahead, which are taken; None, and none taken, where one of its cells
    has no end, or only another row's quote for it."""
    rows = csv.reader([line, *(text for _, text in ahead)], delimiter=apart, strict=True)
    try:
        row = next(rows)
    except csv.Error:
        return None
    if len(row) != columns:
        return None
    for _ in range(rows.line_num - 1):
        ahead.popleft()
    return row
