"""Prints the title search's table: shares by class, times, build time and memory, beside other engines.

    python -m benchmarks.search dramas.jsonl queries.jsonl [more_titles.jsonl] [--others] [--sample N]

With more_titles.jsonl it measures the dramas alone and then with these titles added. `--others` measures
RapidFuzz over all names, SQLite FTS5 with trigrams and tantivy (if installed) in the same run; as these are slow,
they answer only `--sample` of the queries, evenly taken. Each engine is built in a process of its own, so that
memory is its own.
"""

# What is compared with is in the group "measure" and need not be installed.
# pyright: reportMissingImports=false, reportArgumentType=false

import argparse
import gc
import multiprocessing
import sqlite3
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from rapidfuzz import fuzz, process, utils
from rich.console import Console
from rich.table import Table

from benchmarks.search_data import load_entries, load_queries
from bot.core.running import memory
from bot.engine.evaluation.search import Searched, SearchFigures, evaluate
from bot.engine.search import Entry, Hit, Index
from bot.engine.search.fold import fold

Measured = tuple[SearchFigures, float, float]
Pair = tuple[float, str]


def _best(scored: Sequence[Pair], weights: dict[str, float], limit: int) -> list[Hit]:
    """The best score of each key, best first, of equal ones the more popular."""
    best: dict[str, float] = {}
    for score, key in scored:
        best[key] = max(score, best.get(key, score))
    order = sorted(best, key=lambda key: (-best[key], -weights[key]))
    return [Hit(key, 0.0, "") for key in order[:limit]]


class RapidFuzz:
    """WRatio of the query and every name."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        pairs = [(utils.default_process(name), entry.key) for entry in entries for name in entry.names]
        self._names = [name for name, _ in pairs]
        self._keys = [key for _, key in pairs]
        self._weights = {entry.key: entry.weight for entry in entries}

    def search(self, query: str, limit: int = 10) -> list[Hit]:
        text = utils.default_process(query)
        found = process.extract(text, self._names, scorer=fuzz.WRatio, limit=60)
        return _best([(score, self._keys[n]) for _, score, n in found], self._weights, limit)


class FullText:
    """SQLite FTS5 over trigrams of folded names, any of the query's trigrams, by bm25."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._weights = {entry.key: entry.weight for entry in entries}
        self._db = sqlite3.connect(":memory:")
        self._db.execute("CREATE VIRTUAL TABLE names USING fts5(name, key UNINDEXED, tokenize='trigram')")
        rows = ((fold(name), entry.key) for entry in entries for name in entry.names)
        self._db.executemany("INSERT INTO names VALUES (?, ?)", rows)

    def search(self, query: str, limit: int = 10) -> list[Hit]:
        text = fold(query)
        pieces = {text[n : n + 3] for n in range(len(text) - 2)}
        if not pieces:
            return []
        match = " OR ".join(f'"{piece}"' for piece in pieces)
        sql = "SELECT bm25(names), key FROM names WHERE names MATCH ? ORDER BY rank LIMIT 60"
        found = self._db.execute(sql, (match,)).fetchall()
        return _best([(-score, key) for score, key in found], self._weights, limit)


class Tantivy:
    """Tantivy over pieces of two and three characters of folded names, any of them, by BM25."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        import tantivy

        self._weights = {entry.key: entry.weight for entry in entries}
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("name", stored=False, tokenizer_name="pieces")
        builder.add_text_field("key", stored=True, tokenizer_name="raw")
        self._index = tantivy.Index(builder.build())
        pieces = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.ngram(2, 3, False)).build()
        self._index.register_tokenizer("pieces", pieces)
        writer = self._index.writer(60_000_000, 1)
        for entry in entries:
            for name in entry.names:
                writer.add_document(tantivy.Document(name=fold(name), key=entry.key))
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()
        self._searcher = self._index.searcher()
        self._tantivy = tantivy

    def search(self, query: str, limit: int = 10) -> list[Hit]:
        text, schema = fold(query), self._index.schema
        pieces = {text[n : n + size] for size in (2, 3) for n in range(len(text) - size + 1)}
        any_of = self._tantivy.Occur.Should
        terms = [(any_of, self._tantivy.Query.term_query(schema, "name", piece)) for piece in pieces]
        found = self._searcher.search(self._tantivy.Query.boolean_query(terms), 60).hits
        scored = [(score, str(self._searcher.doc(place)["key"][0])) for score, place in found]
        return _best(scored, self._weights, limit)


ENGINES: dict[str, Callable[[Sequence[Entry]], Searched]] = {
    "namida": Index.build,
    "rapidfuzz": RapidFuzz,
    "fts5": FullText,
    "tantivy": Tantivy,
}


def _measure(name: str, titles: list[Path], queries: Path, sample: int) -> Measured:
    entries = [entry for path in titles for entry in load_entries(path)]
    asked = [(query.text, query.key, query.kind) for query in load_queries(queries)]
    if sample and name != "namida":
        asked = asked[:: max(1, len(asked) // sample)]
    gc.collect()
    before, begun = memory() or 0, time.perf_counter()
    index = ENGINES[name](entries)
    built = time.perf_counter() - begun
    gc.collect()
    added = ((memory() or 0) - before) / 1e6
    for text, _, _ in asked[:20]:
        index.search(text)
    return evaluate(index, asked, time.perf_counter), built, added


def _print(console: Console, title: str, measured: dict[str, Measured]) -> None:
    table = Table(title=title)
    table.add_column("class")
    for name in measured:
        table.add_column(name, justify="right")
    own = next(iter(measured.values()))[0]
    for kind in own.classes:
        shares = [report.classes.get(kind) for report, _, _ in measured.values()]
        table.add_row(kind, *(f"{s.first:.3f} / {s.five:.3f}" if s else "" for s in shares))
    table.add_section()
    reports = measured.values()
    table.add_row("all", *(f"{r.all.first:.4f} / {r.all.five:.4f}" for r, _, _ in reports))
    table.add_row("queries", *(str(r.all.count) for r, _, _ in reports))
    table.add_row("p50 / p99 ms", *(f"{r.p50:.2f} / {r.p99:.2f}" for r, _, _ in reports))
    table.add_row("built s", *(f"{built:.2f}" for _, built, _ in reports))
    table.add_row("memory MB", *(f"{added:.0f}" for _, _, added in reports))
    console.print(table)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dramas", type=Path)
    parser.add_argument("queries", type=Path)
    parser.add_argument("more", type=Path, nargs="?")
    parser.add_argument("--others", action="store_true", help="measure other engines too")
    parser.add_argument("--sample", type=int, default=420, help="how many queries the others answer; 0 for all")
    args = parser.parse_args()
    console = Console(width=120)
    names = list(ENGINES) if args.others else ["namida"]
    for titles in ([args.dramas], [args.dramas, args.more] if args.more else []):
        measured: dict[str, Measured] = {}
        for name in names if titles else []:
            with multiprocessing.get_context("spawn").Pool(1) as pool:
                try:
                    measured[name] = pool.apply(_measure, (name, titles, args.queries, args.sample))
                except ModuleNotFoundError as missing:
                    console.print(f"{name} left out: {missing.name} is not installed")
        if measured:
            _print(console, " + ".join(path.name for path in titles), measured)


if __name__ == "__main__":
    main()
