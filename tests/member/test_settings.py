"""What members choose for themselves, and those who manage a server for all of it: each choice is shown and applies."""

import asyncio
from collections import Counter
from dataclasses import replace
from typing import Any

import discord
import pytest
from conftest import Club, ids_of, message_of, options_of, said, text_of, walk

from bot.client import Namida
from bot.core.member.asker import Asker
from bot.core.member.choices import MemberChoices, ServerChoices
from bot.core.member.together import GroupMember
from bot.guide import Guide
from bot.store import OpenStore
from bot.ui.frame.ids import write_id, write_member
from bot.ui.frame.text import Words

TITLE = "1-litre-of-tears-2005"
GOBLIN = "guardian-the-lonely-and-great-god-2016"


def menus(message: Any) -> dict[str, dict[str, Any]]:
    """The menus of a settings card, by what they choose."""
    found = [item for item in walk(message.components) if str(item.get("custom_id", "")).count(":") == 4]
    return {item["custom_id"].split(":")[3]: item for item in found if "options" in item}


async def choose(club: Club, who: Any, card: Any, what: str, *values: str) -> Any:
    return await who.select(message_of(card), list(values), custom_id=menus(message_of(card))[what]["custom_id"])


def labels_of(card: Any) -> list[str]:
    return [item["label"] for item in walk(message_of(card).components) if "label" in item]


async def test_every_setting_is_optional_shown_once_chosen_and_takes_effect(
    club: Club, kept: OpenStore, words: Words
) -> None:
    card = await club.member.slash(club.channel, "me settings")
    assert card.ephemeral
    assert set(menus(message_of(card))) == {
        "region", "services", "services-more", "language", "titles", "names", "scale", "alerts",
    }  # fmt: skip
    for what, values in {
        "region": ["KR"], "services": ["Netflix", "Viki"], "titles": ["native"], "names": ["given"], "scale": ["percent"],
    }.items():  # fmt: skip
        await choose(club, club.member, card, what, *values)
        chosen = [one["value"] for one in menus(message_of(card))[what]["options"] if one.get("default")]
        assert chosen == values
    (private,) = [one for one in ids_of(card.response, "mine") if ":private:" in one]
    assert words("private-on") in labels_of(card)
    await club.member.click(message_of(card), custom_id=private)
    assert words("private-off") in labels_of(card)
    assert await kept.choices.of_member(club.member.id) == MemberChoices(
        region="KR", services=("Netflix", "Viki"), titles="native", names="given", scale="percent", private=True
    )
    drama = await club.member.slash(club.channel, "drama", title=TITLE)
    assert drama.ephemeral
    assert said(drama).startswith("## 1リットルの涙\n-# 1 Litre of Tears")
    assert "Erika Sawajiri — *Aya Ikeuchi*" in said(await club.member.slash(club.channel, "cast", title=TITLE))
    assert "95%" in said(await club.member.slash(club.channel, "rate", title=TITLE, score="9.5"))
    public = await club.member.slash(club.channel, "watch", title=TITLE, private=False)
    assert not public.ephemeral
    assert "🇰🇷" in said(public)
    choices = await club.member.autocomplete(club.channel, "drama", "title", "litre of tears")
    assert choices[0]["name"].startswith("1リットルの涙 · 1 Litre of Tears")
    await choose(club, club.member, card, "titles", "-")
    assert said(await club.member.slash(club.channel, "drama", title=TITLE)).startswith("## 1 Litre of Tears")


