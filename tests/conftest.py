"""The parts tests share: a real catalogue, a real SQLite file, the real bot in a made-up Discord."""

import asyncio
import os
import shutil
import signal
import tracemalloc  # noqa: F401 - pytest imports it in the middle of a fault it reports, and stumbles
from collections.abc import AsyncGenerator, Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import discord
import orjson
import postgres_server
import pytest
import simcord
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route
from loopback import Clock, Sites, open_sites, tmdb
from simcord import ChannelHandle, InteractionResult, MemberActor, ResponseMessage, UserHandle
from simcord.http import router

import bot.commands
from bot.client import Namida
from bot.commands import install
from bot.config import bundled_data
from bot.core.models import Drama
from bot.core.vocabulary import Vocabulary
from bot.engine.maps.advice import AdviceMap
from bot.engine.maps.taste import Ratings, TasteMap
from bot.engine.recommender import Recommender
from bot.guide import Guide
from bot.guide.cast.credits import Credits
from bot.guide.chat.spotting import Spotter
from bot.guide.finding.catalogue import Catalogue
from bot.guide.rate_limit import RateLimit
from bot.guide.recommending.shelf import Shelf
from bot.house import languages
from bot.memory import collect_less_often, permanent
from bot.sources.bundled import read_bundled
from bot.sources.cache import Cached
from bot.sources.files.upload_reader import UploadReader
from bot.sources.vocabulary import read_vocabulary
from bot.store import OpenStore, open_store
from bot.ui.frame.text import DEFAULT, Words

NOW = 1_760_000_000

# No test asks the real network: what sources are tried with answers on this machine.
os.environ.update(TVMAZE="off", TMDB_API_KEY="")

# A shell that starts the tests in the background lets them ignore Ctrl-C, which some of them press.
signal.signal(signal.SIGINT, signal.default_int_handler)


# After most presses the made-up Discord waits so long, in seconds, for what is done in the next turn of the event loop:
# with its twentieth of a second that is a third of the time of these tests.
simcord.Env._settle_internal.__kwdefaults__["idle"] = 0.002  # type: ignore[attr-defined]

# As in the bot, the collector looks less often, and not at what stays.
collect_less_often()

# Most of what it costs to begin a bot in a made-up Discord is to describe the commands, to tell them in every language
# and to copy what was told: the same in each test, so it is done once, and copied as JSON.
bot.commands.described = cache(bot.commands.described)
bot.commands._group = cache(bot.commands._group)  # pyright: ignore[reportPrivateUsage]
router.copy = SimpleNamespace(deepcopy=lambda value: orjson.loads(orjson.dumps(value)))  # type: ignore[assignment]


def _told_once(kind: Any) -> None:
    tell, told = kind.get_translated_payload, dict[tuple[Any, Any], Any]()

    async def payload(command: Any, tree: Any, translator: Any) -> Any:
        key = command, tree.client.languages
        if key not in told:
            told[key] = await tell(command, tree, translator)
        return told[key]

    kind.get_translated_payload = payload


for kind in (app_commands.Command, app_commands.Group, app_commands.ContextMenu):
    _told_once(kind)

SERVER = pytest.StashKey[Path]()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    # Many tests wait for a wire, a server or a process, so one more than there are cores keeps these busy.
    return (os.cpu_count() or 1) + 1


def pytest_configure(config: pytest.Config) -> None:
    # The folder of the PostgreSQL that all workers share; what is in it begins with the first test that needs it.
    given = getattr(config, "workerinput", {}).get("postgres")
    if given or postgres_server.binaries():
        config.stash[SERVER] = Path(given) if given else postgres_server.make_folder()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    if folder := node.config.stash.get(SERVER, None):
        node.workerinput["postgres"] = str(folder)


def pytest_unconfigure(config: pytest.Config) -> None:
    folder = config.stash.get(SERVER, None)
    if folder and not hasattr(config, "workerinput"):
        postgres_server.stop(folder)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    for marker, databases in (("both_databases", ["sqlite", "postgres"]), ("on_postgres", ["postgres"])):
        if "where" in metafunc.fixturenames and metafunc.definition.get_closest_marker(marker):
            metafunc.parametrize("where", databases, indirect=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # On a busy machine the made-up Discord needs longer than its five seconds to come to rest. Below fifteen it does
    # not wait for the connections to a source to be closed, which aiohttp keeps so long.
    for item in items:
        item.add_marker(pytest.mark.simcord(settle_timeout=14.0))


@pytest.fixture(autouse=True)
def _discord_itself_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Route, "BASE", Route.BASE)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", DiscordWebSocket.DEFAULT_GATEWAY)


