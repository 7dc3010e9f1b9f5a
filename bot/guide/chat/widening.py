"""Words beside a title that tell which drama is meant: a year, a season, a country, another name."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from bot.core.chat.message import Spot
from bot.core.models import Drama
from bot.core.titles import name_key
from bot.guide.chat.misspelt import MOST_CHOICES
from bot.guide.chat.seasons import OF_SEASON, SEASON, number_of
from bot.guide.finding.catalogue import Found

_YEAR = re.compile(r"\s*\(?\b((?:19|20)\d\d)(?![\dA-Za-z])(?:年?版|年|년판?)?\)?")
_NUMBERED = re.compile(r"([2-4])(?=[\s、。,:：はがもをのも는은도이가]|\Z)(?!\s*\Z)|\s([2-4])(?=\s[\d★])")
# "squid game 1: 8/10, squid game 2 7/10"; "kingdom 1 & 2 9/10"
_BEFORE_SCORE = r"(?=(?:\s?[:=,]|\s(?:[–→-]|->|both|all))?\s\(?[\d★])"
_NUMBERED_LATIN = re.compile(
    rf"\s([1-4]|II|III|IV)(?:{_BEFORE_SCORE}|(?=(?:\s?(?:&|\+|,|\band\b)\s?[2-4])+{_BEFORE_SCORE}))"
)
_SCREEN = re.compile(r"\s*\(?\b(?:film|movie|special)\b\)?", re.IGNORECASE)
# "the movie 7/10"
_SCREEN_ALONE = re.compile(r"(?:\bthe\s|[,;.(\n]\s?)(?:film|movie|special)\b", re.IGNORECASE)
# "낭만닥터 김사부 9점, 2는 8.5점"; "dr romantic 9, 2 is an 8"
_NUMBER_STATED = re.compile(r"[,;\n]\s?([2-4])(?=(?:는|은|は|\s(?:is|was|gets)(?:\san?)?)\s?[\d★])")
# A score right after.
_SCORED = re.compile(r"(?:\s(?:is|was|gets|an?))*[\s:=–-]*[\d★]", re.IGNORECASE)
# "One Piece live action"
_FORM = re.compile(r"\s\(?live[\s-]action\b\)?", re.IGNORECASE)
_COUNTRIES = {
    "KR": r"korean?|core(?:an)?[ao]|coréenne?|koreanische?|korea|hàn|k-?drama|kr|한국판?|한드"
    r"|韓国版?|韓ドラ|韩国|韓國|韩[版剧]|韓[版劇]|เกาหลี",
    "JP": r"japan(?:ese)?|japon[eé]sa?|japonaise?|japanische?|jepang|nhật|j-?drama|jp|일본판?|일드"
    r"|日本版?|日[版剧劇]|ญี่ปุ่น",
    "CN": r"china|chinese|chin[ao]|chinesa?|chinoise?|chinesische?|cina|trung|c-?drama|mainland|cn"
    r"|중국판?|중드|中国版?|華ドラ|大陆版?|[国國陆陸][剧劇]|จีน",
    "TW": r"taiwan(?:ese)?|taiwan[eé]sa?|taïwanaise?|taiwanesische?|đài|tw-?drama|tw|대만판?|대드"
    r"|台湾版?|台灣版?|台ドラ|台[版剧劇]|ไต้หวัน",
    "TH": r"thai(?:land)?|tailandesa?|thaïlandaise?|thailändische?|thái|lakorn|th|태국판?|태드"
    r"|タイ版|タイドラマ|泰[版剧劇]|泰国|泰國|ไทย",
    "PH": r"filipino|philippines?|pinoy|ph",
}
_NATIONS = "|".join(f"(?P<{country}>{words})" for country, words in _COUNTRIES.items())
_VERSION = r"(?:version|ver\b\.?|one\b|drama\b|remake\b|original\b|adaptation\b|edition\b)"
_COUNTRY = re.compile(
    r"[\s,:]*[(\[]?\s*(?:(?:the|by|la|el|le|die|der|das|a|o|versi|versión|versão|version|bản)\s){0,2}"
    rf"(?:{_NATIONS})(?![^\W\d_]|\sbl)(?:\s{_VERSION})?\s*[)\]]?",
    re.IGNORECASE,
)
# "hana kimi 7/10 (the taiwanese one)", and "the Japanese one 9/10", which is another drama.
_COUNTRY_ALONE = re.compile(
    rf"(?<![^\W_])(?:{_NATIONS})(?:(?<=[版판])|\s{_VERSION}|(?=\))|(?<=[,;:]\s[A-Z][A-Z])(?=\s\d))",
    re.IGNORECASE,
)
# "the jdrama Life", "the Korean version of Liar Game"
_COUNTRY_BEFORE = re.compile(rf"(?<![^\W_])(?:{_NATIONS})(?:\s{_VERSION})?(?:\sof)?\s\Z", re.IGNORECASE)
# Characters after a title in which a season or a year may still belong to it, and titles so read in a message.
_REACH, _MOST_ALONE = 200, 8
# "Season 1 and 2"
_MORE = re.compile(r"\s*(?:\band\b|,\s?and\b|&|\+|,(?=\s?[2-4]\s?(?:[,:=&]|and\b))|와|과|と|和)\s*(\d)(?![\w/%.])")
_SEASON_END = re.compile(r"(?:\b(?:seasons?|parts?|s)|시즌|シーズン)\s*\d\)?\Z", re.IGNORECASE)
# "squid game 1", "kingdom II": the number is part of no title.
_NUMBER_END = re.compile(r"\s(?:[1-4]|II|III|IV)\Z")
# The season in the names of a drama, one a line.
_MARKED = re.compile(r"(?:Season|Part|Class|Mr\.)[ ](\d)|[ ](\d)(?::|$)", re.MULTILINE)
# "reply 1988 10/10, 1997 8/10": the year is the other title.
_YEAR_ALONE = re.compile(r"(?<![\w/.-])((?:19|20)\d\d)(?:\s?(?:年?版|年판|version|ver\b))?(?![^\W은는도も]|[/%-]|\.\d)")
_BETWEEN_NAMES = re.compile(r"\s?(?:[(（\[/|·~〜–-]|,?\s?(?:\(?aka|a\.k\.a\.?))?\s?\Z", re.IGNORECASE)


def widened(text: str, spots: Sequence[Spot], find: Callable[[str], Found]) -> list[Spot]:
    """The spots widened by what belongs to them, and further spots for seasons, years, countries and films that are
    mentioned later and belong to the title before."""
    out: list[Spot] = []
    for spot in spots:
        # "Erased (live action)": a word that was taken in is no title of its own.
        if out and spot.start < out[-1].end:
            continue
        wide = _joined(text, out[-1], spot) if out else None
        if wide:
            out[-1] = _widened(text, wide, find)
        else:
            out.append(_widened(text, spot, find))
    out = [_with_country(text, spot, out[n + 1].start if n + 1 < len(out) else len(text)) for n, spot in enumerate(out)]
    return sorted([*out, *_mentioned_later(text, out, find)], key=lambda spot: spot.start)


def _with_country(text: str, spot: Spot, stop: int) -> Spot:
    """The spot with its namesakes narrowed to a country that is mentioned after it, before `stop`."""
    if len(spot.dramas) < 2:
        return spot
    countries = _COUNTRY_ALONE.finditer(text, spot.end, min(stop, spot.end + _REACH))
    country = next((_country(country) for country in countries if not _SCORED.match(text, country.end())), None)
    ours = tuple(drama for drama in spot.dramas if drama.country == country)
    return replace(spot, dramas=ours or spot.dramas)


def _country(match: re.Match[str]) -> str:
    return next(country for country in _COUNTRIES if match[country])


def _made_in(country: str, spot: Spot, find: Callable[[str], Found]) -> tuple[Drama, ...]:
    """The spot's dramas from a country, or others of their name from there."""
    ours = tuple(drama for drama in spot.dramas if drama.country == country)
    title = spot.dramas[0].title
    named = (drama for name in (title, f"{title} {country}") for drama in _candidates(find(name)))
    others = {drama.id: drama for drama in named if drama.country == country and _akin(drama, spot.dramas)}
    return ours or tuple(others.values())


