"""Lists and progress: what is planned, watched and finished, by members of one server, before and after a restart."""

from dataclasses import replace
from datetime import date

import pytest
from conftest import NOW, Club, ids_of, message_of, message_with, options_of, said, text_of, walk
from discord.ui import TextDisplay
from hypothesis import given
from hypothesis import strategies as st
from simcord import InteractionResult
from sqlalchemy import event

from bot.client import Namida
from bot.commands import install
from bot.core.days import read_day
from bot.core.errors import Sorry
from bot.core.member.asker import Asker
from bot.core.member.lists import Entry, pace, settled
from bot.core.member.picks import Request
from bot.core.models import Drama
from bot.guide import Guide
from bot.guide.finding.catalogue import Catalogue
from bot.store import OpenStore
from bot.ui.frame.ids import write_id, write_member
from bot.ui.frame.text import Words
from bot.ui.member.lists import card_rows, day, pace_note, read_entry, standing, write_entry

TITLE = "1-litre-of-tears-2005"
OTHER = "signal-2016"
FILM = "you-are-my-sunshine-2015"
MINA = Asker(11, 100, "Drama Club")
JUN = Asker(12, 100, "Drama Club")
LITRE = Drama(id=TITLE, title="1 Litre of Tears", kind="series", episodes=11, runtime=45)
SUNDAY = date(2025, 10, 12)


async def entries(kept: OpenStore, member: int) -> dict[str, tuple[str, int]]:
    return {entry.drama: (entry.status, entry.episode) for entry in await kept.lists.of_member(member)}


@pytest.mark.both_databases
async def test_many_entries_are_saved_with_as_few_statements_as_one(kept: OpenStore) -> None:
    said: list[str] = []
    engine = kept.lists._database._writer.sync_engine  # pyright: ignore[reportPrivateUsage]
    event.listen(engine, "before_cursor_execute", lambda *given: said.append(given[2]))
    first = [Entry(f"title-{n}", "plan", 0, None, n) for n in range(300)]
    assert await kept.lists.put(MINA.member, first[:1]) == [None]
    one = len(said)
    assert await kept.lists.put(MINA.member, first[:0]) == []
    said.clear()
    assert await kept.lists.put(MINA.member, first) == [first[0], *[None] * 299]
    assert len(said) == one
    again = [Entry(f"title-{n}", "completed", 9, "loved", 999) for n in (7, 3)]
    assert await kept.lists.put(MINA.member, again) == [first[7], first[3]]
    found = {entry.drama: entry for entry in await kept.lists.of_member(MINA.member)}
    assert list(found.values()).count(again[0]) == 1
    assert found == {entry.drama: entry for entry in (*first, *again)}


def test_a_rated_title_is_completed_unless_its_progress_says_otherwise() -> None:
    assert settled(None, 5, LITRE) == Entry(TITLE, "completed", 11, None, 5)
    planned = Entry(TITLE, "plan", 0, "soon", 4)
    assert settled(planned, 5, LITRE) == Entry(TITLE, "completed", 11, "soon", 5)
    assert settled(planned, 3, LITRE) == planned
    for entry in (
        Entry(TITLE, "watching", 3),
        Entry(TITLE, "dropped", 3),
        Entry(TITLE, "hold", 3),
        Entry(TITLE, "dropped"),
    ):
        assert settled(entry, 5, LITRE) == entry
    seen = settled(Entry(TITLE, "watching", 11), 5, LITRE)
    assert seen is not None
    assert seen.status == "completed"
    assert settled(None, None, LITRE) is None
    endless = replace(LITRE, episodes=None)
    for entry in (None, Entry(TITLE, "plan")):
        assert settled(entry, 5, endless) == Entry(TITLE, "completed", 0, None, 5)


