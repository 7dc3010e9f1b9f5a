"""An HTTP client for a JSON API: keeps its rate limit, retries, and decodes bodies into typed values."""

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
_LARGEST_BODY = 8 * 2**20
# For background requests: where a member waits, `Cached` stops waiting much sooner.
_TIMEOUT = aiohttp.ClientTimeout(total=20, connect=5)


class Web:
    """A site at the address `base`. The second attempt comes after `first_wait` seconds, each further one after twice
    as long, or after the pause the site asks for. `always` are query parameters of every request."""

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
        """The JSON at `path`, decoded as `kind`; None for a 404. Raises SourceTrouble."""
        retrying = AsyncRetrying(
            retry=retry_if_exception(_worth_retrying), stop=stop_after_attempt(_ATTEMPTS), wait=self._wait, reraise=True
        )
        return await retrying(self._body, path, kind, params)

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
                        if len(body) > _LARGEST_BODY:
                            raise SourceTrouble("down", single=True)
                    return msgspec.json.decode(body, type=kind)
            # `from None`, as the URL in the error may hold the API key.
            except (aiohttp.ClientError, TimeoutError):
                raise SourceTrouble("down") from None
            # RecursionError: nested too deeply.
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
    """The seconds of a Retry-After header; 0 for its other form, a date, which is rare."""
    return float(text) if text.isdecimal() and len(text) < 6 else 0.0


def _worth_retrying(error: BaseException) -> bool:
    return isinstance(error, SourceTrouble) and error.trouble != "refused" and error.pause <= _LONGEST_PAUSE
