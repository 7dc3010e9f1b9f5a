"""How the bot itself does, for those who run it."""

import os
from dataclasses import dataclass
from pathlib import Path

from bot.core.live import SourceState

# Seconds; a member who waits longer than this for an answer notices.
SLOW = 1.0


@dataclass(frozen=True, slots=True)
class State:
    """What `/about` says: the version, how much is kept, and how the live sources do."""

    version: str
    titles: int
    ratings: int
    sources: tuple[SourceState, ...] = ()


@dataclass(frozen=True, slots=True)
class Slow:
    """How often a command was answered late, and the longest anyone waited for it, in milliseconds."""

    command: str
    times: int
    worst: int


@dataclass(frozen=True, slots=True)
class StoreState:
    """Where what members said is kept: its name without a password, its size in bytes, and when the newest daily
    backup was made (Unix seconds), None where there is none."""

    name: str
    size: int
    backup: int | None


@dataclass(frozen=True, slots=True)
class Running:
    """What there is to say to those who run the bot; `place` is None where the database does not answer, and then
    nothing is known of slow answers. `memory` is in bytes, None where the system does not say."""

    state: State | None
    place: StoreState | None
    slow: tuple[Slow, ...]
    memory: int | None


@dataclass(frozen=True, slots=True)
class Gateway:
    """The connection to Discord: seconds a heartbeat takes (None before the first), the shards that are connected of
    those served here, the servers, and when the process began (Unix seconds)."""

    latency: float | None
    connected: int
    shards: int
    servers: int
    since: int


def memory() -> int | None:
    """The bytes this process has in memory; None where the system does not say, as only Linux does."""
    try:
        return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return None
