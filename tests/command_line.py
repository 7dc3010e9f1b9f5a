"""`namida` as a process of its own, as from a shell, begun from one that has imported it: a second less for each."""

import multiprocessing
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from subprocess import CompletedProcess

_WARM = multiprocessing.get_context("forkserver")
_WARM.set_forkserver_preload(
    [
        "bot.cli.app",
        # What most commands import once they begin.
        "pydantic.type_adapter",
        "bot.ui.recommending.picks",
        "bot.engine.recommender",
        "bot.sources.online",
    ]
)
# What the settings of whoever runs the tests would change.
_OURS = ("DISCORD_TOKEN", "DATABASE_URL", "NAMIDA_DATA", "LOG_LEVEL")


def namida(folder: Path, *arguments: str, **environment: str) -> CompletedProcess[str]:
    """What it prints and its status, run in that folder."""
    plain = {key: value for key, value in os.environ.items() if key not in _OURS}
    kept = folder / ".printed"
    kept.mkdir(exist_ok=True)
    out, err = kept / "out", kept / "err"
    process = _WARM.Process(target=_run, args=(folder, arguments, {**plain, **environment}, out, err))
    process.start()
    process.join(120)
    assert process.exitcode is not None, f"namida {' '.join(arguments)} does not end"
    return CompletedProcess(arguments, process.exitcode, out.read_text("utf-8"), err.read_text("utf-8"))


def _run(folder: Path, arguments: tuple[str, ...], environment: Mapping[str, str], out: Path, err: Path) -> None:
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    for file, descriptor in ((out, 1), (err, 2)):
        with file.open("w") as written:
            os.dup2(written.fileno(), descriptor)
    sys.argv = ["namida", *arguments]
    from bot.__main__ import main

    main()
