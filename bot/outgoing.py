"""Sending to Discord: retried after network errors, given up where an answer can no longer arrive."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

import aiohttp
import discord

T = TypeVar("T")

log = logging.getLogger("namida")

# Discord's error codes: interaction already acknowledged; unknown message; and for an answer that comes too late,
# unknown interaction, unknown webhook and invalid webhook token.
_ALREADY_ANSWERED, UNKNOWN_MESSAGE = 40060, 10008
_TOO_LATE = {10062, 10015, 50027}
# Seconds before each further attempt.
_RETRY_AFTER = (0.2, 0.6)
# What a request to Discord may raise.
REQUEST_ERRORS = (discord.HTTPException, aiohttp.ClientError, OSError)


class LateAutocompletions(logging.Filter):
    """Drops log records of autocompletions answered too late, as happens whenever a member types on."""

    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        return not (isinstance(error, discord.HTTPException) and error.code in _TOO_LATE)


class Undelivered(Exception):
    """An answer could not reach Discord, and another one would not either."""


async def deliver(send: Callable[[], Awaitable[T]], *, retry: bool = True) -> T | None:
    """Call `send` and return its result; None where the interaction was answered already.

    After a network error it is called again if `retry`, which is safe only for what Discord takes once however often
    it is sent. Raises Undelivered where Discord cannot be reached, is failing or no longer waits, and
    discord.HTTPException for an answer it refuses.
    """
    pauses = list(_RETRY_AFTER) if retry else []
    while True:
        try:
            return await send()
        except discord.HTTPException as error:
            if error.code == _ALREADY_ANSWERED:
                # An earlier attempt arrived after all, or a second process serves the same bot.
                log.info("This was answered already.")
                return None
            if error.code in _TOO_LATE or error.status == 429 or error.status >= 500:
                raise Undelivered(str(error)) from error
            raise
        except (aiohttp.ClientError, OSError) as error:
            if not pauses:
                raise Undelivered(repr(error)) from error
            await asyncio.sleep(pauses.pop(0))