def test_the_pace_note_stresses_episodes_an_evening_and_omits_the_current_year(words: Words) -> None:
    found = pace(LITRE, 0, SUNDAY, date(2025, 10, 7))
    assert found is not None
    card = pace_note(found, date(2025, 10, 7), 1, words)
    (text,) = [item.content for item in card.walk_children() if isinstance(item, TextDisplay)]
    assert text.splitlines()[1:] == [
        "Finish before Sun, Oct 12: 11 episodes in 3 evenings.",
        "That is **4 episodes** an evening, 3 h.",
        "Begin on Thu, Oct 9 at the latest; before Sun, Oct 12 there are 5 evenings.",
    ]
    assert day(date(2026, 1, 2), SUNDAY, words) == "Fri, Jan 2, 2026"


def test_the_pace_computes_evenings_needed_and_episodes_an_evening() -> None:
    found = pace(LITRE, 0, SUNDAY, date(2025, 10, 7))
    assert found is not None
    assert (found.left, found.evenings, found.a_day, found.free, found.tight) == (11, 3, 4, 5, False)
    short = pace(LITRE, 1, SUNDAY, date(2025, 10, 10))
    assert short is not None
    assert (short.left, short.evenings, short.a_day, short.tight) == (10, 2, 5, True)
    # All evenings there are, but no more.
    just = pace(LITRE, 0, SUNDAY, date(2025, 10, 9))
    assert just is not None
    assert (just.evenings, just.a_day, just.free, just.tight) == (3, 4, 3, False)
    last = pace(LITRE, 10, SUNDAY, date(2025, 10, 11))
    assert last is not None
    assert (last.left, last.evenings, last.a_day, last.tight) == (1, 1, 1, False)
    long = pace(replace(LITRE, runtime=240), 0, SUNDAY, date(2025, 10, 7))
    assert long is not None
    assert (long.evenings, long.a_day, long.tight) == (5, 3, True)
    unknown = pace(replace(LITRE, runtime=None), 0, SUNDAY, date(2025, 10, 7))
    assert unknown is not None
    assert (unknown.evenings, unknown.a_day, unknown.tight) == (5, 3, False)
    assert pace(replace(LITRE, episodes=None), 0, SUNDAY, date(2025, 10, 7)) is None
    assert pace(LITRE, 11, SUNDAY, date(2025, 10, 7)) is None
    assert pace(LITRE, 0, SUNDAY, SUNDAY) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Sunday", 12), ("sun", 12), ("tomorrow", 8), ("in 5 days", 12), ("1 week", 14), ("2025-10-30", 30), ("tue", 14),
        ("wednes", 8), ("thurs", 9), ("soon", None), ("2025-13-01", None), ("", None), ("s", None), ("12/10", None),
        ("thu", 9), ("Sonntag", 12), ("in 5 Tagen", 12), ("übermorgen", 9), ("domingo", 12), ("Sábado", 11), ("mañana", 8),
        ("dimanche", 12), ("dans 5 jours", 12), ("sexta-feira", 10), ("amanhã", 8), ("Minggu", 12), ("besok", 8),
        ("日曜日", 12), ("5日後", 12), ("明日", 8), ("일요일", 12), ("5일 후", 12), ("내일", 8), ("周日", 12), ("星期天", 12),
        ("5天后", 12), ("後天", 9), ("วันอาทิตย์", 12), ("อีก 5 วัน", 12), ("พรุ่งนี้", 8), ("Chủ nhật", 12), ("5 ngày nữa", 12),
        ("in einer Woche", 14), ("nächste Woche", 14), ("a week", 14), ("on Sunday", 12), ("am Sonntag", 12), ("hari Minggu", 12),
        ("minggu depan", 14), ("seminggu lagi", 14), ("一週間後", 14), ("来週", 14), ("일주일 후", 14), ("다음 주", 14), ("下周", 14),
        ("một tuần nữa", 14), ("อีกหนึ่งสัปดาห์", 14), ("dans une semaine", 14), ("próxima semana", 14), ("一", None), ("on", None),
    ],
)  # fmt: skip
def test_days_are_read_as_members_write_them(text: str, day: int | None) -> None:
    assert read_day(text, date(2025, 10, 7)) == (date(2025, 10, day) if day else None)


