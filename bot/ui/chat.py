"""Answers in chat: the scores kept, with Undo, questions about unclear ones, and the titles a message names."""

from collections.abc import Sequence

from discord import ButtonStyle, TextStyle, ui

from bot.core.chat.message import Heard, Question, Topic, Wish
from bot.core.member.ratings import Rated
from bot.core.models import Drama
from bot.core.scores import Scale
from bot.ui.frame import parts
from bot.ui.frame.ids import write_change, write_id, write_member
from bot.ui.frame.limits import BUTTON_LABEL, MODAL_TEXT, cut
from bot.ui.frame.text import Words
from bot.ui.member import ratings

# A title takes five of the forty components of a message.
_MOST_TITLES = 7
FIELDS = 5
_MOST_BUTTONS = 5
# The tabs that may answer a question about a title.
_TABS: tuple[Topic, ...] = ("overview", "cast", "episodes", "watch", "similar")
# How much of a title its Undo shows, so that two fit in a row on a phone.
_LONGEST_NAME = 20
_MOST_SCORES = 3


def heard_note(
    heard: Heard,
    owner: int,
    scale: Scale,
    words: Words,
    gone: Rated | None = None,
    unread: Sequence[tuple[Drama, str]] = (),
    name: str | None = None,
) -> ui.LayoutView:
    """The answer to a message.

    `gone` is a rating just taken back; `unread` are titles of a form with what is wrong with the score given, for which
    the form can be opened again; `name` is the member's where others read the answer too.
    """
    rows: list[ui.Item | None] = []
    told = (*heard.kept, *((gone,) if gone else ()))
    lines = [ratings.rated_text(rated, None, scale, words, name) for rated in told]
    lines += [words.labelled(f"**{parts.safe(drama.title)}**", why) for drama, why in unread]
    if heard.more:
        lines.append(words("chat-more", count=heard.more))
    if heard.unknown:
        lines.append(words("nothing", typed=parts.safe(cut(heard.unknown, BUTTON_LABEL))))
    if heard.beyond:
        lines.append(words("score-beyond", given=parts.safe(heard.beyond)))
    if heard.named:
        key = "list-ask" if heard.says_status else "chat-parts" if heard.parts else "chat-named"
        lines.append(words(key, title=parts.safe(heard.named.title)))
    if heard.elsewhere:
        lines.append(words("adult-elsewhere", title=parts.safe(heard.elsewhere.title)))
    if lines:
        rows.append(ui.TextDisplay("\n".join(lines)))
    if heard.named:
        rows.append(_offers(heard.named, owner, words, review=heard.parts))
    buttons = [_undo(rated, owner, heard.kept, words) for rated in heard.kept]
    rows += [ui.ActionRow(*buttons[at : at + _MOST_BUTTONS]) for at in range(0, len(buttons), _MOST_BUTTONS)]
    if unread:
        rows += [
            parts.open_menu((drama for drama, _ in unread), owner, words),
            ui.ActionRow(parts.button(words("form-open"), write_id("rate-here", "." * (len(unread) - 1)))),
        ]
    for place, question in enumerate(heard.questions):
        rows += [ui.TextDisplay(_ask(question, scale, words)), _choices(question, place, owner, scale, words)]
    if not rows:
        rows.append(ui.TextDisplay(words("chat-left")))
    drama = heard.named or next((rated.drama for rated in heard.kept), None)
    return parts.card(*rows, accent=parts.colour(drama) if drama else parts.PLAIN)


def _undo(rated: Rated, owner: int, kept: Sequence[Rated], words: Words) -> ui.Button:
    """The button that takes a score back; it names the title where there are several, in full where two begin alike."""
    change, title = rated.change, rated.drama.title
    undo = write_id("unsay", write_member(owner), *write_change(change))
    short = cut(title, _LONGEST_NAME)
    alike = [one for one in kept if one.drama.title.startswith(short.rstrip("…"))]
    named = title if len(alike) > 1 else short
    return parts.button(words("chat-undo", title=named) if len(kept) > 1 else words("undo"), undo)


def _ask(question: Question, scale: Scale, words: Words) -> str:
    title, score = parts.safe(question.dramas[0].title), words.score(question.scores[0], scale)
    if len(question.dramas) > 1 and len(question.scores) > 1:
        return words("chat-which-title")
    if len(question.dramas) > 1:
        return words("chat-which", score=score)
    if len(question.scores) > 1:
        return words("chat-which-score", title=title)
    return words("chat-sure", title=title, score=score)


