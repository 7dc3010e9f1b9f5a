"""A server's own corrections: seen only there, searchable at once, and undone exactly."""

import contextlib
import json
import sqlite3
import threading
from dataclasses import dataclass, replace
from typing import Any

import discord
import pytest
from conftest import NOW, Club, ids_of, message_of, said, text_of
from simcord import ChannelHandle, MemberActor
from sqlalchemy.exc import IntegrityError

from bot.client import Namida
from bot.commands import install
from bot.core.browsing import Filters
from bot.core.corrections import Draft, Kept, Preview, Readout
from bot.core.errors import Sorry
from bot.core.models import Drama, Role
from bot.core.people import Asker, Request
from bot.core.vocabulary import Vocabulary
from bot.guide import Guide
from bot.guide.catalogue import Catalogue
from bot.house import languages
from bot.sources.brought import Brought
from bot.sources.title_form import read_form, write_form
from bot.sources.uploads import read_upload
from bot.store import OpenStore
from bot.store import corrections as table
from bot.ui import corrections as cards
from bot.ui.limits import CHARACTERS, COMPONENTS, gate
from bot.ui.text import Words

CLUB, OTHER = 100, 200
MINA, THERE, ALONE = Asker(11, CLUB, "Drama Club"), Asker(11, OTHER, "Elsewhere"), Asker(11)
SIGNAL, TEARS = "signal-2016", "1-litre-of-tears-2005"
QUOKKA = {"title": "Quokka Detective", "kind": "series", "year": 2031, "country": "KR", "episodes": 12,
          "genres": ("Romance",), "tags": ("first love",), "cast": (Role(actor="Zzyx Qwan", role="Inspector"),)}  # fmt: skip


async def add(guide: Guide, asker: Asker = MINA, **facts: object) -> Kept:
    made = await guide.corrections.add(asker, {**QUOKKA, **facts})
    assert isinstance(made, Kept)
    return made


async def correct(guide: Guide, key: str, asker: Asker = MINA, **facts: object) -> Kept:
    made = await guide.corrections.correct(asker, guide.titles.get(key, asker), facts)
    assert isinstance(made, Kept)
    return made


async def test_an_added_title_is_found_at_once_and_in_that_server_alone(guide: Guide) -> None:
    (drama,) = (await add(guide)).dramas
    await guide.here.meet(THERE)
    assert guide.titles.find("quokka detective", MINA).sure == drama
    assert guide.titles.suggest("quokka det", MINA)[0].drama == drama
    assert guide.titles.get(drama.id, MINA) == drama
    for asker in (THERE, ALONE, None):
        assert guide.titles.find("quokka detective", asker).sure is None
        with pytest.raises(Sorry, match="drama-gone"):
            guide.titles.get(drama.id, asker)


async def test_an_added_title_is_listed_rated_and_on_the_cards_of_its_people(guide: Guide) -> None:
    (drama,) = (await add(guide)).dramas
    await guide.ratings.rate(MINA, drama, 90)
    newest = await guide.browsing.browse(MINA, Filters(since=2031), "newest")
    assert [row.drama for row in newest.rows] == [drama]
    assert (await guide.opinions.best(MINA, world=False)).rows[0].drama == drama
    assert (await guide.ratings.ledger(MINA)).rows[0][0] == drama
    sheet = await guide.titles.sheet(MINA, drama)
    assert sheet.standing.mine == 90
    person = guide.persons.find("zzyx qwan", MINA).sure
    assert person
    assert [part.drama for part in (await guide.persons.sheet(MINA, person)).parts] == [drama]
    await guide.here.meet(THERE)
    assert guide.persons.find("zzyx qwan", THERE).sure is None
    with pytest.raises(Sorry, match="browse-none"):
        await guide.browsing.browse(THERE, Filters(since=2031), "newest")
    with pytest.raises(Sorry, match="no-ratings"):
        await guide.ratings.ledger(THERE)


@pytest.mark.both_databases
async def test_two_servers_may_have_titles_of_one_name_and_their_ratings_stay_apart(guide: Guide) -> None:
    (mine,), (theirs,) = (await add(guide)).dramas, (await add(guide, THERE, country="JP")).dramas
    assert mine.id != theirs.id
    await guide.ratings.rate(MINA, mine, 90)
    assert (await guide.titles.sheet(THERE, theirs)).standing.world is None


