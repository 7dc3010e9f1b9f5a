"""Reviews: written, read side by side, behind spoiler bars for those who are not that far, reported and hidden."""

from typing import Any, get_args

import pytest
from conftest import NOW, Club, ids_of, message_of, message_with, said, text_of
from discord import SelectOption
from discord.ui import Select
from hypothesis import given
from hypothesis import strategies as st
from simcord import InteractionResult, MemberActor

from bot.client import Namida
from bot.commands import install
from bot.core.errors import Sorry
from bot.core.member.asker import Asker, Settings
from bot.core.member.ratings import Standing
from bot.core.member.reviews import ASPECTS, Aspect, Review, ReviewPage, Started, Written, bar, opposite, read_aspects
from bot.core.member.sheet import Sheet
from bot.core.models import Drama
from bot.core.scores import Scale, write_score
from bot.core.vocabulary import Vocabulary
from bot.guide import Guide
from bot.store import OpenStore
from bot.ui.drama import cards, reviews
from bot.ui.drama.cards import View
from bot.ui.frame.ids import write_member
from bot.ui.frame.text import Words

TITLE = "1-litre-of-tears-2005"
CLUB = 100
MINA, JUN, LEK = (Asker(n, CLUB, "Drama Club") for n in (11, 12, 13))
NAMES: dict[str, Aspect] = {one: one for one in ASPECTS}


def of(member: int, score: int | None, text: str = "Warm.", at: int = 1, **words: Any) -> Review:
    return Review(member, member, TITLE, Written(text, **words), score, at)


async def write(club: Club, who: MemberActor, text: str, **fields: Any) -> InteractionResult:
    shown = await who.slash(club.channel, "review", title=TITLE)
    return await who.submit_modal(shown, {"score": ["90"], "text": text, "episode": "", "aspects": "", **fields})


@pytest.mark.parametrize(
    ("text", "scores"),
    [
        ("story 9, acting 8.5; music 90%, rewatch 7/10", {"story": 90, "acting": 85, "music": 90, "rewatch": 70}),
        ("Story: 8,5, Acting - ★★★★", {"story": 85, "acting": 80}),
        ("story 9\nmusic 10", {"story": 90, "music": 100}),
        ("Story：9，acting 8点；music＝7점", {"story": 90, "acting": 80, "music": 70}),
        ("Story 8 acting 7 music 9", {"story": 80, "acting": 70, "music": 90}),
        ("story 9/10 / acting 8/10 | music 7", {"story": 90, "acting": 80, "music": 70}),
        ("", {}), ("story:", {}),
    ],
)  # fmt: skip
def test_aspect_scores_are_read_as_members_write_them(text: str, scores: dict[str, int]) -> None:
    assert read_aspects(text, NAMES) == (scores, True)


@pytest.mark.parametrize(
    ("text", "scores"),
    [
        ("storyline 9", {}), ("plot 9", {}), ("story eleven", {}), ("9, 8, 7", {}), ("story 11/10", {}),
        ("story 9, rewatch nine", {"story": 90}), ("plot 9, acting 8", {"acting": 80}),
        ("story 9 really, music 7", {"music": 70}),
    ],
)  # fmt: skip
def test_only_the_unreadable_aspect_scores_are_left_out(text: str, scores: dict[str, int]) -> None:
    assert read_aspects(text, NAMES) == (scores, False)


def test_aspect_names_may_have_several_words_and_combining_marks() -> None:
    names: dict[str, Aspect] = {"cốt truyện": "story", "cốt": "music", "ดูซ้ำ": "rewatch"}
    assert read_aspects("Cốt truyện: 9, ดูซ้ำ 8, cốt 7", names) == (
        {"story": 90, "rewatch": 80, "music": 70},
        True,
    )


@given(st.text(max_size=120))
def test_no_text_for_the_aspects_raises_an_error(text: str) -> None:
    found, _ = read_aspects(text, NAMES)
    assert all(1 <= score <= 100 for score in found.values())


