"""Several processes serve one bot over one PostgreSQL: none loses or doubles anything, whoever dies."""

import asyncio
import json
import sys
import time
from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from bot import jobs
from bot.config import Settings, read_settings
from bot.core.errors import BadInput
from bot.core.member.asker import Asker
from bot.core.member.lists import Entry
from bot.core.news import KINDS, News
from bot.house import open_house
from bot.store import OpenStore, open_store
from bot.store.databases.opening import open_database
from bot.store.databases.place import place_of
from bot.store.databases.postgres import connect
from bot.store.fitted import Fitted

pytestmark = [pytest.mark.on_postgres, pytest.mark.xdist_group("processes")]

GONE = "gone"
GOBLIN = "guardian-the-lonely-and-great-god-2016"


class Process:
    """One of the processes."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.rated: list[tuple[int, str, int, int | None]] = []

    async def said(self, kind: str) -> Any:
        """What it says next of that kind; GONE where it ended. What it says of ratings is kept."""
        assert self.process.stdout
        while line := await self.process.stdout.readline():
            if line.endswith(b"\n"):
                found, *values = json.loads(line)
                if found == "rated":
                    self.rated.append(tuple(values))
                if found == kind:
                    return values[0] if values else True
        return GONE

    def tell(self, *what: Any) -> None:
        assert self.process.stdin
        self.process.stdin.write(json.dumps(what).encode() + b"\n")

    async def ask(self, *what: Any) -> Any:
        self.tell(*what)
        answer = await self.said("result")
        assert answer != GONE, what
        return answer

    async def end(self) -> None:
        if self.process.returncode is None:
            self.process.kill()
        assert self.process.stdin
        self.process.stdin.close()
        await self.process.communicate()


@pytest.fixture
async def three(where: str) -> AsyncGenerator[list[Process]]:
    """Three processes that started at the same time."""
    here = Path(__file__).parents[1]
    pipe = asyncio.subprocess.PIPE
    processes = [
        Process(
            await asyncio.create_subprocess_exec(
                sys.executable, here / "one_process.py", where, stdin=pipe, stdout=pipe, cwd=here.parent
            )
        )
        for _ in range(3)
    ]
    try:
        assert await asyncio.gather(*(process.said("ready") for process in processes)) == [True] * 3
        yield processes
    finally:
        for process in processes:
            await process.end()


async def becomes(process: Process, wanted: object, *question: Any) -> None:
    """Ask until the answer is what it should become."""
    while await process.ask(*question) != wanted:  # noqa: ASYNC110 - another process has no event to wait for
        await asyncio.sleep(0.05)


async def test_learning_and_command_sync_are_done_by_only_one_process(three: list[Process]) -> None:
    assert sorted(await asyncio.gather(*(process.ask("learned") for process in three))) == [False, False, True]
    assert sorted(await asyncio.gather(*(process.ask("sync") for process in three))) == [False, False, True]


async def test_new_names_and_titles_reach_other_processes_even_after_a_lost_connection(
    three: list[Process], where: str
) -> None:
    first, *others = three
    assert [await other.ask("find", "xqzz kvwj") for other in others] == [None, None]
    await first.ask("name", "xqzz kvwj", GOBLIN)
    await first.ask("title", "qqxx-vvkk-2031", "Qqxx Vvkk")
    await first.ask("twin", "mdl-goblin", GOBLIN)
    for other in others:
        await becomes(other, GOBLIN, "find", "xqzz kvwj")
        await becomes(other, "qqxx-vvkk-2031", "find", "Qqxx Vvkk")
        # What is merged is found by either id, and is no second title of that name.
        await becomes(other, GOBLIN, "find", "mdl-goblin")
    server = await connect(place_of(where))
    await server.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE pid <> pg_backend_pid() AND datname = current_database()"
    )
    await server.close()
    await first.ask("name", "wwzz jjqq", GOBLIN)
    await first.ask("title", "zzqq-ddww-2032", "Zzqq Ddww")
    for other in others:
        await becomes(other, GOBLIN, "find", "wwzz jjqq")
        await becomes(other, "zzqq-ddww-2032", "find", "Zzqq Ddww")


async def test_a_killed_process_loses_no_acknowledged_rating_and_doubles_none(three: list[Process], where: str) -> None:
    # The members 3 to 8 rate the same titles in several processes at once.
    for n, process in enumerate(three, start=1):
        process.tell("rate", n, n + 6)
    for _ in range(50):
        await three[1].said("rated")
    three[1].process.kill()
    assert await asyncio.gather(*(process.said("result") for process in three)) == ["done", GONE, "done"]
    acknowledged = [row for process in three for row in process.rated]
    async with open_store(where) as kept:
        found = {(member, drama): score for member, drama, score, _ in await kept.ratings.rows()}
    scores: dict[tuple[int, str], set[int]] = {}
    firsts: Counter[tuple[int, str]] = Counter()
    for member, drama, score, before in acknowledged:
        scores.setdefault((member, drama), set()).add(score)
        firsts[member, drama] += before is None
    # What the killed one kept and could not tell of any more may stand over what the others were told.
    killed = {(member, f"d{n}") for member in range(2, 8) for n in range(200)}
    assert scores.keys() <= found.keys()
    assert all(found[pair] in scores[pair] or (pair in killed and found[pair] == 2) for pair in scores)
    assert max(firsts.values()) == 1
    assert {pair for pair, count in firsts.items() if not count} <= killed


async def test_rating_in_two_processes_at_once_tells_the_true_previous_score_in_both(
    kept: OpenStore, where: str
) -> None:
    async with open_store(where) as other:
        work = [store.ratings.rate(1, "goblin", n, n) for n in range(1, 41) for store in (kept, other)]
        before = await asyncio.gather(*work)
        (last,) = await kept.ratings.of_member(1)
    assert before.count(None) == 1
    assert sorted([*(one.score for one in before if one), last.score]) == sorted([*range(1, 41)] * 2)


async def test_a_process_hears_news_only_of_what_others_saved(kept: OpenStore, where: str) -> None:
    async with open_store(where) as other:
        heard = other.news()
        start = [await anext(heard) for _ in range(5)]
        assert all(news.about is None for news in start)
        await other.ratings.rate(2, "goblin", 90, 1)
        await kept.ratings.rate(1, "goblin", 90, 1)
        assert await anext(heard) == type(start[0])("rated", frozenset([1]))
        await kept.ratings.keep([(n, "goblin", 50, 1) for n in range(10**9, 10**9 + 2000)])
        assert await anext(heard) == type(start[0])("rated", None)
        await heard.aclose()


async def test_a_member_forgotten_by_one_process_is_recorded_anew_by_the_others(where: str) -> None:
    mina = Asker(1, 100)
    async with open_house(Settings(database=where)) as one, open_house(Settings(database=where)) as other:
        heard = other.kept.news()
        for _ in KINDS:
            await anext(heard)
        await other.guide.members.note(mina)
        await one.guide.mine.forget(mina)
        news = await anext(heard)
        assert news == News("member", frozenset([1]))
        await other.hear(news)
        await other.guide.members.note(mina)
        assert await other.kept.members.servers([1]) == {100}
        await heard.aclose()


async def test_several_processes_announce_a_new_episode_only_once(
    kept: OpenStore, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two processes look every few milliseconds whether there is something to tell."""
    monkeypatch.setattr(jobs, "_INTERVAL", 0.005)
    sent: list[tuple[int, int]] = []
    looked = Counter[int]()
    for member in range(1, 6):
        await kept.alerts.follow(member, None, 0)
        await kept.lists.put(member, [Entry("goblin", "watching", 0, None, 0)])

    def teller(store: OpenStore, number: int) -> Callable[[], Awaitable[None]]:
        async def tell() -> None:
            for follower in await store.alerts.followers():
                if follower.told_until < 100:
                    sent.append((number, follower.member))
                    await asyncio.sleep(0.002)
                    await store.alerts.told([follower.member], 100)
            looked[number] += 1

        return tell

    async with open_store(where) as other:
        stores = enumerate((kept, other))
        running = [asyncio.create_task(jobs.run_alerts(teller(store, n), store.alone)) for n, store in stores]
        while min(looked[0], looked[1]) < 2:  # noqa: ASYNC110 - there is no event of a turn that was not taken
            await asyncio.sleep(0.01)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
    assert sorted(member for _, member in sent) == [1, 2, 3, 4, 5]


