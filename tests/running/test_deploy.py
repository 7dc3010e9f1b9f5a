"""How it is deployed: what the files of deploy/ refer to exists."""

import asyncio
import configparser
import json
import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
from asyncio.subprocess import DEVNULL
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml
from dotenv import dotenv_values

from bot.cli.app import command_line
from bot.config import read_settings
from bot.metrics import Metrics, serve_metrics

ROOT = Path(__file__).parents[2]
DOCKERFILE = (ROOT / "deploy/Dockerfile").read_text("utf-8")
SERVICE = ROOT / "deploy/namida.service"


def step(word: str) -> str:
    """What the one line of the Dockerfile that begins with a word says."""
    (found,) = re.findall(rf"^{word} (.*)$", DOCKERFILE, re.MULTILINE)
    return found


def unit() -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # pyright: ignore[reportAttributeAccessIssue]
    parser.read(SERVICE)
    return parser


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    return yaml.safe_load((ROOT / "deploy/compose.yaml").read_text("utf-8"))


@pytest.mark.parametrize("words", [json.loads(step("CMD")), shlex.split(unit()["Service"]["ExecStart"])])
def test_the_container_and_the_service_start_an_existing_command(words: list[str]) -> None:
    program, name = words
    assert Path(program).name == "namida"
    assert name in typer.main.get_command(command_line()).commands  # pyright: ignore[reportAttributeAccessIssue]


async def test_the_health_check_asks_the_endpoint_that_is_served() -> None:
    program, *words = json.loads(step("HEALTHCHECK").partition("CMD ")[2])
    assert program == "python"

    async def checked(port: str) -> int:
        environment = os.environ | {"METRICS_PORT": port}
        asked = await asyncio.create_subprocess_exec(sys.executable, *words, env=environment, stderr=DEVNULL)
        return await asked.wait()

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    async def well() -> dict[str, bool]:
        return {"gateway": True}

    assert await checked(str(port)) == 1
    async with serve_metrics(Metrics(), well, port):
        assert await checked(str(port)) == 0
    # Where figures are switched off, nothing can be asked.
    assert await checked("") == 0


def test_the_compose_file_refers_to_existing_files_services_and_volumes(compose: dict[str, Any]) -> None:
    services: dict[str, Any] = compose["services"]
    build = services["namida"]["build"]
    assert (ROOT / "deploy" / build["context"] / build["dockerfile"]).samefile(ROOT / "deploy/Dockerfile")
    assert services["namida"]["depends_on"].keys() <= services.keys()
    for service in services.values():
        for volume in service["volumes"]:
            assert volume.split(":")[0] in compose["volumes"]
    assert services["namida"]["volumes"] == [f"data:{step('VOLUME')}"]
    assert step("VOLUME") == re.findall(r"^WORKDIR (.*)$", DOCKERFILE, re.MULTILINE)[-1]
    assert f"HOME={step('VOLUME')}" in step("ENV").split()
    assert f"METRICS_PORT={services['namida']['environment']['METRICS_PORT']}" in step("ENV").split()
    # Docker waits longer than the bot needs to finish what runs.
    assert services["namida"]["stop_grace_period"] == "15s"


def test_the_image_copies_existing_files() -> None:
    for sources in re.findall(r"^COPY (.*) \S+$", DOCKERFILE, re.MULTILINE):
        for source in sources.split():
            assert (ROOT / source).exists()


def test_the_systemd_unit_is_valid_and_the_example_settings_are_read(tmp_path: Path) -> None:
    service = unit()
    assert service.sections() == ["Unit", "Service", "Install"]
    assert int(service["Service"]["TimeoutStopSec"]) == 15
    assert service["Service"]["WorkingDirectory"] == f"/var/lib/{service['Service']['StateDirectory']}"
    assert service["Service"]["Environment"] == f"HOME={service['Service']['WorkingDirectory']}"
    # What /etc/namida.env is made from.
    read_settings({key: value or "" for key, value in dotenv_values(ROOT / ".env.example").items()})
    if systemd := shutil.which("systemd-analyze"):
        # It looks for the program too, which is not installed there.
        copy = tmp_path / SERVICE.name
        copy.write_text(SERVICE.read_text("utf-8").replace("/opt/namida/bin/namida", sys.executable), "utf-8")
        told = subprocess.run([systemd, "verify", str(copy)], capture_output=True, text=True, check=False)
        assert str(copy) not in told.stdout + told.stderr