async def test_an_added_title_is_recommended_there_once_the_recommender_has_learned_of_it(guide: Guide) -> None:
    (drama,) = (await add(guide)).dramas
    assert (await guide.picks.pick(MINA, Request(drama=drama.id))).picks == ()
    await guide.picks.refit([])
    await guide.here.meet(THERE)
    assert (await guide.picks.pick(MINA, Request(drama=drama.id))).picks
    wanted = Request(like=("first love",), first_year=2031)
    assert [pick.drama for pick in (await guide.picks.pick(MINA, wanted)).picks] == [drama]
    for asker in (THERE, ALONE):
        with pytest.raises(Sorry, match="recommend-none-fits"):
            await guide.picks.pick(asker, wanted)


async def test_a_corrected_title_is_so_everywhere_in_that_server(guide: Guide) -> None:
    await correct(guide, SIGNAL, title="Walkie Talkie", aliases=("Xqzz Kvwj",), year=1999)
    await guide.here.meet(THERE)
    assert guide.titles.find("xqzz kvwj", MINA).sure == guide.titles.get(SIGNAL, MINA)
    assert guide.titles.get(SIGNAL, MINA).title == "Walkie Talkie"
    assert guide.titles.get(SIGNAL, MINA).cast == guide.titles.get(SIGNAL).cast
    assert guide.titles.find("Signal 2016", MINA).sure is None
    assert guide.titles.get(SIGNAL, THERE).title == "Signal"
    listed = await guide.browsing.browse(MINA, Filters(country="KR", since=1999, until=1999), "newest")
    assert "Walkie Talkie" in [row.drama.title for row in listed.rows]
    person = guide.persons.find("Lee Je Hoon", MINA).sure
    assert person
    titles = [part.drama.title for part in (await guide.persons.sheet(MINA, person)).parts]
    assert "Walkie Talkie" in titles
    assert "Signal" not in titles


async def test_a_hidden_title_is_not_found_listed_recommended_or_opened_there(guide: Guide) -> None:
    like = Request(drama="stranger-2017")
    assert SIGNAL in [pick.drama.id for pick in (await guide.picks.pick(MINA, like, 25)).picks]
    await guide.ratings.rate(MINA, guide.titles.get(SIGNAL), 90)
    await guide.corrections.hide(MINA, guide.titles.get(SIGNAL, MINA))
    await guide.here.meet(THERE)
    assert guide.titles.find("Signal", MINA).sure is None
    assert SIGNAL not in [choice.drama.id for choice in guide.titles.suggest("signal", MINA)]
    assert SIGNAL not in [choice.drama.id for choice in guide.titles.suggest("", MINA)]
    with pytest.raises(Sorry, match="drama-gone"):
        guide.titles.get(SIGNAL, MINA)
    assert SIGNAL not in [pick.drama.id for pick in (await guide.picks.pick(MINA, like, 25)).picks]
    with pytest.raises(Sorry, match="top-none"):
        await guide.opinions.best(MINA, world=False)
    listed = await guide.browsing.browse(MINA, Filters(country="KR", since=2016, until=2016), "newest")
    assert SIGNAL not in [row.drama.id for row in listed.rows]
    assert guide.titles.find("Signal", THERE).sure


async def test_messages_in_chat_are_read_by_the_titles_of_their_server(guide: Guide) -> None:
    await guide.corrections.hide(MINA, guide.titles.get(SIGNAL))
    await guide.corrections.add(MINA, {"title": "Quokka Detective", "kind": "series", "country": "KR", "year": 2031})
    await guide.corrections.correct(MINA, guide.titles.get("stranger-2017"), {"title": "Woods of Secrets"})
    text = "signal 7/10, Quokka Detective 9/10 and Woods of Secrets 80%"
    heard = await guide.chat.hear(MINA, 1, text)
    assert heard is not None
    assert [(rated.drama.title, rated.change.after) for rated in heard.kept] == [
        ("Quokka Detective", 90), ("Woods of Secrets", 80),
    ]  # fmt: skip
    named = await guide.chat.names(MINA, "we saw Quokka Detective and Signal")
    assert [drama.title for drama in named] == ["Quokka Detective"]
    assert [drama.id for drama in await guide.chat.names(THERE, "we saw Quokka Detective and Signal")] == [SIGNAL]


