"""Texts for members, with Project Fluent: a file for each language, English where a language lacks a text."""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.dates import format_skeleton
from babel.numbers import format_percent, get_decimal_symbol
from fluent.runtime.types import fluent_date, fluent_number

from bot.core.errors import BadInput
from bot.core.models import WEEKDAYS, Weekday
from bot.core.regions import REGIONS, called, read_region
from bot.core.scores import Scale, write_score
from bot.ui.frame.language import Language

DEFAULT = "en-US"
_COMMAND_NAME = re.compile(r"^command-(\S+) = .*(?:\n +\.name = (\S+)$)?", re.MULTILINE)
# A command named in a text, between private-use characters, is replaced by what the reader's Discord calls it.
_COMMAND_MARK = re.compile("\ue000([^\ue001]+)\ue001")
# Formatted texts cached of a language: more than the pages in use have, and less than a megabyte.
_MOST_CACHED = 4096
# The file of another country with the same language, for a locale without one.
_FALLBACK = {"en-GB": DEFAULT, "es-419": "es-ES"}

Value = str | int | float | date | tuple[str, ...]
"""A value for a placeable of a text."""


class Words:
    """The texts of one language, with English as the fallback, and its names, dates and numbers. `called` are the names
    of commands by their English ones."""

    def __init__(self, locale: str, bundles: tuple[Language, ...], called: Mapping[str, str]) -> None:
        self.locale = locale
        self._bundles = bundles
        self._called = called
        self._locale = Locale.parse(locale, sep="-")
        self._point = get_decimal_symbol(self._locale)
        self._per_cent = format_percent(0, locale=self._locale).removeprefix("0")
        self._texts: dict[object, str] = {}
        self._own: dict[str, str | None] = {}
        self._terms: dict[str, str] = {}

    def __call__(self, key: str, **values: Value) -> str:
        """The text of `key` formatted with `values`, a tuple as a list. Raises KeyError for a key English lacks."""
        # Formatting is slow, and the same few texts recur. The types are in the key as 1 == 1.0, yet they may be
        # written differently.
        known = (key, *values.items(), *map(type, values.values())) if values else key
        if (text := self._texts.get(known)) is None:
            if len(self._texts) >= _MOST_CACHED:
                self._texts.clear()
            text = self._texts[known] = self._text(key, values)
        return text

    def _text(self, key: str, values: dict[str, Value]) -> str:
        values = {name: self.listed(value) if isinstance(value, tuple) else value for name, value in values.items()}
        for bundle in self._bundles:
            if bundle.has_message(key):
                message = bundle.get_message(key)
                if message.value is not None:
                    text, _ = bundle.format_pattern(message.value, values)
                    return self._name_commands(str(text))
        raise KeyError(key)

    def has(self, key: str) -> bool:
        return any(bundle.has_message(key) for bundle in self._bundles)

    def known(self, key: str, other: str) -> str:
        """The text of `key`, or `other` where there is none, as for values of imported records."""
        return self(key) if self.has(key) else other

    def own(self, key: str) -> str | None:
        """The text in this language, None without one. "command-drama.name" is an attribute of a text."""
        # Cached: every start asks for the names of all commands and options, in each language.
        if key not in self._own:
            if len(self._own) >= _MOST_CACHED:
                self._own.clear()
            self._own[key] = self._read(key)
        return self._own[key]

    def _read(self, key: str) -> str | None:
        message, _, attribute = key.partition(".")
        bundle = self._bundles[0]
        if not bundle.has_message(message):
            return None
        found = bundle.get_message(message)
        pattern = found.attributes.get(attribute) if attribute else found.value
        return self._name_commands(str(bundle.format_pattern(pattern)[0])) if pattern else None

    def _name_commands(self, text: str) -> str:
        return _COMMAND_MARK.sub(lambda found: f"/{self._called.get(found[1], found[1])}", text)

    def named(self, name: str) -> str:
        """The name of a genre or tag in this language; the English one without it."""
        if (text := self._terms.get(name)) is None:
            word = _key(name)
            text = self.own(f"genre-{word}") or self.own(f"tag-{word}") or name
            if len(self._terms) < _MOST_CACHED:
                self._terms[name] = text
        return text

    def fact(self, field: str) -> str:
        """The name of a field of a drama, "episodes"; the field itself where it is unknown."""
        return self.known(f"field-{_key(field)}", field.replace("_", " "))

    def origin(self, kind: str) -> str:
        """A kind of work a drama is based on, "web novel"; the kind itself where it is unknown."""
        return self.known(f"origin-{_key(kind)}", kind)

    def relation(self, relation: str) -> str:
        """The relation of a title to another, "sequel"; the relation itself where it is unknown."""
        return self.known(f"relation-{_key(relation)}", relation)

    def mood(self, name: str) -> str:
        """A mood of the vocabulary in this language."""
        return self(f"mood-{name.replace(' ', '-')}")

    def meaning(self, mood: str) -> str:
        """What a mood means, in one line."""
        return self(f"mood-{mood.replace(' ', '-')}-means")

    def region(self, code: str) -> str:
        """The name of a region by its code, "South Korea"; the code itself where it has none."""
        known = REGIONS.get(code) if self.locale == DEFAULT else self.own(f"country-{code}")
        return known or str(self._locale.territories.get(code, code))

    def read_region(self, text: str) -> str | None:
        """The code of the region `text` names in this language, in English or by code; None where it names none."""
        return called(text, ((code, self.region(code)) for code in REGIONS)) or read_region(text)

    @property
    def language(self) -> str:
        """The name of this language in itself."""
        return self("language-name")

    def country(self, code: str) -> str:
        """The short name of a country by its code, "USA"."""
        return self.own(f"country-{code}") or self.region(code)

    def month(self, day: date) -> str:
        """The month of a day, "Oct 2005"."""
        return str(format_skeleton("yMMM", day, locale=self._locale))

    def day_of_year(self, day: date) -> str:
        """A date without its year, "11 Oct"."""
        return str(format_skeleton("MMMd", day, locale=self._locale))

    def short_month(self, day: date) -> str:
        """The month of a day without its year, "Oct"."""
        # Not "stand-alone": in many languages that is an alias, and Babel resolves it for all of them as for the first.
        return str(self._locale.months["format"]["abbreviated"][day.month])

    def weekday(self, day: Weekday) -> str:
        """A day of the week, "Mon"."""
        return str(self._locale.days["stand-alone"]["abbreviated"][WEEKDAYS.index(day)])

    def listed(self, names: Iterable[str]) -> str:
        """Names in a list, "A, B, C"."""
        return self("comma").join(names)

    def labelled(self, label: str, text: str) -> str:
        """A text after its label, "Same story: A"."""
        return self("labelled", label=label, text=text)

    def joined(self, names: Sequence[str]) -> str:
        """Names joined as in a sentence: "A", "A and B", "A, B and C"."""
        if len(names) < 2:
            return "".join(names)
        return self("and", first=self.listed(names[:-1]), second=names[-1])

    def day(self, day: date) -> str:
        """A date in words, "11 Oct 2005"."""
        return str(fluent_date(day, dateStyle="medium").format(self._locale))

    def score(self, score: float, scale: Scale = "ten") -> str:
        """A score of 1–100 on a scale, as this language writes it: "9.5", "95%" or "★★★★☆"."""
        text = write_score(score, scale)
        if scale == "percent":
            return text.replace("%", self._per_cent)
        return text.replace(".", self._point) if scale == "ten" else text

    def decimal(self, value: float) -> str:
        """A number with one decimal, "9.5"."""
        return f"{value:.1f}".replace(".", self._point)

    def compact(self, value: float) -> str:
        """The same without a decimal of 0, "9"."""
        return str(int(value)) if value == int(value) else self.decimal(value)

    def share(self, part: float) -> str:
        """A share of 0 to 1 in per cent, "41%"."""
        return f"{100 * part:.0f}{self._per_cent}"

    def number(self, value: float) -> str:
        """A number with its thousands separated."""
        return str(fluent_number(value).format(self._locale))


