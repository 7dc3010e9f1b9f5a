"""What cards are made of: escaped text, buttons, menus, and the facts of a drama as they stand on every card."""

import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

import discord
from discord import ui

from bot.core.days import iso_day
from bot.core.errors import Moment
from bot.core.member.ratings import Average, Standing
from bot.core.models import Drama
from bot.core.regions import flag
from bot.core.scores import Scale
from bot.core.titles import dated
from bot.core.vocabulary import Vocabulary
from bot.ui.frame.ids import write_id, write_member
from bot.ui.frame.limits import BUTTON_LABEL, OPTION_LABEL, cut
from bot.ui.frame.text import Words

# A muted colour for each country, so that a card shows at a glance where a drama is from.
_COLOURS = {
    "KR": 0x5B7DB1, "JP": 0xC0627A, "CN": 0xB5533C, "TW": 0x4C9A8B, "TH": 0x8A6BB1, "HK": 0xB98B3E, "PH": 0x3F8FBF,
    "SG": 0xA85C5C,
}  # fmt: skip
PLAIN = 0x7A8CA3
_MOST_TAGS = 10
# How much is shown of a date that is none.
_LONGEST_DATE = 20

# The beginning of a mention, a timestamp, an emoji or a command in Discord's markup.
_MENTION = re.compile(r"<(?=[@#/:]|a:|t:|id:)")
# Characters that change the writing direction of the rest of their line; Arabic and Hebrew do not need them.
_BIDI_CONTROLS = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
# Markdown to escape, anywhere and at the beginning of a line, but not within a URL, of which a backslash would become a
# part. `discord.utils.escape_markdown` takes too much for a URL, and escapes only the first of several masked links.
_MARKUP = re.compile(
    r"(?P<address>https?://[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#][\w\-./?=&%#+:,;@!()]*)?)"
    r"|(?P<before>^[^\S\n]*)(?P<line>[-#>])|(?P<mark>[\\*_~`|\[\]])",
    re.ASCII | re.MULTILINE,
)


def colour(drama: Drama) -> int:
    """The accent colour of a drama's card."""
    return _COLOURS.get(drama.country or "", PLAIN)


def safe(text: str) -> str:
    """A text from outside with its markdown and mentions escaped."""
    return _MENTION.sub("<\u200b", discord.utils.escape_mentions(_MARKUP.sub(_escaped, _BIDI_CONTROLS.sub("", text))))


def safe_value(value: str | int | float | tuple[str, ...] | Drama) -> str | int | float | tuple[str, ...]:
    """A value for a placeable of a text: a drama's title, a moment as a relative time, any text escaped."""
    if isinstance(value, Drama):
        return safe(value.title)
    if isinstance(value, Moment):
        return f"<t:{value}:R>"
    if isinstance(value, tuple):
        return tuple(map(safe, value))
    return safe(value) if isinstance(value, str) else value


def _escaped(found: re.Match[str]) -> str:
    return found["address"] or f"{found['before'] or ''}\\{found['line'] or found['mark']}"


def card(*items: ui.Item | None, accent: int = PLAIN) -> ui.LayoutView:
    """A message of one container. Its view is stopped at once, so that discord.py does not keep it: ids are enough."""
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.Container(*(item for item in items if item is not None), accent_colour=accent))
    view.stop()
    return view


def note(text: str, *rows: ui.ActionRow | None, accent: int = PLAIN) -> ui.LayoutView:
    """A message of one short text, with the rows of buttons below it."""
    return card(ui.TextDisplay(text), *rows, accent=accent)


def line(*parts: str | None, by: str = " · ") -> str:
    """The parts that are not empty, joined."""
    return by.join(part for part in parts if part)


def counted(key: str, numbers: Mapping[str, int], words: Words) -> str:
    """The counts that are not 0 in one line, each by its text `key`-name."""
    return line(*(words(f"{key}-{one}", count=count) for one, count in numbers.items() if count))


def button(
    label: str,
    custom_id: str,
    style: discord.ButtonStyle = discord.ButtonStyle.secondary,
    disabled: bool = False,
) -> ui.Button:
    return ui.Button(label=cut(label, BUTTON_LABEL), custom_id=custom_id, style=style, disabled=disabled)


