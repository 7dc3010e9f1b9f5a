"""The tab Episodes: how many, how long, when they aired, specials, and other titles of the same story."""

from collections.abc import Mapping

from discord import ui

from bot.core.live import Episode
from bot.core.models import Drama, Relation
from bot.ui.drama.live import next_episode
from bot.ui.frame import parts
from bot.ui.frame.text import Words


def episodes_tab(
    drama: Drama, story: Mapping[str, Drama], words: Words, following: Episode | None = None
) -> list[ui.Item]:
    """The tab; `story` holds the related titles that are known, by id, `following` is the next episode to air."""
    rows = [_count(drama, words), _aired(drama, words), next_episode(following, words) if following else None]
    if drama.specials:
        rows.append(f"\n**{words('specials')}**")
        rows += [
            parts.line(
                parts.safe(special.title or words("special-untitled")),
                words("minutes", count=special.runtime) if special.runtime else None,
                str(special.year) if special.year else None,
            )
            for special in drama.specials
        ]
    if drama.related:
        rows.append(f"\n**{words('same-story')}**")
        rows += [_related(relation, story.get(relation.id or ""), words) for relation in drama.related[:10]]
    return [ui.TextDisplay("\n".join(filter(None, rows)) or f"-# {words('episodes-none')}")]


def _count(drama: Drama, words: Words) -> str | None:
    size = parts.length(drama, words)
    if size is None:
        return None
    total = drama.minutes if drama.kind == "series" else None
    if total is None or total < 60:
        return f"**{size}**"
    hours, minutes = divmod(total, 60)
    return f"**{size}**\n" + words("time-to-watch", hours=hours, minutes=minutes)


def _aired(drama: Drama, words: Words) -> str | None:
    if drama.aired_from is None:
        return None
    first = words.day(drama.aired_from)
    if drama.aired_to is None or drama.aired_to == drama.aired_from:
        text = words("aired-from", first=first)
    else:
        text = words("aired-between", first=first, last=words.day(drama.aired_to))
    days = words.listed(map(words.weekday, drama.airs_on))
    networks = words.listed(map(parts.safe, drama.networks))
    return parts.line(text, days, networks)


def _related(relation: Relation, other: Drama | None, words: Words) -> str:
    what = parts.safe(words.relation(relation.relation))
    if other is None:
        return parts.line(parts.safe(relation.title), what)
    kind = words(f"kind-{other.kind}") if other.kind in ("film", "special") else None
    return parts.line(
        parts.titled(other), parts.country(other, words), kind, None if relation.relation == other.kind else what
    )
