"""An index of everyone of cast and crew: by key, by name, and by title."""

import re
from collections import ChainMap, Counter
from collections.abc import Iterable, Iterator, Mapping, MutableMapping, Sequence
from hashlib import blake2b
from itertools import accumulate
from types import MappingProxyType

from bot.core.corrections import NO_VERSIONS, Versions
from bot.core.credits import Part, Person, PersonFound
from bot.core.models import Drama
from bot.core.titles import name_key
from bot.engine.search import Entry, Hit, Index, popularity_weight, watchers_of
from bot.engine.search.fold import plain
from bot.guide.cast.family_names import clipped
from bot.guide.cast.spellings import SAME, latin, likeness
from bot.guide.finding.popularity import popularity

_SURE = 0.88
_CLEAR = 0.12
_LIKELY = 0.7
# A name less like the text than this is no misspelling of it.
_LEAST = 0.55
_KNOWN = 3
# How many people of similar names are looked at.
_NAMESAKES = 25
# How much better known is better known by far: two or three times as many watchers.
_FAR = 0.06
# The score of someone whose name only sounds like the text: many names do.
_HEARD = 0.85
# The steps in 0..1 by which scores of two searches are compared.
_STEPS = 10
# A name in Hangul is one word: the family name, then the given name.
_KOREAN = re.compile("[가-힣]{2,4}")
_GIVEN = re.compile("[가-힣]{1,2}")
# The share of a title's watchers who know someone by their billing, or by a job behind the camera.
_SHARES = {"main": 1.0, "support": 0.3, "guest": 0.1}
_BEHIND = 0.2
# Up to how many people are put into an index one by one, and not by building it anew.
_FEW = 32
_FIRST_JOBS = ("director", "screenwriter")


