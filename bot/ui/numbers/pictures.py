"""Charts as pictures of a message, in the fonts there are."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from io import BytesIO

import discord
from discord import ui

from bot.ui.frame.limits import ALTERNATIVE_TEXT, cut
from bot.ui.frame.text import Words
from bot.ui.numbers import fonts
from bot.ui.numbers.charts import Bar, Bars, Chart, Panel, described, draw

_NAME = "namida.png"


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG with its alternative text. Where no font has the letters, native titles are left out (`complete` is False)
    and the picture is in English (`translated` is False)."""

    png: bytes
    description: str
    complete: bool = True
    translated: bool = True

    def file(self) -> discord.File:
        """A file to send; each may be sent once."""
        return discord.File(BytesIO(self.png), _NAME, description=self.description)

    def gallery(self) -> ui.MediaGallery:
        """Where a message shows the file that is sent with it."""
        return ui.MediaGallery(discord.MediaGalleryItem(f"attachment://{_NAME}", description=self.description))


def draw_picture(chart: Chart, words: Words, english: Chart | None = None) -> Picture:
    """Draw a chart with the installed fonts and describe it in `words`.

    Names that no font can write are left out. Where the chart's own words are among what none can, `english` is drawn
    instead, the same chart in English. Slow: not for the event loop. Raises ImportError without matplotlib.
    """
    families = fonts.installed()
    translated = english is None or all(fonts.covered(text, families) for text in chart.words)
    drawn = chart if translated or english is None else english
    complete = translated and all(fonts.covered(name, families) for name in chart.names)
    if not complete:
        drawn = replace(drawn, rows=tuple(tuple(_legible(panel, families) for panel in row) for row in drawn.rows))
    description = cut(described(chart, words), ALTERNATIVE_TEXT)
    return Picture(draw(drawn, families), description, complete, translated)


def _legible(panel: Panel, families: Sequence[str]) -> Panel:
    if not isinstance(panel, Bars):
        return panel
    return replace(panel, bars=tuple(_legible_bar(bar, families) for bar in panel.bars))


def _legible_bar(bar: Bar, families: Sequence[str]) -> Bar:
    """A bar with those of its two names that can be written; with what is left of the first where neither can."""
    names = [name for name in (bar.label, bar.second) if name and fonts.covered(name, families)] or [bar.label]
    return replace(bar, label=names[0], second=names[1] if len(names) > 1 else None)
