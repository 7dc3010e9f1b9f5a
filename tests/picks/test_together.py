"""Several members: picks for a group, and how alike two members are."""

import itertools
from dataclasses import replace

import discord
import pytest
from conftest import NOW, Club, said

from bot.core.errors import Sorry, StoreUnavailable
from bot.core.member.asker import Asker
from bot.core.member.picks import Why
from bot.core.member.together import Gathering, GroupMember, GroupSuggestion
from bot.core.models import Drama, Watch
from bot.guide import Guide
from bot.guide.recommending.agreement import gap, gaps, in_words
from bot.house import languages
from bot.store import OpenStore
from bot.ui.frame.limits import gate
from bot.ui.frame.text import Words
from bot.ui.recommending import together

CLUB = 100
MINA, JUN, LEK = GroupMember(11, "mina"), GroupMember(12, "jun"), GroupMember(13, "lek")
ASKER = Asker(MINA.member, CLUB, "Drama Club")
TASTES = {
    MINA.member: {"my-mister-2018": 98, "reply-1988-2015": 95, "move-to-heaven-2021": 90, "signal-2016": 85},
    JUN.member: {"signal-2016": 96, "stranger-2017": 93, "flower-of-evil-2020": 90, "my-mister-2018": 60},
}


async def rate(kept: OpenStore, who: int, scores: dict[str, int]) -> None:
    await kept.ratings.keep([(who, key, score, NOW) for key, score in scores.items()])


@pytest.fixture
async def couple(kept: OpenStore) -> list[GroupMember]:
    for who, scores in TASTES.items():
        await rate(kept, who, scores)
    return [MINA, JUN]


async def test_picks_for_a_group_exclude_what_any_of_them_rated_or_dismissed(
    guide: Guide, kept: OpenStore, couple: list[GroupMember]
) -> None:
    first = await guide.together.gather(ASKER, couple)
    aside = first.picks[0].drama.id
    await kept.members.dismiss(LEK.member, aside, NOW)
    seen = {aside, *(key for scores in TASTES.values() for key in scores)}
    shown: list[str] = []
    for page in range(4):
        found = await guide.together.gather(ASKER, [*couple, LEK], page)
        assert len(found.picks) == 5
        shown += [pick.drama.id for pick in found.picks]
    assert seen.isdisjoint(shown)
    assert len(set(shown)) == 20


async def test_no_title_is_on_two_pages_of_a_groups_picks(guide: Guide, kept: OpenStore) -> None:
    """Making a list longer mixes in anew what is like the few liked titles of a kind, and might repeat one."""
    for tag, titles in itertools.groupby(
        sorted(guide.catalogue.all(), key=lambda one: one.tags[:1]), lambda one: one.tags[:1]
    ):
        loved = [drama.id for drama in titles][:6]
        if len(loved) < 6:
            continue
        for person, keys in ((MINA, loved[:3]), (JUN, loved[3:])):
            await rate(kept, person.member, dict.fromkeys(keys, 95))
        pages = [await guide.together.gather(ASKER, [MINA, JUN], page) for page in range(6)]
        shown = [pick.drama.id for page in pages for pick in page.picks]
        assert len(set(shown)) == len(shown), tag


async def test_a_tag_shared_by_most_titles_that_each_of_a_group_likes_is_on_every_page(
    guide: Guide, kept: OpenStore
) -> None:
    await rate(kept, MINA.member, dict.fromkeys(("sotus-2016", "2gether-2020", "bad-buddy-2021"), 95))
    await rate(kept, JUN.member, dict.fromkeys(("kinnporsche-2022", "tharntype-2019", "semantic-error-2022"), 95))
    for page in range(3):
        picks = (await guide.together.gather(ASKER, [MINA, JUN], page)).picks
        assert sum("bl" in pick.drama.tags for pick in picks) == 4


async def test_a_group_gets_no_second_season_of_what_only_one_of_them_saw(guide: Guide, kept: OpenStore) -> None:
    for person, key in ((MINA, "hospital-playlist-2020"), (JUN, "kingdom-2019")):
        await rate(kept, person.member, {key: 95})
    shown = [pick.drama.title for n in range(4) for pick in (await guide.together.gather(ASKER, [MINA, JUN], n)).picks]
    assert not [title for title in shown if title.startswith(("Kingdom", "Hospital Playlist"))]


