"""Picks for a group: the card, the poll on it, the outcome, and the event planned from it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from discord import ButtonStyle, Poll, SelectOption, ui
from discord.utils import format_dt

from bot.core.member.picks import Why
from bot.core.member.together import Gathering, GroupMember, GroupSuggestion, Outcome
from bot.core.models import Drama
from bot.ui.frame import parts
from bot.ui.frame.ids import read_id, write_id, write_member, write_moment
from bot.ui.frame.limits import OPTION_LABEL, POLL_ANSWER, cut
from bot.ui.frame.text import Words
from bot.ui.recommending.picks import general, reason_texts, surprise_label

VOTE_HOURS = 24
# How many hours from now the event may be.
HOURS = (1, 3, 24, 48, 72, 168)

# Minutes by which the buttons move the time.
_SHIFTS = (-60, -15, 15, 60)

# A group of this size has nobody to leave out.
_COUPLE = 2
# In a larger group each reason names only one thing, so that all of them fit.
_MOST_DETAILED = 5
# True of so many titles that they are given only where a person has no other reason.
_COMMON_REASONS = frozenset(("genres", "country", "era"))


def gathering_card(found: Gathering, owner: int, can_vote: bool, words: Words) -> ui.LayoutView:
    """The picks, each with every person's reason, and buttons to vote and for other picks.

    The buttons read their state from the menus: the titles shown, and the members of the group with their names.
    """
    who = write_member(owner)
    notes = [
        *(
            words(key, names=_names(people, words), count=len(people))
            for key, people in (("together-unrated", found.unrated), ("together-heeded", found.heeded))
            if people
        ),
        words("together-anywhere") if found.anywhere else None,
    ]
    title = words("together-title", names=_names(found.people, words))
    head = "\n-# ".join(filter(None, (f"### {title}", *notes)))
    others = parts.button(words("picks-others"), write_id("group", who, found.page + 1))
    return parts.card(
        ui.TextDisplay(head),
        *(item for pick in found.picks for item in (ui.Separator(), ui.TextDisplay(_row(pick, words)))),
        ui.Separator(),
        parts.open_menu((pick.drama for pick in found.picks), owner, words),
        _people_menu(found.people, who, words),
        ui.ActionRow(*([_vote(who, words)] if can_vote and len(found.picks) > 1 else []), others),
    )


def _row(pick: GroupSuggestion, words: Words) -> str:
    drama = pick.drama
    brief = len(pick.why) > _MOST_DETAILED
    rows = [(person, _reason(drama, why, brief, words)) for person, why in pick.why]
    told = (words.labelled(f"**{parts.safe(person.name)}**", text) for person, text in rows if text)
    facts = parts.line(parts.short_facts(drama, words), surprise_label(pick.surprise, words))
    return parts.bold_title(drama) + "".join(f"\n-# {small}" for small in (facts, *told) if small)


def _reason(drama: Drama, why: Sequence[Why], brief: bool, words: Words) -> str | None:
    """The strongest reason, one that is not common where there is any; a `brief` one has one value and one title."""
    if brief:
        why = [replace(one, values=one.values[:1], dramas=one.dramas[:1]) for one in why]
    telling = [one for one in why if one.kind not in _COMMON_REASONS]
    texts = (text for one in (telling, why) for text in reason_texts(one, words, most=1))
    return next(texts, None) or general(drama, words)


def _names(people: Sequence[GroupMember], words: Words) -> str:
    return words.joined([parts.safe(person.name) for person in people])


def _people_menu(people: Sequence[GroupMember], who: str, words: Words) -> ui.ActionRow:
    """The menu of the group's members, to leave one out."""
    options = [
        SelectOption(label=cut(person.name, OPTION_LABEL), value=write_member(person.member)) for person in people
    ]
    menu = ui.Select[ui.LayoutView](
        custom_id=write_id("leave", who),
        placeholder=words("together-leave-out"),
        options=options,
        disabled=len(people) <= _COUPLE,
    )
    return ui.ActionRow(menu)


def poll(dramas: Sequence[Drama], words: Words) -> Poll:
    """The poll on these titles, one answer each, open for a day."""
    asked = Poll(question=words("vote-question"), duration=timedelta(hours=VOTE_HOURS))
    for drama in dramas:
        asked.add_answer(text=parts.short_title(drama, POLL_ANSWER))
    return asked


def vote_opening(card: ui.LayoutView, owner: int, words: Words) -> ui.LayoutView:
    """The card while its poll is being posted."""
    waiting = _vote(write_member(owner), words)
    waiting.disabled = True
    return _with_vote_button(card, waiting, ongoing=True)


def vote_open(card: ui.LayoutView, owner: int, vote: int, words: Words) -> ui.LayoutView:
    """The card while its poll is open: the same picks, and a button that ends the poll."""
    ended = write_id("plan", write_member(owner), write_member(vote))
    return _with_vote_button(card, parts.button(words("plan-it"), ended, style=ButtonStyle.primary), ongoing=True)


