"""Titles for adults: a server may restrict them, so that only its age-restricted channels name them."""

from types import SimpleNamespace
from typing import Any, cast

import discord
import pytest
from conftest import NOW, Club, ids_of, message_of, said, walk

from bot.answering import open_to_adults
from bot.core.errors import Sorry
from bot.core.member.asker import Asker, Settings
from bot.guide import Guide
from bot.store import OpenStore
from bot.ui.frame.text import Words

ADULT = "squid-game-2021"


async def test_adult_titles_stay_in_age_restricted_channels_where_a_server_wants_it(
    club: Club, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "## Squid Game" in said(await club.member.slash(club.channel, "drama", title=ADULT))
    card = await club.owner.slash(club.channel, "settings")
    (apart,) = [one for one in ids_of(card.response, "theirs") if ":adult_apart:" in one]
    await club.owner.click(message_of(card), custom_id=apart)
    refused = await club.member.slash(club.channel, "drama", title=ADULT)
    assert refused.ephemeral
    assert said(refused) == words("adult-elsewhere", title="Squid Game")
    offered = await club.member.autocomplete(club.channel, "drama", "title", "squid game")
    assert ADULT not in [choice["value"] for choice in offered]
    listed = await club.member.slash(club.channel, "browse", country="KR", genre="Thriller")
    assert "Squid Game" not in said(listed)
    assert "## Squid Game" in said(await club.stranger.slash("drama", title=ADULT))
    monkeypatch.setattr(discord.TextChannel, "is_nsfw", lambda _: True)
    assert "## Squid Game" in said(await club.member.slash(club.channel, "drama", title=ADULT))


def test_an_unknown_channel_does_not_count_as_age_restricted() -> None:
    apart = Settings(adult_apart=True)
    orphan = discord.Thread.__new__(discord.Thread)
    orphan.guild, orphan.parent_id = cast(Any, SimpleNamespace(get_channel=lambda _: None)), 1
    for channel in (None, orphan):
        assert not open_to_adults(apart, channel)
        assert open_to_adults(Settings(), channel)


async def test_members_see_no_adult_title_in_an_ordinary_channel_of_a_server_that_restricts_them(
    club: Club, kept: OpenStore, words: Words
) -> None:
    others = ("signal-2016", "my-mister-2018", "w-2016", "reply-1988-2015", "vincenzo-2021")
    for who in (club.member, club.friend):
        for place, key in enumerate((ADULT, *others)):
            await kept.ratings.rate(who.id, key, 95 - place, NOW)
    await kept.lists.share(club.friend.id, True)
    await kept.choices.keep_server(club.world.guild.id, adult_apart=True)
    refusal = words("adult-elsewhere", title="Squid Game")
    for command, options in {
        "rate": {"score": "9"}, "list add": {}, "progress": {}, "similar": {}, "synopsis": {}, "who": {}, "review": {},
    }.items():  # fmt: skip
        assert said(await club.member.slash(club.channel, command, title="squid game", **options)) == refusal
    for shown in (
        await club.member.slash(club.channel, "ratings"),
        await club.member.slash(club.channel, "list show"),
        await club.member.slash(club.channel, "list show", member=club.friend),
    ):
        assert "Squid Game" not in said(shown)
        assert words("adult-left-out") in said(shown)
    for shown in (
        await club.member.slash(club.channel, "match", member=club.friend),
        await club.member.context_menu(club.channel, words("menu-taste"), club.friend),
    ):
        assert "Signal" in said(shown)
        assert "Squid Game" not in said(shown)
    message = await club.friend.send(club.channel, "My Mister and Squid Game")
    named = said(await club.member.context_menu(club.channel, words("menu-dramas"), message))
    assert "My Mister" in named
    assert "Squid Game" not in named
    assert "Squid Game" in said(await club.stranger.slash("rate", title=ADULT, score="9"))
    assert "Squid Game" in said(await club.owner.slash(club.channel, "catalogue hide", title="squid game"))


async def test_a_message_that_names_adult_titles_alone_is_refused_where_they_are_restricted(guide: Guide) -> None:
    asker = Asker(1, 100, "Drama Club", adult=False)
    with pytest.raises(Sorry, match="adult-elsewhere"):
        await guide.chat.names(asker, "Squid Game tonight?")
    assert [drama.id for drama in await guide.chat.names(asker, "Squid Game or Signal?")] == ["signal-2016"]


async def test_no_reason_and_no_same_story_line_names_an_adult_title_where_they_are_restricted(
    club: Club, kept: OpenStore, words: Words
) -> None:
    await kept.ratings.rate(club.member.id, ADULT, 95, NOW)
    guide = club.client.guide
    drama = guide.titles.get("stay-with-me-2023")
    _, model = guide.learning.fitted()
    (adult,) = [title for key in model.same_story(drama.id) if (title := guide.titles.get(key)).for_adults]
    assert adult.title in said(await club.stranger.slash("similar", title=drama.id))
    await kept.choices.keep_server(club.world.guild.id, adult_apart=True)
    assert adult.title not in said(await club.member.slash(club.channel, "similar", title=drama.id))
    for _ in range(3):
        assert "Squid Game" not in said(await club.member.slash(club.channel, "recommend"))


async def test_the_taste_menu_works_for_a_member_who_rated_only_restricted_adult_titles(
    club: Club, kept: OpenStore, words: Words
) -> None:
    await kept.ratings.rate(club.friend.id, ADULT, 95, NOW)
    await kept.choices.keep_server(club.world.guild.id, adult_apart=True)
    shown = await club.member.context_menu(club.channel, words("menu-taste"), club.friend)
    assert words("ratings-summary", count=1, mean="9.5") in said(shown)
    assert words("adult-left-out") in said(shown)
    assert all(item["options"] for item in walk(message_of(shown).components) if item["type"] == 3)