async def test_every_service_can_be_chosen_and_those_with_the_most_titles_come_first(
    club: Club, kept: OpenStore
) -> None:
    guide = club.client.guide
    titles = Counter(watch.service for drama in guide.catalogue.all() for watch in drama.watch)
    for who, command in ((club.member, "me settings"), (club.owner, "settings")):
        card = await who.slash(club.channel, command)
        first, more = (
            [one["value"] for one in menus(message_of(card))[what]["options"]] for what in ("services", "services-more")
        )
        assert {*first, *more} == guide.catalogue.vocabulary.services.keys()
        assert min(titles[one] for one in first) >= max(titles[one] for one in more)
        await choose(club, who, card, "services-more", more[-1])
        await choose(club, who, card, "services-more", next(one for one in more if one != more[-1]))
        assert more[-1] in [
            one["value"] for one in menus(message_of(card))["services"]["options"] if one.get("default")
        ]
        await choose(club, who, card, "services", more[0])
    assert (await kept.choices.of_member(club.member.id)).services == (more[0],)
    assert (await kept.choices.of_server(club.world.guild.id)).services == (more[0],)


@pytest.mark.both_databases
async def test_settings_chosen_at_the_same_moment_are_all_kept(guide: Guide, kept: OpenStore) -> None:
    who, choices = Asker(5, 6, "Drama Club"), guide.choices
    every = {"region": ["KR"], "scale": ["percent"], "services": ["Viki"], "avoid": ["Romance"], "private": ["yes"]}
    await asyncio.gather(*(choices.choose(who, what, values, ()) for what, values in every.items()))
    assert await choices.mine(who) == MemberChoices(
        region="KR", services=("Viki",), scale="percent", private=True, avoid=("Romance",)
    )
    theirs = {"region": ["TH"], "titles": ["native"], "services": ["Netflix"], "adult_apart": ["yes"]}
    await asyncio.gather(*(choices.choose_here(who, what, values, ()) for what, values in theirs.items()))
    assert await choices.theirs(who) == ServerChoices("TH", ("Netflix",), titles="native", adult_apart=True)
    await choices.choose(who, "services", [], ())
    assert (await kept.choices.of_member(who.member)).services == ()


async def test_members_can_choose_to_read_titles_in_latin_letters(club: Club) -> None:
    card = await club.member.slash(club.channel, "me settings")
    await choose(club, club.member, card, "titles", "romanised")
    assert said(await club.member.slash(club.channel, "drama", title=TITLE)).startswith("## Ichi Rittoru no Namida")
    goblin = said(await club.member.slash(club.channel, "drama", title=GOBLIN))
    assert goblin.startswith("## Sseulsseulhago Challanhasin: Dokkaebi\n-# 쓸쓸하고 찬란하神")
    assert "## 1 Litre" in said(await club.friend.slash(club.channel, "drama", title=TITLE))


async def test_a_romanised_title_comes_from_the_version_of_the_drama_a_server_sees(guide: Guide) -> None:
    here, there = Asker(5, 6, "Drama Club"), Asker(5, 7, "Book Club")
    await guide.choices.choose(here, "titles", ["romanised"], ())
    for asker in (here, there):
        await guide.servers.load(asker)
    drama = guide.titles.get(TITLE)
    theirs = replace(drama, native_title="なみだのまち", aliases=())
    for asker, version, title in ((here, drama, "Ichi Rittoru no Namida"), (there, theirs, "Namidanomachi")) * 2:
        assert guide.display.named(version, asker).title == title


async def test_the_settings_of_the_server_apply_until_a_member_chooses_their_own(
    club: Club, kept: OpenStore, words: Words
) -> None:
    backend, server = club.world.backend, club.world.guild.id
    allowed = [{"id": str(club.member.id), "type": 2, "permission": True}]
    backend.set_command_permissions(server, int(backend.commands[None]["settings", 1]["id"]), allowed)
    refused = await club.member.slash(club.channel, "settings")
    assert said(refused) == words("managers-only")
    card = await club.owner.slash(club.channel, "settings")
    await choose(club, club.owner, card, "region", "TH")
    await choose(club, club.owner, card, "language", "de")
    await choose(club, club.owner, card, "services", "Viki")
    assert await kept.choices.of_server(club.world.guild.id) == ServerChoices("TH", ("Viki",), "de")
    assert "**🇹🇭" in said(await club.member.slash(club.channel, "watch", title=TITLE))
    mine = await club.member.slash(club.channel, "me settings")
    await choose(club, club.member, mine, "region", "JP")
    assert "**🇯🇵" in said(await club.member.slash(club.channel, "watch", title=TITLE))
    asked = said(await club.member.slash(club.channel, "watch", title=TITLE, region="KR"))
    assert "**🇰🇷" in asked
    assert "**🇯🇵" not in asked


