"""How fast one member may ask."""

import asyncio
import time
from contextlib import ExitStack

import pytest
from conftest import Club, said
from hypothesis import given
from hypothesis import strategies as st

from bot.core.errors import Sorry
from bot.crowd import Crowd
from bot.guide.pace import Pace
from bot.ui.frame.text import Words

# Holds the event loop up, which is what is meant; by another name, as linters take it for a slip.
_HOLD = time.sleep


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_burst_is_let_through_and_then_one_after_each_rest() -> None:
    clock = Clock()
    pace = Pace(burst=3, rest=2, clock=clock)
    for _ in range(3):
        pace.take(1)
    with pytest.raises(Sorry) as refused:
        pace.take(1)
    assert refused.value.values == {"seconds": 2}
    pace.take(2)
    clock.now = 2
    pace.take(1)
    with pytest.raises(Sorry):
        pace.take(1)


@given(st.lists(st.floats(0, 5), max_size=60))
def test_nobody_gets_more_than_their_share_and_a_refusal_costs_nothing(pauses: list[float]) -> None:
    clock = Clock()
    pace = Pace(burst=4, rest=1, clock=clock)
    taken = 0
    for pause in pauses:
        clock.now += pause
        try:
            pace.take(1)
            taken += 1
        except Sorry as refused:
            seconds = int(str(refused.values["seconds"]))
            assert 1 <= seconds <= 4
            clock.now += seconds
            pace.take(1)
            taken += 1
        assert taken <= 4 + clock.now + 1e-6


def test_members_who_rest_are_forgotten() -> None:
    clock = Clock()
    pace = Pace(burst=2, rest=1, clock=clock)
    for member in range(30_000):
        clock.now += 0.01
        pace.take(member)
    assert len(pace._free_at) < 11_000  # pyright: ignore[reportPrivateUsage]


async def test_one_who_asks_too_fast_is_told_when_to_ask_again(club: Club, words: Words) -> None:
    clock = Clock()
    club.client.guide.pace = Pace(burst=2, rest=3, clock=clock)
    for _ in range(2):
        assert "Signal" in said(await club.member.slash(club.channel, "drama", title="signal-2016"))
    refused = await club.member.slash(club.channel, "rate", title="signal-2016", score="9")
    assert refused.ephemeral
    assert said(refused) == words("slow-down", seconds=3)
    assert "Signal" in said(await club.friend.slash(club.channel, "drama", title="signal-2016"))
    clock.now = 3
    assert "9.0" in said(await club.member.slash(club.channel, "rate", title="signal-2016", score="9"))


async def test_where_more_ask_than_can_be_answered_each_is_told_so_at_once(club: Club, words: Words) -> None:
    with ExitStack() as waiting:
        for _ in range(200):
            waiting.enter_context(club.client.crowd.one())
        assert said(await club.member.slash(club.channel, "drama", title="Goblin")) == words("busy")
    assert words("busy") not in said(await club.member.slash(club.channel, "drama", title="Goblin"))
    assert club.client.crowd.let_in()


@pytest.mark.parametrize(("command", "option"), [("drama", "title"), ("recommend", "like")])
async def test_no_title_is_looked_for_at_a_keystroke_where_more_ask(club: Club, command: str, option: str) -> None:
    with ExitStack() as waiting:
        for _ in range(200):
            waiting.enter_context(club.client.crowd.one())
        assert not await club.member.autocomplete(club.channel, command, option, "goblin")
    assert await club.member.autocomplete(club.channel, command, option, "goblin")


async def test_once_some_wait_it_counts_how_long_a_round_of_the_event_loop_takes() -> None:
    crowd = Crowd()
    with crowd.one():
        await _held_up(crowd)
        assert crowd.let_in(), "one who waits is no crowd, however slow the machine"
    with ExitStack() as waiting:
        for _ in range(20):
            waiting.enter_context(crowd.one())
        await asyncio.sleep(0)
        assert crowd.let_in(), "a crowd that is answered in time is none"
        await _held_up(crowd)
        assert not crowd.let_in()
    assert crowd.let_in()


async def test_many_who_come_in_one_long_round_are_a_crowd_though_none_waits_yet() -> None:
    crowd = Crowd()
    await _held_up(crowd)
    answered = [crowd.let_in() for _ in range(40)]
    assert answered[0]
    assert not answered[-1]
    await asyncio.sleep(0)
    assert crowd.let_in()


async def test_a_round_that_is_long_already_counts_for_who_comes_within_it() -> None:
    crowd = Crowd()
    assert all(crowd.let_in() for _ in range(20))
    _HOLD(0.2)
    assert not crowd.let_in()


async def _held_up(crowd: Crowd) -> None:
    """A round of the event loop that takes long."""
    crowd.let_in()
    _HOLD(0.2)
    await asyncio.sleep(0)
