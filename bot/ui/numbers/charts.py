"""Pictures of numbers in Namida's own style: from values to PNG. Loads matplotlib: call it off the event loop."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from bot.ui.frame.text import Words
from bot.ui.numbers import fonts

_WIDTH, _MARGIN, _GAP = 1000, 44, 30
# Of its own dark panel, so that it reads alike on Discord's dark and light.
_PANEL, _TEXT, _QUIET, _TRACK = "#222833", "#f2f4f8", "#b3bdcc", "#343c4a"
_BAR, _BEST, _MARK = "#7fa8da", "#f0a3b6", "#f4d58d"
# Heights in pixels. A picture is shown on a phone at a quarter of its width: letters are as tall as fit, and no smaller
# than the least.
_LARGE, _NORMAL, _SMALL, _LEAST = 52, 38, 34, 24
_HEADER, _ABOUT, _TITLE, _COLUMNS, _TOTALS, _ROW = 98, 44, 66, 270, 128, 88


@dataclass(frozen=True, slots=True)
class Columns:
    """Numbers side by side, such as months; the greatest stands out. Where they are of a scale, its `edges` stand
    between them, one more than there are rows."""

    title: str
    rows: tuple[tuple[str, int], ...]
    edges: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BarRow:
    """A bar from `start` to `part` (0..1) with what it stands for in words; `small` is a second name, `other` where
    others are, `beside` that in words."""

    label: str
    value: str
    part: float
    small: str | None = None
    other: float | None = None
    start: float = 0.0
    beside: str | None = None


@dataclass(frozen=True, slots=True)
class Rows:
    """Bars below one another; `other` says what their marks stand for."""

    title: str
    rows: tuple[BarRow, ...]
    other: str | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """A few numbers, each with what it counts."""

    rows: tuple[tuple[str, str], ...]


Panel = Columns | Rows | Totals


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture: what it is called, what it says in a line (or empty), and its panels, one or more beside each
    other."""

    title: str
    about: str
    panels: tuple[tuple[Panel, ...], ...]

    @property
    def texts(self) -> list[str]:
        """The names it shows, as opposed to its own words."""
        bars = [row for beside in self.panels for one in beside if isinstance(one, Rows) for row in one.rows]
        return [text for bar in bars for text in (bar.label, bar.small) if text]

    @property
    def words(self) -> list[str]:
        """Its own words: what its panels, their columns and their numbers are called, and what its bars say."""
        panels = [one for beside in self.panels for one in beside]
        titles = [one.title for one in panels if not isinstance(one, Totals)]
        columns = [
            name for one in panels if isinstance(one, Columns) for name in one.edges or (name for name, _ in one.rows)
        ]
        values = [row.value for one in panels if isinstance(one, Rows) for row in one.rows]
        return [
            *titles,
            *columns,
            *values,
            *(name for one in panels if isinstance(one, Totals) for _, name in one.rows),
        ]


def described(chart: Chart, words: Words) -> str:
    """All the numbers of a chart in words, a line a panel, for those who do not see it."""
    panels = (panel for beside in chart.panels for panel in beside)
    return "\n".join(filter(None, (chart.title, chart.about, *(_told(panel, words) for panel in panels))))


def _told(panel: Panel, words: Words) -> str:
    if isinstance(panel, Totals):
        return words.listed(f"{value} {name}" for value, name in panel.rows)
    if isinstance(panel, Columns):
        return words.labelled(panel.title, words.listed(words.labelled(name, str(n)) for name, n in panel.rows))
    return words.labelled(panel.title, words.listed(_bar(row, panel.other, words) for row in panel.rows))


def _bar(row: BarRow, other: str | None, words: Words) -> str:
    text = words.labelled(row.label, row.value)
    return f"{text} ({words.labelled(other, row.beside)})" if other and row.beside is not None else text


def draw(chart: Chart, families: Sequence[str]) -> bytes:
    """The chart as a PNG, 1000 pixels wide, written in those font families; letters none of them has are left out."""
    return _Drawing(chart, families).png()


