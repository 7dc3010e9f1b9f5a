"""Reads a list file of any site: tells JSON from tables, and one JSON format from another."""

from typing import Any, cast

import msgspec

from bot.core.member.imports import ListFile
from bot.sources.files.tables import decoded
from bot.sources.lists.json_exports import SIMKL_PARTS, read_anilist, read_simkl, read_trakt
from bot.sources.lists.own_export import read_own_export
from bot.sources.lists.tables import read_table
from bot.sources.lists.values import below


def read_list(data: bytes, name: str, out_of: int | None = None) -> ListFile:
    """The titles in a file of that name. `out_of` is the scale of scores that are bare numbers, where the member said.

    Nothing is guessed: a score is read only where its scale is known, and lines without a title are counted. Raises
    ValueError where it is not a list that can be read.
    """
    text = decoded(data)
    if text.lstrip()[:1] not in ("[", "{"):
        return read_table(text, name.casefold(), out_of)
    try:
        raw = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError) as error:
        # RecursionError: nested too deeply.
        raise ValueError("not JSON") from error
    return _read_json(raw, out_of)


def _read_json(raw: Any, out_of: int | None) -> ListFile:
    if isinstance(raw, list):
        return read_trakt(cast("list[Any]", raw))
    if isinstance(kept := below(raw, "kept"), dict):
        member = below(raw, "member")
        return read_own_export(cast("dict[str, Any]", kept), member if isinstance(member, str) else None)
    if any(isinstance(below(raw, part), list) for part in SIMKL_PARTS):
        return read_simkl(raw)
    collection = below(raw, "data", "MediaListCollection") or below(raw, "MediaListCollection") or raw
    groups = below(collection, "lists")
    if not isinstance(groups, list):
        raise ValueError("neither Trakt's nor AniList's")
    return read_anilist(cast("list[Any]", groups), collection, raw, out_of)