async def test_a_group_gets_neither_a_title_on_a_members_list_nor_its_story(guide: Guide, kept: OpenStore) -> None:
    for person in (MINA, JUN):
        await rate(kept, person.member, {"my-mister-2018": 95})
    jun = Asker(JUN.member, CLUB, "Drama Club")
    await guide.lists.put(jun, guide.titles.get("boys-over-flowers-2009"), "completed")
    _, model = guide.learning.fitted()
    story = {"boys-over-flowers-2009", *model.same_story("boys-over-flowers-2009")}
    for page in range(20):
        found = await guide.together.gather(ASKER, [MINA, JUN], page)
        assert story.isdisjoint(pick.drama.id for pick in found.picks)


async def test_a_group_gets_nothing_a_private_member_rated_either(
    guide: Guide, kept: OpenStore, couple: list[GroupMember]
) -> None:
    first = (await guide.together.gather(ASKER, couple)).picks[0].drama.id
    await rate(kept, LEK.member, {first: 90})
    await kept.members.hide(LEK.member, True)
    found = await guide.together.gather(ASKER, [*couple, LEK])
    assert first not in {pick.drama.id for pick in found.picks}
    assert found.unrated == (LEK,)


async def test_a_private_member_asking_with_others_who_rated_nothing_is_told_how_to_be_counted_again(
    guide: Guide, kept: OpenStore, couple: list[GroupMember]
) -> None:
    await kept.members.hide(MINA.member, True)
    with pytest.raises(Sorry, match="together-hidden-self"):
        await guide.together.gather(ASKER, [MINA, LEK])
    with pytest.raises(Sorry, match="together-empty"):
        await guide.together.gather(Asker(LEK.member, CLUB), [MINA, LEK])
    assert (await guide.together.gather(ASKER, couple)).unrated == (MINA,)


async def test_a_group_gets_no_title_unavailable_in_a_members_region(
    own_guide: Guide, kept: OpenStore, couple: list[GroupMember]
) -> None:
    await own_guide.learning.refit()
    first = (await own_guide.together.gather(ASKER, couple)).picks[0].drama
    own_guide.catalogue.put(replace(first, watch=(Watch(service="Viki", regions=("KR",)),)))
    await own_guide.learning.refit()
    assert first.id in {pick.drama.id for pick in (await own_guide.together.gather(ASKER, couple)).picks}
    await kept.choices.keep_member(MINA.member, region="JP")
    assert first.id not in {pick.drama.id for pick in (await own_guide.together.gather(ASKER, couple)).picks}


async def test_each_pick_has_a_reason_per_member_and_members_without_ratings_are_named(
    guide: Guide, couple: list[GroupMember]
) -> None:
    found = await guide.together.gather(ASKER, [*couple, LEK])
    assert found.unrated == (LEK,)
    assert all([person for person, _ in pick.why] == couple for pick in found.picks)


def _shown(drama: Drama, service: str, region: str) -> bool:
    return any(one.service == service and (not one.regions or region in one.regions) for one in drama.watch)


async def test_picks_are_on_a_service_of_each_member_and_have_no_genre_any_of_them_avoids(
    guide: Guide, kept: OpenStore, couple: list[GroupMember]
) -> None:
    avoided = {MINA: "Romance", JUN: "Crime", LEK: "Historical"}
    services = {MINA: "Viki", JUN: "Netflix"}
    for person, genre in avoided.items():
        mine = (services[person],) if person in services else ()
        await kept.choices.keep_member(person.member, region="KR", services=mine, avoid=(genre,))
    for asker in (MINA, LEK):
        found = await guide.together.gather(Asker(asker.member, CLUB), [*couple, LEK])
        assert found.picks
        assert not found.anywhere
        for pick in found.picks:
            assert all(_shown(pick.drama, service, "KR") for service in services.values())
            assert set(avoided.values()).isdisjoint(pick.drama.genres)