def _joined(text: str, first: Spot, second: Spot) -> Spot | None:
    """Two names of one drama side by side as one spot, "Guardian (镇魂)"; None where they are two titles."""
    if second.start < first.end or not _BETWEEN_NAMES.fullmatch(text[first.end : second.start]):
        return None
    both = tuple(drama for drama in first.dramas if drama in second.dramas)
    end = second.end + (text[second.end : second.end + 1] in tuple(")）]"))
    return Spot(first.start, end, both, True) if both else None


def _widened(text: str, spot: Spot, find: Callable[[str], Found]) -> Spot:
    """The spot with the country, year, season or form right beside it taken in."""
    name = text[spot.start : spot.end]
    country, led = _COUNTRY.match(text, spot.end), _COUNTRY_BEFORE.search(text, max(0, spot.start - 24), spot.start)
    if country and (ours := _made_in(_country(country), spot, find)):
        spot = Spot(spot.start, country.end(), ours, True)
    elif led and (ours := tuple(drama for drama in spot.dramas if drama.country == _country(led))):
        start = led.start() if led[0].endswith("of ") else spot.start
        spot = Spot(start, spot.end, ours, spot.firm or (len(spot.dramas) > 1 and name[0].isupper()), spot.doubtful)
    if year := _YEAR.match(text, spot.end):
        return _dated(text, spot, year, find)
    season, end = SEASON.match(text, spot.end) or _numbered(text, spot), spot.end
    if season:
        end = season.end()
    else:
        season = OF_SEASON.search(text, max(0, spot.start - 24), spot.start)
    if season:
        return _of_season(spot, end, name, number_of(season), find)
    if (screen := _SCREEN.match(text, spot.end)) and any(is_single(drama) for drama in spot.dramas):
        return Spot(spot.start, screen.end(), tuple(filter(is_single, spot.dramas)), spot.firm)
    if form := _FORM.match(text, spot.end):
        return replace(spot, end=form.end(), firm=True)
    return replace(spot, firm=True) if _SEASON_END.search(name) else spot