class Credits:
    """The people of a catalogue. Spellings that differ only in case, spaces and hyphens are one person.

    `also` are further names of people, by the name they are credited with, such as those in their own script.
    """

    def __init__(self, dramas: Iterable[Drama], also: Mapping[str, Sequence[str]] = MappingProxyType({})) -> None:
        self._also = {key_of(name): tuple(others) for name, others in also.items()}
        # What each person did, by their key: every part, with the name it is credited to.
        self._parts: MutableMapping[str, list[tuple[str, Part]]] = {}
        self._keys_in: MutableMapping[str, tuple[str, ...]] = {}
        for drama in dramas:
            self._add(drama)
        self._people: MutableMapping[str, Person] = {key: self._person(key) for key in self._parts}
        self._index = Index.build(map(self._entry, self._people.values()))

    def get(self, key: str) -> Person | None:
        return self._people.get(key)

    def parts(self, person: Person) -> list[Part]:
        """All parts of a person: roles first, then each job, newest first."""
        return sorted((part for _, part in self._parts[person.key]), key=_sort_key)

    def cast(self, drama: Drama) -> list[Person]:
        """Everyone in the cast of a drama, in its order."""
        keys = dict.fromkeys(key_of(role.actor) for role in drama.cast)
        return [self._people[key] for key in keys if key in self._people]

    def search(self, typed: str, limit: int) -> list[Person]:
        """Who a name may mean, likeliest first; the best known people for an empty name."""
        least = _LEAST if typed.strip() else 0.0
        return [self._people[hit.key] for hit in self._hits(typed, limit) if hit.score >= least]

    def find(self, text: str, limit: int = _NAMESAKES) -> PersonFound:
        """Who `text`, a key or a name as someone typed it, means; a name that fits several people gives them all."""
        if person := self.get(text.strip()):
            return PersonFound(sure=person)
        # The label of a choice that was copied or edited has facts after the name.
        text = text.partition(" · ")[0]
        hits = self._hits(text, limit) if text.strip() else []
        if exact := self._exact(hits):
            return self._meant(exact, sure=len(exact) == 1)
        likely = [hit for hit in hits if hit.score >= _LIKELY]
        if not likely:
            return PersonFound(nearest=tuple(self._people[hit.key] for hit in hits[:3]))
        alone = all(likely[0].score - other.score >= _CLEAR for other in likely[1:])
        return self._meant(likely, sure=alone and likely[0].score >= _SURE)

    def called(self, name: str) -> list[Person]:
        """Everyone of exactly that name, else the one whose name of several words sounds like it."""
        hits = self._hits(name, _NAMESAKES)
        heard = [hit for hit in hits if hit.score >= _HEARD][:1] if " " in name else []
        return [self._people[hit.key] for hit in self._exact(hits) or heard]

    def put(self, drama: Drama) -> set[str]:
        """Add a title, or replace the one of its id; the keys of the people it changes."""
        before = {*self._keys_in.get(drama.id, ())}
        for key in before:
            self._parts[key] = [(name, part) for name, part in self._parts[key] if part.drama.id != drama.id]
        self._add(drama)
        changed = before.union(self._keys_in[drama.id])
        for key in changed:
            if self._parts[key]:
                self._people[key] = self._person(key)
                self._index.put(self._entry(self._people[key]))
            else:
                del self._parts[key], self._people[key]
                self._index.drop(key)
        return changed

    def _hits(self, typed: str, limit: int) -> list[Hit]:
        """Hits by the text as it is and in Latin letters, as not everyone's name is known in their own script."""
        read = latin(typed)
        if read == typed:
            return self._heard_first(typed, self._index.search(typed, limit))
        hits = self._index.search(read, limit)
        if _GIVEN.fullmatch(typed.strip()):
            hits = [hit._replace(score=min(hit.score, _HEARD)) for hit in hits]
        # Merged by score without changing the order within either search.
        both: list[tuple[int, int, Hit]] = []
        for found in (self._index.search(typed, limit), hits):
            steps = accumulate((int(hit.score * _STEPS) for hit in found), min)
            both += [(-step, n, hit) for n, (step, hit) in enumerate(zip(steps, found, strict=True))]
        both.sort(key=lambda row: row[:2])
        return _unique(hit for _, _, hit in both)[:limit]

    def _heard_first(self, typed: str, hits: list[Hit]) -> list[Hit]:
        """The hits, reordered so that people who are called the text in another spelling come first.

        A name that begins with the text may still be being typed: it comes before those if it is better known by far,
        and before people whose spelling is only near.
        """
        near = {hit.key: likeness(typed, self._people[hit.key].names) for hit in hits}
        if not any(near.values()):
            return hits
        heard = sorted((hit for hit in hits if near[hit.key]), key=lambda hit: (-near[hit.key], -self._weight(hit.key)))
        same = [hit for hit in hits if hit.score >= 1]
        same += [hit._replace(score=max(hit.score, _HEARD)) for hit in heard if near[hit.key] == SAME]
        start = plain(typed)
        begun = [hit for hit in hits if not near[hit.key] and self._begins(hit.key, start)]
        most = max((self._weight(hit.key) for hit in same), default=0.0) + _FAR
        ahead = [hit for hit in begun if same and self._weight(hit.key) > most]
        return _unique((*ahead, *same, *begun, *heard, *hits))

    def _begins(self, key: str, start: str) -> bool:
        """Whether a name of someone, in either order, begins so."""
        return any(plain(name).startswith(start) for name in self._index.entry(key).names)

    def _weight(self, key: str) -> float:
        return self._index.entry(key).weight

    def _meant(self, hits: list[Hit], *, sure: bool) -> PersonFound:
        people = tuple(self._people[hit.key] for hit in hits)
        return PersonFound(sure=people[0]) if sure else PersonFound(choices=people)

    def _exact(self, hits: list[Hit]) -> list[Hit]:
        """The hits of exactly the text. "Lin Yi" means Lin Yi, although Yi Lin is found by it too."""
        exact = [hit for hit in hits if hit.score >= 1]
        return [hit for hit in exact if hit.name in self._people[hit.key].names] or exact

    def _add(self, drama: Drama) -> None:
        keys: list[str] = []
        for name, part in _all_parts(drama):
            key = key_of(name)
            self._parts.setdefault(key, []).append((" ".join(name.split()), part))
            keys.append(key)
        self._keys_in[drama.id] = tuple(dict.fromkeys(keys))

    def _person(self, key: str) -> Person:
        spellings = Counter(name for name, _ in self._parts[key])
        name, *others = (spelling for spelling, _ in spellings.most_common())
        dramas = {part.drama.id: part.drama for _, part in self._parts[key]}.values()
        known = sorted(dramas, key=lambda drama: (-popularity(drama), drama.id))
        others = dict.fromkeys((*others, *self._also.get(key, ())))
        return Person(key, name, tuple(others), tuple(known[:_KNOWN]))

    def _entry(self, person: Person) -> Entry:
        turned = (other for name in person.others for other in _turned(name))
        # The other orders of the shown name always come second, so that further names do not change someone's rank.
        names = dict.fromkeys((person.name, *_turned(person.name), *person.others, *turned))
        parts = [part for _, part in self._parts[person.key]]
        if any(part.drama.country == "JP" for part in parts) and (short := clipped(person.name)):
            names[short] = None
        return Entry(person.key, tuple(names), _renown(parts))


