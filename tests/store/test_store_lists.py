"""Lists, alerts and open votes as they are kept, on either database."""

import pytest

from bot.core.member.alerts import Follower
from bot.core.member.lists import Entry
from bot.core.member.together import OpenVote
from bot.store import OpenStore

pytestmark = pytest.mark.both_databases

MINA, JUN, CLUB, OTHER = 11, 12, 100, 200


async def test_an_entry_replaces_the_one_before_and_is_put_back_where_nobody_changed_it(kept: OpenStore) -> None:
    first, second = Entry("signal", "plan", 0, None, 1), Entry("signal", "watching", 3, "with mum", 2)
    assert await kept.lists.put(MINA, [first]) == [None]
    assert await kept.lists.put(MINA, [second]) == [first]
    assert await kept.lists.of_member(MINA) == [second]
    assert await kept.lists.entry(MINA, "signal") == (second, None)
    assert await kept.lists.undo(MINA, "signal", second, first)
    assert not await kept.lists.undo(MINA, "signal", second, first)
    assert await kept.lists.of_member(MINA) == [first]
    assert await kept.lists.remove(MINA, "signal") == first
    assert await kept.lists.remove(MINA, "signal") is None
    assert await kept.lists.undo(MINA, "signal", None, second)
    assert await kept.lists.away(MINA) == {"signal"}


async def test_the_fewest_episodes_are_those_of_somebody_seen_in_the_server(kept: OpenStore) -> None:
    assert await kept.lists.least(CLUB, "signal") is None
    for member, episode in ((MINA, 7), (JUN, 4)):
        await kept.members.seen(member, CLUB, 1)
        await kept.lists.put(member, [Entry("signal", "watching", episode, None, 1)])
    assert await kept.lists.least(CLUB, "signal") == 4
    assert await kept.lists.least(OTHER, "signal") is None


async def test_a_list_is_shared_until_it_is_not_and_a_draft_waits_until_it_is_dropped(kept: OpenStore) -> None:
    for shared in (True, True, False):
        await kept.lists.share(MINA, shared)
        assert await kept.lists.shared(MINA) is shared
    for rows in ("[]", "[1]"):
        await kept.imports.keep_draft(MINA, rows, 5)
        assert await kept.imports.draft(MINA) == (rows, 5)
    await kept.imports.drop_draft(MINA)
    assert await kept.imports.draft(MINA) is None


async def test_who_is_told_of_new_episodes_and_where(kept: OpenStore) -> None:
    await kept.alerts.set_channel(CLUB, 7)
    await kept.alerts.follow(MINA, CLUB, 10, "ko")
    await kept.alerts.follow(JUN, None, 20)
    assert await kept.alerts.followers() == []
    for member in (MINA, JUN):
        await kept.lists.put(member, [Entry("signal", "watching", 2, None, 1), Entry("kingdom", "plan", 0, None, 1)])
    assert await kept.alerts.followers() == [
        Follower(MINA, CLUB, 7, 10, ("signal",), "ko"), Follower(JUN, None, None, 20, ("signal",)),
    ]  # fmt: skip
    assert (await kept.alerts.place(MINA), await kept.alerts.place(JUN)) == ((True, CLUB), (True, None))
    await kept.alerts.told([MINA, JUN], 30)
    assert {one.told_until for one in await kept.alerts.followers()} == {30}
    await kept.alerts.unfollow(JUN)
    assert await kept.alerts.place(JUN) == (False, None)
    await kept.alerts.set_channel(CLUB, None)
    assert await kept.alerts.channel(CLUB) is None


async def test_an_open_vote_is_there_until_it_is_decided(kept: OpenStore) -> None:
    vote = OpenVote(2**62, CLUB, 7, 50)
    await kept.votes.opened(vote)
    assert await kept.votes.open(vote.vote) == vote
    assert await kept.votes.due(CLUB, 49) == []
    assert await kept.votes.due(CLUB, 50) == [vote]
    for _ in range(2):
        await kept.votes.decided(CLUB, vote.vote, [MINA, JUN], [])
    assert await kept.votes.open(vote.vote) is None
    assert await kept.votes.outvoted(CLUB, [MINA, JUN]) == {MINA: 1, JUN: 1}
    await kept.votes.decided(CLUB, vote.vote + 1, [], [MINA])
    assert await kept.votes.outvoted(CLUB, [MINA, JUN]) == {JUN: 1}
