"""A server's own corrections: seen only there, searchable at once, and undone exactly."""

import contextlib

import pytest
from corrected import ALONE, CLUB, MINA, OTHER, QUOKKA, SIGNAL, THERE, add, correct

from bot.core.browsing import Filters
from bot.core.corrections import Draft, Kept, Preview
from bot.core.errors import Sorry
from bot.core.member.picks import Request
from bot.guide import Guide
from bot.store import OpenStore
from bot.store import corrections as table

GOBLIN = "guardian-the-lonely-and-great-god-2016"


async def test_an_added_title_is_found_at_once_and_in_that_server_alone(guide: Guide) -> None:
    (drama,) = (await add(guide)).dramas
    await guide.servers.load(THERE)
    assert guide.titles.find("quokka detective", MINA).sure == drama
    assert guide.titles.suggest("quokka det", MINA)[0].drama == drama
    assert guide.titles.get(drama.id, MINA) == drama
    for asker in (THERE, ALONE, None):
        assert guide.titles.find("quokka detective", asker).sure is None
        with pytest.raises(Sorry, match="drama-gone"):
            guide.titles.get(drama.id, asker)


async def test_an_added_title_is_listed_and_rated_and_on_the_cards_of_its_people_in_that_server_alone(
    guide: Guide,
) -> None:
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
    await guide.servers.load(THERE)
    assert guide.persons.find("zzyx qwan", THERE).sure is None
    with pytest.raises(Sorry, match="browse-none"):
        await guide.browsing.browse(THERE, Filters(since=2031), "newest")
    with pytest.raises(Sorry, match="no-ratings"):
        await guide.ratings.ledger(THERE)