@pytest.mark.parametrize(
    "text",
    ["Dec 24", "24 Dec", "december 24th", "by 24 December", "24. Dezember", "le 24 décembre", "24 de diciembre",
     "24 de dezembro de 2025", "24 Desember 2025", "24 ธ.ค.", "24 ธันวาคม", "24 tháng 12", "12月24日", "2025年12月24日",
     "12월 24일", "24.12.", "24.12.2025", "24/12", "12/24/2025", "Dec. 24, 2025"],
)  # fmt: skip
def test_a_date_is_read_as_each_language_writes_it(text: str) -> None:
    assert read_day(text, date(2025, 10, 7)) == date(2025, 12, 24)


def test_a_date_without_a_year_is_the_next_such_day() -> None:
    assert read_day("Jan 5", date(2025, 10, 7)) == date(2026, 1, 5)
    assert read_day("7 Oct", date(2025, 10, 7)) == date(2025, 10, 7)


@pytest.mark.parametrize("text", ["10/12", "Feb 30", "31.11.", "24 foo", "jui 3", "13 月", "24", "29 Feb"])
def test_an_ambiguous_or_impossible_date_is_not_read(text: str) -> None:
    assert read_day(text, date(2025, 10, 7)) is None


@given(st.text(max_size=60))
def test_no_text_typed_as_a_day_raises_an_error(text: str) -> None:
    read_day(text, date(2025, 10, 7))


@given(st.sampled_from(["plan", "watching", "completed", "hold", "dropped"]), st.integers(0, 9999))
def test_the_status_and_episode_of_an_entry_are_read_back_from_a_button_id(status: str, episode: int) -> None:
    entry = Entry(TITLE, status, episode)  # type: ignore[arg-type]
    assert read_entry(TITLE, write_entry(entry)) == entry
    assert len(write_id("unput", write_member(2**63 - 1), "x" * 64, write_entry(entry), write_entry(entry))) <= 100


@pytest.mark.both_databases
async def test_begun_dropped_and_completed_titles_are_not_recommended_but_planned_ones_are(
    guide: Guide, kept: OpenStore
) -> None:
    await kept.ratings.rate(MINA.member, OTHER, 95, NOW)
    first = [pick.drama for pick in (await guide.picks.pick(MINA, Request())).picks]
    await guide.lists.put(MINA, first[0], "completed")
    await guide.lists.put(MINA, first[1], "dropped")
    await guide.lists.watched(MINA, first[2], 1)
    await guide.lists.put(MINA, first[3], "plan")
    again = [pick.drama for pick in (await guide.picks.pick(MINA, Request())).picks]
    assert not [drama.id for drama in first[:3] if drama in again]
    assert first[3] in again


async def test_an_episode_beyond_the_last_is_refused(guide: Guide) -> None:
    with pytest.raises(Sorry, match="episode-beyond"):
        await guide.lists.watched(MINA, guide.titles.get(TITLE), 12)


@pytest.mark.both_databases
async def test_list_entries_move_along_when_two_titles_are_merged(kept: OpenStore) -> None:
    await kept.lists.put(1, [Entry("mdl-2", "plan", 0, None, 1)])
    await kept.lists.put(2, [Entry("mdl-2", "plan", 0, None, 1), Entry("tears", "watching", 4, None, 2)])
    await kept.lists.merge({"mdl-2": "tears"})
    assert await entries(kept, 1) == {"tears": ("plan", 0)}
    assert await entries(kept, 2) == {"tears": ("watching", 4)}


def placeholders(result: InteractionResult) -> str:
    """What the menus of an answer say, closed."""
    return "\n".join(item["placeholder"] for item in walk(message_of(result).components) if "placeholder" in item)


