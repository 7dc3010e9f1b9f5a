"""Recommendations for wishes: they are honoured, shown on the card, kept in its buttons, and changed there."""

from itertools import pairwise
from typing import Any

import pytest
from conftest import Club, ids_of, message_of, said, text_of, walk

from bot.core.errors import Sorry
from bot.core.member.asker import Asker
from bot.core.member.picks import MOST_AVOIDED, MOST_LIKED, Request
from bot.core.models import Drama
from bot.core.vocabulary import Vocabulary
from bot.guide import Guide
from bot.house import languages
from bot.store import OpenStore
from bot.ui.frame.ids import fits, read_id, read_request, write_id, write_member, write_request
from bot.ui.frame.text import Words
from bot.ui.recommending.picks import wishes

LOCALES = languages().locales
MINA = Asker(11, 100, "Drama Club")


async def test_picks_honour_every_wish(guide: Guide, vocabulary: Vocabulary, kept: OpenStore) -> None:
    await kept.ratings.rate(MINA.member, "my-mister-2018", 95, 1)
    await kept.choices.keep_member(MINA.member, region="KR")
    request = Request(
        avoid=("amnesia", "Horror"), mood="laugh", service="Netflix", first_year=2012, last_year=2022, max_episodes=40
    )
    picked = await guide.picks.pick(MINA, request)
    assert len(picked.picks) == 5
    for pick in picked.picks:
        drama = pick.drama
        has = {*drama.tags, *drama.genres}
        assert has.isdisjoint(request.avoid)
        assert not has.isdisjoint(vocabulary.moods["laugh"].tags)
        assert 2012 <= (drama.year or 0) <= 2022
        assert any(w.service == "Netflix" and (not w.regions or "KR" in w.regions) for w in drama.watch)


@pytest.mark.parametrize(
    ("mood", "others"),
    [
        ("laugh", {"sky-castle-2018", "mask-girl-2023", "queen-of-tears-2024", "go-back-couple-2017"}),
        ("comfort", {"mother-2018", "midnight-museum-2023"}),
    ],
)
def test_a_mood_excludes_titles_whose_tags_contradict_it(
    guide: Guide, dramas: list[Drama], vocabulary: Vocabulary, mood: str, others: set[str]
) -> None:
    allowed = guide.learning.fitted()[0].allowed(Request(mood=mood))
    fitting = {drama.id: drama for drama, fits in zip(dramas, allowed, strict=True) if fits}
    assert len(fitting) > 100
    assert others <= {drama.id for drama in dramas}
    assert others.isdisjoint(fitting)
    for drama in fitting.values():
        assert {*drama.tags, *drama.genres}.isdisjoint(vocabulary.moods[mood].without)


async def test_the_answer_says_if_the_members_own_exclusions_leave_no_picks(guide: Guide, kept: OpenStore) -> None:
    await kept.ratings.rate(MINA.member, "my-mister-2018", 95, 1)
    request = Request(country="TW", first_year=2022, last_year=2022)
    assert (await guide.picks.pick(MINA, request)).picks
    found = [drama for drama in guide.catalogue.all() if (drama.country, drama.year) == ("TW", 2022)]
    genres = {genre for drama in found for genre in drama.genres}
    await guide.choices.choose(MINA, "avoid", tuple(genres), LOCALES)
    with pytest.raises(Sorry, match="recommend-none-avoided"):
        await guide.picks.pick(MINA, request)
    with pytest.raises(Sorry, match="recommend-none-fits"):
        await guide.picks.pick(MINA, Request(like=("zombies",), avoid=("zombies",)))


async def test_a_limit_of_episodes_does_not_exclude_films(guide: Guide) -> None:
    films: set[str] = set()
    for page in range(5):
        picked = await guide.picks.pick(MINA, Request(country="JP", max_episodes=8, page=page))
        assert all((pick.drama.episodes or 1) <= 8 for pick in picked.picks)
        films |= {pick.drama.id for pick in picked.picks if pick.drama.kind == "film" and not pick.drama.episodes}
    assert films


async def test_a_mood_gives_picks_without_any_rating(guide: Guide) -> None:
    assert len((await guide.picks.pick(MINA, Request(mood="cry"))).picks) == 5