async def test_a_server_full_of_corrections_still_corrects_the_titles_it_has_corrected(
    guide: Guide, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.guide.corrections._MOST", 1)
    (drama,) = (await add(guide)).dramas
    with pytest.raises(Sorry, match="corrections-full"):
        await correct(guide, SIGNAL, year=2031)
    with pytest.raises(Sorry, match="corrections-full"):
        await add(guide, title="Wombat Court")
    assert (await correct(guide, drama.id, year=2032)).dramas[0].year == 2032


@pytest.mark.both_databases
async def test_two_servers_may_add_titles_with_the_same_name_and_their_ratings_stay_separate(guide: Guide) -> None:
    (mine,), (theirs,) = (await add(guide)).dramas, (await add(guide, THERE, country="JP")).dramas
    assert mine.id != theirs.id
    await guide.ratings.rate(MINA, mine, 90)
    assert (await guide.titles.sheet(THERE, theirs)).standing.world is None


async def test_an_added_title_is_recommended_in_its_server_once_the_recommender_has_learned_it(guide: Guide) -> None:
    (drama,) = (await add(guide)).dramas
    assert (await guide.picks.pick(MINA, Request(drama=drama.id))).picks == ()
    await guide.learning.refit([])
    await guide.servers.load(THERE)
    assert (await guide.picks.pick(MINA, Request(drama=drama.id))).picks
    wanted = Request(like=("first love",), first_year=2031)
    assert [pick.drama for pick in (await guide.picks.pick(MINA, wanted)).picks] == [drama]
    for asker in (THERE, ALONE):
        with pytest.raises(Sorry, match="recommend-none-fits"):
            await guide.picks.pick(asker, wanted)


async def test_a_correction_shows_everywhere_in_that_server(guide: Guide) -> None:
    await correct(guide, SIGNAL, title="Walkie Talkie", aliases=("Xqzz Kvwj",), year=1999)
    await guide.servers.load(THERE)
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


async def test_a_hidden_title_is_not_found_listed_recommended_or_opened_in_that_server(guide: Guide) -> None:
    like = Request(drama="stranger-2017")
    assert SIGNAL in [pick.drama.id for pick in (await guide.picks.pick(MINA, like, 25)).picks]
    await guide.ratings.rate(MINA, guide.titles.get(SIGNAL), 90)
    await guide.corrections.hide(MINA, guide.titles.get(SIGNAL, MINA))
    await guide.servers.load(THERE)
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


async def test_chat_messages_are_read_with_the_titles_as_corrected_in_their_server(guide: Guide) -> None:
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


async def test_a_hidden_title_is_never_drawn_at_random(guide: Guide) -> None:
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
    assert guide.titles.find("Signal", MINA).sure == second
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
async def test_a_change_cannot_be_undone_before_a_later_change_of_the_same_title(guide: Guide) -> None:
    await correct(guide, SIGNAL, year=1999)
    await correct(guide, SIGNAL, year=1998)
    with pytest.raises(Sorry, match="change-built-on"):
        await guide.corrections.undo(MINA, 1)
    assert guide.titles.get(SIGNAL, MINA).year == 1998
    with pytest.raises(Sorry, match="change-gone"):
        await guide.corrections.undo(MINA, 9)
    with pytest.raises(Sorry, match="history-none"):
        await guide.corrections.undo(THERE)


async def test_titles_cannot_be_corrected_in_direct_messages(guide: Guide) -> None:
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
async def test_adding_a_title_that_exists_already_previews_a_correction_of_it(guide: Guide) -> None:
    made = await guide.corrections.add(MINA, {"title": "Signal", "kind": "series", "year": 2016, "aliases": ("Xqzz",)})
    assert isinstance(made, Preview)
    assert [(drama.id, new) for drama, _, new in made.rows] == [(SIGNAL, False)]
    assert made.draft.unread == ()
    assert guide.titles.find("xqzz", MINA).sure is None
    await guide.corrections.take(MINA, made.draft.code)
    assert guide.titles.find("xqzz", MINA).sure
    with pytest.raises(Sorry, match="draft-gone"):
        await guide.corrections.take(MINA, made.draft.code)


async def test_adding_a_title_matches_the_only_one_with_its_name_year_and_kind(guide: Guide) -> None:
    await add(guide, aliases=("Wombat Sleuth",))
    quokka = guide.titles.find("Quokka Detective", MINA).sure
    assert quokka
    goblin = {"title": "Goblin", "year": 2016, "synopsis": "Snow."}
    wombat = {"title": "Wombat Sleuth", "kind": "series", "year": 2031, "synopsis": "Eucalyptus."}
    for facts, key in (({**goblin, "kind": "series"}, GOBLIN), (wombat, quokka.id)):
        shown = await guide.corrections.add(MINA, facts)
        assert isinstance(shown, Preview)
        assert [(drama.id, new) for drama, _, new in shown.rows] == [(key, False)]
    film = await guide.corrections.add(MINA, {**goblin, "kind": "film"})
    assert isinstance(film, Kept)
    assert film.dramas[0].id not in (GOBLIN, quokka.id)


@pytest.mark.both_databases
async def test_corrections_are_deleted_with_their_server_and_their_author_can_be_forgotten(
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
async def test_changes_too_old_to_undo_are_deleted_and_nothing_else_changes(
    kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table, "_CHANGES", 3)
    for server, changes in ((OTHER, 20), (OTHER + 1, 10)):
        for year in range(changes):
            await kept.corrections.keep(server, 1, "correct", {"a": {"year": 1950 + year}}, 1)
    elsewhere = await kept.corrections.history(OTHER)
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
    assert await kept.corrections.history(OTHER) == elsewhere


@pytest.mark.both_databases
async def test_the_newest_change_can_be_undone_just_once_however_many_titles_it_covers(
    kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table, "_ROWS", 2)
    facts = {"title": "Quokka", "kind": "series"}
    draft = Draft("0" * 12, "x.csv", dict.fromkeys("abc", facts), frozenset("abc"), ())
    await kept.corrections.stage(CLUB, 1, draft, 1)
    assert await kept.corrections.take(CLUB, 1, draft, "import", 1) == 1
    assert await kept.corrections.take(CLUB, 1, draft, "import", 1) is None
    assert (set(await kept.corrections.titles()), await kept.corrections.count()) == (set("abc"), 3)
    assert [await kept.corrections.turn(CLUB, number, True) for number in (1, 1, 2)] == [True, False, False]
    assert (await kept.corrections.titles(), await kept.corrections.count()) == ({}, 0)
    assert [await kept.corrections.turn(CLUB, 1, False) for _ in range(2)] == [True, False]
    await kept.corrections.keep(CLUB, 1, "hide", {"a": None}, 1)
    await kept.corrections.keep(CLUB, 1, "correct", {SIGNAL: {"title": "Sinyal"}}, 1)
    assert set(await kept.corrections.titles()) == {"b", "c"}
