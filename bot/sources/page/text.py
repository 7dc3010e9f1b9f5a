"""Reads the text of a page about a drama, as someone copied it. What is not understood is listed, never guessed."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, cast

from bot.core.corrections import Readout, Unread
from bot.core.models import Billing, Credit, Drama, Kind, Role, SiteScore, Special, Status
from bot.core.titles import slug
from bot.core.vocabulary import Vocabulary
from bot.sources.page import values
from bot.sources.page.days import is_unclear, read_span, read_weekdays
from bot.sources.page.rows import cast_rows
from bot.sources.page.words import BILLINGS, HEADINGS, KEYS, KINDS, LANGUAGES, SITES, SONGS

_LINES, _LINE, _RECORDS, _UNREAD = 4000, 2000, 50, 200
_KEY = re.compile(r"[\s*•·\-–—#>]{0,6}([^:：=\n]{1,40}?)\s{0,4}(?:[:：=]|\s[-–—]\s)\s{0,4}(.*)")
_LIST_MARK = re.compile(r"^(?:[*•·>#]|-(?= )|\d{1,3}[.)](?= ))\s{0,4}")
_RULE = re.compile(r"[-=*_~–—]{3,}")
_TITLED = re.compile(r"(.{1,150}?)\s{0,3}[(\[]([^()\[\]]{1,40})[)\]]")
# A score that says what it is of, with words behind it.
_SCORED = re.compile(
    r"(?P<score>.{2,40}?(?:\d ?%|\d ?/ ?(?:5|10|100)|[★☆½]{2,})[)\]]?)\s{0,3}(?:[:.,;!]|[-–—])\s{0,3}(?P<words>\S.{2,})"
)
_HTML = re.compile(r"\s*<(?:!doctype|html|head|body|table|div|\?xml)\b", re.I)
_LINK = re.compile(r"<?https?://\S+")
_WIDE = str.maketrans("（）［］：　", "()[]: ")
_REMARKS = frozenset(("literal title", "working title", "english title", "international title"))
_ALONE = ("year", "episodes", "runtime", "native_title", "country", "kind", "status", "content_rating", "synopsis")
_STATUSES: Mapping[str, Status] = {
    "ended": "ended", "finished": "ended", "completed": "ended", "airing": "airing", "ongoing": "airing",
    "announced": "announced", "upcoming": "announced",
}  # fmt: skip


def read_page(text: str, vocabulary: Vocabulary, name: str = "") -> Readout:
    """The dramas a page tells of, several where it has several titles. Never raises."""
    reader = _Reader(vocabulary)
    if _HTML.match(text):
        return Readout(name, (), (Unread(0, "", "html"),))
    lines = unicodedata.normalize("NFC", text).translate(_WIDE).replace("\x00", "").splitlines()
    rows = cast_rows(lines[:_LINES])
    for number, line in enumerate(lines[:_LINES], start=1):
        if number not in rows:
            reader.read(number, line[:_LINE], _following(lines, number))
        elif role := rows[number]:
            reader.take(role)
    if len(lines) > _LINES:
        reader.leave(_LINES + 1, "", "long")
    return reader.done(name)


def without_mark(line: str) -> str:
    """A line of a list without what it begins with: "• ", "- ", "3. "."""
    return _LIST_MARK.sub("", line)


def _following(lines: list[str], number: int) -> str:
    """The next line that is not empty, of the three behind a line."""
    return next((line.strip()[:200] for line in lines[number : number + 3] if line.strip()), "")


@dataclass(slots=True)
class _Record:
    """What is known of one title so far."""

    known: dict[str, Any] = field(default_factory=dict[str, Any])
    cast: list[Role] = field(default_factory=list[Role])
    notes: dict[str, tuple[int, str]] = field(default_factory=dict[str, tuple[int, str]])
    scores: list[SiteScore] = field(default_factory=list[SiteScore])
    line: int = 0


class _Reader:
    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._records = [_Record()]
        self._unread: list[Unread] = []
        # Where the reader is: in a list of the cast, in a synopsis, in the words of an opinion.
        self._billing: Billing | None = None
        self._in: str = ""
        self._blank = True
        # A heading such as "Movie" that belongs to the title that follows it.
        self._kind: Kind | None = None
        # The line above, where it may be the name of a reviewer.
        self._above: tuple[int, str] | None = None
        # The line of the last title.
        self._titled = 0

    @property
    def _now(self) -> _Record:
        return self._records[-1]

    def take(self, role: Role) -> None:
        self._billing, self._in = role.billing, ""
        self._now.cast.append(role)

    def read(self, number: int, line: str, following: str) -> None:
        columns = [cell for cell in line.split("\t") if cell.strip()]
        line = " ".join(line.split())
        above, self._above = self._above, None
        if not line or _RULE.fullmatch(line):
            self._blank, self._in = True, ""
            if above:
                self.leave(*above)
            if line:
                self._billing = None
            return
        plain = without_mark(line).strip(" *#")
        if self._billing and len(columns) > 1:
            self.leave(number, line, "columns")
            return
        understood = self._line(number, plain, above, following)
        if not understood:
            if self._in == "synopsis":
                self._now.known["synopsis"] = f"{self._now.known['synopsis']} {plain}".strip()
            elif self._in == "opinion":
                self.leave(number, plain, "opinion")
            else:
                self._above = number, plain
        if above and not (understood and self._is_reviewer(above[1])):
            self.leave(*above)
        self._blank = False

    def _line(self, number: int, line: str, above: tuple[int, str] | None, following: str) -> bool:
        """Take a line in; whether it was understood, or is listed by now."""
        if heading := KINDS.get(line.rstrip(":").casefold()):
            self._kind, self._billing, self._in = heading, None, ""
            return True
        if line.rstrip(":").casefold() in HEADINGS:
            self._billing, self._in = None, ""
            return True
        field_name, value = _keyed(line)
        if field_name is None and (entry := KEYS.get(line.casefold())):
            field_name, value = entry, ""
        if BILLINGS.get(field_name or "") == "guest" and value and self._scored(number, line):
            # "Guest: 95%" is a reviewer without a name, not a guest of the cast.
            return True
        if field_name in BILLINGS or field_name == "opinions":
            self._in, self._billing = "", BILLINGS.get(field_name or "")
            return not value or self._cast_line(number, value) or self._actors(value)
        if field_name:
            return self._field(number, line, field_name, value)
        if not self._now.known.get("title") or self._kind or self._is_new_title(line, following):
            return self._title(number, line)
        if self._names_line(number, line):
            return True
        if above and (score := values.read_site_score(above[1], line, plain=False)) and self._is_person(above[1]):
            return self._opinion(score)
        if self._scored(number, line):
            return True
        return self._in == "" and self._cast_line(number, line)

    def _field(self, number: int, line: str, name: str, value: str) -> bool:
        self._in = ""
        if name == "title of a kind" and values.read_minutes(value):
            return self.leave(number, line, "other-title")
        if name in ("title", "title of a kind"):
            if name == "title of a kind":
                self._kind = KINDS.get(line.split(":")[0].split(" - ")[0].strip().casefold())
            return self._title(number, value) if value else self.leave(number, line, "nothing")
        if name == "synopsis" and not value:
            self._now.known.setdefault("synopsis", "")
            self._in, self._billing = "synopsis", None
            return True
        if not value:
            return self.leave(number, line, "nothing")
        if name == "score":
            score = values.read_site_score(
                "Page", re.sub(r"^current user rating:? ", "", value, flags=re.I), plain=True
            )
            return self._keep_score(score) if score else self.leave(number, line, "score")
        found = self._value(name, value)
        if not found:
            return self.leave(number, line, "unclear")
        for key, one in found.items():
            before = self._now.known.get(key)
            if before in (None, (), ""):
                self._now.known[key] = one
            elif key in _ALONE and before != one:
                return self.leave(number, line, "said-before")
            elif isinstance(one, tuple):
                self._now.known[key] = tuple(dict.fromkeys((*before, *cast(tuple[object, ...], one))))
        self._billing = None
        if name == "synopsis":
            self._in = "synopsis"
        return self.leave(number, line, "day") if name == "year" and is_unclear(value) else True

    def _value(self, name: str, text: str) -> dict[str, Any] | None:
        """The fields a line states, None where it cannot be read."""
        found: dict[str, Any] = {}
        if name in ("director", "screenwriter"):
            found["crew"] = tuple(Credit(person=one, job=name) for one in values.read_list(text))
        elif name in SONGS:
            song = values.read_song(text, SONGS[name])
            found["songs"] = (song,) if song else ()
        elif name == "episodes":
            if read := values.read_episodes(text):
                count, minutes, specials = read
                found["episodes"], found["runtime"] = count, minutes
                found["specials"] = tuple(Special(runtime=one) for one in specials)
        elif name == "genres":
            found["genres"] = tuple(map(self._vocabulary.genre, values.read_list(text)))
        elif name == "tags":
            found["tags"] = tuple(map(self._vocabulary.tag, values.read_list(text)))
        elif name == "networks":
            found["networks"] = values.read_list(text)
        elif name == "aliases":
            found["aliases"] = values.read_names(text)
        elif name == "airs_on":
            found["airs_on"] = read_weekdays(text)
        elif name == "year":
            found["year"] = values.read_year(text)
            if found["year"]:
                found["aired_from"], found["aired_to"] = read_span(text)
        else:
            readers: dict[str, Callable[[str], object]] = {
                "runtime": values.read_minutes, "country": values.read_country,
                "language": lambda one: LANGUAGES.get(one.casefold()),
                "kind": lambda one: KINDS.get(one.casefold()), "status": lambda one: _STATUSES.get(one.casefold()),
            }  # fmt: skip
            found[name] = readers[name](text) if name in readers else text
        return {key: value for key, value in found.items() if value not in (None, ())}

    def _title(self, number: int, line: str) -> bool:
        """A title begins a record of its own, unless the one before has none yet."""
        if _LINK.fullmatch(line):
            return self.leave(number, line, "link")
        titles, kind, year = _title_parts(line)
        if not titles or len(titles[0]) > 150:
            return self.leave(number, line, "no-title")
        if self._now.known.get("title"):
            if len(self._records) == _RECORDS:
                return self.leave(number, line, "many-titles")
            self._records.append(_Record())
        record = self._now
        record.line = number
        record.known["title"] = titles[0]
        record.known["kind"] = kind or self._kind or record.known.get("kind")
        if year and not record.known.get("year"):
            record.known["year"] = year
        self._call(titles[1:])
        self._titled = number
        self._kind, self._billing, self._in = None, None, ""
        return True

    def _call(self, names: Iterable[str]) -> None:
        """Take in other names of the title: the first in another script is its native one."""
        known = self._now.known
        for other in names:
            if other.isascii() or known.get("native_title"):
                known["aliases"] = (*known.get("aliases", ()), other)
            else:
                known["native_title"] = other

    def _names_line(self, number: int, line: str) -> bool:
        """Other names in the line under a title: "One Litre of Tears / 1リットルの涙", "(1リットルの涙)"."""
        bare = line[1:-1] if re.fullmatch(r"\([^()]+\)", line) else line
        if number != self._titled + 1 or (bare == line and not re.search(r"\s/\s", line)) or len(line) > 300:
            return False
        self._call(values.read_names(bare))
        return True

    def _is_new_title(self, line: str, following: str) -> bool:
        """Whether a line behind an empty one begins another title: it says its year or kind, or what follows it is
        stated of the one before already."""
        if not self._blank or self._now.known.get("title") is None:
            return False
        if _TITLED.fullmatch(line) and any(_title_parts(line)[1:]):
            return True
        name, value = _keyed(following)
        stated = self._now.known.get(name or "")
        return name in _ALONE and stated not in (None, ()) and len(line) <= 150 and bool(value)

    def _cast_line(self, number: int, line: str) -> bool:
        inside = self._billing is not None
        if found := values.read_note(line):
            character, note = found
            self._now.notes[character.casefold()] = number, note
            return True
        roles = values.read_roles(line, inside)
        if roles is None:
            return False
        billed = self._billing or "support"
        self._now.cast += [replace(role, billing=billed) for role in roles]
        return True

    def _actors(self, text: str) -> bool:
        """ "Starring: Gong Yoo, Kim Go Eun"."""
        names = values.read_list(text)
        if not self._billing or not all(map(values.is_name, names)):
            return False
        self._now.cast += [Role(actor=name, billing=self._billing) for name in names]
        return True

    def _scored(self, number: int, line: str) -> bool:
        """A score, the words of an opinion behind it or not: "Mina (95%): Bring two boxes of tissues."."""
        if self._score_line(line):
            return True
        if (behind := _SCORED.fullmatch(line)) and self._score_line(behind["score"]):
            return self.leave(number, behind["words"], "opinion")
        return False

    def _score_line(self, line: str) -> bool:
        """ "MDL 8.6/10", "Mina (95%)", "Mina: 95%"."""
        match = re.fullmatch(
            r"(.{2,40}?)\s{0,3}(?:[:：(\[]|\s[-–—]\s|\s)\s{0,3}([^()\[\]]{1,40})[)\]]?((?: ?\([^()]{1,40}\))?)", line
        )
        if match is None:
            return False
        who = match[1].strip(" :-–—")
        site = SITES.get(who.casefold())
        score = values.read_site_score(site or who, match[2] + match[3], plain=site is not None)
        if score is None or not (site or self._is_person(who)):
            return False
        return self._keep_score(score) if site else self._opinion(score)

    def _is_person(self, text: str) -> bool:
        return len(text) <= 32 and len(text.split()) <= 3 and any(map(str.isalpha, text))

    def _is_reviewer(self, text: str) -> bool:
        return self._in == "opinion" and bool(self._now.scores) and self._now.scores[-1].site == text

    def _opinion(self, score: SiteScore) -> bool:
        self._in, self._billing = "opinion", None
        return self._keep_score(score)

    def _keep_score(self, score: SiteScore) -> bool:
        self._now.scores = [*(one for one in self._now.scores if one.site != score.site), score]
        return True

    def leave(self, number: int, line: str, why: str = "unknown") -> bool:
        """List a line that is not understood. It is dealt with, so the answer is always yes."""
        shown = line if len(line) <= 120 else f"{line[:119]}…"
        self._unread.append(Unread(number, shown, why))
        return True

    def done(self, name: str) -> Readout:
        if self._above:
            self.leave(*self._above)
        dramas = [drama for record in self._records if (drama := self._drama(record))]
        unread = sorted(self._unread, key=lambda one: one.line)
        more = len(unread) - _UNREAD
        if more > 0:
            unread = [*unread[:_UNREAD], Unread(0, f"+{more}", "more")]
        return Readout(name, tuple(_apart(dramas)), tuple(unread))

    def _drama(self, record: _Record) -> Drama | None:
        known = {key: value for key, value in record.known.items() if value not in (None, "", ())}
        if "title" not in known:
            if known or record.cast or record.scores:
                self.leave(0, "", "untitled")
            return None
        roles: list[Role] = []
        for role in record.cast:
            _, note = record.notes.pop((role.role or "").casefold(), (0, role.note))
            roles.append(replace(role, note=note))
        for character, (number, note) in record.notes.items():
            self.leave(number, f"{character.title()} – {note}", "no-actor")
        kind = known.pop("kind", None) or ("series" if known.get("episodes", 0) > 1 else None)
        if kind is None:
            self.leave(record.line, known["title"], "no-kind")
            kind = "other"
        key = slug(known["title"], known.get("year"))
        return Drama(id=key, kind=kind, cast=tuple(dict.fromkeys(roles)), scores=tuple(record.scores), **known)


def _apart(dramas: Iterable[Drama]) -> list[Drama]:
    """The dramas with an id each: of two of one title and year the film says that it is one."""
    found: dict[str, Drama] = {}
    for drama in dramas:
        key, n = drama.id, 2
        while key in found:
            key, n = f"{drama.id[:56]}-{drama.kind if n == 2 else n}", n + 1
        found[key] = replace(drama, id=key)
    return list(found.values())


def _keyed(line: str) -> tuple[str | None, str]:
    """The field a line states, and what it says of it."""
    match = _KEY.fullmatch(line)
    name = KEYS.get(match[1].strip(" *").casefold()) if match else None
    return (name, match[2].strip(" *")) if match and name else (None, "")


def _title_parts(line: str) -> tuple[tuple[str, ...], Kind | None, int | None]:
    """The names in a title's line, and the kind and year it says: "1 Litre of Tears (1リットルの涙) (2005 drama)"."""
    kind: Kind | None = None
    year: int | None = None
    others: list[str] = []
    line = line.strip(' "“”*#')
    while match := _TITLED.fullmatch(line):
        words = match[2].strip()
        number = values.read_year(words)
        rest = re.sub(r"[\d,\s]+", " ", words).strip().casefold() if number else words.casefold()
        if number or rest in KINDS:
            if rest and rest not in KINDS:
                break
            kind = KINDS[rest] if rest else kind
            year = number or year
        elif words.casefold() not in _REMARKS:
            others.insert(0, words)
        line = match[1].strip()
    names = [name for part in (line, *others) for name in re.split(r"\s[/|]\s", part) if name.strip()]
    return tuple(dict.fromkeys(name.strip(' "“”') for name in names)), kind, year
