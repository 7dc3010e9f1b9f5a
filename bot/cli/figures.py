"""Results of an evaluation as tables on a terminal, as JSON and as a bar chart."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rich.table import Table

from bot.engine.evaluation.picks import Figures, GroupFigures

Rows = Sequence[Figures] | Sequence[GroupFigures]
Tables = Mapping[str, Rows]
"""The rows of each table, one a method, by the table's title."""

_MEASURES = ("NDCG@10", "std error", "hit@10", "recall@20", "p50 ms", "p99 ms")
_GROUP_MEASURES = ("NDCG@10", "std error", "worst NDCG@10", "hit@10")


def measures(figures: Figures | GroupFigures) -> dict[str, float]:
    """The figures of a method by column; without times where none were taken (NaN)."""
    if isinstance(figures, GroupFigures):
        return dict(zip(_GROUP_MEASURES, (figures.ndcg, figures.error, figures.worst, figures.hit), strict=True))
    found = (figures.ndcg, figures.error, figures.hit, figures.recall, figures.p50, figures.p99)
    return {name: value for name, value in zip(_MEASURES, found, strict=True) if value == value}


def table(rows: Rows) -> Table:
    """A table with a row for each method, ours in bold."""
    columns = _GROUP_MEASURES if rows and isinstance(rows[0], GroupFigures) else _MEASURES
    drawn = Table(box=None, header_style="dim")
    drawn.add_column("method")
    for column in columns:
        drawn.add_column(column, justify="right")
    for row in rows:
        found = measures(row)
        cells = [f"{found[name]:.{_digits(name)}f}" if name in found else "" for name in columns]
        drawn.add_row(row.name, *cells, style="bold" if row.name.startswith("ours") else None)
    return drawn


def _digits(column: str) -> int:
    return 2 if column.endswith("ms") else 3 if column.startswith(("hit", "recall")) else 4


def as_json(tables: Tables) -> dict[str, dict[str, dict[str, float]]]:
    """The figures by table, method and column, rounded."""
    return {
        title: {row.name: {name: round(value, 5) for name, value in measures(row).items()} for row in rows}
        for title, rows in tables.items()
    }


def plot(tables: Tables, file: Path) -> None:
    """Save a bar chart of NDCG@10 of every method, a panel for each table. Raises OSError and ValueError."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    most = max(len(rows) for rows in tables.values())
    figure = Figure(figsize=(8, len(tables) * (0.6 + 0.26 * most)), layout="constrained")
    FigureCanvasAgg(figure)
    panels: Any = figure.subplots(len(tables), 1, squeeze=False)
    for panel, (title, rows) in zip(panels[:, 0], tables.items(), strict=True):
        colours = ["#c2547a" if row.name.startswith("ours") else "#9aa0a6" for row in rows]
        bars = panel.barh([row.name for row in rows], [row.ndcg for row in rows], color=colours)
        panel.bar_label(bars, fmt="%.3f", padding=3, fontsize=8)
        panel.invert_yaxis()
        panel.margins(x=0.12)
        panel.set_title(title, loc="left", fontsize=10)
        panel.set_xlabel("NDCG@10", fontsize=8)
        panel.tick_params(labelsize=8)
        panel.spines[["top", "right"]].set_visible(False)
    figure.savefig(file, dpi=120)
