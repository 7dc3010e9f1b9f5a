"""Background jobs go on whatever happens to them, and report what happened."""

import asyncio
import logging
import shutil
import sqlite3
import time
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, closing, suppress
from datetime import date
from pathlib import Path

import pytest

from bot import house, jobs
from bot.config import Settings
from bot.core.corrections import Kept, Stated
from bot.core.errors import StoreUnavailable
from bot.core.member.asker import Asker
from bot.core.models import Drama
from bot.core.news import KINDS, News
from bot.house import open_house
from bot.jobs import keep_running, run_backups, run_learning, run_news
from bot.store import OpenStore
from bot.store.databases import postgres
from bot.store.databases.backup import rotate
from bot.store.databases.opening import open_database
from bot.store.databases.place import place_of
from bot.store.databases.postgres import connect
from bot.store.fitted import Fitted


async def test_a_failed_job_is_logged_with_its_traceback_and_runs_again(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(jobs, "_RETRY_AFTER", 0)
    runs = 0

    async def job() -> None:
        nonlocal runs
        runs += 1
        if runs < 3:
            raise RuntimeError("the roof fell in")

    await keep_running("the roof", job)
    assert runs == 3
    said = [record for record in caplog.records if "in the roof" in record.getMessage()]
    assert len({record.getMessage().split()[1] for record in said}) == 2
    assert all(record.exc_info and "fell in" in str(record.exc_info[1]) for record in said)


async def test_a_cancelled_job_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "_RETRY_AFTER", 0)
    begun = asyncio.Event()

    async def job() -> None:
        begun.set()
        await asyncio.Event().wait()

    running = asyncio.create_task(keep_running("waiting", job))
    await begun.wait()
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
    assert running.cancelled()


async def test_a_taste_map_with_a_bad_line_is_reported_and_learning_goes_on_without_it(
    tmp_path: Path, data: Path, caplog: pytest.LogCaptureFixture
) -> None:
    shutil.copytree(data / "taste", tmp_path / "data" / "taste")
    broken = tmp_path / "data" / "taste" / "map.tsv"
    broken.write_text("signal-2016\tmany\t\n", "utf-8")
    (tmp_path / "data" / "dramas").symlink_to(data / "dramas")
    async with open_house(Settings(database=str(tmp_path / "namida.sqlite3"), data=tmp_path / "data")) as one:
        await one.refit()
        shelf, _ = one.guide.learning.fitted()
        assert "signal-2016" in shelf
    assert any(f"{broken}:1" in record.getMessage() for record in caplog.records)


