"""Which titles tell one story: by how they are related, and by names that differ in a season alone."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from bot.core.models import Drama, Relation
from bot.core.titles import name_key

# They are told of the same people or bound in one volume, and are stories of their own.
_APART = ("universe", "compilation")
# A title that is of so many others, which nothing else joins, is a collection of pieces; a special is of two where two
# stories meet in it.
_OF = ("prequel", "parent story")
_PIECES, _MEETING = 3, 2
_DATED = re.compile(r"(.+?)\s*\((\d{4})\)")
_LATER = re.compile(
    r"(.+?)[\s:：,-]+(?:(?:season|series|part)\s?[2-9](?!\d).*|(?:[2-9]|ii|iii|iv)(?:\s?[:：(].*)?|the\smovie.*)",
    re.IGNORECASE,
)


_Sets = defaultdict[str, set[str]]


class _Titles:
    """The titles among which others are looked up. That takes much room, and is wanted while stories are told apart."""

    def __init__(self, dramas: Sequence[Drama]) -> None:
        self.by_id = {drama.id: drama for drama in dramas}
        self._titled: defaultdict[str, list[Drama]] = defaultdict(list)
        for drama in dramas:
            self._titled[name_key(drama.title)].append(drama)

    def other(self, drama: Drama, relation: Relation) -> Drama | None:
        """The title a relation means; one without an id that is known here is found by its name, where one alone has
        it."""
        if relation.id in self.by_id:
            return self.by_id[relation.id]
        dated = _DATED.fullmatch(relation.title or "")
        name, year = (dated[1], int(dated[2])) if dated else (relation.title or "", None)
        found = [one for one in self._titled.get(name_key(name), ()) if one is not drama and year in (None, one.year)]
        return found[0] if len(found) == 1 else None

    def first(self, drama: Drama) -> Drama | None:
        """The title of the same country whose name this one's is but for a later season."""
        later = _LATER.fullmatch(drama.title)
        if later is None:
            return None
        found = [
            one
            for one in self._titled.get(name_key(later[1]), ())
            if one.country == drama.country and one is not drama and (one.year or 0) <= (drama.year or 9999)
        ]
        return max(found, key=lambda one: one.year or 0, default=None)


class Stories:
    """How titles hang together: `related` has the ids of those that tell a part of one's story, in either direction,
    and `before` of those that it goes on with."""

    def __init__(self, dramas: Sequence[Drama]) -> None:
        titles = _Titles(dramas)
        self.related: _Sets = defaultdict(set)
        self.before: _Sets = defaultdict(set)
        of: _Sets = defaultdict(set)
        for drama in dramas:
            for relation in drama.related:
                if not relation.relation.endswith(_APART) and (other := titles.other(drama, relation)):
                    self._join(drama, relation.relation, other, of)
            if first := titles.first(drama):
                self._join(drama, "prequel", first, of)
        for key in [*self._collections(titles, of)]:
            for other in self.related.pop(key):
                self.related[other].discard(key)

    def _join(self, drama: Drama, relation: str, other: Drama, of: _Sets) -> None:
        self.related[drama.id].add(other.id)
        self.related[other.id].add(drama.id)
        if relation.endswith(_OF):
            of[drama.id].add(other.id)
        if relation.endswith("prequel"):
            self.before[drama.id].add(other.id)
        elif relation.endswith("sequel"):
            of[other.id].add(drama.id)
            self.before[other.id].add(drama.id)

    def _collections(self, titles: _Titles, of: _Sets) -> Iterator[str]:
        for key in [*self.related]:
            special = titles.by_id[key].kind == "special"
            whole, least = (self.related[key], _MEETING) if special else (of.get(key, ()), _PIECES)
            if len(whole) >= least and self._pieces(key, whole) >= least:
                yield key

    def _pieces(self, key: str, of: Iterable[str]) -> int:
        """Into how many stories those titles fall without that one."""
        pieces, left = 0, set(of)
        while left:
            pieces += 1
            reached = [left.pop()]
            while reached:
                near = self.related[reached.pop()] & left - {key}
                left -= near
                reached += near
        return pieces
