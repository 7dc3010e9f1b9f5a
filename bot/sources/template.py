"""Writes the TOML file of a new drama: every key in order, filled in with what is known."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from bot.core.models import Drama
from bot.core.records import plain
from bot.core.titles import language_of, slug

_CAST, _CREW, _ALIASES = 12, 6, 12


def blank(title: str, year: int, country: str, known: Drama | None = None) -> str:
    """The text of data/dramas/<country>/<id>.toml, to be completed by hand. `known` is a source's record; its synopsis
    is left out, as the catalogue's are in its editors' own words."""
    drama = known or Drama(id="", title=title, kind="series")
    status = drama.status or "ended"
    lines = [
        "# Fill in what you know and delete the lines you do not: an unknown fact is left out, never guessed.",
        *([f"# What is filled in is {', '.join(drama.sources)}'s: check it before you keep it."] if known else []),
        f"id = {_value(slug(title, year))}",
        f"title = {_value(title)}",
        f"native_title = {_value(drama.native_title or '')}",
        _noted(f"aliases = {_value(drama.aliases[:_ALIASES])}", "romanised, other English titles, fan short names"),
        f"country = {_value(country)}",
        f"language = {_value(drama.language or language_of(country) or '')}",
        _noted(f"kind = {_value(drama.kind)}", "series, special, film, other"),
        f"year = {year}",
        _line("aired_from", drama.aired_from, f"{year}-01-31", str),
        _line("aired_to", drama.aired_to, f"{year}-03-31", str),
        _line("airs_on", drama.airs_on, '["Fri", "Sat"]'),
        _noted(f"status = {_value(status)}", "announced, airing, ended"),
        _line("seasons", drama.seasons, "1"),
        _line("episodes", drama.episodes, "16"),
        _line("runtime", drama.runtime, "60                # minutes"),
        f'# specials = [{{ title = "", runtime = 60, year = {year} }}]',
        f"networks = {_value(drama.networks)}",
        _line("content_rating", drama.content_rating, '"15+"'),
        _noted(f"genres = {_value(drama.genres)}", "names of data/vocabulary/genres.toml"),
        _noted(f"tags = {_value(drama.tags)}", "5 to 15 names of data/vocabulary/tags.toml"),
        'synopsis = """\\',
        '50 to 120 words of your own, without a spoiler past the premise."""',
        '# based_on = { kind = "novel", title = "", author = "" }',
        *_table("cast", drama.cast[:_CAST], '{ actor = "", role = "", billing = "main", note = "" },'),
        *_table("crew", drama.crew[:_CREW], '{ person = "", job = "director" },'),
        _noted('# songs = [{ title = "", artist = "", kind = "ending" }]', "kind: opening, ending, insert"),
        '# related = [{ relation = "remake", id = "", title = "" }]',
        _noted(
            '# watch = [{ service = "", regions = ["KR"], kind = "stream", as_of = "" }]',
            "kind: stream, free, rent, buy",
        ),
        '# scores = [{ site = "MyDramaList", score = 8.5, votes = 1000, as_of = "" }]',
        _line("links", drama.links, '{ mdl = "", tmdb = "", imdb = "" }'),
        '# images = { poster = "", gallery = [] }',
        '# disputed = [{ field = "", value = "", source = "" }]',
        f"sources = {_value(drama.sources)}",
    ]
    return "\n".join(lines) + "\n"


def _line(key: str, known: Any, example: str, write: Callable[[Any], str] | None = None) -> str:
    """A key with its known value, or else an example, commented out."""
    if known in (None, ()):
        return f"# {key} = {example}"
    return f"{key} = {(write or _value)(known)}"


def _table(key: str, rows: Sequence[object], example: str) -> list[str]:
    known = [f"  {_value(plain(row))}," for row in rows]
    return [f"{key} = [", *(known or [f"  # {example}"]), "]"]


def _noted(line: str, note: str) -> str:
    return f"{line:<29} # {note}"


def _value(value: Any) -> str:
    """A value as TOML in one line. JSON's strings are valid TOML, but for an unescaped DEL."""
    if isinstance(value, dict):
        pairs = ", ".join(f"{key} = {_value(item)}" for key, item in value.items())  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        return f"{{ {pairs} }}"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(_value(item) for item in value)}]"  # pyright: ignore[reportUnknownVariableType]
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