class Languages:
    """The languages by locale, given the content of their .ftl files; English must be among them."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files
        self._commands = _command_names(files[DEFAULT])
        self._bundles: dict[str, Language] = {}
        self._words: dict[tuple[str, str], Words] = {}

    def __getitem__(self, locale: str) -> Words:
        """The words of a locale as Discord names it; English for one without a file."""
        return self.naming(locale, locale)

    def naming(self, locale: str, commands: str) -> Words:
        """The words of a locale with the commands named as in another, that of the reader's Discord."""
        found = self._found(locale), self._found(commands)
        if found not in self._words:
            bundles = tuple(map(self._bundle, dict.fromkeys((found[0], DEFAULT))))
            self._words[found] = Words(found[0], bundles, _full_command_names(_command_names(self._files[found[1]])))
        return self._words[found]

    def _found(self, locale: str) -> str:
        if locale in self._files:
            return locale
        found = _FALLBACK.get(locale, DEFAULT)
        return found if found in self._files else DEFAULT

    def _bundle(self, locale: str) -> Language:
        if locale not in self._bundles:
            self._bundles[locale] = Language(locale, _mark_commands(self._files[locale], self._commands))
        return self._bundles[locale]

    @property
    def locales(self) -> tuple[str, ...]:
        return tuple(self._files)

    @property
    def fingerprint(self) -> str:
        """A hash of all texts of all languages."""
        return hashlib.sha256("\0".join(self._files.values()).encode()).hexdigest()


