"""Reviews: the tab of a card, one review in full, the form to write one, and reported reviews."""

import re
from collections.abc import Sequence

from discord import ButtonStyle, SelectOption, TextStyle, ui

from bot.core.member.reviews import ASPECTS, LONGEST, Opened, Report, Review, Reviewed, ReviewPage, Started, bar
from bot.core.models import Drama
from bot.core.scores import FAR_APART, Scale, steps
from bot.ui.frame import parts
from bot.ui.frame.ids import write_id, write_member
from bot.ui.frame.limits import MODAL_TEXT, OPTION_LABEL, cut
from bot.ui.frame.text import Words

# How much of a review the tab shows.
_LISTED_LENGTH = 450
# And of one behind spoiler bars, as a wall of black says nothing.
_BARRED_LENGTH = 160
_BLANK_LINES = re.compile(r"\s*\n\s*\n\s*")
# What its writer put behind spoiler bars, as Discord matches it.
_SPOILER = re.compile(r"\|\|(.+?)\|\|", re.DOTALL)


def body(review: Review, seen: int | None, words: Words, most: int | None = None, here: int | None = None) -> str:
    """A review's text, escaped and cut to `most` characters; all of it behind spoiler bars where `bar` finds that it
    spoils a reader who has `seen` so many episodes, or others who may read it `here`."""
    text = _BLANK_LINES.sub("\n\n", review.words.text)
    why = bar(review.words, seen, here)
    if why is None:
        shown = _with_bars(text)
        return cut(shown, most) if most else shown
    hint = words(f"review-{why}", episode=review.words.episode or 0)
    barred = f"||{parts.safe(text)}||"
    return f"-# {hint}\n{cut(barred, min(most, _BARRED_LENGTH)) if most else barred}"


def _with_bars(text: str) -> str:
    """A text, escaped but for the spoiler bars its writer set."""
    pieces = _SPOILER.split(text)
    return "".join(f"||{parts.safe(piece)}||" if at % 2 else parts.safe(piece) for at, piece in enumerate(pieces))


def byline(review: Review, scale: Scale, words: Words) -> str:
    """The writer, their score, their scores of aspects, how far they had watched, and the date."""
    given = review.words.aspects
    aspects = [f"{words(f'aspect-{one}')} {words.score(given[one], scale)}" for one in ASPECTS if one in given]
    until = words("review-until", episode=review.words.episode) if review.words.episode else None
    small = parts.line(*aspects, until, f"<t:{review.written_at}:d>")
    return f"{opinion(review, scale, words)}\n-# {small}"


def opinion(review: Review, scale: Scale, words: Words) -> str:
    """ "@Guest 9.5"."""
    return f"<@{review.member}>" + (f" **{words.score(review.score, scale)}**" if review.score else "")


def reviews_tab(drama: Drama, found: ReviewPage, owner: int, scale: Scale, words: Words) -> list[ui.Item]:
    """A page of reviews below the two opposite opinions, with a menu to read one in full and a button to write one."""
    who = write_member(owner)
    write = parts.button(
        words("review-edit" if found.mine else "review-this"),
        write_id("review", who, drama.id),
        style=ButtonStyle.primary,
    )
    pager = (
        parts.pager(found.page, found.pages, lambda page: write_id("page", who, drama.id, "reviews", page), words)
        or ui.ActionRow()
    )
    pager.add_item(write)
    if not found.rows:
        return [ui.TextDisplay(f"-# {words('review-none')}"), pager]
    rows: list[str] = []
    if found.opposites and found.page == 0:
        best, worst = found.opposites
        far = (best.score or 0) - (worst.score or 0) >= FAR_APART
        opposites = parts.line(*(opinion(one, scale, words) for one in found.opposites))
        rows.append(f"**{words('review-opposites')}** {opposites}" if far else opposites)
    rows += [
        f"**{number}.** {byline(one, scale, words)}\n"
        + body(one, _progress_of(one, found.seen, owner), words, _LISTED_LENGTH, found.here)
        for number, one in enumerate(found.rows, start=found.first)
    ]
    options = [
        SelectOption(
            label=cut(parts.line(f"{number}", words.score(one.score, scale) if one.score else None), OPTION_LABEL),
            value=str(one.id),
            description=cut(_teaser(one, _progress_of(one, found.seen, owner), found.here, words), OPTION_LABEL),
        )
        for number, one in enumerate(found.rows, start=found.first)
    ]
    menu = ui.Select(custom_id=write_id("read", who), placeholder=words("review-read"), options=options)
    return [ui.TextDisplay("\n\n".join(rows)), ui.ActionRow(menu), pager]


def _progress_of(review: Review, seen: int | None, reader: int) -> int | None:
    """How many episodes the reader has seen; None for their own review, which is never ahead of them."""
    return None if review.member == reader else seen


def _teaser(review: Review, seen: int | None, here: int | None, words: Words) -> str:
    # Menus have no spoiler bars.
    shown = _SPOILER.sub("…", review.words.text)
    return words("review-barred") if bar(review.words, seen, here) else " ".join(shown.split())


def review_card(opened: Opened, owner: int, managing: bool, scale: Scale, words: Words) -> ui.LayoutView:
    """One review in full, with buttons to edit or delete one's own, to report another's, and to hide it here."""
    review, who = opened.review, write_member(owner)
    said = body(review, _progress_of(review, opened.seen, owner), words)
    text = f"### {parts.safe(opened.drama.title)}\n{byline(review, scale, words)}\n{said}"
    buttons = own_buttons(opened.drama, owner, words) if review.member == owner else []
    if review.member != owner:
        buttons.append(parts.button(words("review-report"), write_id("report", who, review.id)))
    if managing:
        buttons.append(parts.button(words("review-hide"), write_id("review-hide", who, review.id)))
    return parts.note(text, ui.ActionRow(*buttons), accent=parts.colour(opened.drama))


