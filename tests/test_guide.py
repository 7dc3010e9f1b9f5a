"""What a member asks, without Discord."""

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.core.errors import Sorry, StoreUnavailable
from bot.core.member.asker import Asker
from bot.core.member.picks import Request
from bot.core.member.ratings import Average, Change
from bot.core.models import Drama
from bot.core.vocabulary import Vocabulary
from bot.engine.maps.taste import TasteMap
from bot.guide import Guide
from bot.guide.finding.catalogue import Catalogue
from bot.sources.files.upload_reader import UploadReader
from bot.store import OpenStore
from bot.ui.frame.text import Words

MINA = Asker(11, 100, "Drama Club")
JUN = Asker(12, 100, "Drama Club")


def test_the_guide_works_where_discord_and_sql_are_not_installed() -> None:
    blocked = (
        "import sys\nfor name in ('discord', 'sqlalchemy', 'aiosqlite', 'aiohttp'):\n    sys.modules[name] = None\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", f"{blocked}import bot.guide, bot.engine.recommender, bot.core.ports"],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parent.parent,
        check=False,
    )
    assert run.returncode == 0, run.stderr


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1-litre-of-tears-2005", "1-litre-of-tears-2005"), ("cloy", "crash-landing-on-you-2019"),
        ("Crash Landing on You", "crash-landing-on-you-2019"), ("사랑의 불시착", "crash-landing-on-you-2019"),
        ("crash landng on you", "crash-landing-on-you-2019"), ("A Diary with Tears", "1-litre-of-tears-2005"),
        ("my mister", "my-mister-2018"), ("琅琊榜", "nirvana-in-fire-2015"),
    ],
)  # fmt: skip
def test_a_title_is_found_by_any_of_its_names(guide: Guide, typed: str, meant: str) -> None:
    found = guide.titles.find(typed)
    assert found.sure is not None, found
    assert found.sure.id == meant


@pytest.mark.parametrize("typed", ["Boys over Flowers", "meteor garden", "1 Litre of Tears", "boys over flower"])
def test_a_name_of_several_dramas_is_asked_about(guide: Guide, typed: str) -> None:
    found = guide.titles.find(typed)
    assert found.sure is None
    assert len(found.choices) > 1


@pytest.mark.parametrize("typed", ["xqzzkvw", "드라마아님ㅋㅋㅋ쀍", "zzzzzz"])
def test_where_nothing_fits_the_nearest_three_are_offered(guide: Guide, typed: str) -> None:
    found = guide.titles.find(typed)
    assert found.sure is None
    assert found.choices == ()
    assert len(found.nearest) <= 3


@pytest.mark.parametrize(
    "typed", ["", " ", "\u200b", "\x00", "x" * 6000, "'; DROP TABLE rating; --", "‮abc", "😭", "||x||", "@everyone"]
)
def test_any_text_can_be_searched(guide: Guide, typed: str) -> None:
    guide.titles.find(typed)
    assert len(guide.titles.suggest(typed)) <= 25


def test_a_correction_is_found_at_the_next_keystroke(dramas: list[Drama], vocabulary: Vocabulary) -> None:
    catalogue = Catalogue(dramas[:20], vocabulary)
    catalogue.put(Drama(id="new-2030", title="Quokka Detective", kind="series", year=2030))
    assert catalogue.find("quokka detective").sure is catalogue.get("new-2030")


def test_titles_can_be_added_while_a_map_is_made_of_all(dramas: list[Drama], vocabulary: Vocabulary) -> None:
    catalogue = Catalogue(dramas[:20], vocabulary)

    class Links(dict[str, str]):
        def items(self) -> Any:
            catalogue.put(Drama(id="new-2030", title="Quokka Detective", kind="series", year=2030))
            return super().items()

    catalogue.put(Drama(id="old-2029", title="Quokka Nurse", kind="series", links=Links(mdl="1")))
    learned = TasteMap.of_rows([("mdl-1", dramas[0].id, 1.0)])
    assert ("old-2029", dramas[0].id, 1.0) in catalogue.mapped(learned).rows()


def test_titles_can_be_added_while_others_go_through_all(dramas: list[Drama], vocabulary: Vocabulary) -> None:
    catalogue = Catalogue(dramas, vocabulary)
    new, goblin = iter(range(10**6)), dramas[0]

    def put() -> None:
        catalogue.put(Drama(id=f"new-{next(new)}", title="Brand New", kind="series"))

    for own in ({}, {"theirs": Drama(id="theirs", title="Theirs", kind="series"), goblin.id: None}):
        shown = {drama.id for drama in catalogue.all(own)}
        for drama in catalogue.all(own):
            assert drama.id in shown
            put()
        assert ("theirs" in shown, goblin.id in shown) == (bool(own), not own)


