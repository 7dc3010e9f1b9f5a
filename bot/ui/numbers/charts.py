"""Charts as PNGs, drawn with matplotlib, which is loaded here: call `draw` off the event loop."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from bot.ui.frame.text import Words
from bot.ui.numbers import fonts

_WIDTH, _MARGIN, _GAP = 1000, 44, 30
# On a dark background of its own, so that it reads alike in Discord's dark and light theme.
_BACKGROUND, _TEXT, _QUIET, _TRACK = "#222833", "#f2f4f8", "#b3bdcc", "#343c4a"
_BAR, _BEST, _MARK = "#7fa8da", "#f0a3b6", "#f4d58d"
# Heights in pixels. A phone shows the picture at a quarter of its width: letters are as tall as fit, at least _LEAST.
_LARGE, _NORMAL, _SMALL, _LEAST = 52, 38, 34, 24
_HEADER, _ABOUT, _TITLE, _COLUMNS, _TOTALS, _ROW = 98, 44, 66, 270, 128, 88


@dataclass(frozen=True, slots=True)
class Columns:
    """A column chart of (name, count), the greatest highlighted. In a histogram the `edges` of the bins, one more than
    there are columns, are written between them instead of the names."""

    title: str
    columns: tuple[tuple[str, int], ...]
    edges: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar from `start` to `end` (0..1), with its value in words and a second name. `mark` is where it is marked for
    comparison (0..1), `mark_value` that in words."""

    label: str
    value: str
    end: float
    second: str | None = None
    mark: float | None = None
    start: float = 0.0
    mark_value: str | None = None


@dataclass(frozen=True, slots=True)
class Bars:
    """A horizontal bar chart; `legend` says what the marks stand for."""

    title: str
    bars: tuple[Bar, ...]
    legend: str | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """A few large numbers: (value, what it counts)."""

    numbers: tuple[tuple[str, str], ...]