async def test_a_server_chooses_how_scores_and_names_are_written_and_where_new_episodes_are_announced(
    club: Club, kept: OpenStore, words: Words
) -> None:
    card = await club.owner.slash(club.channel, "settings")
    await choose(club, club.owner, card, "scale", "percent")
    await choose(club, club.owner, card, "names", "given")
    assert "95%" in said(await club.member.slash(club.channel, "rate", title=TITLE, score="9.5"))
    assert "Erika Sawajiri — *Aya Ikeuchi*" in said(await club.member.slash(club.channel, "cast", title=TITLE))
    mine = await club.member.slash(club.channel, "me settings")
    assert said(await choose(club, club.member, mine, "alerts", "server")) == words("alerts-no-channel")
    (channel,) = [one for one in ids_of(card.response, "theirs") if ":alerts:" in one]
    await club.owner.select(message_of(card), [club.channel], custom_id=channel)
    assert await kept.alerts.channel(club.world.guild.id) == club.channel.id
    for where, place in (("server", (True, club.world.guild.id)), ("direct", (True, None)), ("-", (False, None))):
        await choose(club, club.member, mine, "alerts", where)
        assert await kept.alerts.place(club.member.id) == place
    await club.owner.select(message_of(card), [], custom_id=channel)
    assert await kept.alerts.channel(club.world.guild.id) is None


async def test_in_direct_messages_no_server_channel_is_offered_for_new_episodes(club: Club) -> None:
    for card, offered in (
        (await club.stranger.slash("me settings"), ["-", "direct"]),
        (await club.member.slash(club.channel, "me settings"), ["-", "direct", "server"]),
    ):
        (menu,) = [one for one in ids_of(card.response, "mine") if ":alerts:" in one]
        assert options_of(card.response, menu) == offered


async def test_private_answers_are_in_the_members_language_and_public_ones_in_the_servers(
    club: Club, words: Words
) -> None:
    german = club.client.languages["de"]
    await choose(club, club.owner, await club.owner.slash(club.channel, "settings"), "language", "de")
    public = await club.member.slash(club.channel, "drama", title=TITLE)
    assert german("score-world") in said(public) or german("score-none-yet") in said(public)
    assert said(await club.member.slash(club.channel, "ratings")) == words("no-ratings")
    foreign = await club.friend.click(message_of(public), custom_id=ids_of(public.response, "tab")[1])
    assert words("billing-main") in said(foreign)
    await club.member.click(message_of(public), custom_id=ids_of(public.response, "tab")[1])
    assert german("billing-main") in text_of(public.response)
    await choose(club, club.friend, await club.friend.slash(club.channel, "me settings"), "language", "de")
    # Commands are called as their Discord calls them, which is English.
    assert said(await club.friend.slash(club.channel, "ratings")) == german("no-ratings").replace("/bewerten", "/rate")


@pytest.mark.parametrize("command", [("drama", "title"), ("person", "name")])
async def test_a_search_without_results_is_answered_privately_in_the_askers_language(
    club: Club, command: tuple[str, str]
) -> None:
    await choose(club, club.owner, await club.owner.slash(club.channel, "settings"), "language", "de")
    told = await club.member.slash(club.channel, command[0], **{command[1]: "qqqq zzzz"})
    assert told.ephemeral
    assert "“qqqq zzzz”" in said(told)
    # A question which of several titles is meant is public.
    asked = await club.member.slash(club.channel, "drama", title="Boys over Flowers")
    assert not asked.ephemeral
    assert "„Boys over Flowers“" in said(asked)


