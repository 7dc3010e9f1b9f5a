"""Buttons of answers in chat. What such an answer says is read back from the custom ids of its buttons."""

from dataclasses import dataclass
from functools import partial

from bot.answering import Ask, asker, edit_message, public_name, refusal, show, words_for
from bot.client import Handler
from bot.commands.chat import pages
from bot.commands.pressed import all_items, change_of, menu_options, number, require_owner, values_of
from bot.core.chat.message import Heard, Question
from bot.core.errors import Sorry
from bot.core.member.ratings import Rated
from bot.core.models import Drama
from bot.ui import chat
from bot.ui.frame.ids import Press, read_id


async def say(interaction: Ask, press: Press) -> None:
    """Answer a question by a title or score: keep the rating, or ask for what is still open."""
    owner, key, scores, place = values_of(press, 4)
    who, guide = require_owner(interaction, owner), interaction.client.guide
    given = tuple(number(score) for score in scores.split("."))
    if not all(1 <= score <= 100 for score in given):
        raise Sorry("stale-button")
    before = _read_said(interaction)
    if number(place) not in before.questions:
        raise Sorry("stale-button")
    done = await guide.chat.answer(who, guide.titles.get(key, who), given)
    if isinstance(done, Question):
        before.questions[number(place)] = done
    else:
        del before.questions[number(place)]
        before.kept = [rated for rated in before.kept if rated.drama.id != done.drama.id] + [done]
    await _redraw(interaction, before)


async def unask(interaction: Ask, press: Press) -> None:
    """Drop a question: none of its choices."""
    owner, place = values_of(press, 2)
    require_owner(interaction, owner)
    before = _read_said(interaction)
    before.questions.pop(number(place), None)
    await _redraw(interaction, before)


async def unsay(interaction: Ask, press: Press) -> None:
    """Undo one of the ratings of a message."""
    owner, change = change_of(press)
    who, before = require_owner(interaction, owner), _read_said(interaction)
    gone = await interaction.client.guide.ratings.undo(who, change)
    before.kept = [rated for rated in before.kept if rated.change != change]
    await _redraw(interaction, before, gone)


async def rate_here(interaction: Ask, press: Press) -> None:
    """Open the form that rates the titles of a message, where it could not be opened at once (see `show_form`)."""
    guide, who, (scores,) = interaction.client.guide, asker(interaction), values_of(press, 1)
    keys = [option.value for option in menu_options(interaction, "open")]
    given = [number(score) if score else None for score in scores.split(".")]
    if len(given) != len(keys):
        raise Sorry("stale-button")
    said = [(guide.titles.get(key, who), score) for key, score in zip(keys, given, strict=True)]
    await pages.rating_form(interaction, said)


async def rated_here(interaction: Ask, press: Press) -> None:
    """Keep the ratings of a submitted form, and say which of them cannot be read."""
    values_of(press, 1)
    guide, who, words = interaction.client.guide, asker(interaction), words_for(interaction)
    filled = _filled_in(interaction)
    if not filled:
        raise Sorry("chat-nothing-filled")
    kept: list[Rated] = []
    unread: list[tuple[Drama, str]] = []
    for key, text in filled:
        drama = guide.titles.get(key, who)
        try:
            score = guide.ratings.read(text)
        except Sorry as error:
            unread.append((drama, refusal(interaction.client, who, words, error)))
        else:
            kept.append(await guide.ratings.rate(who, drama, score))
    scale = (await guide.members.settings(who)).scale
    heard, again = guide.display.named((Heard(kept=tuple(kept)), tuple(unread)), who)
    await show(interaction, chat.heard_note(heard, who.member, scale, words, unread=again), private=True)


HANDLERS: dict[str, Handler] = {
    "say": say, "unask": unask, "unsay": unsay, "rate-here": rate_here, "rated-here": rated_here,
}  # fmt: skip


@dataclass(slots=True)
class _Said:
    """What an answer in chat says: the ratings kept, and the open questions by their position in the message."""

    kept: list[Rated]
    questions: dict[int, Question]


def _read_said(interaction: Ask) -> _Said:
    """What the message pressed says, from the custom ids of its buttons."""
    guide = interaction.client.guide
    get = partial(guide.catalogue.get, own=guide.servers.own(interaction.guild_id))
    found = _Said([], {})
    for row in interaction.message.components if interaction.message else ():
        for item in all_items(row):
            press = read_id(getattr(item, "custom_id", None) or "")
            if press and press.action == "unsay":
                _, change = change_of(press)
                if drama := get(change.drama):
                    found.kept.append(Rated(drama, change, None))
            elif press and press.action == "say" and len(press.values) == 4 and (drama := get(press.values[1])):
                scores, place = tuple(map(number, press.values[2].split("."))), number(press.values[3])
                asked = found.questions.get(place, Question((), ()))
                dramas = {one.id: one for one in (*asked.dramas, drama)}
                given = dict.fromkeys((*asked.scores, *scores))
                found.questions[place] = Question(tuple(dramas.values()), tuple(given))
    return found


async def _redraw(interaction: Ask, said: _Said, gone: Rated | None = None) -> None:
    who, words = asker(interaction), words_for(interaction)
    guide = interaction.client.guide
    scale = (await guide.members.settings(who)).scale
    heard = Heard(kept=tuple(said.kept), questions=tuple(said.questions.values()))
    heard, gone = guide.display.named((heard, gone), who)
    name = public_name(interaction)
    await edit_message(interaction, chat.heard_note(heard, who.member, scale, words, gone, name=name))


def _filled_in(interaction: Ask) -> list[tuple[str, str]]:
    """(drama id, text) of each field of a submitted form that was filled in."""
    out: list[tuple[str, str]] = []
    for row in (interaction.data or {}).get("components") or ():
        field = row.get("component") or {}
        press = read_id(str(field.get("custom_id") or ""))
        text = str(field.get("value") or "").strip()
        if press and press.action == "score" and text:
            out.append((values_of(press, 1)[0], text))
    return out