def pager(page: int, pages: int, page_id: Callable[[int], str], words: Words) -> ui.ActionRow | None:
    """The row that turns pages, counted from 0; None for a single one. `page_id` makes the custom id of a page."""
    if pages < 2:
        return None
    return ui.ActionRow(
        button("‹", page_id(page - 1), disabled=page <= 0),
        button(words("page-of", page=page + 1, pages=pages), write_id("none"), disabled=True),
        button("›", page_id(page + 1), disabled=page + 1 >= pages),
    )


def heading(drama: Drama) -> str:
    """The title large, the native title and up to three other names small below."""
    latin = [name for name in drama.aliases if name.isascii() and len(name) <= 60]
    others = [name for name in latin if name.casefold() != drama.title.casefold()][:3]
    small = line(*(safe(name) for name in (native(drama), *others) if name))
    return f"## {safe(drama.title)}" + (f"\n-# {small}" if small else "")


def native(drama: Drama) -> str | None:
    """The native title; None where it is the title itself, but for capitals."""
    name = drama.native_title
    return name if name and name.casefold() != drama.title.casefold() else None


def titled(drama: Drama) -> str:
    """The title, escaped, with its year."""
    return dated(safe(drama.title), drama.year)


def bold_title(drama: Drama, rank: int | None = None) -> str:
    """The same with the title in bold, after its `rank` where it has one: the head of a row in a list."""
    return dated(f"**{f'{rank}. ' if rank else ''}{safe(drama.title)}**", drama.year)


def short_title(drama: Drama, limit: int) -> str:
    """The same as plain text of at most `limit` characters; the title is cut, never the year."""
    year = dated("", drama.year)
    return cut(drama.title, limit - len(year)) + year


def facts(drama: Drama, words: Words) -> str:
    """Country, year, length, networks, status and content rating, as far as known."""
    return line(
        country(drama, words),
        str(drama.year) if drama.year else None,
        length(drama, words),
        words.listed(map(safe, drama.networks[:2])) or None,
        words(f"status-{drama.status}") if drama.status else None,
        safe(drama.content_rating.split(" - ")[0].split(" (")[0]) if drama.content_rating else None,
    )


def short_facts(drama: Drama, words: Words) -> str:
    """Country and length: the small print of a row in a list, below the title with its year."""
    return line(country(drama, words), length(drama, words))


def country(drama: Drama, words: Words) -> str | None:
    if not drama.country:
        return None
    return f"{flag(drama.country)} {words.country(drama.country)}"


def length(drama: Drama, words: Words) -> str | None:
    """ "11 × 45 min + special 120 min"; for a film or special "film · 128 min"."""
    kind = words(f"kind-{drama.kind}") if drama.kind in ("film", "special") else None
    if _in_one_piece(drama) and drama.runtime:
        return line(kind, words("minutes", count=drama.runtime))
    if drama.episodes and drama.runtime:
        main = words("episodes-runtime", count=drama.episodes, minutes=drama.runtime)
    elif drama.episodes:
        main = words("episodes-count", count=drama.episodes)
    else:
        return words(f"kind-{drama.kind}") if drama.kind != "series" else None
    main = line(kind, main)
    if not drama.specials:
        return main
    minutes = sum(special.runtime or 0 for special in drama.specials)
    extra = words("specials-count", count=len(drama.specials))
    return f"{main} + {extra}" + (f" {words('minutes', count=minutes)}" if minutes else "")


def tags(drama: Drama, vocabulary: Vocabulary, words: Words) -> str:
    """The tags in one line of small print, spoiling ones last and behind spoiler bars."""
    shown = [safe(words.named(tag)) for tag in drama.tags if not vocabulary.spoils(tag)][:_MOST_TAGS]
    barred = [f"||{safe(words.named(tag))}||" for tag in drama.tags if vocabulary.spoils(tag)]
    return f"-# {line(*shown, *barred)}" if shown or barred else ""


