"""Reads the text of a page about dramas, line by line. What is not understood is reported, never guessed."""

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
from bot.sources.page.lines import keyed, states_kind_or_year, title_parts, without_mark
from bot.sources.page.rows import cast_rows
from bot.sources.page.words import BILLINGS, HEADINGS, KEYS, KINDS, LANGUAGES, SITES, SONGS

# The most lines read, letters of a line, titles, and lines reported.
_LINES, _LINE, _RECORDS, _UNREAD = 4000, 2000, 50, 200
_RULE = re.compile(r"[-=*_~–—]{3,}")
# A score and the words of an opinion behind it: "Mina (95%): Bring two boxes of tissues.".
_SCORED = re.compile(
    r"(?P<score>.{2,40}?(?:\d ?%|\d ?/ ?(?:5|10|100)|[★☆½]{2,})[)\]]?)\s{0,3}(?:[:.,;!]|[-–—])\s{0,3}(?P<words>\S.{2,})"
)
_HTML = re.compile(r"\s*<(?:!doctype|html|head|body|table|div|\?xml)\b", re.I)
_LINK = re.compile(r"<?https?://\S+")
_WIDE = str.maketrans("（）［］：　", "()[]: ")
# Fields with one value each.
_SINGLE = ("year", "episodes", "runtime", "native_title", "country", "kind", "status", "content_rating", "synopsis")
_STATUSES: Mapping[str, Status] = {
    "ended": "ended", "finished": "ended", "completed": "ended", "airing": "airing", "ongoing": "airing",
    "announced": "announced", "upcoming": "announced",
}  # fmt: skip


def read_page(text: str, vocabulary: Vocabulary, name: str = "") -> Readout:
    """The dramas a page is about, and the lines that were not understood. Never raises."""
    reader = _Reader(vocabulary)
    if _HTML.match(text):
        return Readout(name, (), (Unread(0, "", "html"),))
    lines = unicodedata.normalize("NFC", text).translate(_WIDE).replace("\x00", "").splitlines()
    rows = cast_rows(lines[:_LINES])
    for number, line in enumerate(lines[:_LINES], start=1):
        if number not in rows:
            reader.read(number, line[:_LINE], _following(lines, number))
        elif role := rows[number]:
            reader.add_role(role)
    if len(lines) > _LINES:
        reader.report(_LINES + 1, "", "long")
    return reader.result(name)


def _following(lines: list[str], number: int) -> str:
    """The next line that is not empty, among the three after the line of that number."""
    return next((line.strip()[:200] for line in lines[number : number + 3] if line.strip()), "")


@dataclass(slots=True)
class _Record:
    """What has been read of one title: `known` by field; `notes` on characters, by character, with their line; the
    number of its own line."""

    known: dict[str, Any] = field(default_factory=dict[str, Any])
    cast: list[Role] = field(default_factory=list[Role])
    notes: dict[str, tuple[int, str]] = field(default_factory=dict[str, tuple[int, str]])
    scores: list[SiteScore] = field(default_factory=list[SiteScore])
    line: int = 0