def _choices(question: Question, place: int, owner: int, scale: Scale, words: Words) -> ui.ActionRow:
    who, first, buttons = write_member(owner), question.dramas[0], list[ui.Button]()
    if len(question.dramas) > 1:
        scores = ".".join(map(str, question.scores[:_MOST_SCORES]))
        for drama in question.dramas[: _MOST_BUTTONS - 1]:
            buttons.append(
                parts.button(parts.short_title(drama, BUTTON_LABEL), write_id("say", who, drama.id, scores, place))
            )
    else:
        for score in question.scores[: _MOST_BUTTONS - 1]:
            label = _score_out_of(score, question.scores, words)
            if len(question.scores) == 1:
                label = words("chat-keep", score=words.score(score, scale))
            buttons.append(parts.button(label, write_id("say", who, first.id, score, place)))
    several = len(question.dramas) > 1 or len(question.scores) > 1
    buttons.append(parts.button(words("chat-neither" if several else "chat-leave"), write_id("unask", who, place)))
    return ui.ActionRow(*buttons)


def _score_out_of(score: int, scores: Sequence[int], words: Words) -> str:
    """A score with its maximum: for "5", which may mean either, "5/10" or "5/5"."""
    if len(scores) == 2 and score == scores[1] == 2 * scores[0]:
        return f"{words.compact(score / 20)}/5"
    return f"{words.compact(score / 10)}/10"


def _offers(drama: Drama, owner: int, words: Words, review: bool = False) -> ui.ActionRow:
    who = write_member(owner)
    last = ("review-this", "review") if review else ("list-this", "enlist")
    return ui.ActionRow(
        parts.button(words("open-card"), write_id("card", who, drama.id)),
        parts.button(words("rate-this"), write_id("seen", who, drama.id)),
        parts.button(words(last[0]), write_id(last[1], who, drama.id)),
    )


def wish_card(wish: Wish, owner: int, words: Words) -> ui.LayoutView:
    """The answer to a message about a title without a score: buttons to list or rate it, or its facts with the tabs of
    its card, the one that answers the message highlighted. Several titles are listed."""
    drama, *others = wish.dramas
    if others:
        return named_card(wish.dramas, owner, words)
    if wish.topic in ("list", "score"):
        return heard_note(Heard(named=drama, says_status=wish.topic == "list"), owner, "ten", words)
    who = write_member(owner)
    tabs = (
        parts.button(
            words(f"tab-{tab}"),
            write_id("tab", who, drama.id, tab, 0),
            style=ButtonStyle.primary if tab == wish.topic else ButtonStyle.secondary,
        )
        for tab in _TABS
    )
    return parts.card(ui.TextDisplay(_row(drama, words)), ui.ActionRow(*tabs), accent=parts.colour(drama))


def named_card(dramas: Sequence[Drama], owner: int, words: Words) -> ui.LayoutView:
    """The titles a message names, each with buttons for its card, a score and the list."""
    items: list[ui.Item | None] = [
        ui.TextDisplay(f"### {words('chat-names', count=len(dramas))}"),
        ui.Separator(),
    ]
    for drama in dramas[:_MOST_TITLES]:
        items.append(ui.TextDisplay(_row(drama, words)))
        items.append(_offers(drama, owner, words))
    return parts.card(*items, parts.open_menu(dramas[_MOST_TITLES:], owner, words, "open-another"))


def _row(drama: Drama, words: Words) -> str:
    """A title with its native one, and its facts in small print."""
    facts = parts.short_facts(drama, words)
    return parts.line(parts.bold_title(drama), parts.safe(parts.native(drama) or "")) + (
        f"\n-# {facts}" if facts else ""
    )


class RateModal(ui.Modal):
    """The form for the scores of the titles of a message, filled with those it gives."""

    def __init__(self, said: Sequence[tuple[Drama, int | None]], owner: int, scale: Scale, words: Words) -> None:
        super().__init__(title=words("chat-rate-title"), custom_id=write_id("rated-here", write_member(owner)))
        for drama, score in said[:FIELDS]:
            field = ui.TextInput(
                custom_id=write_id("score", drama.id),
                style=TextStyle.short,
                required=False,
                max_length=40,
                default=_written(score, scale) if score else None,
                placeholder=words("option-score"),
            )
            self.add_item(ui.Label(text=parts.short_title(drama, MODAL_TEXT), component=field))
        self.stop()


def _written(score: int, scale: Scale) -> str:
    """A score as its member would type it, in a form that is read back as the same score."""
    return f"{score}%" if scale == "percent" or score % 5 else f"{score / 10:g}/10"
