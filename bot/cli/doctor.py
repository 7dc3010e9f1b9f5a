"""namida doctor: what is wrong with an installation, in one screen."""

import asyncio
import re
import shutil
import sys
import time
from datetime import datetime
from email.utils import parsedate_to_datetime
from pathlib import Path

import aiohttp
import typer
from rich.console import Console
from rich.table import Table

from bot.cli.context import settings_of
from bot.config import Settings
from bot.core.errors import BadInput, StoreUnavailable
from bot.core.live import SourceState
from bot.core.running import DAY, Slow
from bot.house import backups_of, open_house, vocabulary_of
from bot.store import open_store
from bot.store.backup import newest

# What is looked at, whether it is well, and what there is to say of it.
Row = tuple[str, bool, str]

_TOKEN = re.compile(r"[\w-]{3,}\.[\w-]{3,}\.[\w-]{10,}")
# Bits of an application's flags that let it ask for a privileged intent, granted or for up to a hundred servers.
_PRIVILEGED = {"Presence": 0b11 << 12, "Server Members": 0b11 << 14, "Message Content": 0b11 << 18}
_PATIENCE = aiohttp.ClientTimeout(total=10)
# Seconds a clock may be wrong; a day's backup may be made up to an hour late.
_WRONG = 30
_LATE = DAY + 2 * 60 * 60
_LEAST_FREE = 500 * 2**20


def doctor(context: typer.Context) -> None:
    """What is wrong with this installation, in one screen."""
    settings = settings_of(context)
    rows: list[Row] = [
        ("python", sys.version_info >= (3, 11), sys.version.split()[0]),
        _token(settings.token),
        *_discord(settings.token),
        ("TMDB", *_tmdb(settings)),
        ("TVmaze", True, "in use" if settings.tvmaze else "off"),
        ("data", (settings.data / "dramas").is_dir(), str(settings.data)),
        *_database(settings),
        _disk(settings),
        _fonts(),
        _backups(settings),
    ]
    table = Table(box=None, show_header=False)
    for name, fine, text in rows:
        table.add_row("✓" if fine else "✗", name, text)
    Console(highlight=False, markup=False).print(table)
    if not all(fine for _, fine, _ in rows):
        raise typer.Exit(1)


def _token(token: str | None) -> Row:
    if token is None:
        return "token", True, "not set: only `namida run` needs it"
    if _TOKEN.fullmatch(token):
        return "token", True, "set"
    return "token", False, "not of a token's form, three parts with dots between: copy it anew from Bot → Reset Token"


def _discord(token: str | None) -> list[Row]:
    """What Discord says of the application, and by its clock of ours; nothing without a token to ask with."""
    if token is None or not _TOKEN.fullmatch(token):
        return []
    try:
        status, flags, date = asyncio.run(_application(token))
    except (aiohttp.ClientError, TimeoutError, ValueError):
        return [("Discord", False, "cannot be reached from here: look at the network, or at discordstatus.com")]
    if status == 401:
        return [("Discord", False, "refuses the token: Bot → Reset Token makes a new one"), _clock(date)]
    if status != 200:
        return [("Discord", False, f"answers with status {status}: look at discordstatus.com")]
    granted = ", ".join(name for name, bits in _PRIVILEGED.items() if flags & bits)
    intents = f"{granted} is on, and Namida needs none: turn it off under Bot" if granted else "none is privileged"
    return [("Discord", True, "takes the token"), ("intents", True, intents), _clock(date)]


async def _application(token: str) -> tuple[int, int, datetime]:
    """The status of Discord's answer, the application's flags, and Discord's time."""
    # It is slow to import, and knows where Discord is.
    from discord.http import Route

    url, headers = f"{Route.BASE}/oauth2/applications/@me", {"Authorization": f"Bot {token}"}
    async with aiohttp.ClientSession(timeout=_PATIENCE) as session, session.get(url, headers=headers) as response:
        body = await response.json(content_type=None) if response.status == 200 else {}
        return response.status, int(body.get("flags", 0)), parsedate_to_datetime(response.headers.get("Date", ""))


def _clock(discord: datetime) -> Row:
    off = abs(time.time() - discord.timestamp())
    text = "as Discord's" if off < _WRONG else f"{off:,.0f} s away from Discord's: turn on time synchronisation"
    return "clock", off < _WRONG, text


def _tmdb(settings: Settings) -> tuple[bool, str]:
    if not settings.tmdb_key:
        return True, "no key: no live where-to-watch, and only the titles that are here"

    async def ask() -> SourceState:
        from bot.sources.online import open_sources

        async with (
            open_store(settings.database) as kept,
            open_sources(settings, vocabulary_of(settings.data), kept.answers, time.time) as sources,
        ):
            await sources[0].check()
            return sources[0].state

    try:
        trouble = asyncio.run(ask()).trouble
    except BadInput as error:
        return False, str(error)
    said = {None: "the key is taken", "refused": "TMDB refuses the key: make a new one, put it into .env"}
    return trouble != "refused", said.get(trouble, "a key is set, but TMDB does not answer just now")


def _database(settings: Settings) -> list[Row]:
    """The database, and the late answers kept in it."""

    async def look() -> tuple[str, list[Slow]]:
        async with open_house(settings, checked=True) as house:
            state, place = await house.guide.state(), await house.kept.upkeep.place()
            text = f"{place.name}: {state.titles} titles, {state.ratings} ratings, {place.size / 1e6:.0f} MB"
            return text, await house.kept.upkeep.slow_since(int(time.time()) - DAY)

    try:
        text, slow = asyncio.run(look())
    except (BadInput, StoreUnavailable) as error:
        return [("database", False, str(error))]
    return [("database", True, text), _slow(slow)]


def _slow(slow: list[Slow]) -> Row:
    if not slow:
        return "answers", True, "none took longer than a second in the last day"
    told = ", ".join(f"{one.command} {one.times} × up to {one.worst / 1000:.1f} s" for one in slow[:5])
    return "answers", False, f"over a second in the last day: {told}"


def _disk(settings: Settings) -> Row:
    folder = Path(settings.database).parent if "://" not in settings.database else Path()
    free = shutil.disk_usage(folder if folder.exists() else Path()).free
    text = f"{free / 2**30:.1f} GB free"
    return "disk", free > _LEAST_FREE, text if free > _LEAST_FREE else f"{text}: make room, ratings need it"


def _fonts() -> Row:
    """Whether pictures can write the scripts of titles."""
    # It loads matplotlib.
    from bot.ui.fonts import missing

    if scripts := ", ".join(missing()):
        return "fonts", True, f"none for {scripts}: pictures write it in Latin letters; README says which do"
    return "fonts", True, "Hangul, kana, hanzi and Thai can be written in pictures"


def _backups(settings: Settings) -> Row:
    folder = backups_of(settings)
    if not settings.backup_keep:
        return "backups", True, "off: BACKUP_KEEP is 0"
    backup = newest(folder)
    if backup is None:
        return "backups", True, f"none in {folder} yet: `namida run` makes the first when it starts"
    age = time.time() - backup.stat().st_mtime
    if age > _LATE:
        return "backups", False, f"{backup} is {age / DAY:.0f} days old: is `namida run` running, and is there room?"
    return "backups", True, f"{backup}, {age / 3600:.0f} h old"
