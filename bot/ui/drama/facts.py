"""The value of a field of a drama in words, as the preview of a correction shows it."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import singledispatch
from types import MappingProxyType
from typing import cast

from bot.core.models import Credit, Images, Origin, Relation, Role, SiteScore, Song, Special, Watch, Weekday
from bot.ui.frame.limits import cut
from bot.ui.frame.text import Words

_MOST_ITEMS = 8
_LONGEST = 300
# The fields whose values are terms of ours, and how each is translated.
_TRANSLATED: Mapping[str, Callable[[Words, str], str]] = MappingProxyType(
    {
        "kind": lambda words, kind: words(f"kind-{kind}"),
        "status": lambda words, status: words(f"status-{status}"),
        "country": Words.country,
        "genres": Words.named,
        "tags": Words.named,
        "airs_on": lambda words, day: words.weekday(cast("Weekday", day)),
    }
)


def fact_text(field: str, value: object, words: Words) -> str:
    """The value of a field in words, at most the first eight of several."""
    if isinstance(value, tuple):
        items: tuple[object, ...] = value
        more = len(items) - _MOST_ITEMS
        shown = words.listed(fact_text(field, item, words) for item in items[:_MOST_ITEMS])
        return f"{shown} + {more}" if more > 0 else shown
    if isinstance(value, dict):
        pairs: dict[str, object] = value
        return words.listed(f"{key} {one}" for key, one in pairs.items())
    if isinstance(value, int) and field == "runtime":
        return words("minutes", count=value)
    if isinstance(value, str) and field in _TRANSLATED:
        return _TRANSLATED[field](words, value)
    return cut(_text(value, words), _LONGEST)


@singledispatch
def _text(value: object, words: Words) -> str:
    return str(value)


@_text.register
def _(value: date, words: Words) -> str:
    return words.day(value)


@_text.register
def _(value: Role, words: Words) -> str:
    inner = _dashed(value.role, value.note)
    return f"{value.actor} ({inner})" if inner else value.actor


@_text.register
def _(value: Credit, words: Words) -> str:
    return words.labelled(words.known(f"job-{value.job}", value.job), value.person)


@_text.register
def _(value: Origin, words: Words) -> str:
    work = _dashed(words.origin(value.kind), value.title)
    return words("by-author", work=work, author=value.author) if value.author else work


@_text.register
def _(value: Song, words: Words) -> str:
    return _dashed(words(f"song-{value.kind}", title=value.title), value.artist)


@_text.register
def _(value: Special, words: Words) -> str:
    minutes = words("minutes", count=value.runtime) if value.runtime else None
    return _dashed(value.title or words("special-untitled"), minutes)


@_text.register
def _(value: Relation, words: Words) -> str:
    return words.labelled(words.relation(value.relation), value.title)


@_text.register
def _(value: Watch, words: Words) -> str:
    regions = " ".join(value.regions)
    return f"{value.service} ({_dashed(words(f'watch-{value.kind}'), regions)})"


@_text.register
def _(value: SiteScore, words: Words) -> str:
    return f"{value.site} {words.compact(value.score)}/{value.out_of:g}" if value.score is not None else value.site


@_text.register
def _(value: Images, words: Words) -> str:
    return words.listed(filter(None, (value.poster, *value.gallery)))


def _dashed(*texts: str | None) -> str:
    return " – ".join(filter(None, texts))