def test_the_opinions_furthest_apart_stand_first() -> None:
    found = [of(1, 90, at=1), of(2, 40, at=2), of(3, 95, at=3), of(4, None, at=4), of(5, 40, at=5)]
    assert [one.member for one in opposite(found)] == [3, 5]
    assert opposite([of(1, 90), of(2, 90)]) == ()
    assert [one.member for one in opposite([of(1, 90), of(2, 95)])] == [2, 1]
    assert [one.member for one in opposite([of(1, 70), of(2, 85)])] == [2, 1]
    assert opposite([of(1, None)]) == ()


def test_a_review_is_spoiler_barred_for_those_who_have_not_watched_that_far() -> None:
    assert bar(Written("x", spoiler=True), None) == "spoiler"
    assert bar(Written("x", episode=8), 3) == "ahead"
    assert bar(Written("x"), 3) == "ahead-unknown"
    assert bar(Written("x", episode=8), None, here=3) == "ahead-here"
    assert bar(Written("x"), None, here=3) is None
    assert bar(Written("x", episode=3), 3) is None
    assert bar(Written("x", episode=8), None) is None
    assert bar(Written("x", episode=1), 0) == "ahead"
    assert bar(Written("x"), 0) is None


LINKS = st.sampled_from(["https://a.b/", "<x:/", "||", " ", "he dies", ">", "|"])
BAD = st.one_of(
    st.text(alphabet="|\\*_~`<>@#[](): abchtps/\n", min_size=1, max_size=1500),
    st.lists(LINKS, min_size=1, max_size=40).map("".join),
)


@given(BAD, st.integers(5, 600))
def test_a_spoiler_barred_text_never_leaks_however_it_is_cut(words: Words, text: str, most: int) -> None:
    shown = reviews.body(of(1, 90, text, spoiler=True), None, words, most).split("\n", 1)[1]
    bare = shown.replace("\\\\", "").replace("\\|", "")
    assert bare.count("||") in (0, 2)
    if bare.count("||"):
        assert bare.startswith("||")
        assert bare.endswith("||")
    else:
        assert bare.strip("…|") == ""


def test_spoiler_bars_around_a_part_of_a_review_are_kept(words: Words) -> None:
    text = "Loved it. ||He dies|| in **ep** 13 ||and ||||more|| ||"
    review = of(1, 90, text)
    shown = reviews.body(review, None, words)
    assert shown == "Loved it. ||He dies|| in \\*\\*ep\\*\\* 13 ||and ||||more|| \\|\\|"
    assert reviews.body(review, None, words, 20) == "Loved it. ||He…||"
    page = ReviewPage((review,), (), 0, 1, 0, 1, None, None)
    drama = Drama(id=TITLE, title="1 Litre of Tears", kind="series")
    menu = str([item.to_component_dict() for item in reviews.reviews_tab(drama, page, 1, "ten", words)])
    assert "Loved it. … in **ep** 13" in menu
    assert menu.count("dies") == menu.count("||He dies||")


def test_a_review_cannot_mention_or_format(words: Words) -> None:
    shown = reviews.body(of(1, 90, "@everyone <@1> **loud** # big [a](https://b)"), None, words)
    for bad in ("@everyone", "<@1>", "**loud**", " [a]("):
        assert bad not in shown


def test_a_page_of_long_reviews_keeps_discords_limits(words: Words, vocabulary: Vocabulary) -> None:
    from test_ui import assert_within_limits

    owner = 2**63 - 1
    rows = tuple(of(owner - n, 90 - n, "*|wörd " * 214, NOW, spoiler=True, episode=11) for n in range(4))
    page = ReviewPage(rows, rows[:2], 1, 40, 1, 10, 3, rows[0])
    drama = Drama(id="x" * 64, title="T" * 200, kind="series", episodes=16)
    sheet = Sheet(drama, Standing(), "Drama Club", Settings(), {})
    assert_within_limits(cards.drama_card(sheet, View(owner, "reviews"), words, vocabulary, None, page))


