"""namida backup, restore."""

from pathlib import Path

import typer

from bot.cli.context import busy, counted, settings_of, stop
from bot.core.errors import BadInput
from bot.store.databases.backup import back_up
from bot.store.databases.backup import restore as put_back


def backup(context: typer.Context, file: Path) -> None:
    """Copy the database to a file, also while Namida runs; the copy is checked."""
    try:
        with busy("Copying"):
            ratings = back_up(settings_of(context).database, file)
    except BadInput as error:
        stop(str(error))
    typer.echo(f"{file}: {counted(ratings, 'rating')}, checked.")


def restore(context: typer.Context, file: Path) -> None:
    """Put a backup in the place of the database; what it replaces is kept beside it."""
    try:
        with busy("Copying"):
            ratings, kept = put_back(file, settings_of(context).database)
    except BadInput as error:
        stop(str(error))
    where = f" What was there is kept in {kept}." if kept else ""
    typer.echo(f"{counted(ratings, 'rating')} put back.{where}")
