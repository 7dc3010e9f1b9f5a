"""Answers that take long: put off in time, and seen by nobody but those they are for."""

import asyncio
from typing import Any

import pytest
from conftest import Club, said, text_of
from simcord import InteractionResult

from bot.core.lists import Entry
from bot.store import Kept
from bot.ui.text import Words

NOTE = "the one about my sister"


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.answering._PATIENCE", 0.05)


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


def alone(result: InteractionResult) -> str:
    """What is said to the asker alone; nothing else is said."""
    assert result.ephemeral
    assert result.followups == []
    return said(result)


@pytest.mark.parametrize("command", ["me settings", "privacy", "me forget"])
async def test_what_is_private_is_put_off_in_private_before_anything_is_known(
    club: Club, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    slow(monkeypatch, club.client.guide.here, "meet")
    assert alone(await club.member.slash(club.channel, command))
    assert seen(club) == []


async def test_a_list_and_a_note_are_put_off_in_private(
    club: Club, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    await kept.lists.put(club.member.id, [Entry("signal-2016", "plan", 0, NOTE, 1)])
    slow(monkeypatch, kept.lists, "shared")
    assert NOTE in alone(await club.member.slash(club.channel, "list show"))
    slow(monkeypatch, kept.lists, "put")
    assert "Signal" in alone(await club.member.slash(club.channel, "list add", title="signal-2016", note=NOTE))
    assert seen(club) == []


async def test_what_was_put_off_before_all_is_refused_in_private(
    club: Club, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow(monkeypatch, club.client.guide.ratings, "ledger")
    result = await club.member.slash(club.channel, "ratings", private=False)
    (refusal,) = result.followups
    assert refusal.ephemeral
    assert text_of(refusal) == words("no-ratings")
    assert result.response is None
    assert seen(club) == []


async def test_what_was_put_off_in_private_is_shown_to_all_where_it_is_for_all(
    club: Club, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow(monkeypatch, club.client.guide.here, "meet")
    result = await club.member.slash(club.channel, "drama", title="signal-2016")
    (card,) = result.followups
    assert not card.ephemeral
    assert "Signal" in text_of(card)
    assert result.response is None
    assert seen(club) == [card.id]


async def test_a_file_of_a_member_who_is_not_known_yet_is_read_all_the_same(
    club: Club, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow(monkeypatch, club.client.guide.here, "meet")
    result = await club.member.slash(club.channel, "list import", file=("mine.csv", b"title,score\nSignal,9\n"))
    assert "Signal" in alone(result)
