"""Lists, alerts and open votes as they are kept, on either database."""

import pytest

from bot.core.member.alerts import Follower
from bot.core.member.imports import Turned
from bot.core.member.lists import Entry
from bot.core.member.ratings import Rating
from bot.core.member.together import OpenVote
from bot.store import OpenStore

pytestmark = pytest.mark.both_databases

MINA, JUN, CLUB, OTHER = 11, 12, 100, 200
CODE = "abcdef01"


async def test_an_entry_replaces_the_one_before_and_can_be_undone_unless_it_was_changed_since(kept: OpenStore) -> None:
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
    assert await kept.lists.begun(MINA) == {"signal"}


async def test_the_fewest_episodes_count_only_members_seen_in_the_server(kept: OpenStore) -> None:
    assert await kept.lists.least(CLUB, "signal") is None
    for member, episode in ((MINA, 7), (JUN, 4)):
        await kept.members.seen(member, CLUB, 1)
        await kept.lists.put(member, [Entry("signal", "watching", episode, None, 1)])
    assert await kept.lists.least(CLUB, "signal") == 4
    assert await kept.lists.least(OTHER, "signal") is None


async def test_a_list_is_shared_until_it_is_not(kept: OpenStore) -> None:
    for shared in (True, True, False):
        await kept.lists.share(MINA, shared)
        assert await kept.lists.shared(MINA) is shared


async def test_a_draft_waits_until_it_is_dropped(kept: OpenStore) -> None:
    for rows in ("[]", "[1]"):
        await kept.imports.keep_draft(MINA, rows, 5)
        assert await kept.imports.draft(MINA) == (rows, 5)
    await kept.imports.drop_draft(MINA)
    assert await kept.imports.draft(MINA) is None


async def everything_of(kept: OpenStore, member: int) -> tuple[set[Rating], set[Entry]]:
    return set(await kept.ratings.of_member(member)), set(await kept.lists.of_member(member))


async def test_an_import_that_is_undone_leaves_all_as_it_was_and_can_be_made_again(kept: OpenStore) -> None:
    for drama in ("signal", "kingdom"):
        await kept.ratings.rate(MINA, drama, 70, 5)
    await kept.lists.put(MINA, [Entry("signal", "hold", 3, "with mum", 2), Entry("stranger", "plan", 0, None, 2)])
    await kept.imports.keep_draft(MINA, "[]", 9)
    before = await everything_of(kept, MINA)
    scores = [Rating("signal", 90, 8), Rating("vincenzo", 80, 8)]
    entries = [Entry("signal", "completed", 16, "again", 8), Entry("goblin", "dropped", 1, None, 8)]
    assert await kept.imports.keep(MINA, CODE, scores, entries, 9)
    assert await kept.imports.draft(MINA) is None
    after = await everything_of(kept, MINA)
    assert after[0] == {Rating("kingdom", 70, 5), *scores}
    assert after[1] == {Entry("stranger", "plan", 0, None, 2), *entries}
    assert await kept.imports.turn(JUN, CODE, True) is None
    for undone, state in ((True, before), (False, after), (True, before)):
        assert await kept.imports.turn(MINA, CODE, undone) == Turned(CODE, undone, 3, 0)
        assert await everything_of(kept, MINA) == state
    assert await kept.imports.turn(MINA, CODE, True) == Turned(CODE, True, 0, 3)


async def test_what_was_changed_since_an_import_stays_when_it_is_undone(kept: OpenStore) -> None:
    scores = [Rating(drama, 90, 8) for drama in ("signal", "kingdom", "goblin")]
    entries = [Entry(drama, "watching", 2, None, 8) for drama in ("signal", "goblin", "vincenzo")]
    await kept.imports.keep(MINA, CODE, scores, entries, 9)
    await kept.ratings.rate(MINA, "signal", 60, 10)
    await kept.ratings.unrate(MINA, "goblin")
    await kept.lists.put(MINA, [Entry("vincenzo", "watching", 2, "with jun", 10)])
    assert await kept.imports.turn(MINA, CODE, True) == Turned(CODE, True, 1, 3)
    assert await everything_of(kept, MINA) == (
        {Rating("signal", 60, 10)},
        {*entries[:2], Entry("vincenzo", "watching", 2, "with jun", 10)},
    )


async def test_only_the_newest_import_that_changed_anything_is_kept_for_undoing(kept: OpenStore) -> None:
    await kept.imports.keep(MINA, CODE, [Rating("signal", 90, 8)], [], 9)
    assert not await kept.imports.keep(MINA, "0" * 8, [Rating("signal", 90, 8)], [], 9)
    assert (await kept.members.export(MINA))["imported"][0]["code"] == CODE
    assert await kept.imports.keep(MINA, "1" * 8, [Rating("signal", 95, 8)], [], 10)
    assert await kept.imports.turn(MINA, CODE, True) is None
    assert await kept.imports.turn(MINA, "1" * 8, True)
    assert await kept.ratings.of_member(MINA) == [Rating("signal", 90, 8)]


async def test_an_import_of_thousands_of_titles_is_undone_at_once(kept: OpenStore) -> None:
    scores = [Rating(f"drama-{number}", 50, 8) for number in range(5000)]
    entries = [Entry(one.drama, "completed", 16, "a note", 8) for one in scores]
    assert await kept.imports.keep(MINA, CODE, scores, entries, 9)
    assert await kept.imports.turn(MINA, CODE, True) == Turned(CODE, True, 5000, 0)
    assert await everything_of(kept, MINA) == (set(), set())


async def test_who_is_told_of_new_episodes_and_where(kept: OpenStore) -> None:
    await kept.alerts.set_channel(CLUB, 7)
    await kept.alerts.follow(MINA, CLUB, 10, "ko")
    await kept.alerts.follow(JUN, None, 20)
    assert await kept.alerts.followers() == []
    for member in (MINA, JUN):
        await kept.lists.put(member, [Entry("signal", "watching", 2, None, 1), Entry("kingdom", "plan", 0, None, 1)])
    assert await kept.alerts.followers() == [
        Follower(MINA, CLUB, 7, 10, {"signal": 2}, "ko"), Follower(JUN, None, None, 20, {"signal": 2}),
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
    for _ in range(2):
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