async def test_a_title_from_a_newer_version_is_left_out_and_reported(
    where: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with open_house(Settings(database=where)) as one:
        await one.kept.dramas.keep([Drama(id="qqxx-2031", title="Qqxx", kind="series")], "test", 1)
        with closing(sqlite3.connect(where)) as newer:
            newer.execute("INSERT INTO drama (id, source, added_at, record) VALUES ('n', 't', 0, ?)", ('{"id": [7]}',))
            newer.commit()
        await one.hear(News("titles"))
        assert one.guide.catalogue.get("qqxx-2031")
    async with open_house(Settings(database=where)) as one:
        assert one.guide.catalogue.get("qqxx-2031")
    assert sum("The title n is left out" in record.getMessage() for record in caplog.records) == 2


async def test_a_changed_or_hidden_score_triggers_learning_too(
    kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "_INTERVAL", 0.001)
    learned = asyncio.Semaphore(0)

    async def refit() -> None:
        learned.release()

    async def tidy() -> int:
        return 0

    await kept.ratings.rate(1, "goblin", 90, 1)
    job = asyncio.create_task(run_learning(kept.ratings, kept.corrections, refit, tidy))
    await asyncio.wait_for(learned.acquire(), 10)
    await kept.ratings.rate(1, "goblin", 10, 2)
    await asyncio.wait_for(learned.acquire(), 10)
    # Who is left out of what is shared is so too, and comes back.
    for hidden in (True, False):
        await kept.members.hide(1, hidden)
        await asyncio.wait_for(learned.acquire(), 10)
    job.cancel()


async def test_learning_that_failed_at_the_start_is_tried_again_soon(
    kept: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "_RETRY_AFTER", 0.001)
    tries, learned = 0, asyncio.Event()

    async def refit() -> None:
        nonlocal tries
        tries += 1
        if tries < 3:
            raise StoreUnavailable("the turn was lost with its connection")
        learned.set()

    async def tidy() -> int:
        return 0

    job = asyncio.create_task(run_learning(kept.ratings, kept.corrections, refit, tidy))
    await asyncio.wait_for(learned.wait(), 10)
    await asyncio.sleep(0.05)
    job.cancel()
    assert tries == 3


async def test_learning_works_from_a_read_only_database(kept: OpenStore, caplog: pytest.LogCaptureFixture) -> None:
    learned = asyncio.Event()

    async def refit() -> None:
        learned.set()

    async def tidy() -> int:
        raise StoreUnavailable("attempt to write a readonly database")

    job = asyncio.create_task(run_learning(kept.ratings, kept.corrections, refit, tidy))
    await asyncio.wait_for(learned.wait(), 10)
    job.cancel()
    assert "readonly" in caplog.text


@pytest.mark.on_postgres
async def test_a_learned_model_is_used_even_if_it_cannot_be_saved_for_other_processes(
    where: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async with open_house(Settings(database=where)) as one:

        async def keep(_: Fitted) -> None:
            raise StoreUnavailable("cannot execute INSERT in a read-only transaction")

        monkeypatch.setattr(one.kept.fitted, "keep", keep)
        await one.refit()
        assert "signal-2016" in one.guide.learning.fitted()[0]
        assert "could not be kept for the others: cannot execute INSERT" in caplog.text


@pytest.mark.on_postgres
async def test_processes_learn_again_only_after_a_score_changed(where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(house, "_FRESH", 0)
    async with open_house(Settings(database=where)) as one:
        await one.kept.ratings.rate(1, "goblin", 90, 1)
        for changed, refits in ((False, 1), (False, 1), (True, 2)):
            if changed:
                await one.kept.ratings.rate(1, "goblin", 10, int(time.time()))
            await one.refit()
            assert one.refits == refits


@pytest.mark.both_databases
async def test_a_title_a_server_adds_can_be_recommended_though_nobody_rated_since(where: str) -> None:
    async with open_house(Settings(database=where)) as one, open_house(Settings(database=where)) as other:
        for each in (one, other) if one.kept.shared else (one,):
            await each.refit()
        asker = Asker(7, 70, "Drama Club")
        await one.guide.servers.load(asker)
        done = await one.guide.corrections.add(asker, {"title": "A Thing of Ours", "kind": "series", "year": 2020})
        assert isinstance(done, Kept)
        for each in (one, other) if one.kept.shared else (one,):
            # As `run_learning` has it done, which sees that titles were added.
            await each.refit()
            shelf, _ = each.guide.learning.fitted()
            assert done.dramas[0].id in shelf
        assert other.refits == 0


@pytest.mark.on_postgres
async def test_models_learned_in_quick_succession_are_taken_over_in_order_and_a_fault_is_logged(
    where: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async with open_house(Settings(database=where)) as one:
        taken, begun, may = list[bytes](), asyncio.Event(), asyncio.Event()

        async def take(learned: bytes) -> None:
            taken.append(learned)
            begun.set()
            await may.wait()
            if learned == b"first":
                raise MemoryError("the attic is full")

        monkeypatch.setattr(one.guide.learning, "take", take)
        for at, learned in enumerate((b"first", b"second"), 1):
            await one.kept.fitted.keep(Fitted(at, (0, 0), learned))
            await one.hear(News("model"))
            await asyncio.wait_for(begun.wait(), 10)
        await asyncio.sleep(0.1)
        assert taken == [b"first"]
        may.set()
        assert one._model_task  # pyright: ignore[reportPrivateUsage]
        await one._model_task  # pyright: ignore[reportPrivateUsage]
        assert taken == [b"first", b"second"]
    assert "attic is full" in caplog.text


@pytest.mark.on_postgres
async def test_a_clock_that_was_ahead_does_not_keep_processes_from_learning(where: str) -> None:
    async with open_house(Settings(database=where)) as one:
        await one.refit()
        made = await one.kept.fitted.newest()
        assert made
        await one.kept.fitted.keep(Fitted(made.made_at + 10 * 365 * 86400, made.ratings, made.content))
        await one.kept.ratings.rate(1, "goblin", 90, int(time.time()))
        await one.refit()
        assert one.refits == 2
        assert (await one.kept.fitted.made() or (0, 0))[0] <= time.time()


async def test_a_failed_backup_is_made_again(where: str, tmp_path: Path) -> None:
    today = date(2026, 11, 1)
    made = rotate(where, tmp_path / "backups", 7, today)
    assert made is not None
    made.write_bytes(b"")
    assert rotate(where, tmp_path / "backups", 7, today)
    assert rotate(where, tmp_path / "backups", 7, today) is None


async def test_a_folder_that_cannot_hold_backups_is_reported_every_time(
    where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(jobs, "_BACKUP_CHECK", 0.001)
    async with open_database(where) as database:
        job = asyncio.create_task(run_backups(where, tmp_path / ("x" * 300), 7, database.alone))
        while len(said := [one for one in caplog.records if "could not be made" in one.getMessage()]) < 2:
            await asyncio.sleep(0.01)
            assert not job.done()
        job.cancel()
    assert all(one.levelno == logging.ERROR and "BACKUP_DIR" in one.getMessage() for one in said)


async def test_a_correction_from_a_newer_version_is_left_out_and_reported(
    kept: OpenStore, where: str, caplog: pytest.LogCaptureFixture
) -> None:
    made: dict[str, Stated] = {key: {"title": "Qqxx", "kind": "series"} for key in ("qqxx", "newer")}
    await kept.corrections.keep(7, 1, "add", made, 1)
    with closing(sqlite3.connect(where)) as newer:
        newer.execute("UPDATE correction SET facts = replace(facts, 'series', 'opera') WHERE drama_id = 'newer'")
        newer.commit()
    assert list(await kept.corrections.titles()) == list(await kept.corrections.of(7)) == ["qqxx"]
    assert any("correction of newer is left out" in record.getMessage() for record in caplog.records)


@pytest.mark.on_postgres
async def test_a_connection_lost_while_waiting_for_a_lock_means_the_database_does_not_answer(where: str) -> None:
    alone: Callable[..., AbstractAsyncContextManager[bool]]
    async with open_database(where) as one, open_database(where) as other, one.alone("x"):
        alone = other.alone

        async def wait() -> None:
            async with alone("x", wait=True):
                pass

        waiting: Awaitable[None] = asyncio.create_task(wait())
        server = await connect(place_of(where))
        cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'advisory'"
        while not await server.fetch(cut):  # noqa: ASYNC110 - another connection has no event to wait for
            await asyncio.sleep(0.01)
        server.terminate()
        with pytest.raises(StoreUnavailable, match="turn"):
            await waiting


@pytest.mark.on_postgres
async def test_news_from_another_process_that_could_not_be_applied_is_tried_again(
    where: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(postgres, "_TURN", 0.01)
    monkeypatch.setattr(jobs, "_NEWS_RETRY_AFTER", 0.01)
    heard: asyncio.Queue[News] = asyncio.Queue()
    async with open_house(Settings(database=where)) as one, open_house(Settings(database=where)) as two:

        async def hear(news: News) -> None:
            await two.hear(news)
            heard.put_nowait(news)

        job = asyncio.create_task(run_news(two.kept.news(), hear))
        for _ in KINDS:
            await asyncio.wait_for(heard.get(), 10)
        reading = two.kept.ratings._database.reading  # pyright: ignore[reportPrivateUsage]
        async with AsyncExitStack() as held:
            for _ in range(4):
                await held.enter_async_context(reading())
            await one.kept.dramas.keep([Drama(id="qqxx-2031", title="Qqxx", kind="series")], "test", 1)
            while not any("News" in record.getMessage() for record in caplog.records):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        await asyncio.wait_for(heard.get(), 10)
        assert two.guide.catalogue.get("qqxx-2031")
        job.cancel()
