"""When two records are one drama, and how the facts of both are joined."""

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
    """Case, accents, width, punctuation and spacing taken away: what is left decides whether names agree."""
    text = text.casefold()
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
        text = "".join([c for c in text if not unicodedata.combining(c) or "\u3099" <= c <= "\u309a"])
        text = unicodedata.normalize("NFC", text)
    return _BETWEEN.sub("", text)


def dated(title: str, year: int | None) -> str:
    """A title with its year, "Signal (2016)"; alone where that is not known."""
    return f"{title} ({year})" if year else title


def slug(title: str, year: int | None) -> str:
    """The id a drama of that title and year has: `1-litre-of-tears-2005`; at most 64 characters."""
    ascii_title = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", ascii_title.replace("'", "")).strip("-") or "untitled"
    return f"{words[:59].strip('-')}-{year}" if year else words[:64].strip("-")


def language_of(country: str | None) -> str | None:
    """The language dramas of a country are made in, or None where there is no one such language."""
    return _LANGUAGES.get(country or "")


def status_on(drama: Drama, today: date) -> Status | None:
    """Announced, airing or ended on that day; what the record states, where its dates do not say otherwise."""
    if drama.aired_to and drama.aired_to < today:
        return "ended"
    if drama.aired_from and drama.aired_from > today:
        return "announced"
    return drama.status


def identities(drama: Drama) -> Iterator[tuple[str, ...]]:
    """What makes two records one: each shared link, and the same title, country and year."""
    for site, key in (drama.links or {}).items():
        yield ("link", site, str(key))
    if drama.country and drama.year:
        for name in {name_key(drama.title), name_key(drama.native_title or drama.title)}:
            yield ("title", name, drama.country, str(drama.year), "film" if drama.kind == "film" else "tv")


def same_title(one: Drama, other: Drama) -> bool:
    """Whether a record of another site means this drama: a name, the country and the year agree, the year within
    one, as sites date the first showing differently. One of country and year may be missing."""
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
    """No more of a drama than what it is called and where it comes from."""
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
    """`kept` with what only `other` knows: its facts win, lists of names, links and scores are joined.

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
    """All records with none twice, earlier ones winning, and where the id of each merged record went.

    Relations are pointed at the ids that stayed.
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
    """Whether that key names a kept record which is not contradicted by a link of its own.

    Two titles of one name, country and year that a site lists apart are two dramas.
    """
    if key not in known:
        return False
    if key[0] == "link":
        return True
    mine, theirs = kept[known[key]].links or {}, record.links or {}
    return not any(mine[site] != theirs[site] for site in mine.keys() & theirs.keys())


def _redirect(relation: Relation, moved: dict[str, str]) -> Relation:
    return replace(relation, id=moved[relation.id]) if relation.id in moved else relation
