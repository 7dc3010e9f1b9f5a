"""Which titles tell one story, by their relations and by names that differ only in a season."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from bot.core.models import Drama, Relation
from bot.core.titles import name_key

# Relations of titles that are stories of their own, in one universe or one compilation.
_APART = ("universe", "compilation")
# Relations to a title that this one is part of, continues or comes from. If it is so of three titles that nothing else
# joins, it is a collection, not part of a story; of a special or an anthology two are enough, whose stories meet in it.
_WHOLE, _ANTHOLOGY = ("prequel", "parent story", "original"), "anthology"
_PIECES, _MEETING = 3, 2
_DATED = re.compile(r"(.+?)\s*\((\d{4})\)")
_LATER = re.compile(
    r"(.+?)[\s:：,-]+(?:(?:season|series|part)\s?[2-9](?!\d).*|(?:[2-9]|ii|iii|iv)(?:\s?[:：(].*)?|the\smovie.*)",
    re.IGNORECASE,
)


_Sets = defaultdict[str, set[str]]


class _Titles:
    """Looks titles up by relation and name. It takes much memory, and is needed only to build `Stories`."""

    def __init__(self, dramas: Sequence[Drama]) -> None:
        self.by_id = {drama.id: drama for drama in dramas}
        self._titled: defaultdict[str, list[Drama]] = defaultdict(list)
        for drama in dramas:
            self._titled[name_key(drama.title)].append(drama)

    def other(self, drama: Drama, relation: Relation) -> Drama | None:
        """The title that a relation means, by its id or else by its name, if only one title has that."""
        if relation.id in self.by_id:
            return self.by_id[relation.id]
        dated = _DATED.fullmatch(relation.title or "")
        name, year = (dated[1], int(dated[2])) if dated else (relation.title or "", None)
        found = [one for one in self._titled.get(name_key(name), ()) if one is not drama and year in (None, one.year)]
        return found[0] if len(found) == 1 else None

    def first(self, drama: Drama) -> Drama | None:
        """The first season of a later one, by its name and country."""
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
    """Ids of titles by the id of each: `related` are those that tell part of the same story, in either direction, and
    `predecessors` those that it continues."""

    def __init__(self, dramas: Sequence[Drama]) -> None:
        titles = _Titles(dramas)
        self.related: _Sets = defaultdict(set)
        self.predecessors: _Sets = defaultdict(set)
        wholes: _Sets = defaultdict(set)
        for drama in dramas:
            for relation in drama.related:
                if not relation.relation.endswith(_APART) and (other := titles.other(drama, relation)):
                    self._join(drama, relation.relation, other, wholes)
            if first := titles.first(drama):
                self._join(drama, "prequel", first, wholes)
        for key in [*self._collections(titles, wholes)]:
            for other in self.related.pop(key):
                self.related[other].discard(key)

    def _join(self, drama: Drama, relation: str, other: Drama, wholes: _Sets) -> None:
        self.related[drama.id].add(other.id)
        self.related[other.id].add(drama.id)
        if relation.endswith(_WHOLE):
            wholes[drama.id].add(other.id)
        if relation.endswith("prequel"):
            self.predecessors[drama.id].add(other.id)
        elif relation.endswith("sequel"):
            wholes[other.id].add(drama.id)
            self.predecessors[other.id].add(drama.id)

    def _collections(self, titles: _Titles, wholes: _Sets) -> Iterator[str]:
        for key in [*self.related]:
            drama = titles.by_id[key]
            whole = self.related[key] if drama.kind == "special" else wholes.get(key, ())
            least = _MEETING if drama.kind == "special" or _ANTHOLOGY in drama.tags else _PIECES
            if len(whole) >= least and self._pieces(key, whole) >= least:
                yield key

    def _pieces(self, key: str, of: Iterable[str]) -> int:
        """The number of separate stories among those titles without that one."""
        pieces, left = 0, set(of)
        while left:
            pieces += 1
            reached = [left.pop()]
            while reached:
                near = self.related[reached.pop()] & left - {key}
                left -= near
                reached += near
        return pieces
