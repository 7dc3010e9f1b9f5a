"""namida run, play."""

import asyncio
import contextlib
import logging
import signal
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.context import run as run_async
from bot.cli.context import settings_of, stop
from bot.config import Settings
from bot.core.errors import BadInput, StoreUnavailable
from bot.house import House, backups_of, open_house
from bot.logs import setup_logs
from bot.memory import for_good, for_long, seldom

if TYPE_CHECKING:
    from bot.client import Namida

log = logging.getLogger("namida")

# Seconds that a job has to end.
_LAST = 1.0

# What to do where Discord closes a connection for good, by the code it gives.
_REFUSALS = {
    4004: "Discord refuses DISCORD_TOKEN: make a new one on https://discord.com/developers/applications → Bot.",
    4010: "Discord knows no such shard: look at SHARD_COUNT and SHARD_IDS, or leave both empty.",
    4011: "The bot is in too many servers for so few shards: raise SHARD_COUNT, or leave it and SHARD_IDS empty.",
    4012: "Discord no longer speaks as this Namida does: update Namida.",
    4013: "Discord does not know the intents this Namida asks for: update Namida.",
    4014: "Discord does not grant the intents this Namida asks for: update Namida, which needs none under "
    "https://discord.com/developers/applications → Bot → Privileged Gateway Intents.",
}

# What is rated in the page is kept in a file of its own, in the folder namida is started in.
PLAY = "namida-play.sqlite3"


def run(context: typer.Context) -> None:
    """The bot on Discord; needs DISCORD_TOKEN."""
    settings = settings_of(context)
    setup_logs(settings)
    run_async(_logged(settings) if settings.log_format == "json" else _serve(settings))


async def _logged(settings: Settings) -> None:
    """Serve; who reads the log by machine is told in the log why it ended, too."""
    try:
        await _serve(settings)
    except (BadInput, StoreUnavailable) as error:
        log.critical("%s", error)
        raise typer.Exit(1) from error


async def _serve(settings: Settings) -> None:
    if not settings.token:
        raise BadInput(
            "DISCORD_TOKEN is not set: put it into .env, from https://discord.com/developers/applications → Bot → "
            "Reset Token. To try Namida without one: namida play"
        )
    with for_good():
        from bot.cli.watch import watched
        from bot.jobs import keep_running

    seldom()
    stopped = _stopped()
    async with open_house(settings, checked=True, live=True) as house:
        # What reads the titles keeps the loop from hearing of a signal.
        await asyncio.sleep(0)
        if stopped.is_set():
            return
        client = house.client(settings.shard_count, settings.shard_ids)
        jobs = _jobs(client, house, settings)
        beside = [asyncio.create_task(keep_running(name, job)) for name, job in jobs.items()]
        try:
            async with client, watched(client, house, settings):
                await _until_stopped(client, settings.token, stopped, beside)
        finally:
            for job in beside:
                job.cancel()
            # What does not end by itself ends with what it needs.
            await asyncio.wait(beside, timeout=_LAST)


def _jobs(client: "Namida", house: House, settings: Settings) -> dict[str, Callable[[], Awaitable[None]]]:
    """What runs beside the answers, by what it is called in the log."""
    from bot.commands.lists.alerting import send_news
    from bot.jobs import run_alerts, run_backups, run_jobs, run_news, run_refreshes

    kept, guide = house.kept, house.guide
    backups, keep = backups_of(settings), settings.backup_keep
    return {
        "learning": lambda: run_jobs(kept.ratings, kept.corrections, house.refit, guide.members.tidy),
        "the live sources": lambda: run_refreshes(guide.elsewhere, kept.alone),
        "new episodes": lambda: run_alerts(lambda: send_news(client), kept.alone),
        "the people, and the titles named in chat": lambda: _learn_names(house),
        "the news of other processes": lambda: run_news(kept.news(), house.hear),
        "backups": lambda: run_backups(settings.database, backups, keep, kept.alone),
    }


