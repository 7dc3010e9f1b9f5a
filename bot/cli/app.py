"""Assembles the Typer app from the commands, and reads the global options."""

import os
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from bot.cli import ask, backups, doctor, evaluate, evaluate_picks, learning, records, serve
from bot.cli.context import SafeOutputGroup, list_faults, stop
from bot.cli.dotenv import read_file, settings_file
from bot.config import read_settings
from bot.core.errors import BadInput, Fault


def command_line() -> typer.Typer:
    """The Typer app with all commands of `namida`."""
    app = typer.Typer(
        name="namida",
        cls=SafeOutputGroup,
        help="A drama companion that lives in a Discord server.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
    )
    app.callback()(settings)
    for command in (serve.run, serve.play, doctor.doctor, ask.search, ask.similar, ask.recommend):
        app.command()(command)
    for command in (records.check, records.schema, records.new, learning.learn, backups.backup, backups.restore):
        app.command()(command)
    app.add_typer(records.imports, name="import")
    app.add_typer(records.exports, name="export")
    evaluate.evaluations.command("similar")(evaluate_picks.evaluate_similar_titles)
    evaluate.evaluations.command("personal")(evaluate_picks.evaluate_personal_picks)
    app.add_typer(evaluate.evaluations, name="evaluate")
    return app


def settings(
    context: typer.Context,
    database: Annotated[
        str | None,
        typer.Option("--database", help="A path of a SQLite file, or SQLAlchemy's form (DATABASE_URL)."),
    ] = None,
    data: Annotated[
        Path | None,
        typer.Option("--data", help="The folder of titles; an empty one: no bundled titles (NAMIDA_DATA)."),
    ] = None,
) -> None:
    """A drama companion that lives in a Discord server."""
    file = settings_file()
    try:
        written, unread = read_file(file) if file else ({}, [])
        found = read_settings({**written, **os.environ})
    except BadInput as error:
        stop(str(error))
    list_faults([Fault(str(file), line, "this sets nothing: write NAME=value.") for line in unread])
    if database is not None and not database.strip():
        stop("--database is empty: name a database, or leave it out.")
    found = replace(found, database=database) if database else found
    context.obj = found = replace(found, data=data) if data else found
    if not found.data.is_dir():
        stop(f"{found.data} is no folder: name the folder of titles with --data or NAMIDA_DATA.")
