"""Logs: one line a thing, a traceback under the number of its answer, and no secret in any of it."""

import json
import logging
import re
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import fields
from datetime import UTC, datetime
from urllib.parse import unquote

from bot.config import Settings

# The token of an interaction or a webhook, and the password of a database.
_TOKENS = re.compile(r"((?:interactions|webhooks)/\d+/)[\w%.-]{20,}")
_PASSWORDS = re.compile(r"(://[^\s:/@]*:)\S+@|(\b(?:ssl)?password=)[^\s&]+")
_IN_ADDRESS = re.compile(r"://[^\s:/@]*:(\S+)@|\b(?:ssl)?password=([^\s&]+)")

# The number of the answer at work, in whatever task works for it.
_answer: ContextVar[str | None] = ContextVar("answer", default=None)


@contextmanager
def numbered() -> Iterator[None]:
    """Everything logged meanwhile bears one number: that of the answer at work."""
    before = _answer.set(secrets.token_hex(4))
    try:
        yield
    finally:
        _answer.reset(before)


def number() -> str:
    """The number of the answer at work; a new one where there is none."""
    return _answer.get() or secrets.token_hex(4)


class _Discreet(logging.Formatter):
    """Writes none of `hidden`, nor what lets others act for the bot."""

    def __init__(self, hidden: list[str]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s%(at)s %(message)s")
        self._hidden = hidden

    def format(self, record: logging.LogRecord) -> str:
        answer = _answer.get()
        record.at = f" [{answer}]" if answer else ""
        return self._without_secrets(super().format(record))

    def _without_secrets(self, text: str) -> str:
        for secret in self._hidden:
            text = text.replace(secret, "[token]")
        return _PASSWORDS.sub(_without_password, _TOKENS.sub(r"\1[token]", text))


def _without_password(found: re.Match[str]) -> str:
    return f"{found[1]}[password]@" if found[1] else f"{found[2]}[password]"


def _passwords(address: str) -> list[str]:
    """The passwords in the address of a database, as they are written there and as they are meant."""
    written = [one for found in _IN_ADDRESS.findall(address) for one in found if one]
    return [*written, *map(unquote, written)]


class _Json(_Discreet):
    """The same as one JSON object a line: time, level, logger, message, answer and traceback, where there are any."""

    def format(self, record: logging.LogRecord) -> str:
        row = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            "answer": _answer.get(),
            "traceback": self.formatException(record.exc_info) if record.exc_info else None,
        }
        # Secrets are taken out of each text: in JSON their quotes and backslashes would be written another way.
        return json.dumps({key: self._without_secrets(value) for key, value in row.items() if value})


def setup_logs(settings: Settings) -> None:
    """Log to stderr at the level of the settings, as they say; other libraries only from warnings on."""
    handler = logging.StreamHandler(sys.stderr)
    # What must not be shown is what the settings do not show of themselves.
    values = [getattr(settings, one.name) for one in fields(settings) if not one.repr]
    # An address in the words of a driver need not look like one: its password is looked for by itself.
    hidden = sorted(filter(None, [*values, *_passwords(settings.database)]), key=len, reverse=True)
    handler.setFormatter(_Json(hidden) if settings.log_format == "json" else _Discreet(hidden))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("namida").setLevel(settings.log_level)