@pytest.mark.parametrize("scale", get_args(Scale))
@pytest.mark.parametrize("mine", [None, 1, 95, 100])
def test_no_two_scores_of_a_menu_read_alike(words: Words, scale: Scale, mine: int | None) -> None:
    drama = Drama(id=TITLE, title="T", kind="series")
    form = reviews.ReviewForm(Started(drama, None, mine, None), "nm:x", scale, words)
    rating = cards.rate_menu(drama, 1, "overview", mine, scale, words)
    for menu in (one for item in (form, rating) for one in item.walk_children() if isinstance(one, Select)):
        labels = [option.label for option in menu.options]
        assert len(set(labels)) == len(labels)
        assert labels[0] == write_score(100, scale)
    assert [int(one.value) for one in _options(form) if one.default] == ([mine] if mine else [])


def _options(form: reviews.ReviewForm) -> list[SelectOption]:
    return next(one.options for one in form.walk_children() if isinstance(one, Select))


@pytest.mark.both_databases
async def test_a_server_shows_the_reviews_of_its_members_without_those_it_hid(guide: Guide, kept: OpenStore) -> None:
    drama = guide.titles.get(TITLE)
    keys = [await kept.reviews.write(who.member, TITLE, Written(f"by {who.member}"), 1) for who in (MINA, JUN, LEK)]
    for who in (MINA, JUN):
        await kept.members.seen(who.member, CLUB, 1)
    assert {one.member for one in (await guide.reviews.page(MINA, drama)).rows} == {11, 12}
    assert {one.member for one in (await guide.reviews.page(LEK, drama)).rows} == {11, 12, 13}
    assert {one.member for one in (await guide.reviews.page(Asker(11), drama)).rows} == {11}
    await guide.reviews.settle(MINA, keys[1], hide=True)
    assert {one.member for one in (await guide.reviews.page(MINA, drama)).rows} == {11}
    await kept.members.seen(JUN.member, 200, 1)
    assert {one.member for one in (await guide.reviews.page(Asker(11, 200), drama)).rows} == {11, 12}
    assert await kept.reviews.open(CLUB, MINA.member, keys[2]) is None


@pytest.mark.parametrize(
    ("said", "seen"),
    [("5", 5), (" ep 5", 5), ("E5", 5), ("5/11", 5), ("5 of 11", 5), ("第5話", 5), ("11/11", 11),
     ("12", None), ("3-5", None), ("-3", None), ("5/16", None), ("2.5", None), ("all", None), ("", None)],
)  # fmt: skip
async def test_the_number_of_episodes_seen_is_read_out_of_the_text_around_it(
    guide: Guide, said: str, seen: int | None
) -> None:
    kept_so = await guide.reviews.write(MINA, guide.titles.get(TITLE), 90, "Warm.", False, said, "", NAMES)
    assert kept_so.review.words.episode == seen
    assert kept_so.unread == (("episode",) if seen is None and said else ())


@pytest.mark.both_databases
async def test_the_episodes_given_in_a_review_update_the_progress_of_the_reviewer(
    guide: Guide, kept: OpenStore
) -> None:
    drama = guide.titles.get(TITLE)
    await guide.reviews.write(MINA, drama, 90, "Warm.", False, "4", "", NAMES)
    entry = await guide.lists.entry(MINA, drama)
    assert entry is not None
    assert (entry.status, entry.episode) == ("watching", 4)
    await guide.lists.put(JUN, drama, "dropped")
    for told in ("6", "3"):
        await guide.reviews.write(JUN, drama, 40, "Cold.", False, told, "", NAMES)
        entry = await guide.lists.entry(JUN, drama)
        assert entry is not None
        assert (entry.status, entry.episode) == ("dropped", 6)
    kept_so = await guide.reviews.write(LEK, drama, 70, "Fine.", False, "99", "plot 9", NAMES)
    assert kept_so.unread == ("episode", "aspects")
    entry = await guide.lists.entry(LEK, drama)
    assert entry is not None
    assert entry.status == "completed"


