"""What a member took along with /me export, brought back with /list import after they were forgotten."""

import json

import pytest
from conftest import NOW, Club, ids_of, message_of, said, text_of
from corrected import MINA, add
from simcord import InteractionResult

from bot.core.member.asker import Asker
from bot.core.member.imports import FileRow
from bot.core.member.lists import Entry
from bot.core.member.reviews import Written
from bot.guide import Guide
from bot.sources.lists.read import read_list
from bot.store import OpenStore
from bot.store.tables import imported
from bot.ui.frame.text import Words

DAY = 24 * 60 * 60
SIGNAL, TEARS, FILM = "signal-2016", "1-litre-of-tears-2005", "you-are-my-sunshine-2015"


async def import_all(club: Club, name: str, data: bytes) -> InteractionResult:
    result = await club.member.slash(club.channel, "list import", file=(name, data))
    (sure,) = [one for one in ids_of(message_of(result), "import") if one.endswith(":new")]
    await club.member.click(message_of(result), custom_id=sure)
    return result


@pytest.mark.parametrize("name", ["namida.csv", "namida.json"])
async def test_scores_and_list_come_back_from_an_export_as_they_were(
    club: Club, guide: Guide, kept: OpenStore, name: str
) -> None:
    who = club.member.id
    # Planned, then rated; rated, then begun again; put aside at an episode; and a low score on its own.
    entries = [
        Entry(TEARS, "plan", 0, 'with mum, "soon"; tea', NOW - 9 * DAY),
        Entry(SIGNAL, "watching", 5, None, NOW - 3 * DAY - 7),
        Entry("stranger-2017", "hold", 2, None, NOW - 2 * DAY),
        Entry(FILM, "completed", 1, None, NOW - 400 * DAY),
    ]
    scores = [(TEARS, 95, NOW - 8 * DAY), (SIGNAL, 70, NOW - 5 * DAY - 11), ("vincenzo-2021", 3, NOW - 700 * DAY)]
    await kept.lists.put(who, entries)
    await kept.ratings.keep([(who, *score) for score in scores])
    await kept.members.dismiss(who, "kingdom-2019", NOW)
    before = await kept.lists.of_member(who), await kept.ratings.of_member(who)
    data = (await guide.mine.export(Asker(who)))[name]
    await guide.mine.forget(Asker(who))
    result = await import_all(club, name, data)
    assert (await kept.lists.of_member(who), await kept.ratings.of_member(who)) == before
    assert "3 scores are kept, and 5 titles are on your list." in text_of(message_of(result))


async def test_a_namida_export_is_recognised_and_every_line_of_it_is_read(
    club: Club, guide: Guide, words: Words
) -> None:
    await club.member.slash(club.channel, "rate", title=SIGNAL, score="9")
    data = (await guide.mine.export(Asker(club.member.id)))["namida.csv"]
    told = said(await club.member.slash(club.channel, "list import", file=("namida.csv", data)))
    assert told.startswith(f"### {words('import-title', site='Namida')}\n1 title matched\n-# {words('import-waits')}\n")


PRAISE = Written('Cried, "twice";\nand again', True, 7, {"story": 90, "rewatch": 35})


async def test_reviews_come_back_from_the_json_as_they_were_and_undo_takes_them_away_again(
    club: Club, guide: Guide, kept: OpenStore, words: Words
) -> None:
    who = club.member.id
    await kept.ratings.rate(who, SIGNAL, 90, NOW - 5 * DAY)
    await kept.reviews.write(who, SIGNAL, PRAISE, NOW - 4 * DAY)
    await kept.reviews.write(who, TEARS, Written("Too sad"), NOW - 3 * DAY)
    await kept.reviews.write(club.friend.id, TEARS, Written("Not mine"), NOW)
    files = await guide.mine.export(Asker(who))
    await guide.mine.forget(Asker(who))
    await import_all(club, "namida.csv", files["namida.csv"])
    assert await kept.reviews.reviewed(who) == frozenset()
    told = said(await club.member.slash(club.channel, "list import", file=("namida.json", files["namida.json"])))
    assert "2 titles matched · 2 reviews of yours" in told
    result = await import_all(club, "namida.json", files["namida.json"])
    assert "2 reviews of yours are back." in text_of(message_of(result))
    back = [await kept.reviews.mine(who, key) for key in (SIGNAL, TEARS)]
    assert [one and (one.words, one.written_at) for one in back] == [
        (PRAISE, NOW - 4 * DAY), (Written("Too sad"), NOW - 3 * DAY),
    ]  # fmt: skip
    (undo,) = ids_of(message_of(result), "unimport")
    await club.member.click(message_of(result), custom_id=undo)
    assert await kept.reviews.reviewed(who) == frozenset()
    assert await kept.reviews.reviewed(club.friend.id) == {TEARS}
    (redo,) = ids_of(message_of(result), "reimport")
    await club.member.click(message_of(result), custom_id=redo)
    assert await kept.reviews.reviewed(who) == {SIGNAL, TEARS}
    await kept.reviews.write(who, TEARS, Written("On second thought"), NOW)
    await club.member.click(message_of(result), custom_id=undo)
    assert text_of(message_of(result)).endswith(
        f"{words('import-undone', count=1)}\n-# {words('import-undo-stay', count=1)}"
    )
    assert await kept.reviews.reviewed(who) == {TEARS}


