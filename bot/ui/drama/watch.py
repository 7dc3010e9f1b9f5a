"""The tab Where to watch: what is known, of when and for where, and where to search."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from itertools import groupby
from urllib.parse import quote

from discord import SelectOption, ui

from bot.core.days import iso_day
from bot.core.models import Drama, Watch
from bot.core.regions import flag
from bot.core.vocabulary import Service, Vocabulary
from bot.ui.frame import parts
from bot.ui.frame.ids import write_id, write_member
from bot.ui.frame.text import Words

# The regions most members of drama servers are in; any other can be typed.
OFFERED = (
    "US", "GB", "CA", "AU", "PH", "ID", "MY", "SG", "IN", "TH", "VN", "KR", "JP", "TW", "HK", "BR", "MX", "FR", "DE",
    "ES", "IT", "PL", "TR", "NG",
)  # fmt: skip
_LINKS = 8
_CODES = 12
_SERVICES = 8
# Offered nearly everywhere and full of Asian dramas: these come first among the search links.
_FIRST = ("Viki", "Netflix", "iQIYI", "WeTV", "Disney+", "Prime Video")


def watch_tab(
    drama: Drama, regions: Sequence[str], words: Words, vocabulary: Vocabulary, own: Sequence[str] = ()
) -> list[ui.Item]:
    """What shows the drama in each of `regions`, and links to search in the first; none where none is set. The
    member's `own` services come first."""
    rows: list[str] = []
    watch = _linked(drama, vocabulary)
    placed = any(one.regions for one in watch)
    if watch and not placed:
        rows += _somewhere(watch, words)
        if regions:
            named = (words("watch-in", flag=flag(region), region=words.region(region)) for region in regions)
            rows.append(words("watch-unstated", regions=words.listed(named)))
    for region in regions if placed or not watch else ():
        rows.append(f"**{words('watch-in', flag=flag(region), region=words.region(region))}**")
        rows += _here(watch, region, words)
    if not regions:
        rows += _everywhere(watch, words)
    if placed:
        rows += _somewhere(watch, words)
    if not watch and len(regions) != 1:
        rows.append(words("watch-none"))
    if not regions:
        rows.append(f"-# {words('region-none')}")
    above = {one.service for one in watch if one.url and not one.regions}
    links = _links(drama, regions[0] if regions else None, vocabulary, own, above)
    if links:
        rows.append(f"\n**{words('search-at')}** {parts.line(*links)}")
    return [ui.TextDisplay("\n".join(rows))]


def region_menu(drama: Drama, owner: int, words: Words) -> ui.ActionRow:
    """The menu to set one's region, then to see the tab for it."""
    options = [
        SelectOption(label=words.region(code), value=code, emoji=flag(code))
        for code in sorted(OFFERED, key=words.region)
    ]
    options.append(SelectOption(label=words("region-other"), value="other"))
    menu = write_id("region", write_member(owner), drama.id)
    return ui.ActionRow(ui.Select(custom_id=menu, placeholder=words("region-set"), options=options))


def _linked(drama: Drama, vocabulary: Vocabulary) -> list[Watch]:
    """Those seen in no region we know of with a link all the same: to a search at the service. What is known by
    region has none, as it may be long."""
    services = vocabulary.services
    return [
        one
        if one.url or one.regions or one.service not in services
        else replace(one, url=_search(services[one.service], quote(drama.title)))
        for one in drama.watch
    ]


def _here(watch: Iterable[Watch], region: str, words: Words) -> list[str]:
    """What is offered in a region, kinds apart; where nothing is, in which regions it is."""
    watch = tuple(watch)
    here = [one for one in watch if region in one.regions]
    if here:
        return [_shown(list(group), words(f"watch-{kind}"), words) for kind, group in _by_kind(here)]
    others = sorted({code for one in watch for code in one.regions})
    if not others:
        return [words("watch-none")]
    codes = words.listed(others[:_CODES])
    return [words("watch-elsewhere", regions=codes, more=max(0, len(others) - _CODES))]


def _everywhere(watch: Iterable[Watch], words: Words) -> list[str]:
    """What is offered in some regions, each with them, where nobody said which region counts."""
    rows = [one for one in watch if one.regions]
    rows.sort(key=lambda one: -len(one.regions))
    return [
        _shown([one], parts.line(words(f"watch-{one.kind}"), _flags(one.regions, words), by=" "), words)
        for one in rows[:_SERVICES]
    ]


def _somewhere(watch: Iterable[Watch], words: Words) -> list[str]:
    """What was seen on a service, nobody said in which region."""
    anywhere = sorted((one for one in watch if not one.regions), key=lambda one: one.as_of or "")
    return [
        words("watch-somewhere", services=_names(list(group)), when=_when(as_of, words))
        for as_of, group in groupby(anywhere, lambda one: one.as_of)
    ]


def _flags(regions: Sequence[str], words: Words) -> str:
    more = words("and-more", count=len(regions) - _CODES) if len(regions) > _CODES else None
    return parts.line(" ".join(map(flag, regions[:_CODES])), more, by=" ")


def _when(as_of: str | None, words: Words) -> str:
    """The day, or as much of it as is known."""
    if as_of and len(as_of) == 10 and (day := iso_day(as_of)):
        return words.day(day)
    return parts.month(as_of, words) or words("date-unknown")


def _by_kind(watch: list[Watch]) -> Iterable[tuple[str, Iterable[Watch]]]:
    order = ("stream", "free", "rent", "buy")
    return groupby(sorted(watch, key=lambda one: order.index(one.kind)), lambda one: one.kind)


def _shown(watch: list[Watch], label: str, words: Words) -> str:
    """The services of one kind, each with its date, the newest first."""
    watch = sorted(watch, key=lambda one: one.as_of or "", reverse=True)
    dated = [f"{_names(list(group))} ({_when(as_of, words)})" for as_of, group in groupby(watch, lambda one: one.as_of)]
    return words.labelled(label, parts.line(*dated))


def _names(watch: list[Watch]) -> str:
    return parts.line(*(_link(one.service, one.url) for one in watch))


def _link(name: str, url: str | None) -> str:
    known = url and url.startswith(("https://", "http://")) and not set(url) & set(" <>()")
    return f"[{parts.safe(name)}](<{url}>)" if known else parts.safe(name)


def _links(
    drama: Drama, region: str | None, vocabulary: Vocabulary, own: Sequence[str], above: Collection[str]
) -> list[str]:
    """Where to search; the services `above` are linked already."""
    services = [
        service
        for service in vocabulary.services.values()
        if service.search and (service.serves(region) if region else not service.regions)
    ]
    services.sort(key=lambda service: (service.name not in own, *_rank(service, region)))
    title = quote(drama.title)
    likely = [service for service in services[:_LINKS] if service.name not in above]
    links = [_link(service.name, _search(service, title)) for service in likely]
    place = (region or "us").lower()
    just_watch = f"https://www.justwatch.com/{place}/search?q={title}"
    return [*([_link("JustWatch", just_watch)] if region else []), *links]


def _search(service: Service, title: str) -> str | None:
    return service.search.replace("{title}", title) if service.search else None


def _rank(service: Service, region: str | None) -> tuple[int, int, str]:
    at_home = 0 if region and region in service.regions else 1
    first = _FIRST.index(service.name) if service.name in _FIRST else len(_FIRST)
    return (at_home, first, service.name.casefold())