def read_languages(folder: Path) -> Languages:
    """The languages in `folder`, each file named for its Discord locale: en-US.ftl. Raises BadInput."""
    files: dict[str, str] = {}
    for path in sorted(folder.glob("*.ftl")):
        try:
            files[path.stem] = read_language(path)
        except BadInput as error:
            raise BadInput(f"{path}: {error}.") from error
    if DEFAULT not in files:
        raise BadInput(f"{folder / DEFAULT}.ftl is missing: put it back.")
    return Languages(files)


def read_language(path: Path) -> str:
    """The content of a file. Raises BadInput, which says what to do but does not name the file."""
    try:
        Locale.parse(path.stem, sep="-")
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput("not UTF-8: save the file as UTF-8") from error
    except (ValueError, UnknownLocaleError) as error:
        what = f"{path.stem!r} is no language: name the file as Discord calls its language, such as fr or pt-BR"
        raise BadInput(what) from error
    except OSError as error:
        raise BadInput(f"cannot be read: {error.strerror}") from error


def _command_names(text: str) -> dict[str, str]:
    """The name of each command and group in a file, by its English name."""
    english = {key.replace("-", " "): name for key, name in _COMMAND_NAME.findall(text)}
    return {key: name or key.split()[-1] for key, name in english.items()}


def _full_command_names(names: Mapping[str, str]) -> dict[str, str]:
    """The same with full names of the commands of groups: "me settings" is "ich einstellungen"."""
    return {key: " ".join((*(names.get(group, group) for group in key.split()[:-1]), names[key])) for key in names}


def _mark_commands(text: str, commands: Iterable[str]) -> str:
    """The texts of a file with each command in them marked, see `_COMMAND_MARK`."""
    longest_first = "|".join(sorted(map(re.escape, commands), key=len, reverse=True))
    if not longest_first:
        return text
    return re.sub(rf"(?<![A-Za-z0-9_/])/({longest_first})(?![A-Za-z0-9_-])", "\ue000\\1\ue001", text)


def _key(name: str) -> str:
    """A name as a part of a text key: "found family" is "found-family"."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