async def test_a_turn_belongs_to_one_process_until_that_one_is_done(where: str) -> None:
    async with open_database(where) as one, open_database(where) as other:
        async with one.alone("x") as mine, other.alone("x") as theirs, other.alone("y") as else_:
            assert (mine, theirs, else_) == (True, False, True)
        async with other.alone("x", wait=True) as mine:
            assert mine


@pytest.mark.parametrize(
    ("count", "ids", "wanted"),
    [("", "", (None, None)), ("4", "", (4, None)), ("4", "0, 2-3", (4, (0, 2, 3))), ("1", "0", (1, (0,)))],
)
def test_shard_settings_are_read_as_numbers_and_ranges(count: str, ids: str, wanted: object) -> None:
    settings = read_settings({"SHARD_COUNT": count, "SHARD_IDS": ids})
    assert (settings.shard_count, settings.shard_ids) == wanted


@pytest.mark.parametrize(
    ("count", "ids"),
    [
        ("", "0"),
        ("0", ""),
        ("2", "2"),
        ("2", "a"),
        ("-1", ""),
        ("2", "1-x"),
        ("2", "1-0"),
        ("2", ","),
        ("2", "1-"),
        ("2", "0-9999999999"),
    ],
)
def test_impossible_shard_settings_are_refused(count: str, ids: str) -> None:
    with pytest.raises(BadInput, match="SHARD"):
        read_settings({"SHARD_COUNT": count, "SHARD_IDS": ids})


async def test_a_model_of_another_version_of_the_bot_is_learned_again(where: str) -> None:
    async with open_house(Settings(database=where)) as house:
        await house.kept.fitted.keep(Fitted(int(time.time()), (0, 0), b"in a form of its own"))
        await house.refit()
        assert house.refits == 1
    async with open_house(Settings(database=where)) as house:
        await house.refit()
        shelf, _ = house.guide.learning.fitted()
        assert (house.refits, GOBLIN in shelf) == (0, True)


@pytest.mark.parametrize(
    "more",
    ["ssl=disable", "prepared_statement_cache_size=0", "connect_timeout=3&application_name=namida", "keepalives=1"],
)
async def test_sqlalchemy_and_libpq_options_in_a_database_address_are_accepted(where: str, more: str) -> None:
    async with open_store(f"{where}&{more}") as kept:
        await kept.ratings.rate(1, "goblin", 90, 1)
    assert "sslmode=require" in str(place_of("postgresql+asyncpg://host/db?ssl=require").server)
