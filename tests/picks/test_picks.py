"""Recommendations for a member: sequels of what they liked, new picks, and the reasons for each."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from conftest import NOW

from bot.core.errors import Sorry, StoreUnavailable
from bot.core.member.asker import Asker
from bot.core.member.picks import Picked, Request, Suggestion, Why
from bot.core.member.together import GroupMember
from bot.core.models import Drama, Relation, SiteScore
from bot.core.vocabulary import Vocabulary
from bot.engine.reasons import Reason
from bot.guide import Guide
from bot.guide.recommending.shelf import Shelf
from bot.store import OpenStore
from bot.ui.frame.text import Words
from bot.ui.recommending.picks import picks_card, reason_texts, surprise_label

MINA = Asker(1, 100, "Drama Club")


async def test_sequels_of_liked_titles_are_listed_apart_from_the_picks(guide: Guide) -> None:
    await guide.ratings.rate(MINA, guide.titles.get("joy-of-life-2019"), 95)
    picked = await guide.picks.pick(MINA, Request(country="CN"))
    story = {drama.id for drama in picked.story}
    assert "joy-of-life-season-2-2024" in story
    for page in range(4):
        shown = {pick.drama.id for pick in (await guide.picks.pick(MINA, Request(country="CN", page=page))).picks}
        assert story.isdisjoint(shown)


async def test_without_the_database_titles_like_a_drama_are_picked_but_none_for_the_member(
    guide: Guide, kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def down(*_: object) -> None:
        raise StoreUnavailable("gone")

    await guide.ratings.rate(MINA, guide.titles.get("signal-2016"), 95)
    monkeypatch.setattr(kept.members, "dismissed", down)
    assert (await guide.picks.pick(MINA, Request(drama="signal-2016"))).picks
    with pytest.raises(StoreUnavailable):
        await guide.picks.pick(MINA, Request())


async def test_sequels_of_disliked_titles_and_unwanted_sequels_are_not_named(guide: Guide) -> None:
    await guide.ratings.rate(MINA, guide.titles.get("joy-of-life-2019"), 30)
    await guide.ratings.rate(MINA, guide.titles.get("signal-2016"), 95)
    picked = await guide.picks.pick(MINA, Request())
    assert not any(drama.id.startswith("joy-of-life") for drama in picked.story)
    await guide.ratings.rate(MINA, guide.titles.get("joy-of-life-2019"), 95)
    assert not (await guide.picks.pick(MINA, Request(country="TH"))).story
    await guide.picks.dismiss(MINA, guide.titles.get("joy-of-life-season-2-2024"))
    picked = await guide.picks.pick(MINA, Request())
    assert "joy-of-life-season-2-2024" not in {drama.id for drama in picked.story}


@pytest.mark.parametrize(
    ("key", "other"),
    [
        ("who-are-you-school-2015-2015", "school-2013-2012"), ("school-2017-2017", "who-are-you-school-2015-2015"),
        ("ruyis-royal-love-in-the-palace-2018", "empresses-in-the-palace-2012"), ("no-regrets-2010", "rosy-business-2009"),
        ("eternal-love-of-dream-2020", "eternal-love-2017"), ("the-last-immortal-2023", "ancient-love-poetry-2021"),
        ("hana-nochi-hare-2018", "hana-yori-dango-2005"),
    ],
)  # fmt: skip
async def test_a_standalone_drama_of_the_same_franchise_is_no_sequel(guide: Guide, key: str, other: str) -> None:
    assert not guide.learning.predecessors(guide.titles.get(key))
    assert key not in guide.learning.fitted()[1].same_story(other)


async def test_the_card_shows_the_line_of_sequels(guide: Guide, words: Words, vocabulary: Vocabulary) -> None:
    await guide.ratings.rate(MINA, guide.titles.get("joy-of-life-2019"), 95)
    picked = await guide.picks.pick(MINA, Request())
    card = picks_card(picked, 1, "mina", "Drama Club", "ten", words, vocabulary)
    text = "\n".join(getattr(item, "content", "") for item in card.walk_children())
    assert f"{words('story-goes-on')}: {picked.story[0].title}" in text


async def test_a_reason_names_titles_the_member_rated_with_their_scores_and_the_shared_tags(
    guide: Guide, words: Words
) -> None:
    given = {"the-untamed-2019": 95, "eternal-love-2017": 90}
    for key, score in given.items():
        await guide.ratings.rate(MINA, guide.titles.get(key), score)
    found = [(p, why) for p in (await guide.picks.pick(MINA, Request())).picks for why in p.reasons if why.dramas]
    tagged = [(pick, why) for pick, why in found if why.kind == "tags"]
    assert tagged
    for pick, why in tagged:
        assert why.scores == tuple(given[drama.id] for drama in why.dramas)
        assert set(why.values) <= {*pick.drama.tags}
        assert all(set(why.values) & set(drama.tags) for drama in why.dramas)
    pick, why = tagged[0]
    score = given[why.dramas[0].id] / 10
    assert f"you gave {why.dramas[0].title} **{score:.1f}**" in reason_texts([why], words)[0]


async def test_every_shared_tag_in_a_reason_belongs_to_a_title_named_beside_it(guide: Guide) -> None:
    for key in ("hometown-cha-cha-cha-2021", "hospital-playlist-2020", "signal-2016", "eternal-love-2017",
                "healer-2014", "reply-1988-2015", "my-mister-2018", "the-untamed-2019"):  # fmt: skip
        await guide.ratings.rate(MINA, guide.titles.get(key), 95)
    picks = [pick for page in range(4) for pick in (await guide.picks.pick(MINA, Request(page=page))).picks]
    shared = [why for pick in picks for why in pick.reasons if why.kind == "tags" and why.dramas]
    assert len(shared) > 10
    for why in shared:
        assert len(why.dramas) <= 2
        assert set(why.values) <= {tag for drama in why.dramas for tag in drama.tags}
        assert all(set(why.values) & set(drama.tags) for drama in why.dramas)


async def test_a_reason_does_not_name_a_title_whose_shared_tags_it_leaves_out(guide: Guide) -> None:
    first, other = guide.titles.get("signal-2016"), guide.titles.get("my-mister-2018")
    values = ("cold case", "time travel", "investigation", "family bonds")
    assert set(values) & set(first.tags) == {*values[:3]}
    assert set(values) & set(other.tags) == {values[3]}
    why = guide.picks.why(Reason("tags", values, 0.5, sources=(other.id, first.id)), MINA, {})
    assert (why.values, [drama.id for drama in why.dramas]) == (values[:3], [first.id])


async def test_only_the_next_season_is_named_as_a_sequel_and_only_if_the_last_one_was_liked(guide: Guide) -> None:
    async def sequels() -> list[str]:
        return [drama.id for drama in (await guide.picks.pick(MINA, Request())).story]

    await guide.ratings.rate(MINA, guide.titles.get("squid-game-2021"), 60)
    for key in ("my-mister-2018", "hospital-playlist-2020", "reply-1988-2015", "signal-2016"):
        await guide.ratings.rate(MINA, guide.titles.get(key), 95)
    assert "squid-game-season-2-2024" not in await sequels()
    assert "hospital-playlist-season-2-2021" in await sequels()
    await guide.ratings.rate(MINA, guide.titles.get("squid-game-2021"), 90)
    assert "squid-game-season-2-2024" in await sequels()
    assert "squid-game-season-3-2025" not in await sequels()
    await guide.ratings.rate(MINA, guide.titles.get("squid-game-season-2-2024"), 90)
    assert "squid-game-season-3-2025" in await sequels()


async def test_a_tag_most_liked_titles_share_is_on_every_page_but_never_fills_one(guide: Guide) -> None:
    for key in ("sotus-2016", "2gether-2020", "bad-buddy-2021", "until-we-meet-again-2019", "theory-of-love-2019"):
        await guide.ratings.rate(MINA, guide.titles.get(key), 90)
    for page in range(4):
        picks = (await guide.picks.pick(MINA, Request(page=page))).picks
        assert sum("bl" in pick.drama.tags for pick in picks) == 4


async def test_the_reason_of_the_same_era_is_given_only_to_titles_within_three_years(guide: Guide) -> None:
    mine = {"1-litre-of-tears-2005": 95}
    for key, score in mine.items():
        await guide.ratings.rate(MINA, guide.titles.get(key), score)
    picks = [pick for page in range(10) for pick in (await guide.picks.pick(MINA, Request(page=page))).picks]
    years = [pick.drama.year or 0 for pick in picks if any(why.kind == "era" for why in pick.reasons)]
    assert years
    assert all(abs(year - 2005) <= 3 for year in years)


def test_general_reasons_are_given_only_where_there_is_no_specific_one(words: Words, dramas: list[Drama]) -> None:
    general = [Why("era", ("2016",)), Why("country", ("KR",))]
    source = Why("source", ("web novel",))
    special = Why("liked", (), (dramas[0],))
    assert reason_texts([*general, special], words) == [words("reason-liked", titles=dramas[0].title, values="")]
    assert reason_texts(general, words) == [words("reason-era"), words("reason-country")]
    shared = Why("tags", ("based on a web novel", "university"), (dramas[0],))
    assert not any("also based" in text for text in reason_texts([source, shared], words))
    assert reason_texts([source], words) == ["also based on a web novel"]
    assert reason_texts([special], words, like=dramas[0]) == [words("reason-liked-here")]


def test_a_wished_tag_that_another_reason_names_is_not_repeated(words: Words, dramas: list[Drama]) -> None:
    wished, shared = Why("wished", ("Historical", "joseon")), Why("tags", ("joseon", "royalty"), (dramas[0],), (90,))
    assert reason_texts([wished, shared], words) == [
        "Historical", f"you gave {dramas[0].title} **9.0**: shares Joseon, royalty"
    ]  # fmt: skip
    assert len(reason_texts([Why("wished", ("joseon",)), shared], words)) == 1


def test_what_the_heading_says_of_all_picks_is_not_repeated_on_each(
    words: Words, dramas: list[Drama], vocabulary: Vocabulary
) -> None:
    def rows(request: Request, *why: Why) -> str:
        picked = Picked(request, (Suggestion(replace(dramas[0], scores=()), 1.0, why),))
        card = picks_card(picked, 1, "mina", "Drama Club", "ten", words, vocabulary)
        return "\n".join([getattr(item, "content", "") for item in card.walk_children()][2:])

    wished, country = Why("wished", ("cooking",)), Why("country", ("JP",))
    assert "cooking" not in rows(Request(like=("cooking",)), wished, country)
    assert "cooking" in rows(Request(like=("cooking", "healing")), wished)
    assert "cooking" in rows(Request(mood="comfort"), wished)
    assert words("reason-country") in rows(Request(), country)
    assert words("reason-asked") in rows(Request(country="JP"), country)


def test_namesakes_in_a_reason_are_told_apart_by_their_years(words: Words, dramas: list[Drama]) -> None:
    old, new = (replace(dramas[0], title="The Condor", year=year) for year in (1983, 2017))
    assert reason_texts([Why("liked", (), (old, new))], words) == [
        "loved by fans of The Condor (1983) and The Condor (2017)"
    ]
    (text,) = reason_texts([Why("tags", ("jianghu",), (old, new), (95, 85))], words)
    assert "The Condor (1983) **9.5** and The Condor (2017) **8.5**" in text


def test_fans_are_not_said_to_love_a_title_that_another_reason_of_the_pick_names(
    words: Words, dramas: list[Drama]
) -> None:
    one, other, third, fourth = (
        replace(drama, title=f"Title {letter}") for drama, letter in zip(dramas, "ABCD", strict=False)
    )
    rated = Why("tags", ("healing",), (one, other), (90, 98))
    # No other title takes its place.
    liked = Why("liked", (), (third, other, fourth))
    assert reason_texts([liked, rated], words)[0] == "loved by fans of Title C"
    # They say something of one of them at least.
    advised = Why("advice", (), (one, other, third))
    assert reason_texts([rated, advised], words)[1] == "recommended along with Title A"


def test_a_safe_pick_is_called_so_before_its_reasons_as_beside_the_title_that_takes_a_line_of_a_phone(
    words: Words, dramas: list[Drama], vocabulary: Vocabulary
) -> None:
    safe = Suggestion(dramas[0], 1.0, (Why("liked", (), (dramas[1],)),), surprise=False)
    card = picks_card(Picked(Request(), (safe,)), 1, "mina", "Drama Club", "ten", words, vocabulary)
    (row,) = [text for item in card.walk_children() if dramas[0].title in (text := getattr(item, "content", ""))]
    *others, why = row.splitlines()
    assert why.startswith("-# a safe pick · loved by fans of ")
    assert not any("a safe pick" in line for line in others)


def test_liked_by_many_is_given_as_a_reason_only_for_many_votes_and_a_high_score(
    words: Words, dramas: list[Drama], vocabulary: Vocabulary
) -> None:
    def card_text(drama: Drama, request: Request) -> str:
        picked = Picked(request, (Suggestion(drama, 1.0, ()),))
        card = picks_card(picked, 1, "mina", "Drama Club", "ten", words, vocabulary)
        return "\n".join(getattr(item, "content", "") for item in card.walk_children())

    loved, meh = (SiteScore(site="mdl", score=score, votes=20_000) for score in (8.5, 6.5))
    few = SiteScore(site="mdl", score=9.5, votes=80)
    for scores, many in (((few, loved), True), ((few,), False), ((meh, few), False), ((), False)):
        drama = replace(dramas[0], scores=scores)
        for request in (Request(), Request(country="HK")):
            text = card_text(drama, request)
            assert (words("reason-general") in text) == many
            assert (words("reason-asked") in text) == (request.wished and not many)


async def test_an_unreleased_title_is_marked_as_such_and_never_picked_for_a_group(
    own_guide: Guide, words: Words, vocabulary: Vocabulary
) -> None:
    day = datetime.fromtimestamp(NOW, UTC).date() + timedelta(days=600)
    for person in (MINA.member, 2):
        await own_guide.ratings.rate(Asker(person, 100), own_guide.titles.get("signal-2016"), 95)
    first = (await own_guide.together.gather(MINA, [GroupMember(1, "mina"), GroupMember(2, "jun")])).picks[0].drama
    for aired, said in ((None, words("not-out")), (day, words("not-out-until", day=words.day(day)))):
        new = replace(first, status="announced", year=day.year, aired_from=aired, aired_to=None)
        own_guide.catalogue.put(new)
        await own_guide.learning.refit()
        picked = await own_guide.picks.pick(MINA, Request(first_year=day.year))
        assert [pick.drama.id for pick in picked.picks if pick.announced] == [first.id]
        card = picks_card(picked, 1, "mina", "Drama Club", "ten", words, vocabulary)
        assert said in "\n".join(getattr(item, "content", "") for item in card.walk_children())
        for page in range(5):
            found = await own_guide.together.gather(MINA, [GroupMember(1, "mina"), GroupMember(2, "jun")], page)
            assert first.id not in {pick.drama.id for pick in found.picks}


def test_a_reason_names_crew_without_the_suffix_that_tells_namesakes_apart(words: Words) -> None:
    assert reason_texts([Why("crew", ("Shin Won Ho (director)", "Lee Woo Jung"))], words) == [
        words("reason-crew", values="Shin Won Ho, Lee Woo Jung", titles="")
    ]


async def test_reasons_show_no_scores_of_a_private_member(guide: Guide) -> None:
    await guide.ratings.rate(MINA, guide.titles.get("my-mister-2018"), 95)
    await guide.mine.hide(MINA, True)
    picked = await guide.picks.pick(MINA, Request())
    assert all(set(why.scores) <= {None} for pick in picked.picks for why in pick.reasons)


def test_a_reason_says_how_many_members_loved_both_titles(words: Words, dramas: list[Drama]) -> None:
    (text,) = reason_texts([Why("loved", ("4",), (dramas[0],))], words)
    assert text == f"4 members who loved {dramas[0].title} loved this"


async def test_avoiding_sad_endings_excludes_those_titles_without_giving_any_ending_away(
    guide: Guide, dramas: list[Drama]
) -> None:
    await guide.ratings.rate(MINA, guide.titles.get("my-mister-2018"), 95)
    sad = {drama.id for drama in dramas if "sad ending" in drama.tags}
    assert sad
    for page in range(3):
        picked = await guide.picks.pick(MINA, Request(avoid=("sad ending",), page=page))
        assert sad.isdisjoint(pick.drama.id for pick in picked.picks)
        assert not any("ending" in value for pick in picked.picks for why in pick.reasons for value in why.values)


async def test_avoiding_lgbtq_characters_excludes_bl_and_gl_titles_too(guide: Guide, dramas: list[Drama]) -> None:
    await guide.ratings.rate(MINA, guide.titles.get("semantic-error-2022"), 95)
    theirs = {drama.id for drama in dramas if {"bl", "gl", "lgbtq+ characters"} & set(drama.tags)}
    for page in range(3):
        picked = await guide.picks.pick(MINA, Request(avoid=("lgbtq+ characters",), page=page), 20)
        assert theirs.isdisjoint(pick.drama.id for pick in picked.picks)


async def test_a_request_for_safe_picks_marks_no_surprise_and_vice_versa(guide: Guide) -> None:
    await guide.ratings.rate(MINA, guide.titles.get("my-mister-2018"), 95)
    safe = await guide.picks.pick(MINA, Request(surprise="safe"))
    daring = await guide.picks.pick(MINA, Request(surprise="surprise"))
    assert {pick.surprise for pick in safe.picks} <= {False, None}
    assert {pick.surprise for pick in daring.picks} <= {True, None}


async def test_a_page_labels_at_most_one_title_as_a_safe_pick_and_one_as_a_surprise(
    guide: Guide, kept: OpenStore, words: Words, vocabulary: Vocabulary
) -> None:
    people = [GroupMember(MINA.member, "mina"), GroupMember(2, "jun")]
    await kept.ratings.keep([(2, "stranger-2017", 90, NOW)])
    told: list[bool] = []
    for key in ("my-mister-2018", "winter-sonata-2002", "the-untamed-2019", "legal-high-2012", "heart-of-greed-2007"):
        await guide.ratings.rate(MINA, guide.titles.get(key), 95)
        picked = [await guide.picks.pick(MINA, Request(page=page)) for page in range(3)]
        for page in (*picked, await guide.together.gather(MINA, people)):
            marks = [pick.surprise for pick in page.picks if pick.surprise is not None]
            assert len(marks) == len(set(marks))
            told += marks
        card = picks_card(picked[0], 1, "mina", "Drama Club", "ten", words, vocabulary)
        text = "\n".join(getattr(item, "content", "") for item in card.walk_children())
        assert text.count(words("pick-safe")) <= 1
    assert {*told} == {True, False}


def test_a_title_that_is_neither_a_safe_pick_nor_a_surprise_has_no_label(words: Words) -> None:
    labels = [surprise_label(surprise, words) for surprise in (False, True, None)]
    assert labels == ["a safe pick", "a surprise", None]


async def test_picks_hold_one_title_per_story_and_no_later_season_of_an_unseen_one(
    guide: Guide, dramas: list[Drama]
) -> None:
    await guide.ratings.rate(MINA, guide.titles.get("signal-2016"), 95)
    shelf, model = guide.learning.fitted()
    assert shelf.sequels[[drama.id for drama in dramas].index("hospital-playlist-season-2-2021")]
    pages = [(await guide.picks.pick(MINA, Request(page=page))).picks for page in range(8)]
    pages += [(await guide.picks.pick(MINA, Request(drama="the-heirs-2013", page=page))).picks for page in range(2)]
    for shown in (pages[:8], pages[8:]):
        keys = [pick.drama.id for page in shown for pick in page]
        assert len(set(keys)) == len(keys) == 5 * len(shown)
        assert not shelf.sequels[[row for row, drama in enumerate(dramas) if drama.id in keys]].any()
        for key in keys:
            assert not set(model.same_story(key)) & set(keys)


def test_specials_are_recommended_only_if_they_stand_alone(
    guide: Guide, dramas: list[Drama], vocabulary: Vocabulary
) -> None:
    allowed = guide.learning.fitted()[0].allowed(Request())
    shown = {drama.id for drama, fits in zip(dramas, allowed, strict=True) if fits}
    assert {"splash-splash-love-2015", "page-turner-2016"} <= shown
    assert shown.isdisjoint(
        ("mr-queen-the-bamboo-forest-2021", "kingdom-ashin-of-the-north-2021", "still-2gether-2020")
    )
    series = next(drama for drama in dramas if drama.id == "signal-2016")
    one = replace(series, id="one", title="One", kind="special", related=())
    tied = replace(one, related=(Relation(relation="Korean parent story", title="Not here"),))
    remade = replace(one, related=(Relation(relation="remake", title="Not here"),))
    assert [Shelf([drama], vocabulary).allowed(Request()).tolist() for drama in (one, tied, remade)] == [
        [True], [False], [True]
    ]  # fmt: skip


def test_the_recommender_knows_the_day_a_drama_began_to_air(dramas: list[Drama], vocabulary: Vocabulary) -> None:
    signal = next(drama for drama in dramas if drama.id == "signal-2016")
    days = (date(2016, 1, 1), date(2016, 7, 1), None)
    began = [replace(signal, id=f"began {day}", aired_from=day) for day in days]
    assert [item.aired for item in Shelf(began, vocabulary).items()] == [2016.0, pytest.approx(2016.5, abs=0.01), None]


async def test_neither_a_title_on_the_members_list_nor_its_story_is_recommended(guide: Guide) -> None:
    await guide.ratings.rate(MINA, guide.titles.get("my-mister-2018"), 95)
    await guide.lists.put(MINA, guide.titles.get("boys-over-flowers-2009"), "dropped")
    _, model = guide.learning.fitted()
    story = {"boys-over-flowers-2009", *model.same_story("boys-over-flowers-2009")}
    for page in range(12):
        shown = {pick.drama.id for pick in (await guide.picks.pick(MINA, Request(page=page))).picks}
        assert story.isdisjoint(shown)


async def test_dismissing_a_title_excludes_its_other_versions(guide: Guide) -> None:
    await guide.ratings.rate(MINA, guide.titles.get("boys-over-flowers-2009"), 95)
    await guide.picks.dismiss(MINA, guide.titles.get("it-started-with-a-kiss-2005"))
    _, model = guide.learning.fitted()
    versions = {*model.same_story("it-started-with-a-kiss-2005")}
    assert len(versions) > 2
    for request in (Request(), Request(country="JP", like=("Romance",)), Request(drama="the-heirs-2013")):
        for page in range(8):
            shown = (await guide.picks.pick(MINA, replace(request, page=page))).picks
            assert versions.isdisjoint(pick.drama.id for pick in shown)


async def test_every_pick_has_the_tag_that_was_wished_for(guide: Guide) -> None:
    await guide.ratings.rate(MINA, guide.titles.get("my-mister-2018"), 95)
    picked = await guide.picks.pick(MINA, Request(like=("zombies",)))
    assert picked.picks
    assert all("zombies" in pick.drama.tags for pick in picked.picks)
    with pytest.raises(Sorry, match="recommend-none-fits"):
        await guide.picks.pick(MINA, Request(like=("zombies",), avoid=("zombies",)))


async def test_a_member_without_ratings_gets_picks_for_a_wish_and_else_an_invitation_to_rate(guide: Guide) -> None:
    with pytest.raises(Sorry, match="recommend-empty"):
        await guide.picks.pick(MINA, Request())
    picked = await guide.picks.pick(MINA, Request(country="JP", first_year=2010))
    assert len(picked.picks) == 5
    assert all(pick.drama.country == "JP" for pick in picked.picks)


async def test_a_member_who_rated_everything_is_told_to_drop_a_wish_only_if_there_is_one(
    guide: Guide, kept: OpenStore, dramas: list[Drama]
) -> None:
    await kept.ratings.keep([(MINA.member, drama.id, 80, NOW) for drama in dramas])
    with pytest.raises(Sorry, match="recommend-none-left"):
        await guide.picks.pick(MINA, Request())
    with pytest.raises(Sorry, match="recommend-none-fits"):
        await guide.picks.pick(MINA, Request(country="JP"))


async def test_a_member_with_a_list_but_no_ratings_is_asked_for_scores(guide: Guide, words: Words) -> None:
    await guide.lists.put(MINA, guide.titles.get("signal-2016"), "completed")
    with pytest.raises(Sorry, match="recommend-empty"):
        await guide.picks.pick(MINA, Request())
    assert "scores" in words("recommend-empty")


async def test_more_like_this_changes_the_picks_for_a_while(guide: Guide) -> None:
    for key in ("my-mister-2018", "reply-1988-2015"):
        await guide.ratings.rate(MINA, guide.titles.get(key), 95)
    before = [pick.drama.id for pick in (await guide.picks.pick(MINA, Request())).picks]
    wanted = guide.titles.get("2gether-2020")
    await guide.picks.more_like(MINA, wanted)
    after = [pick.drama.id for pick in (await guide.picks.pick(MINA, Request())).picks]
    assert after != before
    assert wanted.id not in after
    guide.picks._clock = guide.members._clock = lambda: 10**10  # pyright: ignore[reportPrivateUsage]
    await guide.members.tidy()
    kept = json.loads((await guide.mine.export(MINA))["namida.json"])["kept"]
    assert "more_like" not in kept
    assert [pick.drama.id for pick in (await guide.picks.pick(MINA, Request())).picks] == before


async def test_picks_gained_by_more_like_this_name_that_title_as_the_reason(guide: Guide, words: Words) -> None:
    for key in ("my-mister-2018", "reply-1988-2015", "hospital-playlist-2020"):
        await guide.ratings.rate(MINA, guide.titles.get(key), 95)
    before = {pick.drama.id for pick in (await guide.picks.pick(MINA, Request())).picks}
    wanted = guide.titles.get("2gether-2020")
    await guide.picks.more_like(MINA, wanted)
    came = [pick for pick in (await guide.picks.pick(MINA, Request())).picks if pick.drama.id not in before]
    assert came
    for pick in came:
        first, *others = reason_texts(pick.reasons, words)
        assert first == words("reason-wanted", titles=words.joined([wanted.title]))
        assert not any("you gave" in text for text in others)


async def test_a_title_without_a_score_is_still_named_in_a_reason_beside_a_scored_one(
    words: Words, dramas: list[Drama]
) -> None:
    why = Why("tags", ("healing",), tuple(dramas[:2]), (None, 95))
    assert dramas[0].title in reason_texts([why], words)[0]


async def test_titles_a_member_disliked_are_never_named_as_reasons(guide: Guide) -> None:
    given = ("secret-garden-2010", "business-proposal-2022", "boys-over-flowers-2009", "the-heirs-2013")
    given = (*given, "playful-kiss-2010", "my-love-from-the-star-2013")
    for key in given:
        await guide.ratings.rate(MINA, guide.titles.get(key), 20)
    picked = await guide.picks.pick(MINA, Request())
    assert not any(why.dramas for pick in picked.picks for why in pick.reasons)
    assert not any("rich man poor woman" in pick.drama.tags for pick in picked.picks)


async def test_without_a_match_on_the_members_services_every_page_is_of_any_service_and_says_so(
    guide: Guide, kept: OpenStore, words: Words, vocabulary: Vocabulary
) -> None:
    await guide.ratings.rate(MINA, guide.titles.get("signal-2016"), 95)
    await kept.choices.keep_member(MINA.member, services=("nowhere",))
    shown: list[str] = []
    for page in range(3):
        picked = await guide.picks.pick(MINA, Request(country="JP", page=page))
        assert picked.anywhere
        assert not picked.services
        shown += [pick.drama.id for pick in picked.picks]
        card = picks_card(picked, 1, "mina", "Drama Club", "ten", words, vocabulary)
        assert any(words("picks-anywhere") in getattr(item, "content", "") for item in card.walk_children())
    assert len(set(shown)) == len(shown) == 15


async def test_with_matches_on_the_members_services_no_page_is_of_other_services(guide: Guide, kept: OpenStore) -> None:
    await guide.ratings.rate(MINA, guide.titles.get("signal-2016"), 95)
    await kept.choices.keep_member(MINA.member, services=("Netflix",))
    picked = await guide.picks.pick(MINA, Request(country="TW"))
    assert (picked.services, picked.anywhere) == (("Netflix",), False)
    with pytest.raises(Sorry, match="recommend-none"):
        await guide.picks.pick(MINA, Request(country="TW", page=20))


async def test_content_warnings_are_never_reasons_but_can_be_chosen_under_less_of(
    guide: Guide, vocabulary: Vocabulary
) -> None:
    for key in ("squid-game-2021", "the-glory-2022", "alice-in-borderland-2020"):
        await guide.ratings.rate(MINA, guide.titles.get(key), 95)
    spoke, said = set[str](), set[str]()
    for page in range(5):
        picked = await guide.picks.pick(MINA, Request(page=page))
        spoke |= set(picked.spoke)
        said |= {value for pick in picked.picks for why in pick.reasons for value in why.values}
    warnings = {tag.name for tag in vocabulary.tags.values() if tag.group == "content"}
    assert spoke & warnings
    assert not said & warnings