async def test_the_note_below_a_language_menu_says_what_the_language_applies_to(club: Club) -> None:
    mine = await club.member.slash(club.channel, "me settings")
    await choose(club, club.member, mine, "language", "de")
    assert club.client.languages["de"]("language-mine-about") in text_of(mine.response)
    theirs = await club.owner.slash(club.channel, "settings")
    await choose(club, club.owner, theirs, "language", "de")
    assert club.client.languages["en-US"]("language-theirs-about") in text_of(theirs.response)


async def test_what_a_public_message_opens_privately_is_in_the_members_language(club: Club, words: Words) -> None:
    german = club.client.languages["de"]
    await choose(club, club.owner, await club.owner.slash(club.channel, "settings"), "language", "de")
    form = await club.member.slash(club.channel, "review", title=TITLE)
    assert form.modal is not None
    assert words("review-text") in str(form.modal)
    await club.member.submit_modal(form, {"score": ["90"], "text": "Warm.", "episode": "", "aspects": "story 9"})
    assert words("list-yours") in said(await club.member.slash(club.channel, "list show"))
    card = await club.member.slash(club.channel, "drama", title=TITLE)
    (reviews,) = [one for one in ids_of(card.response, "tab") if ":reviews:" in one]
    await club.member.click(message_of(card), custom_id=reviews)
    assert german("review-edit") in str(message_of(card).components)
    (menu,) = [item for item in walk(message_of(card).components) if ":read:" in str(item.get("custom_id"))]
    opened = await club.member.select(message_of(card), [menu["options"][0]["value"]], custom_id=menu["custom_id"])
    assert words("review-edit") in str(message_of(opened).components)


async def test_a_region_missing_from_the_menu_can_be_typed(club: Club, kept: OpenStore, words: Words) -> None:
    for who, name in ((club.member, "me settings"), (club.owner, "settings")):
        card = await who.slash(club.channel, name)
        (ask,) = [one for one in ids_of(card.response, "ask") if one.endswith(":region")]
        for text, said_of_it in (("Portugal", "Portugal"), ("Atlantis", words("region-unknown", given="Atlantis"))):
            shown = await who.click(message_of(card), custom_id=ask)
            assert shown.modal is not None
            field = shown.modal["components"][0]["component"]["custom_id"]
            answer = await who.submit_modal(shown, {field: text})
            assert said_of_it in said(answer)
    assert (await kept.choices.of_member(club.member.id)).region == "PT"
    assert (await kept.choices.of_server(club.world.guild.id)).region == "PT"