class LocalCredits(Credits):
    """The people of a server's versions of dramas. Those it does not affect are shared with `base`."""

    def __init__(self, base: Credits, own: Versions) -> None:
        self.own: Versions = NO_VERSIONS
        self._base = base
        self._also = base._also
        self._parts = ChainMap({}, base._parts)
        self._keys_in = ChainMap({}, base._keys_in)
        self._theirs: dict[str, Person] = {}
        self._people = ChainMap(self._theirs, base._people)
        self._touched, self._gone = set[str](), set[str]()
        # Of the people who are not in the base; others are found there.
        self._index = Index.build(())
        self.change(own)

    def change(self, own: Versions) -> None:
        """Follow the server to other versions; the people of titles that stay the same are left as they are."""
        changed = {key for key in {**self.own, **own} if own.get(key, ...) != self.own.get(key, ...)}
        told = [drama for key in changed if (drama := own.get(key))]
        people = {key_of(name) for drama in told for name, _ in _all_parts(drama)}
        people.update(*(keys.get(key, ()) for keys in (self._keys_in, self._base._keys_in) for key in changed))
        # What the base says of titles that the server has no version of any more.
        back = changed - own.keys()
        for who in people:
            kept = [row for row in self._parts.get(who, ()) if row[1].drama.id not in changed]
            self._parts[who] = kept + [row for row in self._base._parts.get(who, ()) if row[1].drama.id in back]
        for key in changed:
            self._keys_in.pop(key, None)
        for drama in told:
            self._add(drama)
        for who in people:
            self._theirs.pop(who, None)
            if self._parts[who]:
                self._theirs[who] = self._person(who)
        self._touched |= people
        self._gone = {who for who in self._gone | people if not self._parts[who]}
        self._index_again([who for who in people if self._base.get(who) is None])
        self.own = own

    def _index_again(self, people: Sequence[str]) -> None:
        if len(people) > _FEW:
            new = (person for person in self._theirs.values() if self._base.get(person.key) is None)
            self._index = Index.build(map(self._entry, new))
            return
        for who in people:
            self._index.drop(who)
            if who in self._theirs:
                self._index.put(self._entry(self._theirs[who]))

    def touches(self, keys: Iterable[str]) -> bool:
        """Whether one of these people is affected by the server's versions."""
        return not self._touched.isdisjoint(keys)

    def get(self, key: str) -> Person | None:
        return None if key in self._gone else super().get(key)

    def _hits(self, typed: str, limit: int) -> list[Hit]:
        found = self._base._hits(typed, limit + len(self._gone))
        hits = [hit for hit in found if hit.key not in self._gone]
        # Known people keep their places; new ones are inserted by score.
        new = (hit for hit in super()._hits(typed, limit) if self._base.get(hit.key) is None)
        for hit in new if typed.strip() else ():
            place = next((n for n, other in enumerate(hits) if other.score < hit.score), len(hits))
            hits.insert(place, hit)
        return hits[:limit]


def key_of(name: str) -> str:
    """A short, stable key, the same for all spellings of a name: 48 bits of its digest in base 32."""
    digest = blake2b((name_key(name) or name).encode(), digest_size=6).digest()
    return "".join(
        "0123456789abcdefghijklmnopqrstuv"[int.from_bytes(digest) >> shift & 31] for shift in range(0, 48, 5)
    )


def _unique(hits: Iterable[Hit]) -> list[Hit]:
    """The hits with each person at their first place only."""
    best: dict[str, Hit] = {}
    for hit in hits:
        best.setdefault(hit.key, hit)
    return list(best.values())


def _all_parts(drama: Drama) -> Iterator[tuple[str, Part]]:
    """Every part in a drama with the name it is credited to, without nameless ones."""
    parts = [(role.actor, Part(drama, role=role)) for role in drama.cast]
    parts += [(credit.person, Part(drama, job=credit.job)) for credit in drama.crew]
    return ((name, part) for name, part in parts if name.strip())


def _sort_key(part: Part) -> tuple[int, str, int, str]:
    place = -1 if part.job is None else _FIRST_JOBS.index(part.job) if part.job in _FIRST_JOBS else len(_FIRST_JOBS)
    return place, part.job or "", -(part.drama.year or 0), part.drama.title


def _renown(parts: Iterable[Part]) -> float:
    """How well known someone is, 0..1: by the watchers of their titles, weighted by their best known part in each."""
    share: dict[str, float] = {}
    known: dict[str, float] = {}
    for part in parts:
        drama = part.drama
        known[drama.id] = watchers_of(popularity(drama))
        share[drama.id] = max(share.get(drama.id, 0.0), _SHARES[part.role.billing] if part.role else _BEHIND)
    return popularity_weight(round(sum(known[drama] * share[drama] for drama in share)), None)


def _turned(name: str) -> tuple[str, ...]:
    """The name with the family name last, and first."""
    first, *rest = name.split()
    if not rest:
        return (f"{name[1:]} {name[0]}",) if _KOREAN.fullmatch(name) else ()
    return " ".join((*rest, first)), " ".join((rest[-1], first, *rest[:-1]))
