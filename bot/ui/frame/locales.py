"""Checks of the .ftl files: every language has the messages of English with the same variables and all its plurals, and
names and descriptions of commands that Discord accepts."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from babel import Locale
from fluent.syntax import FluentParser
from fluent.syntax.ast import (
    FunctionReference,
    Identifier,
    Junk,
    Message,
    Pattern,
    Placeable,
    SelectExpression,
    TextElement,
    VariableReference,
)
from fluent.syntax.visitor import Visitor

from bot.core.errors import BadInput, Fault
from bot.ui.frame.sounds import FUNCTIONS
from bot.ui.frame.text import DEFAULT, read_language

# The numbers members meet: plurals of millions, which French and Spanish have, are not required.
_NUMBERS = range(1000)
_PLURALS = frozenset(("zero", "one", "two", "few", "many", "other"))
COMMAND_NAME = re.compile(r"[-_'\w\u0900-\u097f\u0e00-\u0e7f]{1,32}")
DESCRIPTION = 100
# The names of tags: where a language has none, the English one is shown.
_OPTIONAL = "tag-"
# What only the owner of the bot reads may stay English.
_OWNER_ONLY = "owner-"
_COMMANDS = ("command-", "option-")
_FUNCTIONS = frozenset(("NUMBER", "DATETIME", *FUNCTIONS))


class _Parsed(Visitor):
    """A message: its line, variables and functions, and the plural categories it distinguishes for each variable."""

    def __init__(self, line: int, message: Message) -> None:
        self.line = line
        self.message = message
        self.variables: set[str] = set()
        self.plurals: dict[str, set[str]] = {}
        self.functions: set[str] = set()
        self.visit(message)

    def visit_FunctionReference(self, node: FunctionReference) -> None:
        self.functions.add(node.id.name)
        self.generic_visit(node)

    def visit_VariableReference(self, node: VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: SelectExpression) -> None:
        keys = {variant.key.name for variant in node.variants if isinstance(variant.key, Identifier)}
        if isinstance(node.selector, VariableReference) and {"other"} < keys <= _PLURALS:
            self.plurals.setdefault(node.selector.id.name, set()).update(keys)
        self.generic_visit(node)


def check_languages(folder: Path) -> list[Fault]:
    """The faults of the files in a folder, each with its file and line."""
    faults: list[Fault] = []
    languages: dict[str, dict[str, _Parsed]] = {}
    for path in sorted(folder.glob("*.ftl")):
        try:
            languages[path.stem], found = _read(path)
            faults += found
        except BadInput as error:
            faults.append(Fault(_file_name(path.stem), 0, str(error)))
    if DEFAULT not in languages:
        told = any(fault.file == _file_name(DEFAULT) for fault in faults)
        return faults if told else [*faults, Fault("data/locales", 0, f"{DEFAULT}.ftl is missing")]
    for locale, texts in languages.items():
        faults += _compare_with_english(locale, texts, languages[DEFAULT])
        faults += _check_commands(locale, texts.values())
    return faults


def _read(path: Path) -> tuple[dict[str, _Parsed], list[Fault]]:
    source, file = read_language(path), _file_name(path.stem)
    entries = FluentParser().parse(source).body

    def line(entry: Message | Junk) -> int:
        return source.count("\n", 0, entry.span.start) + 1 if entry.span else 0

    faults = [Fault(file, line(entry), "cannot be read") for entry in entries if isinstance(entry, Junk)]
    messages = [entry for entry in entries if isinstance(entry, Message)]
    twice = Counter(message.id.name for message in messages)
    faults += [Fault(file, 0, f"{key} is there {count} times") for key, count in twice.items() if count > 1]
    return {message.id.name: _Parsed(line(message), message) for message in messages}, faults


def _file_name(locale: str) -> str:
    return f"data/locales/{locale}.ftl"


def _compare_with_english(locale: str, texts: dict[str, _Parsed], english: dict[str, _Parsed]) -> Iterator[Fault]:
    file = _file_name(locale)
    for key in sorted(english.keys() - texts.keys()):
        if key.startswith(_OWNER_ONLY):
            continue
        yield Fault(file, 0, f"{key} is missing")
    wanted = plural_categories(locale)
    for key, text in texts.items():
        if key.startswith(_OPTIONAL) and key not in english:
            continue
        if key not in english:
            yield Fault(file, text.line, f"{key} is not in English")
            continue
        if text.variables != english[key].variables:
            places = ", ".join(f"${name}" for name in sorted(text.variables ^ english[key].variables)) or "none"
            yield Fault(file, text.line, f"{key} has other places than English: {places}")
        for name in sorted(text.functions - _FUNCTIONS):
            yield Fault(file, text.line, f"{key} calls {name}, which there is not: {', '.join(sorted(_FUNCTIONS))}")
        for name in english[key].plurals.keys() | text.plurals.keys():
            # A language with one form needs no selection.
            missing = wanted - text.plurals.get(name, {"other"})
            if missing:
                yield Fault(file, text.line, f"{key} lacks the plural of ${name}: {', '.join(sorted(missing))}")


def plural_categories(locale: str) -> frozenset[str]:
    """The CLDR categories that the whole numbers members meet fall in: one and other in English."""
    form = Locale.parse(locale, sep="-").plural_form
    return frozenset(form(number) for number in _NUMBERS)


def _check_commands(locale: str, texts: Iterable[_Parsed]) -> Iterator[Fault]:
    """Faults for names and descriptions of commands that Discord would refuse."""
    file = _file_name(locale)
    for text in texts:
        key = text.message.id.name
        if not key.startswith(_COMMANDS):
            continue
        description = _plain_text(text.message.value)
        if not 1 <= len(description) <= DESCRIPTION:
            yield Fault(file, text.line, f"{key} has {len(description)} characters: Discord takes 1 to {DESCRIPTION}")
        for attribute in text.message.attributes:
            name = _plain_text(attribute.value)
            if not is_command_name(name):
                yield Fault(file, text.line, f"{key}.{attribute.id.name} is {name!r}, which is no name for a command")


def is_command_name(name: str) -> bool:
    """Whether Discord takes a text as the name of a command or option: up to 32 letters, in lower case."""
    return COMMAND_NAME.fullmatch(name) is not None and name == name.lower()


def _plain_text(pattern: Pattern | None) -> str:
    """The text of a pattern; empty for one with placeables, which a command cannot fill."""
    elements = pattern.elements if pattern else []
    if any(isinstance(element, Placeable) for element in elements):
        return ""
    return "".join(element.value for element in elements if isinstance(element, TextElement))
