"""namida doctor: checks the installation and prints one line for each check."""

import asyncio
import os
import re
import shutil
import sys
import tempfile
import time
from contextlib import suppress
from datetime import datetime
from difflib import get_close_matches
from email.utils import parsedate_to_datetime
from pathlib import Path

import typer
from rich.table import Table

from bot.cli.context import busy, counted, out, settings_of
from bot.cli.dotenv import read_file, settings_file
from bot.config import NAMES, Settings
from bot.core.days import DAY
from bot.core.errors import BadInput, Damaged, StoreUnavailable
from bot.core.live import SourceTrouble, Trouble
from bot.core.running import Slow
from bot.house import backups_of, languages, newest_backup, open_house, vocabulary_of
from bot.store.databases.opening import schema_at
from bot.store.databases.place import place_of
from bot.store.databases.sqlite import writable
from bot.store.migrations import NEWEST, is_ours

# What was checked, whether it is all right, and the text for its line.
Finding = tuple[str, bool, str]

_TOKEN = re.compile(r"[\w-]{3,}\.[\w-]{3,}\.[\w-]{10,}")
# Application flags for privileged intents; of the two bits of each, one is for apps in fewer than a hundred servers.
_PRIVILEGED = {"Presence": 0b11 << 12, "Server Members": 0b11 << 14, "Message Content": 0b11 << 18}
# Seconds. A daily backup may run up to an hour late; another is allowed for making it.
_TIMEOUT = 10
_CLOCK_TOLERANCE = 30
_BACKUP_OVERDUE = DAY + 2 * 60 * 60
_LEAST_FREE_BYTES = 500 * 2**20
_UNWRITABLE = "and it may only be read: let whom Namida runs as write it, and the folder it is in"
# Names at least this similar to a setting's, from 0 to 1, are taken for a misspelling of it.
_TYPO_CUTOFF = 0.8


def doctor(context: typer.Context) -> None:
    """What is wrong with this installation, in one screen."""
    with busy("Looking"):
        rows = _findings(settings_of(context))
    table = Table(box=None, show_header=False)
    well, ill = ("ok", "!!") if out.options.ascii_only else ("✓", "✗")
    for name, fine, text in rows:
        table.add_row(well if fine else ill, name, text)
    out.print(table)
    if not all(fine for _, fine, _ in rows):
        raise typer.Exit(1)


def _findings(settings: Settings) -> list[Finding]:
    sites, time_there = _sites(settings)
    discord = _discord(settings.token)
    database, ran = _database(settings)
    return [
        ("python", sys.version_info >= (3, 11), sys.version.split()[0]),
        _settings(),
        _token(settings.token),
        *discord,
        *sites,
        *([] if any(name == "clock" for name, *_ in discord) else [_clock(time_there, "the live source's")]),
        _data(settings.data),
        *database,
        *_disks(settings),
        _fonts(),
        _backups(settings, ran),
    ]


def _settings() -> Finding:
    """Which .env is read, and what in it or in the environment has no effect."""
    file = settings_file()
    written, unread = read_file(file) if file else (dict[str, str](), [])
    given = {*written, *os.environ}
    free = [name for name in NAMES if name not in given]
    near = {name: get_close_matches(name, free, n=1, cutoff=_TYPO_CUTOFF) for name in sorted(given.difference(NAMES))}
    wrong = [f"{name} is no setting: is {found[0]} meant?" for name, found in near.items() if found]
    wrong += [f"line {line} is no NAME=value" for line in unread]
    over = [name for name in NAMES if name in written and os.environ.get(name, written[name]) != written[name]]
    told = [f"{', '.join(over)}: what the environment says counts"] if over else []
    where = str(file) if file else "no .env here, nor above: the environment alone"
    return "settings", not wrong, "; ".join((where, *wrong, *told))


def _data(data: Path) -> Finding:
    """Whether the data folder is good enough to start with; `namida check` looks at every file."""
    try:
        vocabulary_of(data)
        languages()
    except BadInput as error:
        return "data", False, str(error)
    return "data", True, str(data) if (data / "dramas").is_dir() else f"{data}, without bundled titles"


def _token(token: str | None) -> Finding:
    if token is None:
        return "token", True, "not set: only `namida run` needs it"
    if _TOKEN.fullmatch(token):
        return "token", True, "set"
    return "token", False, "not of a token's form, three parts with dots between: copy it anew from Bot → Reset Token"


