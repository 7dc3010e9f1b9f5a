"""A drama as plain values, to be exported or stored as JSON."""

from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from bot.core.models import Drama


def as_record(drama: Drama) -> dict[str, Any]:
    """The drama with the keys of the interchange format, without unknown facts, dates as YYYY-MM-DD."""
    return plain(drama)


def plain(value: Any) -> Any:
    """A dataclass, or a tuple of them, as dicts and lists without unknown facts."""
    if is_dataclass(value):
        pairs = ((field.name, getattr(value, field.name)) for field in fields(value))
        return {name: plain(item) for name, item in pairs if item not in (None, ())}
    if isinstance(value, tuple):
        return [plain(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
    return value.isoformat() if isinstance(value, date) else value
