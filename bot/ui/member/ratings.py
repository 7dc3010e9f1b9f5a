"""The answer to a rating, and the list of a member's ratings."""

from discord import ui

from bot.core.member.ratings import Ledger, Rated
from bot.core.member.together import GroupMember
from bot.core.scores import Scale
from bot.ui.drama.cards import undo_button
from bot.ui.frame import parts
from bot.ui.frame.ids import write_id, write_member, write_rater
from bot.ui.frame.text import Words
from bot.ui.numbers import statistics
from bot.ui.numbers.pictures import Picture


def rated_text(rated: Rated, server: str | None, scale: Scale, words: Words, name: str | None = None) -> str:
    """ "1 Litre of Tears: 9.5, was 9.0 · Drama Club 9.1 from 7"; with the member's `name` where others read it too."""
    change, title = rated.change, parts.safe(rated.drama.title)
    by, whose = ("-by", {"name": parts.safe(name)}) if name else ("", {})
    if change.after is None:
        text = words(f"rating-gone{by}", title=title, before=words.score(change.before or 0, scale), **whose)
    elif rated.undone or change.before in (None, change.after):
        text = words(f"rating-kept{by}", title=title, score=words.score(change.after, scale), **whose)
    else:
        before = words.score(change.before, scale)
        score = words.score(change.after, scale)
        text = words(f"rating-changed{by}", title=title, score=score, before=before, **whose)
    if rated.undone:
        text = words("undone", now=text)
    if rated.here and server is not None:
        text += f"\n-# {parts.whose(server, words)} {parts.average(rated.here, scale, words)}"
    return text


def rated_note(
    rated: Rated, owner: int, server: str | None, scale: Scale, words: Words, name: str | None = None
) -> ui.LayoutView:
    """The answer to a rating, with Undo; with the member's `name` where others read it too."""
    row = ui.ActionRow(
        undo_button(rated, owner, words),
        parts.button(words("open-card"), write_id("card", write_member(owner), rated.drama.id)),
    )
    return parts.note(rated_text(rated, server, scale, words, name), row, accent=parts.colour(rated.drama))


def ledger_card(
    ledger: Ledger, owner: int, rater: GroupMember, scale: Scale, words: Words, picture: Picture | None = None
) -> ui.LayoutView:
    """A page of the ratings of `rater`, newest first, below their histogram: `picture`, or characters without one.
    `owner` is the member who asked for them."""
    mean = words.score(ledger.mean, scale)
    head = f"### {words('ratings-title', name=parts.safe(rater.name))}"
    summary = words("ratings-summary", count=ledger.total, mean=mean)
    rows = [
        f"**{words.score(rating.score, scale)}**  {parts.bold_title(drama)}\n-# <t:{rating.rated_at}:D>"
        for drama, rating in ledger.rows
    ]
    items: list[ui.Item] = [
        *statistics.picture_or_text(
            head,
            f"-# {summary}\n{statistics.bands_text(ledger.bands, scale, words)}",
            picture,
            words,
            instead=f"{summary}\n{statistics.text_histogram(ledger.bands, scale, words)}",
        ),
        ui.Separator(),
        ui.TextDisplay("\n".join([*rows, *([f"-# {words('adult-left-out')}"] if ledger.apart else [])])),
    ]
    who = write_member(owner)
    action, whose = ("ledger", ()) if rater.member == owner else ("ledger-of", write_rater(rater))
    return parts.card(
        *items,
        parts.open_menu((drama for drama, _ in ledger.rows), owner, words),
        parts.pager(ledger.page, ledger.pages, lambda page: write_id(action, who, page, *whose), words),
    )
