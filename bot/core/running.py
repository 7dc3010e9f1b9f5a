"""Values of the state of the bot, for members and for those who run it."""

import os
from dataclasses import dataclass
from pathlib import Path

from bot.core.live import SourceState

# Seconds; a member who waits longer than this for an answer notices.
SLOW = 1.0


@dataclass(frozen=True, slots=True)
class State:
    """What `/about` shows: the version, titles, shared ratings, and the state of the live sources."""

    version: str
    titles: int
    ratings: int
    sources: tuple[SourceState, ...] = ()


@dataclass(frozen=True, slots=True)
class Slow:
    """How often a command was answered late, and the longest wait in milliseconds."""

    command: str
    times: int
    worst: int


@dataclass(frozen=True, slots=True)
class StoreState:
    """The database: its place without a password, its size in bytes, and when its newest daily backup was made (Unix
    seconds), if there is one."""

    name: str
    size: int
    backup: int | None


@dataclass(frozen=True, slots=True)
class Running:
    """What those who run the bot are shown. `state` and `place` are None, and `slow` is empty, where the database does
    not answer. `memory` is in bytes, None where the system does not say."""

    state: State | None
    place: StoreState | None
    slow: tuple[Slow, ...]
    memory: int | None


@dataclass(frozen=True, slots=True)
class Gateway:
    """The connection to Discord: the `latency` of a heartbeat in seconds (None before the first), how many of the
    `shards` of this process are connected, its servers, and when it began (Unix seconds)."""

    latency: float | None
    connected: int
    shards: int
    servers: int
    since: int


def memory() -> int | None:
    """The resident memory of this process in bytes; None on systems other than Linux."""
    try:
        return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return None
