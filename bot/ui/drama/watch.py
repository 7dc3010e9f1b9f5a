"""The tab Where to watch: which services show a drama, in which regions, as of when, and links to search."""

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

# The regions in the menu, where most members of drama servers are; any other can be typed.
OFFERED = (
    "US", "GB", "CA", "AU", "PH", "ID", "MY", "SG", "IN", "TH", "VN", "KR", "JP", "TW", "HK", "BR", "MX", "FR", "DE",
    "ES", "IT", "PL", "TR", "NG",
)  # fmt: skip
_MOST_LINKS = 8
_MOST_REGIONS = 12
_MOST_SERVICES = 8
# In nearly every region and full of Asian dramas: first among the search links.
_WIDEST = ("Viki", "Netflix", "iQIYI", "WeTV", "Disney+", "Prime Video")


def watch_tab(
    drama: Drama, regions: Sequence[str], words: Words, vocabulary: Vocabulary, own: Sequence[str] = ()
) -> list[ui.Item]:
    """The services that show a drama in each of `regions`, and links to search there; `regions` is empty where none is
    set. The search links begin with the member's `own` services."""
    rows: list[str] = []
    watch = _with_search_links(drama, vocabulary)
    by_region = any(one.regions for one in watch)
    if watch and not by_region:
        rows += _region_unstated(watch, words)
        if regions:
            named = (words("watch-in", flag=flag(region), region=words.region(region)) for region in regions)
            rows.append(words("watch-unstated", regions=words.listed(named)))
    for region in regions if by_region or not watch else ():
        rows.append(f"**{words('watch-in', flag=flag(region), region=words.region(region))}**")
        rows += _in_region(watch, region, words)
    if not regions:
        rows += _in_all_regions(watch, words)
    if by_region:
        rows += _region_unstated(watch, words)
    if not watch and len(regions) != 1:
        rows.append(words("watch-none"))
    if not regions:
        rows.append(f"-# {words('region-none')}")
    linked = {one.service for one in watch if one.url and not one.regions}
    links = _search_links(drama, regions[0] if regions else None, vocabulary, own, linked)
    if links:
        rows.append(f"\n**{words('search-at')}** {parts.line(*links)}")
    return [ui.TextDisplay("\n".join(rows))]


def region_menu(drama: Drama, owner: int, words: Words) -> ui.ActionRow:
    """The menu that sets the member's region and shows the tab for it."""
    options = [
        SelectOption(label=words.region(code), value=code, emoji=flag(code))
        for code in sorted(OFFERED, key=words.region)
    ]
    options.append(SelectOption(label=words("region-other"), value="other"))
    menu = write_id("region", write_member(owner), drama.id)
    return ui.ActionRow(ui.Select(custom_id=menu, placeholder=words("region-set"), options=options))


def _with_search_links(drama: Drama, vocabulary: Vocabulary) -> list[Watch]:
    """What a drama is shown by; where neither its regions nor its link are known, with a link to search the service.
    What has regions gets none, as that list may be long."""
    services = vocabulary.services
    return [
        one
        if one.url or one.regions or one.service not in services
        else replace(one, url=_search_url(services[one.service], quote(drama.title)))
        for one in drama.watch
    ]


def _in_region(watch: Iterable[Watch], region: str, words: Words) -> list[str]:
    """The services in a region, a row for each kind; where there are none, the regions that have some."""
    watch = tuple(watch)
    here = [one for one in watch if region in one.regions]
    if here:
        return [_services_text(list(group), words(f"watch-{kind}"), words) for kind, group in _by_kind(here)]
    others = sorted({code for one in watch for code in one.regions})
    if not others:
        return [words("watch-none")]
    codes = words.listed(others[:_MOST_REGIONS])
    return [words("watch-elsewhere", regions=codes, more=max(0, len(others) - _MOST_REGIONS))]


def _in_all_regions(watch: Iterable[Watch], words: Words) -> list[str]:
    """The services with their regions, those in most regions first, for a member who has set no region."""
    rows = [one for one in watch if one.regions]
    rows.sort(key=lambda one: -len(one.regions))
    return [
        _services_text([one], parts.line(words(f"watch-{one.kind}"), _flags(one.regions, words), by=" "), words)
        for one in rows[:_MOST_SERVICES]
    ]


def _region_unstated(watch: Iterable[Watch], words: Words) -> list[str]:
    """The services whose regions are unknown, a row for each date, the oldest first."""
    anywhere = sorted((one for one in watch if not one.regions), key=lambda one: one.as_of or "")
    return [
        words("watch-somewhere", services=_names(list(group)), when=_date_text(as_of, words))
        for as_of, group in groupby(anywhere, lambda one: one.as_of)
    ]


def _flags(regions: Sequence[str], words: Words) -> str:
    more = words("and-more", count=len(regions) - _MOST_REGIONS) if len(regions) > _MOST_REGIONS else None
    return parts.line(" ".join(map(flag, regions[:_MOST_REGIONS])), more, by=" ")


def _date_text(as_of: str | None, words: Words) -> str:
    """The day, or the month where no day is known."""
    if as_of and len(as_of) == 10 and (day := iso_day(as_of)):
        return words.day(day)
    return parts.month(as_of, words) or words("date-unknown")


def _by_kind(watch: list[Watch]) -> Iterable[tuple[str, Iterable[Watch]]]:
    order = ("stream", "free", "rent", "buy")
    return groupby(sorted(watch, key=lambda one: order.index(one.kind)), lambda one: one.kind)


def _services_text(watch: list[Watch], label: str, words: Words) -> str:
    """The services of one kind with the dates they were seen, the newest first."""
    watch = sorted(watch, key=lambda one: one.as_of or "", reverse=True)
    dated = [
        f"{_names(list(group))} ({_date_text(as_of, words)})" for as_of, group in groupby(watch, lambda one: one.as_of)
    ]
    return words.labelled(label, parts.line(*dated))


def _names(watch: list[Watch]) -> str:
    return parts.line(*(_link(one.service, one.url) for one in watch))


def _link(name: str, url: str | None) -> str:
    known = url and url.startswith(("https://", "http://")) and not set(url) & set(" <>()")
    return f"[{parts.safe(name)}](<{url}>)" if known else parts.safe(name)


def _search_links(
    drama: Drama, region: str | None, vocabulary: Vocabulary, own: Sequence[str], linked: Collection[str]
) -> list[str]:
    """Links to search the services that serve a region, except those in `linked`; JustWatch first."""
    services = [
        service
        for service in vocabulary.services.values()
        if service.search and (service.serves(region) if region else not service.regions)
    ]
    services.sort(key=lambda service: (service.name not in own, *_search_order(service, region)))
    title = quote(drama.title)
    likely = [service for service in services[:_MOST_LINKS] if service.name not in linked]
    links = [_link(service.name, _search_url(service, title)) for service in likely]
    place = (region or "us").lower()
    just_watch = f"https://www.justwatch.com/{place}/search?q={title}"
    return [*([_link("JustWatch", just_watch)] if region else []), *links]


def _search_url(service: Service, title: str) -> str | None:
    return service.search.replace("{title}", title) if service.search else None


def _search_order(service: Service, region: str | None) -> tuple[int, int, str]:
    at_home = 0 if region and region in service.regions else 1
    first = _WIDEST.index(service.name) if service.name in _WIDEST else len(_WIDEST)
    return (at_home, first, service.name.casefold())
