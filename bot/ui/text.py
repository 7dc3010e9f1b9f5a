"""Texts for members: Project Fluent, one file a language, English where a language lacks a text."""

import hashlib
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import get_args

from babel import Locale
from babel.dates import format_skeleton
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_date, fluent_number

from bot.core.models import Weekday
from bot.core.regions import REGIONS

DEFAULT = "en-US"
_COMMAND = re.compile(r"^command-(\S+) = .*\n +\.name = (\S+)$", re.MULTILINE)
_WEEK = get_args(Weekday)
# Texts kept of a language: more than the pages in use have, and no more than a megabyte.
_SAID = 4096


class Words:
    """The texts of one language, those of English behind them."""

    def __init__(self, locale: str, bundles: tuple[FluentBundle, ...]) -> None:
        self.locale = locale
        self._bundles = bundles
        self._locale = Locale.parse(locale, sep="-")
        self._said: dict[object, str] = {}
        self._names: dict[str, str] = {}

    def __call__(self, key: str, **values: str | int | float | date) -> str:
        """The text of `key`, `values` in its places. Raises KeyError for a key English does not have."""
        # The same few are said again and again, and putting one together takes long. 1 and 1.0 are equal, yet may be
        # written otherwise.
        known = (key, *values.items(), *map(type, values.values())) if values else key
        if (text := self._said.get(known)) is None:
            if len(self._said) >= _SAID:
                self._said.clear()
            text = self._said[known] = self._text(key, values)
        return text

    def _text(self, key: str, values: dict[str, str | int | float | date]) -> str:
        for bundle in self._bundles:
            if bundle.has_message(key):
                message = bundle.get_message(key)
                if message.value is not None:
                    text, _ = bundle.format_pattern(message.value, values)
                    return str(text)
        raise KeyError(key)

    def has(self, key: str) -> bool:
        return any(bundle.has_message(key) for bundle in self._bundles)

    def own(self, key: str) -> str | None:
        """The text of this very language, None where it lacks one: "command-drama.name" is an attribute of a text."""
        message, _, attribute = key.partition(".")
        bundle = self._bundles[0]
        if not bundle.has_message(message):
            return None
        found = bundle.get_message(message)
        pattern = found.attributes.get(attribute) if attribute else found.value
        return str(bundle.format_pattern(pattern)[0]) if pattern else None

    def named(self, name: str) -> str:
        """A genre or tag of the vocabulary in this language; its English name where it has no other."""
        if (text := self._names.get(name)) is None:
            word = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
            text = self.own(f"genre-{word}") or self.own(f"tag-{word}") or name
            if len(self._names) < _SAID:
                self._names[name] = text
        return text

    def region(self, code: str) -> str:
        """The region of that code, "South Korea"; the code itself where it has no name."""
        known = REGIONS.get(code) if self.locale == DEFAULT else self.own(f"country-{code}")
        return known or str(self._locale.territories.get(code, code))

    def read_region(self, text: str) -> str | None:
        """The code of the region called so in this language; None where there is none."""
        wanted = text.strip().casefold()
        return next((code for code in REGIONS if self.region(code).casefold() == wanted), None)

    @property
    def language(self) -> str:
        """The name of this language in itself."""
        return self("language-name")

    def country(self, code: str) -> str:
        """The country a drama is from, in one short word: "Korea"."""
        return self.own(f"country-{code}") or self.region(code)

    def month(self, day: date) -> str:
        """The month of a day, "Oct 2005"."""
        return str(format_skeleton("yMMM", day, locale=self._locale))

    def short_month(self, day: date) -> str:
        """The month of a day without its year, "Oct"."""
        return str(self._locale.months["stand-alone"]["abbreviated"][day.month])

    def weekday(self, day: Weekday) -> str:
        """A day of the week, "Mon"."""
        return str(self._locale.days["stand-alone"]["abbreviated"][_WEEK.index(day)])

    def both(self, names: list[str]) -> str:
        """One name, or two joined by "and"."""
        return self("and", first=names[0], second=names[1]) if len(names) > 1 else "".join(names)

    def day(self, day: date) -> str:
        """A date in words, "11 Oct 2005"."""
        return str(fluent_date(day, dateStyle="medium").format(self._locale))

    def number(self, value: float) -> str:
        """A number with its thousands set apart."""
        return str(fluent_number(value).format(self._locale))


class Languages:
    """All languages of a folder of .ftl files; English must be among them."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files
        self._english = _bundle(DEFAULT, files[DEFAULT])
        # Each is read when it is first asked for: reading all takes longer than the rest of a start.
        self._words = {DEFAULT: Words(DEFAULT, (self._english,))}

    def __getitem__(self, locale: str) -> Words:
        """The words of a locale as Discord names it; English for one there is no file of."""
        found = locale if locale in self._files else _nearest(locale)
        if found not in self._files:
            found = DEFAULT
        if found not in self._words:
            self._words[found] = Words(found, (_bundle(found, self._files[found]), self._english))
        return self._words[found]

    @property
    def locales(self) -> tuple[str, ...]:
        return tuple(self._files)

    @property
    def fingerprint(self) -> str:
        """Another one as soon as a text of any language is another."""
        return hashlib.sha256("\0".join(self._files.values()).encode()).hexdigest()


def read_languages(folder: Path) -> Languages:
    """The languages in `folder`, each file named for its Discord locale: en-US.ftl."""
    return Languages({path.stem: path.read_text("utf-8") for path in sorted(folder.glob("*.ftl"))})


def _bundle(locale: str, text: str) -> FluentBundle:
    bundle = FluentBundle([locale], use_isolating=False)
    bundle.add_resource(FluentResource(_naming_commands(text)))
    return bundle


def _naming_commands(text: str) -> str:
    """The texts of a file with every command called as members of that language see it: "/rate" is "/bewerten"."""
    names = {key.replace("-", " "): name for key, name in _COMMAND.findall(text)}
    # A command of a group is called by both names.
    called = {key: " ".join((*(names.get(group, group) for group in key.split()[:-1]), names[key])) for key in names}
    if not called:
        return text
    longest_first = "|".join(sorted(map(re.escape, called), key=len, reverse=True))
    return re.sub(rf"(?<![\w/])/({longest_first})(?![\w-])", lambda found: f"/{called[found[1]]}", text)


def _nearest(locale: str) -> str:
    return {"en-GB": DEFAULT, "es-419": "es-ES"}.get(locale, DEFAULT)