async def test_a_review_without_a_text_is_refused_and_its_score_is_not_kept(guide: Guide, kept: OpenStore) -> None:
    with pytest.raises(Sorry, match="review-empty"):
        await guide.reviews.write(MINA, guide.titles.get(TITLE), 90, " \n", False, "4", "", NAMES)
    assert await kept.ratings.of_member(MINA.member) == []
    assert await kept.lists.of_member(MINA.member) == []


async def test_a_review_is_reported_by_others_only(guide: Guide, kept: OpenStore) -> None:
    written = await guide.reviews.write(MINA, guide.titles.get(TITLE), 90, "Warm.", False, "", "", NAMES)
    await kept.members.seen(MINA.member, CLUB, NOW)
    with pytest.raises(Sorry, match="review-own"):
        await guide.reviews.report(MINA, written.review.id)
    with pytest.raises(Sorry, match="reports-none"):
        await guide.reviews.reported(JUN)
    await guide.reviews.report(JUN, written.review.id)
    assert (await guide.reviews.reported(LEK)).review.id == written.review.id


async def test_two_similar_opinions_stand_side_by_side_without_being_called_opposites(club: Club, words: Words) -> None:
    await write(club, club.member, "A classic.", score=["95"])
    await write(club, club.friend, "Nearly one.", score=["90"])
    card = await club.owner.slash(club.channel, "drama", title=TITLE)
    (tab,) = [one for one in ids_of(message_of(card), "tab") if ":reviews:" in one]
    await club.owner.click(message_of(card), custom_id=tab)
    assert f"\n<@{club.member.id}> **9.5** · <@{club.friend.id}> **9.0**\n" in text_of(message_of(card))
    assert words("review-opposites") not in text_of(message_of(card))


async def test_two_opposite_opinions_come_first_and_the_newest_after_them(
    club: Club, kept: OpenStore, words: Words
) -> None:
    written = await write(club, club.member, "A classic.", score=["95"], aspects="story 9, music 10", episode="11")
    assert f"<@{club.member.id}> **9.5**" in said(written)
    await write(club, club.friend, "Too sad for me.", score=["60"])
    await write(club, club.owner, "She dies.", score=["90"], spoiler=True)
    card = await club.friend.slash(club.channel, "drama", title=TITLE)
    (tab,) = [one for one in ids_of(message_of(card), "tab") if ":reviews:" in one]
    await club.friend.click(message_of(card), custom_id=tab)
    text = text_of(message_of(card))
    assert f"**Two minds:** <@{club.member.id}> **9.5** · <@{club.friend.id}> **6.0**" in text
    assert "story 9.0 · music 10.0 · after 11 episodes" in text
    assert text.index("A classic.") < text.index("Too sad for me.") < text.index("||She dies.||")
    await club.friend.slash(club.channel, "progress", title=TITLE, episode=3)
    card = await club.friend.slash(club.channel, "drama", title=TITLE)
    await club.friend.click(message_of(card), custom_id=tab)
    assert "Goes on to episode 11" in text_of(message_of(card))
    assert "||A classic.||" in text_of(message_of(card))


async def test_reviews_that_cover_episodes_are_spoiler_barred_for_a_member_who_plans_the_drama(club: Club) -> None:
    await write(club, club.member, "A classic.", score=["95"], episode="11")
    await write(club, club.owner, "Bring tissues.", score=["90"])
    await club.friend.slash(club.channel, "list add", title=TITLE)
    card = await club.friend.slash(club.channel, "drama", title=TITLE)
    (tab,) = [one for one in ids_of(message_of(card), "tab") if ":reviews:" in one]
    await club.friend.click(message_of(card), custom_id=tab)
    text = text_of(message_of(card))
    assert "||A classic.||" in text
    assert "Bring tissues." in text
    assert "||Bring" not in text


