"""One site asked over HTTP: at its published rate, again where that helps, its body read into values."""

from collections.abc import Mapping
from typing import TypeVar

import aiohttp
import msgspec
from aiolimiter import AsyncLimiter
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, stop_after_attempt

from bot.core.live import SourceTrouble

T = TypeVar("T")

_ATTEMPTS = 3
_LONGEST_PAUSE = 8
_TOO_MUCH = 8 * 2**20
# For a job that nobody waits for; in front of a member `Cached` gives up much sooner.
_TIMEOUT = aiohttp.ClientTimeout(total=20, connect=5)


class Web:
    """A site at the address `base`. `first_wait` is how many seconds lie before the second attempt; each further
    one waits twice as long, or as long as the site asks for."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        base: str,
        limiter: AsyncLimiter,
        *,
        headers: Mapping[str, str] | None = None,
        always: Mapping[str, str] | None = None,
        first_wait: float = 0.5,
    ) -> None:
        self._session = session
        self._base = base.rstrip("/")
        self._limiter = limiter
        self._headers = dict(headers or {})
        self._always = dict(always or {})
        self._first_wait = first_wait

    async def get(self, path: str, kind: type[T], **params: str | list[str]) -> T | None:
        """The JSON at `path` as a `kind`; None where there is no such thing. Raises SourceTrouble."""
        retrying = AsyncRetrying(
            retry=retry_if_exception(_worth_another), stop=stop_after_attempt(_ATTEMPTS), wait=self._wait, reraise=True
        )

        async def once() -> T | None:
            return await self._body(path, kind, params)

        return await retrying(once)

    async def _body(self, path: str, kind: type[T], params: Mapping[str, str | list[str]]) -> T | None:
        async with self._limiter:
            try:
                async with self._session.get(
                    f"{self._base}/{path}",
                    params={**self._always, **params},
                    headers=self._headers,
                    timeout=_TIMEOUT,
                ) as response:
                    if response.status == 404:
                        return None
                    if response.status != 200:
                        raise _trouble(response)
                    body = bytearray()
                    async for part in response.content.iter_chunked(2**16):
                        body += part
                        if len(body) > _TOO_MUCH:
                            raise SourceTrouble("down", single=True)
                    return msgspec.json.decode(body, type=kind)
            # What went wrong is not repeated to anyone: the address in it may hold the key.
            except (aiohttp.ClientError, TimeoutError):
                raise SourceTrouble("down") from None
            # Also brackets within brackets without end.
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
                raise SourceTrouble("down", single=True) from None

    def _wait(self, state: RetryCallState) -> float:
        error = state.outcome.exception() if state.outcome else None
        pause = error.pause if isinstance(error, SourceTrouble) else 0
        return pause or self._first_wait * 2 ** (state.attempt_number - 1)


def _trouble(response: aiohttp.ClientResponse) -> SourceTrouble:
    if response.status in (401, 403):
        return SourceTrouble("refused")
    pause = _seconds(response.headers.get("Retry-After", ""))
    if response.status == 429:
        return SourceTrouble("busy", pause)
    return SourceTrouble("down", pause, single=not pause)


def _seconds(text: str) -> float:
    """What Retry-After says, where it says seconds; a date there is rare, and waiting as usual does no harm."""
    return float(text) if text.isdecimal() and len(text) < 6 else 0.0


def _worth_another(error: BaseException) -> bool:
    return isinstance(error, SourceTrouble) and error.trouble != "refused" and error.pause <= _LONGEST_PAUSE