def _numbered(text: str, spot: Spot) -> re.Match[str] | None:
    """A number right after a name that is its season, "花男2"."""
    return (_NUMBERED_LATIN if text[spot.start : spot.end].isascii() else _NUMBERED).match(text, spot.end)


def _dated(text: str, spot: Spot, year: re.Match[str], find: Callable[[str], Found]) -> Spot:
    dated = tuple(drama for drama in spot.dramas if drama.year == int(year[1]))
    if not dated:
        dated = tuple(d for d in _candidates(find(text[spot.start : year.end()])) if d.year == int(year[1]))
    if dated:
        return Spot(spot.start, year.end(), dated[:MOST_CHOICES], True)
    near = any(drama.year and abs(drama.year - int(year[1])) <= 1 for drama in spot.dramas)
    return spot if near else replace(spot, doubtful=True)


def _of_season(spot: Spot, end: int, name: str, number: int, find: Callable[[str], Found]) -> Spot:
    """The spot narrowed to a season of its title; doubtful where that season is not in the catalogue."""
    own = [drama for drama in spot.dramas if _season_of(drama) == number and not is_single(drama)]
    found = find(f"{name} season {number}") if name.isascii() else find(f"{spot.dramas[0].title} {number}")
    dramas = own or [drama for drama in _candidates(found) if _season_of(drama) == number and _akin(drama, spot.dramas)]
    dramas = tuple(dramas[:MOST_CHOICES])
    return replace(spot, end=end, dramas=dramas or spot.dramas, firm=True, doubtful=not dramas and number > 1)


def _mentioned_later(text: str, spots: Sequence[Spot], find: Callable[[str], Found]) -> list[Spot]:
    """Seasons, countries, films and years that are mentioned by themselves and belong to the title before."""
    found: list[Spot] = []
    for n, spot in enumerate(spots):
        if not spot.dramas or not (spot.firm or _SCORED.match(text, spot.end)):
            continue
        if len(found) >= _MOST_ALONE:
            break
        stop = min(spots[n + 1].start if n + 1 < len(spots) else len(text), spot.end + _REACH)
        for kind in (_seasons, _countries, _films, _years):
            found += kind(text, spot, stop, find)
    return found