@pytest.fixture(scope="session")
def data() -> Path:
    return bundled_data()


@pytest.fixture(scope="session")
def vocabulary(data: Path) -> Vocabulary:
    return read_vocabulary(data)


@pytest.fixture(scope="session")
def dramas(data: Path, vocabulary: Vocabulary) -> list[Drama]:
    with permanent():
        found, faults = read_bundled(data, vocabulary)
    assert not faults
    return found


@pytest.fixture(scope="session")
def catalogue(dramas: list[Drama], vocabulary: Vocabulary) -> Catalogue:
    with permanent():
        catalogue = Catalogue(dramas, vocabulary)
        catalogue.prepare()
    # Each guide asks for them.
    catalogue.best_known = cache(catalogue.best_known)
    return catalogue


@pytest.fixture(scope="session")
def words() -> Words:
    return languages()[DEFAULT]


@pytest.fixture(scope="session")
def _empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("store") / "empty.sqlite3"

    async def make() -> None:
        async with open_store(str(path)):
            pass

    asyncio.run(make())
    return path


@pytest.fixture(scope="session")
def _server(pytestconfig: pytest.Config) -> Path:
    """The folder of a PostgreSQL that runs and has an empty database to copy."""
    folder = pytestconfig.stash.get(SERVER, None)
    if folder is None:
        if os.environ.get("NEED_POSTGRES"):
            pytest.fail("PostgreSQL is not installed, and these tests are not to be skipped here.")
        pytest.skip("PostgreSQL is not installed (Debian's package is postgresql)")

    async def make() -> None:
        await postgres_server.ask(folder, "CREATE DATABASE empty")
        async with open_store(postgres_server.address(folder, "empty")):
            pass

    with postgres_server.running(folder) as first:
        if first:
            asyncio.run(make())
    return folder


