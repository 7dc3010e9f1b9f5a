"""All titles in memory: by id, by any id they once had, and by any name."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import nlargest
from itertools import islice
from typing import TypeVar

from bot.core.corrections import NO_VERSIONS, Versions
from bot.core.member.sheet import Choice
from bot.core.models import Drama
from bot.core.titles import name_key, same_title, unite
from bot.core.vocabulary import Vocabulary
from bot.engine.maps.title_map import TitleMap
from bot.engine.search import BESIDE_DRAMAS, Entry, Hit, Index
from bot.engine.search.fold import plain
from bot.guide.finding.columns import Columns
from bot.guide.finding.popularity import popularity
from bot.guide.finding.starring import Starring

_SURE = 0.88
_CLEAR = 0.12
_LIKELY = 0.7
# Titles less like the words than this are not offered instead.
_NEAR = 0.45
# How many ways to split a text into a title and a person are tried; each costs a search.
_TRIED = 2
# A name may have a dot in it, the label of a choice has several.
_FEWEST_FACTS = 2


@dataclass(frozen=True, slots=True)
class Found:
    """What a name means: `sure` if that is one drama, else `choices`, likeliest first.

    `nearest` are the three titles that come closest where nothing fits.
    """

    sure: Drama | None = None
    choices: tuple[Choice, ...] = ()
    nearest: tuple[Choice, ...] = ()

    @property
    def known(self) -> bool:
        """Whether the text is certainly a name, be it of several titles."""
        return self.sure is not None or any(choice.score >= _SURE for choice in self.choices)


@dataclass(frozen=True, slots=True)
class Local:
    """How a search differs in one server and for one asker.

    `names` is an index of the server's own names, `own` its versions of titles, and `boosts` what is added to the
    popularity (0..1) of titles, by id. Titles in `unlisted` are not found by the catalogue's names: they are hidden
    there, or have other names, which are in `names`.
    """

    names: Index | None = None
    boosts: Mapping[str, float] = field(default_factory=dict[str, float])
    own: Versions = field(default_factory=lambda: NO_VERSIONS)
    unlisted: frozenset[str] = frozenset()


NOTHING_LOCAL = Local()

Map = TypeVar("Map", bound=TitleMap)


class Catalogue:
    """All titles. `records` come in order of precedence, bundled ones first."""

    def __init__(self, records: Iterable[Drama], vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self._dramas, self.moved = unite(records)
        self._index: Index | None = None
        self._columns: Columns | None = None
        self._starring: Starring | None = None
        self._followers: list[Callable[[Drama], None]] = []
        self._by_name: dict[str, set[str]] | None = None

    def prepare(self) -> None:
        """Build all indexes. The bot does so at its start; many commands of the command line need none."""
        _ = self.index, self.columns, self.starring

    @property
    def index(self) -> Index:
        """The index of all names, built when first used."""
        if self._index is None:
            self._index = Index.build(_entry(drama, drama.names) for drama in self._dramas.values())
        return self._index

    @property
    def columns(self) -> Columns:
        """The columns that titles are filtered and sorted by, built when first used."""
        if self._columns is None:
            self._columns = Columns(self._dramas.values())
        return self._columns

    @property
    def starring(self) -> Starring:
        """The index of people in the titles, built when first used."""
        if self._starring is None:
            self._starring = Starring(self.all(), self.vocabulary.people)
        return self._starring

    def __len__(self) -> int:
        return len(self._dramas)

    def all(self, own: Versions = NO_VERSIONS) -> Sequence[Drama]:
        """All titles, in a server's versions if given. The list does not change when titles are added."""
        dramas = list(self._dramas.values())
        if not own:
            return dramas
        added = (drama for key, drama in own.items() if drama and key not in self._dramas)
        theirs = (own.get(drama.id, drama) for drama in dramas)
        return [drama for drama in (*theirs, *added) if drama]

    def get(self, key: str, own: Versions = NO_VERSIONS) -> Drama | None:
        """The drama with that id, or into which that id was merged, in a server's version if given; None where it is
        unknown or hidden."""
        key = key if key in self._dramas else self.moved.get(key, key)
        return own[key] if key in own else self._dramas.get(key)

    def finder(self) -> Callable[[str], Drama | None]:
        """A function that finds a drama by its id, or by the site and number of one of its links: "mdl-2"."""
        linked = {f"{site}-{number}": drama for drama in self.all() for site, number in (drama.links or {}).items()}
        return lambda key: self.get(key) or linked.get(key)

    def mapped(self, learned: Map) -> Map:
        """A map between titles with the ids they have here; unknown titles are left out."""
        find = self.finder()
        return learned.named(lambda key: drama.id if (drama := find(key)) else None)

    def best_known(self, most: int) -> dict[str, list[Drama]]:
        """The `most` best known titles of each country."""
        countries: dict[str, list[Drama]] = {}
        for drama in self.all():
            if drama.country:
                countries.setdefault(drama.country, []).append(drama)
        return {country: nlargest(most, dramas, key=popularity) for country, dramas in countries.items()}

    def search(self, query: str, limit: int = 25, local: Local = NOTHING_LOCAL) -> list[Choice]:
        """The titles that a name may mean, likeliest first; the best known ones for an empty query."""
        hits = self.index.search(query, limit + len(local.unlisted), local.boosts)
        if local.unlisted and query.strip():
            hits = [hit for hit in hits if hit.key not in local.unlisted]
        if local.names is not None and query.strip():
            hits = _merged(hits, local.names.search(query, limit), plain(query))
        hits = self._with_stars(query, hits, limit, local)
        found = ((self.get(hit.key, local.own), hit) for hit in hits)
        return [Choice(drama, hit.name, hit.score) for drama, hit in found if drama][:limit]

    def _with_stars(self, query: str, hits: list[Hit], limit: int, local: Local) -> list[Hit]:
        """The hits, and if none is certain or still being typed, titles searched with the name of someone in them."""
        if any(hit.score >= _SURE for hit in hits):
            return hits
        splits, start = [*self.starring.splits(query)], plain(query)
        if not splits or any(plain(hit.name).startswith(start) for hit in hits):
            return hits
        # A part of a title counts beside the whole name of someone.
        called = islice((split for split in splits if self.index.has(split.title)), _TRIED)
        tried = [(split, _LIKELY, 0.0) for split in called]
        tried = tried or [(split, _NEAR, 1.0) for split in splits if split.whole][:_TRIED]
        for (title, person, _), least, least_certain in tried:
            theirs = [
                hit._replace(score=min(hit.score, certainty))
                for hit in self.index.search(title, limit, local.boosts)
                if hit.score >= least
                and hit.key not in local.unlisted
                and (drama := self.get(hit.key, local.own))
                and (certainty := self.starring.certainty(drama, person))
                and certainty >= least_certain
            ]
            if theirs:
                return _merged(hits, theirs, plain(title))
        return hits

    def find(self, text: str, local: Local = NOTHING_LOCAL) -> Found:
        """What `text`, an id or a name as someone typed it, means; a name that fits several titles gives them all."""
        if drama := self.get(text.strip(), local.own):
            return Found(sure=drama)
        if drama := self._by_label(text, local):
            return Found(sure=drama)
        choices = self.search(text, local=local) if text.strip() else []
        exact = [choice for choice in choices if choice.score >= 1]
        if len(exact) == 1:
            return Found(sure=exact[0].drama)
        if exact:
            return Found(choices=tuple(exact))
        likely = [choice for choice in choices if choice.score >= _LIKELY]
        if not likely:
            return Found(nearest=_nearest(choices))
        best = likely[0]
        alone = all(best.score - other.score >= _CLEAR for other in likely[1:])
        if alone and best.score >= _SURE and not any(_has_name(other.drama, best.name) for other in choices[1:]):
            return Found(sure=best.drama)
        return Found(choices=tuple(likely))

    def called(self, name: str, local: Local = NOTHING_LOCAL) -> tuple[Drama, ...]:
        """The titles of exactly that name, best known first."""
        key = name_key(name)
        return tuple(choice.drama for choice in self.search(name, local=local) if name_key(choice.name) == key)

    def _by_label(self, text: str, local: Local) -> Drama | None:
        """The drama whose label in a list is `text`: its name and facts between dots, as comes back from a choice that
        was copied or edited. None where it is no label, or fits several."""
        name, *facts = map(str.strip, text.split("·"))
        if len(facts) < _FEWEST_FACTS:
            return None
        called = [choice.drama for choice in self.search(name, local=local) if choice.score >= 1]
        fits = [drama for drama in called if {str(drama.year or ""), drama.country or ""} - {""} <= {*facts}]
        of_size = [drama for drama in fits if _has_length(drama, facts[-1])]
        return fits[0] if len(fits) == 1 else of_size[0] if len(of_size) == 1 else None

    def among(self, text: str, local: Local = NOTHING_LOCAL) -> Found:
        """The titles that `text` may mean, even if one of them is certain."""
        choices = self.search(text, local=local) if text.strip() else []
        likely = tuple(choice for choice in choices if choice.score >= _LIKELY)
        return Found(choices=likely) if likely else Found(nearest=_nearest(choices))

    def index_of(self, names: Mapping[str, Sequence[str]], own: Versions = NO_VERSIONS) -> Index | None:
        """An index of further names of titles, given by drama id; None for none."""
        entries = self._entries(names, own)
        return Index.build(entries) if entries else None

    def index_again(
        self, index: Index | None, keys: Iterable[str], names: Mapping[str, Sequence[str]], own: Versions
    ) -> Index | None:
        """The index of further names, changed to have just these of the titles `keys`; None where none is left."""
        if index is None:
            return self.index_of(names, own)
        for key in keys:
            index.drop(key)
        for entry in self._entries(names, own):
            index.put(entry)
        return index if len(index) else None

    def _entries(self, names: Mapping[str, Sequence[str]], own: Versions) -> list[Entry]:
        known = ((drama, tuple(also)) for key, also in names.items() if (drama := self.get(key, own)))
        return [_entry(drama, also) for drama, also in known]

    def same(self, record: Drama) -> Drama | None:
        """The drama here that a record of another site means, by its id or by name, country and year."""
        if drama := self.get(record.id):
            return drama
        for name in (record.native_title, record.title):
            for key in sorted(self._ids_of(name)) if name else ():
                if same_title(self._dramas[key], record):
                    return self._dramas[key]
        return None

    def _ids_of(self, name: str) -> set[str]:
        """The ids of the titles of that name, whatever its case. Indexed when first used, as few commands need it."""
        if self._by_name is None:
            self._by_name = {}
            for drama in self._dramas.values():
                self._note_names(self._by_name, drama)
        return self._by_name.get(name_key(name), set())

    def _note_names(self, names: dict[str, set[str]], drama: Drama) -> None:
        for name in drama.names:
            names.setdefault(name_key(name), set()).add(drama.id)

    def put(self, drama: Drama) -> None:
        """Add a title, or replace the one of its id; the next search finds it."""
        self._dramas[drama.id] = drama
        if self._index is not None:
            self._index.put(_entry(drama, drama.names))
        if self._columns is not None:
            self._columns.put(drama)
        if self._starring is not None:
            self._starring.put(drama)
        if self._by_name is not None:
            self._note_names(self._by_name, drama)
        for follower in self._followers:
            follower(drama)

    def take(self, record: Drama) -> None:
        """Add a record from the store, as at a start: merged with the title that it means, if that has another id."""
        same = self.same(record)
        if same is None or same.id == record.id:
            self.put(record)
            return
        joined, moved = unite([same, record])
        self.moved |= moved
        for drama in joined.values():
            if self._dramas.get(drama.id) != drama:
                self.put(drama)

    def follow(self, follower: Callable[[Drama], None]) -> None:
        """Call `follower` with every title that is put from now on."""
        self._followers.append(follower)