def _discord(token: str | None) -> list[Finding]:
    """Whether Discord takes the token, which intents are on, and the clock; nothing without a token to ask with."""
    if token is None or not _TOKEN.fullmatch(token):
        return []
    # Slow to import, and the other commands do without.
    import aiohttp

    try:
        status, flags, date = asyncio.run(_application(token))
    except (aiohttp.ClientError, TimeoutError, ValueError):
        return [("Discord", False, "cannot be reached from here: look at the network, or at discordstatus.com")]
    if status == 401:
        return [("Discord", False, "refuses the token: Bot → Reset Token makes a new one"), _clock(date, "Discord's")]
    if status != 200:
        return [("Discord", False, f"answers with status {status}: look at discordstatus.com")]
    granted = ", ".join(name for name, bits in _PRIVILEGED.items() if flags & bits)
    intents = f"{granted} is on, and Namida needs none: turn it off under Bot" if granted else "none is privileged"
    return [("Discord", True, "takes the token"), ("intents", True, intents), _clock(date, "Discord's")]


async def _application(token: str) -> tuple[int, int, datetime]:
    """(HTTP status, application flags, Discord's time)."""
    import aiohttp

    # Its Route knows the address, which tests replace.
    from discord.http import Route

    timeout = aiohttp.ClientTimeout(total=_TIMEOUT)
    url, headers = f"{Route.BASE}/oauth2/applications/@me", {"Authorization": f"Bot {token}"}
    async with aiohttp.ClientSession(timeout=timeout) as session, session.get(url, headers=headers) as response:
        body = await response.json(content_type=None) if response.status == 200 else {}
        return response.status, int(body.get("flags", 0)), parsedate_to_datetime(response.headers.get("Date", ""))


def _clock(there: datetime | None, whose: str) -> Finding:
    if there is None:
        return "clock", True, "not compared: no token to ask Discord with, and no live source that tells the time"
    off = abs(time.time() - there.timestamp())
    text = f"as {whose}" if off < _CLOCK_TOLERANCE else f"{off:,.0f} s away from {whose}: turn on time synchronisation"
    return "clock", off < _CLOCK_TOLERANCE, text


def _sites(settings: Settings) -> tuple[list[Finding], datetime | None]:
    """Whether the live sources answer, and the time by the clock of the last one asked."""
    import aiohttp

    times: list[datetime] = []

    async def told(_session: object, _context: object, answer: aiohttp.TraceRequestEndParams) -> None:
        with suppress(ValueError):
            times.append(parsedate_to_datetime(answer.response.headers.get("Date", "")))

    async def ask() -> dict[str, Trouble | None]:
        from bot.sources.online import open_sites

        trace = aiohttp.TraceConfig()
        trace.on_request_end.append(told)
        found: dict[str, Trouble | None] = {}
        async with open_sites(settings, vocabulary_of(settings.data), time.time, [trace]) as sites:
            for site in sites:
                try:
                    await site.check()
                    found[site.name] = None
                except SourceTrouble as error:
                    found[site.name] = error.trouble
        return found

    try:
        found = asyncio.run(ask())
    except BadInput as error:
        return [("sources", False, str(error))], None
    return [_tmdb(settings, found.get("TMDB")), _tvmaze(settings, found.get("TVmaze"))], times[-1] if times else None


def _tmdb(settings: Settings, trouble: Trouble | None) -> Finding:
    if not settings.tmdb_key:
        return "TMDB", True, "no key: no live where-to-watch, and only the titles that are here"
    said = {None: "the key is taken", "refused": "TMDB refuses the key: make a new one, put it into .env"}
    return "TMDB", trouble != "refused", said.get(trouble, "a key is set, but TMDB does not answer just now")


def _tvmaze(settings: Settings, trouble: Trouble | None) -> Finding:
    if not settings.tvmaze:
        return "TVmaze", True, "off"
    said = {None: "answers", "refused": "refuses to answer this machine: TVMAZE=off never asks it"}
    return "TVmaze", trouble != "refused", said.get(trouble, "does not answer just now")


def _database(settings: Settings) -> tuple[list[Finding], int | None]:
    """The database, the slow answers recorded in it, and when commands were last sent to Discord (Unix seconds)."""

    async def look() -> tuple[str, list[Slow], int | None]:
        async with open_house(settings, checked=True) as house:
            state, place = await house.guide.state(), await house.kept.upkeep.place()
            kept = f"{counted(state.titles, 'title')}, {counted(state.ratings, 'rating')}"
            text = f"{place.name}: {kept}, {place.size / 1e6:.0f} MB"
            slow = await house.kept.upkeep.slow_since(int(time.time()) - DAY)
            return text, slow, await house.kept.commands.last()

    try:
        if row := asyncio.run(_before_opening(settings.database)):
            return [row], None
        text, slow, ran = asyncio.run(look())
        file = place_of(settings.database).file
    except (BadInput, StoreUnavailable) as error:
        return [("database", False, str(error))], None
    fine = file is None or writable(file)
    return [("database", fine, text if fine else f"{text}, {_UNWRITABLE}"), _slow(slow)], ran


