"""The real bot, driven as members would drive it."""

import re
from typing import Any

import pytest
from conftest import Club, ids_of, message_of, options_of, said, text_of, walk
from simcord import InteractionResult

from bot.commands import COMMANDS
from bot.store import OpenStore
from bot.ui.frame.text import Words

LONG = "x" * 200
HOSTILE = [
    "x",
    LONG,
    "‮evil‬",
    "\u200b\u200d",
    "**_~~`||x||",
    "@everyone <@1>",
    "😭🔥",
    "'; DROP TABLE rating; --",
    "\x00",
]
FRIEND = object()
TITLE = "1-litre-of-tears-2005"
NAMES = [command.__name__ for command in COMMANDS]
LEAST_OPTIONS: dict[str, dict[str, Any]] = {
    "drama": {"title": TITLE}, "synopsis": {"title": TITLE}, "cast": {"title": TITLE}, "episodes": {"title": TITLE},
    "watch": {"title": TITLE}, "rate": {"title": TITLE, "score": "9"}, "unrate": {"title": TITLE}, "ratings": {},
    "similar": {"title": TITLE}, "recommend": {}, "together": {"member": FRIEND}, "match": {"member": FRIEND}, "help": {}, "about": {},
    "person": {"name": "Sawajiri Erika"},
    "browse": {}, "random": {}, "top": {}, "who": {"title": TITLE}, "privacy": {}, "status": {},
    "progress": {"title": TITLE}, "review": {"title": TITLE}, "server": {},
}  # fmt: skip
_FILTERS = {
    "genre": "Romance", "tag": "first love", "country": "KR", "from_year": 2010, "to_year": 2024, "max_episodes": 20,
    "service": "Netflix",
}  # fmt: skip
MORE_OPTIONS: dict[str, dict[str, Any]] = {
    "watch": {"region": "KR"}, "ratings": {"member": FRIEND}, "progress": {"episode": 4, "before": "in 5 days"},
    "recommend": {
        "like": "romance, healing", "avoid": "amnesia", "country": "KR", "max_episodes": 16, "mood": "swoon",
        "years": "since 2000", "service": "Netflix", "surprise": "safe",
    },
    "together": {f"member{n}": FRIEND for n in range(2, 10)},
    "browse": {**_FILTERS, "sort": "world"},
    "random": _FILTERS,
    "top": {"of": "world"},
}  # fmt: skip


async def use(club: Club, who: str, name: str, /, **options: Any) -> InteractionResult:
    options = {option: club.friend if value is FRIEND else value for option, value in options.items()}
    if who == "direct message":
        return await club.stranger.slash(name, **options)
    return await {"owner": club.owner, "member": club.member}[who].slash(club.channel, name, **options)


def answered_once(club: Club, result: InteractionResult) -> str:
    assert result.acknowledged
    assert not result.deferred
    assert result.followups == []
    assert club.world.errors == []
    if result.modal is not None:
        return str(result.modal["title"])
    assert result.response is not None
    return said(result)


@pytest.mark.parametrize("who", ["owner", "member", "direct message"])
async def test_every_command_is_answered_once_whoever_asks_with_the_least(club: Club, who: str) -> None:
    assert set(LEAST_OPTIONS) == set(NAMES)
    for name in NAMES:
        assert answered_once(club, await use(club, who, name, **LEAST_OPTIONS[name]))


async def test_bidi_controls_in_what_members_write_reverse_no_text_of_ours(club: Club) -> None:
    turned = club.world.guild.add_member(club.world.create_user("\u202enuj"))
    answers = [
        await club.member.slash(club.channel, "drama", title="\u202emeteor garden"),
        await club.member.slash(club.channel, "drama", title="\u2067qqqq zzzz"),
        await club.member.slash(club.channel, "rate", title=TITLE, score="\u202e9/01"),
        await turned.slash(club.channel, "rate", title=TITLE, score="9"),
    ]
    told = "".join(map(said, answers))
    assert "meteor garden" in told
    assert "qqqq zzzz" in told
    assert "**9.0** from nuj." in told
    assert not set(told) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@pytest.mark.parametrize("who", ["owner", "member", "direct message"])
