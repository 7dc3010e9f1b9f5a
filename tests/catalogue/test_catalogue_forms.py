"""The forms and buttons by which those who manage a server add, correct and hide titles."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import discord
import pytest
from conftest import Club, ids_of, message_of, said, text_of
from corrected import FORM, PAGE, SIGNAL, TEARS, correct, fill
from simcord import ChannelHandle, InteractionResult, MemberActor

from bot.client import Namida
from bot.commands import install
from bot.core.member.asker import Asker
from bot.core.models import Drama, Role
from bot.core.vocabulary import Vocabulary
from bot.guide import Guide
from bot.guide.finding.catalogue import Catalogue
from bot.house import languages
from bot.sources.files.title_form import read_form, write_form
from bot.store import OpenStore
from bot.ui.frame.text import Words
from bot.ui.server import corrections as cards


@dataclass
class Elsewhere:
    channel: ChannelHandle
    owner: MemberActor


@pytest.fixture
def elsewhere(club: Club) -> Elsewhere:
    server = club.world.create_guild("Elsewhere", owner=club.world.create_user("boss"))
    return Elsewhere(server.create_text_channel("talk"), server.add_member(server.owner))


LEFT_OUT = "Not understood, and left out"
CRASH = "crash-landing-on-you-2019"


async def form_of(club: Club, title: str) -> tuple[InteractionResult, dict[str, str]]:
    """The form of a known title, and what its fields are filled in with."""
    shown = await club.owner.slash(club.channel, "catalogue correct", title=title)
    assert shown.modal
    rows = shown.modal["components"]
    return shown, {row["component"]["custom_id"]: row["component"].get("value", "") for row in rows}


async def test_a_title_is_added_by_its_form_and_seen_in_that_server_alone(club: Club, elsewhere: Elsewhere) -> None:
    answer = await fill(club, "add", FORM)
    assert answer.ephemeral
    assert "**Quokka Detective (2031)** is part of this server's catalogue now" in said(answer)
    card = said(await club.member.slash(club.channel, "drama", title="quokka detective"))
    assert "A quokka solves crimes." in card
    assert "12\u00a0×\u00a060\u00a0min" in card
    choices = await club.member.autocomplete(club.channel, "drama", "title", "クオッカ")
    assert choices[0]["name"].startswith("Quokka Detective")
    assert "A quokka" not in said(await elsewhere.owner.slash(elsewhere.channel, "drama", title="quokka detective"))
    assert "A quokka" not in said(await club.stranger.slash("drama", title="quokka detective"))
    assert "Zzyx Qwan" in said(await club.member.slash(club.channel, "person", name="Zzyx Qwan"))
    rated = await club.member.slash(club.channel, "rate", title="quokka detective", score="9")
    assert "9.0" in said(rated)
    for name in ("cast", "episodes", "watch", "similar", "who"):
        assert club.world.errors == []
        assert said(await club.member.slash(club.channel, name, title="quokka detective"))


@pytest.mark.parametrize("facts", ["", "Year: 2031", "Kind: other", "Genres: Romance"])
async def test_a_title_is_added_even_if_its_form_does_not_say_series_or_film(club: Club, facts: str) -> None:
    answer = await fill(club, "add", {**FORM, "facts": facts})
    assert "is part of this server's catalogue now" in said(answer)
    assert "A quokka solves crimes." in said(await club.member.slash(club.channel, "drama", title="quokka detective"))


async def test_undo_removes_an_added_title_and_redo_brings_it_back(club: Club) -> None:
    answer = await fill(club, "add", FORM)
    (undo,) = ids_of(answer.response, "unmake")
    await club.owner.click(message_of(answer), custom_id=undo)
    assert "no longer part" in text_of(answer.response)
    assert "A quokka" not in said(await club.member.slash(club.channel, "drama", title="quokka detective"))
    (redo,) = ids_of(answer.response, "remake")
    await club.owner.click(message_of(answer), custom_id=redo)
    assert "A quokka" in said(await club.member.slash(club.channel, "drama", title="quokka detective"))
    await club.owner.slash(club.channel, "catalogue undo")
    assert "A quokka" not in said(await club.member.slash(club.channel, "drama", title="quokka detective"))


async def test_lines_of_a_form_that_cannot_be_read_are_shown_and_the_rest_is_kept_when_confirmed(club: Club) -> None:
    form = {**FORM, "facts": "Kind: series\nYear: soon\nbananas", "cast": "Zzyx Qwan (Inspector)\n???"}
    answer = await fill(club, "add", form)
    shown = said(answer)
    assert "Quokka Detective" in shown
    for line in ("Year: soon", "bananas", "???"):
        assert line in shown
    assert "A quokka" not in said(await club.member.slash(club.channel, "drama", title="quokka detective"))
    (take,) = ids_of(answer.response, "take")
    await club.owner.click(message_of(answer), custom_id=take)
    assert "A quokka" in said(await club.member.slash(club.channel, "drama", title="quokka detective"))
    kept = text_of(answer.response)
    assert "is part of this server's catalogue now" in kept
    for line in ("Year: soon", "bananas", "???"):
        assert line in kept


async def test_the_form_of_a_known_title_is_prefilled_and_changes_only_what_was_edited(
    club: Club, kept: OpenStore, guide: Guide
) -> None:
    shown, fields = await form_of(club, TEARS)
    assert "Episodes: 11 (45 min) + Special: 120 min" in fields["facts"]
    assert "Sawajiri Erika (Ikeuchi Aya – a fifteen-year-old with an incurable disease)" in fields["cast"]
    fields["facts"] = fields["facts"].replace("Year: 2005", "Year: 2006")
    fields["cast"] += "\nNew Face (Guest)"
    answer = await club.owner.submit_modal(shown, fields)
    assert "is corrected in this server" in said(answer)
    (facts,) = (await kept.corrections.of(club.world.guild.id)).values()
    known = guide.titles.get(TEARS)
    assert facts == {"year": 2006, "cast": (*known.cast, Role(actor="New Face", role="Guest"))}
    same = await fill(club, "correct", fields | {"title": "1 Litre of Tears"}, title=TEARS)
    assert "Nothing differs" in said(same)


async def test_airing_dates_days_and_status_are_in_the_form_and_can_be_corrected(club: Club, guide: Guide) -> None:
    fields = (await form_of(club, CRASH))[1]
    for line in ("Aired: 2019-12-14 – 2020-02-16", "Airs on: Sat, Sun", "Status: ended", "Content rating: 15+"):
        assert line in fields["facts"].splitlines()
    facts = fields["facts"].replace("Status: ended", "Status: airing").replace("Airs on: Sat, Sun\n", "")
    answer = await fill(club, "correct", fields | {"facts": f"{facts}\nLanguage: Thai"}, title=CRASH)
    assert "is corrected in this server" in said(answer)
    here, bundled = guide.titles.get(CRASH, Asker(1, club.world.guild.id)), guide.titles.get(CRASH)
    assert here == replace(bundled, status="airing", airs_on=(), language="th")


async def test_facts_of_every_kind_typed_into_the_form_of_a_new_title_are_kept(club: Club, guide: Guide) -> None:
    told = (
        "Kind: series\nAired: Mar 9, 2031 - Apr 28, 2031\nAirs on: Saturday\nStatus: ended\nContent rating: 15+\n"
        'Ending: "Only" by K\nAlso known as: QD\nMDL 8.6/10\nStarring: Second Face\nSynopsis: Never mind.'
    )
    answer = await fill(club, "add", {**FORM, "facts": told, "cast": "• First Face (Inspector)"})
    assert "is part of this server's catalogue now" in said(answer)
    own = guide.servers.own(club.world.guild.id)
    (drama,) = (one for one in own.values() if one)
    assert (drama.aired_from, drama.aired_to) == (date(2031, 3, 9), date(2031, 4, 28))
    assert (drama.year, drama.airs_on, drama.status, drama.content_rating) == (2031, ("Sat",), "ended", "15+")
    assert drama.aliases == ("Quokka", "クオッカ", "QD")
    assert [(role.actor, role.role) for role in drama.cast] == [("First Face", "Inspector"), ("Second Face", None)]
    assert drama.songs[0].title == "Only"
    assert drama.scores[0].site == "MyDramaList"
    assert drama.synopsis == FORM["synopsis"]


async def test_a_title_that_may_exist_already_is_shown_before_it_is_added(club: Club, kept: OpenStore) -> None:
    for facts in ("", "Year: 2015", "Kind: series"):
        answer = await fill(club, "add", {**FORM, "title": "Signal", "facts": facts})
        assert "Signal (2016) has that name; keep this only if it is another title" in said(answer)
        assert LEFT_OUT not in said(answer)
        assert await kept.corrections.of(club.world.guild.id) == {}
    answer = await fill(club, "add", {**FORM, "title": "Signal", "facts": "Year: 2030\nKind: series"})
    assert "is part of this server's catalogue now" in said(answer)


async def test_a_film_is_not_taken_for_a_series_of_the_same_name_and_year(club: Club, guide: Guide) -> None:
    for title, year in (("Signal", 2016), ("Quokka Detective", 2031)):
        for kind in ("series", "film"):
            facts = f"Kind: {kind}\nYear: {year}\nCountry: Korea"
            answer = await fill(club, "add", {**FORM, "title": title, "names": "", "facts": facts})
            if (title, kind) != ("Signal", "series"):
                assert "is part of this server's catalogue now" in said(answer)
        called = guide.titles.among(title, Asker(1, club.world.guild.id)).choices
        assert {"series", "film"} <= {one.drama.kind for one in called if one.drama.title == title}


async def test_a_form_sent_after_another_managers_change_is_previewed_before_it_is_kept(club: Club) -> None:
    early, fields = await form_of(club, SIGNAL)
    late, again = await form_of(club, SIGNAL)
    await club.owner.submit_modal(early, fields | {"synopsis": "A radio."})
    answer = await club.owner.submit_modal(late, again | {"synopsis": "A walkie-talkie."})
    assert "Someone else changed the title since you opened the form" in said(answer)
    assert "1 corrected\n" in said(answer)
    assert LEFT_OUT not in said(answer)
    late, again = await form_of(club, SIGNAL)
    early, fields = await form_of(club, SIGNAL)
    await club.owner.submit_modal(early, fields | {"synopsis": "A phone."})
    same = await club.owner.submit_modal(late, again | {"synopsis": "A phone."})
    assert "Nothing differs" in said(same)


async def test_a_renamed_title_is_still_found_by_its_former_name_until_that_name_is_removed(
    club: Club, guide: Guide
) -> None:
    fields = (await form_of(club, SIGNAL))[1]
    await fill(club, "correct", fields | {"title": "Radio From The Past"}, title=SIGNAL)
    card = said(await club.member.slash(club.channel, "drama", title="signal"))
    assert card.startswith("## Radio From The Past")
    fields = (await form_of(club, SIGNAL))[1]
    assert "Signal" in fields["names"].splitlines()
    names = fields["names"].replace("\nSignal", "")
    await fill(club, "correct", fields | {"title": "Radio", "names": names}, title=SIGNAL)
    assert "Signal" not in guide.titles.get(SIGNAL, Asker(1, club.world.guild.id)).names


async def test_every_bundled_title_survives_a_round_trip_through_its_form(catalogue: Catalogue) -> None:
    for drama in catalogue.all():
        facts, unread = read_form(write_form(drama), catalogue.vocabulary, drama)
        assert unread == []
        assert {key for key, value in facts.items() if getattr(drama, key) != value} == set(), drama.id


@pytest.mark.parametrize(
    "stated",
    [{"title": "Quokka " * 40}, {"tags": tuple(f"tag number {n}" for n in range(900))},
     {"native_title": "Q" * 4000, "networks": ("N",)}, {"aliases": tuple(f"alias {n}" for n in range(900))}],
    ids=lambda stated: next(iter(stated)),
)  # fmt: skip
def test_values_too_long_for_the_form_stay_unchanged(vocabulary: Vocabulary, stated: dict[str, Any]) -> None:
    drama = Drama(**{"id": "q", "title": "Quokka", "kind": "series", "year": 2030, **stated})
    form = write_form(drama)
    modal = cards.title_modal(form, "x", "form-correct", languages()["en-US"]).to_components()
    for field in (row["component"] for row in modal):
        assert len(field.get("value") or "") <= field["max_length"]
    facts, unread = read_form(form, vocabulary, drama)
    assert unread == []
    assert {key for key, value in facts.items() if getattr(drama, key) != value} == set()
    facts, _ = read_form(replace(form, facts=form.facts.replace("2030", "2031")), vocabulary, drama)
    assert {key for key, value in facts.items() if getattr(drama, key) != value} == {"year"}


async def test_a_name_shared_by_several_dramas_opens_a_picker_to_hide_one_of_them(club: Club) -> None:
    result = await club.owner.slash(club.channel, "catalogue hide", title="Boys over Flowers")
    (menu,) = ids_of(result.response, "choose")
    await club.owner.select(message_of(result), ["boys-over-flowers-2009"], custom_id=menu)
    assert "no longer found" in text_of(result.response)
    assert "scores, lists and reviews of it are kept" in text_of(result.response)
    found = await club.member.slash(club.channel, "drama", title="boys-over-flowers-2009")
    assert "'value': 'boys-over-flowers-2009'" not in str(message_of(found).components)
    history = await club.owner.slash(club.channel, "catalogue history")
    assert "Hid Boys over Flowers" in said(history)
    (menu,) = ids_of(history.response, "unmake")
    await club.owner.select(message_of(history), ["1"], custom_id=menu)
    assert "is found here again" in text_of(history.response)


@pytest.mark.parametrize("name", ["add", "correct", "hide", "history", "undo", "import"])
async def test_catalogue_commands_refuse_members_who_may_not_manage_the_server(
    club: Club, kept: OpenStore, words: Words, name: str
) -> None:
    backend, guild = club.world.backend, club.world.guild.id
    command = backend.commands[None]["catalogue", 1]
    backend.set_command_permissions(
        guild, int(command["id"]), [{"id": str(club.member.id), "type": 2, "permission": True}]
    )
    options = {"title": SIGNAL} if name in ("correct", "hide") else {}
    result = await club.member.slash(club.channel, f"catalogue {name}", **options)
    assert result.ephemeral
    assert said(result) == words("managers-only")
    assert await kept.corrections.of(guild) == {}


async def test_only_its_own_manager_confirms_or_discards_a_preview_and_only_managers_undo(
    club: Club, kept: OpenStore, words: Words
) -> None:
    preview = await fill(club, "import", {"text": PAGE.decode()})
    note = await fill(club, "add", {**FORM, "title": "Wombat Detective", "facts": "Kind: film"})
    ids = [*ids_of(preview.response, "take"), *ids_of(preview.response, "putaway"), *ids_of(note.response, "unmake")]
    view = discord.ui.LayoutView(timeout=None)
    for custom_id in ids:
        view.add_item(discord.ui.ActionRow(discord.ui.Button(label="x", custom_id=custom_id)))
    view.stop()
    channel = club.client.get_channel(club.channel.id)
    assert isinstance(channel, discord.TextChannel)
    public: Any = await channel.send(view=view)
    allowed = discord.Permissions(manage_guild=True, view_channel=True, use_application_commands=True)
    boss = club.world.guild.add_member(
        club.world.create_user("boss"), roles=[club.world.guild.create_role("boss", permissions=allowed)]
    )
    for custom_id in ids:
        refused = await club.member.click(public, custom_id=custom_id)
        assert refused.ephemeral
        assert said(refused) == words("managers-only")
    for custom_id in ids[:2]:
        assert said(await boss.click(public, custom_id=custom_id)) == words("not-yours")
    assert len(await kept.corrections.of(club.world.guild.id)) == 1


async def test_hostile_text_neither_breaks_a_form_nor_mentions_anyone(club: Club, words: Words) -> None:
    for text in ("@everyone <@1> a", "**_~~`||x||", "a\x00b\u202ec", "'; DROP TABLE correction; --", "x" * 150):
        form = {"title": text[:150], "names": text, "facts": f"Kind: film\n{text}", "cast": text, "synopsis": text}
        answers = [await fill(club, "add", form), await fill(club, "import", {"text": text + "\n" + text})]
        answers.append(await club.owner.slash(club.channel, "catalogue import", file=("a.txt", text.encode())))
        for answer in answers:
            assert words("fault", id="")[:20] not in said(answer)
            assert "@everyone" not in said(answer)
            assert "<@1>" not in said(answer)
    assert club.world.errors == []


async def test_the_history_is_paged(club: Club, guide: Guide) -> None:
    here = Asker(club.owner.id, club.world.guild.id, "Drama Club")
    for year in range(1950, 1960):
        await correct(guide, SIGNAL, here, year=year)
    history = await club.owner.slash(club.channel, "catalogue history")
    forward = ids_of(history.response, "changes")[1]
    await club.owner.click(message_of(history), custom_id=forward)
    assert "2 of 2" in str(message_of(history).components)
    assert "`1` Corrected Signal" in text_of(history.response)


def test_the_catalogue_forms_are_handled_by_a_bot_that_just_started(guide: Guide, kept: OpenStore) -> None:
    client = Namida(guide, languages(), kept.commands)
    install(client)
    assert {"added", "corrected", "pasted"} <= client.presses.keys()
