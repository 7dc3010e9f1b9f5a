"""How alike two members rate, in words."""

from collections.abc import Sequence

from discord import ui

from bot.core.member.together import Advice, Match, Shared
from bot.core.models import Drama
from bot.core.scores import Scale
from bot.ui.frame import parts
from bot.ui.frame.text import Words


def match_card(match: Match, owner: int, mine: str, theirs: str, scale: Scale, words: Words) -> ui.LayoutView:
    """How far two members agree and how sure that is, what both love, what they disagree on, and what to watch next."""
    items, shown = match_items(match, mine, theirs, scale, words)
    return parts.card(*items, parts.open_menu(shown, owner, words))


def match_items(match: Match, mine: str, theirs: str, scale: Scale, words: Words) -> tuple[list[ui.Item], list[Drama]]:
    """The texts of a match, and the dramas they name."""
    one, other = parts.safe(mine), parts.safe(theirs)
    head = (
        f"### {words('match-title', one=one, other=other)}\n**{words(f'match-{match.agreement}')}**\n"
        + words("match-overlap", shared=match.shared, one=one, other=other, mine=match.mine, theirs=match.theirs)
        + f"\n-# {words(f'match-{match.confidence}')}"
    )
    items: list[ui.Item] = [ui.TextDisplay(head)]
    for key, rows in (("match-loved", match.loved), ("match-fought", match.fought)):
        told = _rows(rows, one, other, scale, words) or words(f"{key}-none")
        items.append(ui.TextDisplay(f"**{words(key)}**\n{told}"))
    advice = [(name, by, each) for name, by, each in ((one, other, match.for_me), (other, one, match.for_them)) if each]
    told = [_advice(name, by, each, words) for name, by, each in advice]
    if told:
        items.append(ui.TextDisplay("\n".join((f"**{words('match-next')}**", *told))))
    named = (*match.loved, *match.fought, *(each for _, _, each in advice))
    return items, list({row.drama.id: row.drama for row in named}.values())


def _advice(name: str, by: str, advice: Advice, words: Words) -> str:
    title = f"**{parts.titled(advice.drama)}**"
    return words("match-watch" if advice.loved else "match-watch-own", name=name, title=title, by=by)


def _rows(rows: Sequence[Shared], one: str, other: str, scale: Scale, words: Words) -> str:
    return "\n".join(
        f"{parts.titled(row.drama)} · {one} **{words.score(row.mine, scale)}**, "
        f"{other} **{words.score(row.theirs, scale)}**"
        for row in rows
    )
