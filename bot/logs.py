"""Logs: one line a thing, a traceback under its number, and the token never in either."""

import logging
import sys

from bot.config import Settings


class _Discreet(logging.Formatter):
    def __init__(self, secret: str | None) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")
        self._secret = secret

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        return text.replace(self._secret, "[token]") if self._secret else text


def setup_logs(settings: Settings) -> None:
    """Log to stderr at the level of the settings; other libraries only from warnings on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Discreet(settings.token))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("namida").setLevel(settings.log_level)
