"""What all commands share: settings, output, errors in one line, progress bars, running a coroutine."""

import asyncio
import codecs
import errno
import logging
import os
import signal
import sys
from collections.abc import Coroutine, Generator
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

# The store keeps ids as signed 64-bit integers.
LARGEST_ID = 2**63 - 1

# Titles and file names may hold brackets and colons: print them as they are, not as Rich markup or emoji codes.
out = Console(highlight=False, markup=False, emoji=False)
err = Console(stderr=True, highlight=False, markup=False, emoji=False)

# Columns where output is piped, so that no line is wrapped or cut.
_UNLIMITED = 10_000


def prepare_output() -> None:
    """Make printing never fail on characters stdout cannot encode, and never wrap lines in a pipe.

    Such a character is printed as "?" on a terminal, and as a JSON escape (\\uXXXX) in a pipe.
    """
    for name in ("stdout", "stderr"):
        # Python has none where it was started with it closed.
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w"))  # noqa: SIM115 - as long as the program
    terminal = sys.stdout.isatty()
    if isinstance(sys.stdout, TextIOWrapper):
        codecs.register_error("namida-json", _as_json)
        sys.stdout.reconfigure(errors="replace" if terminal else "namida-json")
    if not terminal:
        out.width = _UNLIMITED
    # It warns when it finds no writable folder for its font cache, which it works without.
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


class SafeOutputGroup(TyperGroup):
    """The command group. Ends quietly where the reader of a pipe closes it, and in one line where the disk is full."""

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
            stop(f"Not everything could be written: {error.strerror}. Make room, then start again.")


def _forget_output() -> None:
    """Send what is left in the buffer of stdout to nowhere: flushing it at exit would fail again."""
    with open(os.devnull, "w") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine to its result. A refusal or a database that does not answer ends the program in one line."""
    try:
        return asyncio.run(work)
    except (BadInput, StoreUnavailable) as error:
        stop(str(error))
    except Sorry as error:
        stop(f"{error.key}: {', '.join(map(str, error.titled.values()))}")


def stop(text: str) -> NoReturn:
    """End the program with one line on stderr and exit status 1."""
    err.print(text, soft_wrap=True)
    raise typer.Exit(1)


def write(file: Path, text: str) -> None:
    """Write a file atomically, creating its folders; where that fails, the program ends in one line."""
    if file.exists() and not file.is_file():
        stop(f"{file} is no file. Name another place.")
    file = file.resolve()
    draft = file.with_name(f"{file.name}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        # An older file is replaced only once the new one is complete.
        draft.write_text(text, "utf-8")
        draft.replace(file)
    except OSError as error:
        with suppress(OSError):
            draft.unlink()
        stop(f"{file} cannot be written: {error.strerror}. Name another place.")


def list_faults(faults: list[Fault]) -> None:
    """Print each fault on stderr, sorted by file and line."""
    for fault in sorted(faults, key=lambda one: (one.file, one.line)):
        err.print(str(fault), soft_wrap=True)


def counted(count: int, noun: str = "fault") -> str:
    """How many there are, in words: "1 fault", "3 faults"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


@contextmanager
def interruptible() -> Generator[None]:
    """Let Ctrl-C end work that never waits for anything: asyncio ends a task only where it waits."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def busy(with_what: str) -> Generator[None]:
    """Show a spinner with this text on a terminal, nothing in a pipe."""
    with err.status(f"{with_what} …") if sys.stderr.isatty() else nullcontext():
        yield


def progress() -> Progress:
    """A progress bar on a terminal, nothing in a pipe."""
    return Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f}%"),
        TimeRemainingColumn(),
        console=err,
        disable=not sys.stderr.isatty(),
        transient=True,
    )
