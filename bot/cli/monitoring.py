"""Metrics for Prometheus and a health check of a running bot."""

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from bot.config import Settings
from bot.core.errors import StoreUnavailable
from bot.house import House, newest_backup
from bot.metrics import serve_metrics

if TYPE_CHECKING:
    from bot.client import Namida

# Seconds. Health checks commonly give up after five.
_TIMEOUT = 2.0


@asynccontextmanager
async def monitored(client: "Namida", house: House, settings: Settings) -> AsyncGenerator[None]:
    """Serve metrics and health at the port of the settings meanwhile, if it is set. Raises BadInput."""
    if settings.metrics_port is None:
        yield
        return
    _add_gauges(client, house, settings)

    async def health() -> dict[str, bool]:
        try:
            async with asyncio.timeout(_TIMEOUT):
                await asyncio.shield(asyncio.ensure_future(house.kept.upkeep.ask()))
            database = True
        except (StoreUnavailable, TimeoutError):
            database = False
        return {"gateway": client.is_ready() and client.connected == len(client.shards), "database": database}

    async with serve_metrics(client.metrics, health, settings.metrics_port):
        yield


def _add_gauges(client: "Namida", house: House, settings: Settings) -> None:
    add = client.metrics.add_gauge

    def delay() -> dict[str, float]:
        return {} if client.delay is None else {"": client.delay}

    def sources() -> dict[str, float]:
        return {state.name: float(state.trouble is None) for state in house.guide.elsewhere.states}

    def age() -> dict[str, float]:
        backup = newest_backup(settings)
        return {"": time.time() - backup.stat().st_mtime} if backup else {}

    add("namida_gateway_latency_seconds", "A heartbeat to Discord and back, of the slowest shard.", delay)
    add("namida_shards_connected", "Shards that are connected.", lambda: {"": client.connected})
    add("namida_servers", "Servers the bot is in.", lambda: {"": len(client.guilds)})
    add("namida_refits", "How often this process learned since it began.", lambda: {"": house.refits})
    add("namida_refit_seconds", "How long learning took the last time.", lambda: {"": house.refit_seconds})
    add("namida_source_up", "1 where a source answered when last asked, else 0.", sources, "source")
    add("namida_backup_age_seconds", "The age of the newest daily backup.", age)
