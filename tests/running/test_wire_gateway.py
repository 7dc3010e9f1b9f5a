"""Connections that are cut, silent or many: nobody is answered twice, and nothing is lost."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from wire import payloads
from wire.gateway import Gateway
from wire_line import JUN, MINA, TITLE, button, told

from bot.client import Namida
from bot.guide import Guide
from bot.house import languages
from bot.store import OpenStore


@pytest.mark.parametrize("fault", ["reconnect", "cut", "resumable", "forgotten"])
async def test_an_answer_arrives_though_the_gateway_goes_away_in_the_middle_of_it(
    begin: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    async with begin() as line:
        gateway, slow = line.wire.gateway, asyncio.Event()
        rate = line.kept.ratings.rate

        async def waits(*given: Any) -> Any:
            await slow.wait()
            return await rate(*given)

        monkeypatch.setattr(line.kept.ratings, "rate", waits)
        asked = await line.wire.slash("rate", MINA, title=TITLE, score="9")
        await asyncio.sleep(0.1)
        if fault == "cut":
            gateway.cut()
        elif fault == "reconnect":
            await gateway.ask_to_reconnect()
        else:
            await gateway.invalidate(resumable=fault == "resumable")
        slow.set()
        await gateway.connected(*((2, 0) if fault == "forgotten" else (1, 1)))
        assert "9.0" in await told(asked)
        assert await line.score() == [90]


async def test_a_command_sent_while_the_connection_was_cut_is_answered(begin: Callable[..., Any]) -> None:
    async with begin() as line:
        line.wire.gateway.cut()
        await asyncio.sleep(0)
        asked = await line.wire.slash("rate", MINA, title=TITLE, score="9")
        assert "9.0" in await told(asked)
        assert await line.score() == [90]


async def test_a_gateway_that_answers_no_heartbeat_is_left_for_a_new_connection(begin: Callable[..., Any]) -> None:
    async with begin(beat=0.2, patience=0.8) as line:
        line.wire.gateway.deaf = True
        await line.wire.gateway.connected(resumed=1)
        line.wire.gateway.deaf = False


async def test_an_unanswered_heartbeat_is_given_up_within_ten_seconds(guide: Guide, kept: OpenStore) -> None:
    every = Gateway([], "").beat
    patience = Namida(guide, languages(), kept.commands)._connection.heartbeat_timeout  # pyright: ignore[reportPrivateUsage]
    assert every + 5 < patience < every + 10


async def test_a_redelivered_interaction_is_not_carried_out_again(begin: Callable[..., Any]) -> None:
    async with begin() as line:
        wire = line.wire
        rated = await wire.slash("rate", MINA, title=TITLE, score="9")
        await told(rated)
        undone = await wire.press(rated, button(rated, "undo"), MINA)
        await told(undone)
        assert await line.score() == []
        await wire.gateway.replay(2)
        await wire.deliver(rated.payload)
        await wire.deliver(undone.payload)
        await line.works()
        assert await line.score() == []
        assert [len(asked.answers) for asked in (rated, undone)] == [1, 1]
        assert [asked.refused for asked in (rated, undone)] == [[], []]


async def test_an_interaction_delivered_twice_at_once_is_carried_out_once(begin: Callable[..., Any]) -> None:
    async with begin() as line:
        payload = payloads.interaction(
            2, MINA, line.wire.home, payloads.command("rate", {"title": TITLE, "score": "9"})
        )
        asked = await line.wire.deliver(payload)
        await line.wire.deliver(payload)
        assert "was" not in await told(asked)
        assert asked.refused == []


async def test_a_thousand_servers_are_served_and_an_outage_of_one_loses_nothing(begin: Callable[..., Any]) -> None:
    async with begin(servers=1000) as line:
        wire = line.wire
        await told(await wire.slash("rate", MINA, title=TITLE, score="9"))
        await wire.gateway.dispatch("GUILD_DELETE", {"id": wire.home, "unavailable": True}, wire.home)
        asked = await wire.slash("drama", MINA, title=TITLE)
        assert "9.0" in await told(asked)
        assert (await line.kept.members.export(int(MINA)))["presence"]
        await wire.gateway.dispatch("GUILD_CREATE", wire.gateway.servers[wire.home], wire.home)
        await told(await wire.slash("drama", JUN, title=TITLE))
        await wire.gateway.dispatch("GUILD_DELETE", {"id": wire.home}, wire.home)
        await line.works()
        assert await line.score() == [90]


async def test_servers_unavailable_at_the_start_are_served(begin: Callable[..., Any]) -> None:
    async with begin(servers=3, away=True) as line:
        asked = await line.wire.slash("rate", MINA, title=TITLE, score="9")
        assert "9.0" in await told(asked)
        for where, server in line.wire.gateway.servers.items():
            await line.wire.gateway.dispatch("GUILD_CREATE", server, where)


async def test_the_bot_starts_even_if_nothing_can_be_saved(
    begin: Callable[..., Any], kept: OpenStore, caplog: pytest.LogCaptureFixture
) -> None:
    writer = kept.ratings._database._writer  # pyright: ignore[reportPrivateUsage]
    async with writer.connect() as connection:
        await connection.exec_driver_sql("PRAGMA query_only=1")
    async with begin() as line:
        await line.works()
        async with asyncio.timeout(10):
            while not any("which servers" in record.getMessage() for record in caplog.records):  # noqa: ASYNC110
                await asyncio.sleep(0.05)
    assert any("that the commands were sent" in record.getMessage() for record in caplog.records)


async def test_every_shard_is_served(begin: Callable[..., Any]) -> None:
    async with begin(servers=4, shards=2) as line:
        wire = line.wire
        assert {session.shard for session in wire.gateway.sessions.values()} == {0, 1}
        for number, where in enumerate(wire.gateway.servers, start=1):
            asked = await wire.slash("rate", MINA, where, title=TITLE, score=str(number))
            assert f"{number}.0" in await told(asked)
        wire.gateway.cut()
        await wire.gateway.connected(2, resumed=2)
        assert await line.score() == [40]
