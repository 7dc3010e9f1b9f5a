"""Names a server learns: searches without a result, the titles they may mean, and decisions on them."""

from collections.abc import Sequence

from discord import ButtonStyle, ui

from bot.core.names import Missed, Misses, Named
from bot.ui.frame import parts
from bot.ui.frame.ids import write_id, write_member
from bot.ui.frame.limits import CHOICE, cut
from bot.ui.frame.text import Words

_TITLE = 40
_PICKS = 3


def misses_card(
    misses: Misses, owner: int, server: str, words: Words, note: str | None = None, back: ui.Button | None = None
) -> ui.LayoutView:
    """Searches without a result, with buttons to decide on them; below them what was just decided, and its undo."""
    head = f"### {words('misses-title', server=parts.safe(server))}\n"
    head += words("misses-summary", count=misses.total) if misses.total else words("misses-none")
    if misses.names:
        head += f"\n-# {words('names-used', count=misses.names)}"
    items: list[ui.Item] = [ui.TextDisplay(head), *([ui.Separator()] if misses.rows else [])]
    for missed in misses.rows:
        items += _row(missed, misses.page, owner, words)
    if note:
        items += [ui.Separator(), ui.TextDisplay(note)]
    turn = parts.pager(misses.page, misses.pages, lambda page: write_id("misses", write_member(owner), page), words)
    last = [*([back] if back else []), *(turn.children if turn else [])]
    return parts.card(*items, ui.ActionRow(*last) if last else None)


def _row(missed: Missed, page: int, owner: int, words: Words) -> list[ui.Item]:
    tried = words("missed-by", count=missed.members, when=f"<t:{missed.last_at}:R>")
    picks = words.listed(
        words("missed-pick", title=parts.titled(pick.drama), count=pick.members) for pick in missed.picks[:_PICKS]
    )
    then = words("missed-then", picks=picks) if picks else words("missed-nothing")
    text = ui.TextDisplay(f"**{words('quoted', text=parts.safe(missed.words))}** · {tried}\n-# {then}")
    if not missed.picks:
        return [text]
    best, who = missed.picks[0], write_member(owner)
    use = words("use-for", title=cut(best.drama.title, _TITLE))
    return [
        text,
        ui.ActionRow(
            parts.button(use, write_id("accept", who, best.code, page), style=ButtonStyle.success),
            parts.button(words("drop-it"), write_id("drop", who, best.code, page)),
        ),
    ]


def undo_button(named: Named, page: int, owner: int, words: Words) -> ui.Button:
    """The button that reopens a proposal that was decided."""
    return parts.button(words("undo"), write_id("reopen", write_member(owner), named.code, page))


def named_note(named: Named, owner: int, words: Words) -> ui.LayoutView:
    """The answer to a name given by hand, with a button to take it back."""
    back = parts.button(words("take-back"), write_id("unname", write_member(owner), named.code))
    return parts.note(decided("name-used", named, words), ui.ActionRow(back), accent=parts.colour(named.drama))


def gone_note(gone: Sequence[Named], words: Words) -> ui.LayoutView:
    """The answer to a name taken back, from every drama it was used for."""
    titles = words.listed(f"**{parts.titled(one.drama)}**" for one in gone[:5])
    return parts.note(words("name-gone", name=parts.safe(gone[0].name), titles=titles))


def decided(key: str, named: Named, words: Words) -> str:
    """What was decided of a name: `key` is name-used, name-dropped or name-open."""
    text = words(key, name=parts.safe(named.name), title=parts.titled(named.drama))
    if not named.others:
        return text
    return f"{text}\n{words('name-shared', titles=words.listed(map(parts.titled, named.others[:_PICKS])))}"


def label(named: Named) -> str:
    """A name with its drama, for a choice while typing: "gbln → Goblin (2016)"."""
    name = f"{cut(named.name, 50)} → "
    return name + parts.short_title(named.drama, CHOICE - len(name))