async def test_the_card_lists_a_title_counts_its_episodes_and_asks_for_a_score_at_the_end(
    club: Club, kept: OpenStore
) -> None:
    card = await club.member.slash(club.channel, "drama", title=TITLE, private=True)
    message = message_of(card)
    (menu,) = ids_of(message, "put")
    await club.member.select(message, ["watching"], custom_id=menu)
    assert "Watching · 0\u00a0of\u00a011" in placeholders(card)
    for episode in range(1, 12):
        (plus,) = ids_of(message_of(card), "plus")
        await club.member.click(message_of(card), custom_id=plus)
        assert f"· {episode}\u00a0of\u00a011" in placeholders(card) or episode == 11
    assert "What do you give it?" in text_of(message_of(card))
    assert await entries(kept, club.member.id) == {TITLE: ("completed", 11)}
    (menu,) = ids_of(message_of(card), "rate")
    await club.member.select(message_of(card), ["95"], custom_id=menu)
    assert "**You** 9.5" in text_of(message_of(card))


async def test_a_film_has_no_episodes_to_count(club: Club, words: Words) -> None:
    begun = await club.member.slash(club.channel, "list add", title=FILM, status="watching")
    assert said(begun).endswith(f": {words('list-watching')}.")
    labels = [item["label"] for item in walk(message_of(begun).components) if item["type"] == 2]
    assert words("seen-whole") in labels
    assert words("pace-ask") not in labels
    await club.member.click(message_of(begun), custom_id=ids_of(begun.response, "plus")[0])
    assert (
        text_of(message_of(begun)) == f"**You Are My Sunshine**: {words('list-completed')}.\n{words('list-finished')}"
    )


@pytest.mark.parametrize("seen", [11, 13])
async def test_progress_at_or_beyond_the_last_episode_is_completed_with_the_button_below_it(
    club: Club, kept: OpenStore, words: Words, seen: int
) -> None:
    # When it was noted nobody knew how many episodes there would be, or there were to be more.
    await kept.lists.put(club.member.id, [Entry(TITLE, "watching", seen, None, 1)])
    shown = await club.member.slash(club.channel, "progress", title=TITLE)
    assert said(shown) == f"**1 Litre of Tears**: {words('list-watching')} · 11\u00a0of\u00a011."
    (plus,) = ids_of(message_of(shown), "plus")
    (button,) = [item for item in walk(message_of(shown).components) if item.get("custom_id") == plus]
    assert (button["label"], bool(button.get("disabled"))) == (words("seen-whole"), False)
    await club.member.click(message_of(shown), custom_id=plus)
    assert await entries(kept, club.member.id) == {TITLE: ("completed", 11)}
    assert words("list-finished") in text_of(message_of(shown))


def test_a_title_on_hold_shows_its_progress_from_the_first_episode_on(catalogue: Catalogue, words: Words) -> None:
    drama = catalogue.get(TITLE)
    assert drama
    told = [standing(Entry(TITLE, "hold", seen, None, 1), drama, words) for seen in (0, 1)]
    assert told == [words("list-hold"), f"{words('list-hold')} · 1\u00a0of\u00a011"]


def test_a_card_offers_removal_only_for_a_title_that_is_on_the_list(catalogue: Catalogue, words: Words) -> None:
    drama = catalogue.get(TITLE)
    assert drama
    rows = [card_rows(drama, entry, 1, "overview", words)[0] for entry in (None, Entry(TITLE, "plan", 0, None, 1))]
    offered = [str(row.to_component_dict()) for row in rows]
    assert ["'value': 'none'" in one for one in offered] == [False, True]


async def test_undo_restores_the_previous_entry_unless_it_was_changed_since(
    club: Club, kept: OpenStore, words: Words
) -> None:
    await club.member.slash(club.channel, "list share", with_others="everyone")
    await club.member.slash(club.channel, "list add", title=TITLE, note="with mum")
    result = await club.member.slash(club.channel, "progress", title=TITLE, episode=5)
    (undo,) = ids_of(message_of(result), "unput")
    foreign = await club.friend.click(message_of(result), custom_id=undo)
    assert foreign.ephemeral
    assert said(foreign) == words("not-yours")
    await club.member.click(message_of(result), custom_id=undo)
    (entry,) = await kept.lists.of_member(club.member.id)
    assert (entry.status, entry.episode, entry.note) == ("plan", 0, "with mum")
    late = await club.member.slash(club.channel, "progress", title=TITLE, episode=6)
    await club.member.slash(club.channel, "progress", title=TITLE, episode=7)
    (undo,) = ids_of(message_of(late), "unput")
    assert "changed since" in said(await club.member.click(message_of(late), custom_id=undo))
    assert await entries(kept, club.member.id) == {TITLE: ("watching", 7)}