async def test_a_public_review_is_spoiler_barred_if_any_member_is_behind(club: Club, words: Words) -> None:
    await write(club, club.member, "A classic.", score=["95"], episode="11")
    await club.friend.slash(club.channel, "progress", title=TITLE, episode=3)
    for private in (False, True):
        card = await club.member.slash(club.channel, "drama", title=TITLE, private=private)
        (tab,) = [one for one in ids_of(message_of(card), "tab") if ":reviews:" in one]
        await club.member.click(message_of(card), custom_id=tab)
        text = text_of(message_of(card))
        assert ("||A classic.||" in text) is not private
        assert (words("review-ahead-here", episode=11) in text) is not private


async def test_a_review_is_written_from_the_card_edited_and_deleted(club: Club, kept: OpenStore, words: Words) -> None:
    card = await club.member.slash(club.channel, "drama", title=TITLE)
    (tab,) = [one for one in ids_of(message_of(card), "tab") if ":reviews:" in one]
    await club.member.click(message_of(card), custom_id=tab)
    assert words("review-none") in text_of(message_of(card))
    (button,) = ids_of(message_of(card), "review")
    shown = await club.member.click(message_of(card), custom_id=button)
    await club.member.submit_modal(shown, {"score": ["85"], "text": "Good.", "episode": "", "aspects": ""})
    assert "Good." in text_of(message_of(card))
    assert "**jun** 8.5" in said(await club.member.slash(club.channel, "drama", title=TITLE))
    shown = await club.member.slash(club.channel, "review", title=TITLE)
    assert "Good." in str(shown.modal)
    edited = await club.member.submit_modal(shown, {"score": ["80"], "text": "Better.", "episode": "x", "aspects": ""})
    assert words("review-unread-episode") in said(edited)
    mine = await kept.reviews.mine(club.member.id, TITLE)
    assert mine is not None
    assert (mine.words.text, mine.score) == ("Better.", 80)
    (delete,) = ids_of(message_of(edited), "unreview")
    assert said(await club.friend.click(message_of(edited), custom_id=delete)) == words("not-yours")
    asked = await club.member.click(message_of(edited), custom_id=delete)
    await club.member.click(message_of(asked), custom_id=ids_of(message_of(asked), "unreviewed")[0])
    assert await kept.reviews.mine(club.member.id, TITLE) is None
    assert (await kept.ratings.of_member(club.member.id))[0].score == 80
    # What is deleted is not asked about again.
    assert said(await club.member.click(message_of(edited), custom_id=delete)) == words("review-gone")


async def test_a_review_is_announced_with_the_title_in_the_language_of_the_server(club: Club, kept: OpenStore) -> None:
    await kept.choices.keep_server(club.world.guild.id, language="ja")
    told = await write(club, club.member, "Warm.")
    assert not told.ephemeral
    assert "1リットルの涙" in said(told)
    assert "1 Litre of Tears" not in said(told)


async def test_writing_a_review_from_anothers_card_leaves_that_card_unchanged(club: Club, kept: OpenStore) -> None:
    await write(club, club.member, "Mine.")
    card = await club.member.slash(club.channel, "drama", title=TITLE)
    (tab,) = [one for one in ids_of(message_of(card), "tab") if ":reviews:" in one]
    await club.member.click(message_of(card), custom_id=tab)
    before = text_of(message_of(card))
    (button,) = ids_of(message_of(card), "review")
    shown = await club.friend.click(message_of(card), custom_id=button)
    assert "Mine." not in str(shown.modal)
    done = await club.friend.submit_modal(shown, {"score": ["50"], "text": "Theirs.", "episode": "", "aspects": ""})
    assert done.ephemeral
    assert text_of(message_of(card)) == before
    found = await kept.reviews.mine(club.friend.id, TITLE)
    assert found is not None
    assert found.words.text == "Theirs."