def _nearest(choices: Iterable[Choice]) -> tuple[Choice, ...]:
    return tuple(choice for choice in choices if choice.score >= _NEAR)[:3]


def _has_length(drama: Drama, said: str) -> bool:
    """Whether the last fact of a label is the length of a drama, in any language: its episodes, or the word for film or
    special."""
    count = "".join(filter(str.isdecimal, said))
    if drama.kind in ("film", "special"):
        return not count and said != drama.country
    return count == str(drama.episodes)


def _has_name(drama: Drama, name: str) -> bool:
    return name_key(name) in map(name_key, drama.names)


def _merged(hits: Sequence[Hit], own: Sequence[Hit], start: str) -> list[Hit]:
    """The hits merged with the `own` ones of a server, each title once with its better hit.

    An own hit comes before the first hit that it is no worse than; clearly no worse, unless its name begins with
    `start`. The hits keep their order, which depends on popularity too.
    """
    known = {hit.key: hit.score for hit in hits}
    better = [hit for hit in own if hit.score > known.get(hit.key, 0)]
    changed = {hit.key for hit in better}
    out = [hit for hit in hits if hit.key not in changed]
    for hit in sorted(better, key=lambda hit: -hit.score):
        # Among few names, one is always a little like what was typed.
        least = hit.score if plain(hit.name).startswith(start) else hit.score - _CLEAR
        place = next((n for n, other in enumerate(out) if other.score <= least), len(out))
        # Equal own hits keep their order.
        while place < len(out) and out[place].key in changed and out[place].score == hit.score:
            place += 1
        out.insert(place, hit)
    return out


def _entry(drama: Drama, names: tuple[str, ...]) -> Entry:
    weight = popularity(drama) * (BESIDE_DRAMAS if drama.kind == "other" else 1)
    return Entry(drama.id, names, weight, drama.year, drama.country, drama.kind == "film")