async def test_pressing_anothers_buttons_changes_the_pressers_own_list(club: Club, kept: OpenStore) -> None:
    await club.member.slash(club.channel, "list share", with_others="everyone")
    result = await club.member.slash(club.channel, "progress", title=TITLE, episode=5)
    before = text_of(message_of(result))
    (plus,) = ids_of(message_of(result), "plus")
    foreign = await club.friend.click(message_of(result), custom_id=plus)
    assert foreign.ephemeral
    assert text_of(message_of(result)) == before
    assert await entries(kept, club.friend.id) == {TITLE: ("watching", 1)}
    assert await entries(kept, club.member.id) == {TITLE: ("watching", 5)}
    await club.member.click(message_of(result), custom_id=plus)
    assert await entries(kept, club.member.id) == {TITLE: ("watching", 6)}
    card = await club.member.slash(club.channel, "drama", title=OTHER)
    (menu,) = ids_of(message_of(card), "put")
    foreign = await club.friend.select(message_of(card), ["dropped"], custom_id=menu)
    assert foreign.ephemeral
    assert (await entries(kept, club.friend.id))[OTHER] == ("dropped", 0)
    assert OTHER not in await entries(kept, club.member.id)


async def test_finishing_asks_for_a_score_and_a_score_marks_as_completed(
    club: Club, kept: OpenStore, words: Words
) -> None:
    await club.member.slash(club.channel, "list share", with_others="everyone")
    result = await club.member.slash(club.channel, "progress", title=TITLE, episode=11)
    assert words("list-finished") in said(result)
    (menu,) = ids_of(message_of(result), "rate")
    foreign = await club.friend.select(message_of(result), ["40"], custom_id=menu)
    assert foreign.ephemeral
    await club.member.select(message_of(result), ["90"], custom_id=menu)
    assert (await kept.ratings.of_member(club.member.id))[0].score == 90
    await club.friend.slash(club.channel, "rate", title=OTHER, score="8")
    shown = said(await club.friend.slash(club.channel, "list show"))
    assert "Completed 2" in shown
    assert "Signal (2016) · **8.0**" in shown
    refused = await club.friend.slash(club.channel, "list remove", title=OTHER)
    assert "rated it" in said(refused)


async def test_removing_a_rated_title_says_that_it_still_counts_as_completed(
    club: Club, kept: OpenStore, words: Words
) -> None:
    await club.member.slash(club.channel, "rate", title=TITLE, score="9")
    begun = await club.member.slash(club.channel, "progress", title=TITLE, episode=2)
    removed = await club.member.slash(club.channel, "list remove", title=TITLE)
    stays = words("list-rated", title="1 Litre of Tears")
    assert said(removed) == stays
    await club.member.click(message_of(removed), custom_id=ids_of(message_of(removed), "unput")[0])
    assert await entries(kept, club.member.id) == {TITLE: ("watching", 2)}
    await club.member.click(message_of(begun), custom_id=ids_of(message_of(begun), "unput")[0])
    assert text_of(message_of(begun)) == words("undone", now=stays)
    await club.member.slash(club.channel, "unrate", title=TITLE)
    await club.member.slash(club.channel, "list add", title=TITLE)
    gone = await club.member.slash(club.channel, "list remove", title=TITLE)
    assert said(gone) == words("list-gone", title="1 Litre of Tears")


