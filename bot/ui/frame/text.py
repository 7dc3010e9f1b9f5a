"""Texts for members: Project Fluent, one file a language, English where a language lacks a text."""

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
_COMMAND = re.compile(r"^command-(\S+) = .*(?:\n +\.name = (\S+)$)?", re.MULTILINE)
# Where a text names a command, in characters nobody types: it is called as its reader's Discord calls it.
_HERE = re.compile("\ue000([^\ue001]+)\ue001")
# Texts kept of a language: more than the pages in use have, and no more than a megabyte.
_SAID = 4096
# What is read where there is no file of a locale: that of another country of its language.
_NEAREST = {"en-GB": DEFAULT, "es-419": "es-ES"}

Value = str | int | float | date | tuple[str, ...]
"""What fills a place of a text."""


class Words:
    """The texts of one language, those of English behind them. `called` are the names of commands that are called
    otherwise than in English."""

    def __init__(self, locale: str, bundles: tuple[Language, ...], called: Mapping[str, str]) -> None:
        self.locale = locale
        self._bundles = bundles
        self._called = called
        self._locale = Locale.parse(locale, sep="-")
        self._point = get_decimal_symbol(self._locale)
        self._per_cent = format_percent(0, locale=self._locale).removeprefix("0")
        self._said: dict[object, str] = {}
        self._own: dict[str, str | None] = {}
        self._names: dict[str, str] = {}

    def __call__(self, key: str, **values: Value) -> str:
        """The text of `key`, `values` in its places, of several the list. Raises KeyError for a key English does not
        have."""
        # The same few are said again and again, and putting one together takes long. 1 and 1.0 are equal, yet may be
        # written otherwise.
        known = (key, *values.items(), *map(type, values.values())) if values else key
        if (text := self._said.get(known)) is None:
            if len(self._said) >= _SAID:
                self._said.clear()
            text = self._said[known] = self._text(key, values)
        return text

    def _text(self, key: str, values: dict[str, Value]) -> str:
        values = {name: self.listed(value) if isinstance(value, tuple) else value for name, value in values.items()}
        for bundle in self._bundles:
            if bundle.has_message(key):
                message = bundle.get_message(key)
                if message.value is not None:
                    text, _ = bundle.format_pattern(message.value, values)
                    return self._naming(str(text))
        raise KeyError(key)

    def has(self, key: str) -> bool:
        return any(bundle.has_message(key) for bundle in self._bundles)

    def known(self, key: str, other: str) -> str:
        """The text of `key`, `other` where there is none: what was imported may be called anything."""
        return self(key) if self.has(key) else other

    def own(self, key: str) -> str | None:
        """The text of this very language, None where it lacks one: "command-drama.name" is an attribute of a text."""
        # Every start asks for the names of all commands and options, in each language.
        if key not in self._own:
            if len(self._own) >= _SAID:
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
        return self._naming(str(bundle.format_pattern(pattern)[0])) if pattern else None

    def _naming(self, text: str) -> str:
        return _HERE.sub(lambda found: f"/{self._called.get(found[1], found[1])}", text)

    def named(self, name: str) -> str:
        """A genre or tag of the vocabulary in this language; its English name where it has no other."""
        if (text := self._names.get(name)) is None:
            word = _key(name)
            text = self.own(f"genre-{word}") or self.own(f"tag-{word}") or name
            if len(self._names) < _SAID:
                self._names[name] = text
        return text

    def fact(self, field: str) -> str:
        """What a field of a drama is called, "episodes"; as it is written where the format has no such field."""
        return self.known(f"field-{_key(field)}", field.replace("_", " "))

    def origin(self, kind: str) -> str:
        """What a drama is based on, "web novel"; as it is written where that is nothing common."""
        return self.known(f"origin-{_key(kind)}", kind)

    def relation(self, relation: str) -> str:
        """What a title of the same story is to another, "sequel"."""
        return self.known(f"relation-{_key(relation)}", relation)

    def mood(self, name: str) -> str:
        """A mood of the vocabulary in this language."""
        return self(f"mood-{name.replace(' ', '-')}")

    def meaning(self, mood: str) -> str:
        """What a mood means, in one line."""
        return self(f"mood-{mood.replace(' ', '-')}-means")

    def region(self, code: str) -> str:
        """The region of that code, "South Korea"; the code itself where it has no name."""
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
        """The country a drama is from, as it is called for short: "USA"."""
        return self.own(f"country-{code}") or self.region(code)

    def month(self, day: date) -> str:
        """The month of a day, "Oct 2005"."""
        return str(format_skeleton("yMMM", day, locale=self._locale))

    def day_of_year(self, day: date) -> str:
        """A date without its year, "11 Oct"."""
        return str(format_skeleton("MMMd", day, locale=self._locale))

    def short_month(self, day: date) -> str:
        """The month of a day without its year, "Oct"."""
        # As in a date: in many languages the names that stand alone are an alias, and Babel keeps for all of these what
        # was read for one.
        return str(self._locale.months["format"]["abbreviated"][day.month])

    def weekday(self, day: Weekday) -> str:
        """A day of the week, "Mon"."""
        return str(self._locale.days["stand-alone"]["abbreviated"][WEEKDAYS.index(day)])

    def listed(self, names: Iterable[str]) -> str:
        """Names one after the other, "A, B, C"."""
        return self("comma").join(names)

    def labelled(self, label: str, text: str) -> str:
        """What a text is about, and the text, "Same story: A"."""
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
        """A score of the store, 1–100, as it is read in this language: "9.5", "95%" or "★★★★☆"."""
        text = write_score(score, scale)
        if scale == "percent":
            return text.replace("%", self._per_cent)
        return text.replace(".", self._point) if scale == "ten" else text

    def decimal(self, value: float) -> str:
        """A number with one digit behind the point, "9.5"."""
        return f"{value:.1f}".replace(".", self._point)

    def compact(self, value: float) -> str:
        """The same without the digit where that is none, "9"."""
        return str(int(value)) if value == int(value) else self.decimal(value)

    def share(self, part: float) -> str:
        """A part of a whole, 0 to 1, in per cent."""
        return f"{100 * part:.0f}{self._per_cent}"

    def number(self, value: float) -> str:
        """A number with its thousands set apart."""
        return str(fluent_number(value).format(self._locale))


