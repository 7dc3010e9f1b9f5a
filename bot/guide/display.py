"""Titles and people's names as a member chose to read them: in English, native, or romanised.

By default, titles are in English, but native for dramas in the language of the answer, and so are the names of the
people who made these.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any, NamedTuple, TypeVar

from rapidfuzz import fuzz

from bot.core.credits import Person
from bot.core.member.asker import Asker
from bot.core.member.choices import NameOrder, TitleLanguage
from bot.core.member.picks import Why
from bot.core.models import Credit, Drama, Role
from bot.core.titles import language_of
from bot.engine.search.fold import fold, plain
from bot.engine.search.forms import transcribed
from bot.guide.cast.family_names import given_first
from bot.guide.settings import SettingsCache

T = TypeVar("T")

_LATIN = re.compile(r"[A-Za-z]")
_KANA_OR_HAN = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_ROMAJI = re.compile(r"(?:(?:[kgsztdnhbpmyrwjf]|[kgnhbpmr]y|sh|ch|ts|kk|tt|ss|pp|cch|ssh|tch)?[aeiou]|n)+")
# Letters from which a text is taken for romanised Japanese: "no", "one" and "hero" may be English.
_LONG = 8
# The similarity from which an alias is another spelling of a transcription.
_SAME = 78


# The languages of dramas whose native titles are shown, by the language of the answer: Cantonese is written as Chinese.
_OWN = {"ja": frozenset(("ja",)), "ko": frozenset(("ko",)), "th": frozenset(("th",)), "zh": frozenset(("zh", "yue"))}
_SCRIPTS = {
    "ja": _KANA_OR_HAN,
    "ko": re.compile(r"[\uac00-\ud7a3]"),
    "th": re.compile(r"[\u0e00-\u0e7f]"),
    "zh": _HAN,
}
# The reasons whose values are people.
_PEOPLE = ("cast", "crew")


class _Chosen(NamedTuple):
    """A member's choices. `own` are the languages whose titles and names are shown natively, in the letters that
    `script` finds."""

    titles: TitleLanguage | None
    names: NameOrder
    own: frozenset[str]
    script: re.Pattern[str]


class DisplayNames:
    """Rewrites all titles and names in values as the asker chose to read them."""

    def __init__(self, settings: SettingsCache, people: Mapping[str, Sequence[str]]) -> None:
        """`people` are other names of people, by the name they are credited with."""
        self._settings = settings
        self._people = people
        # The romanised title of each drama, with the facts it was made from, as a server may have its own version.
        self._romanised: dict[str, tuple[tuple[object, ...], str | None]] = {}

    def named(self, value: T, asker: Asker) -> T:
        """The value with all dramas and people in it, however deep, as the asker reads them; itself by default."""
        settings, reads = self._settings.known(asker), asker.reads.partition("-")[0]
        own = _OWN.get(reads, frozenset()) if settings.titles in (None, "native") else frozenset[str]()
        if settings.titles in (None, "english") and not own and settings.names == "family":
            return value
        return self._named(value, _Chosen(settings.titles, settings.names, own, _SCRIPTS.get(reads, _LATIN)))

    def _named(self, value: Any, chosen: _Chosen, about: Drama | None = None) -> Any:
        """`about` is the drama that a value is about if it has none of its own."""
        if isinstance(value, Drama):
            return self._drama(value, chosen)
        if isinstance(value, Person):
            return self._person(value, chosen)
        if isinstance(value, tuple | list):
            named = [self._named(item, chosen, about) for item in value]  # pyright: ignore[reportUnknownVariableType]
            return named if isinstance(value, list) else tuple(named)
        if isinstance(value, Mapping):
            return {key: self._named(item, chosen, about) for key, item in value.items()}  # pyright: ignore[reportUnknownVariableType]
        if isinstance(value, Why) and value.kind in _PEOPLE and about:
            value = replace(value, values=tuple(self._name(name, about, chosen) for name in value.values))
        if is_dataclass(value) and not isinstance(value, type):
            own = getattr(value, "drama", None)
            about = own if isinstance(own, Drama) else about
            named = {field.name: self._named(getattr(value, field.name), chosen, about) for field in fields(value)}
            return replace(value, **named)
        return value

    def _drama(self, drama: Drama, chosen: _Chosen) -> Drama:
        at_home = _at_home(drama, chosen)
        if at_home or chosen.names == "given":
            drama = replace(
                drama,
                cast=tuple(self._role(role, drama, chosen) for role in drama.cast),
                crew=tuple(Credit(person=self._name(c.person, drama, chosen), job=c.job) for c in drama.crew),
            )
        if drama.native_title and (at_home or chosen.titles == "native"):
            return replace(drama, title=drama.native_title, native_title=drama.title)
        if chosen.titles == "romanised" and (title := self._latin(drama)):
            return replace(drama, title=title, aliases=(drama.title, *drama.aliases))
        return drama

    def _role(self, role: Role, drama: Drama, chosen: _Chosen) -> Role:
        name = given_first(role.role, drama.country) if role.role and chosen.names == "given" else role.role
        return replace(role, actor=self._name(role.actor, drama, chosen), role=name)

    def _person(self, person: Person, chosen: _Chosen) -> Person:
        known = tuple(self._drama(drama, chosen) for drama in person.known)
        name = self._name(person.name, person.known[0] if person.known else None, chosen)
        others = dict.fromkeys(other for other in person.names if other != name)
        return replace(person, name=name, others=tuple(others), known=known)

    def _name(self, name: str, drama: Drama | None, chosen: _Chosen) -> str:
        """What someone of a drama's cast or crew is called."""
        if drama and _at_home(drama, chosen):
            own = (one for one in self._people.get(name, ()) if chosen.script.search(one))
            if written := next(own, None):
                return written
        return given_first(name, drama.country if drama else None) if chosen.names == "given" else name

    def _latin(self, drama: Drama) -> str | None:
        version = drama.title, drama.native_title, drama.aliases, drama.country
        known = self._romanised.get(drama.id)
        if known is None or known[0] != version:
            known = self._romanised[drama.id] = version, romanised(drama)
        return known[1]


def romanised(drama: Drama) -> str | None:
    """The native title in Latin letters: the alias that sounds like it, or else its transcription; None where there is
    neither, or where the title is that already."""
    native = drama.native_title
    if not native:
        return None
    latin = [name for name in (drama.title, *drama.aliases) if name.isascii() and _LATIN.search(name)]
    if drama.country == "JP":
        found = next((name for name in latin if _is_romaji(name)), None) if _KANA_OR_HAN.search(native) else None
        if found is None and not _HAN.search(native):
            found = _titled(transcribed(fold(native)))
    else:
        read = transcribed(fold(native))
        if read is None:
            return None
        spoken = read.replace(" ", "")
        likeness = {name: fuzz.ratio(plain(name), spoken) for name in latin}
        best = max(latin, key=lambda name: likeness[name], default=None)
        found = best if best and likeness[best] >= _SAME else _titled(read)
    return None if found == drama.title else found


def _at_home(drama: Drama, chosen: _Chosen) -> bool:
    """Whether a drama is shown in its own language."""
    return (drama.language or language_of(drama.country)) in chosen.own


def _is_romaji(name: str) -> bool:
    words = re.findall(r"[a-z]+", name.lower())
    return sum(map(len, words)) >= _LONG and all(_ROMAJI.fullmatch(word) for word in words)


def _titled(text: str | None) -> str | None:
    return " ".join(word[:1].upper() + word[1:] for word in text.split()) if text else None
