"""Lists of titles: what fits the filters, and the best rated ones."""

from collections.abc import Iterable

from discord import ui

from bot.core.browsing import Best, Filters, Listed, Listing
from bot.core.member.ratings import Average
from bot.core.scores import Scale
from bot.ui.frame import parts
from bot.ui.frame.ids import write_filters, write_id, write_member
from bot.ui.frame.text import Words


def browse_card(listing: Listing, owner: int, scale: Scale, words: Words) -> ui.LayoutView:
    """A page of the titles that fit the filters, with a menu to open one and the pager."""
    who, filters = write_member(owner), write_filters(listing.filters)
    order = _order(listing, words)
    head = f"### {wanted(listing.filters, words)}\n-# {words('browse-count', count=listing.total)} · {order}"
    if listing.filters.service:
        head += f"\n-# {words('browse-service')}"
    rows = [
        _row(
            parts.bold_title(row.drama),
            parts.short_facts(row.drama, words),
            _average(row.average, listing.server_name, scale, words),
        )
        for row in listing.rows
    ]
    pager = parts.pager(
        listing.page, listing.pages, lambda page: write_id("browse", who, *filters, listing.sort, page), words
    )
    return _list(head, rows, listing.rows, owner, words, pager)


def best_card(best: Best, owner: int, scale: Scale, words: Words) -> ui.LayoutView:
    """A page of the best rated titles, each with its rank and how many rated it."""
    who, whole = write_member(owner), "server" if best.server_name is not None else "world"
    head = f"### {parts.of_server('top-title', best.server_name, words)}\n-# {words('top-summary', count=best.total)}"
    rows = [
        _row(
            parts.bold_title(row.drama, row.rank),
            parts.average(row.average, scale, words) if row.average else None,
            parts.short_facts(row.drama, words),
        )
        for row in best.rows
    ]
    pager = parts.pager(best.page, best.pages, lambda page: write_id("top", who, whole, page), words)
    return _list(head, rows, best.rows, owner, words, pager)


def _order(listing: Listing, words: Words) -> str:
    """The order of the titles, in words."""
    if listing.sort != "server":
        return words(f"sort-{listing.sort}")
    if listing.server_name is None:
        return words("sort-world")
    return parts.of_server("sort-server", listing.server_name, words)


def wanted(filters: Filters, words: Words) -> str:
    """The filters in one line: "Korea · Romance · 2015–2020 · up to 16 episodes"."""
    country, since, until = filters.country, filters.since, filters.until
    years = None
    if since and until:
        years = words("browse-years", since=str(since), until=str(until)) if since != until else str(since)
    elif since:
        years = words("browse-since", year=str(since))
    elif until:
        years = words("browse-until", year=str(until))
    return parts.line(
        parts.safe(words.country(country)) if country else None,
        parts.safe(words.named(filters.genre or "")),
        parts.safe(words.named(filters.tag or "")),
        years,
        words("browse-episodes", count=filters.max_episodes) if filters.max_episodes else None,
        words("browse-on", service=parts.safe(filters.service)) if filters.service else None,
    ) or words("browse-all")


def _row(title: str, *facts: str | None) -> str:
    small = parts.line(*facts)
    return title + (f"\n-# {small}" if small else "")


def _average(average: Average | None, server: str | None, scale: Scale, words: Words) -> str | None:
    return f"{parts.whose(server, words)} {parts.average(average, scale, words)}" if average else None


def _list(
    head: str, rows: Iterable[str], listed: Iterable[Listed], owner: int, words: Words, pager: ui.ActionRow | None
) -> ui.LayoutView:
    return parts.card(
        ui.TextDisplay(head),
        ui.Separator(),
        ui.TextDisplay("\n".join(rows)),
        parts.open_menu((row.drama for row in listed), owner, words),
        pager,
    )