async def test_the_question_which_title_is_meant_is_replaced_by_the_review(club: Club) -> None:
    asked = await club.member.slash(club.channel, "review", title="Boys over Flowers")
    (menu,) = ids_of(message_of(asked), "choose")
    fields = {"score": ["90"], "text": "Loud.", "episode": "", "aspects": ""}
    others = await club.friend.select(message_of(asked), ["hana-yori-dango-2005"], custom_id=menu)
    await club.friend.submit_modal(others, fields)
    assert ids_of(message_of(asked), "choose") == [menu]
    shown = await club.member.select(message_of(asked), ["boys-over-flowers-2009"], custom_id=menu)
    await club.member.submit_modal(shown, fields)
    assert f"**Boys over Flowers**: review by <@{club.member.id}> **9.0**" in text_of(message_of(asked))
    assert ids_of(message_of(asked), "choose") == []


async def test_managers_hide_a_reported_review_and_show_it_again(club: Club, kept: OpenStore, words: Words) -> None:
    await write(club, club.member, "Something nasty.")
    card = await club.friend.slash(club.channel, "drama", title=TITLE)
    (tab,) = [one for one in ids_of(message_of(card), "tab") if ":reviews:" in one]
    await club.friend.click(message_of(card), custom_id=tab)
    mine = await kept.reviews.mine(club.member.id, TITLE)
    assert mine is not None
    (menu,) = ids_of(message_of(card), "read")
    opened = await club.friend.select(message_of(card), [str(mine.id)], custom_id=menu)
    assert opened.ephemeral
    assert ids_of(message_of(opened), "review-hide") == []
    await club.friend.click(message_of(opened), custom_id=ids_of(message_of(opened), "report")[0])
    client = Namida(club.client.guide, club.client.languages, kept.commands)
    install(client)
    await club.world.restart_bot(client)
    found = await club.owner.slash(club.channel, "manage reports")
    assert found.ephemeral
    assert "Something nasty." in said(found)
    (hide,) = ids_of(message_of(found), "review-hide")
    await club.owner.click(message_of(found), custom_id=hide)
    await club.friend.click(message_of(card), custom_id=tab.replace(":reviews:", ":overview:"))
    await club.friend.click(message_of(card), custom_id=tab)
    assert words("review-none") in text_of(message_of(card))
    edited = await write(club, club.member, "Something nasty.")
    assert edited.ephemeral
    assert words("review-kept-hidden") in said(edited)
    (keep,) = ids_of(message_of(found), "review-keep")
    await club.owner.click(message_of(found), custom_id=keep)
    await club.friend.click(message_of(card), custom_id=tab.replace(":reviews:", ":overview:"))
    await club.friend.click(message_of(card), custom_id=tab)
    assert "Something nasty." in text_of(message_of(card))
    assert said(await club.owner.slash(club.channel, "manage reports")) == words("reports-none")


async def test_the_review_of_a_private_member_is_theirs_alone_until_they_share_again(
    club: Club, kept: OpenStore, words: Words
) -> None:
    await kept.members.hide(club.member.id, True)
    told = await write(club, club.member, "For me alone.")
    assert told.ephemeral
    assert words("review-kept-alone") in said(told)
    card = message_of(await club.member.slash(club.channel, "drama", title=TITLE))
    (tab,) = [one for one in ids_of(card, "tab") if ":reviews:" in one]
    await club.member.click(card, custom_id=tab)
    assert words("review-none") in text_of(card)
    assert words("review-edit") in str(card.components)
    own = await club.member.slash(club.channel, "drama", title=TITLE, private=True)
    await club.member.click(message_of(own), custom_id=tab)
    assert "For me alone." in text_of(message_of(own))
    await kept.members.hide(club.member.id, False)
    told = await write(club, club.member, "For all.")
    assert not told.ephemeral
    assert words("review-kept-alone") not in said(told)