async def test_without_a_chosen_language_the_one_discord_reports_is_used(
    club: Club, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = discord.Interaction._from_data  # pyright: ignore[reportPrivateUsage]
    told = {"locale": "de", "guild_locale": "en-GB"}

    def speaking(interaction: discord.Interaction, data: Any) -> None:
        heard: Any = {**data, **told}
        plain(interaction, heard)

    monkeypatch.setattr(discord.Interaction, "_from_data", speaking)
    german = club.client.languages["de"]

    async def tabs(**options: Any) -> str:
        return str(message_of(await club.member.slash(club.channel, "drama", title=TITLE, **options)).components)

    assert german("tab-cast") in await tabs(private=True)
    assert words("tab-cast") in await tabs()
    refused = await club.member.slash(club.channel, "who", title=TITLE)
    assert said(refused) == german("who-nobody", title="1 Litre of Tears")
    told["guild_locale"] = "de"
    assert german("tab-cast") in await tabs()


async def test_genres_and_regions_autocomplete_and_are_understood_in_the_members_language(club: Club) -> None:
    await choose(club, club.member, await club.member.slash(club.channel, "me settings"), "language", "de")
    choices = await club.member.autocomplete(club.channel, "browse", "genre", "roman")
    assert choices[0] == {"name": "Romanze", "value": "Romance"}
    choices = await club.member.autocomplete(club.channel, "watch", "region", "deu")
    assert choices == [{"name": "Deutschland", "value": "DE"}]
    assert "🇩🇪" in said(await club.member.slash(club.channel, "watch", title=TITLE, region="Deutschland"))
    assert "### Romanze" in said(await club.member.slash(club.channel, "browse", genre="Romance", private=True))


async def test_avoided_genres_and_chosen_services_narrow_the_recommendations(
    club: Club, kept: OpenStore, words: Words
) -> None:
    card = await club.member.slash(club.channel, "me settings")
    (ask,) = [one for one in ids_of(card.response, "ask") if one.endswith(":avoid")]
    shown = await club.member.click(message_of(card), custom_id=ask)
    assert shown.modal is not None
    field = shown.modal["components"][0]["component"]["custom_id"]
    await club.member.submit_modal(shown, {field: "romance, no amnesia"})
    assert (await kept.choices.of_member(club.member.id)).avoid == ("amnesia", "Romance")
    assert "Romance" in text_of(card.response)
    await choose(club, club.member, card, "services", "Viki")
    await club.member.slash(club.channel, "rate", title="my-mister-2018", score="9.5")
    picks = await club.member.slash(club.channel, "recommend")
    assert words("picks-services", services="Viki") in said(picks)
    found = [club.client.guide.titles.get(one.split(":")[-1]) for one in ids_of(picks.response, "pass")]
    assert len(found) == 5
    assert not any("Romance" in drama.genres for drama in found)
    assert all(any(watch.service == "Viki" for watch in drama.watch) for drama in found)
    found = (await club.client.guide.together.gather(
        Asker(club.member.id, club.world.guild.id), [GroupMember(club.member.id, "jun"), GroupMember(club.friend.id, "lek")]
    )).picks  # fmt: skip
    assert not any("Romance" in pick.drama.genres for pick in found)
    shown = await club.member.click(message_of(card), custom_id=ask)
    assert shown.modal is not None
    field = shown.modal["components"][0]["component"]["custom_id"]
    refused = await club.member.submit_modal(shown, {field: "no such thing"})
    # A form offers nothing while one types.
    assert said(refused) == words("tag-unknown-typed", given="such thing")
    assert (await kept.choices.of_member(club.member.id)).avoid == ("amnesia", "Romance")


FORGED = [
    write_id("mine", "OWNER", "region", "XX"), write_id("mine", "OWNER", "nothing", "x"), write_id("mine", "OWNER"),
    write_id("mine", "OWNER", "adult_apart", "yes"), write_id("theirs", "OWNER", "region", "KR"), write_id("forget", "0"),
    write_id("hide", "0", "yes"), write_id("ask", "0", "x", "region"), write_id("ask", "0", "mine", "scale"),
    write_id("said", "OWNER", "theirs", "adult_apart"), write_id("said", "OWNER", "mine", "language"), write_id("keep"),
]  # fmt: skip


@pytest.mark.parametrize("custom_id", FORGED)
async def test_a_forged_settings_button_changes_nothing(
    club: Club, kept: OpenStore, words: Words, custom_id: str
) -> None:
    channel = club.client.get_channel(club.channel.id)
    assert isinstance(channel, discord.TextChannel)
    custom_id = custom_id.replace("OWNER", write_member(club.member.id))
    view = discord.ui.LayoutView(timeout=None)
    view.add_item(discord.ui.ActionRow(discord.ui.Button(label="x", custom_id=custom_id)))
    view.stop()
    result = await club.member.click(await channel.send(view=view), custom_id=custom_id)
    assert result.response is not None
    assert result.ephemeral
    assert words("fault", id="")[:20] not in said(result)
    assert await kept.choices.of_member(club.member.id) == MemberChoices()
    assert await kept.choices.of_server(club.world.guild.id) == ServerChoices()
    assert await kept.members.hidden([club.member.id]) == frozenset()


def test_the_client_handles_every_settings_button(simcord_bot: Namida) -> None:
    assert {"mine", "theirs", "ask", "said", "forget", "keep", "hide"} <= simcord_bot.presses.keys()