async def test_members_of_different_tastes_get_different_picks_in_one_mood(
    guide: Guide, kept: OpenStore, vocabulary: Vocabulary
) -> None:
    tastes = (
        ("signal-2016", "stranger-2017", "mouse-2021"),
        ("crash-landing-on-you-2019", "business-proposal-2022", "whats-wrong-with-secretary-kim-2018"),
    )
    met: list[int] = []
    for mood in ("slow evening", "shiver", "comfort", "puzzle"):
        pages: list[set[str]] = []
        for member, taste in enumerate(tastes, 50):
            for key in taste:
                await kept.ratings.rate(member, key, 95, 1)
            asker = Asker(member, 100, "Drama Club")
            picks = [p for n in (0, 1) for p in (await guide.picks.pick(asker, Request(mood=mood, page=n))).picks]
            met += [len({*p.drama.tags, *p.drama.genres} & {*vocabulary.moods[mood].tags}) for p in picks]
            pages.append({pick.drama.id for pick in picks})
        assert len(set.intersection(*pages)) <= 4, mood
    # Yet titles that fit the mood well come before those that hardly do.
    assert sum(met) > 2 * len(met)


async def test_titles_that_meet_both_of_two_wishes_come_first(guide: Guide, kept: OpenStore) -> None:
    for key in ("signal-2016", "stranger-2017", "mouse-2021"):
        await kept.ratings.rate(MINA.member, key, 95, 1)
    for like in (("contract marriage", "Historical"), ("time travel", "Romance"), ("revenge", "chaebol")):
        picks = (await guide.picks.pick(MINA, Request(like=like))).picks
        assert sum({*like} <= {*pick.drama.tags, *pick.drama.genres} for pick in picks) >= 4, like


async def test_avoiding_sad_endings_holds_on_every_page(guide: Guide, kept: OpenStore) -> None:
    await kept.ratings.rate(MINA.member, "1-litre-of-tears-2005", 95, 1)
    sad = {d.id for d in guide.catalogue.all() if {"sad ending", "lead dies", "no end couple"} & set(d.tags)}
    assert sad
    for page in range(8):
        picked = await guide.picks.pick(MINA, Request(avoid=("sad ending",), mood="cry", page=page), 20)
        assert sad.isdisjoint(pick.drama.id for pick in picked.picks)


@pytest.mark.parametrize(
    "key",
    ["snowdrop-2021", "youth-of-may-2021", "the-red-sleeve-2021", "koizora-2008", "maou-2008", "the-bridal-mask-2012"],
)
def test_a_tragedy_has_a_tag_that_sad_ending_covers(guide: Guide, vocabulary: Vocabulary, key: str) -> None:
    assert not vocabulary.covered(("sad ending",)).isdisjoint(guide.titles.get(key).tags)


async def test_safe_picks_and_surprises_do_not_mix_and_every_country_has_safe_picks(
    guide: Guide, kept: OpenStore
) -> None:
    await kept.ratings.rate(MINA.member, "my-mister-2018", 95, 1)
    safe = (await guide.picks.pick(MINA, Request(surprise="safe"))).picks
    surprise = (await guide.picks.pick(MINA, Request(surprise="surprise"))).picks
    assert {pick.surprise for pick in safe} <= {False, None}
    assert {pick.surprise for pick in surprise} <= {True, None}
    # Each country has titles that are widely known there.
    for country in ("CN", "HK", "JP", "KR", "TH", "TW"):
        assert len((await guide.picks.pick(MINA, Request(country=country, surprise="safe"))).picks) == 5, country


async def test_less_of_offers_tags_of_the_picks_without_spoilers_or_wished_tags(guide: Guide, kept: OpenStore) -> None:
    await kept.ratings.rate(MINA.member, "1-litre-of-tears-2005", 95, 1)
    picked = await guide.picks.pick(MINA, Request(like=("healing",)))
    known = guide.catalogue.vocabulary
    assert picked.spoke
    assert "healing" not in picked.spoke
    assert [tag for tag in picked.spoke if known.spoils(tag)] == []


def test_the_longest_request_fits_into_a_custom_id_and_is_read_back(vocabulary: Vocabulary) -> None:
    request = Request(
        like=tuple(vocabulary.tags)[:MOST_LIKED], avoid=tuple(vocabulary.tags)[-MOST_AVOIDED:], country="KR",
        max_episodes=1000, first_year=2000, last_year=2100, service="Netflix", mood="cry", surprise="surprise", page=20,
    )  # fmt: skip
    press = read_id(write_id("again", write_member(2**63), *write_request(request)))
    assert press is not None
    assert read_request(press.values[1:], vocabulary) == request
    assert fits("again", request)
    assert not fits("again", Request(drama="d" * 64, avoid=request.avoid))


