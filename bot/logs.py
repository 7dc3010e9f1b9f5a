"""Logging: text or JSON, with secrets redacted, and a number that ties all lines about one answer together."""

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

# The token of an interaction or a webhook in a URL, and the password in a database URL.
_TOKENS = re.compile(r"((?:interactions|webhooks)/\d+/)[\w%.-]{20,}")
_PASSWORDS = re.compile(r"(://[^\s:/@]*:)\S+@|(\b(?:ssl)?password=)[^\s&]+")
_PASSWORDS_IN_ADDRESS = re.compile(r"://[^\s:/@]*:(\S+)@|\b(?:ssl)?password=([^\s&]+)")

# The number of the answer being worked on, in whichever task works on it.
_answer: ContextVar[str | None] = ContextVar("answer", default=None)


@contextmanager
def numbered() -> Iterator[None]:
    """Mark everything logged meanwhile with a new number, that of the answer being worked on."""
    before = _answer.set(secrets.token_hex(4))
    try:
        yield
    finally:
        _answer.reset(before)


def number() -> str:
    """The number of the answer being worked on; a new one outside of any."""
    return _answer.get() or secrets.token_hex(4)


class _RedactingFormatter(logging.Formatter):
    """Formats as text. Redacts the texts in `hidden`, passwords, and the tokens of interactions and webhooks."""

    def __init__(self, hidden: list[str]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s%(at)s %(message)s")
        self._hidden = hidden

    def format(self, record: logging.LogRecord) -> str:
        answer = _answer.get()
        record.at = f" [{answer}]" if answer else ""
        return self._redacted(super().format(record))

    def _redacted(self, text: str) -> str:
        for secret in self._hidden:
            text = text.replace(secret, "[token]")
        return _PASSWORDS.sub(_redacted_password, _TOKENS.sub(r"\1[token]", text))


def _redacted_password(found: re.Match[str]) -> str:
    return f"{found[1]}[password]@" if found[1] else f"{found[2]}[password]"


def _passwords(address: str) -> list[str]:
    """The passwords in a database URL, as written there and percent-decoded."""
    written = [one for found in _PASSWORDS_IN_ADDRESS.findall(address) for one in found if one]
    return [*written, *map(unquote, written)]


class _JsonFormatter(_RedactingFormatter):
    """Formats as one JSON object a line: time, level, logger, message, and answer and traceback where there are any."""

    def format(self, record: logging.LogRecord) -> str:
        row = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            "answer": _answer.get(),
            "traceback": self.formatException(record.exc_info) if record.exc_info else None,
        }
        # Redact before encoding: JSON escapes quotes and backslashes, and a secret with one would no longer match.
        return json.dumps({key: self._redacted(value) for key, value in row.items() if value})


def setup_logs(settings: Settings) -> None:
    """Log to stderr at the level and in the format of the settings; other libraries only from WARNING on."""
    handler = logging.StreamHandler(sys.stderr)
    # The secret settings are those left out of their repr.
    values = [getattr(settings, one.name) for one in fields(settings) if not one.repr]
    # An error of a driver may quote the password without the URL around it.
    hidden = sorted(filter(None, [*values, *_passwords(settings.database)]), key=len, reverse=True)
    handler.setFormatter(_JsonFormatter(hidden) if settings.log_format == "json" else _RedactingFormatter(hidden))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("namida").setLevel(settings.log_level)
