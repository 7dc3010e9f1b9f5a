"""Buttons of picks. The request the picks answer is read from the custom id of the button for further ones."""

from dataclasses import replace

from discord import ui

from bot.answering import Ask, asker, edit_message, refusal, show, words_for
from bot.client import Handler
from bot.commands.lists import pages as list_pages
from bot.commands.picks import pages
from bot.commands.pressed import (
    answer,
    chosen,
    id_on_message,
    ids_on_message,
    number,
    request_of,
    require_owner,
    values_of,
)
from bot.core.errors import Sorry
from bot.core.member.picks import MOST_AVOIDED, Request
from bot.core.models import Drama
from bot.ui.drama import cards
from bot.ui.frame import parts
from bot.ui.frame.ids import Press, read_id, read_member, write_id, write_member


async def seen(interaction: Ask, press: Press) -> None:
    """Ask for a score of a title."""
    interaction.extras["private"] = True
    guide, who, words = interaction.client.guide, asker(interaction), words_for(interaction)
    drama = guide.titles.get(values_of(press, 2)[1], who)
    scale = (await guide.members.settings(who)).scale
    menu = cards.rate_menu(drama, who.member, "", None, scale, words)
    await show(interaction, parts.note(words("rate-ask", title=_title(interaction, drama)), menu), private=True)


async def dismiss(interaction: Ask, press: Press) -> None:
    """Not for me: never recommend a title again, and show another in its place."""
    owner, key = values_of(press, 2)
    guide, who, words = interaction.client.guide, asker(interaction), words_for(interaction)
    drama = guide.titles.get(key, who)
    await guide.picks.dismiss(who, drama)
    text = words("dismissed", title=_title(interaction, drama))
    request, held = _request(interaction), _shown_ids(interaction)
    place = held.index(key) if key in held else len(held)
    back = parts.button(words("undo"), write_id("back", write_member(who.member), drama.id, place))
    if read_member(owner) != who.member or request is None:
        await show(interaction, parts.note(text, ui.ActionRow(back)), private=True)
        return
    await edit_message(interaction, await _picks_left(interaction, replace(request, held=held), text, back))


async def watched(interaction: Ask, press: Press) -> None:
    """Seen it: put a title on the list as completed, show another in its place, and ask for a score privately."""
    owner, key = values_of(press, 2)
    guide, who = interaction.client.guide, asker(interaction)
    change = await guide.lists.put(who, guide.titles.get(key, who), "completed")
    request = _request(interaction)
    if read_member(owner) == who.member and request is not None:
        await edit_message(interaction, await _picks_left(interaction, replace(request, held=_shown_ids(interaction))))
    interaction.extras["private"] = True
    await show(interaction, await list_pages.changed(interaction, change, private=True), private=True)


async def welcome_back(interaction: Ask, press: Press) -> None:
    """Undo a dismissal, and show the title in its old place."""
    owner, key, place = values_of(press, 3)
    guide, who, words = interaction.client.guide, require_owner(interaction, owner), words_for(interaction)
    drama = guide.titles.get(key, who)
    await guide.picks.welcome_back(who, drama)
    text, request = words("welcome-back", title=_title(interaction, drama)), _request(interaction)
    if request is None:
        await edit_message(interaction, parts.note(text))
    else:
        at, held = number(place), _shown_ids(interaction)
        held = (*held[:at], drama.id, *held[at + 1 :])
        await edit_message(interaction, await pages.picked(interaction, replace(request, held=held), text))


async def more(interaction: Ask, press: Press) -> None:
    """More like this: picks like a title, within the filters of the request. Later recommendations heed it too."""
    interaction.extras["private"] = True
    guide, who = interaction.client.guide, asker(interaction)
    drama = guide.titles.get(values_of(press, 2)[1], who)
    await guide.picks.more_like(who, drama)
    request = _request(interaction) or Request()
    like_it = replace(request, drama=drama.id, like=(), mood=None, surprise="balanced", page=0)
    await show(interaction, await pages.picked(interaction, like_it), private=True)


async def again(interaction: Ask, press: Press) -> None:
    """Show the next picks for the same request."""
    request = request_of(interaction, press.values[1:])
    await answer(interaction, press.values[0], await pages.picked(interaction, request.next(_shown_ids(interaction))))


async def less(interaction: Ask, press: Press) -> None:
    """Less of this: the same request without a tag, from the first page, with a button to always avoid it."""
    (owner,) = values_of(press, 1)
    words, request, tag = words_for(interaction), _request(interaction), chosen(interaction)
    vocabulary = interaction.client.guide.catalogue.vocabulary
    if request is None or not (tag in vocabulary.tags or tag in vocabulary.genres):
        raise Sorry("stale-button")
    without = replace(request, avoid=tuple(dict.fromkeys((*request.avoid, tag)))[:MOST_AVOIDED], page=0)
    always = parts.button(words("less-always"), write_id("never", write_member(asker(interaction).member), tag))
    text = words("less-done", tag=words.named(tag))
    await answer(interaction, owner, await pages.picked(interaction, without, text, always))


async def never(interaction: Ask, press: Press) -> None:
    """Always avoid a tag in recommendations to the member."""
    owner, tag = values_of(press, 2)
    who, words, request = require_owner(interaction, owner), words_for(interaction), _request(interaction)
    choices = interaction.client.guide.choices
    avoided = (*(await choices.mine(who)).avoid, tag)
    await choices.choose(who, "avoid", avoided, interaction.client.languages.locales)
    text = words("less-always-done", tag=words.named(tag))
    await edit_message(interaction, await pages.picked(interaction, request, text) if request else parts.note(text))


HANDLERS: dict[str, Handler] = {
    "seen": seen, "watched": watched, "pass": dismiss, "back": welcome_back, "more": more, "again": again, "less": less,
    "never": never,
}  # fmt: skip


async def _picks_left(
    interaction: Ask, request: Request, text: str | None = None, back: ui.Button | None = None
) -> ui.LayoutView:
    """The picks after one was taken out; where none is left, the note and its Undo button only."""
    try:
        return await pages.picked(interaction, request, text, back)
    except Sorry as error:
        why = refusal(interaction.client, asker(interaction), words_for(interaction), error)
        told = "\n".join(filter(None, (text, why)))
        return parts.note(told, *([ui.ActionRow(back)] if back else []))


def _title(interaction: Ask, drama: Drama) -> str:
    """The title of a drama, as the presser chose to have titles named."""
    return parts.safe(interaction.client.guide.display.named(drama, asker(interaction)).title)


def _request(interaction: Ask) -> Request | None:
    """The request that the picks on the message pressed answer."""
    press = read_id(id_on_message(interaction, "again") or "")
    return request_of(interaction, press.values[1:]) if press else None


def _shown_ids(interaction: Ask) -> tuple[str, ...]:
    """The ids of the picks on the message pressed, from their buttons."""
    presses = (read_id(custom_id) for custom_id in ids_on_message(interaction, "pass"))
    return tuple(press.values[-1] for press in presses if press and press.values)
