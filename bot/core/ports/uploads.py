"""Reading what members upload: files, forms, the text of pages."""

from collections.abc import Sequence
from typing import Protocol

from bot.core.corrections import Facts, Readout, TitleForm, Unread
from bot.core.member.imports import ListFile
from bot.core.models import Drama


class Uploads(Protocol):
    """Reads what members upload."""

    def titles(self, name: str, data: bytes, /) -> Readout:
        """The titles in a file, and all that is wrong with it. Raises Sorry where it cannot be read at all."""
        ...

    def page(self, text: str, name: str, /) -> Readout:
        """The titles described in the text of a web page."""
        ...

    def form(self, drama: Drama, /) -> TitleForm:
        """A form filled in with what is known of a drama."""
        ...

    def facts(self, form: TitleForm, before: Drama | None, /) -> tuple[Facts, Sequence[Unread]]:
        """The facts in a form, and the lines that were not understood. A fact of `before` whose line was deleted is
        cleared."""
        ...

    def ratings(self, name: str, data: bytes, out_of: int | None, /) -> ListFile:
        """A member's list from another site; `out_of` is the scale of its bare scores, if the member said so.

        Raises ValueError where it cannot be read as a list, UnicodeDecodeError where it is no text.
        """
        ...
