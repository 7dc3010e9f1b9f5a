"""The card of a drama: a head, one of its tabs, menus to rate and list it, and buttons for the other tabs."""

from dataclasses import dataclass
from functools import cache
from unicodedata import category, east_asian_width

from discord import ButtonStyle, SelectOption, ui

from bot.core.days import iso_day
from bot.core.member.picks import Picked
from bot.core.member.ratings import Rated
from bot.core.member.reviews import ReviewPage
from bot.core.member.sheet import Sheet
from bot.core.models import Dispute, Drama
from bot.core.scores import Scale, steps
from bot.core.vocabulary import Vocabulary
from bot.ui.drama import live
from bot.ui.drama.cast import cast_tab
from bot.ui.drama.episodes import episodes_tab
from bot.ui.drama.reviews import reviews_tab
from bot.ui.drama.watch import region_menu, watch_tab
from bot.ui.frame import parts
from bot.ui.frame.ids import write_change, write_id, write_member
from bot.ui.frame.text import Words
from bot.ui.member.lists import card_rows
from bot.ui.recommending.picks import ahead, given_here, reasons

TABS = ("overview", "cast", "episodes", "watch", "reviews", "similar")
# How wide the labels of three buttons may be together, in Latin letters, to stand beside one another on a phone.
_THREE_ON_A_PHONE = 22


@dataclass(frozen=True, slots=True)
class View:
    """Which part of the card is shown, and to whom.

    `owner` is the member whose card it is, `name` their name on a card that others see too. `note` says what was just
    done, `back` is the button that undoes it. `another` is the custom id for another title, on the card of /random.
    """

    owner: int
    tab: str = "overview"
    page: int = 0
    regions: tuple[str, ...] = ()
    note: str | None = None
    another: str | None = None
    back: ui.Button | None = None
    name: str | None = None


def drama_card(
    sheet: Sheet,
    view: View,
    words: Words,
    vocabulary: Vocabulary,
    picked: Picked | None = None,
    reviews: ReviewPage | None = None,
) -> ui.LayoutView:
    """The card of a drama with the tab `view.tab` open. The tab Similar needs `picked`, the tab Reviews `reviews`."""
    drama = sheet.drama
    body: list[ui.Item | None] = []
    if view.tab == "overview":
        body += _overview(sheet, view, words)
    elif view.tab == "cast":
        body += cast_tab(drama, view.page, lambda page: _page_id(sheet, view, page), words)
    elif view.tab == "episodes":
        body += episodes_tab(drama, sheet.story, words, sheet.live.next_episode if sheet.live else None)
    elif view.tab == "watch":
        mine = sheet.settings.region
        regions = view.regions or ((mine,) if mine else ())
        body += watch_tab(drama, regions, words, vocabulary, sheet.settings.services)
        if not regions:
            body.append(region_menu(drama, view.owner, words))
    elif view.tab == "reviews" and reviews:
        body += reviews_tab(drama, reviews, view.owner, sheet.settings.scale, words)
    elif view.tab == "similar" and picked:
        body += _similar(sheet, view, words, picked)
    head: ui.Item = ui.TextDisplay(_head(sheet, view, words, vocabulary))
    if drama.images and drama.images.poster:
        head = ui.Section(head, accessory=ui.Thumbnail(drama.images.poster, description=drama.title[:100]))
    return parts.card(
        head,
        ui.Separator(),
        *body,
        live.footer(sheet.live, view.tab == "watch", words),
        ui.Separator(),
        *_note(view, words),
        _rate_menu(sheet, view, words),
        *card_rows(drama, sheet.entry, view.owner, view.tab, words, open_to_all=view.name is not None),
        *_tabs(sheet, view, words),
        ui.ActionRow(parts.button(words("another-one"), view.another)) if view.another else None,
        accent=parts.colour(drama),
    )


