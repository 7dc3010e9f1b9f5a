"""Draws pictures in a thread, off the event loop."""

import asyncio
import logging
from collections.abc import Callable

from bot.answering import Ask, words_for
from bot.ui.frame.text import DEFAULT, Words
from bot.ui.numbers.charts import Chart
from bot.ui.numbers.pictures import Picture, draw_picture

log = logging.getLogger("namida")


async def as_picture(interaction: Ask, chart: Callable[[Words], Chart]) -> Picture | None:
    """The picture of a chart in the answer's language, or in English where no font has its script.

    None where drawing fails, which is logged: the card says the same in words.
    """
    words, english = words_for(interaction), interaction.client.languages[DEFAULT]
    try:
        return await asyncio.to_thread(draw_picture, chart(words), words, None if words is english else chart(english))
    except Exception:
        log.exception("A picture could not be drawn.")
        return None
