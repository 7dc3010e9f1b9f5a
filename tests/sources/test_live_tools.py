"""The commands that ask TMDB and TVmaze: what each of them says, whatever the site answers."""

import asyncio
import functools
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiolimiter import AsyncLimiter
from loopback import LITRE_ALL, MAZE_LITRE, NOW, QUOKKA, Sites, body, half, open_sites, text
from typer.testing import CliRunner, Result

from bot.cli.app import command_line
from bot.config import read_settings
from bot.core.live import SourceTrouble
from bot.core.vocabulary import Vocabulary
from bot.sources import online
from bot.sources.tmdb.client import Tmdb
from bot.sources.tvmaze import Tvmaze
from bot.sources.web import Web

FAULTS = {
    "401": (body({"status_code": 7}, 401), "refuses TMDB_API_KEY"),
    "404": (body({"status_code": 34}, 404), "has no title of that name"),
    "429": (body({}, 429, **{"Retry-After": "3600"}), "asks for a pause"),
    "500": (body({}, 500), "does not answer"),
    "half a body": (half, "does not answer"),
    "HTML": (text("<html>Sign in</html>"), "does not answer"),
}


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: Path) -> Path:
    for name in ("DISCORD_TOKEN", "NAMIDA_DATA", "METRICS_PORT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TMDB_API_KEY", "key")
    monkeypatch.setenv("DATABASE_URL", str(tmp_path / "n.sqlite3"))
    monkeypatch.setenv("BACKUP_KEEP", "0")
    mine = tmp_path / "mine"
    (mine / "dramas").mkdir(parents=True)
    (mine / "vocabulary").symlink_to(data / "vocabulary")
    return mine


async def namida(sites: Sites, monkeypatch: pytest.MonkeyPatch, *words: str) -> Result:
    """The command, asking the loopback sites in TMDB's stead."""
    there = functools.partial(Tmdb, address=f"{sites.address}/3", first_wait=0)
    monkeypatch.setattr(online, "Tmdb", there)
    monkeypatch.setattr(online, "Tvmaze", functools.partial(Tvmaze, address=f"{sites.address}/maze", first_wait=0))
    return await asyncio.to_thread(CliRunner().invoke, command_line(), list(words))


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_new_file_is_written_whatever_tmdb_answers_and_one_line_says_what_went_wrong(
    settings: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    async with open_sites() as sites:
        sites.failing, said = FAULTS[fault]
        told = await namida(
            sites, monkeypatch, "--data", str(settings), "new", "Quokka Detective", "--year", "2024", "--country", "KR"
        )
    assert told.exit_code == 0, told.output
    assert said in told.output
    assert 'title = "Quokka Detective"' in (settings / "dramas" / "kr" / "quokka-detective-2024.toml").read_text()


async def test_a_new_file_is_filled_from_a_body_with_every_optional_field_missing(
    settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_sites() as sites:
        sites.answers["3/search/tv"] = body({"results": [QUOKKA]})
        sites.answers["3/tv/777"] = body(dict.fromkeys(LITRE_ALL) | {"id": 777})
        told = await namida(
            sites, monkeypatch, "--data", str(settings), "new", "Quokka Detective", "--year", "2024", "--country", "KR"
        )
    assert told.exit_code == 0, told.output
    assert "fill the rest in" in told.output
    assert 'tmdb = "tv/777"' in (settings / "dramas" / "kr" / "quokka-detective-2024.toml").read_text()


@pytest.mark.parametrize("fault", ["", *FAULTS])
async def test_the_doctor_says_whether_tmdb_accepts_the_key(
    settings: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    async with open_sites() as sites:
        if fault:
            sites.failing = FAULTS[fault][0]
        told = await namida(sites, monkeypatch, "--data", str(settings), "doctor")
    row = next(line for line in told.output.splitlines() if "TMDB" in line)
    said = {"": "the key is taken", "401": "TMDB refuses the key"}.get(fault, "does not answer just now")
    assert said in " ".join(told.output.split())
    # A key that is refused is wrong here; a site that does not answer is not.
    assert ("✗" in row) == (fault == "401")
    assert (told.exit_code == 1) == (fault == "401"), told.output


@pytest.mark.parametrize(
    ("fault", "said"),
    [("", "✓ TVmaze answers"), ("401", "✗ TVmaze refuses"), ("500", "✓ TVmaze does not answer just now")],
)
async def test_the_doctor_asks_tvmaze_and_checks_the_clock_against_its_answer(
    settings: Path, monkeypatch: pytest.MonkeyPatch, fault: str, said: str
) -> None:
    monkeypatch.setenv("TMDB_API_KEY", "")
    monkeypatch.setenv("TVMAZE", "on")
    async with open_sites() as sites:
        sites.answers["maze/shows/1"] = body(MAZE_LITRE)
        if fault:
            sites.failing = FAULTS[fault][0]
        told = await namida(sites, monkeypatch, "--data", str(settings), "doctor")
        assert set(sites.asked) == {"maze/shows/1"}
        sites.failing = body(MAZE_LITRE, Date="Tue, 11 Oct 2005 12:00:00 GMT")
        late = await namida(sites, monkeypatch, "--data", str(settings), "doctor")
    assert said in " ".join(told.output.split())
    assert "✓ clock as the live source's" in " ".join(told.output.split())
    assert "✗ clock" in " ".join(late.output.split())


async def test_every_retry_counts_towards_the_rate_limit() -> None:
    counted: list[float] = []

    class Counting(AsyncLimiter):
        async def acquire(self, amount: float = 1) -> None:
            counted.append(amount)
            await super().acquire(amount)

    async with open_sites() as sites, aiohttp.ClientSession() as session:
        sites.failing = body({}, 500)
        site = Web(session, f"{sites.address}/3", Counting(100, 1), first_wait=0)
        with pytest.raises(SourceTrouble):
            await site.get("tv/12345", dict[str, Any])
        assert len(counted) == len(sites.asked) == 3


@pytest.mark.parametrize(
    ("key", "tvmaze", "asked"),
    [("", "on", ["TVmaze"]), ("key", "on", ["TMDB", "TVmaze"]), ("key", "off", ["TMDB"]), ("", "off", [])],
)
async def test_the_settings_decide_which_sites_are_asked(
    vocabulary: Vocabulary, key: str, tvmaze: str, asked: list[str]
) -> None:
    settings = read_settings({"TMDB_API_KEY": key, "TVMAZE": tvmaze})
    async with online.open_sites(settings, vocabulary, lambda: NOW) as sites:
        assert [site.name for site in sites] == asked
