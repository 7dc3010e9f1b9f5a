"""Answers that Discord stumbles over, waits for no longer, or gets late: each arrives once, where it is meant to."""

import asyncio
import gc
import logging
from collections.abc import Callable
from typing import Any

import pytest
from wire.bodies import DEFER_MESSAGE, DEFER_UPDATE, MESSAGE
from wire.rest import Failure, broken, gone, late, limited, reset
from wire_line import MINA, TITLE, becomes, button, told

from bot.core.live import Live
from bot.core.models import Drama


@pytest.mark.parametrize(
    ("fault", "refused"),
    [
        (Failure("/callback", before=limited(0.3)), []),
        (Failure("/callback", before=broken()), []),
        (Failure("/callback", after=broken()), [40060]),
        (Failure("/callback", before=reset()), []),
        (Failure("/callback", after=reset()), [40060]),
        (Failure("/callback", after=late(2.5)), []),
    ],
    ids=["429", "500", "500 once it was done", "reset", "reset once it was done", "2.5 seconds late"],
)
async def test_an_answer_arrives_once_despite_errors_of_discord(
    begin: Callable[..., Any], fault: Failure, refused: list[int]
) -> None:
    async with begin() as line:
        line.wire.rest.failures.append(fault)
        asked = await line.wire.slash("rate", MINA, title=TITLE, score="9")
        assert "9.0" in await told(asked)
        await asyncio.sleep(2.7 if fault.after and not refused else 1.3 if refused else 0)
        assert len(asked.answers) == 1
        assert asked.refused == refused
        assert await line.score() == [90]


async def test_an_answer_that_cannot_arrive_is_given_up_quietly(
    begin: Callable[..., Any], caplog: pytest.LogCaptureFixture
) -> None:
    async with begin() as line:
        line.wire.rest.failures.append(Failure("/callback", before=reset(), times=3))
        asked = await line.wire.slash("rate", MINA, title=TITLE, score="9")
        await asyncio.sleep(1.2)
        assert asked.answers == []
        assert await line.score() == [90]
        assert any("could not be given" in record.getMessage() for record in caplog.records)


async def test_an_expired_interaction_is_still_carried_out_and_logged_as_no_fault(
    begin: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async with begin() as line:
        wire, rate = line.wire, line.kept.ratings.rate

        async def slow(*given: Any) -> Any:
            await asyncio.sleep(0.2)
            return await rate(*given)

        monkeypatch.setattr(line.kept.ratings, "rate", slow)
        with monkeypatch.context() as hasty:
            hasty.setattr("bot.answering._DEFER_AFTER", 0.05)
            hasty.setattr("wire.rest._ANSWER_WITHIN", 0)
            typed = await wire.typing("drama", "title", "1 lit", MINA)
            asked = await wire.slash("rate", MINA, title=TITLE, score="9")
            async with asyncio.timeout(10):
                while not (typed.refused and len(asked.refused) == 2):  # noqa: ASYNC110 - nothing tells of either
                    await asyncio.sleep(0.05)
        gc.collect()
        assert await line.score() == [90]
        assert {*typed.refused, *asked.refused} == {10062}
        assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []


async def test_an_answer_to_a_deleted_message_is_sent_as_a_new_one(
    begin: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with begin() as line:
        wire, standing = line.wire, line.kept.ratings.standing
        card = await wire.slash("drama", MINA, title=TITLE)
        await told(card)

        async def slow(*given: Any) -> Any:
            await asyncio.sleep(1.7)
            return await standing(*given)

        wire.rest.failures.append(Failure("/@original", before=gone(), times=2))
        monkeypatch.setattr(line.kept.ratings, "standing", slow)
        shown, turned = await asyncio.gather(
            wire.slash("drama", MINA, title=TITLE), wire.press(card, button(card, "tab", 1), MINA)
        )
        assert "1 Litre of Tears" in await told(shown)
        assert "Sawajiri" in await told(turned)
        assert (shown.callback, turned.callback) == (DEFER_MESSAGE, DEFER_UPDATE)
        monkeypatch.setattr(line.kept.ratings, "standing", standing)
        wire.rest.failures.append(Failure("/callback", before=gone()))
        again = await wire.press(card, button(card, "tab", 1), MINA)
        assert "Sawajiri" in await told(again)
        assert again.callback == MESSAGE


async def test_an_answer_deferred_with_the_wrong_visibility_is_sent_anew(
    begin: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with begin() as line:
        load = line.client.guide.servers.load

        async def slow(*given: Any, **more: Any) -> Any:
            await asyncio.sleep(0.3)
            return await load(*given, **more)

        monkeypatch.setattr(line.client.guide.servers, "load", slow)
        with monkeypatch.context() as hasty:
            hasty.setattr("bot.answering._DEFER_AFTER", 0.05)
            asked = await line.wire.slash("drama", MINA, title=TITLE)
            await becomes(lambda: asked.answers and asked.message is None)
        assert "1 Litre of Tears" in await told(asked)
        assert asked.callback == DEFER_MESSAGE


async def test_late_facts_do_not_turn_a_deferred_card_back_to_its_first_tab(
    begin: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with begin() as line:
        wire, guide, arrived = line.wire, line.client.guide, asyncio.Event()
        standing = line.kept.ratings.standing

        async def slow(*given: Any) -> Any:
            await asyncio.sleep(0.3)
            return await standing(*given)

        async def late(drama: Drama) -> Live:
            await arrived.wait()
            return Live(drama)

        with monkeypatch.context() as living:
            living.setattr(guide.elsewhere, "renew", late)
            with monkeypatch.context() as hasty:
                hasty.setattr("bot.answering._DEFER_AFTER", 0.05)
                hasty.setattr(line.kept.ratings, "standing", slow)
                card = await wire.slash("drama", MINA, title=TITLE)
                await told(card)
            turned = await wire.press(card, button(card, "tab", 1), MINA)
            assert "Sawajiri" in await told(turned)
            arrived.set()
            # Only the tab that was turned to gains what arrived.
            await becomes(lambda: len(turned.answers) == 2)
        assert (card.callback, len(card.answers)) == (DEFER_MESSAGE, 1)
        del turned.answers[1]


async def test_the_time_a_form_took_is_measured_like_that_of_any_answer(begin: Callable[..., Any]) -> None:
    async with begin() as line:
        figures = line.client.metrics.registry
        asked = await line.wire.slash("review", MINA, title=TITLE)
        await asyncio.wait_for(asked.seen.wait(), 10)
        of = {"command": "/review"}
        await becomes(lambda: figures.get_sample_value("namida_answer_seconds_count", of))
        assert (figures.get_sample_value("namida_answer_seconds_sum", of) or 0) > 0