@pytest.fixture
def where(request: pytest.FixtureRequest, tmp_path: Path, _empty_database: Path) -> Iterator[str]:
    """What DATABASE_URL is for an empty database: SQLite's, or as the test's marker says."""
    if getattr(request, "param", "sqlite") == "sqlite":
        path = tmp_path / "namida.sqlite3"
        shutil.copy(_empty_database, path)
        yield str(path)
        return
    folder: Path = request.getfixturevalue("_server")
    name = f"test_{uuid4().hex}"
    asyncio.run(postgres_server.ask(folder, f"CREATE DATABASE {name} TEMPLATE empty"))
    yield postgres_server.address(folder, name)
    asyncio.run(postgres_server.ask(folder, f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture
async def kept(where: str) -> AsyncGenerator[OpenStore]:
    async with open_store(where) as store:
        yield store


@pytest.fixture(scope="session")
def fitted(catalogue: Catalogue) -> tuple[Shelf, Recommender]:
    """What a refit makes of the catalogue before anyone rated."""
    shelf = Shelf(list(catalogue.all()), catalogue.vocabulary)
    return shelf, shelf.fit(Ratings.of([]), TasteMap.empty(), AdviceMap.empty())


@pytest.fixture(scope="session")
def spotter(catalogue: Catalogue) -> Spotter:
    """What finds the titles of the catalogue in chat; the first message that is heard has it learn them."""
    return Spotter(catalogue)


@pytest.fixture(scope="session")
def people(catalogue: Catalogue) -> Credits:
    """Everyone who made a title of the catalogue."""
    return Credits(catalogue.all(), catalogue.vocabulary.people)


@pytest.fixture
def guide(
    catalogue: Catalogue, kept: OpenStore, fitted: tuple[Shelf, Recommender], spotter: Spotter, people: Credits
) -> Iterator[Guide]:
    followers = catalogue._followers.copy()  # pyright: ignore[reportPrivateUsage]
    guide = _guide(catalogue, kept, fitted)
    guide.chat._spotter = spotter  # pyright: ignore[reportPrivateUsage]
    guide.persons._built = people  # pyright: ignore[reportPrivateUsage]
    yield guide
    # The catalogue outlives the test, and would hold its guide.
    catalogue._followers[:] = followers  # pyright: ignore[reportPrivateUsage]


@pytest.fixture
def own_guide(dramas: list[Drama], vocabulary: Vocabulary, kept: OpenStore, fitted: tuple[Shelf, Recommender]) -> Guide:
    """A guide with a catalogue of its own, for tests that change titles."""
    return _guide(Catalogue(dramas, vocabulary), kept, fitted)


def _guide(catalogue: Catalogue, kept: OpenStore, fitted: tuple[Shelf, Recommender]) -> Guide:
    # Tests ask faster than people do.
    guide = Guide(catalogue, kept, lambda: NOW, UploadReader, rate_limit=RateLimit(burst=1_000_000))
    guide.learning._fitted = fitted  # pyright: ignore[reportPrivateUsage]
    return guide


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def sites() -> AsyncGenerator[Sites]:
    async with open_sites() as opened:
        yield opened


@pytest.fixture
async def source(sites: Sites, kept: OpenStore, vocabulary: Vocabulary, clock: Clock) -> AsyncGenerator[Cached]:
    """TMDB on this machine, its answers kept."""
    async with tmdb(sites, kept, vocabulary, clock) as opened:
        yield opened


@dataclass
class Club:
    """A server with the bot, and people in it; the stranger writes to the bot directly."""

    world: simcord.Env
    client: Namida
    owner: MemberActor
    member: MemberActor
    friend: MemberActor
    channel: ChannelHandle
    stranger: UserHandle


@pytest.fixture
def simcord_bot(guide: Guide, kept: OpenStore) -> Namida:
    client = Namida(guide, languages(), kept.commands)
    install(client)
    return client


@pytest.fixture
async def club(simcord_env: simcord.Env, simcord_bot: Namida) -> Club:
    world = simcord_env
    server = world.create_guild("Drama Club", owner=world.create_user("mina"))
    channel = server.create_text_channel("dramas")
    owner = server.add_member(server.owner)
    member, friend = (server.add_member(world.create_user(name)) for name in ("jun", "lek"))
    return Club(world, simcord_bot, owner, member, friend, channel, world.create_user("sora"))


def walk(components: Any) -> Iterator[dict[str, Any]]:
    """Every component of a message, the nested ones too."""
    for item in components or ():
        yield item
        yield from walk(item.get("components"))
        if item.get("accessory"):
            yield from walk([item["accessory"]])


def text_of(message: Any) -> str:
    """All that a message says."""
    return "\n".join(item["content"] for item in walk(message.components) if "content" in item)


def ids_of(message: Any, action: str) -> list[str]:
    """The custom ids of an action's buttons and menus in a message."""
    found = (str(item.get("custom_id", "")) for item in walk(message.components))
    return [custom_id for custom_id in found if custom_id.startswith(f"nm:{action}:")]


def message_of(result: InteractionResult) -> ResponseMessage:
    """The message an interaction was answered with."""
    assert result.response is not None
    return result.response


def said(result: InteractionResult) -> str:
    """What an answer says."""
    return text_of(message_of(result))


async def rate_here(kept: OpenStore, server: int, *rows: tuple[int, str, int]) -> None:
    """Ratings (member, drama, score) of members seen in that server."""
    for member in {row[0] for row in rows}:
        await kept.members.seen(member, server, NOW)
    await kept.ratings.keep([(*row, NOW) for row in rows])


def options_of(message: Any, menu: str) -> list[str]:
    (found,) = [item for item in walk(message.components) if item.get("custom_id") == menu]
    return [option["value"] for option in found["options"]]


async def message_with(club: Club, custom_id: str, offered: str | None = None) -> discord.Message:
    """A message of the bot with a button of that id, as one of an older version would be; with a menu where a value
    is `offered`."""
    view = discord.ui.LayoutView(timeout=None)
    item: Any = discord.ui.Button(label="x", custom_id=custom_id)
    if offered is not None:
        item = discord.ui.Select(custom_id=custom_id, options=[discord.SelectOption(label="x", value=offered)])
    view.add_item(discord.ui.ActionRow(item))
    view.stop()
    channel = club.client.get_channel(club.channel.id)
    assert isinstance(channel, discord.TextChannel)
    return await channel.send(view=view)


@pytest.fixture
def begin(guide: Guide, kept: OpenStore, caplog: pytest.LogCaptureFixture) -> Callable[..., Any]:
    """Begins a bot on a loopback Discord, see `wire_line.lines`."""
    from wire_line import lines

    return lines(guide, kept, caplog)
