"""Names and ids of titles, when two records are one drama, and how their facts are joined."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from datetime import date
from functools import lru_cache

from bot.core.models import Drama, Relation, Status

_LANGUAGES = {
    "KR": "ko", "JP": "ja", "CN": "zh", "TW": "zh", "HK": "yue", "TH": "th", "PH": "fil", "SG": "zh", "VN": "vi",
}  # fmt: skip

_BETWEEN = re.compile(r"[\W_]+")


@lru_cache(maxsize=1 << 9)
def name_key(text: str) -> str:
    """The name without case, accents, width, punctuation and spaces, by which names are compared."""
    text = text.casefold()
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
        text = "".join([c for c in text if not unicodedata.combining(c) or "\u3099" <= c <= "\u309a"])
        text = unicodedata.normalize("NFC", text)
    return _BETWEEN.sub("", text)


def dated(title: str, year: int | None) -> str:
    """A title with its year if that is known: "Signal (2016)"."""
    return f"{title} ({year})" if year else title


def slug(title: str, year: int | None) -> str:
    """The id of a drama of that title and year, `1-litre-of-tears-2005`; at most 64 characters."""
    ascii_title = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", ascii_title.replace("'", "")).strip("-") or "untitled"
    return f"{words[:59].strip('-')}-{year}" if year else words[:64].strip("-")


def language_of(country: str | None) -> str | None:
    """The language that dramas of a country are made in; None where there is no single one."""
    return _LANGUAGES.get(country or "")


def status_on(drama: Drama, today: date) -> Status | None:
    """The status of a drama on a day, by its dates or else as its record states."""
    if drama.aired_to and drama.aired_to < today:
        return "ended"
    if drama.aired_from and drama.aired_from > today:
        return "announced"
    return drama.status


def identities(drama: Drama) -> Iterator[tuple[str, ...]]:
    """Keys by which records are one drama: each link, and the title with country and year."""
    for site, key in (drama.links or {}).items():
        yield ("link", site, str(key))
    if drama.country and drama.year:
        for name in {name_key(drama.title), name_key(drama.native_title or drama.title)}:
            yield ("title", name, drama.country, str(drama.year), "film" if drama.kind == "film" else "tv")


def same_title(one: Drama, other: Drama) -> bool:
    """Whether a record of another site means this drama: a name, the country and the year agree.

    The year may differ by one, as sites date the premiere differently, and country or year may be missing.
    """
    if (one.kind == "film") != (other.kind == "film"):
        return False
    if one.country and other.country and one.country != other.country:
        return False
    if one.year and other.year and abs(one.year - other.year) > 1:
        return False
    if not (one.country and other.country) and not (one.year and other.year):
        return False
    return not {name_key(name) for name in one.names}.isdisjoint(
        name_key(name) for name in (other.title, other.native_title) if name
    )


def named_only(drama: Drama) -> Drama:
    """A drama with no more than its names and where it comes from."""
    return Drama(
        id=drama.id,
        title=drama.title,
        kind=drama.kind,
        native_title=drama.native_title,
        country=drama.country,
        year=drama.year,
        links=drama.links,
        sources=drama.sources,
    )


def join(kept: Drama, other: Drama) -> Drama:
    """`kept` with its gaps filled from `other`; names, links, scores, services and sources of both are joined.

    Tags, genres and cast are taken over only where `kept` has none, so that an editor's choice stays.
    """
    changes: dict[str, object] = {}
    for field in fields(Drama):
        mine, theirs = getattr(kept, field.name), getattr(other, field.name)
        if mine in (None, ()) and theirs not in (None, ()):
            changes[field.name] = theirs
    names = {name_key(name) for name in kept.names}
    aliases = [name for name in other.names if name_key(name) not in names]
    changes["aliases"] = tuple(dict.fromkeys((*kept.aliases, *aliases)))
    changes["links"] = {**(other.links or {}), **(kept.links or {})} or None
    sites = {score.site for score in kept.scores}
    changes["scores"] = (*kept.scores, *(score for score in other.scores if score.site not in sites))
    services = {(watch.service, watch.regions) for watch in kept.watch}
    changes["watch"] = (*kept.watch, *(w for w in other.watch if (w.service, w.regions) not in services))
    changes["sources"] = tuple(dict.fromkeys((*kept.sources, *other.sources)))
    return replace(kept, **changes)  # type: ignore[arg-type]


def unite(records: Iterable[Drama]) -> tuple[dict[str, Drama], dict[str, str]]:
    """The records by id, those of one drama merged with earlier ones winning, and the new id of each merged record.

    Relations are redirected to the ids that stayed.
    """
    kept: dict[str, Drama] = {}
    moved: dict[str, str] = {}
    known: dict[tuple[str, ...], str] = {}
    for record in records:
        keys = list(identities(record))
        same = (
            record.id if record.id in kept else next((known[k] for k in keys if _agrees(k, known, kept, record)), None)
        )
        if same is None:
            kept[record.id] = record
        else:
            kept[same] = join(kept[same], record)
            if record.id != same:
                moved[record.id] = same
        for key in keys:
            known.setdefault(key, same or record.id)
    for key, drama in kept.items():
        if any(relation.id in moved for relation in drama.related):
            kept[key] = replace(drama, related=tuple(_redirect(r, moved) for r in drama.related))
    return kept, moved


def _agrees(key: tuple[str, ...], known: dict[tuple[str, ...], str], kept: dict[str, Drama], record: Drama) -> bool:
    """Whether the key leads to a kept record that is the same drama.

    Titles of one name, country and year are two dramas if a site lists them under different ids.
    """
    if key not in known:
        return False
    if key[0] == "link":
        return True
    mine, theirs = kept[known[key]].links or {}, record.links or {}
    return not any(mine[site] != theirs[site] for site in mine.keys() & theirs.keys())


def _redirect(relation: Relation, moved: dict[str, str]) -> Relation:
    return replace(relation, id=moved[relation.id]) if relation.id in moved else relation