async def test_every_command_is_answered_once_with_all_its_options(club: Club, who: str) -> None:
    await use(club, who, "rate", title=TITLE, score="9.5")
    for name in NAMES:
        parameters = next(command for command in COMMANDS if command.__name__ == name)
        private = {"private": True} if "private" in parameters.__wrapped__.__annotations__ else {}  # type: ignore[attr-defined]
        result = await use(club, who, name, **{**LEAST_OPTIONS[name], **MORE_OPTIONS.get(name, {}), **private})
        assert answered_once(club, result)
        assert result.ephemeral or result.modal or not private


@pytest.mark.parametrize(
    ("who", "text"),
    # What a text does hardly depends on who writes it: a member all of them, the others every third.
    [(who, text) for who, step in (("member", 1), ("owner", 3), ("direct message", 3)) for text in HOSTILE[::step]],
    ids=lambda given: given if given in ("member", "owner", "direct message") else str(HOSTILE.index(given)),
)
async def test_no_hostile_text_is_a_fault(club: Club, words: Words, who: str, text: str) -> None:
    apology = words("fault", id="")[:20]
    for name in NAMES:
        taken: dict[str, Any] = {option: text for option in LEAST_OPTIONS[name] if option in ("title", "score")}
        if name == "recommend":
            taken |= dict.fromkeys(("like", "avoid", "mood", "years", "service"), text[:60])
        elif name in ("browse", "random"):
            taken = dict.fromkeys(("genre", "tag", "service"), text[:60])
        elif name == "person":
            taken = {"name": text[:100]}
        elif name in ("together", "match"):
            taken = {"member": FRIEND}
        elif name == "watch":
            taken["region"] = text[:40] if len(text) > 1 else "xx"
        if "score" in taken:
            taken["score"] = text[:40]
        answer = answered_once(club, await use(club, who, name, **taken))
        assert apology not in answer
        assert "@everyone" not in answer
        assert "<@1>" not in answer


async def test_discord_itself_refuses_what_is_too_long(club: Club) -> None:
    for name in ("drama", "rate"):
        with pytest.raises(Exception, match="title"):
            await use(club, "member", name, **{**LEAST_OPTIONS[name], "title": "x" * 6000})


async def test_typing_offers_labelled_titles_whose_choice_carries_the_id(club: Club) -> None:
    choices = await club.member.autocomplete(club.channel, "drama", "title", "hana yori")
    assert choices[0] == {"name": choices[0]["name"], "value": "hana-yori-dango-2005"}
    assert re.match(r"Hana Yori Dango · 花より男子 · 2005 · JP · \d+ ep", choices[0]["name"])
    assert len(choices) <= 25
    assert all(len(choice["name"]) <= 100 and len(choice["value"]) <= 100 for choice in choices)


@pytest.mark.parametrize("typed", ["", *HOSTILE, "x" * 6000], ids=str.__len__)
async def test_no_keystroke_is_a_fault(club: Club, typed: str) -> None:
    assert len(await club.member.autocomplete(club.channel, "drama", "title", typed)) <= 25
    assert len(await club.member.autocomplete(club.channel, "recommend", "like", typed)) <= 25


async def test_a_name_of_several_opens_a_picker_and_the_choice_is_done(club: Club, kept: OpenStore) -> None:
    result = await club.member.slash(club.channel, "rate", title="Boys over Flowers", score="8")
    assert await kept.ratings.count() == 0
    (menu,) = ids_of(result.response, "choose")
    await club.member.select(message_of(result), ["hana-yori-dango-2005"], custom_id=menu)
    rows = await kept.ratings.of_member(club.member.id)
    assert [(row.drama, row.score) for row in rows] == [("hana-yori-dango-2005", 80)]
    assert "Hana Yori Dango" in text_of(result.response)


