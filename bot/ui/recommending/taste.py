"""What another member likes, and how alike they and the asker rate."""

from discord import ui

from bot.core.errors import Sorry
from bot.core.member.ratings import Profile
from bot.core.member.together import Match
from bot.core.scores import Scale
from bot.ui.frame import parts
from bot.ui.frame.text import Words
from bot.ui.numbers.statistics import text_histogram
from bot.ui.recommending.match import match_items


def taste_card(
    profile: Profile, found: Match | Sorry | None, owner: int, mine: str, theirs: str, scale: Scale, words: Words
) -> ui.LayoutView:
    """A member's profile, and their match with the asker: the match, why there is none, or None for oneself."""
    head = f"### {words('taste-title', name=parts.safe(theirs))}\n"
    if not profile.total:
        return parts.note(head + words("taste-none", name=parts.safe(theirs)))
    mean = words.score(profile.mean, scale)
    head += (
        words("ratings-summary", count=profile.total, mean=mean) + f"\n{text_histogram(profile.bands, scale, words)}"
    )
    best = "\n".join(f"**{words.score(score, scale)}**  {parts.titled(drama)}" for drama, score in profile.best)
    items: list[ui.Item] = [
        ui.TextDisplay(head),
        ui.TextDisplay(f"**{words('taste-best')}**\n{best}" if best else f"-# {words('adult-left-out')}"),
    ]
    dramas = [drama for drama, _ in profile.best]
    if found is not None:
        items.append(ui.Separator())
    if isinstance(found, Sorry):
        values = {key: parts.safe_value(value) for key, value in found.values.items()}
        items.append(ui.TextDisplay(words(found.key, **values)))
    elif found is not None:
        shown, more = match_items(found, mine, theirs, scale, words)
        items += shown
        dramas += more
    return parts.card(*items, parts.open_menu(dramas, owner, words))