async def test_a_list_is_private_until_its_member_shares_it(club: Club, words: Words) -> None:
    await club.member.slash(club.channel, "list add", title=TITLE, status="watching", note="@everyone **wow**")
    mine = await club.member.slash(club.channel, "list show")
    assert mine.ephemeral
    assert "@everyone" not in said(mine)
    refused = await club.friend.slash(club.channel, "list show", member=club.member)
    assert said(refused) == words("list-private")
    await club.member.slash(club.channel, "list share", with_others="everyone")
    await club.friend.slash(club.channel, "list share", with_others="everyone")
    assert said(await club.friend.slash(club.channel, "list show")) == words("list-empty")
    empty = await club.member.slash(club.channel, "list show", member=club.friend)
    assert said(empty) == words("list-empty-theirs")
    assert not (await club.member.slash(club.channel, "list show")).ephemeral
    theirs = await club.friend.slash(club.channel, "list show", member=club.member)
    assert f"<@{club.member.id}>" in said(theirs)
    assert "1 Litre of Tears" in said(theirs)
    await club.member.slash(club.channel, "list share", with_others="nobody")
    (menu,) = ids_of(message_of(theirs), "shelf")
    again = await club.friend.select(message_of(theirs), ["watching"], custom_id=menu)
    assert said(again) == words("list-private")


async def test_a_list_made_private_again_is_no_longer_updated_on_public_messages(club: Club) -> None:
    await club.member.slash(club.channel, "list share", with_others="everyone")
    await club.member.slash(club.channel, "progress", title=TITLE, episode=8)
    shown = message_of(await club.member.slash(club.channel, "list show"))
    evenings = message_of(await club.member.slash(club.channel, "progress", title=TITLE, before="in 30 days"))
    before = text_of(shown), text_of(evenings)
    await club.member.slash(club.channel, "list share", with_others="nobody")
    await club.member.slash(club.channel, "list add", title="signal-2016")
    (shelf,), (paced,) = ids_of(shown, "shelf"), ids_of(evenings, "paced")
    mine = await club.member.select(shown, ["plan"], custom_id=shelf)
    days = await club.member.select(evenings, options_of(evenings, paced)[:1], custom_id=paced)
    assert mine.ephemeral
    assert "Signal" in said(mine)
    assert days.ephemeral
    assert (text_of(shown), text_of(evenings)) == before


async def test_a_long_list_is_paged_and_filtered_even_after_a_restart(club: Club, kept: OpenStore) -> None:
    keys = sorted(drama.id for drama in club.client.guide.catalogue.all())[:25]
    await kept.lists.put(club.member.id, [Entry(key, "plan", 0, "n" * 200, n) for n, key in enumerate(keys)])
    await kept.lists.put(club.member.id, [Entry(TITLE, "watching", 4, None, 1)])
    result = await club.member.slash(club.channel, "list show")
    assert "Watching 1" in said(result)
    assert "Plan to watch" in said(result)
    client = Namida(club.client.guide, club.client.languages, kept.commands)
    install(client)
    await club.world.restart_bot(client)
    (forward,) = [one for one in ids_of(message_of(result), "list") if one.endswith(":1")]
    await club.member.click(message_of(result), custom_id=forward)
    assert "2 of 3" in str(message_of(result).components)
    (menu,) = ids_of(message_of(result), "shelf")
    await club.member.select(message_of(result), ["watching"], custom_id=menu)
    assert "1 Litre of Tears (2005) · 4\u00a0of\u00a011" in text_of(message_of(result))
    (menu,) = ids_of(message_of(result), "shelf")
    await club.member.select(message_of(result), ["dropped"], custom_id=menu)
    assert "Nothing of that sort" in text_of(message_of(result))


async def test_the_pace_note_has_no_spaces_after_punctuation_in_japanese(club: Club, kept: OpenStore) -> None:
    await kept.choices.keep_member(club.member.id, language="ja")
    for days in (1, 9):
        told = said(await club.member.slash(club.channel, "progress", title=TITLE, before=f"in {days} days"))
        assert "。 " not in told
        assert "） " not in told


