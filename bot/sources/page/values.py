"""Reads values in the lines of a page, such as lengths, songs and roles; None for what can be read in two ways."""

import re

from bot.core.models import Role, SiteScore, Song, SongKind
from bot.core.regions import read_region
from bot.core.scores import read_score
from bot.sources.page.words import COUNTRIES

_LONGEST = 100
_MINUTES = re.compile(
    r"(?:about |approx\.? |~ ?)?(\d{1,3}) ?(?:min|mins|minutes|m|분|分|分钟)\.?(?: ?(?:each|per episode))?", re.I
)
_HOURS = re.compile(r"(\d{1,2}) ?(?:h|hr|hrs|hour|hours)\.?(?: ?(\d{1,2}) ?(?:m|min|mins|minutes)\.?)?", re.I)
_EPISODES = re.compile(
    r"(?:全|共)?(\d{1,4})(?: ?(?:episodes?|eps?\.?|부작|회|話|回|集))?"
    r"(?: ?(?:[(\[] ?(.{1,30}?) ?[)\]]|[x×,] ?(.{1,30})))?",
    re.I,
)
_SPECIAL = re.compile(r"(?:(\d{1,2}) )?specials?(?: ?[:(-])? ?(.{0,30}?)\)?", re.I)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_QUOTED = re.compile(r'["“”«「『]([^"“”«»「」『』]{1,100})["”“»」』](?: ?(?:by|/|[-–—]) ?(.{1,100}))?')
_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?")
_OF = re.compile(r"(?:/|out of) ?(\d{1,3})", re.I)
_VOTES = re.compile(
    r" ?[(\[]?(?:(?:scored |rated )?by |from )?(\d{1,3}(?:[,.]?\d{3}){0,3}) ?"
    r"(?:users?|votes?|ratings?|reviews?|people)[)\]]?",
    re.I,
)
_NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|[.'’·\- ]){0,58}")
_ROLE = re.compile(r"([^()\[\]]{1,60}?) ?[(\[]([^()\[\]]{1,100})[)\]]")
_DASH = re.compile(r" +[-–—] +| +[–—] ?|(?<=\w)[–—](?=\w)")
# A link that pages have at the end of their tags: "(Vote or add tags)".
_INVITED = re.compile(r" ?\((?:vote|add)[^()]{0,20} tags?\)$", re.I)
_SMALL = frozenset(("de", "da", "di", "von", "van", "of", "the", "la", "le", "no", "al", "bin", "jr", "jr."))


def read_minutes(text: str) -> int | None:
    """A length in minutes: "45min", "1 h 38 min"."""
    text = text.strip(" ()[]:")
    if match := _HOURS.fullmatch(text):
        return int(match[1]) * 60 + int(match[2] or 0) or None
    match = _MINUTES.fullmatch(text)
    return int(match[1]) or None if match else None


def read_episodes(text: str) -> tuple[int, int | None, tuple[int | None, ...]] | None:
    """(episodes, minutes of each, minutes of each special) of a text such as "11 (45min) + Special : 120 min"."""
    main, *extras = (part.strip() for part in text.split("+"))
    match = _EPISODES.fullmatch(main)
    if match is None or not 1 <= int(match[1]) <= 5000:
        return None
    length = match[2] or match[3]
    minutes = read_minutes(length) if length else None
    if length and minutes is None:
        return None
    specials: list[int | None] = []
    for extra in extras:
        special = _SPECIAL.fullmatch(extra)
        if special is None or int(special[1] or 1) > 20:
            return None
        long = read_minutes(special[2]) if special[2] else None
        if special[2] and long is None:
            return None
        specials += [long] * int(special[1] or 1)
    return int(match[1]), minutes, tuple(specials)


def read_year(text: str) -> int | None:
    """The first year in a text."""
    years = _YEAR.findall(text[:_LONGEST])
    return int(years[0]) if years else None


def read_country(text: str) -> str | None:
    """The country of a name or code, as ISO 3166-1 alpha-2."""
    text = text.strip()
    return COUNTRIES.get(text.casefold()) or read_region(text)


def read_list(text: str) -> tuple[str, ...]:
    """The parts of a list, separated by commas, semicolons, bars, dots, or slashes with spaces around them."""
    parts = re.split(r"[,;|、·•]| / ", _INVITED.sub("", text))
    return tuple(dict.fromkeys(part for raw in parts if (part := raw.strip()) and len(part) <= _LONGEST))


def read_names(text: str) -> tuple[str, ...]:
    """The names in a list of titles. A comma separates them only where nothing else does, as titles may hold one."""
    parts = re.split(r" / |[;|•]| - | , ", text)
    if len(parts) == 1:
        parts = re.split(r"[,、]", text)
    names = (part.strip(" \"“”'") for part in parts)
    return tuple(dict.fromkeys(name for name in names if name and len(name) <= 200))


def read_song(text: str, kind: SongKind) -> Song | None:
    """A song, such as "“Only Humans” by K"."""
    if match := _QUOTED.fullmatch(text):
        return Song(title=match[1].strip(), artist=match[2].strip() if match[2] else None, kind=kind)
    title, by, artist = text.rpartition(" by ")
    if by and title.strip() and artist.strip() and len(text) <= 2 * _LONGEST:
        return Song(title=title.strip(), artist=artist.strip(), kind=kind)
    return Song(title=text, kind=kind) if 0 < len(text) <= _LONGEST and not _DASH.search(text) else None


def read_site_score(site: str, text: str, plain: bool) -> SiteScore | None:
    """A score in any notation, with its votes if stated; a bare number only if `plain`, as it may be anything else."""
    votes = None
    if match := _VOTES.search(text):
        text, votes = text[: match.start()] + text[match.end() :], int(re.sub(r"\D", "", match[1]))
    text = text.strip(" ()[]")
    score = read_score(text) if 0 < len(text) <= 40 else None
    if score is None:
        return None
    number, of = _NUMBER.search(text), _OF.search(text)
    if number is None or "½" in text:
        return SiteScore(site=site, score=score / 20, out_of=5, votes=votes)
    value = float(number[0].replace(",", "."))
    if "%" in text:
        return SiteScore(site=site, score=value, out_of=100, votes=votes)
    if of:
        return SiteScore(site=site, score=value, out_of=int(of[1]), votes=votes)
    return SiteScore(site=site, score=value, out_of=10 if value <= 10 else 100, votes=votes) if plain else None


def read_roles(text: str, inside: bool) -> tuple[Role, ...] | None:
    """The roles in a line: "Sawajiri Erika (Ikeuchi Aya)", "Actor as Role". `inside` a list of the cast, "Actor – Role"
    and a name alone are read as well. None for anything else."""
    if len(text) > 300:
        return None
    if text.count("(") > 1 and (several := _several(text)):
        return several
    if match := _ROLE.fullmatch(text):
        if is_name(match[1]) and is_name(_DASH.split(match[2])[0].strip(" '\"“”")):
            return (_role(match[1], match[2]),)
        return None
    actor, as_, role = text.partition(" as ")
    if as_ and is_name(actor) and is_name(_ROLE.sub(r"\1", role).strip(" '\"“”")):
        return (_role(actor, role),)
    if not inside:
        return None
    sides = _DASH.split(text)
    if len(sides) == 2 and all(map(is_name, sides)):
        return (_role(*sides),)
    return (Role(actor=text),) if is_name(text) and len(sides) == 1 else None


def read_note(text: str) -> tuple[str, str] | None:
    """(character, who they are) of a line such as "Ikeuchi Shioka – mom"."""
    sides = _DASH.split(text) if len(text) <= 200 else []
    if len(sides) != 2 or not is_name(sides[0]):
        return None
    note = sides[1].strip()
    return (sides[0].strip(), note) if note[:1].islower() or re.match(r"[A-Z]\w+'s \w", note) else None


def is_name(text: str) -> bool:
    """Whether a text may be a person's name: one to five words, none but particles such as "de" in lower case."""
    text = text.strip()
    words = text.split()
    return bool(_NAME.fullmatch(text)) and len(words) <= 5 and all(
        not word[0].islower() or word in _SMALL for word in words
    )  # fmt: skip


def _several(text: str) -> tuple[Role, ...] | None:
    roles: list[Role] = []
    for part in re.split(r"(?<=[)\]])[,;] *", text):
        match = _ROLE.fullmatch(part.strip())
        if match is None or not is_name(match[1]) or not is_name(_DASH.split(match[2])[0]):
            return None
        roles.append(_role(match[1], match[2]))
    return tuple(roles)


def _role(actor: str, role: str) -> Role:
    """A role from an actor and a character, the latter with a note or not: "Ikeuchi Mizuo [Aya's father]"."""
    if match := re.fullmatch(r"([^\[\](]{1,60}?) ?[\[(]([^\[\]()]{1,60})[\])]", role.strip()):
        return Role(actor=actor.strip(), role=match[1].strip(" '\"“”"), note=match[2].strip())
    name, *note = _DASH.split(role, maxsplit=1)
    return Role(actor=actor.strip(), role=name.strip(" '\"“”"), note=note[0].strip() if note else None)
