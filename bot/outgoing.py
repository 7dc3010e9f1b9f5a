"""An answer on its way to Discord: sent again where the wire broke, given up where it cannot arrive."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

import aiohttp
import discord

T = TypeVar("T")

log = logging.getLogger("namida")

# Discord's error codes.
_ANSWERED, UNKNOWN_MESSAGE = 40060, 10008
_TOO_LATE = {10062, 10015, 50027}
_PAUSES = (0.2, 0.6)
# What is raised where something that Discord is asked for cannot be had.
UNHEARD = (discord.HTTPException, aiohttp.ClientError, OSError)


class Hasty(logging.Filter):
    """A member who types fast is answered for letters Discord asks no more about: no fault of anybody."""

    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        return not (isinstance(error, discord.HTTPException) and error.code in _TOO_LATE)


class Undelivered(Exception):
    """An answer did not reach Discord, and there is no use in trying another."""


async def deliver(send: Callable[[], Awaitable[T]], *, again: bool = True) -> T | None:
    """Send an answer; `again` where Discord takes it once however often it is sent. What Discord says of it, None
    where it was answered already.

    Raises Undelivered where Discord cannot be reached, has trouble of its own or waits no longer, and
    discord.HTTPException for an answer it refuses.
    """
    pauses = list(_PAUSES) if again else []
    while True:
        try:
            return await send()
        except discord.HTTPException as error:
            if error.code == _ANSWERED:
                # An earlier try arrived after all, or a second process serves the same bot.
                log.info("This was answered already.")
                return None
            if error.code in _TOO_LATE or error.status == 429 or error.status >= 500:
                raise Undelivered(str(error)) from error
            raise
        except (aiohttp.ClientError, OSError) as error:
            if not pauses:
                raise Undelivered(repr(error)) from error
            await asyncio.sleep(pauses.pop(0))