async def test_the_pace_is_shown_when_a_member_asks_for_it(club: Club) -> None:
    await club.member.slash(club.channel, "list share", with_others="everyone")
    result = await club.member.slash(club.channel, "progress", title=TITLE, episode=1, before="in 5 days")
    assert "10 episodes in 3 evenings." in said(result)
    (menu,) = ids_of(message_of(result), "paced")
    await club.member.select(message_of(result), ["2025-10-10"], custom_id=menu)
    assert "1 evening" in text_of(message_of(result))
    progress = await club.member.slash(club.channel, "progress", title=TITLE)
    (button,) = ids_of(message_of(progress), "pace")
    foreign = await club.friend.click(message_of(progress), custom_id=button)
    assert foreign.ephemeral
    assert "11 episodes in" in said(foreign)
    assert "not a day" in said(await club.member.slash(club.channel, "progress", title=TITLE, before="soonish"))
    days = await club.member.autocomplete(club.channel, "progress", "before", "sun")
    assert [day["value"] for day in days] == ["2025-10-12"]


@pytest.mark.parametrize("before", ["2025-10-01", "2025-10-09"])
async def test_a_finishing_day_that_is_not_to_come_is_refused_and_no_progress_noted(
    club: Club, kept: OpenStore, words: Words, before: str
) -> None:
    refused = await club.member.slash(club.channel, "progress", title=TITLE, episode=3, before=before)
    assert said(refused) == words("pace-past")
    assert await entries(kept, club.member.id) == {}


async def test_a_drama_of_unknown_length_has_no_pace(guide: Guide) -> None:
    with pytest.raises(Sorry, match="pace-unknown"):
        await guide.lists.pace(MINA, replace(LITRE, episodes=None))


async def test_progress_noted_with_a_finishing_day_is_confirmed_and_can_be_undone(club: Club, kept: OpenStore) -> None:
    await club.member.slash(club.channel, "progress", title=TITLE, episode=1)
    result = await club.member.slash(club.channel, "progress", title=TITLE, episode=3, before="in 5 days")
    assert "3\u00a0of\u00a011" in said(result)
    assert "8 episodes in 2 evenings." in said(result)
    # The evenings are counted up to the day it is to be finished before, not to the day to begin on.
    assert "before Tue, Oct 14 there are 5 evenings" in said(result)
    (undo,) = ids_of(message_of(result), "unput")
    await club.member.click(message_of(result), custom_id=undo)
    assert await entries(kept, club.member.id) == {TITLE: ("watching", 1)}
    whole = await club.member.slash(club.channel, "progress", title=TITLE, episode=11, before="in 5 days")
    assert "evenings" not in said(whole)
    assert ids_of(message_of(whole), "rate")


async def test_a_name_shared_by_several_dramas_is_asked_about_before_the_list_changes(
    club: Club, kept: OpenStore
) -> None:
    result = await club.member.slash(club.channel, "list add", title="Boys over Flowers", status="watching")
    (menu,) = ids_of(message_of(result), "choose")
    await club.member.select(message_of(result), ["hana-yori-dango-2005"], custom_id=menu)
    result = await club.member.slash(club.channel, "progress", title="Boys over Flowers", episode=3)
    (menu,) = ids_of(message_of(result), "choose")
    await club.member.select(message_of(result), ["hana-yori-dango-2005"], custom_id=menu)
    assert await entries(kept, club.member.id) == {"hana-yori-dango-2005": ("watching", 3)}


@pytest.mark.parametrize(
    "text", ["x", "x" * 200, "‮evil", "**_~~`||x||", "@everyone <@1>", "'; DROP TABLE listed; --", "\x00"]
)
async def test_hostile_text_on_a_list_causes_no_fault_and_no_mention(club: Club, words: Words, text: str) -> None:
    answers = [
        await club.member.slash(club.channel, "list add", title=TITLE, note=text),
        await club.member.slash(club.channel, "list add", title=text),
        await club.member.slash(club.channel, "progress", title=text, before=text[:40]),
        await club.member.slash(club.channel, "list show"),
        await club.member.slash(club.channel, "list remove", title=TITLE),
    ]
    for said_so in map(said, answers):
        assert words("fault", id="")[:20] not in said_so
        assert "@everyone" not in said_so
        assert "<@1>" not in said_so