async def _before_opening(where: str) -> Finding | None:
    """The finding for a database that is missing, foreign or of another schema: opening it would create or migrate it.
    None for one that can be opened."""
    place = place_of(where)
    try:
        schema, tables = await schema_at(where)
    except Damaged:
        return None
    if schema == NEWEST:
        return None
    if schema is None and not tables:
        if place.file and not _can_be_made(place.file):
            return "database", False, f"none at {place}, and none can be made there: name another with DATABASE_URL"
        return "database", True, f"none at {place} yet: `namida run` makes it"
    if schema is None or not is_ours(schema):
        return "database", False, f"{place} is not one of Namida's: name another with DATABASE_URL"
    if schema > NEWEST:
        return "database", False, f"{place} has the schema {schema} of a newer Namida: update Namida"
    if place.file and not writable(place.file):
        return "database", False, f"{place} has the schema {schema}, {_UNWRITABLE}"
    return "database", True, f"{place} has the schema {schema}: `namida run` brings it up to {NEWEST}"


def _can_be_made(file: Path) -> bool:
    """Whether a database can be created at a missing or empty file, with SQLite's log beside it."""
    if file.exists():
        return writable(file)
    folder = _existing_folder(file.absolute().parent)
    return folder.is_dir() and os.access(folder, os.W_OK)


def _slow(slow: list[Slow]) -> Finding:
    if not slow:
        return "answers", True, "none took longer than a second in the last day"
    told = ", ".join(f"{one.command} {one.times} × up to {one.worst / 1000:.1f} s" for one in slow[:5])
    return "answers", False, f"over a second in the last day: {told}"


def _disks(settings: Settings) -> list[Finding]:
    """Free space on each disk that holds the database or its backups."""
    with suppress(BadInput):
        file = place_of(settings.database).file
        folders = [*([file.parent] if file else []), *([backups_of(settings)] if settings.backup_keep else [])]
        disks = {found.stat().st_dev: found for found in map(_existing_folder, folders)}
        return [_disk(folder) for folder in disks.values()]
    return []


def _disk(folder: Path) -> Finding:
    free = shutil.disk_usage(folder).free
    text = f"{free / 2**30:.1f} GB free in {folder.resolve()}"
    return (
        "disk",
        free > _LEAST_FREE_BYTES,
        text if free > _LEAST_FREE_BYTES else f"{text}: make room, ratings and backups need it",
    )


def _existing_folder(folder: Path) -> Path:
    """The folder, or the nearest of its parents that exists."""
    return next(one for one in (folder, *folder.absolute().parents) if os.path.exists(one))


def _fonts() -> Finding:
    """Whether fonts are installed for every script that titles are written in."""
    # Imports matplotlib.
    from bot.ui.numbers.fonts import missing

    if scripts := ", ".join(missing()):
        return "fonts", True, f"none for {scripts}: pictures write it in Latin letters; README says which do"
    return "fonts", True, "Hangul, kana, hanzi and Thai can be written in pictures"


def _backups(settings: Settings, ran: int | None) -> Finding:
    if not settings.backup_keep:
        return "backups", True, "off: BACKUP_KEEP is 0"
    try:
        folder = backups_of(settings)
    except BadInput as error:
        return "backups", False, str(error)
    try:
        with tempfile.TemporaryFile(dir=_existing_folder(folder)):
            backup = newest_backup(settings)
    except OSError as error:
        return "backups", False, f"none can be made in {folder} ({error.strerror}): name another with BACKUP_DIR"
    age = time.time() - (backup.stat().st_mtime if backup else ran or time.time())
    if age > _BACKUP_OVERDUE:
        what = f"{backup} is {age / DAY:.0f} days old" if backup else f"none in {folder} since {age / DAY:.0f} days"
        return "backups", False, f"{what}: is `namida run` running, and what does its log say?"
    if backup is None:
        return "backups", True, f"none in {folder} yet: `namida run` makes the first when it starts"
    return "backups", True, f"{backup}, {age / 3600:.0f} h old"