async def _until_stopped(
    client: "Namida", token: str, stopped: asyncio.Event, beside: Sequence[asyncio.Task[None]]
) -> None:
    """Be on Discord until told to stop, then end what runs `beside` and answer what was asked. Raises BadInput where
    Discord does not let the bot in, or cannot be reached."""
    import aiohttp
    import discord

    running = asyncio.create_task(client.start(token))
    waiting = asyncio.create_task(stopped.wait())
    await asyncio.wait({running, waiting}, return_when=asyncio.FIRST_COMPLETED)
    if stopped.is_set():
        log.info("Stopping, once what runs is answered.")
        for job in beside:
            job.cancel()
        if not client.is_ready():
            # Who is not connected yet has nothing to answer, and cannot connect any more.
            running.cancel()
            await asyncio.wait({running})
        await client.finish()
        running.cancel()
    waiting.cancel()
    try:
        await running
    except asyncio.CancelledError:
        pass
    except discord.LoginFailure:
        raise BadInput(_REFUSALS[4004]) from None
    except discord.PrivilegedIntentsRequired:
        raise BadInput(_REFUSALS[4014]) from None
    except discord.ConnectionClosed as error:
        raise BadInput(_REFUSALS.get(error.code, _refusal(error.code))) from None
    except (aiohttp.ClientError, OSError, discord.HTTPException, discord.GatewayNotFound) as error:
        raise BadInput(
            f"Discord cannot be reached: {_line(error)}. Look at this machine's network and at "
            "https://discordstatus.com, then start Namida again; namida doctor says what is wrong."
        ) from error


def _refusal(code: int) -> str:
    return f"Discord closed the connection for good, with code {code}: namida doctor says what is wrong."


def _line(error: Exception) -> str:
    """What an error says, in one line; many of a network say nothing."""
    return " ".join(str(error).split()).rstrip(".") or type(error).__name__


async def _learn_names(house: House) -> None:
    with for_long():
        await house.guide.persons.learn()
        await house.guide.chat.learn()


def _stopped() -> asyncio.Event:
    """Set when the process is told to stop. One who insists is obeyed at once."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()

    def stop_by(number: signal.Signals) -> None:
        stopped.set()
        loop.remove_signal_handler(number)

    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, stop_by, number)
    return stopped


def play(
    context: typer.Context,
    port: Annotated[int, typer.Option(help="The page's port; 0 for any that is free.", min=0, max=65535)] = 0,
    no_open: Annotated[bool, typer.Option("--no-open", help="Print the address, open no browser.")] = False,
    fresh: Annotated[bool, typer.Option("--fresh", help="Forget what was rated in earlier plays.")] = False,
) -> None:
    """The same bot in a page of this machine's browser; no token needed."""
    settings = settings_of(context)
    # What the bot says of Discord as it starts is not so of the made-up one.
    setup_logs(replace(settings, log_level="WARNING") if settings.log_level == "INFO" else settings)
    # The made-up Discord tries the library out in ways it warns of.
    logging.getLogger("discord").setLevel(logging.ERROR)
    # The database of the settings is the bot's own, where nothing is to be made up or forgotten.
    named = context.find_root().params["database"]
    if fresh and named:
        stop(f"--fresh forgets {PLAY} alone, and --database names another: leave one of the two out.")
    if fresh:
        for end in ("", "-wal", "-shm"):
            Path(f"{PLAY}{end}").unlink(missing_ok=True)
    with contextlib.suppress(KeyboardInterrupt):
        run_async(_play(replace(settings, database=named or PLAY), port, open_page=not no_open))


async def _play(settings: Settings, port: int, *, open_page: bool) -> None:
    from bot.jobs import keep_running, run_refreshes

    try:
        from bot.play import play as serve
    except ModuleNotFoundError as error:
        raise BadInput(f"{error.name} is missing: pip install 'namida[play]', or uv run namida play.") from error
    async with open_house(settings, live=True) as house:
        # The made-up Discord forgets the commands between runs, and numbers its messages from the same number on.
        await house.kept.commands.forget()
        await house.kept.messages.forget()
        elsewhere, alone = house.guide.elsewhere, house.kept.alone
        jobs = asyncio.create_task(keep_running("the live sources", lambda: run_refreshes(elsewhere, alone)))
        serving = asyncio.create_task(serve(house.client(), house.kept, house.refit, port, open_page=open_page))
        waiting = asyncio.create_task(_stopped().wait())
        try:
            await asyncio.wait({serving, waiting}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (serving, waiting, jobs):
                task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await serving