@pytest.mark.parametrize("name", ["drama", "cast", "watch", "similar", "unrate"])
async def test_every_command_goes_on_from_its_picker(club: Club, name: str) -> None:
    for title in ("boys-over-flowers-2009", "hana-yori-dango-2005"):
        await club.member.slash(club.channel, "rate", title=title, score="8")
    result = await club.member.slash(club.channel, name, title="Boys over Flowers")
    (menu,) = ids_of(result.response, "choose")
    await club.member.select(message_of(result), ["boys-over-flowers-2009"], custom_id=menu)
    assert "Boys over Flowers" in text_of(result.response)
    assert ids_of(result.response, "choose") == []


async def test_nothing_found_offers_the_nearest_in_private(club: Club, words: Words) -> None:
    result = await club.member.slash(club.channel, "drama", title="qqqqzzzz")
    assert result.ephemeral
    options = [
        item["options"] for item in walk(result.response.components if result.response else ()) if "options" in item
    ]
    assert all(len(option) <= 3 for option in options)


async def test_where_to_watch_asks_for_a_region_once(club: Club, words: Words) -> None:
    result = await club.member.slash(club.channel, "watch", title=TITLE)
    assert words("region-none") in said(result)
    (menu,) = ids_of(result.response, "region")
    await club.member.select(message_of(result), ["TH"], custom_id=menu)
    assert "🇹🇭" in text_of(result.response)
    again = said(await club.member.slash(club.channel, "watch", title=TITLE))
    assert words("region-none") not in again
    assert "/th/search" in again
    assert "🇯🇵 Japan" in said(await club.member.slash(club.channel, "watch", title=TITLE, region="japan"))


def _fields(modal: dict[str, Any]) -> list[dict[str, Any]]:
    return [row["component"] for row in modal["components"]]


async def test_any_region_can_be_typed(club: Club, kept: OpenStore) -> None:
    result = await club.member.slash(club.channel, "watch", title=TITLE)
    (menu,) = ids_of(result.response, "region")
    shown = await club.member.select(message_of(result), ["other"], custom_id=menu)
    assert shown.modal is not None
    (field,) = [item["custom_id"] for item in _fields(shown.modal)]
    refused = await club.member.submit_modal(shown, {field: "Atlantis"})
    assert "Atlantis" in said(refused)
    shown = await club.member.select(message_of(result), ["other"], custom_id=menu)
    (field,) = [item["custom_id"] for item in _fields(shown.modal or {})]
    await club.member.submit_modal(shown, {field: "portugal"})
    assert (await kept.members.settings(club.member.id, None)).region == "PT"


@pytest.mark.parametrize(("name", "made"), [("IU", "hotel-del-luna-2019"), ("lee min ho", "boys-over-flowers-2009")])
async def test_a_persons_name_offers_their_titles_and_no_similar_ones_and_points_to_person(
    club: Club, kept: OpenStore, words: Words, name: str, made: str
) -> None:
    for _ in range(3):
        result = await club.member.slash(club.channel, "drama", title=name)
        assert words("named-person") in said(result)
        (menu,) = ids_of(result.response, "choose")
        offered = options_of(result.response, menu)
        assert offered[0] == made
        titles = [club.client.guide.titles.get(key) for key in offered]
        assert all(name.casefold() in [role.actor.casefold() for role in title.cast] for title in titles)
        await club.member.select(message_of(result), [made], custom_id=menu)
    assert await kept.names.misses(club.world.guild.id) == []


async def test_a_single_title_that_may_be_meant_is_asked_about_in_the_singular(club: Club, words: Words) -> None:
    result = await club.member.slash(club.channel, "drama", title="voice 9")
    assert said(result) == words("several-one", typed="voice 9")


async def test_regions_behind_a_comma_are_completed_and_read_without_their_spaces(club: Club) -> None:
    (choice, *_) = await club.member.autocomplete(club.channel, "watch", "region", "korea, jap")
    assert (choice["name"], choice["value"]) == ("South Korea, Japan", "KR, JP")
    refused = await club.member.slash(club.channel, "watch", title=TITLE, region="KR,  XX")
    assert "“XX”" in said(refused)