class Languages:
    """All languages of a folder of .ftl files; English must be among them."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files
        self._commands = _names(files[DEFAULT])
        self._bundles: dict[str, Language] = {}
        self._words: dict[tuple[str, str], Words] = {}

    def __getitem__(self, locale: str) -> Words:
        """The words of a locale as Discord names it; English for one there is no file of."""
        return self.naming(locale, locale)

    def naming(self, locale: str, commands: str) -> Words:
        """The words of a locale where commands are called as in another, that of their reader's Discord."""
        found = self._found(locale), self._found(commands)
        if found not in self._words:
            bundles = tuple(map(self._bundle, dict.fromkeys((found[0], DEFAULT))))
            self._words[found] = Words(found[0], bundles, _called(_names(self._files[found[1]])))
        return self._words[found]

    def _found(self, locale: str) -> str:
        if locale in self._files:
            return locale
        found = _NEAREST.get(locale, DEFAULT)
        return found if found in self._files else DEFAULT

    def _bundle(self, locale: str) -> Language:
        if locale not in self._bundles:
            self._bundles[locale] = Language(locale, _marking_commands(self._files[locale], self._commands))
        return self._bundles[locale]

    @property
    def locales(self) -> tuple[str, ...]:
        return tuple(self._files)

    @property
    def fingerprint(self) -> str:
        """Another one as soon as a text of any language is another."""
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
    """The texts in a file. Raises BadInput that says what to do, and leaves it to others to name the file."""
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


def _names(text: str) -> dict[str, str]:
    """What each command is called in a file, by what it is called in English, groups among them."""
    english = {key.replace("-", " "): name for key, name in _COMMAND.findall(text)}
    return {key: name or key.split()[-1] for key, name in english.items()}


def _called(names: Mapping[str, str]) -> dict[str, str]:
    """The same with what a command of a group is called in full: "me settings" is "ich einstellungen"."""
    return {key: " ".join((*(names.get(group, group) for group in key.split()[:-1]), names[key])) for key in names}


def _marking_commands(text: str, commands: Iterable[str]) -> str:
    """The texts of a file, each command in them marked, so that it can be called as its reader knows it."""
    longest_first = "|".join(sorted(map(re.escape, commands), key=len, reverse=True))
    if not longest_first:
        return text
    return re.sub(rf"(?<![A-Za-z0-9_/])/({longest_first})(?![A-Za-z0-9_-])", "\ue000\\1\ue001", text)


def _key(name: str) -> str:
    """A name as the key of its text has it."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