def _head(sheet: Sheet, view: View, words: Words, vocabulary: Vocabulary) -> str:
    head = f"{parts.heading(sheet.drama)}\n{parts.facts(sheet.drama, words)}"
    if view.tab != "overview":
        return head
    genres = parts.line(*(parts.safe(words.named(genre)) for genre in sheet.drama.genres))
    tags = parts.tags(sheet.drama, vocabulary, words)
    return "\n".join(filter(None, (head, f"**{genres}**" if genres else "", tags)))


def _overview(sheet: Sheet, view: View, words: Words) -> list[ui.Item]:
    drama = sheet.drama
    synopsis = parts.safe(drama.synopsis) if drama.synopsis else f"-# {words('synopsis-none')}"
    more = "\n".join(filter(None, (_based_on(drama, words), _songs(drama, words), _live_facts(sheet, words))))
    items: list[ui.Item] = [ui.TextDisplay(f"{synopsis}\n\n{more}" if more else synopsis)]
    if pictures := live.gallery(drama):
        items.append(pictures)
    items.append(ui.Separator())
    standing = parts.scores(drama, sheet.standing, sheet.server_name, sheet.settings.scale, words, view.name)
    items.append(ui.TextDisplay("\n".join(filter(None, (standing, _disputed(drama, words))))))
    return items


def _based_on(drama: Drama, words: Words) -> str | None:
    if drama.based_on is None:
        return None
    origin = drama.based_on
    text = parts.safe(words.origin(origin.kind))
    if origin.title:
        text += f" *{parts.safe(origin.title)}*"
    if origin.author:
        text = words("by-author", work=text, author=parts.safe(origin.author))
    return f"**{words('based-on')}** {text}"


def _songs(drama: Drama, words: Words) -> str | None:
    songs = [
        parts.line(
            words(f"song-{song.kind}", title=parts.safe(song.title)),
            parts.safe(song.artist) if song.artist else None,
            by=" – ",
        )
        for song in drama.songs[:4]
    ]
    return f"**{words('songs')}** {parts.line(*songs)}" if songs else None


def _live_facts(sheet: Sheet, words: Words) -> str | None:
    """The next episode and the trailer, from the live sources."""
    if sheet.live is None:
        return None
    following, trailer = sheet.live.next_episode, sheet.live.trailer
    return (
        parts.line(
            live.next_episode(following, words) if following else None,
            f"[{words('trailer')}](<{trailer}>)" if trailer else None,
        )
        or None
    )


def _disputed(drama: Drama, words: Words) -> str | None:
    facts = [
        words(
            "disputed-fact",
            field=parts.safe(words.fact(dispute.field)),
            value=parts.safe(_disputed_value(dispute, words)),
            source=parts.safe(dispute.source),
        )
        for dispute in drama.disputed[:4]
    ]
    return f"-# {words('disputed', facts=parts.line(*facts))}" if facts else None


def _disputed_value(dispute: Dispute, words: Words) -> str:
    """The value another source has for a fact, in words where it is a term, a day or a length."""
    value = dispute.value
    if day := iso_day(value):
        return words.day(day)
    if dispute.field == "runtime" and value.isdecimal():
        return words("minutes", count=int(value))
    if dispute.field == "country":
        return words.country(value)
    return words.known(f"status-{value}", value) if dispute.field == "status" else value


def _similar(sheet: Sheet, view: View, words: Words, picked: Picked) -> list[ui.Item | None]:
    rows: list[str] = []
    if picked.story:
        same = words.listed(map(parts.titled, picked.story[:6]))
        rows.append(f"**{words('same-story')}** {same}\n")
    for pick in picked.picks:
        name, scale = parts.bold_title(pick.drama), sheet.settings.scale
        head = parts.line(name, ahead(pick, words), given_here(pick, sheet.server_name, scale, words))
        why = reasons(pick, scale, words, sheet.drama)
        rows.append(f"{head}\n-# {why}" if why else head)
    others = (*(pick.drama for pick in picked.picks), *picked.story)
    return [
        ui.TextDisplay("\n".join(rows) or f"-# {words('similar-none')}"),
        parts.open_menu(others, view.owner, words, "open-another"),
    ]


