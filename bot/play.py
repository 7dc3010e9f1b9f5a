"""The bot in a browser page, on a simulated Discord server, without a token (SimCord's Preview)."""

import asyncio
import time
import webbrowser
from collections.abc import Awaitable, Callable

import simcord
import typer
from discord import Permissions
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.client import Namida
from bot.core.days import DAY
from bot.core.errors import BadInput
from bot.core.ports import Store

SERVER = "Drama Club"

# What the simulated members have rated at the start.
_RATINGS: dict[str, dict[str, int]] = {
    "mina": {
        "1-litre-of-tears-2005": 95, "my-mister-2018": 98, "reply-1988-2015": 95, "move-to-heaven-2021": 90,
        "our-beloved-summer-2021": 80, "boys-over-flowers-2009": 50, "when-life-gives-you-tangerines-2025": 96,
        "silent-2022": 85, "hospital-playlist-2020": 88,
    },
    "jun": {
        "signal-2016": 96, "stranger-2017": 93, "flower-of-evil-2020": 90, "kingdom-2019": 85, "squid-game-2021": 80,
        "prison-playbook-2017": 88, "the-long-night-2020": 92, "nirvana-in-fire-2015": 97, "unnatural-2018": 90,
        "whats-wrong-with-secretary-kim-2018": 45,
    },
    "lek": {
        "2gether-2020": 85, "bad-buddy-2021": 95, "f4-thailand-boys-over-flowers-2021": 88, "love-destiny-2018": 90,
        "meteor-garden-2001": 82, "cherry-magic-thirty-years-of-virginity-can-make-you-a-wizar-2020": 90,
        "i-told-sunset-about-you-2020": 96, "true-beauty-2020": 75,
    },
    "sora": {
        "crash-landing-on-you-2019": 92, "hometown-cha-cha-cha-2021": 90, "whats-wrong-with-secretary-kim-2018": 82,
        "hidden-love-2023": 88, "love-o2o-2016": 78, "hana-yori-dango-2005": 85, "lovely-runner-2024": 94,
        "1-litre-of-tears-2005": 70, "squid-game-2021": 60,
    },
}  # fmt: skip


async def play(
    client: Namida,
    store: Store,
    refit: Callable[[], Awaitable[None]],
    learn_names: Callable[[], Awaitable[None]],
    port: int,
    *,
    open_page: bool,
) -> None:
    """Serve the page until cancelled. Names are learned when it is open. Raises BadInput where the port is taken."""
    async with simcord.run(client, check_errors=False) as world:
        club, channel, members = create_server(world)
        if client.user:
            await client.user.edit(username="Namida")
        await _seed(client, store, club.id, members)
        await refit()
        try:
            async with world.preview(channel, viewers=members, layout="channel", port=port) as page:
                typer.echo(f"Namida plays at {page.url}")
                typer.echo("Type a slash command there, such as /drama or /recommend. Stop with Ctrl+C.")
                if client.user:
                    # The page sends text as typed: @Namida does not become a mention.
                    typer.echo(f"To rate in chat, mention the bot by its number: {client.user.mention} Goblin 9/10")
                if open_page:
                    await asyncio.to_thread(webbrowser.open, page.url)
                await learn_names()
                await page.wait_closed()
        except simcord.SetupError as error:
            raise BadInput(f"The page cannot be served: {error}. Name another port with --port.") from error


def create_server(world: Env) -> tuple[GuildHandle, ChannelHandle, list[MemberActor]]:
    """Create the server: it, its channel and its members, the owner first. All may make polls and events, as in a
    new server on Discord."""
    club = world.create_guild(SERVER, owner=world.create_user("mina"))
    channel = club.create_text_channel("dramas")
    fan = club.create_role("Fan", permissions=Permissions(send_polls=True, create_events=True))
    members = [club.add_member(club.owner)]
    members += [club.add_member(world.create_user(name), roles=[fan]) for name in list(_RATINGS)[1:]]
    return club, channel, members


async def _seed(client: Namida, store: Store, server: int, members: list[MemberActor]) -> None:
    """Note the members as seen in the server, and keep their ratings where there are none yet."""
    now = int(time.time())
    for member in members:
        await store.members.seen(member.id, server, now)
    if await store.ratings.count():
        return
    for member in members:
        for position, (key, score) in enumerate(_RATINGS[member.name].items(), start=1):
            if drama := client.guide.catalogue.get(key):
                await store.ratings.rate(member.id, drama.id, score, now - DAY * position)