def test_every_tag_genre_mood_and_service_has_a_code_of_its_own_in_custom_ids(vocabulary: Vocabulary) -> None:
    for names in ((*vocabulary.tags, *vocabulary.genres), vocabulary.moods, vocabulary.services):
        for name in names:
            field: dict[str, Any] = (
                {"mood": name} if name in vocabulary.moods and names is vocabulary.moods
                else {"service": name} if names is vocabulary.services else {"like": (name,)}
            )  # fmt: skip
            assert read_request(write_request(Request(**field)), vocabulary) == Request(**field)


def test_a_request_with_unknown_codes_is_refused(vocabulary: Vocabulary) -> None:
    for values in (("", "lzzzz", "0"), ("", "x1", "0"), ("", "", "x"), ("", ""), ("", "y--", "0")):
        with pytest.raises((ValueError, KeyError)):
            read_request(values, vocabulary)


def test_the_card_repeats_the_wishes_and_hides_an_ending_as_a_spoiler(words: Words, vocabulary: Vocabulary) -> None:
    request = Request(
        like=("healing",), avoid=("amnesia", "sad ending"), country="KR", max_episodes=16, first_year=2015,
        service="Viki", mood="cry", surprise="safe",
    )  # fmt: skip
    said = wishes(request, words, vocabulary)
    assert "without amnesia, ||sad ending||" in said
    assert "since 2015" in said
    assert wishes(Request(), words, vocabulary) == ""


async def test_less_of_a_tag_changes_the_list_at_once(club: Club) -> None:
    await club.member.slash(club.channel, "rate", title="1-litre-of-tears-2005", score="9.5")
    result = await club.member.slash(club.channel, "recommend", mood="cry")
    assert "a safe pick" in said(result) or "a surprise" in said(result)
    (menu,) = ids_of(result.response, "less")
    tag = _offered(message_of(result))[0]
    foreign = await club.friend.select(message_of(result), [tag], custom_id=menu)
    assert foreign.ephemeral
    before = ids_of(result.response, "pass")
    await club.member.select(message_of(result), [tag], custom_id=menu)
    assert before != ids_of(result.response, "pass")
    for custom_id in ids_of(result.response, "pass"):
        drama = club.client.guide.titles.get(custom_id.split(":")[-1])
        assert tag not in (*drama.tags, *drama.genres)
    assert f"without {tag}" in text_of(result.response).casefold() or tag in text_of(result.response)
    await club.member.click(message_of(result), custom_id=ids_of(result.response, "again")[0])
    assert tag not in _offered(message_of(result))


@pytest.mark.parametrize("at", range(5))
async def test_more_picks_repeat_none_of_those_just_shown_even_after_more_like_this(club: Club, at: int) -> None:
    for title in ("my-mister-2018", "reply-1988-2015", "hospital-playlist-2020"):
        await club.member.slash(club.channel, "rate", title=title, score="9")
    result = await club.member.slash(club.channel, "recommend")
    pages = [_picked(result)]
    await club.member.click(message_of(result), custom_id=ids_of(result.response, "more")[at])
    for _ in range(3):
        await club.member.click(message_of(result), custom_id=ids_of(result.response, "again")[0])
        pages.append(_picked(result))
    assert [len(set(page)) for page in pages] == [5] * 4
    assert all(set(page).isdisjoint(before) for before, page in pairwise(pages))


def _picked(result: Any) -> list[str]:
    return [custom_id.split(":")[-1] for custom_id in ids_of(result.response, "pass")]


async def test_less_of_a_tag_can_be_made_permanent(club: Club) -> None:
    await club.member.slash(club.channel, "rate", title="1-litre-of-tears-2005", score="9.5")
    result = await club.member.slash(club.channel, "recommend", mood="cry")
    tag = _offered(message_of(result))[0]
    await club.member.select(message_of(result), [tag], custom_id=ids_of(result.response, "less")[0])
    (always,) = ids_of(result.response, "never")
    assert (await club.friend.click(message_of(result), custom_id=always)).ephemeral
    await club.member.click(message_of(result), custom_id=always)
    assert not ids_of(result.response, "never")
    assert "/me settings" in text_of(result.response)
    again = await club.member.slash(club.channel, "recommend", mood="cry")
    for custom_id in ids_of(again.response, "pass"):
        drama = club.client.guide.titles.get(custom_id.split(":")[-1])
        assert tag not in (*drama.tags, *drama.genres)
    assert tag in text_of((await club.member.slash(club.channel, "me settings")).response)


