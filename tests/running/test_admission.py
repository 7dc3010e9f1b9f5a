"""Which requests are admitted: how fast one member may ask, and how many at once."""

import asyncio
import time
from contextlib import ExitStack

import pytest
from conftest import Club, said
from hypothesis import given
from hypothesis import strategies as st

from bot.admission import Admission
from bot.core.errors import Sorry
from bot.guide.rate_limit import RateLimit
from bot.ui.frame.text import Words

# Blocks the event loop on purpose; under another name, as linters take it for a slip.
_BLOCK = time.sleep


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_burst_is_allowed_and_then_one_request_per_pause() -> None:
    clock = Clock()
    limit = RateLimit(burst=3, rest=2, clock=clock)
    for _ in range(3):
        limit.take(1)
    with pytest.raises(Sorry) as refused:
        limit.take(1)
    assert refused.value.values == {"seconds": 2}
    limit.take(2)
    clock.now = 2
    limit.take(1)
    with pytest.raises(Sorry):
        limit.take(1)


@given(st.lists(st.floats(0, 5), max_size=60))
def test_nobody_gets_more_than_their_share_and_a_refusal_costs_nothing(pauses: list[float]) -> None:
    clock = Clock()
    limit = RateLimit(burst=4, rest=1, clock=clock)
    taken = 0
    for pause in pauses:
        clock.now += pause
        try:
            limit.take(1)
            taken += 1
        except Sorry as refused:
            seconds = int(str(refused.values["seconds"]))
            assert 1 <= seconds <= 4
            clock.now += seconds
            limit.take(1)
            taken += 1
        assert taken <= 4 + clock.now + 1e-6


def test_the_rate_limiter_forgets_members_who_pause() -> None:
    clock = Clock()
    limit = RateLimit(burst=2, rest=1, clock=clock)
    for member in range(30_000):
        clock.now += 0.01
        limit.take(member)
    assert len(limit._free_at) < 11_000  # pyright: ignore[reportPrivateUsage]


async def test_a_member_who_asks_too_fast_is_told_when_to_ask_again(club: Club, words: Words) -> None:
    clock = Clock()
    club.client.guide.rate_limit = RateLimit(burst=2, rest=3, clock=clock)
    for _ in range(2):
        assert "Signal" in said(await club.member.slash(club.channel, "drama", title="signal-2016"))
    refused = await club.member.slash(club.channel, "rate", title="signal-2016", score="9")
    assert refused.ephemeral
    assert said(refused) == words("slow-down", seconds=3)
    assert "Signal" in said(await club.friend.slash(club.channel, "drama", title="signal-2016"))
    clock.now = 3
    assert "9.0" in said(await club.member.slash(club.channel, "rate", title="signal-2016", score="9"))


async def test_under_overload_each_member_is_told_at_once_that_the_bot_is_busy(club: Club, words: Words) -> None:
    with ExitStack() as waiting:
        for _ in range(200):
            waiting.enter_context(club.client.admission.waiting())
        assert said(await club.member.slash(club.channel, "drama", title="Goblin")) == words("busy")
    assert words("busy") not in said(await club.member.slash(club.channel, "drama", title="Goblin"))
    assert club.client.admission.admits()


@pytest.mark.parametrize(("command", "option"), [("drama", "title"), ("recommend", "like")])
async def test_under_overload_autocomplete_looks_up_no_title(club: Club, command: str, option: str) -> None:
    with ExitStack() as waiting:
        for _ in range(200):
            waiting.enter_context(club.client.admission.waiting())
        assert not await club.member.autocomplete(club.channel, command, option, "goblin")
    assert await club.member.autocomplete(club.channel, command, option, "goblin")


async def test_with_several_waiting_a_slow_round_of_the_event_loop_counts_as_overload() -> None:
    admission = Admission()
    with admission.waiting():
        await _held_up(admission)
        assert admission.admits(), "one who waits is no overload, however slow the machine"
    with ExitStack() as waiting:
        for _ in range(20):
            waiting.enter_context(admission.waiting())
        await asyncio.sleep(0)
        assert admission.admits(), "many who are answered in time are no overload"
        await _held_up(admission)
        assert not admission.admits()
    assert admission.admits()


async def test_many_arriving_after_one_slow_round_count_as_overload_though_none_waits_yet() -> None:
    admission = Admission()
    await _held_up(admission)
    answered = [admission.admits() for _ in range(40)]
    assert answered[0]
    assert not answered[-1]
    await asyncio.sleep(0)
    assert admission.admits()


async def test_a_round_that_is_already_slow_counts_for_those_arriving_within_it() -> None:
    admission = Admission()
    assert all(admission.admits() for _ in range(20))
    _BLOCK(0.2)
    assert not admission.admits()


async def _held_up(admission: Admission) -> None:
    """A round of the event loop that takes long."""
    admission.admits()
    _BLOCK(0.2)
    await asyncio.sleep(0)
