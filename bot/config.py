"""Settings: one frozen value, read once from the environment."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.core.errors import BadInput

# The names of the environment variables.
NAMES = (
    "DISCORD_TOKEN", "DATABASE_URL", "TMDB_API_KEY", "TVMAZE", "NAMIDA_DATA", "LOG_LEVEL", "LOG_FORMAT", "METRICS_PORT",
    "BACKUP_DIR", "BACKUP_KEEP", "SHARD_COUNT", "SHARD_IDS",
)  # fmt: skip
_HERE = Path(__file__).parent
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
_FORMATS = ("text", "json")


@dataclass(frozen=True, slots=True)
class Settings:
    """`token` is Discord's; `database` the path of a SQLite file or an SQLAlchemy URL; `data` the catalogue's folder.

    Daily backups go to `backup_dir`, or beside the database where that is None; the newest `backup_keep` are kept, 0
    turns backups off. This process serves the shards `shard_ids` of `shard_count`; all of them where None. `tmdb_key`
    is TMDB's API key, `tvmaze` whether TVmaze is asked. Metrics and health are served on loopback at `metrics_port`;
    nowhere where that is None.
    """

    token: str | None = field(default=None, repr=False)
    database: str = "namida.sqlite3"
    data: Path = field(default_factory=lambda: bundled_data())
    log_level: str = "INFO"
    log_format: str = "text"
    metrics_port: int | None = None
    backup_dir: Path | None = None
    backup_keep: int = 7
    shard_count: int | None = None
    shard_ids: tuple[int, ...] | None = None
    tmdb_key: str | None = field(default=None, repr=False)
    tvmaze: bool = True


def read_settings(environment: Mapping[str, str]) -> Settings:
    """The settings of an environment, with defaults for what it does not set. Raises BadInput."""
    level = (environment.get("LOG_LEVEL") or "INFO").strip().upper()
    if level not in _LEVELS:
        raise BadInput(f"LOG_LEVEL is {level!r}: use one of {', '.join(_LEVELS)}.")
    form = (environment.get("LOG_FORMAT") or "text").strip().lower()
    if form not in _FORMATS:
        raise BadInput(f"LOG_FORMAT is {form!r}: use one of {', '.join(_FORMATS)}.")
    tvmaze = (environment.get("TVMAZE") or "on").strip().lower()
    if tvmaze not in ("on", "off"):
        raise BadInput(f"TVMAZE is {tvmaze!r}: use on or off.")
    data = environment.get("NAMIDA_DATA", "").strip()
    backups = environment.get("BACKUP_DIR", "").strip()
    shard_count, shard_ids = _shards(environment.get("SHARD_COUNT", ""), environment.get("SHARD_IDS", ""))
    return Settings(
        token=environment.get("DISCORD_TOKEN", "").strip() or None,
        database=environment.get("DATABASE_URL", "").strip() or "namida.sqlite3",
        data=_folder("NAMIDA_DATA", data) if data else bundled_data(),
        log_level=level,
        log_format=form,
        metrics_port=_port("METRICS_PORT", environment.get("METRICS_PORT", "").strip()),
        backup_dir=_folder("BACKUP_DIR", backups) if backups else None,
        backup_keep=_whole("BACKUP_KEEP", environment.get("BACKUP_KEEP", "").strip() or "7"),
        shard_count=shard_count,
        shard_ids=shard_ids,
        tmdb_key=environment.get("TMDB_API_KEY", "").strip() or None,
        tvmaze=tvmaze == "on",
    )


def _whole(name: str, text: str) -> int:
    if not text.isascii() or not text.isdecimal():
        raise BadInput(f"{name} is {text!r}: use a whole number.")
    return int(text)


def _folder(name: str, text: str) -> Path:
    try:
        return Path(text).expanduser()
    except RuntimeError as error:
        raise BadInput(f"{name} is {text!r}, and there is no such user here: name another folder.") from error


def _port(name: str, text: str) -> int | None:
    if text and not 0 < _whole(name, text) < 65536:
        raise BadInput(f"{name} is {text}: use a port from 1 to 65535, or leave it empty.")
    return int(text) if text else None


def _shards(count: str, ids: str) -> tuple[int | None, tuple[int, ...] | None]:
    if not count.strip():
        if ids.strip():
            raise BadInput("SHARD_IDS is set and SHARD_COUNT is not: set how many shards there are in all.")
        return None, None
    total = _whole("SHARD_COUNT", count.strip())
    if total < 1:
        raise BadInput(f"SHARD_COUNT is {total}: use 1 or more.")
    found: set[int] = set()
    for part in ids.split(",") if ids.strip() else ():
        first, to, last = (word.strip() for word in part.partition("-"))
        start, end = _whole("SHARD_IDS", first), _whole("SHARD_IDS", last if to else first)
        if not start <= end < total:
            raise BadInput(f"SHARD_IDS are {ids!r} of SHARD_COUNT {total}: the first shard is 0, the last {total - 1}.")
        found.update(range(start, end + 1))
    return total, tuple(sorted(found)) or None


def bundled_data() -> Path:
    """The data folder beside the code: in a checkout, or inside the installed package."""
    beside = _HERE.parent / "data"
    return beside if (beside / "locales").is_dir() else _HERE / "data"
