"""How the bot does, for its owner."""

from discord import ui

from bot.core.running import Gateway, Running
from bot.ui.drama import live
from bot.ui.frame import parts
from bot.ui.frame.text import Words

_SLOWEST = 5
_MEGA = 1_000_000


def status_card(running: Running, gateway: Gateway, words: Words) -> ui.LayoutView:
    """Discord, database, backups, sources, late answers and memory, a line or two each."""
    rows = [f"### {words('owner-title')}", *_process(running, gateway, words), *_database(running, words)]
    if running.state:
        rows.append(live.about(running.state.sources, words, credits=False))
    return parts.note("\n".join([*rows, *_slow(running, words)]))


def _process(running: Running, gateway: Gateway, words: Words) -> list[str]:
    rows = [words("owner-since", since=f"<t:{gateway.since}:R>")]
    if running.state:
        rows[0] = parts.line(words("owner-version", version=running.state.version), rows[0])
    if running.memory:
        rows[0] = parts.line(rows[0], words("owner-memory", size=_mega(running.memory, words)))
    delay = words("owner-delay", ms=round(gateway.latency * 1000)) if gateway.latency is not None else None
    shards = words("owner-shards", connected=gateway.connected, shards=gateway.shards)
    return [
        *rows,
        words("owner-gateway", state=parts.line(shards, words("owner-servers", count=gateway.servers), delay)),
    ]


def _database(running: Running, words: Words) -> list[str]:
    place = running.place
    if place is None or running.state is None:
        return [words("owner-database-silent")]
    kept = parts.line(
        parts.safe(place.name),
        words("owner-size", size=_mega(place.size, words)),
        words("owner-kept", titles=running.state.titles, ratings=running.state.ratings),
    )
    backup = words("owner-backup", when=f"<t:{place.backup}:R>") if place.backup else words("owner-backup-none")
    return [words("owner-database", state=kept), backup]


def _slow(running: Running, words: Words) -> list[str]:
    if running.place is None:
        return []
    if not running.slow:
        return [words("owner-slow-none")]
    rows = [
        words("owner-slow-one", command=parts.safe(one.command), count=one.times, seconds=one.worst / 1000)
        for one in running.slow[:_SLOWEST]
    ]
    return [words("owner-slow"), *(f"- {row}" for row in rows)]


def _mega(size: int, words: Words) -> str:
    return words.number(round(size / _MEGA))
