"""Texts for members: Project Fluent, one file a language, English where a language lacks a text."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_date, fluent_number
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message

from bot.core.errors import Fault

DEFAULT = "en-US"


class Words:
    """The texts of one language, those of English behind them."""

    def __init__(self, locale: str, bundles: tuple[FluentBundle, ...]) -> None:
        self.locale = locale
        self._bundles = bundles

    def __call__(self, key: str, **values: str | int | float | date) -> str:
        """The text of `key`, `values` in its places. Raises KeyError for a key English does not have."""
        for bundle in self._bundles:
            if bundle.has_message(key):
                message = bundle.get_message(key)
                if message.value is not None:
                    text, _ = bundle.format_pattern(message.value, values)
                    return str(text)
        raise KeyError(key)

    def has(self, key: str) -> bool:
        return any(bundle.has_message(key) for bundle in self._bundles)

    def both(self, names: list[str]) -> str:
        """One name, or two joined by "and"."""
        return self("and", first=names[0], second=names[1]) if len(names) > 1 else "".join(names)

    def day(self, day: date) -> str:
        """A date in words, "11 Oct 2005"."""
        return str(fluent_date(day, dateStyle="medium").format(self._bundles[0]._babel_locale))

    def number(self, value: float) -> str:
        """A number with its thousands set apart."""
        return str(fluent_number(value).format(self._bundles[0]._babel_locale))


class Languages:
    """All languages of a folder of .ftl files; English must be among them."""

    def __init__(self, files: Mapping[str, str]) -> None:
        english = _bundle(DEFAULT, files[DEFAULT])
        self._words = {
            locale: Words(locale, (english,) if locale == DEFAULT else (_bundle(locale, text), english))
            for locale, text in files.items()
        }

    def __getitem__(self, locale: str) -> Words:
        """The words of a locale as Discord names it; English for one there is no file of."""
        return self._words.get(locale) or self._words.get(_nearest(locale)) or self._words[DEFAULT]

    @property
    def locales(self) -> tuple[str, ...]:
        return tuple(self._words)


def read_languages(folder: Path) -> Languages:
    """The languages in `folder`, each file named for its Discord locale: en-US.ftl."""
    return Languages({path.stem: path.read_text("utf-8") for path in sorted(folder.glob("*.ftl"))})


def check_languages(folder: Path) -> list[Fault]:
    """What is wrong with the languages of a folder: none of English, lines that cannot be read, texts missing."""
    faults: list[Fault] = []
    texts: dict[str, set[str]] = {}
    for path in sorted(folder.glob("*.ftl")):
        source = path.read_text("utf-8")
        entries = FluentParser().parse(source).body
        texts[path.stem] = {entry.id.name for entry in entries if isinstance(entry, Message)}
        faults += [
            Fault(f"data/locales/{path.name}", source.count("\n", 0, entry.span.start) + 1, "cannot be read")
            for entry in entries
            if isinstance(entry, Junk) and entry.span
        ]
    if DEFAULT not in texts:
        return [*faults, Fault("data/locales", 0, f"{DEFAULT}.ftl is missing")]
    for locale, keys in texts.items():
        missing, strange = texts[DEFAULT] - keys, keys - texts[DEFAULT]
        faults += [Fault(f"data/locales/{locale}.ftl", 0, f"{key} is missing") for key in sorted(missing)]
        faults += [Fault(f"data/locales/{locale}.ftl", 0, f"{key} is not in English") for key in sorted(strange)]
    return faults


def _bundle(locale: str, text: str) -> FluentBundle:
    bundle = FluentBundle([locale], use_isolating=False)
    bundle.add_resource(FluentResource(text))
    return bundle


def _nearest(locale: str) -> str:
    return {"en-GB": DEFAULT, "es-419": "es-ES"}.get(locale, DEFAULT)