async def test_rating_shows_the_servers_average_at_once(guide: Guide) -> None:
    drama = guide.titles.get("my-mister-2018")
    first = await guide.ratings.rate(MINA, drama, 90)
    second = await guide.ratings.rate(JUN, drama, 70)
    assert (first.change, second.here) == (Change(drama.id, None, 90), Average(80, 2))
    sheet = await guide.titles.sheet(JUN, drama)
    assert sheet.standing.here == Average(80, 2)


async def test_each_answer_to_a_rating_can_be_undone_once(guide: Guide) -> None:
    drama = guide.titles.get("my-mister-2018")
    await guide.ratings.rate(MINA, drama, 90)
    rated = await guide.ratings.rate(MINA, drama, 40)
    undone = await guide.ratings.undo(MINA, rated.change)
    assert undone.change == Change(drama.id, 40, 90, undone.change.since)
    with pytest.raises(Sorry, match="undo-late"):
        await guide.ratings.undo(MINA, rated.change)


async def test_many_members_rating_at_once_are_all_counted(guide: Guide) -> None:
    drama = guide.titles.get("my-mister-2018")
    members = [Asker(n, 100, "Drama Club") for n in range(1, 65)]
    await asyncio.gather(*(guide.ratings.rate(member, drama, 50 + member.member % 50) for member in members))
    standing = (await guide.titles.sheet(members[0], drama)).standing
    assert standing.here is not None
    assert standing.here.count == 64


@pytest.mark.parametrize(
    ("text", "why"),
    [("", "unread"), ("eleven", "unread"), ("15", "unclear"), ("11/10", "beyond"), ("★" * 40, "beyond"), ("9" * 6000, "unread")],
)  # fmt: skip
def test_an_unreadable_score_is_refused_with_examples(guide: Guide, text: str, why: str, words: Words) -> None:
    with pytest.raises(Sorry) as caught:
        guide.ratings.read(text)
    assert caught.value.key == f"score-{why}"
    assert "★★★★½" in words(caught.value.key, given=text[:40])


async def test_recommendations_without_ratings_or_wishes_say_what_to_do(guide: Guide) -> None:
    with pytest.raises(Sorry, match="recommend-empty"):
        await guide.picks.pick(MINA, Request())


async def test_one_rating_is_enough_for_recommendations_with_reasons(guide: Guide) -> None:
    await guide.ratings.rate(MINA, guide.titles.get("signal-2016"), 95)
    picked = await guide.picks.pick(MINA, Request())
    assert len(picked.picks) == 5
    assert all(pick.reasons for pick in picked.picks)


async def test_what_was_rated_or_dismissed_never_comes_back(guide: Guide) -> None:
    await guide.ratings.rate(MINA, guide.titles.get("signal-2016"), 95)
    out = {"signal-2016"}
    for turn in range(12):
        picked = await guide.picks.pick(MINA, Request())
        assert out.isdisjoint(pick.drama.id for pick in picked.picks)
        first = picked.picks[0].drama
        await (guide.picks.dismiss(MINA, first) if turn % 2 else guide.ratings.rate(MINA, first, 60 + turn))
        out.add(first.id)
    similar = await guide.picks.pick(MINA, Request(drama="signal-2016"))
    dismissed = await guide._store.members.dismissed(MINA.member)  # pyright: ignore[reportPrivateUsage]
    assert dismissed.isdisjoint(pick.drama.id for pick in similar.picks)


async def test_a_dismissal_can_be_undone(guide: Guide) -> None:
    await guide.ratings.rate(MINA, guide.titles.get("signal-2016"), 95)
    before = await guide.picks.pick(MINA, Request())
    await guide.picks.dismiss(MINA, before.picks[0].drama)
    await guide.picks.welcome_back(MINA, before.picks[0].drama)
    assert await guide.picks.pick(MINA, Request()) == before


async def test_no_filter_is_ever_broken(guide: Guide) -> None:
    await guide.ratings.rate(MINA, guide.titles.get("signal-2016"), 95)
    request = Request(avoid=("Romance",), country="JP", max_episodes=11)
    for page in range(3):
        picked = await guide.picks.pick(MINA, Request(**{**_dict(request), "page": page}))
        for pick in picked.picks:
            assert "Romance" not in pick.drama.genres
            assert pick.drama.country == "JP"
            assert (pick.drama.episodes or (1 if pick.drama.kind == "film" else 99)) <= 11
    with pytest.raises(Sorry, match="recommend-none-fits"):
        await guide.picks.pick(MINA, Request(country="SG", max_episodes=1))


