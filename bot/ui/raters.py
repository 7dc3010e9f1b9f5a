"""Who here rated a title, and what they gave it."""

from discord import ui

from bot.core.browsing import Raters
from bot.core.scores import Scale
from bot.ui.frame import parts
from bot.ui.frame.ids import write_id, write_member
from bot.ui.frame.text import Words
from bot.ui.numbers.statistics import text_histogram

# With fewer scores a histogram tells less than the scores themselves.
_FEWEST_FOR_HISTOGRAM = 5


def raters_card(raters: Raters, owner: int, server: str | None, scale: Scale, words: Words) -> ui.LayoutView:
    """A page of the members who rated a drama, highest score first, below the histogram of their scores."""
    who, drama = write_member(owner), raters.drama
    head = f"### {words('who-title', title=parts.safe(drama.title))}\n" + (
        f"{parts.whose(server or '', words)} {parts.average(raters.average, scale, words)}"
    )
    # A mention shows the name each reader knows the member by; the bot's messages ping nobody.
    rows = [f"**{words.score(score, scale)}** <@{member}>" for member, score in raters.rows]
    if raters.average.count >= _FEWEST_FOR_HISTOGRAM:
        head += f"\n{text_histogram(raters.bands, scale, words)}"
    return parts.card(
        ui.TextDisplay(head),
        ui.Separator(),
        ui.TextDisplay("\n".join(rows)),
        ui.ActionRow(parts.button(words("open-card"), write_id("card", who, drama.id))),
        parts.pager(raters.page, raters.pages, lambda page: write_id("who", who, drama.id, page), words),
        accent=parts.colour(drama),
    )