@pytest.mark.parametrize(
    "custom_id",
    [
        "nm:put:0:nothing:overview", "nm:put:0", f"nm:plus:0:{TITLE}:x:", f"nm:plus:0:{TITLE}:-4:", "nm:list:0:0:all:x", "nm:shelf:0",
        f"nm:unput:OWNER:{TITLE}:zz:w1", f"nm:pace:0:{TITLE}", "nm:paced:0:nothing", f"nm:paced:0:{TITLE}", "nm:choose:0:watched-x-",
        "nm:choose:0:put-nowhere",
    ],
)  # fmt: skip
async def test_a_forged_list_button_causes_no_fault(club: Club, words: Words, custom_id: str) -> None:
    custom_id = custom_id.replace("OWNER", write_member(club.member.id))
    result = await club.member.click(await message_with(club, custom_id), custom_id=custom_id)
    assert result.acknowledged
    assert words("fault", id="")[:20] not in (text_of(result.response) if result.response else "")


async def test_a_note_is_saved_with_the_title_picked_among_several(club: Club, kept: OpenStore, words: Words) -> None:
    note = "with mum: **after** <@1> ||Sunday||"
    asked = await club.member.slash(club.channel, "list add", title="boys over flower", note=note)
    assert asked.ephemeral
    (menu,) = ids_of(asked.response, "choose")
    await club.member.select(message_of(asked), ["boys-over-flowers-2009"], custom_id=menu)
    (entry,) = await kept.lists.of_member(club.member.id)
    assert (entry.drama, entry.status, entry.note) == ("boys-over-flowers-2009", "plan", note)
    assert "with mum" in text_of(asked.response)


async def test_a_public_card_names_whose_score_it_shows_and_its_menus_address_everyone(
    club: Club, words: Words
) -> None:
    await club.member.slash(club.channel, "rate", title=TITLE, score="9.8")
    public = await club.member.slash(club.channel, "drama", title=TITLE)
    assert "**jun** 9.8" in said(public)
    asked = [item["placeholder"] for item in walk(message_of(public).components) if item.get("placeholder")]
    assert asked[:2] == [words("rate-this"), words("list-this")]
    private = await club.member.slash(club.channel, "drama", title=TITLE, private=True)
    assert "**You** 9.8" in said(private)
    asked = [item["placeholder"] for item in walk(message_of(private).components) if item.get("placeholder")]
    assert asked[:2] == ["You gave 9.8 – change it", "Completed – change it"]
    direct = await club.stranger.slash("drama", title=TITLE)
    assert f"**{words('score-mine')}** {words('score-none-yet')}" in said(direct)


async def test_a_change_to_a_private_list_from_a_public_card_is_answered_in_private(
    club: Club, kept: OpenStore
) -> None:
    card = await club.member.slash(club.channel, "drama", title=TITLE)
    before = text_of(message_of(card))
    told = await club.member.select(message_of(card), ["watching"], custom_id=ids_of(card.response, "put")[0])
    assert told.ephemeral
    assert "Watching · 0\u00a0of\u00a011" in said(told)
    assert text_of(message_of(card)) == before
    again = await club.member.slash(club.channel, "drama", title=TITLE)
    assert not ids_of(again.response, "plus")
    assert await entries(kept, club.member.id) == {TITLE: ("watching", 0)}


@pytest.mark.parametrize("command", ["list add", "progress"])
async def test_a_list_change_is_answered_publicly_only_if_the_list_is_shared(club: Club, command: str) -> None:
    """So is the question which title is meant."""
    for shared in (False, True):
        await club.member.slash(club.channel, "list share", with_others="everyone" if shared else "nobody")
        for title in (TITLE, "Boys over Flowers"):
            told = await club.member.slash(club.channel, command, title=title)
            assert told.ephemeral is not shared
