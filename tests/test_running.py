"""What those who run the bot see of it: logs, figures, health, state."""

import io
import json
import logging
import re
from collections.abc import Iterator
from typing import Any

import pytest
from conftest import Club, said

from bot.client import Ask
from bot.commands.inputs import attended
from bot.config import Settings
from bot.logs import setup_logs

TITLE = "1-litre-of-tears-2005"


@pytest.fixture
def logged() -> Iterator[Any]:
    """Sets up the logs as a process would; what they say until then."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level

    def begin(**settings: Any) -> io.StringIO:
        setup_logs(Settings(**settings))
        handler, written = root.handlers[0], io.StringIO()
        assert isinstance(handler, logging.StreamHandler)
        handler.setStream(written)
        return written

    yield begin
    root.handlers[:] = before
    root.setLevel(level)


async def _broken(interaction: Ask) -> None:
    logging.getLogger("namida").warning("Something is odd.")
    raise RuntimeError("the roof of MTIz.secret.token fell in")


@pytest.mark.parametrize("form", ["text", "json"])
async def test_the_number_a_member_is_told_finds_all_that_was_logged_for_them(
    club: Club, logged: Any, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    command = club.client.tree.get_command("about")
    monkeypatch.setattr(command, "_callback", attended(_broken))
    written = logged(token="MTIz.secret.token", log_format=form)
    told = re.findall(r"[0-9a-f]{8}", said(await club.member.slash(club.channel, "about")))
    text = written.getvalue()
    assert "secret" not in text
    if form == "text":
        assert text.count(f"[{told[0]}]") == 2
        assert "RuntimeError: the roof of [token] fell in" in text
        return
    odd, fault = (json.loads(line) for line in text.splitlines())
    assert odd["answer"] == fault["answer"] == told[0]
    assert odd.keys() == {"time", "level", "logger", "message", "answer"}
    assert fault["message"] == f"Fault {told[0]} in application_command about"
    assert "RuntimeError: the roof of [token] fell in" in fault["traceback"]


def test_a_secret_with_quotes_is_in_no_json_either(logged: Any) -> None:
    written = logged(token='a"b\\c', log_format="json")
    logging.getLogger("namida").error('login with a"b\\c at postgresql://namida:hush@host/db')
    assert json.loads(written.getvalue())["message"] == "login with [token] at postgresql://namida:[password]@host/db"
