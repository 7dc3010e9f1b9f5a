"""The tab Where to watch: what is known, of when and for where, and where to search."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from urllib.parse import quote

from discord import SelectOption, ui

from bot.core.models import Drama, Watch
from bot.core.regions import flag
from bot.core.vocabulary import Service, Vocabulary
from bot.ui import parts
from bot.ui.ids import write_id, write_member
from bot.ui.text import Words

# The regions most members of drama servers are in; any other can be typed.
OFFERED = (
    "US", "GB", "CA", "AU", "PH", "ID", "MY", "SG", "IN", "TH", "VN", "KR", "JP", "TW", "HK", "BR", "MX", "FR", "DE",
    "ES", "IT", "PL", "TR", "NG",
)  # fmt: skip
_LINKS = 8
# Offered nearly everywhere and full of Asian dramas: these come first among the search links.
_FIRST = ("Viki", "Netflix", "iQIYI", "WeTV", "Disney+", "Prime Video")


def watch_tab(
    drama: Drama, region: str | None, words: Words, vocabulary: Vocabulary, own: Sequence[str] = ()
) -> list[ui.Item]:
    """What shows the drama in `region`, and links to search there; `region` None where none is set. The member's
    `own` services come first."""
    rows: list[str] = []
    if region is None:
        rows.append(f"**{words('region-none')}**")
    else:
        rows.append(f"**{words('watch-in', flag=flag(region), region=words.region(region))}**")
    rows += _known(drama.watch, region, words) or [words("watch-none")]
    links = _links(drama, region, vocabulary, own)
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


def _known(watch: Iterable[Watch], region: str | None, words: Words) -> list[str]:
    here = [one for one in watch if region and region in one.regions]
    anywhere = [one for one in watch if not one.regions]
    elsewhere = [one for one in watch if one.regions and one not in here]
    rows = [_shown(list(group), words(f"watch-{kind}"), words) for kind, group in _by_kind(here)]
    if elsewhere and not here and region:
        codes = ", ".join(sorted({code for one in elsewhere for code in one.regions}))
        rows.append(words("watch-elsewhere", regions=codes))
    elif elsewhere and not region:
        rows += [
            _shown([one], f"{words(f'watch-{one.kind}')} {' '.join(map(flag, one.regions))}", words)
            for one in elsewhere
        ]
    for as_of, group in groupby(sorted(anywhere, key=lambda one: one.as_of or ""), lambda one: one.as_of):
        when = parts.month(as_of, words) or words("date-unknown")
        rows.append(f"{words('watch-somewhere', when=when)}\n{_names(list(group))}")
    return rows


def _by_kind(watch: list[Watch]) -> Iterable[tuple[str, Iterable[Watch]]]:
    order = ("stream", "free", "rent", "buy")
    return groupby(sorted(watch, key=lambda one: order.index(one.kind)), lambda one: one.kind)


def _shown(watch: list[Watch], label: str, words: Words) -> str:
    when = parts.month(max((one.as_of or "" for one in watch), default=""), words) or words("date-unknown")
    return f"{label}: {_names(watch)} ({when})"


def _names(watch: list[Watch]) -> str:
    return parts.line(*(_link(one.service, one.url) for one in watch))


def _link(name: str, url: str | None) -> str:
    known = url and url.startswith(("https://", "http://")) and not set(url) & set(" <>()")
    return f"[{parts.safe(name)}](<{url}>)" if known else parts.safe(name)


def _links(drama: Drama, region: str | None, vocabulary: Vocabulary, own: Sequence[str]) -> list[str]:
    services = [
        service
        for service in vocabulary.services.values()
        if service.search and (service.serves(region) if region else not service.regions)
    ]
    services.sort(key=lambda service: (service.name not in own, *_rank(service, region)))
    title = quote(drama.title)
    links = [_link(service.name, (service.search or "").replace("{title}", title)) for service in services[:_LINKS]]
    place = (region or "us").lower()
    just_watch = f"https://www.justwatch.com/{place}/search?q={title}"
    return [*([_link("JustWatch", just_watch)] if region else []), *links]


def _rank(service: Service, region: str | None) -> tuple[int, int, str]:
    at_home = 0 if region and region in service.regions else 1
    first = _FIRST.index(service.name) if service.name in _FIRST else len(_FIRST)
    return (at_home, first, service.name.casefold())
