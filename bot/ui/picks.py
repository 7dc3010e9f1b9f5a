"""Recommendations: one row a title with its reasons, and what can be said back to each."""

from discord import ButtonStyle, ui

from bot.core.people import Picked, Suggestion, Why
from bot.core.scores import Scale
from bot.ui import parts
from bot.ui.ids import write_id, write_member, write_request
from bot.ui.text import Words

MOST = 5
_REASONS = 2
# True of very many titles, so said only after what is special to this one.
_GENERAL = frozenset(("genres", "country", "era", "kind", "length", "networks", "popularity", "quality"))
_VALUES = 3


def reasons(pick: Suggestion, server: str | None, scale: Scale, words: Words) -> str:
    """Why this title, strongest first: "shares found family, healing · same lead · Drama Club 9.1 from 7"."""
    texts = reason_texts(pick, words)
    if pick.here and server:
        texts.append(f"{parts.safe(server)} {parts.average(pick.here, scale, words)}")
    return parts.line(*texts) or words("reason-general")


def reason_texts(pick: Suggestion, words: Words) -> list[str]:
    """The strongest reasons, each in words."""
    special = [text for why in pick.reasons if why.kind not in _GENERAL and (text := _reason(why, words))]
    general = [text for why in pick.reasons if why.kind in _GENERAL and (text := _reason(why, words))]
    return [*special[:_REASONS], *general[: 1 if special else _REASONS]]


def _reason(why: Why, words: Words) -> str | None:
    key = f"reason-{why.kind}"
    if not words.has(key):
        return None
    values = ", ".join(parts.safe(value) for value in why.values[:_VALUES])
    titles = words.both([parts.safe(one.title) for one in why.dramas[:2]])
    if why.kind in ("tags", "genres", "cast", "crew") and not values:
        return None
    if why.kind in ("liked", "neighbours") and not titles:
        return None
    if titles and words.has(f"{key}-with"):
        return words(f"{key}-with", values=values, titles=titles)
    return words(key, values=values, titles=titles)


def picks_card(
    picked: Picked,
    owner: int,
    name: str,
    server: str | None,
    scale: Scale,
    words: Words,
    note: str | None = None,
    back: ui.Button | None = None,
) -> ui.LayoutView:
    """The picks with their buttons; below them a note, and a button to take back what it says.

    The button for others carries the request, so that the answer can be made anew when a pick is put aside.
    """
    if picked.drama:
        title = words("picks-similar", title=parts.safe(picked.drama.title))
    else:
        title = words("picks-for-me", name=parts.safe(name))
    head = f"## {title}"
    if picked.story:
        story = ", ".join(f"{parts.safe(one.title)} ({one.year or '?'})" for one in picked.story[:6])
        head += f"\n-# {words('same-story')}: {story}"
    if not picked.picks:
        head += f"\n{words('similar-none')}"
    items: list[ui.Item] = [ui.TextDisplay(head)]
    for pick in picked.picks[:MOST]:
        items += _row(pick, owner, server, scale, words)
    others = write_id("again", write_member(owner), *write_request(picked.request))
    if note:
        items.append(ui.TextDisplay(note))
    last = [parts.button(words("picks-others"), others, style=ButtonStyle.primary)]
    return parts.card(
        *items,
        ui.ActionRow(*last, *([back] if back else [])),
        accent=parts.colour(picked.drama) if picked.drama else parts.PLAIN,
    )


def _row(pick: Suggestion, owner: int, server: str | None, scale: Scale, words: Words) -> list[ui.Item]:
    drama, who = pick.drama, write_member(owner)
    text = (
        f"**{parts.safe(drama.title)}**"
        + (f" · {words('surprise')}" if pick.surprise else "")
        + f"\n{parts.short_facts(drama, words)}\n-# {reasons(pick, server, scale, words)}"
    )
    return [
        ui.TextDisplay(text),
        ui.ActionRow(
            parts.button(words("seen-it"), write_id("seen", who, drama.id)),
            parts.button(words("not-for-me"), write_id("pass", who, drama.id)),
            parts.button(words("more-like-this"), write_id("more", who, drama.id)),
            parts.button(words("open"), write_id("card", who, drama.id)),
        ),
    ]