@pytest.mark.both_databases
async def test_a_review_written_here_stays_and_another_members_is_never_taken(guide: Guide, kept: OpenStore) -> None:
    await kept.reviews.write(MINA.member, SIGNAL, PRAISE, NOW - DAY)
    await kept.reviews.write(MINA.member, TEARS, PRAISE, NOW - DAY)
    file = read_list((await guide.mine.export(MINA))["namida.json"], "namida.json")
    await kept.reviews.delete(MINA.member, SIGNAL)
    await kept.reviews.write(MINA.member, TEARS, Written("Newer"), NOW)
    found = await guide.imports.draft(MINA, file)
    assert found.reviews == 1
    done = await guide.imports.confirm(MINA, found.code, replacing=True)
    assert (done.reviews, done.scores, done.listed, done.unsaid) == (1, 0, 0, False)
    assert [(one := await kept.reviews.mine(MINA.member, key)) and one.words for key in (SIGNAL, TEARS)] == [
        PRAISE, Written("Newer"),
    ]  # fmt: skip
    await kept.ratings.rate(MINA.member, TEARS, 80, NOW)
    again = await guide.imports.draft(MINA, file)
    assert (again.reviews, (await guide.imports.confirm(MINA, again.code, replacing=True)).code) == (0, None)
    friend = Asker(12, MINA.server)
    theirs = await guide.imports.draft(friend, file)
    assert theirs.reviews == 0
    assert (await guide.imports.confirm(friend, theirs.code, replacing=True)).code is None
    assert await kept.reviews.reviewed(friend.member) == frozenset()


async def test_undo_of_scores_leaves_a_review_that_the_import_did_not_bring(guide: Guide, kept: OpenStore) -> None:
    await kept.reviews.write(MINA.member, SIGNAL, PRAISE, NOW)
    found = await guide.imports.draft(MINA, read_list(b"title,score\nSignal,9\n", "mine.csv"))
    done = await guide.imports.confirm(MINA, found.code, replacing=True)
    await kept.reviews.write(MINA.member, SIGNAL, Written("Changed"), NOW)
    assert done.code
    assert (await guide.imports.undo(MINA, done.code)).titles == 1
    assert await kept.ratings.of_member(MINA.member) == []
    review = await kept.reviews.mine(MINA.member, SIGNAL)
    assert review
    assert review.words == Written("Changed")


async def test_an_import_that_an_older_namida_kept_can_still_be_undone(guide: Guide, kept: OpenStore) -> None:
    found = await guide.imports.draft(MINA, read_list(b"title,score\nSignal,9\n", "mine.csv"))
    await guide.imports.confirm(MINA, found.code, replacing=True)
    old = json.dumps({SIGNAL: [[None, None], [[90, NOW], None]]})
    await kept.imports._database.execute(imported.update().values(changes=old))  # pyright: ignore[reportPrivateUsage]
    assert (await guide.imports.undo(MINA, found.code)).titles == 1
    assert await kept.ratings.of_member(MINA.member) == []


def test_reviews_of_an_export_are_read_only_with_words_and_with_whose_they_are() -> None:
    rows = [
        {"drama_id": SIGNAL, "text": "  Good  ", "story": 90, "written_at": "2024-01-02T00:00:00+00:00"},
        {"drama_id": TEARS, "text": " "}, {"drama_id": TEARS, "text": "x" * 1501}, {"drama_id": TEARS},
        {"drama_id": TEARS, "text": "Good", "acting": 900},
    ]  # fmt: skip
    whole = {"member": "11", "kept": {"review": rows, "rating": [{"drama_id": SIGNAL, "title": "Signal", "score": 9}]}}
    found = read_list(json.dumps(whole).encode(), "namida.json")
    good = Written("Good", aspects={"story": 90})
    assert found.rows == (FileRow(("Signal",), score=9, drama=SIGNAL, review=good, reviewed_at=1704153600),)
    assert (found.member, found.unread) == (11, 4)
    for member in ({}, {"member": 11}, {"member": "x"}):
        unsigned = read_list(json.dumps({"kept": whole["kept"], **member}).encode(), "namida.json")
        assert (unsigned.member, unsigned.unread, [row.review for row in unsigned.rows]) == (None, 0, [None])


def test_only_the_damaged_rows_of_an_export_are_skipped() -> None:
    rows = [
        {"title": "Signal", "drama_id": SIGNAL, "score": 900}, {"title": "Signal", "score": 9}, 7, None,
        {"title": "Tears", "drama_id": TEARS, "score": 9, "rated_at": "2024-01-02T00:00:00+00:00"},
    ]  # fmt: skip
    found = read_list(json.dumps({"kept": {"rating": rows, "listed": 5}}).encode(), "namida.json")
    assert found.rows == (FileRow(("Tears",), score=9, at=1704153600, drama=TEARS),)
    assert found.unread == 4
    with pytest.raises(ValueError, match="no titles"):
        read_list(b'{"kept": {"rating": {}, "listed": 5}}', "namida.json")


async def test_a_title_the_server_added_is_matched_and_imported_only_there(guide: Guide, kept: OpenStore) -> None:
    await add(guide)
    found = await guide.imports.draft(MINA, read_list(b"title,score\nQuokka Detective,9\n", "mine.csv"))
    assert [one.drama.title for one in found.matched] == ["Quokka Detective"]
    await guide.imports.confirm(MINA, found.code, replacing=False)
    assert [rating.score for rating in await kept.ratings.of_member(MINA.member)] == [90]
    elsewhere = await guide.imports.draft(Asker(MINA.member), read_list(b"title\nQuokka Detective\n", "mine.csv"))
    assert not elsewhere.matched


async def test_the_export_shows_in_readable_form_what_an_import_changed(club: Club, guide: Guide) -> None:
    await import_all(club, "mine.csv", b"title,score\nSignal,9\n")
    exported = json.loads((await guide.mine.export(Asker(club.member.id)))["namida.json"])
    assert exported["kept"]["imported"][0]["changes"] == {SIGNAL: [[None, None, None], [[90, NOW], None, None]]}
