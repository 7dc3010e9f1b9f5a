"""Finds the cast of a database page, where actor, character and billing each have a line of their own."""

from collections.abc import Mapping, Sequence

from bot.core.models import Role
from bot.sources.page import values
from bot.sources.page.words import BILLINGS, KEYS, ROLE_LINES


def cast_rows(lines: Sequence[str]) -> Mapping[int, Role | None]:
    """The lines that make up the cast, by number from 1: the role for the last line of a row, None for its others.

    A row is three lines such as "Lee Je-hoon", "Park Hae-young", "Main Role"; after the first row, the character may be
    missing. As "Main Role" may also be the heading of a list of names, rows are only read below a heading of the cast,
    and a single row with other lines right below it is not one.
    """
    found: dict[int, Role | None] = {}
    ends: list[int] = []
    block: list[int] = []
    heading = ""
    for number, line in enumerate(lines, start=1):
        text = line.strip().rstrip(":").casefold()
        if not text:
            continue
        if text in ROLE_LINES:
            row = [lines[one - 1].strip() for one in block]
            if heading in ("cast", text) and len(row) in ((1, 2) if ends else (2,)) and _is_row(row):
                found |= {**dict.fromkeys(block), number: _role(row, text)}
                ends.append(number)
            else:
                heading = text
            block = []
        elif KEYS.get(text) in BILLINGS:
            heading, block = "cast", []
        elif heading:
            block.append(number)
    alone = len(ends) == 1 and ends[0] < len(lines) and lines[ends[0]].strip()
    return {} if alone else found


def _is_row(row: Sequence[str]) -> bool:
    return values.is_name(row[0]) and len(row[-1]) <= 100 and values.read_roles(row[-1], False) is None


def _role(row: Sequence[str], end: str) -> Role:
    return Role(actor=row[0], role=row[1] if len(row) == 2 else None, billing=ROLE_LINES[end])
