"""What Prometheus and a health check are told of a running bot."""

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

# Seconds; who asks for the health waits no longer than five.
_PATIENCE = 2.0


@asynccontextmanager
async def watched(client: "Namida", house: House, settings: Settings) -> AsyncGenerator[None]:
    """Serve the bot's figures and its health at the port of the settings meanwhile, if any. Raises BadInput."""
    if settings.metrics_port is None:
        yield
        return
    _look_up(client, house, settings)

    async def health() -> dict[str, bool]:
        try:
            async with asyncio.timeout(_PATIENCE):
                await asyncio.shield(asyncio.ensure_future(house.kept.upkeep.ask()))
            database = True
        except (StoreUnavailable, TimeoutError):
            database = False
        return {"gateway": client.is_ready() and client.connected == len(client.shards), "database": database}

    async with serve_metrics(client.metrics, health, settings.metrics_port):
        yield


def _look_up(client: "Namida", house: House, settings: Settings) -> None:
    figure = client.metrics.look_up

    def delay() -> dict[str, float]:
        return {} if client.delay is None else {"": client.delay}

    def sources() -> dict[str, float]:
        return {state.name: float(state.trouble is None) for state in house.guide.elsewhere.states}

    def age() -> dict[str, float]:
        backup = newest_backup(settings)
        return {"": time.time() - backup.stat().st_mtime} if backup else {}

    figure("namida_gateway_latency_seconds", "A heartbeat to Discord and back, of the slowest shard.", delay)
    figure("namida_shards_connected", "Shards that are connected.", lambda: {"": client.connected})
    figure("namida_servers", "Servers the bot is in.", lambda: {"": len(client.guilds)})
    figure("namida_refits", "How often this process learned since it began.", lambda: {"": house.refits})
    figure("namida_refit_seconds", "How long learning took the last time.", lambda: {"": house.refit_seconds})
    figure("namida_source_up", "1 where a source answered when last asked, else 0.", sources, "source")
    figure("namida_backup_age_seconds", "The age of the newest daily backup.", age)