async def test_after_a_report_is_settled_the_next_one_is_shown(club: Club, kept: OpenStore, words: Words) -> None:
    server = club.world.guild.id
    for who, text in ((club.member, "Nasty."), (club.friend, "Nastier.")):
        await write(club, who, text)
        review = await kept.reviews.mine(who.id, TITLE)
        assert review is not None
        await kept.reviews.report(server, review.id, club.owner.id, NOW + review.id)
    found = await club.owner.slash(club.channel, "manage reports")
    assert "Nasty." in said(found)
    await club.owner.click(message_of(found), custom_id=ids_of(message_of(found), "review-hide")[0])
    assert words("review-hidden") in text_of(message_of(found))
    assert "Nastier." in text_of(message_of(found))
    (other,) = [one for one in ids_of(message_of(found), "review-keep") if one.endswith(f":{review.id}")]
    await club.owner.click(message_of(found), custom_id=other)
    assert text_of(message_of(found)) == words("review-kept-shown")


async def test_hidden_reviews_are_listed_after_reported_ones_and_can_be_shown_again(
    club: Club, kept: OpenStore, words: Words
) -> None:
    server = club.world.guild.id
    for who, text in ((club.member, "Hidden in haste."), (club.friend, "Reported.")):
        await write(club, who, text)
    hasty, other = [await kept.reviews.mine(who.id, TITLE) for who in (club.member, club.friend)]
    assert hasty
    assert other
    await kept.reviews.settle(server, hasty.id, True, NOW)
    await kept.reviews.report(server, other.id, club.owner.id, NOW)
    found = await club.owner.slash(club.channel, "manage reports")
    assert "Reported." in said(found)
    (further,) = [one for one in ids_of(message_of(found), "reports") if one.endswith(":1")]
    await club.owner.click(message_of(found), custom_id=further)
    assert words("reports-hidden", title="1 Litre of Tears") in text_of(message_of(found))
    assert "Hidden in haste." in text_of(message_of(found))
    assert ids_of(message_of(found), "review-hide") == []
    (show,) = ids_of(message_of(found), "review-keep")
    await club.owner.click(message_of(found), custom_id=show)
    assert text_of(message_of(found)) == words("review-kept-shown")
    assert await kept.reviews.open(server, club.friend.id, hasty.id)


@pytest.mark.both_databases
async def test_hidden_reviews_are_listed_in_their_server_with_the_latest_first(
    guide: Guide, kept: OpenStore, where: str
) -> None:
    keys = [await kept.reviews.write(who.member, TITLE, Written(f"by {who.member}"), 1) for who in (MINA, JUN, LEK)]
    for at, key in enumerate((keys[0], keys[2], keys[1])):
        await kept.reviews.settle(CLUB, key, True, at)
    await kept.reviews.settle(CLUB, keys[2], False, 9)
    assert [one.id for one in await kept.reviews.hidden(CLUB)] == [keys[1], keys[0]]
    assert await kept.reviews.hidden(200) == []


@pytest.mark.parametrize("custom_id", ["nm:review-hide:0:1", "nm:review-keep:0:1", "nm:reports:0:0"])
async def test_only_managers_decide_on_reports(club: Club, words: Words, custom_id: str) -> None:
    result = await club.friend.click(await message_with(club, custom_id), custom_id=custom_id)
    assert said(result) == words("managers-only")


@pytest.mark.parametrize(
    "custom_id",
    [
        "nm:review:0:nothing", "nm:review:0", f"nm:reviewed:0:{TITLE}:", "nm:read:0", "nm:report:0:x", "nm:report:0:999999999999999999",
        f"nm:unreview:OWNER:{TITLE}", f"nm:unreviewed:OWNER:{TITLE}", "nm:review-hide:0:x", "nm:review-keep:0:77", "nm:reports:0:x", "nm:choose:0:review-",
        f"nm:page:0:{TITLE}:reviews:-3",
    ],
)  # fmt: skip
async def test_a_forged_review_button_causes_no_fault(club: Club, words: Words, custom_id: str) -> None:
    custom_id = custom_id.replace("OWNER", write_member(club.owner.id))
    result = await club.owner.click(await message_with(club, custom_id), custom_id=custom_id)
    assert result.acknowledged
    assert words("fault", id="")[:20] not in (text_of(result.response) if result.response else "")