async def test_a_hidden_title_is_not_drawn_by_chance(guide: Guide) -> None:
    await guide.corrections.hide(MINA, guide.titles.get(SIGNAL))
    filters, drawn = Filters(country="KR", since=2016, until=2016), list[str]()
    with contextlib.suppress(Sorry):
        while True:
            drawn.append((await guide.browsing.draw(MINA, filters)).drama.id)
    assert drawn
    assert SIGNAL not in drawn


@pytest.mark.both_databases
async def test_undo_puts_back_the_exact_former_state_step_by_step(guide: Guide) -> None:
    first = guide.titles.get(SIGNAL, MINA)
    await correct(guide, SIGNAL, year=1999)
    second = guide.titles.get(SIGNAL, MINA)
    await correct(guide, SIGNAL, synopsis=None, genres=())
    third = guide.titles.get(SIGNAL, MINA)
    assert (third.year, third.synopsis, third.genres) == (1999, None, ())
    await guide.corrections.hide(MINA, third)
    for state in (third, second, first):
        undone = await guide.corrections.undo(MINA)
        assert undone.undone
        assert guide.titles.get(SIGNAL, MINA) == state
    with pytest.raises(Sorry, match="history-none"):
        await guide.corrections.undo(MINA)
    await guide.corrections.redo(MINA, 1)
    assert guide.titles.get(SIGNAL, MINA) == second


@pytest.mark.both_databases
async def test_a_change_that_a_later_one_stands_on_is_not_undone(guide: Guide) -> None:
    await correct(guide, SIGNAL, year=1999)
    await correct(guide, SIGNAL, year=1998)
    with pytest.raises(Sorry, match="change-built-on"):
        await guide.corrections.undo(MINA, 1)
    assert guide.titles.get(SIGNAL, MINA).year == 1998
    with pytest.raises(Sorry, match="change-gone"):
        await guide.corrections.undo(MINA, 9)
    with pytest.raises(Sorry, match="history-none"):
        await guide.corrections.undo(THERE)


async def test_in_direct_messages_there_is_nothing_to_correct(guide: Guide) -> None:
    works = (
        guide.corrections.add(ALONE, QUOKKA),
        guide.corrections.correct(ALONE, guide.titles.get(SIGNAL), {"year": 1999}),
        guide.corrections.hide(ALONE, guide.titles.get(SIGNAL)),
        guide.corrections.undo(ALONE),
        guide.corrections.history(ALONE),
        guide.corrections.take(ALONE, "0" * 12),
    )
    for work in works:
        with pytest.raises(Sorry, match="server-only"):
            await work


@pytest.mark.both_databases
async def test_a_title_that_is_here_already_is_shown_before_it_is_corrected(guide: Guide) -> None:
    made = await guide.corrections.add(MINA, {"title": "Signal", "kind": "series", "year": 2016, "aliases": ("Xqzz",)})
    assert isinstance(made, Preview)
    assert [(drama.id, new) for drama, _, new in made.rows] == [(SIGNAL, False)]
    assert guide.titles.find("xqzz", MINA).sure is None
    await guide.corrections.take(MINA, made.draft.code)
    assert guide.titles.find("xqzz", MINA).sure
    with pytest.raises(Sorry, match="draft-gone"):
        await guide.corrections.take(MINA, made.draft.code)