async def test_less_of_a_tag_works_for_similar_titles_too(club: Club) -> None:
    result = await club.member.slash(club.channel, "similar", title="my-mister-2018")
    tag = _offered(message_of(result))[0]
    await club.member.select(message_of(result), [tag], custom_id=ids_of(result.response, "less")[0])
    assert tag not in _offered(message_of(result))


def _offered(message: Any) -> list[str]:
    menus = [item for item in walk(message.components) if str(item.get("custom_id", "")).startswith("nm:less:")]
    return [option["value"] for menu in menus for option in menu["options"]]


async def test_moods_are_suggested_with_their_meaning(club: Club) -> None:
    (choice, *_) = await club.member.autocomplete(club.channel, "recommend", "mood", "cry")
    assert choice["value"] == "cry"
    assert "tears" in choice["name"]
    assert club.client.guide.wishes.mood(choice["name"]) == "cry"
    assert len(await club.member.autocomplete(club.channel, "recommend", "service", "")) <= 25


async def test_all_moods_are_suggested_if_none_matches(club: Club) -> None:
    offered = await club.member.autocomplete(club.channel, "recommend", "mood", "xqzkw")
    assert [choice["value"] for choice in offered] == list(club.client.guide.wishes.moods.all)


@pytest.mark.parametrize(
    ("typed", "mood"),
    [
        ("tearjerker", "cry"), ("힐링", "comfort"), ("泣ける", "cry"), ("ตลก", "laugh"), ("轻松", "comfort"),
        ("crying", "cry"), ("laughing", "laugh"), ("uplifting", "comfort"), ("action", "thrill"), ("dark", "shiver"),
        ("fun", "laugh"),
    ],
)  # fmt: skip
def test_everyday_words_of_many_languages_lead_to_a_mood(guide: Guide, typed: str, mood: str) -> None:
    assert guide.wishes.mood(typed) == guide.wishes.moods.suggest(typed)[0] == mood


async def test_moods_are_suggested_shown_and_read_in_the_members_language(club: Club) -> None:
    await club.client.guide.choices.choose(Asker(club.member.id, None), "language", ["de"], LOCALES)
    for typed in ("weinen", "cry"):
        result = await club.member.slash(club.channel, "recommend", mood=typed, private=True)
        assert "in der Stimmung für „Weinen“" in said(result)
    refused = await club.member.slash(club.channel, "recommend", mood="xqzkw", private=True)
    assert "Lachen" in said(refused)
    (choice, *_) = await club.member.autocomplete(club.channel, "recommend", "mood", "wein")
    assert (choice["value"], choice["name"].split(" – ")[0]) == ("cry", "Weinen")


async def test_filters_of_similar_titles_still_apply_to_more_picks_and_after_choosing_among_namesakes(
    club: Club,
) -> None:
    wishes: dict[str, Any] = {"avoid": "time travel", "country": "JP", "years": "since 2005", "max_episodes": 11}
    catalogue = club.client.guide.catalogue

    def narrowed(message: Any) -> None:
        presses = [press for custom_id in ids_of(message, "card") if (press := read_id(custom_id))]
        shown = [drama for press in presses if (drama := catalogue.get(press.values[1]))]
        assert len(shown) == 5
        for drama in shown:
            assert drama.country == "JP"
            assert (drama.year or 0) >= 2005
            assert (drama.episodes or 1) <= 11
            assert "time travel" not in drama.tags
        assert "without time travel · Japan · since 2005 · up to 11 episodes" in text_of(message)

    sure = await club.member.slash(club.channel, "similar", title="crash landing on you", **wishes)
    narrowed(message_of(sure))
    await club.member.click(message_of(sure), custom_id=ids_of(message_of(sure), "again")[0])
    narrowed(message_of(sure))
    asked = await club.member.slash(club.channel, "similar", title="boys over flowers", **wishes)
    (menu,) = ids_of(message_of(asked), "choose")
    await club.member.select(message_of(asked), ["boys-over-flowers-2009"], custom_id=menu)
    narrowed(message_of(asked))
    refused = await club.member.slash(club.channel, "similar", title="goblin", years="abc")
    assert refused.ephemeral
    assert "as years" in said(refused)
