"""Logs: one line a thing, a traceback under its number, and no secret in either."""

import logging
import re
import sys
from dataclasses import fields

from bot.config import Settings

# The token of an interaction or a webhook, and the password of a database.
_TOKENS = re.compile(r"((?:interactions|webhooks)/\d+/)[\w%.-]{20,}")
_PASSWORDS = re.compile(r"(://[^\s:/@]+:)[^\s@]+@")


class _Discreet(logging.Formatter):
    """Writes none of `secrets`, nor what lets others act for the bot."""

    def __init__(self, secrets: list[str]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")
        self._secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        for secret in self._secrets:
            text = text.replace(secret, "[token]")
        return _PASSWORDS.sub(r"\1[password]@", _TOKENS.sub(r"\1[token]", text))


def setup_logs(settings: Settings) -> None:
    """Log to stderr at the level of the settings; other libraries only from warnings on."""
    handler = logging.StreamHandler(sys.stderr)
    # What must not be shown is what the settings do not show of themselves.
    hidden = [getattr(settings, one.name) for one in fields(settings) if not one.repr]
    handler.setFormatter(_Discreet([secret for secret in hidden if secret]))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("namida").setLevel(settings.log_level)