async def test_titles_may_come_in_while_an_import_is_compared_with_those_here(
    own_guide: Guide, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue, every = own_guide.catalogue, own_guide.catalogue.all
    late = Drama(id="late", title="Come In Late", kind="film", year=2030)

    def while_read(*given: Any) -> Any:
        for drama in every(*given):
            if threading.current_thread() is not threading.main_thread():
                catalogue.put(late)
            yield drama

    monkeypatch.setattr(catalogue, "all", while_read)
    fresh = Drama(id="fresh", title="Fresh One", kind="film", year=2030)
    preview = await own_guide.corrections.propose(MINA, Readout("x.jsonl", (fresh,)))
    assert [new for _, _, new in preview.rows] == [True]


async def test_what_was_shown_still_waits_where_the_database_fails_to_keep_it(guide: Guide, where: str) -> None:
    readout = Readout("x.csv", (Drama(id="quokka", title="Quokka Detective", kind="series"),), ())
    shown = await guide.corrections.propose(MINA, readout)
    with contextlib.closing(sqlite3.connect(where)) as other:
        other.execute("CREATE TRIGGER full BEFORE INSERT ON correction BEGIN SELECT RAISE(ABORT, 'full'); END")
        with pytest.raises(IntegrityError):
            await guide.corrections.take(MINA, shown.draft.code)
        other.execute("DROP TRIGGER full")
    kept = await guide.corrections.take(MINA, shown.draft.code)
    assert [drama.title for drama in kept.dramas] == ["Quokka Detective"]
    with pytest.raises(Sorry, match="draft-gone"):
        await guide.corrections.take(MINA, shown.draft.code)


@pytest.mark.both_databases
async def test_what_others_corrected_since_a_preview_was_shown_stays_when_it_is_kept(guide: Guide) -> None:
    other = Asker(12, CLUB, "Drama Club")
    await correct(guide, SIGNAL, other, episodes=15)
    told = Drama(id=SIGNAL, title="Signal", kind="series", runtime=99)
    shown = await guide.corrections.propose(MINA, Readout("x.jsonl", (told,)))
    assert shown.draft.rows == {SIGNAL: {"runtime": 99}}
    await correct(guide, SIGNAL, other, year=1999, episodes=17)
    await guide.corrections.take(MINA, shown.draft.code)
    drama = guide.titles.get(SIGNAL, MINA)
    assert (drama.year, drama.episodes, drama.runtime) == (1999, 17, 99)
    await guide.corrections.undo(MINA)
    drama = guide.titles.get(SIGNAL, MINA)
    assert (drama.year, drama.episodes, drama.runtime) == (1999, 17, guide.titles.get(SIGNAL).runtime)


@pytest.mark.both_databases
async def test_a_preview_is_kept_over_a_servers_own_title_and_refused_once_that_is_taken_back(guide: Guide) -> None:
    (drama,) = (await add(guide)).dramas
    shown = await guide.corrections.propose(MINA, Readout("x.jsonl", (replace(drama, runtime=50),)))
    assert [(row.title, facts, new) for row, facts, new in shown.rows] == [(drama.title, {"runtime": 50}, False)]
    await guide.corrections.undo(MINA)
    with pytest.raises(Sorry, match="draft-hidden"):
        await guide.corrections.take(MINA, shown.draft.code)
    await guide.corrections.redo(MINA, 1)
    await guide.corrections.take(MINA, shown.draft.code)
    assert guide.titles.get(drama.id, MINA) == replace(drama, runtime=50)


@pytest.mark.both_databases
async def test_a_title_that_was_hidden_since_a_preview_was_shown_stays_hidden(guide: Guide, kept: OpenStore) -> None:
    told = Readout("x.jsonl", (Drama(id=SIGNAL, title="Signal", kind="series", runtime=99),))
    shown = await guide.corrections.propose(MINA, told)
    await guide.corrections.hide(MINA, guide.titles.get(SIGNAL))
    with pytest.raises(Sorry, match="draft-hidden"):
        await guide.corrections.take(MINA, shown.draft.code)
    # Nor where it is hidden after that was looked at.
    assert await kept.corrections.take(CLUB, MINA.member, shown.draft, "correct", 1) is None
    assert guide.catalogue.get(SIGNAL, guide.here.own(CLUB)) is None
    again = await guide.corrections.propose(MINA, told)
    await guide.corrections.take(MINA, again.draft.code)
    assert guide.titles.get(SIGNAL, MINA).runtime == 99


@pytest.mark.both_databases
async def test_an_import_joins_what_is_known_and_takes_nothing_away(guide: Guide) -> None:
    known = guide.titles.get(TEARS)
    told = Drama(id="mdl-2", title="One Liter of Tears", kind="series", country="JP", year=2005, aliases=("Xqzz",),
                 cast=(Role(actor="New Face", role="Guest"),), links=known.links)  # fmt: skip
    fresh = Drama(id="fresh", title="Fresh One", kind="film", year=2030)
    preview = await guide.corrections.propose(MINA, Readout("x.jsonl", (told, fresh)))
    await guide.corrections.take(MINA, preview.draft.code)
    drama = guide.titles.get(TEARS, MINA)
    assert drama.title == known.title
    assert drama.names == (*known.names, "Xqzz")
    assert drama.cast == (*known.cast, Role(actor="New Face", role="Guest"))
    again = await guide.corrections.propose(MINA, Readout("x.jsonl", (told, fresh)))
    assert again.rows == ()
    with pytest.raises(Sorry, match="draft-empty"):
        await guide.corrections.take(MINA, again.draft.code)
    undone = await guide.corrections.undo(MINA)
    assert {one.title for one in undone.dramas} == {known.title, "Fresh One"}
    assert guide.titles.get(TEARS, MINA) == known
    assert guide.titles.find("Fresh One", MINA).sure is None


@pytest.mark.both_databases
async def test_the_corrections_of_a_server_go_with_it_and_their_author_can_be_forgotten(
    guide: Guide, kept: OpenStore
) -> None:
    await add(guide)
    await add(guide, THERE)
    export = await kept.members.export(MINA.member)
    assert len(export["correction"]) == 2
    await guide.members.left(CLUB)
    await kept.members.purge(2**40)
    assert await kept.corrections.of(CLUB) == {}
    assert guide.titles.find("quokka detective", MINA).sure is None
    async with kept.corrections._database._writer.begin() as connection:  # pyright: ignore[reportPrivateUsage]
        await connection.exec_driver_sql("DELETE FROM member")
    ((edit,), titles) = (await kept.corrections.history(OTHER)), await kept.corrections.of(OTHER)
    assert edit.member is None
    assert len(titles) == 1


@pytest.mark.both_databases
async def test_what_can_no_longer_be_undone_goes_and_nothing_else_changes(
    kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table, "_CHANGES", 3)
    await kept.corrections.keep(CLUB, 1, "hide", {"b": None}, 1)
    for year in range(2000, 2010):
        await kept.corrections.keep(CLUB, 1, "correct", {"a": {"year": year}}, 1)
    assert await kept.corrections.of(CLUB) == {"a": {"year": 2009}, "b": None}
    numbers = [edit.number for edit in await kept.corrections.history(CLUB)]
    assert numbers == [11, 10, 9, 8, 1]
    for number, year in ((11, 2008), (10, 2007), (9, 2006)):
        assert await kept.corrections.turn(CLUB, number, True)
        assert (await kept.corrections.of(CLUB))["a"] == {"year": year}
    assert not await kept.corrections.turn(CLUB, 8, True)
    assert await kept.corrections.turn(CLUB, 1, True)
    assert await kept.corrections.of(CLUB) == {"a": {"year": 2006}}


# In Discord.


@dataclass
class Elsewhere:
    channel: ChannelHandle
    owner: MemberActor


@pytest.fixture
def elsewhere(club: Club) -> Elsewhere:
    server = club.world.create_guild("Elsewhere", owner=club.world.create_user("boss"))
    return Elsewhere(server.create_text_channel("talk"), server.add_member(server.owner))


FORM = {
    "title": "Quokka Detective", "names": "Quokka\nクオッカ", "synopsis": "A quokka solves crimes.",
    "facts": "Kind: series\nYear: 2031\nEpisodes: 12 (60 min)\nNetwork: Fuji TV", "cast": "Zzyx Qwan (Inspector)",
}  # fmt: skip


async def fill(club: Club, name: str, form: dict[str, str], **options: Any) -> Any:
    shown = await club.owner.slash(club.channel, f"catalogue {name}", **options)
    return await club.owner.submit_modal(shown, form)


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
async def test_a_title_of_which_no_kind_is_told_is_added_all_the_same(club: Club, facts: str) -> None:
    answer = await fill(club, "add", {**FORM, "facts": facts})
    assert "is part of this server's catalogue now" in said(answer)
    assert "A quokka solves crimes." in said(await club.member.slash(club.channel, "drama", title="quokka detective"))


async def test_undo_takes_the_added_title_away_and_does_it_again(club: Club) -> None:
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


async def test_what_a_form_says_unclearly_is_shown_and_nothing_is_lost(club: Club) -> None:
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


async def test_the_form_of_a_known_title_is_filled_in_and_changes_only_what_was_changed(
    club: Club, kept: OpenStore, guide: Guide
) -> None:
    shown = await club.owner.slash(club.channel, "catalogue correct", title=TEARS)
    assert shown.modal
    fields = {row["component"]["custom_id"]: row["component"].get("value", "") for row in shown.modal["components"]}
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


async def test_every_bundled_title_comes_out_of_its_form_as_it_went_in(catalogue: Catalogue) -> None:
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
def test_what_has_no_room_in_a_form_stays_as_it_is(vocabulary: Vocabulary, stated: dict[str, Any]) -> None:
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


async def test_a_name_of_several_opens_a_picker_from_which_it_is_hidden(club: Club) -> None:
    result = await club.owner.slash(club.channel, "catalogue hide", title="Boys over Flowers")
    (menu,) = ids_of(result.response, "choose")
    await club.owner.select(message_of(result), ["boys-over-flowers-2009"], custom_id=menu)
    assert "no longer found" in text_of(result.response)
    found = await club.member.slash(club.channel, "drama", title="boys-over-flowers-2009")
    assert "'value': 'boys-over-flowers-2009'" not in str(message_of(found).components)
    history = await club.owner.slash(club.channel, "catalogue history")
    assert "Hid Boys over Flowers" in said(history)
    (menu,) = ids_of(history.response, "unmake")
    await club.owner.select(message_of(history), ["1"], custom_id=menu)
    assert "is found here again" in text_of(history.response)


CSV = b"title,kind,year,cast\nQuokka Detective,series,2031,Zzyx Qwan (Inspector)\nBad,series,soon,\n"
LINES = b"\n".join(json.dumps({"id": f"q{n}", "title": f"Quokka {n}", "kind": "film"}).encode() for n in range(20))
PAGE = b"Quokka Detective\nYear: 2031\nKind: series\nCast:\nZzyx Qwan (Inspector)\nnobody knows.\n"


@pytest.mark.parametrize(
    ("name", "content", "unread", "title"),
    [("a.csv", CSV, "Line 3:", "Quokka Detective"), ("a.jsonl", LINES + b"\n{oops", "Line 21:", "Quokka 7"),
     ("a.txt", PAGE, "Line 6:", "Quokka Detective")],
    ids=["csv", "jsonl", "txt"],
)  # fmt: skip
async def test_an_attached_file_is_shown_with_its_faults_and_kept_when_confirmed(
    club: Club, name: str, content: bytes, unread: str, title: str
) -> None:
    answer = await club.owner.slash(club.channel, "catalogue import", file=(name, content))
    assert answer.ephemeral
    assert unread in said(answer)
    assert "Quokka" in said(answer)
    before = await club.member.slash(club.channel, "drama", title=title)
    assert title not in said(before).replace(f"“{title}”", "")
    (take,) = ids_of(answer.response, "take")
    await club.owner.click(message_of(answer), custom_id=take)
    assert f"## {title}" in said(await club.member.slash(club.channel, "drama", title=title))


@pytest.mark.parametrize(
    ("name", "content", "refusal"),
    [("a.exe", b"MZ", "interchange format"), ("a.csv", b"\xff\xfe\x00", "UTF-8"), ("a.csv", b"x,y\n1,2", "first line"),
     ("a.jsonl", b"x" * 2_000_001, "larger than 2 MB"),
     ("a.jsonl", b'{"id":"x","title":"x","kind":"film"}\n' * 1001, "more than 1,000 rows")],
    ids=["kind", "bytes", "header", "large", "rows"],
)  # fmt: skip
async def test_a_file_that_cannot_be_read_is_refused_with_what_to_do(
    club: Club, name: str, content: bytes, refusal: str
) -> None:
    answer = await club.owner.slash(club.channel, "catalogue import", file=(name, content))
    assert answer.ephemeral
    assert refusal in said(answer)


async def test_a_file_is_read_while_others_are_answered(club: Club, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[threading.Thread] = []

    def reading(*given: Any) -> Readout:
        threads.append(threading.current_thread())
        return read_upload(*given)

    monkeypatch.setattr("bot.sources.brought.read_upload", reading)
    answer = await club.owner.slash(club.channel, "catalogue import", file=("a.csv", SHEET.encode()))
    assert "Quokka" in said(answer)
    assert threads
    assert threading.main_thread() not in threads


SHEET = "Title;Kind;Year;Native Title;tmdb\nQuokka;Series;2031;쿼카;tv/777\nQuokka;film;2031;;\n"


@pytest.mark.parametrize("content", [
    SHEET.encode(), SHEET.encode("utf-16"), SHEET.replace(";", "\t").encode(), SHEET.replace("\n", "\r\n").encode("utf-8-sig"),
], ids=["semicolons", "utf-16", "tabs", "crlf"])  # fmt: skip
def test_a_table_is_read_as_spreadsheets_save_it(content: bytes, vocabulary: Vocabulary) -> None:
    readout = read_upload("a.csv", content, vocabulary)
    assert readout.unread == ()
    assert [(drama.id, drama.kind, drama.native_title, drama.links) for drama in readout.dramas] == [
        ("quokka-2031", "series", "쿼카", {"tmdb": "tv/777"}), ("quokka-2031-film", "film", None, None),
    ]  # fmt: skip


def test_the_faults_of_a_file_are_said_in_words(vocabulary: Vocabulary) -> None:
    def faults(name: str, text: str) -> list[tuple[int, str]]:
        return [(one.line, one.text) for one in read_upload(name, text.encode(), vocabulary).unread]

    assert faults("a.csv", "title,kind,year\nQuokka,opera,soon") == [
        (2, "kind: 'opera' is none of series, special, film, other"),
        (2, "year: a whole number is expected, not text"),
    ]
    ((line, text),) = faults("a.json", '[{"title": "Quokka", "kind": "film"}]')
    assert line == 1
    assert "one record a line" in text


async def test_a_pasted_text_is_read_and_can_be_put_away(club: Club, words: Words) -> None:
    answer = await fill(club, "import", {"text": PAGE.decode()})
    assert "Line 6: nobody knows. · I do not know" in said(answer)
    (drop,) = ids_of(answer.response, "putaway")
    await club.owner.click(message_of(answer), custom_id=drop)
    assert text_of(answer.response) == words("draft-dropped")


def test_why_a_line_was_left_out_is_told_in_the_language_of_the_manager(vocabulary: Vocabulary) -> None:
    unread = read_upload("a.txt", PAGE, vocabulary).unread
    preview = Preview(Draft("c" * 12, "a.txt", {}, frozenset(), unread), ())
    words = languages()["de"]
    view = cards.preview_card(preview, 1, words)
    shown = "\n".join(item.content for item in view.walk_children() if isinstance(item, discord.ui.TextDisplay))
    assert f"Zeile 6: nobody knows. · {words('unread-unknown')}" in shown


async def test_the_preview_and_what_was_kept_survive_a_restart(
    club: Club, kept: OpenStore, catalogue: Catalogue
) -> None:
    answer = await fill(club, "import", {"text": PAGE.decode()})
    (take,) = ids_of(answer.response, "take")
    await fill(club, "add", {**FORM, "title": "Wombat Detective"})
    club.client.guide = Guide(catalogue, kept, lambda: NOW, Brought)
    late = await club.owner.click(message_of(answer), custom_id=take)
    assert "is gone" in said(late)
    again = await fill(club, "import", {"text": PAGE.decode()})
    (take,) = ids_of(again.response, "take")
    club.client.guide = Guide(catalogue, kept, lambda: NOW, Brought)
    await club.owner.click(message_of(again), custom_id=take)
    club.client.guide = Guide(catalogue, kept, lambda: NOW, Brought)
    assert (await club.member.autocomplete(club.channel, "drama", "title", "wombat det"))[0]["name"].startswith(
        "Wombat"
    )
    club.client.guide = Guide(catalogue, kept, lambda: NOW, Brought)
    assert "Quokka Detective" in said(await club.member.slash(club.channel, "browse", from_year=2031, sort="newest"))


@pytest.mark.parametrize("name", ["add", "correct", "hide", "history", "undo", "import"])
async def test_who_may_not_manage_the_server_is_refused(club: Club, kept: OpenStore, words: Words, name: str) -> None:
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


async def test_neither_a_plain_member_nor_another_manager_keeps_or_undoes_by_anothers_buttons(
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


async def test_no_hostile_text_is_a_fault_or_a_mention(club: Club, words: Words) -> None:
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


def test_the_largest_preview_keeps_discords_limits(catalogue: Catalogue, words: Words) -> None:
    from bot.core.corrections import Unread, stated

    longest = sorted(catalogue.all(), key=lambda drama: -len(str(drama)))[:3]
    unread = tuple(Unread(n, "*" * 300) for n in range(300))
    for count in (1, 3):
        rows = tuple((drama, stated(drama), True) for drama in longest[:count])
        draft = Draft("0" * 12, "*" * 100, {drama.id: facts for drama, facts, _ in rows}, frozenset(), unread)
        view = gate(cards.preview_card(Preview(draft, rows), 2**63 - 1, words))
        assert view.total_children_count <= COMPONENTS
        assert sum(len(one.content) for one in view.walk_children() if hasattr(one, "content")) <= CHARACTERS  # type: ignore[attr-defined]


def test_the_forms_are_read_by_a_bot_that_just_started(guide: Guide, kept: OpenStore) -> None:
    client = Namida(guide, languages(), kept.commands)
    install(client)
    assert {"added", "corrected", "pasted"} <= client.presses.keys()
