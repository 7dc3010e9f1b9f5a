"""The rules of this code base, as far as a test can hold them."""

import ast
import gc
import re
import subprocess
from pathlib import Path

import pytest
from discord import AppCommandType

from bot.client import Namida
from bot.config import NAMES, Settings, read_settings
from bot.core.errors import BadInput
from bot.engine.features import Item
from bot.house import open_house

HERE = Path(__file__).parent.parent
CODE = sorted((HERE / "bot").rglob("*.py"))


def test_the_env_example_names_every_setting_and_nothing_else() -> None:
    example = (HERE / ".env.example").read_text("utf-8")
    named = dict(re.findall(r"^([A-Z_]+)=(.*)$", example, re.MULTILINE))
    config = (HERE / "bot" / "config.py").read_text("utf-8")
    assert set(named) == set(re.findall(r'environment\.get\("([A-Z_]+)"', config)) == set(NAMES)
    assert read_settings(named) == Settings()


def test_invalid_settings_are_refused() -> None:
    for name, value in (("LOG_LEVEL", "loud"), ("BACKUP_DIR", "~nobody-here/x"), ("NAMIDA_DATA", "~nobody-here")):
        with pytest.raises(BadInput, match=name):
            read_settings({name: value})


def test_the_import_layers_hold() -> None:
    run = subprocess.run(["lint-imports"], cwd=HERE, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout


def test_no_code_file_grows_too_long() -> None:
    tables = {"han_table.py", "learned.py"}
    assert [
        path.name for path in CODE if len(path.read_text("utf-8").splitlines()) > 420 and path.name not in tables
    ] == []


def test_no_module_has_a_catch_all_name() -> None:
    words = {"utils", "helpers", "manager", "service", "base"}
    assert [path for path in CODE if words & set(path.stem.split("_"))] == []


def test_nothing_happens_at_import() -> None:
    allowed = (
        ast.Import,
        ast.ImportFrom,
        ast.FunctionDef,
        ast.AsyncFunctionDef,
        ast.ClassDef,
        ast.Assign,
        ast.AnnAssign,
    )
    for path in CODE:
        if path.name in ("__main__.py", "env.py"):
            continue
        for node in ast.parse(path.read_text("utf-8")).body:
            docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
            typing_only = isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
            assert isinstance(node, allowed) or docstring or typing_only or _registers(node), f"{path}:{node.lineno}"


def _registers(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and "typer" in ast.unparse(node)


def test_every_file_says_what_it_is_for() -> None:
    silent = [path for path in CODE if not ast.get_docstring(ast.parse(path.read_text("utf-8")))]
    assert silent == []


def test_no_file_names_a_path_of_one_machine_or_a_package_registry() -> None:
    # Git lists the files of another user's checkout only where that is declared safe.
    listing = ["git", "-c", "safe.directory=*", "ls-files"]
    if not (HERE / ".git").exists():
        pytest.skip("This is no checkout: which files are the project's is not known.")
    tracked = subprocess.run(listing, cwd=HERE, capture_output=True, text=True, check=False).stdout.split()
    words = re.compile("index" + "-url|/" + "work/|/" + "root/|pypi" + r"\.org|files\.python" + "hosted")
    texts = (HERE / name for name in tracked if not name.endswith(".png"))
    assert {"README.md", "pyproject.toml"} <= set(tracked)
    assert [path.name for path in texts if path.exists() and words.search(path.read_text("utf-8"))] == []
    assert "uv.lock" not in tracked


def test_the_readme_names_every_command(simcord_bot: Namida) -> None:
    readme = (HERE / "README.md").read_text("utf-8")
    # The commands of a group may share a line of the table, or be spread over several.
    lines = [line for line in readme.splitlines() if line.startswith("|")]
    tree, missing = simcord_bot.tree, list[str]()
    commands = list(tree.walk_commands())
    for command in commands:
        group, _, name = command.qualified_name.rpartition(" ")
        told = [line for line in lines if f"`/{group} " in line and re.search(rf"[` ]{name}`", line)]
        if not (told if group else re.search(rf"`/{name}[` ]", readme)):
            missing.append(command.qualified_name)
    menus = [menu for kind in (AppCommandType.message, AppCommandType.user) for menu in tree.get_commands(type=kind)]
    missing += [menu.name for menu in menus if f"**{menu.name}**" not in readme]
    assert {bool(command.parent) for command in commands} == {True, False}
    assert menus
    assert missing == []


def test_ci_runs_the_tests_as_the_readme_says() -> None:
    readme, ci = ((HERE / name).read_text("utf-8") for name in ("README.md", ".ci/run"))
    assert "pip install uv && uv run pytest" in readme
    assert "pip install --quiet uv\n" in ci
    assert "uv run pytest\n" in ci
    assert "uv run namida play" in readme


def test_every_path_in_the_readmes_map_exists() -> None:
    readme = (HERE / "README.md").read_text("utf-8").split("## Where things are")[1]
    for name in re.findall(r"`((?:bot|data|tests|benchmarks)[^`]*)`", readme):
        assert (HERE / name).exists(), name


async def test_the_garbage_collector_does_not_scan_what_the_recommender_learned(tmp_path: Path) -> None:
    async with open_house(Settings(database=str(tmp_path / "namida.sqlite3"), tvmaze=False)) as house:
        await house.refit()
        assert not [one for one in gc.get_objects() if isinstance(one, Item)]