def _seasons(text: str, spot: Spot, stop: int, find: Callable[[str], Found]) -> Iterator[Spot]:
    root, name = _root(spot.dramas[0], find), text[spot.start : spot.end]
    numbered = _NUMBER_END.search(name)
    at = spot.end
    while (numbered or _SEASON_END.search(name)) and (more := _MORE.match(text, at)) and more.end() <= stop:
        yield _of_season(Spot(more.start(1), more.end(), (root,), True), more.end(), root.title, int(more[1]), find)
        at = more.end()
    numbers = _numbered_alone(name[: numbered.start()]) if numbered else _NUMBER_STATED
    for other in numbers.finditer(text, at, stop):
        number = other.lastindex or 1
        base = Spot(other.start(number), other.end(), (root,), True)
        season = _of_season(base, other.end(), root.title, int(other[number]), find)
        if _SCORED.match(text, other.end()) or not season.doubtful:
            yield season
    for season in SEASON.finditer(text, spot.end, stop):
        start = season.start() + len(season[0]) - len(season[0].lstrip(" :,("))
        if OF_SEASON.search(text, max(0, stop - 24), stop) and season.end() >= stop - 8:
            continue
        roots = {root.id: root for root in (_root(drama, find) for drama in spot.dramas)}
        base = Spot(start, season.end(), tuple(roots.values()), True)
        other = _of_season(base, season.end(), root.title, number_of(season), find)
        # "deserves a season 2": a season that is not in the catalogue only counts with a score.
        if not other.doubtful or _SCORED.match(text, season.end()):
            yield other


def _numbered_alone(name: str) -> re.Pattern[str]:
    """What further numbers after a numbered name look like: "squid game 1 9/10, 2 8/10", "game 2 8/10"."""
    last = re.escape(name.split()[-1])
    return re.compile(
        rf"(?:[,;/&+\n]|\band\b|(?<=/10))\s?(?:{last}\s([2-4])(?![\w/%.])|([2-4]){_BEFORE_SCORE})", re.IGNORECASE
    )


def _countries(text: str, spot: Spot, stop: int, find: Callable[[str], Found]) -> Iterator[Spot]:
    for country in _COUNTRY_ALONE.finditer(text, spot.end, stop):
        if _SCORED.match(text, country.end()) and (dramas := _made_in(_country(country), spot, find)):
            yield Spot(country.start(), country.end(), dramas, True)


def _films(text: str, spot: Spot, stop: int, find: Callable[[str], Found]) -> Iterator[Spot]:
    for film in _SCREEN_ALONE.finditer(text, spot.end, stop):
        if _SCORED.match(text, film.end()):
            shown = filter(is_single, (*spot.dramas, *_candidates(find(f"{spot.dramas[0].title}: The Movie"))))
            if dramas := tuple(drama for drama in shown if _akin(drama, spot.dramas)):
                yield Spot(film.start(), film.end(), dramas[:1], True)


def _years(text: str, spot: Spot, stop: int, find: Callable[[str], Found]) -> Iterator[Spot]:
    for year in _YEAR_ALONE.finditer(text, spot.end, stop):
        if dramas := _of_year(spot.dramas[0], year[1], find):
            yield Spot(year.start(), year.end(), dramas, True)


def _of_year(drama: Drama, year: str, find: Callable[[str], Found]) -> tuple[Drama, ...]:
    """The other drama that a year makes of a title: "Reply 1997" beside Reply 1988, a remake by its date."""
    digits = re.search(r"\b(?:19|20)\d\d\b", drama.title)
    found = _candidates(find(drama.title.replace(digits[0], year) if digits else f"{drama.title} {year}"))
    dated = (other for other in found if digits or other.year == int(year) or year in other.title)
    return tuple(other for other in dated if other.id != drama.id)[:1]


def _root(drama: Drama, find: Callable[[str], Found]) -> Drama:
    """The first season of a drama that is a later one."""
    bare = re.sub(r"(?::.*)?\s(?:Season|Part)\s\d.*|\s\d\Z", "", drama.title)
    return (find(bare).sure or drama) if bare != drama.title else drama


def _season_of(drama: Drama) -> int:
    mark = _MARKED.search("\n".join(drama.names))
    return int(mark[1] or mark[2]) if mark else 1


def _akin(drama: Drama, others: Sequence[Drama]) -> bool:
    """Whether a name of a drama begins like the title of one of the others."""
    begun = tuple(name_key(re.split(r":|\sSeason|\sPart|\sClass", other.title)[0]) for other in others)
    return any(name_key(name).startswith(begun) for name in drama.names)


def _candidates(found: Found) -> list[Drama]:
    return [found.sure] if found.sure else [choice.drama for choice in found.choices]


def is_single(drama: Drama) -> bool:
    """Whether a drama is a film or a special, not a series."""
    return drama.kind in ("film", "special")
