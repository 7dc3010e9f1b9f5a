"""What members bring: files, filled in forms, the text of pages."""

from collections.abc import Sequence
from typing import Protocol

from bot.core.corrections import Facts, Readout, TitleForm, Unread
from bot.core.member.imports import ListFile
from bot.core.models import Drama


class Uploads(Protocol):
    """Reads what members bring."""

    def titles(self, name: str, data: bytes, /) -> Readout:
        """What a file of titles holds, with all that is wrong with it. Raises Sorry where it cannot be read at all."""
        ...

    def page(self, text: str, name: str, /) -> Readout:
        """What the text of a page says of titles."""
        ...

    def form(self, drama: Drama, /) -> TitleForm:
        """The form that states what is known of a drama."""
        ...

    def facts(self, form: TitleForm, before: Drama | None, /) -> tuple[Facts, Sequence[Unread]]:
        """The facts a form states, and the lines that were not understood. A fact of `before` whose line is gone is
        none now."""
        ...

    def ratings(self, name: str, data: bytes, out_of: int | None, /) -> ListFile:
        """What a list of another site holds; `out_of` is what its bare scores are out of, where the member said so.

        Raises ValueError where it is not a list that can be read, UnicodeDecodeError where it is no text.
        """
        ...