@pytest.mark.parametrize(
    ("names", "joined"), [("mina", "mina"), ("mina jun", "mina and jun"), ("mina jun lek", "mina, jun and lek")]
)
def test_the_names_of_a_group_are_joined_as_in_a_sentence(names: str, joined: str, words: Words) -> None:
    people = tuple(GroupMember(number, name) for number, name in enumerate(names.split()))
    card = together.gathering_card(Gathering(people, (), 0, (), ()), 1, False, words)
    assert any(f"For {joined}" in getattr(item, "content", "") for item in card.walk_children())


async def test_the_card_says_if_no_title_is_on_a_service_of_every_member(
    guide: Guide, kept: OpenStore, couple: list[GroupMember], words: Words
) -> None:
    for person, service in ((MINA, "Viki"), (JUN, "nowhere")):
        await kept.choices.keep_member(person.member, services=(service,))
    found = await guide.together.gather(ASKER, couple)
    assert len(found.picks) == 5
    assert found.anywhere
    card = together.gathering_card(found, 1, False, words)
    assert any(words("together-anywhere") in getattr(item, "content", "") for item in card.walk_children())


@pytest.mark.parametrize(
    ("people", "key"),
    [
        ([MINA], "together-alone"), ([MINA, MINA], "together-alone"), ([LEK, GroupMember(14, "sora")], "together-empty"),
        ([GroupMember(n, str(n)) for n in range(1, 12)], "together-many"),
    ],
)  # fmt: skip
async def test_a_group_too_small_too_large_or_without_ratings_is_told_what_to_do(
    guide: Guide, couple: list[GroupMember], people: list[GroupMember], key: str
) -> None:
    with pytest.raises(Sorry, match=key):
        await guide.together.gather(ASKER, people)


async def test_a_group_for_which_nothing_is_left_is_told_so(
    guide: Guide, kept: OpenStore, couple: list[GroupMember]
) -> None:
    await kept.choices.keep_member(JUN.member, avoid=tuple(guide.catalogue.vocabulary.genres))
    with pytest.raises(Sorry, match="together-none-left"):
        await guide.together.gather(ASKER, couple)


