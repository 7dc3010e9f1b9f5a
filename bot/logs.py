"""Logs: one line a thing, a traceback under its number, and the token and the key never in either."""

import logging
import sys

from bot.config import Settings


class _Discreet(logging.Formatter):
    def __init__(self, **secrets: str | None) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")
        self._secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        for name, secret in self._secrets.items():
            text = text.replace(secret, f"[{name}]") if secret else text
        return text


def setup_logs(settings: Settings) -> None:
    """Log to stderr at the level of the settings; other libraries only from warnings on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Discreet(token=settings.token, key=settings.tmdb_key))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("namida").setLevel(settings.log_level)
