"""The bot as Discord meets it: intents, commands, and what happens when something goes wrong."""

import asyncio
import logging
import re
from io import StringIO
from types import SimpleNamespace

import discord
import pytest
from conftest import Club, ids_of, message_of, said
from discord import app_commands

from bot.client import Namida
from bot.commands import COMMANDS, GROUPS, MANAGER_COMMANDS, MANAGER_GROUPS, WITH_HANDLERS, install
from bot.config import Settings
from bot.core.errors import StoreUnavailable
from bot.logs import setup_logs
from bot.store import OpenStore
from bot.ui.frame.text import Words

NAME = re.compile(r"^[-_\w]{1,32}$")


@pytest.mark.usefixtures("simcord_bot")
@pytest.mark.parametrize(("code", "written"), [(10062, False), (50001, True)])
def test_an_autocomplete_answered_too_late_is_not_logged(
    caplog: pytest.LogCaptureFixture, code: int, written: bool
) -> None:
    error = discord.HTTPException(SimpleNamespace(status=404, reason=""), {"code": code, "message": "x"})  # type: ignore[arg-type]
    tree = logging.getLogger("discord.app_commands.tree")
    tree.error("Ignoring exception in autocomplete", exc_info=error)
    assert bool(caplog.records) is written
    tree.error("Something else")
    assert "Something else" in caplog.text


def test_no_privileged_intents_are_requested(simcord_bot: Namida) -> None:
    intents = simcord_bot.intents
    assert {name for name, value in intents if value} == {"guilds", "guild_messages", "dm_messages"}


def test_no_answer_can_mention_anyone(simcord_bot: Namida) -> None:
    assert simcord_bot.allowed_mentions is not None
    assert simcord_bot.allowed_mentions.to_dict() == {"parse": []}


def test_no_two_buttons_share_an_action() -> None:
    actions = [action for module in WITH_HANDLERS for action in module.HANDLERS]
    assert sorted(set(actions)) == sorted(actions)


def test_every_command_can_be_installed_anywhere_and_keeps_discords_limits(simcord_bot: Namida) -> None:
    kind = discord.AppCommandType.chat_input
    commands = [command.to_dict(simcord_bot.tree) for command in simcord_bot.tree.get_commands(type=kind)]
    assert len(commands) == len(COMMANDS) + len(MANAGER_COMMANDS) + len(GROUPS) + len(MANAGER_GROUPS) <= 100
    for_managers = {*MANAGER_GROUPS, *(one.__name__ for one in MANAGER_COMMANDS)}
    for command in commands:
        managed = command["name"] in for_managers
        assert command["contexts"] == ([0] if managed else [0, 1, 2])
        assert command["integration_types"] == ([0] if managed else [0, 1])
        assert command["default_member_permissions"] == (
            discord.Permissions(manage_guild=True).value if managed else None
        )
        assert NAME.match(command["name"])
        assert 1 <= len(command["description"]) <= 100
        deep = [option for one in command.get("options", []) for option in one.get("options", [])]
        for option in [*command.get("options", []), *deep]:
            assert NAME.match(option["name"])
            assert 1 <= len(option["description"]) <= 100
            assert len(option.get("choices", [])) <= 25
        assert len(str(command)) <= 8000


async def test_the_commands_are_sent_only_when_they_changed(club: Club, kept: OpenStore) -> None:
    def sent() -> int:
        return sum(entry.method == "PUT" and entry.path.endswith("/commands") for entry in club.world.http_requests)

    assert sent() == 1
    again = Namida(club.client.guide, club.client.languages, kept.commands)
    install(again)
    await club.world.restart_bot(again)
    assert sent() == 1
    changed = Namida(club.client.guide, club.client.languages, kept.commands)
    install(changed)

    async def extra(interaction: discord.Interaction) -> None: ...

    changed.tree.add_command(app_commands.Command(name="extra", description="One more", callback=extra))  # type: ignore[arg-type]
    await club.world.restart_bot(changed)
    assert sent() == 2


async def test_a_fault_is_apologised_for_once_with_an_id_that_finds_the_traceback(
    club: Club, words: Words, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("the ceiling fell")

    club.client.guide.titles.find = broken  # type: ignore[method-assign, assignment]
    result = await club.member.slash(club.channel, "drama", title="goblin")
    assert result.ephemeral
    assert result.followups == []
    number = re.search(r"`([0-9a-f]{8})`", said(result))
    assert number is not None
    (record,) = [record for record in caplog.records if number[1] in record.getMessage()]
    assert record.exc_info is not None
    assert "the ceiling fell" in str(record.exc_info[1])
    assert "ceiling" not in said(result)


async def test_a_fault_of_a_button_is_apologised_for_as_well(
    club: Club, words: Words, caplog: pytest.LogCaptureFixture
) -> None:
    card = await club.member.slash(club.channel, "drama", title="signal-2016")

    def broken(*_: object) -> None:
        raise RuntimeError("the floor gave way")

    club.client.guide.titles.get = broken  # type: ignore[method-assign, assignment]
    result = await club.member.click(message_of(card), custom_id=ids_of(card.response, "tab")[1])
    assert result.ephemeral
    assert "`" in said(result)
    assert any("Fault" in record.getMessage() for record in caplog.records)


async def test_if_nothing_can_be_saved_the_member_is_told_and_lookups_still_work(club: Club, words: Words) -> None:
    async def down(*_: object) -> None:
        raise StoreUnavailable("disk full")

    ratings = club.client.guide._store.ratings  # pyright: ignore[reportPrivateUsage]
    for name in ("rate", "standing"):
        setattr(ratings, name, down)
    refused = await club.member.slash(club.channel, "rate", title="signal-2016", score="9")
    assert said(refused) == words("cannot-save")
    assert "Signal" in said(await club.member.slash(club.channel, "drama", title="signal-2016"))


async def test_a_slow_answer_is_deferred_in_time(club: Club, monkeypatch: pytest.MonkeyPatch) -> None:
    ratings = club.client.guide._store.ratings  # pyright: ignore[reportPrivateUsage]
    standing = ratings.standing

    async def slow(*args):
        await asyncio.sleep(2.5)
        return await standing(*args)

    monkeypatch.setattr(ratings, "standing", slow)
    result = await club.member.slash(club.channel, "drama", title="signal-2016")
    kinds = [
        entry.json["type"] for entry in club.world.http_requests if entry.path.endswith("/callback") and entry.json
    ]
    assert kinds == [discord.InteractionResponseType.deferred_channel_message.value]
    assert "Signal" in said(result)
    assert not result.ephemeral
    assert result.followups == []
    private = await club.member.slash(club.channel, "drama", title="signal-2016", private=True)
    assert private.ephemeral
    before = said(result)
    await club.member.click(message_of(result), custom_id=ids_of(result.response, "tab")[1])
    assert said(result) != before


def test_the_token_is_in_no_log_and_no_traceback() -> None:
    settings = Settings(token="MTIz.secret.token")
    setup_logs(settings)
    handler = logging.getLogger().handlers[0]
    assert isinstance(handler, logging.StreamHandler)
    written = StringIO()
    handler.setStream(written)
    try:
        raise ValueError(f"cannot log in with {settings.token}")
    except ValueError:
        logging.getLogger("discord").exception("failed with %s", settings.token)
    assert "secret" not in written.getvalue()
    assert "[token]" in written.getvalue()
    assert "secret" not in repr(settings)