def _note(view: View, words: Words) -> list[ui.Item]:
    items: list[ui.Item] = []
    if view.note:
        items.append(ui.TextDisplay(view.note))
    if view.back:
        items.append(ui.ActionRow(view.back))
    return items


def undo_button(rated: Rated, owner: int, words: Words) -> ui.Button:
    """The button that undoes a rating, or redoes it where it was undone."""
    change, name = rated.change, "redo" if rated.undone else "undo"
    return parts.button(words(name), write_id(name, write_member(owner), *write_change(change)))


def _rate_menu(sheet: Sheet, view: View, words: Words) -> ui.ActionRow:
    mine, scale = sheet.standing.mine, sheet.settings.scale
    if view.name is None:
        return rate_menu(sheet.drama, view.owner, view.tab, mine, scale, words)
    return _scores_menu(sheet.drama, view.owner, view.tab, words("rate-this"), True, scale, words)


def rate_menu(drama: Drama, owner: int, tab: str, mine: int | None, scale: Scale, words: Words) -> ui.ActionRow:
    """The menu to give a score, or to remove one's own."""
    placeholder = words("rate-again", score=words.score(mine, scale)) if mine else words("rate-this")
    return _scores_menu(drama, owner, tab, placeholder, mine is not None, scale, words)


def _scores_menu(
    drama: Drama, owner: int, tab: str, placeholder: str, removable: bool, scale: Scale, words: Words
) -> ui.ActionRow:
    options = list(_score_options(scale, words))
    if removable:
        options.append(SelectOption(label=words("rate-remove"), value="0"))
    menu = write_id("rate", write_member(owner), drama.id, tab)
    return ui.ActionRow(ui.Select(custom_id=menu, placeholder=placeholder, options=options))


@cache
def _score_options(scale: Scale, words: Words) -> tuple[SelectOption, ...]:
    """The scores to choose from; cached, as they are the same on every card."""
    return tuple(
        SelectOption(label=words.score(score, scale), value=str(score), description=_score_word(score, words))
        for score in steps(scale)
    )


def _score_word(score: int, words: Words) -> str | None:
    return words(f"score-word-{score // 10}") if score % 20 == 0 else None


def _tabs(sheet: Sheet, view: View, words: Words) -> list[ui.ActionRow]:
    buttons = [
        parts.button(
            words(f"tab-{tab}"),
            _tab_id(sheet, tab, view.owner),
            style=ButtonStyle.primary if tab == view.tab else ButtonStyle.secondary,
            disabled=tab == view.tab,
        )
        for tab in TABS
    ]
    # Discord takes five buttons a row, and a phone breaks a row that is too wide for it.
    widths = [_width(words(f"tab-{tab}")) for tab in TABS]
    first = 3 if max(sum(widths[:3]), sum(widths[3:])) <= _THREE_ON_A_PHONE else 4
    return [ui.ActionRow(*buttons[:first]), ui.ActionRow(*buttons[first:])]


def _width(label: str) -> int:
    """The width of a label in Latin letters: those of Chinese, Japanese and Korean are two wide,
    and marks above or below one have none."""
    return sum(2 if east_asian_width(letter) in "WF" else category(letter) != "Mn" for letter in label)


def _tab_id(sheet: Sheet, tab: str, owner: int) -> str:
    return write_id("tab", write_member(owner), sheet.drama.id, tab, 0)


def _page_id(sheet: Sheet, view: View, page: int) -> str:
    # Not "tab": no two buttons of a message may have the same id, and the tab's own leads to page 0 as well.
    return write_id("page", write_member(view.owner), sheet.drama.id, view.tab, page)
