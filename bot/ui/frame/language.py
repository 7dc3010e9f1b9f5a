"""A Fluent bundle that parses each message when it is first asked for: parsing all eleven languages takes longer than
the rest of a start."""

import re

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Message

from bot.ui.frame.sounds import FUNCTIONS

# A message or term: from a key at the beginning of a line to the next one.
_MESSAGE = re.compile(r"^(-?[a-zA-Z][\w-]*)[^\S\n]*=.*\n?(?:(?!-?[a-zA-Z]).*\n?)*", re.ASCII | re.MULTILINE)
# A reference to another message: "{ list-plan }".
_REFERENCE = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)", re.ASCII)


class Language(FluentBundle):
    """The bundle of a locale as Discord names it, with the messages of the text `file`."""

    def __init__(self, locale: str, file: str) -> None:
        super().__init__([locale], functions=FUNCTIONS, use_isolating=False)
        self._unread: dict[str, str] = {}
        for found in _MESSAGE.finditer(file):
            self._unread.setdefault(found[1], found[0])

    def has_message(self, message_id: str) -> bool:
        if message_id in self._unread:
            self._read(message_id)
        return super().has_message(message_id)

    def get_message(self, message_id: str) -> Message:
        if message_id in self._unread:
            self._read(message_id)
        return super().get_message(message_id)

    def _read(self, key: str) -> None:
        """Parse a message and those it refers to; safe in several threads at once."""
        wanted, found = [key], dict[str, str]()
        while wanted:
            name = wanted.pop()
            if name not in found and (source := self._unread.get(name)):
                found[name] = source
                wanted += _REFERENCE.findall(source)
        if found:
            self.add_resource(FluentResource("\n".join(found.values())))
            for name in found:
                self._unread.pop(name, None)