def vote_over(card: ui.LayoutView, owner: int, words: Words) -> ui.LayoutView:
    """The card once its poll cannot be counted any more, with the button that starts another."""
    return _with_vote_button(card, _vote(write_member(owner), words), ongoing=False)


def _with_vote_button(card: ui.LayoutView, button: ui.Button, *, ongoing: bool) -> ui.LayoutView:
    """The card with `button` in place of the one for its poll; while a poll is `ongoing` nobody can be left out."""
    for item in card.walk_children():
        if isinstance(item, ui.Select) and _has_action(item, "leave"):
            item.disabled = ongoing or len(item.options) <= _COUPLE
        if isinstance(item, ui.ActionRow) and any(
            _has_action(child, "vote") or _has_action(child, "plan") for child in item.children
        ):
            item.clear_items()
            item.add_item(button)
    return card


def _vote(who: str, words: Words) -> ui.Button:
    return parts.button(words("vote"), write_id("vote", who), style=ButtonStyle.primary)


def _has_action(item: ui.Item, action: str) -> bool:
    press = read_id(getattr(item, "custom_id", None) or "")
    return press is not None and press.action == action


def outcome_card(outcome: Outcome, owner: int, barred: str | None, words: Words) -> ui.LayoutView:
    """The winner, the votes, and a menu of when to watch it; or, where no event can be made, why: the text `barred`."""
    winner = outcome.winner
    votes = "\n".join(
        f"{'**' if drama is winner else ''}{parts.safe(drama.title)}{'**' if drama is winner else ''}"
        f" · {words('votes', count=count)}"
        for drama, count in outcome.votes
        if count
    )
    head = "\n".join(filter(None, (_winner(outcome, words), votes)))
    return parts.card(
        ui.TextDisplay(head),
        ui.TextDisplay(f"-# {words(barred)}") if barred else _when_menu(winner, owner, words),
        ui.ActionRow(_open(winner, owner, words)),
        accent=parts.colour(winner),
    )


def _winner(outcome: Outcome, words: Words) -> str:
    text = f"### {words('vote-winner', title=parts.safe(outcome.winner.title))}"
    return f"{text}\n-# {words('vote-tied')}" if outcome.tied else text


def _when_menu(drama: Drama, owner: int, words: Words) -> ui.ActionRow:
    options = [SelectOption(label=words(f"in-hours-{hours}"), value=str(hours)) for hours in HOURS]
    menu = write_id("event", write_member(owner), drama.id)
    return ui.ActionRow(ui.Select(custom_id=menu, placeholder=words("event-when"), options=options))


def disabled(card: ui.LayoutView) -> ui.LayoutView:
    """The card with all its buttons and menus disabled, while what was pressed is done."""
    for item in card.walk_children():
        if isinstance(item, ui.Button | ui.Select):
            item.disabled = True
    return card


def time_card(drama: Drama, start: datetime, owner: int, words: Words) -> ui.LayoutView:
    """The time of the event, with a menu and buttons to change it, and the button that creates the event."""
    who = write_member(owner)

    def shift(minutes: int) -> ui.Button:
        hours, rest = divmod(abs(minutes), 60)
        length = words("hours-minutes", hours=hours, minutes=rest)
        moved = write_moment(start + timedelta(minutes=minutes))
        return parts.button(f"{'−' if minutes < 0 else '+'}{length}", write_id("at", who, moved, drama.id))

    made = write_id("make", who, write_moment(start), drama.id)
    make = parts.button(words("event-make"), made, style=ButtonStyle.primary)
    return parts.card(
        ui.TextDisplay(f"### {parts.safe(drama.title)}\n{format_dt(start, 'F')} ({format_dt(start, 'R')})"),
        _when_menu(drama, owner, words),
        ui.ActionRow(*map(shift, _SHIFTS)),
        ui.ActionRow(make, _open(drama, owner, words)),
        accent=parts.colour(drama),
    )


def planned_card(drama: Drama, start: datetime, event: int, url: str, owner: int, words: Words) -> ui.LayoutView:
    """The event that was created: when, a link to it, and the button that deletes it."""
    text = words("event-made", title=parts.safe(drama.title), when=format_dt(start, "F"), left=format_dt(start, "R"))
    back = parts.button(words("undo"), write_id("off", write_member(owner), write_member(event), drama.id))
    row = ui.ActionRow(ui.Button(label=words("event-open"), url=url), back, _open(drama, owner, words))
    return parts.card(ui.TextDisplay(text), row, accent=parts.colour(drama))


def _open(drama: Drama, owner: int, words: Words) -> ui.Button:
    return parts.button(words("open-card"), write_id("card", write_member(owner), drama.id))