class _Reader:
    """Reads the lines in order. Methods that return a bool say whether the line is dealt with: read, or reported."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._records = [_Record()]
        self._unread: list[Unread] = []
        # The billing of the list of the cast the reader is in, and whether it is in a "synopsis" or an "opinion".
        self._billing: Billing | None = None
        self._section: str = ""
        self._after_blank = True
        # The kind that a heading such as "Movie" gives the title below it.
        self._kind: Kind | None = None
        # The line above, where it was not understood: it may be the name of a reviewer.
        self._above: tuple[int, str] | None = None
        # The number of the line of the last title.
        self._title_line = 0

    @property
    def _record(self) -> _Record:
        return self._records[-1]

    def add_role(self, role: Role) -> None:
        self._billing, self._section = role.billing, ""
        self._record.cast.append(role)

    def read(self, number: int, line: str, following: str) -> None:
        columns = [cell for cell in line.split("\t") if cell.strip()]
        line = " ".join(line.split())
        above, self._above = self._above, None
        if not line or _RULE.fullmatch(line):
            self._after_blank, self._section = True, ""
            if above:
                self.report(*above)
            if line:
                self._billing = None
            return
        plain = without_mark(line).strip(" *#")
        if self._billing and len(columns) > 1:
            self.report(number, line, "columns")
            return
        understood = self._read_line(number, plain, above, following)
        if not understood:
            if self._section == "synopsis":
                self._record.known["synopsis"] = f"{self._record.known['synopsis']} {plain}".strip()
            elif self._section == "opinion":
                self.report(number, plain, "opinion")
            else:
                self._above = number, plain
        if above and not (understood and self._is_reviewer(above[1])):
            self.report(*above)
        self._after_blank = False

    def _read_line(self, number: int, line: str, above: tuple[int, str] | None, following: str) -> bool:
        """Read a line that is not empty, without a list's mark."""
        if heading := KINDS.get(line.rstrip(":").casefold()):
            self._kind, self._billing, self._section = heading, None, ""
            return True
        if line.rstrip(":").casefold() in HEADINGS:
            self._billing, self._section = None, ""
            return True
        field_name, value = keyed(line)
        if field_name is None and (entry := KEYS.get(line.casefold())):
            field_name, value = entry, ""
        if BILLINGS.get(field_name or "") == "guest" and value and self._read_score(number, line):
            # "Guest: 95%" is an anonymous reviewer, not a guest of the cast.
            return True
        if field_name in BILLINGS or field_name == "opinions":
            self._section, self._billing = "", BILLINGS.get(field_name or "")
            return not value or self._read_cast(number, value) or self._read_actors(value)
        if field_name:
            return self._read_field(number, line, field_name, value)
        if not self._record.known.get("title") or self._kind or self._is_new_title(line, following):
            return self._start_title(number, line)
        if self._read_names(number, line):
            return True
        if above and (score := values.read_site_score(above[1], line, plain=False)) and self._is_person(above[1]):
            return self._start_opinion(score)
        if self._read_score(number, line):
            return True
        return self._section == "" and self._read_cast(number, line)

    def _read_field(self, number: int, line: str, name: str, value: str) -> bool:
        self._section = ""
        if name == "title of a kind" and values.read_minutes(value):
            return self.report(number, line, "other-title")
        if name in ("title", "title of a kind"):
            if name == "title of a kind":
                self._kind = KINDS.get(line.split(":")[0].split(" - ")[0].strip().casefold())
            return self._start_title(number, value) if value else self.report(number, line, "nothing")
        if name == "synopsis" and not value:
            self._record.known.setdefault("synopsis", "")
            self._section, self._billing = "synopsis", None
            return True
        if not value:
            return self.report(number, line, "nothing")
        if name == "score":
            score = values.read_site_score(
                "Page", re.sub(r"^current user rating:? ", "", value, flags=re.I), plain=True
            )
            return self._keep_score(score) if score else self.report(number, line, "score")
        found = self._read_value(name, value)
        if not found:
            return self.report(number, line, "unclear")
        for key, one in found.items():
            before = self._record.known.get(key)
            if before in (None, (), ""):
                self._record.known[key] = one
            elif key in _SINGLE and before != one:
                return self.report(number, line, "said-before")
            elif isinstance(one, tuple):
                self._record.known[key] = tuple(dict.fromkeys((*before, *cast(tuple[object, ...], one))))
        self._billing = None
        if name == "synopsis":
            self._section = "synopsis"
        return self.report(number, line, "day") if name == "year" and is_unclear(value) else True

    def _read_value(self, name: str, text: str) -> dict[str, Any]:
        """The fields a line of that name states; empty where its text cannot be read."""
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

    def _start_title(self, number: int, line: str) -> bool:
        """Begin a record with this title, or give it to the present record if that has none."""
        if _LINK.fullmatch(line):
            return self.report(number, line, "link")
        titles, kind, year = title_parts(line)
        if not titles or len(titles[0]) > 150:
            return self.report(number, line, "no-title")
        if self._record.known.get("title"):
            if len(self._records) == _RECORDS:
                return self.report(number, line, "many-titles")
            self._records.append(_Record())
        record = self._record
        record.line = number
        record.known["title"] = titles[0]
        record.known["kind"] = kind or self._kind or record.known.get("kind")
        if year and not record.known.get("year"):
            record.known["year"] = year
        self._add_names(titles[1:])
        self._title_line = number
        self._kind, self._billing, self._section = None, None, ""
        return True

    def _add_names(self, names: Iterable[str]) -> None:
        """Add other names of the title; the first one in another script is its native title."""
        known = self._record.known
        for other in names:
            if other.isascii() or known.get("native_title"):
                known["aliases"] = (*known.get("aliases", ()), other)
            else:
                known["native_title"] = other

    def _read_names(self, number: int, line: str) -> bool:
        """Read other names in the line below a title: "One Litre of Tears / 1リットルの涙", "(1リットルの涙)"."""
        bare = line[1:-1] if re.fullmatch(r"\([^()]+\)", line) else line
        if number != self._title_line + 1 or (bare == line and not re.search(r"\s/\s", line)) or len(line) > 300:
            return False
        self._add_names(values.read_names(bare))
        return True

    def _is_new_title(self, line: str, following: str) -> bool:
        """Whether a line after a blank one begins another title: it states a kind or year in brackets, or the line that
        follows states something known of the present title already."""
        if not self._after_blank or self._record.known.get("title") is None:
            return False
        if states_kind_or_year(line):
            return True
        name, value = keyed(following)
        stated = self._record.known.get(name or "")
        return name in _SINGLE and stated not in (None, ()) and len(line) <= 150 and bool(value)

    def _read_cast(self, number: int, line: str) -> bool:
        inside = self._billing is not None
        if found := values.read_note(line):
            character, note = found
            self._record.notes[character.casefold()] = number, note
            return True
        roles = values.read_roles(line, inside)
        if roles is None:
            return False
        billed = self._billing or "support"
        self._record.cast += [replace(role, billing=billed) for role in roles]
        return True

    def _read_actors(self, text: str) -> bool:
        """Read names of actors: "Gong Yoo, Kim Go Eun"."""
        names = values.read_list(text)
        if not self._billing or not all(map(values.is_name, names)):
            return False
        self._record.cast += [Role(actor=name, billing=self._billing) for name in names]
        return True

    def _read_score(self, number: int, line: str) -> bool:
        """Read a score, with or without the words of an opinion behind it."""
        if self._read_bare_score(line):
            return True
        if (behind := _SCORED.fullmatch(line)) and self._read_bare_score(behind["score"]):
            return self.report(number, behind["words"], "opinion")
        return False

    def _read_bare_score(self, line: str) -> bool:
        """Read a score of a site or a person: "MDL 8.6/10", "Mina (95%)", "Mina: 95%"."""
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
        return self._keep_score(score) if site else self._start_opinion(score)

    def _is_person(self, text: str) -> bool:
        return len(text) <= 32 and len(text.split()) <= 3 and any(map(str.isalpha, text))

    def _is_reviewer(self, text: str) -> bool:
        return self._section == "opinion" and bool(self._record.scores) and self._record.scores[-1].site == text

    def _start_opinion(self, score: SiteScore) -> bool:
        self._section, self._billing = "opinion", None
        return self._keep_score(score)

    def _keep_score(self, score: SiteScore) -> bool:
        self._record.scores = [*(one for one in self._record.scores if one.site != score.site), score]
        return True

    def report(self, number: int, line: str, why: str = "unknown") -> bool:
        """Report a line as not understood. Returns True, as it is dealt with."""
        shown = line if len(line) <= 120 else f"{line[:119]}…"
        self._unread.append(Unread(number, shown, why))
        return True

    def result(self, name: str) -> Readout:
        if self._above:
            self.report(*self._above)
        dramas = [drama for record in self._records if (drama := self._drama(record))]
        unread = sorted(self._unread, key=lambda one: one.line)
        more = len(unread) - _UNREAD
        if more > 0:
            unread = [*unread[:_UNREAD], Unread(0, f"+{more}", "more")]
        return Readout(name, tuple(_with_own_ids(dramas)), tuple(unread))

    def _drama(self, record: _Record) -> Drama | None:
        known = {key: value for key, value in record.known.items() if value not in (None, "", ())}
        if "title" not in known:
            if known or record.cast or record.scores:
                self.report(0, "", "untitled")
            return None
        roles: list[Role] = []
        for role in record.cast:
            _, note = record.notes.pop((role.role or "").casefold(), (0, role.note))
            roles.append(replace(role, note=note))
        for character, (number, note) in record.notes.items():
            self.report(number, f"{character.title()} – {note}", "no-actor")
        kind = known.pop("kind", None) or ("series" if known.get("episodes", 0) > 1 else None)
        if kind is None:
            self.report(record.line, known["title"], "no-kind")
            kind = "other"
        key = slug(known["title"], known.get("year"))
        return Drama(id=key, kind=kind, cast=tuple(dict.fromkeys(roles)), scores=tuple(record.scores), **known)


def _with_own_ids(dramas: Iterable[Drama]) -> list[Drama]:
    """The dramas with distinct ids: a second one of the same title and year has its kind in the id, further ones a
    number."""
    found: dict[str, Drama] = {}
    for drama in dramas:
        key, n = drama.id, 2
        while key in found:
            key, n = f"{drama.id[:56]}-{drama.kind if n == 2 else n}", n + 1
        found[key] = replace(drama, id=key)
    return list(found.values())
