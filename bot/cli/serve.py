"""namida run, play: the bot on Discord, or in a page of the browser."""

import asyncio
import contextlib
import logging
import os
import signal
from collections.abc import Awaitable, Callable, Generator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.context import run as run_async
from bot.cli.context import settings_of, stop
from bot.config import Settings
from bot.core.errors import BadInput, StoreUnavailable
from bot.house import House, backups_of, open_house
from bot.logs import setup_logs
from bot.memory import collect_less_often, long_lived, permanent

if TYPE_CHECKING:
    from bot.client import Namida

log = logging.getLogger("namida")

# Seconds that background jobs, and then their threads, have to end once cancelled.
_GRACE = 1.0

# What to do when Discord closes the gateway connection for good, by its close code.
_CLOSE_CODES = {
    4004: "Discord refuses DISCORD_TOKEN: make a new one on https://discord.com/developers/applications → Bot.",
    4010: "Discord knows no such shard: look at SHARD_COUNT and SHARD_IDS, or leave both empty.",
    4011: "The bot is in too many servers for so few shards: raise SHARD_COUNT, or leave it and SHARD_IDS empty.",
    4012: "Discord no longer speaks as this Namida does: update Namida.",
    4013: "Discord does not know the intents this Namida asks for: update Namida.",
    4014: "Discord does not grant the intents this Namida asks for: update Namida, which needs none under "
    "https://discord.com/developers/applications → Bot → Privileged Gateway Intents.",
}

# The database of `namida play`, in the working directory.
PLAY = "namida-play.sqlite3"


def run(context: typer.Context) -> None:
    """The bot on Discord; needs DISCORD_TOKEN."""
    settings = settings_of(context)
    setup_logs(settings)
    run_async(_serve_logging_errors(settings) if settings.log_format == "json" else _serve(settings))


async def _serve_logging_errors(settings: Settings) -> None:
    """Serve, with the reason for ending logged as well, for those who read JSON logs by machine."""
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
    with permanent():
        from bot.cli.monitoring import monitored
        from bot.jobs import keep_running

    collect_less_often()
    stopped = _stop_signal()
    async with open_house(settings, checked=True, live=True) as house:
        # Reading the titles blocked the event loop; let it handle a signal that came meanwhile.
        await asyncio.sleep(0)
        if stopped.is_set():
            return
        client = house.client(settings.shard_count, settings.shard_ids)
        jobs = _background_jobs(client, house, settings)
        beside = [asyncio.create_task(keep_running(name, job)) for name, job in jobs.items()]
        try:
            async with client, monitored(client, house, settings):
                await _run_until_stopped(client, settings.token, stopped, beside)
        finally:
            for job in beside:
                job.cancel()
            # A job that has not ended by then fails as the store below it closes.
            await asyncio.wait(beside, timeout=_GRACE)
    await _leave_threads()


async def _leave_threads() -> None:
    """End the process where a thread still computes, once all is kept and closed: learning from millions of ratings
    takes half a minute, cannot be interrupted, and begins anew at the next start anyway."""
    ending = asyncio.create_task(asyncio.get_running_loop().shutdown_default_executor())
    await asyncio.wait({ending}, timeout=_GRACE)
    if not ending.done():
        logging.shutdown()
        os._exit(0)


def _background_jobs(client: "Namida", house: House, settings: Settings) -> dict[str, Callable[[], Awaitable[None]]]:
    """The background jobs, by their names in the log."""
    from bot.commands.lists.alerting import send_news
    from bot.jobs import run_alerts, run_backups, run_learning, run_news, run_refreshes

    kept, guide = house.kept, house.guide
    backups, keep = backups_of(settings), settings.backup_keep
    return {
        "learning": lambda: run_learning(kept.ratings, kept.corrections, house.refit, guide.members.tidy),
        "the live sources": lambda: run_refreshes(guide.elsewhere, kept.alone),
        "new episodes": lambda: run_alerts(lambda: send_news(client), kept.alone),
        "the people, and the titles named in chat": lambda: _learn_names(house),
        "the news of other processes": lambda: run_news(kept.news(), house.hear),
        "backups": lambda: run_backups(settings.database, backups, keep, kept.alone),
    }


async def _run_until_stopped(
    client: "Namida", token: str, stopped: asyncio.Event, beside: Sequence[asyncio.Task[None]]
) -> None:
    """Run the client until told to stop, then cancel the jobs that run `beside` and finish the answers under way.

    Raises BadInput where Discord does not let the bot in, or cannot be reached.
    """
    running = asyncio.create_task(client.start(token))
    waiting = asyncio.create_task(stopped.wait())
    await asyncio.wait({running, waiting}, return_when=asyncio.FIRST_COMPLETED)
    if stopped.is_set():
        log.info("Stopping, once what runs is answered.")
        for job in beside:
            job.cancel()
        if not client.is_ready():
            # Still connecting: there is nothing to answer, and once finished it could not connect any more.
            running.cancel()
            await asyncio.wait({running})
        await client.finish()
        running.cancel()
    waiting.cancel()
    with contextlib.suppress(asyncio.CancelledError), _explained():
        await running


@contextlib.contextmanager
def _explained() -> Generator[None]:
    """Turn errors of connecting to Discord into BadInput that says what to do."""
    import aiohttp
    import discord

    try:
        yield
    except discord.LoginFailure:
        raise BadInput(_CLOSE_CODES[4004]) from None
    except discord.PrivilegedIntentsRequired:
        raise BadInput(_CLOSE_CODES[4014]) from None
    except discord.ConnectionClosed as error:
        unknown = f"Discord closed the connection for good, with code {error.code}: namida doctor says what is wrong."
        raise BadInput(_CLOSE_CODES.get(error.code, unknown)) from None
    except (aiohttp.ClientError, OSError, discord.HTTPException, discord.GatewayNotFound) as error:
        raise BadInput(
            f"Discord cannot be reached: {_one_line(error)}. Look at this machine's network and at "
            "https://discordstatus.com, then start Namida again; namida doctor says what is wrong."
        ) from error


def _one_line(error: Exception) -> str:
    """The error's text in one line, or its type's name: many network errors have no text."""
    return " ".join(str(error).split()).rstrip(".") or type(error).__name__


async def _learn_names(house: House) -> None:
    with long_lived():
        await house.guide.persons.learn()
        await house.guide.chat.learn()


def _stop_signal() -> asyncio.Event:
    """An event that the first SIGINT or SIGTERM sets. A second one ends the process at once."""
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
    # Log lines about connecting to Discord would be untrue of the simulated one.
    setup_logs(replace(settings, log_level="WARNING") if settings.log_level == "INFO" else settings)
    # discord.py warns of ways in which the simulated Discord drives it.
    logging.getLogger("discord").setLevel(logging.ERROR)
    # Only --database counts, not DATABASE_URL: that is the real bot's, which play must not seed or delete.
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
        # The simulated Discord starts anew each time: without commands, and with the same message ids.
        await house.kept.commands.forget()
        await house.kept.messages.forget()
        elsewhere, alone = house.guide.elsewhere, house.kept.alone
        jobs = asyncio.create_task(keep_running("the live sources", lambda: run_refreshes(elsewhere, alone)))
        learn_names = partial(_learn_names, house)
        page = serve(house.client(), house.kept, house.refit, learn_names, port, open_page=open_page)
        serving = asyncio.create_task(page)
        waiting = asyncio.create_task(_stop_signal().wait())
        try:
            await asyncio.wait({serving, waiting}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (serving, waiting, jobs):
                task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await serving