Panel = Columns | Bars | Totals


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture: a title, one line about it (or ""), and rows of one or more panels side by side."""

    title: str
    about: str
    rows: tuple[tuple[Panel, ...], ...]

    @property
    def panels(self) -> list[Panel]:
        return [panel for row in self.rows for panel in row]

    @property
    def names(self) -> list[str]:
        """The names of bars, such as titles of dramas, in whatever script."""
        bars = [bar for panel in self.panels if isinstance(panel, Bars) for bar in panel.bars]
        return [name for bar in bars for name in (bar.label, bar.second) if name]

    @property
    def words(self) -> list[str]:
        """All other texts on it, which are in the language of the reader."""
        texts: list[str] = []
        for panel in self.panels:
            if isinstance(panel, Totals):
                texts += (name for _, name in panel.numbers)
            elif isinstance(panel, Columns):
                texts += (panel.title, *(panel.edges or (name for name, _ in panel.columns)))
            else:
                texts += (panel.title, *(bar.value for bar in panel.bars))
        return texts


def described(chart: Chart, words: Words) -> str:
    """The alternative text: all the numbers of a chart in words, a line for each panel."""
    return "\n".join(filter(None, (chart.title, chart.about, *(_described(panel, words) for panel in chart.panels))))


def _described(panel: Panel, words: Words) -> str:
    if isinstance(panel, Totals):
        return words.listed(f"{value} {name}" for value, name in panel.numbers)
    if isinstance(panel, Columns):
        return words.labelled(panel.title, words.listed(words.labelled(name, str(n)) for name, n in panel.columns))
    return words.labelled(panel.title, words.listed(_described_bar(bar, panel.legend, words) for bar in panel.bars))


def _described_bar(bar: Bar, legend: str | None, words: Words) -> str:
    text = words.labelled(bar.label, bar.value)
    return f"{text} ({words.labelled(legend, bar.mark_value)})" if legend and bar.mark_value is not None else text


def draw(chart: Chart, families: Sequence[str]) -> bytes:
    """The chart as a PNG, 1000 pixels wide. Letters that none of the font `families` has are left out."""
    return _Drawing(chart, families).png()


class _Drawing:
    def __init__(self, chart: Chart, families: Sequence[str]) -> None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        self._chart = chart
        self._families = list(families)
        self._header = _HEADER + (_ABOUT if chart.about else 0)
        self._height = self._header + sum(max(map(_height, row)) + _GAP for row in chart.rows) + 14
        self._figure: Any = Figure(figsize=(_WIDTH / 100, self._height / 100), dpi=100, facecolor=_BACKGROUND)
        self._canvas = FigureCanvasAgg(self._figure)
        self._renderer: Any = self._canvas.get_renderer()
        self._axes: Any = self._figure.add_axes((0, 0, 1, 1))
        self._axes.set_axis_off()
        self._axes.set(xlim=(0, _WIDTH), ylim=(self._height, 0))

    def png(self) -> bytes:
        room = _WIDTH - 2 * _MARGIN
        self._write(_WIDTH - _MARGIN, 76, "namida", _SMALL, _BEST, align="right")
        self._write(_MARGIN, 76, self._chart.title, _LARGE, _TEXT, bold=True, room=room - 170)
        self._write(_MARGIN, 128, self._chart.about, _SMALL, _QUIET, room=room)
        top = self._header + _GAP // 2
        for row in self._chart.rows:
            width = (room - _GAP * (len(row) - 1)) / len(row)
            for place, panel in enumerate(row):
                left = _MARGIN + place * (width + _GAP)
                if isinstance(panel, Totals):
                    self._totals(panel, left, top, width)
                elif isinstance(panel, Columns):
                    self._columns(panel, left, top, width)
                else:
                    self._bars(panel, left, top, width)
            top += max(map(_height, row)) + _GAP
        file = BytesIO()
        self._figure.savefig(file, format="png", facecolor=_BACKGROUND)
        return file.getvalue()

    def _totals(self, panel: Totals, left: float, top: float, width: float) -> None:
        step = width / len(panel.numbers)
        for place, (value, name) in enumerate(panel.numbers):
            self._write(left + place * step, top + 54, value, _LARGE + 6, _MARK, bold=True, room=step - 12)
            self._write(left + place * step, top + 104, name, _SMALL, _QUIET, room=step - 12)

    def _columns(self, panel: Columns, left: float, top: float, width: float) -> None:
        self._write(left, top + 38, panel.title, _NORMAL, _TEXT, bold=True, room=width)
        most = max((count for _, count in panel.columns), default=0)
        step = width / max(1, len(panel.columns))
        base, tall = top + _TITLE + _COLUMNS - 56, _COLUMNS - 56 - 52
        for place, (name, count) in enumerate(panel.columns):
            middle = left + (place + 0.5) * step
            thick = min(step * 0.72, 84)
            self._box(middle - thick / 2, base - 4, thick, 4, _TRACK)
            if count:
                height = max(6, tall * count / most)
                self._box(middle - thick / 2, base - height, thick, height, _BEST if count == most else _BAR)
                self._write(middle, base - height - 9, str(count), _SMALL, _TEXT, align="center", room=step)
            if not panel.edges:
                self._write(middle, base + 44, name, _SMALL, _QUIET, align="center", room=step - 8)
        for place, edge in enumerate(panel.edges):
            self._write(left + place * step, base + 44, edge, _SMALL, _QUIET, align="center", room=step - 8)

    def _bars(self, panel: Bars, left: float, top: float, width: float) -> None:
        self._write(left, top + 38, panel.title, _NORMAL, _TEXT, bold=True, room=width * (0.6 if panel.legend else 1))
        if panel.legend:
            legend_width = self._write(
                left + width, top + 38, panel.legend, _SMALL, _QUIET, align="right", room=width * 0.36
            )
            self._box(left + width - legend_width - 24, top + 12, 9, 30, _MARK)
        y = top + _TITLE
        for bar in panel.bars:
            value_width = self._write(
                left + width, y + 40, bar.value, _NORMAL, _TEXT, align="right", bold=True, room=width / 2
            )
            room = width - value_width - 24
            label_width = self._write(left, y + 40, bar.label, _NORMAL, _TEXT, room=room)
            if bar.second and room - label_width > 3 * _SMALL:
                self._write(left + label_width + 14, y + 40, bar.second, _SMALL, _QUIET, room=room - label_width - 14)
            self._box(left, y + 55, width, 12, _TRACK)
            if bar.end > bar.start:
                self._box(left + width * bar.start, y + 55, max(12, width * (bar.end - bar.start)), 12, _BAR)
            if bar.mark is not None:
                self._box(left + (width - 9) * min(1, bar.mark), y + 46, 9, 30, _MARK)
            y += _ROW

    def _box(self, left: float, top: float, width: float, height: float, colour: str) -> None:
        from matplotlib.patches import FancyBboxPatch

        corner = min(width, height, 10) / 2
        style = f"round,pad=0,rounding_size={corner}"
        self._axes.add_patch(FancyBboxPatch((left, top), width, height, boxstyle=style, facecolor=colour, linewidth=0))

    def _write(
        self,
        x: float,
        y: float,
        text: str,
        size: int,
        colour: str,
        *,
        align: str = "left",
        bold: bool = False,
        room: float = _WIDTH,
    ) -> float:
        """Write a text with its baseline at `y`, shrunk and then cut to fit into `room`. Returns its width."""
        text = fonts.shown(text, self._families).strip()
        written = self._axes.text(
            x, y, text, color=colour, ha=align, va="baseline", parse_math=False, fontsize=size * 0.72,
            fontfamily=self._families, fontweight="bold" if bold else "normal",
        )  # fmt: skip
        width = self._width(written)
        if width > room:
            # A little smaller than would fit, as the widths of letters are rounded.
            written.set_fontsize(max(_LEAST, 0.97 * size * room / width) * 0.72)
            width = self._width(written)
        while width > room and len(text) > 1:
            # In proportion first, then letter by letter.
            text = text[: max(1, min(len(text) - 1, int(len(text) * room / width)))].rstrip()
            written.set_text(f"{text}…")
            width = self._width(written)
        return width

    def _width(self, written: Any) -> float:
        return float(written.get_window_extent(self._renderer).width) if written.get_text() else 0.0


def _height(panel: Panel) -> int:
    if isinstance(panel, Totals):
        return _TOTALS
    if isinstance(panel, Columns):
        return _TITLE + _COLUMNS
    return _TITLE + _ROW * len(panel.bars)
