"""What a member or a server keeps, changes and deletes leaves the data of others, and of other titles, alone."""

from typing import Any

import pytest

from bot.core.corrections import Draft
from bot.core.member.imports import Turned
from bot.core.member.lists import Entry
from bot.core.member.ratings import Change, Rating
from bot.core.member.reviews import Written
from bot.core.member.together import OpenVote
from bot.core.names import Alias, Miss
from bot.store import OpenStore

pytestmark = pytest.mark.both_databases

MINA, JUN, CLUB, OTHER = 11, 21, 100, 200


def dramas_of(member: int) -> tuple[str, str]:
    """A drama that all members have in common, and one that only this member has."""
    return "goblin", f"only-{member}"


async def keep_all(kept: OpenStore, member: int, server: int) -> None:
    """Keep everything that can be kept about a member, a server and two dramas. All numbers are derived from the member's
    id, so that rows of one member differ from those of another."""
    for at, drama in enumerate(dramas_of(member), member):
        await kept.ratings.rate(member, drama, at, at)
        await kept.members.dismiss(member, drama, at)
        await kept.members.more_like(member, drama, at)
        await kept.draws.draw(member, drama, member)
        assert await kept.lists.put(member, [Entry(drama, "watching", at, f"by {member}", at)]) == [None]
        await kept.reviews.write(member, drama, Written(f"Of {member}."), at)
        for one in await reviews_of(kept, drama):
            await kept.reviews.report(server, one, member, at)
        await kept.corrections.keep(server, member, "correct", {drama: {"year": 2000, "title": f"By {member}"}}, at)
        await kept.names.missed(server, member, Miss(drama, drama, at))
        await kept.names.decide(server, Alias("gob", f"Gob {member}", drama, used=True), at)
        await kept.votes.opened(OpenVote(10 * at, server, member, at))
    await kept.members.seen(member, server, member)
    await kept.members.hide(member, True)
    await kept.lists.share(member, True)
    await kept.choices.keep_member(member, region="KR", services=("Viki",), avoid=("amnesia",))
    await kept.choices.keep_server(server, region="JP", services=("Netflix",))
    await kept.corrections.stage(server, member, Draft(f"{member:012}", "x.csv", {}, frozenset(), ()), member)
    entry = Entry("stranger", "plan", 0, None, member)
    await kept.imports.keep(member, f"{member:08}", [Rating("stranger", member, member)], [entry], member)
    await kept.imports.keep_draft(member, f"[{member}]", member)
    await kept.alerts.follow(member, server, member)
    await kept.alerts.set_channel(server, member)
    await kept.messages.claim(member, member, member)
    await kept.votes.decided(server, member, [member], [])


async def reviews_of(kept: OpenStore, drama: str) -> list[int]:
    """The ids of all reviews of a drama."""
    return [one.id for member in (MINA, JUN) if (one := await kept.reviews.mine(member, drama))]


async def state_of(kept: OpenStore, member: int, server: int) -> dict[str, Any]:
    """Everything that the store returns about a member and a server."""
    everyone, dramas = [MINA, JUN], dramas_of(member)
    return {
        **await kept.members.export(member),
        "settings": await kept.members.settings(member, server),
        "dismissed": await kept.members.dismissed(member),
        "wanted": await kept.members.wanted(member, 0, 9),
        "hidden": await kept.members.hidden([member]),
        "servers": await kept.members.servers([member]),
        "ratings": await kept.ratings.of_member(member),
        "standing": [(await kept.ratings.standing(member, server, drama)).mine for drama in dramas],
        "entries": [await kept.lists.entry(member, drama) for drama in dramas],
        "list": await kept.lists.of_member(member),
        "begun": await kept.lists.begun(member),
        "shared": await kept.lists.shared(member),
        "least": [await kept.lists.least(server, drama) for drama in dramas],
        "drawn": await kept.draws.of_day(member, member),
        "mine": [await kept.reviews.mine(member, drama) for drama in dramas],
        "shown": [await kept.reviews.of_drama(server, member, drama) for drama in dramas],
        "reported": await kept.reviews.reported(server),
        "reviews hidden": await kept.reviews.hidden(server),
        "draft": await kept.imports.draft(member),
        "staged": await kept.corrections.staged(server, member, f"{member:012}"),
        "place": await kept.alerts.place(member),
        "channel": await kept.alerts.channel(server),
        "chosen": await kept.choices.of_server(server),
        "corrections": (await kept.corrections.of(server), await kept.corrections.history(server)),
        "changed": await kept.corrections.changed(server, dict(enumerate(dramas, 1))),
        "called": await kept.corrections.called(server, dramas),
        "names": (await kept.names.aliases(server), await kept.names.misses(server)),
        "open": [await kept.votes.open(10 * at) for at in (member, member + 1)],
        "votes": (await kept.votes.due(server, 10**9), await kept.votes.outvoted(server, everyone)),
    }


