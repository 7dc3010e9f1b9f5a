"""Reads the lists of data/vocabulary: tags, genres, services, moods, keywords, names of people, words."""

from pathlib import Path
from typing import Any, TypeVar

import msgspec
import rtoml

from bot.core.errors import BadInput
from bot.core.vocabulary import Mood, Service, Tag, Vocabulary

T = TypeVar("T")

_ROWS = dict[str, dict[str, Any]]
# The shape of each TOML file.
_FORMS: dict[str, Any] = {
    "tags": dict[str, _ROWS], "services": _ROWS, "genres": _ROWS, "moods": _ROWS, "keywords": dict[str, str],
    "people": dict[str, list[str]],
}  # fmt: skip


def read_vocabulary(data: Path) -> Vocabulary:
    """The vocabulary in `data`/vocabulary; an empty one where there is none. Raises BadInput."""
    tags: dict[str, Tag] = {}
    for group, rows in _read(data, "tags").items():
        for name, row in rows.items():
            if name in tags:
                raise BadInput(f"data/vocabulary/tags.toml has the tag {name!r} twice: keep one.")
            tags[name] = _convert({"name": name, "group": group, **row}, Tag, "tags")
    services = {
        name: _convert({"name": name, **row}, Service, "services") for name, row in _read(data, "services").items()
    }
    genres = {name: tuple(row.get("also", ())) for name, row in _read(data, "genres").items()}
    moods = {name: _convert({"name": name, **row}, Mood, "moods") for name, row in _read(data, "moods").items()}
    keywords = _read(data, "keywords")
    for keyword, tag in keywords.items():
        if tag not in tags:
            raise BadInput(f"data/vocabulary/keywords.toml, {keyword}: {tag!r} is not a tag of tags.toml.")
    words = {word.casefold(): tag for word, tag in keywords.items()}
    people = {name: tuple(also) for name, also in _read(data, "people").items()}
    return Vocabulary(tags, genres, services, moods, words, people, _words(data, "everyday"), _words(data, "words"))


def _words(data: Path, name: str) -> frozenset[str]:
    """The words of a text file; its comments say where they are from."""
    path = data / "vocabulary" / f"{name}.txt"
    try:
        lines = path.read_text("utf-8-sig").splitlines() if path.exists() else ()
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"data/vocabulary/{path.name} cannot be read: {error}. Save it as UTF-8.") from error
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def _read(data: Path, name: str) -> dict[str, Any]:
    path = data / "vocabulary" / f"{name}.toml"
    try:
        return msgspec.convert(rtoml.loads(path.read_text("utf-8-sig")), _FORMS[name])
    except FileNotFoundError:
        return {}
    except (OSError, rtoml.TomlParsingError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise BadInput(f"data/vocabulary/{name}.toml cannot be read: {error}.") from error


def _convert(row: dict[str, Any], kind: type[T], name: str) -> T:
    try:
        return msgspec.convert(row, kind)
    except msgspec.ValidationError as error:
        raise BadInput(f"data/vocabulary/{name}.toml, {row['name']}: {error}.") from error