async def test_a_group_gets_picks_while_the_database_cannot_tell_who_was_outvoted(
    guide: Guide, kept: OpenStore, couple: list[GroupMember], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def down(*_: object) -> None:
        raise StoreUnavailable("gone")

    await kept.votes.decided(CLUB, 1, [JUN.member], [MINA.member])
    assert (await guide.together.gather(ASKER, couple)).heeded == (JUN,)
    monkeypatch.setattr(kept.votes, "outvoted", down)
    monkeypatch.setattr(kept.votes, "due", down)
    found = await guide.together.gather(ASKER, couple)
    assert len(found.picks) == 5
    assert found.heeded == ()
    assert await guide.votes.due(ASKER) == []


async def test_a_vote_on_a_title_that_is_gone_is_not_counted(guide: Guide, kept: OpenStore) -> None:
    with pytest.raises(Sorry, match="drama-gone"):
        await guide.votes.decide(ASKER, 7, ["signal-2016", "gone-2020"], {MINA.member: 0, JUN.member: 1})
    assert await kept.votes.outvoted(CLUB, [MINA.member, JUN.member]) == {}


@pytest.mark.both_databases
async def test_an_outvoted_member_counts_for_more_until_they_win(
    guide: Guide, kept: OpenStore, couple: list[GroupMember]
) -> None:
    titles = [pick.drama.id for pick in (await guide.together.gather(ASKER, couple)).picks]
    ballots = {MINA.member: 1, LEK.member: 1, JUN.member: 2}
    members = [MINA.member, JUN.member]
    outcome = await guide.votes.decide(ASKER, 7, titles, ballots)
    assert await guide.votes.decide(ASKER, 7, titles, ballots) == outcome
    assert outcome.winner.id == titles[1]
    assert [count for _, count in outcome.votes] == [2, 1, 0, 0, 0]
    assert await kept.votes.outvoted(CLUB, members) == {JUN.member: 1}
    assert (await guide.together.gather(ASKER, couple)).heeded == (JUN,)
    await guide.votes.decide(ASKER, 8, titles, ballots)
    assert await kept.votes.outvoted(CLUB, members) == {JUN.member: 2}
    await guide.votes.decide(ASKER, 9, titles, {JUN.member: 0})
    assert await kept.votes.outvoted(CLUB, members) == {}


async def test_a_tie_goes_to_the_better_pick_and_a_poll_without_votes_has_no_outcome(
    guide: Guide, couple: list[GroupMember]
) -> None:
    titles = [pick.drama.id for pick in (await guide.together.gather(ASKER, couple)).picks]
    outcome = await guide.votes.decide(ASKER, 7, titles, {1: 3, 2: 2})
    assert (outcome.winner.id, outcome.tied) == (titles[2], True)
    with pytest.raises(Sorry, match="vote-none"):
        await guide.votes.decide(ASKER, 7, titles, {})


@pytest.mark.both_databases
async def test_counts_of_lost_votes_are_deleted_with_their_server(kept: OpenStore) -> None:
    await kept.votes.decided(CLUB, 1, [JUN.member, LEK.member], [MINA.member])
    assert await kept.votes.outvoted(CLUB, [MINA.member, JUN.member]) == {JUN.member: 1}
    assert await kept.votes.outvoted(CLUB + 1, [JUN.member]) == {}
    assert (await kept.members.export(JUN.member))["outvoted"]
    await kept.members.leave(CLUB, 1)
    await kept.members.purge(2)
    assert await kept.votes.outvoted(CLUB, [JUN.member]) == {}


def test_the_card_of_the_largest_group_with_the_longest_names_keeps_discords_limits(
    dramas: list[Drama], words: Words
) -> None:
    people = tuple(GroupMember(2**63 - n, "_" * 32) for n in range(10))
    why = tuple((person, (Why("tags", ("x" * 60,) * 4),)) for person in people)
    picks = tuple(GroupSuggestion(drama, why) for drama in dramas[:5])
    gate(together.gathering_card(Gathering(people, picks, 20, people, people), 2**63, True, words))


def test_the_picks_for_a_group_are_separated_and_no_reason_is_cut_off(dramas: list[Drama], words: Words) -> None:
    loved = Why("liked", (), (dramas[0], dramas[1]))
    # A reason true of nearly all titles is given only to members for whom there is no other.
    whys = [(Why("era"), Why("quality"), loved), (Why("era"), Why("quality")), (Why("era"),)]
    people = tuple(GroupMember(n, f"p{n}") for n in range(1, 7))
    lines = {size: _group(people[:size], [whys[n % 3] for n in range(size)], dramas, words) for size in (2, 3, 6)}
    for shown in lines.values():
        assert "…" not in shown
    assert words("reason-liked", titles=f"{dramas[0].title} and {dramas[1].title}") in lines[3]
    assert f"p1**: {words('reason-liked', titles=dramas[0].title)}\n" in lines[6]
    assert f"p2**: {words('reason-quality')}" in lines[3]
    assert f"p3**: {words('reason-era')}" in lines[3]
    # The member's name stands before the colon of the language.
    japanese = languages()["ja"]
    assert f"**p1**：{japanese('reason-quality')}" in _group(people[:2], [(Why("quality"),)] * 2, dramas, japanese)


def test_the_one_reason_of_each_person_names_both_titles_even_where_a_reason_left_out_names_them_too(
    words: Words, dramas: list[Drama]
) -> None:
    one, other = (replace(drama, title=f"Title {letter}") for drama, letter in zip(dramas, "AB", strict=False))
    why = (Why("liked", (), (one, other)), Why("tags", ("healing",), (one, other), (90, 80)))
    pick = GroupSuggestion(dramas[2], ((GroupMember(1, "mina"), why),))
    card = together.gathering_card(Gathering((GroupMember(1, "mina"),), (pick,)), 1, True, words)
    text = "\n".join(getattr(item, "content", "") for item in card.walk_children())
    assert "**mina**: loved by fans of Title A and Title B" in text


def _group(people: tuple[GroupMember, ...], whys: list[tuple[Why, ...]], dramas: list[Drama], words: Words) -> str:
    why = tuple(zip(people, whys, strict=True))
    picks = tuple(GroupSuggestion(drama, why) for drama in dramas[:5])
    card = gate(together.gathering_card(Gathering(people, picks, 0, (), ()), 1, True, words))
    items = [type(one) for one in next(iter(card.children)).children]  # type: ignore[attr-defined]
    picked = items[1:-4]
    assert picked == [discord.ui.Separator, discord.ui.TextDisplay] * 5
    return "\n".join(one.content for one in card.walk_children() if isinstance(one, discord.ui.TextDisplay))


# How alike two members are


def test_the_gap_between_two_members_is_shrunk_towards_the_usual_one() -> None:
    same = {f"d{n}": 80 + n for n in range(5)}
    drawn, error = gap(same, same)
    assert drawn == pytest.approx(5 * 14 / 10)
    assert error == pytest.approx((5 * 144 / 10 / 5) ** 0.5)
    assert in_words(drawn, error) == ("close", "first")
    with pytest.raises(ValueError, match="no title"):
        gap(same, {"other": 80})


def test_a_generous_and_a_strict_member_can_agree() -> None:
    generous = {f"d{n}": 80 + n % 20 for n in range(60)}
    strict = {key: score - 30 for key, score in generous.items()}
    assert in_words(*gap(generous, strict)) == ("close", "sure")
    opposite = {key: 180 - score for key, score in generous.items()}
    assert in_words(*gap(generous, opposite))[0] != "close"
    assert gap(generous, strict) == gap(strict, generous)


def test_other_ratings_do_not_widen_the_gap_of_members_who_scored_shared_titles_alike() -> None:
    same = {f"d{n}": 85 + n for n in range(12)}
    strict = same | {f"e{n}": 50 for n in range(40)}
    assert gap(same, strict) == gap(same, same)
    assert set(gaps(same, strict).values()) == {0}


def test_scores_of_a_member_who_gave_one_score_throughout_are_compared_as_they_are() -> None:
    best, worst = ({f"d{n}": score for n in range(30)} for score in (100, 1))
    assert in_words(*gap(best, worst)) == ("apart", "first")
    assert in_words(*gap(best, best)) == ("close", "first")


async def test_a_match_with_fewer_than_five_shared_titles_is_refused_with_how_many_are_missing(
    guide: Guide, couple: list[GroupMember]
) -> None:
    with pytest.raises(Sorry) as caught:
        await guide.matches.match(ASKER, JUN)
    assert caught.value.key == "match-few"
    assert caught.value.values == {"name": "jun", "shared": 2, "missing": 3}
    with pytest.raises(Sorry, match="match-self"):
        await guide.matches.match(ASKER, MINA)


async def test_a_match_or_taste_card_of_a_bot_is_refused(club: Club, words: Words) -> None:
    robot = club.channel.guild.add_member(club.world.create_user("robot", bot=True))  # type: ignore[union-attr]
    asked = await club.member.slash(club.channel, "match", member=robot)
    assert asked.ephemeral
    assert said(asked) == words("taste-bot")
    assert said(await club.member.context_menu(club.channel, words("menu-taste"), robot)) == words("taste-bot")


async def test_a_match_names_what_both_love_what_to_fight_about_and_what_to_watch(club: Club, kept: OpenStore) -> None:
    both = {"signal-2016": (95, 90), "stranger-2017": (90, 30), "silent-2022": (70, 75)}
    both |= {"my-mister-2018": (98, 96), "kingdom-2019": (60, 55), "hidden-love-2023": (85, 88)}
    await rate(kept, club.member.id, {key: one for key, (one, _) in both.items()} | {"move-to-heaven-2021": 95})
    await rate(kept, club.friend.id, {key: other for key, (_, other) in both.items()} | {"bad-buddy-2021": 95})
    text = said(await club.member.slash(club.channel, "match", member=club.friend))
    assert "6 titles rated by both, of 7 by jun and 7 by lek" in text
    loved, fought = text.split("**Both love**")[1].split("**To fight about**")
    assert ["My Mister" in loved, "Signal" in loved, "Hidden Love" in loved, "Stranger" in loved] == [1, 1, 1, 0]
    assert "Stranger (2017) · jun **9.0**, lek **3.0**" in fought
    assert "jun: **Bad Buddy (2021)**, loved by lek" in text
    assert "lek: **Move to Heaven (2021)**, loved by jun" in text
    assert "%" not in text


async def test_a_strict_and_a_generous_member_who_agree_love_titles_in_common_and_dispute_none(
    guide: Guide, kept: OpenStore
) -> None:
    keys = [drama.id for drama in guide.catalogue.all()][:12]
    await rate(kept, MINA.member, {key: 98 if n < 4 else 88 for n, key in enumerate(keys)})
    await rate(kept, JUN.member, {key: 70 if n < 4 else 58 for n, key in enumerate(keys)})
    found = await guide.matches.match(ASKER, JUN)
    assert {row.drama.id for row in found.loved} <= set(keys[:4])
    assert found.loved
    assert not found.fought


async def test_titles_both_scored_equally_high_are_loved_by_both_whatever_else_they_rated(
    guide: Guide, kept: OpenStore
) -> None:
    keys = [drama.id for drama in guide.catalogue.all()][:40]
    favourites = {key: 90 + n % 2 for n, key in enumerate(keys[:10])}
    await rate(kept, MINA.member, favourites | dict.fromkeys(keys[10:20], 100))
    await rate(kept, JUN.member, favourites | dict.fromkeys(keys[20:], 60))
    found = await guide.matches.match(ASKER, JUN)
    assert found.agreement == "close"
    assert len(found.loved) == 3
    assert not found.fought


async def test_what_to_watch_next_is_loved_by_the_other_new_to_the_member_and_not_avoided(
    guide: Guide, kept: OpenStore
) -> None:
    every = [drama.id for drama in guide.catalogue.all()]
    shared, disliked = dict.fromkeys(every[:6], 90), dict.fromkeys(every[6:], 10)
    theirs = ("kingdom-2019", "my-mister-2018", "silent-2022", "hospital-playlist-season-2-2021", "squid-game-2021")
    await rate(kept, MINA.member, shared)
    await rate(kept, JUN.member, disliked | shared | dict.fromkeys(theirs, 98))
    await guide.lists.put(ASKER, guide.titles.get("my-mister-2018"), "dropped")
    await kept.choices.keep_member(MINA.member, avoid=("zombies",))
    found = await guide.matches.match(replace(ASKER, adult=False), JUN)
    assert found.for_me is not None
    assert found.for_me.drama.id == "silent-2022"


async def test_a_member_who_saw_all_the_other_loved_gets_a_pick_from_their_own_scores(
    club: Club, kept: OpenStore
) -> None:
    both = {
        "signal-2016": 95,
        "stranger-2017": 90,
        "my-mister-2018": 98,
        "reply-1988-2015": 92,
        "flower-of-evil-2020": 88,
    }
    await rate(kept, club.member.id, both)
    await rate(kept, club.friend.id, both | {"bad-buddy-2021": 97})
    await kept.members.dismiss(club.friend.id, "tunnel-2017", NOW)
    await kept.choices.keep_member(club.friend.id, avoid=("serial killer",))
    text = said(await club.member.slash(club.channel, "match", member=club.friend))
    mine, theirs = text.split("**To watch next**\n")[1].splitlines()
    assert mine == "jun: **Bad Buddy (2021)**, loved by lek"
    name, title = theirs.removesuffix(", going by their own scores").split(": ", 1)
    assert name == "lek"
    (drama,) = [each for each in club.client.guide.catalogue.all() if f"**{each.title} ({each.year})**" == title]
    assert drama.id not in {*both, "bad-buddy-2021", "tunnel-2017"}
    assert "serial killer" not in drama.tags


async def test_a_match_says_the_same_to_both_members(guide: Guide, kept: OpenStore) -> None:
    keys = [drama.id for drama in guide.catalogue.all()][:12]
    await rate(kept, MINA.member, {key: 60 + 3 * n for n, key in enumerate(keys)})
    await rate(kept, JUN.member, {key: 95 - 3 * n for n, key in enumerate(keys)})
    mine = await guide.matches.match(ASKER, JUN)
    theirs = await guide.matches.match(Asker(JUN.member, CLUB), MINA)
    assert (mine.agreement, mine.confidence, mine.shared) == (theirs.agreement, theirs.confidence, theirs.shared)
    assert mine.agreement in ("mixed", "apart")
    assert (mine.for_me, mine.for_them) == (theirs.for_them, theirs.for_me)