class _Drawing:
    def __init__(self, chart: Chart, families: Sequence[str]) -> None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        self._chart = chart
        self._families = list(families)
        self._header = _HEADER + (_ABOUT if chart.about else 0)
        self._height = self._header + sum(max(map(_height, beside)) + _GAP for beside in chart.panels) + 14
        self._figure: Any = Figure(figsize=(_WIDTH / 100, self._height / 100), dpi=100, facecolor=_PANEL)
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
        for beside in self._chart.panels:
            width = (room - _GAP * (len(beside) - 1)) / len(beside)
            for place, panel in enumerate(beside):
                left = _MARGIN + place * (width + _GAP)
                if isinstance(panel, Totals):
                    self._totals(panel, left, top, width)
                elif isinstance(panel, Columns):
                    self._columns(panel, left, top, width)
                else:
                    self._rows(panel, left, top, width)
            top += max(map(_height, beside)) + _GAP
        file = BytesIO()
        self._figure.savefig(file, format="png", facecolor=_PANEL)
        return file.getvalue()

    def _totals(self, panel: Totals, left: float, top: float, width: float) -> None:
        step = width / len(panel.rows)
        for place, (value, name) in enumerate(panel.rows):
            self._write(left + place * step, top + 54, value, _LARGE + 6, _MARK, bold=True, room=step - 12)
            self._write(left + place * step, top + 104, name, _SMALL, _QUIET, room=step - 12)

    def _columns(self, panel: Columns, left: float, top: float, width: float) -> None:
        self._write(left, top + 38, panel.title, _NORMAL, _TEXT, bold=True, room=width)
        most = max((count for _, count in panel.rows), default=0)
        step = width / max(1, len(panel.rows))
        base, tall = top + _TITLE + _COLUMNS - 56, _COLUMNS - 56 - 52
        for place, (name, count) in enumerate(panel.rows):
            middle = left + (place + 0.5) * step
            height = max(6, tall * count / most) if most else 0
            thick = min(step * 0.72, 84)
            self._bar(middle - thick / 2, base - 4, thick, 4, _TRACK)
            if count:
                self._bar(
                    middle - thick / 2, base - max(height, 6), thick, max(height, 6), _BEST if count == most else _BAR
                )
                self._write(middle, base - max(height, 6) - 9, str(count), _SMALL, _TEXT, align="center", room=step)
            if not panel.edges:
                self._write(middle, base + 44, name, _SMALL, _QUIET, align="center", room=step - 8)
        for place, edge in enumerate(panel.edges):
            self._write(left + place * step, base + 44, edge, _SMALL, _QUIET, align="center", room=step - 8)

    def _rows(self, panel: Rows, left: float, top: float, width: float) -> None:
        self._write(left, top + 38, panel.title, _NORMAL, _TEXT, bold=True, room=width * (0.6 if panel.other else 1))
        if panel.other:
            long = self._write(left + width, top + 38, panel.other, _SMALL, _QUIET, align="right", room=width * 0.36)
            self._bar(left + width - long - 24, top + 12, 9, 30, _MARK)
        y = top + _TITLE
        for row in panel.rows:
            long = self._write(
                left + width, y + 40, row.value, _NORMAL, _TEXT, align="right", bold=True, room=width / 2
            )
            room = width - long - 24
            named = self._write(left, y + 40, row.label, _NORMAL, _TEXT, room=room)
            if row.small and room - named > 3 * _SMALL:
                self._write(left + named + 14, y + 40, row.small, _SMALL, _QUIET, room=room - named - 14)
            self._bar(left, y + 55, width, 12, _TRACK)
            if row.part > row.start:
                self._bar(left + width * row.start, y + 55, max(12, width * (row.part - row.start)), 12, _BAR)
            if row.other is not None:
                self._bar(left + (width - 9) * min(1, row.other), y + 46, 9, 30, _MARK)
            y += _ROW

    def _bar(self, left: float, top: float, width: float, height: float, colour: str) -> None:
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
        """Write a text on the line `y`, smaller where it is wider than `room`, then cut; how wide it is."""
        text = fonts.shown(text, self._families).strip()
        written = self._axes.text(
            x, y, text, color=colour, ha=align, va="baseline", parse_math=False, fontsize=size * 0.72,
            fontfamily=self._families, fontweight="bold" if bold else "normal",
        )  # fmt: skip
        wide = self._wide(written)
        if wide > room:
            # A little less than what fits: the width of letters is rounded.
            written.set_fontsize(max(_LEAST, 0.97 * size * room / wide) * 0.72)
            wide = self._wide(written)
        while wide > room and len(text) > 1:
            # In proportion first, then letter by letter.
            text = text[: max(1, min(len(text) - 1, int(len(text) * room / wide)))].rstrip()
            written.set_text(f"{text}…")
            wide = self._wide(written)
        return wide

    def _wide(self, written: Any) -> float:
        return float(written.get_window_extent(self._renderer).width) if written.get_text() else 0.0


def _height(panel: Panel) -> int:
    if isinstance(panel, Totals):
        return _TOTALS
    if isinstance(panel, Columns):
        return _TITLE + _COLUMNS
    return _TITLE + _ROW * len(panel.rows)
