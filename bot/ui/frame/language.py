"""The texts of one language, each read when it is first asked for: to read them all takes longer than the rest of a
start, in eleven languages."""

import re

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Message

from bot.ui.frame.sounds import FUNCTIONS

# A text begins with its key where a line does, and goes on to the next.
_TEXT = re.compile(r"^(-?[a-zA-Z][\w-]*)[^\S\n]*=.*\n?(?:(?!-?[a-zA-Z]).*\n?)*", re.ASCII | re.MULTILINE)
# What a text says in the words of another: "{ list-plan }".
_OTHER = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)", re.ASCII)


class Language(FluentBundle):
    """The texts of a file, of a locale as Discord names it."""

    def __init__(self, locale: str, file: str) -> None:
        super().__init__([locale], functions=FUNCTIONS, use_isolating=False)
        self._unread: dict[str, str] = {}
        for found in _TEXT.finditer(file):
            self._unread.setdefault(found[1], found[0])

    def has_message(self, message_id: str) -> bool:
        self._read(message_id)
        return super().has_message(message_id)

    def get_message(self, message_id: str) -> Message:
        self._read(message_id)
        return super().get_message(message_id)

    def _read(self, key: str) -> None:
        """Read a text and those it names; several threads may do so at a time."""
        wanted, found = [key], dict[str, str]()
        while wanted:
            name = wanted.pop()
            if name not in found and (source := self._unread.get(name)):
                found[name] = source
                wanted += _OTHER.findall(source)
        if found:
            self.add_resource(FluentResource("\n".join(found.values())))
            for name in found:
                self._unread.pop(name, None)
