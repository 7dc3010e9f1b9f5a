"""Members who use the bot over a loopback Discord, and how long they wait."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from benchmarks.load_data import Made
from tests.wire import Wire, payloads
from tests.wire.bodies import walk
from tests.wire.rest import Asked

_GIVEN_UP = 15.0
_REGULARS = 1000


@dataclass(slots=True)
class Waits:
    """The waits of members for their answers in ms, those who were refused or got no answer, and how long it took in
    seconds."""

    ms: list[float] = field(default_factory=list[float])
    refused: int = 0
    missing: int = 0
    seconds: float = 0.0

    def at(self, share: float) -> float:
        return float(np.percentile(self.ms, share)) if self.ms else float("nan")

    @property
    def rate(self) -> float:
        """Answers a second."""
        return len(self.ms) / self.seconds if self.seconds else 0.0

    def add(self, more: "Waits") -> None:
        self.ms += more.ms
        self.refused += more.refused
        self.missing += more.missing
        self.seconds += more.seconds


class Members:
    """Those of `load_data`, each asking for titles as often as these are rated."""

    def __init__(self, wire: Wire, world: Made, seed: int = 3) -> None:
        """At first those alone take part who asked the bot before, see `everybody`."""
        self._wire = wire
        self._world = world
        self._random = random.Random(seed)
        self._all = world.members
        self._among = self._regulars = self._random.sample(world.members, min(_REGULARS, len(world.members)))
        self._cards: list[tuple[Asked, str, str]] = []
        self.ways: dict[str, Callable[[], Awaitable[Asked]]] = {
            "empty": self._empty,
            "ready card": self._ready,
            "/drama": self._drama,
            "autocomplete": self._typing,
            "/rate": self._rate,
            "/recommend": self._recommend,
            "button": self._press,
        }
        self._busy = world.members[0][1]

    async def begin(self) -> None:
        """Wait until the bot has learned, and have cards to press buttons on."""
        while await self.ask("/recommend", into := Waits()) is None or into.refused:  # noqa: ASYNC110 - it tells nobody
            await asyncio.sleep(1)
        for member, server in self._regulars:
            who, where = str(member), str(server)
            card = await self._wire.deliver(payloads.interaction(2, who, where, self._named("drama", private=False)))
            await asyncio.wait_for(card.seen.wait(), _GIVEN_UP)
            self._cards.append((card, who, where))

    def everybody(self) -> None:
        """From now on all take part, most of them for the first time since the bot started."""
        self._among = self._all

    async def ask(self, way: str, into: Waits) -> Asked | None:
        """Ask in one of the ways, and wait for the answer."""
        asked = await self.ways[way]()
        try:
            await asyncio.wait_for(asked.seen.wait(), _GIVEN_UP)
        except TimeoutError:
            into.missing += 1
            return None
        finally:
            # What was answered is of no more use, and there will be many.
            self._wire.rest.asked.pop(asked.payload["id"], None)
        into.ms.append((asked.waited or 0.0) * 1000)
        into.refused += not _was_done(way, asked)
        return asked

    async def use(self, ways: Sequence[str], times: int, at_once: int) -> Waits:
        """Ask so many times, so many members at once, each again as soon as they are answered."""
        into, left, began = Waits(), iter(range(times)), time.perf_counter()

        async def member() -> None:
            for number in left:
                await self.ask(ways[number % len(ways)], into)

        await asyncio.gather(*(member() for _ in range(at_once)))
        into.seconds = time.perf_counter() - began
        return into

    async def offer(self, events: Sequence[tuple[float, Callable[[Waits], Awaitable[object]]]]) -> tuple[Waits, float]:
        """Let each event happen in its second, whether those before are answered or not; the waits, and by how many
        ms the load itself was late at worst."""
        into, running, behind, began = Waits(), set[asyncio.Task[object]](), 0.0, time.perf_counter()
        for at, happen in events:
            ahead = at - (time.perf_counter() - began)
            if ahead > 0.002:
                await asyncio.sleep(ahead)
            behind = max(behind, -ahead)
            task = asyncio.ensure_future(_awaited(happen(into)))
            running.add(task)
            task.add_done_callback(running.discard)
        while running:
            await asyncio.wait(running)
        into.seconds = time.perf_counter() - began
        return into, behind * 1000

    async def chat(self, text: str, into: Waits, *, answered: bool) -> None:
        """Somebody writes in the busy server; `answered` where the bot is to say something."""
        who, where = self._someone(busy=True)
        payload, began = payloads.said(who, where, text), time.perf_counter()
        await self._wire.gateway.dispatch("MESSAGE_CREATE", payload, where)
        while answered:
            if any(
                one["message_reference"]["message_id"] in (payload["id"], int(payload["id"]))
                for one in self._wire.rest.written[-50:]
            ):
                into.ms.append((time.perf_counter() - began) * 1000)
                return
            if time.perf_counter() - began > _GIVEN_UP:
                into.missing += 1
                return
            await asyncio.sleep(0.005)

    def title(self) -> str:
        """What a title that somebody asks for is called."""
        return self._world.names[self._any()]

    def _any(self) -> int:
        return int(np.searchsorted(self._world.rising, self._random.random()))

    def _someone(self, *, busy: bool = False) -> tuple[str, str]:
        who, where = self._random.choice(self._among)
        return str(who), str(self._busy if busy else where)

    def _named(self, command: str, **more: object) -> dict[str, object]:
        return payloads.command(command, {"title": self._world.ids[self._any()], **more})

    async def _empty(self) -> Asked:
        who, where = self._someone()
        return await self._wire.deliver(payloads.interaction(2, who, where, payloads.command("empty", {})))

    async def _ready(self) -> Asked:
        who, where = self._someone()
        return await self._wire.deliver(payloads.interaction(2, who, where, payloads.command("ready", {})))

    async def _drama(self) -> Asked:
        who, where = self._someone()
        return await self._wire.deliver(payloads.interaction(2, who, where, self._named("drama")))

    async def _typing(self) -> Asked:
        who, where = self._someone()
        typed = self.title()[: self._random.randint(2, 12)]
        return await self._wire.deliver(
            payloads.interaction(4, who, where, payloads.command("drama", {"title": typed}, "title"))
        )

    async def _rate(self) -> Asked:
        who, where = self._someone()
        score = str(self._random.randint(1, 10))
        return await self._wire.deliver(payloads.interaction(2, who, where, self._named("rate", score=score)))

    async def _recommend(self) -> Asked:
        who, where = self._someone()
        return await self._wire.deliver(payloads.interaction(2, who, where, payloads.command("recommend", {})))

    async def _press(self) -> Asked:
        card, who, where = self._random.choice(self._cards)
        assert card.message is not None
        tabs = [str(part.get("custom_id", "")) for part in walk(card.message["components"])]
        tab = self._random.choice([one for one in tabs if one.startswith("nm:tab:")])
        payload = payloads.interaction(3, who, where, payloads.press(tab, None), message=card.message)
        return await self._wire.deliver(payload, card.message)


async def _awaited(what: Awaitable[object]) -> object:
    return await what


def _was_done(way: str, asked: Asked) -> bool:
    """Whether the answer is what was asked for, and no refusal: every card of these has buttons."""
    if way == "empty":
        return True
    (answer,) = asked.answers[:1]
    if way == "autocomplete":
        return "choices" in answer
    return any("custom_id" in part for part in walk(answer.get("components") or []))