def scores(
    drama: Drama, standing: Standing, server: str | None, scale: Scale, words: Words, name: str | None = None
) -> str:
    """The member's score, this server's and the world's averages, and the scores of other sites, with their counts. The
    member's is labelled with their `name` where others read it too."""
    mine = words.score(standing.mine, scale) if standing.mine else words("score-none-yet")
    rows = [f"**{safe(name) if name else words('score-mine')}** {mine}"]
    if standing.here and server is not None:
        rows.append(f"**{whose(server, words)}** {average(standing.here, scale, words)}")
    if standing.world and (not standing.here or standing.world.count > standing.here.count):
        rows.append(f"**{words('score-world')}** {average(standing.world, scale, words)}")
    sites = [
        line(
            f"{safe(score.site)} **{words.decimal(score.score)}**"
            + (f"/{score.out_of:g}" if score.out_of != 10 else ""),
            words("votes", count=score.votes) if score.votes else None,
            month(score.as_of, words),
        )
        for score in drama.scores
        if score.score is not None
    ]
    return line(*rows) + "".join(f"\n-# {site}" for site in sites)


def whose(server: str | None, words: Words) -> str:
    """Whose average it is: a server's, or everyone's for None. The name is empty where Discord does not tell it: in a
    server that has not added the bot, to which a member brought it along."""
    if server is None:
        return words("score-world")
    return safe(server) if server else words("choice-of-server")


def of_server(key: str, server: str | None, words: Words) -> str:
    """The text `key` for a server, or for everyone, see `whose`."""
    if server is None:
        return words(f"{key}-world")
    return words(key, server=safe(server)) if server else words(f"{key}-here")


def average(value: Average, scale: Scale, words: Words) -> str:
    return words("average", score=words.score(value.mean, scale), count=value.count)


def month(as_of: str | None, words: Words) -> str | None:
    """ "Oct 2025" for "2025-10" or "2025-10-11", never broken between two lines; what is neither, as it is."""
    if not as_of:
        return None
    day = iso_day(f"{as_of[:7]}-01")
    return words.month(day).replace(" ", "\u00a0") if day else safe(cut(as_of, _LONGEST_DATE))


def label(drama: Drama, words: Words) -> str:
    """One line of plain text that tells namesakes apart: title, native title, year, country, episodes."""
    parts = line(
        native(drama),
        str(drama.year) if drama.year else None,
        drama.country,
        _size(drama, words),
    )
    title = cut(drama.title, max(20, OPTION_LABEL - len(parts) - 3))
    return cut(line(title, parts), OPTION_LABEL)


def _in_one_piece(drama: Drama) -> bool:
    """Whether it is a film or special of a single part."""
    return drama.kind in ("film", "special") and (drama.episodes or 1) == 1


def _size(drama: Drama, words: Words) -> str | None:
    if _in_one_piece(drama):
        return words(f"kind-{drama.kind}")
    return words("episodes-count", count=drama.episodes) if drama.episodes else None


def title_menu(
    custom_id: str,
    placeholder: str,
    dramas: Iterable[Drama],
    words: Words,
    notes: Mapping[str, str] = MappingProxyType({}),
) -> ui.ActionRow | None:
    """A menu to pick one of up to 25 dramas, None for none; its values are their ids. `notes` are put before the
    descriptions, by id."""
    options = [
        discord.SelectOption(
            label=cut(drama.title, OPTION_LABEL),
            value=drama.id,
            description=cut(
                line(notes.get(drama.id), label(drama, words).removeprefix(drama.title).lstrip(" ·")) or "–",
                OPTION_LABEL,
            ),
        )
        for drama in list({drama.id: drama for drama in dramas}.values())[:25]
    ]
    return ui.ActionRow(ui.Select(custom_id=custom_id, placeholder=placeholder, options=options)) if options else None


def open_menu(dramas: Iterable[Drama], owner: int, words: Words, placeholder: str = "open-one") -> ui.ActionRow | None:
    """A menu that opens the card of one of the dramas; None for none. `placeholder` is a text key."""
    return title_menu(write_id("open", write_member(owner)), words(placeholder), dramas, words)
