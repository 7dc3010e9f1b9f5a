"""Short answers: a rating kept, the list of one's ratings, which title is meant, nothing found."""

from collections.abc import Sequence

from discord import ui

from bot.core.member.people import Choice, Ledger, Rated
from bot.core.member.together import GroupMember
from bot.core.scores import Scale
from bot.ui.drama.cards import undo_button
from bot.ui.frame import parts
from bot.ui.frame.ids import write_id, write_member, write_rater
from bot.ui.frame.text import Words
from bot.ui.numbers import statistics
from bot.ui.numbers.pictures import Picture

# By this number the note is found in a message that asks which title is meant; no custom id holds one.
NOTE = 1000


def rated_text(rated: Rated, server: str | None, scale: Scale, words: Words, name: str | None = None) -> str:
    """ "1 Litre of Tears: 9.5, was 9.0 · Drama Club 9.1 from 7"; the `name` is whose score it is where others read
    along."""
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
    """The answer to a rating, with Undo; the `name` is whose it is where others read along."""
    row = ui.ActionRow(
        undo_button(rated, owner, words),
        parts.button(words("open-card"), write_id("card", write_member(owner), rated.drama.id)),
    )
    return parts.note(rated_text(rated, server, scale, words, name), row, accent=parts.colour(rated.drama))


def ledger_card(
    ledger: Ledger, owner: int, rater: GroupMember, scale: Scale, words: Words, picture: Picture | None = None
) -> ui.LayoutView:
    """A member's ratings, newest first, below how they are spread: a picture of it, or bars of letters without one.
    The owner is who asked for them."""
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
            instead=f"{summary}\n{statistics.spread(ledger.bands, scale, words)}",
        ),
        ui.Separator(),
        ui.TextDisplay("\n".join([*rows, *([f"-# {words('adult-left-out')}"] if ledger.apart else [])])),
    ]
    who = write_member(owner)
    action, of = ("ledger", ()) if rater.member == owner else ("ledger-of", write_rater(rater))
    return parts.card(
        *items,
        parts.open_menu((drama for drama, _ in ledger.rows), owner, words),
        parts.pager(ledger.page, ledger.pages, lambda page: write_id(action, who, page, *of), words),
    )


def which_title(
    choices: Sequence[Choice],
    typed: str,
    owner: int,
    then: str,
    words: Words,
    more: Sequence[Choice] = (),
    line: str | None = None,
    note: str | None = None,
) -> ui.LayoutView:
    """Asks which of several titles is meant; `then` says what is done with the one chosen. `more` are those found
    elsewhere, `line` says more of that; the `note` that goes with the one chosen is read from the message."""
    offered = (*choices[: 25 - len(more)], *more)
    text = words("several" if len(offered) > 1 else "several-one", typed=parts.safe(typed))
    return _choose("\n".join(filter(None, (text, line))), offered, owner, then, words, note)


def nothing_found(
    nearest: Sequence[Choice],
    typed: str,
    owner: int,
    then: str,
    words: Words,
    more: Sequence[Choice] = (),
    line: str | None = None,
    note: str | None = None,
) -> ui.LayoutView:
    """Says that nothing was found, and offers what was found elsewhere and what comes closest."""
    one = len(nearest) == 1
    key = "nothing-elsewhere" if more else "several-one" if one else "nothing-nearest" if nearest else "nothing"
    text = "\n".join(filter(None, (words(key, typed=parts.safe(typed)), line)))
    offered = (*more, *nearest)
    return _choose(text, offered, owner, then, words, note) if offered else parts.note(text)


def _choose(
    text: str, choices: Sequence[Choice], owner: int, then: str, words: Words, note: str | None
) -> ui.LayoutView:
    notes = {one.drama.id: words("from-source", source=one.source) for one in choices if one.source}
    dramas = (choice.drama for choice in choices)
    menu = parts.title_menu(write_id("choose", write_member(owner), then), words("choose"), dramas, words, notes)
    return parts.card(ui.TextDisplay(text), ui.TextDisplay(note, id=NOTE) if note else None, menu)