async def delete_all(kept: OpenStore, member: int, server: int, drama: str, at: int) -> None:
    """Delete what `keep_all` kept about a member, a server and one drama; `at` is its time."""
    await kept.ratings.unrate(member, drama)
    await kept.ratings.undo(member, Change(drama, at, None), 99)
    await kept.ratings.undo(member, Change(drama, None, at), 99)
    await kept.members.welcome_back(member, drama)
    entry = await kept.lists.remove(member, drama)
    await kept.lists.undo(member, drama, None, entry)
    await kept.lists.undo(member, drama, entry, None)
    for one in await reviews_of(kept, drama):
        await kept.reviews.settle(server, one, True, 99)
    assert [await kept.reviews.delete(member, drama) for _ in range(2)] == [True, False]
    await kept.names.undecide(server, Alias("gob", "Gob", drama, used=True))
    await kept.votes.decided(server, 10 * at, [], [member])


async def test_what_one_member_and_server_keep_and_delete_leaves_those_of_others_alone(kept: OpenStore) -> None:
    await keep_all(kept, JUN, OTHER)
    before = await state_of(kept, JUN, OTHER)
    assert all(before[name] for name in before.keys() - {"reviews hidden"})
    assert [(entry.episode, rated_at) for entry, rated_at in before["entries"]] == [(JUN, JUN), (JUN + 1, JUN + 1)]
    shown = [[(one.drama, one.score) for one in rows] for rows in before["shown"]]
    assert shown == [[("goblin", JUN)], [(f"only-{JUN}", JUN + 1)]]
    await keep_all(kept, MINA, CLUB)
    assert await state_of(kept, JUN, OTHER) == before
    for at, drama in enumerate(dramas_of(MINA), MINA):
        await delete_all(kept, MINA, CLUB, drama, at)
    await kept.members.hide(MINA, False)
    await kept.lists.share(MINA, False)
    await kept.choices.keep_member(MINA, region=None, services=(), avoid=())
    await kept.choices.keep_server(CLUB, region=None, services=())
    for number in (2, 1):
        assert await kept.corrections.turn(CLUB, number, True)
    await kept.corrections.unstage(CLUB, MINA, f"{MINA:012}")
    assert await kept.imports.turn(MINA, f"{MINA:08}", True) == Turned(f"{MINA:08}", True, 1, 0)
    await kept.imports.drop_draft(MINA)
    await kept.alerts.unfollow(MINA)
    await kept.alerts.set_channel(CLUB, None)
    assert (await kept.ratings.of_member(MINA), await kept.lists.of_member(MINA)) == ([], [])
    assert await state_of(kept, JUN, OTHER) == before
    await kept.members.leave(CLUB, 5)
    await kept.members.leave(OTHER, 5)
    await kept.members.come([OTHER])
    assert await kept.members.purge(6) == 1
    await kept.members.forget(MINA)
    assert await state_of(kept, JUN, OTHER) == before


async def test_what_is_deleted_about_one_drama_leaves_what_is_kept_about_others_alone(kept: OpenStore) -> None:
    tables = ("rating", "dismissal", "listed", "review")
    await keep_all(kept, MINA, CLUB)
    before, names = await kept.members.export(MINA), await kept.names.aliases(CLUB)
    await delete_all(kept, MINA, CLUB, "goblin", MINA)
    after = await kept.members.export(MINA)
    for table in tables:
        assert after[table] == [row for row in before[table] if row["drama_id"] != "goblin"], table
        assert after[table] != before[table], table
    assert [(one.drama, count) for one, count in await kept.reviews.reported(CLUB)] == [(f"only-{MINA}", 1)]
    assert await kept.names.aliases(CLUB) == [one for one in names if one.drama != "goblin"]
    assert [one.vote for one in await kept.votes.due(CLUB, 10**9)] == [10 * (MINA + 1)]
