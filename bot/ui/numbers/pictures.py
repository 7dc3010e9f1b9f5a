"""Pictures as parts of a message."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from io import BytesIO

import discord
from discord import ui

from bot.ui.frame.limits import ALTERNATIVE_TEXT, cut
from bot.ui.frame.text import Words
from bot.ui.numbers import fonts
from bot.ui.numbers.charts import BarRow, Chart, Panel, Rows, described, draw

_NAME = "namida.png"


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG and what it shows in words; `whole` is False where no font has the letters of some of them, `own` where it
    is drawn in English for that."""

    png: bytes
    about: str
    whole: bool = True
    own: bool = True

    def file(self) -> discord.File:
        """A file to send; each may be sent once."""
        return discord.File(BytesIO(self.png), _NAME, description=self.about)

    def gallery(self) -> ui.MediaGallery:
        """Where a message shows the file that is sent with it."""
        return ui.MediaGallery(discord.MediaGalleryItem(f"attachment://{_NAME}", description=self.about))


def picture(chart: Chart, words: Words, plain: Chart | None = None) -> Picture:
    """The chart in the fonts that are installed, without the second names they cannot write, and told in `words`;
    `plain` is the same in English, which is drawn where they cannot write the words of the chart either.

    Takes a while: not for the event loop. Raises ImportError where matplotlib is not installed.
    """
    families = fonts.installed()
    own = plain is None or all(fonts.covered(text, families) for text in chart.words)
    drawn = chart if own or plain is None else plain
    whole = own and all(fonts.covered(text, families) for text in chart.texts)
    if not whole:
        panels = tuple(tuple(_legible(panel, families) for panel in beside) for beside in drawn.panels)
        drawn = replace(drawn, panels=panels)
    return Picture(draw(drawn, families), cut(described(chart, words), ALTERNATIVE_TEXT), whole, own)


def _legible(panel: Panel, families: Sequence[str]) -> Panel:
    if not isinstance(panel, Rows):
        return panel
    return replace(panel, rows=tuple(_named(row, families) for row in panel.rows))


def _named(row: BarRow, families: Sequence[str]) -> BarRow:
    """A bar by those of its two names that can be written; by what is left of the first where none can."""
    written = [name for name in (row.label, row.small) if name and fonts.covered(name, families)] or [row.label]
    return replace(row, label=written[0], small=written[1] if len(written) > 1 else None)
