"""Reads what members upload, paste or fill in: one method for each kind."""

from bot.core.corrections import Facts, Readout, TitleForm, Unread
from bot.core.member.imports import ListFile
from bot.core.models import Drama
from bot.core.vocabulary import Vocabulary
from bot.sources.files.title_form import read_form, write_form
from bot.sources.files.uploads import read_upload
from bot.sources.lists.read import read_list
from bot.sources.page.text import read_page


class UploadReader:
    """The implementation of `core.ports.Uploads`."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def titles(self, name: str, data: bytes) -> Readout:
        return read_upload(name, data, self._vocabulary)

    def page(self, text: str, name: str) -> Readout:
        return read_page(text, self._vocabulary, name)

    def form(self, drama: Drama) -> TitleForm:
        return write_form(drama)

    def facts(self, form: TitleForm, before: Drama | None) -> tuple[Facts, list[Unread]]:
        return read_form(form, self._vocabulary, before)

    def ratings(self, name: str, data: bytes, out_of: int | None) -> ListFile:
        return read_list(data, name, out_of)
