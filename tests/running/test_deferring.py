"""Slow answers: deferred in time, and seen by nobody but those they are for."""

import asyncio
from typing import Any

import pytest
from conftest import Club, ids_of, message_of, said, text_of, walk
from simcord import InteractionResult, ResponseMessage

from bot.core.member.lists import Entry
from bot.store import OpenStore
from bot.ui.frame.text import Words

NOTE = "the one about my sister"


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.answering._DEFER_AFTER", 0.05)


def slow(monkeypatch: pytest.MonkeyPatch, part: Any, name: str) -> None:
    """Let a part take longer than is waited for an answer."""
    quick = getattr(part, name)

    async def late(*given: Any, **more: Any) -> Any:
        await asyncio.sleep(0.3)
        return await quick(*given, **more)

    monkeypatch.setattr(part, name, late)


def seen(club: Club) -> list[int]:
    """The messages everyone in the channel sees, those that are to come too."""
    return [message.id for message in club.channel.history(viewer=club.friend)]


def said_privately(result: InteractionResult) -> str:
    """What is said to the asker alone; nothing else is said."""
    assert result.ephemeral
    assert result.followups == []
    return said(result)


@pytest.mark.parametrize("command", ["me settings", "privacy", "me forget"])
async def test_private_commands_are_deferred_in_private_before_the_member_is_looked_up(
    club: Club, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    slow(monkeypatch, club.client.guide.servers, "load")
    assert said_privately(await club.member.slash(club.channel, command))
    assert seen(club) == []


async def test_slow_answers_about_a_private_list_are_deferred_in_private(
    club: Club, kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    await kept.lists.put(club.member.id, [Entry("signal-2016", "plan", 0, NOTE, 1)])
    slow(monkeypatch, kept.lists, "shared")
    assert NOTE in said_privately(await club.member.slash(club.channel, "list show"))
    slow(monkeypatch, kept.lists, "put")
    assert "Signal" in said_privately(await club.member.slash(club.channel, "list add", title="signal-2016", note=NOTE))
    assert seen(club) == []


async def test_a_publicly_deferred_answer_is_refused_in_private(
    club: Club, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow(monkeypatch, club.client.guide.ratings, "ledger")
    result = await club.member.slash(club.channel, "ratings", private=False)
    (refusal,) = result.followups
    assert refusal.ephemeral
    assert text_of(refusal) == words("no-ratings")
    assert result.response is None
    assert seen(club) == []


async def test_a_privately_deferred_answer_is_shown_to_all_where_it_is_for_all(
    club: Club, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow(monkeypatch, club.client.guide.servers, "load")
    result = await club.member.slash(club.channel, "drama", title="signal-2016")
    (card,) = result.followups
    assert not card.ephemeral
    assert "Signal" in text_of(card)
    assert result.response is None
    assert seen(club) == [card.id]


async def test_a_file_is_read_even_if_looking_up_its_member_is_slow(
    club: Club, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow(monkeypatch, club.client.guide.servers, "load")
    result = await club.member.slash(club.channel, "list import", file=("mine.csv", b"title,score\nSignal,9\n"))
    assert "Signal" in said_privately(result)


FORMS = {
    "review": {"title": "signal-2016"},
    "catalogue correct": {"title": "signal-2016"},
    "catalogue add": {},
    "catalogue import": {},
}


def opener(note: ResponseMessage) -> str:
    """The id of the one button of a message."""
    (custom_id,) = [item["custom_id"] for item in walk(note.components) if item.get("type") == 2]
    return custom_id


def form(result: InteractionResult) -> tuple[str, list[str]]:
    """The id of a form, and what it asks for with what is filled in."""
    assert result.modal is not None
    fields = [f"{row['label']} {row['component'].get('value')}" for row in result.modal["components"]]
    return result.modal["custom_id"], fields


@pytest.mark.parametrize("command", FORMS)
async def test_a_form_ready_too_late_is_opened_with_a_button(
    club: Club, words: Words, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    at_once = await club.owner.slash(club.channel, command, **FORMS[command])
    with monkeypatch.context() as hasty:
        slow(hasty, club.client.guide.servers, "load")
        result = await club.owner.slash(club.channel, command, **FORMS[command])
    assert result.modal is None
    assert said_privately(result) == words("form-ready")
    opened = await club.owner.click(message_of(result), custom_id=opener(message_of(result)))
    assert form(opened) == form(at_once)


@pytest.mark.parametrize("action", ["ask", "region", "review"])
async def test_a_form_of_a_card_ready_too_late_is_opened_with_a_button(
    club: Club, words: Words, monkeypatch: pytest.MonkeyPatch, action: str
) -> None:
    if action == "ask":
        card = await club.member.slash(club.channel, "me settings")
    else:
        card = await club.member.slash(club.channel, "watch", title="signal-2016")
    if action == "review":
        tab = next(custom_id for custom_id in ids_of(card.response, "tab") if ":reviews:" in custom_id)
        await club.member.click(message_of(card), custom_id=tab)
    custom_id = ids_of(card.response, action)[0]

    async def press() -> InteractionResult:
        if action == "region":
            return await club.member.select(message_of(card), ["other"], custom_id=custom_id)
        return await club.member.click(message_of(card), custom_id=custom_id)

    at_once = await press()
    with monkeypatch.context() as hasty:
        slow(hasty, club.client.guide.servers, "load")
        result = await press()
    (note,) = result.followups
    assert note.ephemeral
    assert text_of(note) == words("form-ready")
    opened = await club.member.click(note, custom_id=opener(note))
    assert form(opened) == form(at_once)


async def test_the_late_form_to_rate_the_titles_of_a_message_keeps_what_the_message_says(
    club: Club, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    message = await club.friend.send(club.channel, "1 Litre of Tears 95%, and then Signal")
    at_once = await club.member.context_menu(club.channel, words("menu-rate-here"), message)
    with monkeypatch.context() as hasty:
        slow(hasty, club.client.guide.servers, "load")
        result = await club.member.context_menu(club.channel, words("menu-rate-here"), message)
    assert said_privately(result) == words("form-ready")
    opened = await club.member.click(message_of(result), custom_id=opener(message_of(result)))
    assert form(opened) == form(at_once)
    assert [field.split()[-1] for field in form(opened)[1]] == ["9.5/10", "None"]