def _dict(request: Request) -> dict:
    return {name: getattr(request, name) for name in ("avoid", "country", "max_episodes")}


async def test_pages_of_picks_do_not_repeat_themselves(guide: Guide) -> None:
    await guide.ratings.rate(MINA, guide.titles.get("signal-2016"), 95)
    request, seen = Request(), []
    for _ in range(4):
        seen += [pick.drama.id for pick in (await guide.picks.pick(MINA, request)).picks]
        request = request.next()
    assert len(seen) == len(set(seen)) == 20


async def test_titles_of_the_same_story_are_not_among_the_picks(guide: Guide) -> None:
    picked = await guide.picks.pick(MINA, Request(drama="hana-yori-dango-2005"))
    story = {drama.id for drama in picked.story}
    assert "boys-over-flowers-2009" in story
    assert "f4-thailand-boys-over-flowers-2021" in story
    assert story.isdisjoint(pick.drama.id for pick in picked.picks)


async def test_reasons_name_only_what_both_titles_have(guide: Guide) -> None:
    for key in ("my-mister-2018", "nirvana-in-fire-2015", "1-litre-of-tears-2005", "bad-buddy-2021"):
        asked = guide.titles.get(key)
        for pick in (await guide.picks.pick(MINA, Request(drama=key))).picks:
            for why in pick.reasons:
                if why.kind == "tags":
                    assert set(why.values) <= set(asked.tags) & set(pick.drama.tags)
                if why.kind == "genres":
                    assert set(why.values) <= set(asked.genres) & set(pick.drama.genres)


async def test_no_reason_gives_a_story_away(guide: Guide) -> None:
    spoils = guide.catalogue.vocabulary.spoils
    for key in ("1-litre-of-tears-2005", "im-sorry-i-love-you-2004", "autumn-in-my-heart-2000"):
        for pick in (await guide.picks.pick(MINA, Request(drama=key), 20)).picks:
            assert not [v for why in pick.reasons if why.kind == "tags" for v in why.values if spoils(v)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("kmy lib", "My Liberation Notes"), ("chery", "Cherry Magic! Thirty Years of Virginity Can Make You a Wizard?!")],
)
def test_a_title_whose_beginning_is_misspelt_is_offered_beside_shorter_ones(
    guide: Guide, typed: str, meant: str
) -> None:
    assert meant in [choice.drama.title for choice in guide.titles.suggest(typed)[:5]]
    assert guide.titles.find(typed).sure is None


def test_tags_are_suggested_and_none_of_them_spoils(guide: Guide) -> None:
    spoils = guide.catalogue.vocabulary.spoils
    assert ("found family",) in guide.wishes.suggest_liked("found")
    assert guide.wishes.wished("found fam").like == ("found family",)
    assert not [
        tag for text in ("", "dies", "ending", "sad") for (tag,) in guide.wishes.suggest_liked(text) if spoils(tag)
    ]
    with pytest.raises(Sorry, match="tag-unknown"):
        guide.wishes.wished("xqzkw")


class _Down:
    """A store whose database does not answer."""

    def __getattr__(self, name: str):
        return self

    async def __call__(self, *args: object):
        raise StoreUnavailable("database is locked")


async def test_titles_can_be_looked_up_while_the_database_does_not_answer(catalogue: Catalogue) -> None:
    guide = Guide(catalogue, _Down(), lambda: 0, UploadReader)  # type: ignore[arg-type]
    drama = guide.titles.get("signal-2016")
    sheet = await guide.titles.sheet(MINA, drama)
    assert sheet.drama is drama
    await guide.members.note(MINA)
    with pytest.raises(StoreUnavailable):
        await guide.ratings.rate(MINA, drama, 90)


async def test_a_member_is_noted_in_a_server_once_a_day(guide: Guide, kept: OpenStore) -> None:
    for _ in range(3):
        await guide.members.note(MINA)
    export = await kept.members.export(MINA.member)
    assert len(export["presence"]) == 1
    await guide.members.left(100)
    await kept.members.purge(2**40)
    assert (await kept.members.export(MINA.member))["presence"] == []
    await guide.members.note(MINA)
    assert len((await kept.members.export(MINA.member))["presence"]) == 1
