"""What every command shares: the settings, errors in one line, and running what is asynchronous."""

import asyncio
import codecs
import errno
import logging
import os
import sys
from collections.abc import Coroutine, Generator, Sized
from contextlib import contextmanager, nullcontext, suppress
from io import TextIOWrapper
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from typer.core import TyperGroup

from bot.config import Settings
from bot.core.errors import BadInput, Fault, Sorry, StoreUnavailable

T = TypeVar("T")

# The largest id there can be: Discord's have 64 bits, of which the store keeps 63.
MOST = 2**63 - 1

# What stands in brackets or between colons is text that was given, and no markup.
out = Console(highlight=False, markup=False, emoji=False)
err = Console(stderr=True, highlight=False, markup=False, emoji=False)

# Columns of what no person looks at: nothing is cut.
_WIDE = 10_000


def prepare_output() -> None:
    """Let all be printed whatever can be written where it goes, and in a pipe nothing be cut to the width of a screen.

    What a terminal lacks is a question mark there; a program that reads a pipe is told the letter as JSON does.
    """
    terminal = sys.stdout.isatty()
    if isinstance(sys.stdout, TextIOWrapper):
        codecs.register_error("namida-json", _as_json)
        sys.stdout.reconfigure(errors="replace" if terminal else "namida-json")
    if not terminal:
        out.width = _WIDE
    # Without a home to keep what it knows of the fonts in, matplotlib does as well, and need not say so.
    logging.getLogger("matplotlib").setLevel(logging.ERROR)


def _as_json(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2)), error.end


def settings_of(context: typer.Context) -> Settings:
    settings = context.find_root().obj
    assert isinstance(settings, Settings)
    return settings


class Whole(TyperGroup):
    """The commands, and what becomes of those whose output nobody reads to its end, or that finds no room."""

    def invoke(self, ctx: Any) -> Any:
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
            return result
        except BrokenPipeError:
            _forget_output()
            raise SystemExit(0) from None
        except OSError as error:
            if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO):
                raise
            _forget_output()
            stop(f"Not everything could be written: {error.strerror}.")


def _forget_output() -> None:
    """What is left in the buffer would fail once more at the end."""
    with open(os.devnull, "w") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def run(work: Coroutine[Any, Any, T]) -> T:
    """The result of `work`; what is wrong with what was given ends the program in one line, status 1."""
    try:
        return asyncio.run(work)
    except (BadInput, StoreUnavailable) as error:
        stop(str(error))
    except Sorry as error:
        stop(f"{error.key}: {', '.join(map(str, error.titled.values()))}")


def stop(text: str) -> NoReturn:
    """End with one line on stderr, status 1."""
    err.print(text, soft_wrap=True)
    raise typer.Exit(1)


def write(file: Path, text: str) -> None:
    """Write a file, and the folders it needs; where that cannot be, the program ends in one line."""
    if file.exists() and not file.is_file():
        stop(f"{file} is no file. Name another place.")
    file = file.resolve()
    draft = file.with_name(f"{file.name}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        # An older file stays until the new one is whole.
        draft.write_text(text, "utf-8")
        draft.replace(file)
    except OSError as error:
        with suppress(OSError):
            draft.unlink()
        stop(f"{file} cannot be written: {error.strerror}. Name another place.")


def list_faults(faults: list[Fault]) -> None:
    """Each in a line on stderr, those of a file by their lines."""
    for fault in sorted(faults, key=lambda one: (one.file, one.line)):
        err.print(str(fault), soft_wrap=True)


def counted(faults: Sized) -> str:
    """How many there are, in words."""
    return "1 fault" if len(faults) == 1 else f"{len(faults)} faults"


@contextmanager
def busy(with_what: str) -> Generator[None]:
    """Say on a terminal what takes a while, and nothing in a pipe."""
    with err.status(f"{with_what} …") if sys.stderr.isatty() else nullcontext():
        yield


def progress() -> Progress:
    """A bar on a terminal, nothing in a pipe."""
    return Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f}%"),
        TimeRemainingColumn(),
        console=err,
        disable=not sys.stderr.isatty(),
        transient=True,
    )