def own_buttons(drama: Drama, owner: int, words: Words) -> list[ui.Button]:
    """Buttons to edit and to delete one's review."""
    who = write_member(owner)
    return [
        parts.button(words("review-edit"), write_id("review", who, drama.id)),
        parts.button(words("review-delete"), write_id("unreview", who, drama.id)),
    ]


def written_note(reviewed: Reviewed, owner: int, scale: Scale, words: Words) -> ui.LayoutView:
    """The answer to a review that was saved, and what of it could not be read."""
    text = words("review-kept", title=parts.safe(reviewed.drama.title), who=opinion(reviewed.review, scale, words))
    lines = [text, *(f"-# {words(f'review-unread-{name}')}" for name in reviewed.unread)]
    if reviewed.hidden:
        lines.append(f"-# {words('review-kept-hidden')}")
    if reviewed.alone:
        lines.append(f"-# {words('review-kept-alone')}")
    tab = parts.button(words("review-open"), write_id("tab", write_member(owner), reviewed.drama.id, "reviews", 0))
    row = ui.ActionRow(tab, *own_buttons(reviewed.drama, owner, words))
    return parts.note("\n".join(lines), row, accent=parts.colour(reviewed.drama))


def delete_note(drama: Drama, owner: int, words: Words) -> ui.LayoutView:
    """Asks whether to delete one's review."""
    sure = parts.button(
        words("review-delete-sure"), write_id("unreviewed", write_member(owner), drama.id), style=ButtonStyle.danger
    )
    return parts.note(words("review-delete-ask", title=parts.safe(drama.title)), ui.ActionRow(sure))


def report_card(report: Report, owner: int, scale: Scale, words: Words, done: Sequence[ui.Item] = ()) -> ui.LayoutView:
    """A reported or hidden review, with the buttons of a moderator; above it what was just `done` to another one."""
    who, review, title = write_member(owner), report.review, parts.safe(report.drama.title)
    if report.count:
        head = f"### {words('reports-title', title=title)}\n-# {words('reports-count', count=report.count)}"
        hide = write_id("review-hide", who, review.id)
        buttons = [parts.button(words("review-hide"), hide, style=ButtonStyle.danger)]
    else:
        head, buttons = f"### {words('reports-hidden', title=title)}", []
    shown = words("review-keep" if report.count else "review-show")
    buttons.append(parts.button(shown, write_id("review-keep", who, review.id)))
    return parts.card(
        *done,
        ui.Separator() if done else None,
        ui.TextDisplay(f"{head}\n{byline(review, scale, words)}"),
        ui.TextDisplay(body(review, None, words)),
        ui.ActionRow(*buttons),
        parts.pager(report.page, report.total, lambda page: write_id("reports", who, page), words),
        accent=parts.colour(report.drama),
    )


def settled(key: int, hidden: bool, owner: int, words: Words) -> list[ui.Item]:
    """That a review is now hidden here, with a button to show it again; or that it is shown."""
    if not hidden:
        return [ui.TextDisplay(words("review-kept-shown"))]
    back = parts.button(words("review-show"), write_id("review-keep", write_member(owner), key))
    return [ui.TextDisplay(words("review-hidden")), ui.ActionRow(back)]


class ReviewForm(ui.Modal):
    """The form of a review, filled with the draft; `custom_id` is what it is submitted with."""

    def __init__(self, draft: Started, custom_id: str, scale: Scale, words: Words) -> None:
        super().__init__(title=cut(words("review-form", title=draft.drama.title), MODAL_TEXT), custom_id=custom_id)
        before = draft.review.words if draft.review else None
        self.add_item(ui.Label(text=words("review-score"), component=_score_menu(draft.score, scale, words)))
        self.add_item(
            ui.Label(
                text=words("review-text"),
                component=ui.TextInput(
                    custom_id="text",
                    style=TextStyle.paragraph,
                    max_length=LONGEST,
                    default=before.text if before else None,
                ),
            )
        )
        self.add_item(
            ui.Label(
                text=words("review-spoils"),
                description=words("review-spoils-hint"),
                component=ui.Checkbox(custom_id="spoiler", default=bool(before and before.spoiler)),
            )
        )
        episode = before.episode if before else draft.episode
        self.add_item(
            ui.Label(
                text=words("review-episodes"),
                description=words("review-episodes-hint"),
                component=_text_input("episode", str(episode) if episode else None, 20),
            )
        )
        given = before.aspects if before else {}
        stated = [f"{words(f'aspect-{one}')} {words.decimal(given[one] / 10)}" for one in ASPECTS if one in given]
        self.add_item(
            ui.Label(
                text=words("review-aspects"),
                description=words("review-aspects-hint"),
                component=_text_input("aspects", words.listed(stated) or None, 120),
            )
        )
        self.stop()


def _text_input(name: str, default: str | None, most: int) -> ui.TextInput:
    return ui.TextInput(custom_id=name, style=TextStyle.short, required=False, max_length=most, default=default)


def _score_menu(mine: int | None, scale: Scale, words: Words) -> ui.Select:
    """The scores to choose from, and one's own where it lies between two, replacing one with the same label."""
    offered: list[int] = sorted({*steps(scale), *([mine] if mine else [])}, reverse=True)
    labels = {words.score(one, scale): one for one in offered}
    if mine:
        labels[words.score(mine, scale)] = mine
    options = [SelectOption(label=text, value=str(one), default=one == mine) for text, one in labels.items()]
    return ui.Select(custom_id="score", placeholder=words("rate-this"), options=options)
