"""Settings: one frozen value, made once from the environment."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.core.errors import BadInput

_HERE = Path(__file__).parent
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


@dataclass(frozen=True, slots=True)
class Settings:
    """`token` is Discord's; `database` a path or SQLAlchemy's form; `data` the folder of the catalogue;
    `tmdb_key` is TMDB's, `tvmaze` whether TVmaze is asked."""

    token: str | None = field(default=None, repr=False)
    database: str = "namida.sqlite3"
    data: Path = field(default_factory=lambda: bundled_data())
    log_level: str = "INFO"
    tmdb_key: str | None = field(default=None, repr=False)
    tvmaze: bool = True


def read_settings(environment: Mapping[str, str]) -> Settings:
    """The settings an environment names; the defaults where it names none. Raises BadInput."""
    level = (environment.get("LOG_LEVEL") or "INFO").strip().upper()
    if level not in _LEVELS:
        raise BadInput(f"LOG_LEVEL is {level!r}: use one of {', '.join(_LEVELS)}.")
    tvmaze = (environment.get("TVMAZE") or "on").strip().lower()
    if tvmaze not in ("on", "off"):
        raise BadInput(f"TVMAZE is {tvmaze!r}: use on or off.")
    data = environment.get("NAMIDA_DATA", "").strip()
    return Settings(
        token=environment.get("DISCORD_TOKEN", "").strip() or None,
        database=environment.get("DATABASE_URL", "").strip() or "namida.sqlite3",
        data=Path(data).expanduser() if data else bundled_data(),
        log_level=level,
        tmdb_key=environment.get("TMDB_API_KEY", "").strip() or None,
        tvmaze=tvmaze == "on",
    )


def bundled_data() -> Path:
    """The data folder beside the code: in a checkout, or inside the installed package."""
    beside = _HERE.parent / "data"
    return beside if (beside / "locales").is_dir() else _HERE / "data"
