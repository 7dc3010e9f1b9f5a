"""Drawing pictures, off the event loop."""

import asyncio
import logging

from bot.ui.charts import Chart
from bot.ui.pictures import Picture, picture

log = logging.getLogger("namida")


async def as_picture(chart: Chart) -> Picture | None:
    """The picture of a chart; None where it cannot be drawn, which is logged: a card says the same in words."""
    try:
        return await asyncio.to_thread(picture, chart)
    except Exception:
        log.exception("A picture could not be drawn.")
        return None
