"""A PostgreSQL of the tests' own: in a temporary folder, on a socket there, begun by the first test that needs it."""

import contextlib
import fcntl
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import asyncpg


def binaries() -> Path | None:
    """The folder of PostgreSQL's programs; None where it is not installed. Debian keeps it off the path."""
    on_path = shutil.which("postgres")
    folders = [Path(on_path).resolve().parent] if on_path else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: -int(folder.parent.name))
    return next((folder for folder in folders if (folder / "initdb").exists()), None)


def make_folder() -> Path:
    """A folder for one server, which belongs to whom the server runs as: it refuses to run as root."""
    # Not the tests' own folder: the path of a socket is short.
    folder = Path(tempfile.mkdtemp(prefix="namida-pg-"))
    if os.geteuid() == 0:
        user = pwd.getpwnam(_user())
        os.chown(folder, user.pw_uid, user.pw_gid)
    return folder


def address(folder: Path, database: str) -> str:
    """What DATABASE_URL is for a database of the server in `folder`."""
    return f"postgresql+asyncpg://namida@/{database}?host={folder}"


async def ask(folder: Path, command: str) -> None:
    """Have the server do something, outside of any transaction."""
    connection = await asyncpg.connect(host=str(folder), user="namida", database="postgres")
    try:
        await connection.execute(command)
    finally:
        await connection.close()


@contextmanager
def running(folder: Path) -> Generator[bool]:
    """The server in `folder` runs when this is entered, and one caller is in it at a time: True for the first."""
    with open(folder / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        first = not (folder / "data").exists()
        if first:
            _start(folder)
        yield first


def _start(folder: Path, *options: str) -> None:
    programs = binaries()
    assert programs is not None
    data = folder / "data"
    _run(programs / "initdb", "-D", data, "-U", "namida", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
    # What the tests are of survives the end of Namida; that PostgreSQL survives its own is not their matter.
    settings = ["-c", "listen_addresses=", "-c", "fsync=off", "-c", "max_connections=200", *options]
    _run(
        programs / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", f"-k {folder} {' '.join(settings)}", "start"
    )


def stop(folder: Path) -> None:
    """Stop the server in `folder`, where one was begun, and remove the folder."""
    programs = binaries()
    if programs and (folder / "data").exists():
        with contextlib.suppress(subprocess.CalledProcessError):
            _run(programs / "pg_ctl", "-D", folder / "data", "-m", "immediate", "stop")
    shutil.rmtree(folder, ignore_errors=True)


def _run(program: Path, *arguments: Path | str) -> None:
    who = {"user": _user(), "group": pwd.getpwnam(_user()).pw_gid, "extra_groups": []} if os.geteuid() == 0 else {}
    subprocess.run([program, *arguments], check=True, capture_output=True, cwd="/", **who)  # type: ignore[call-overload]


def _user() -> str:
    """Debian's package brings a user of its own."""
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"
