"""The command line, put together."""

import os
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer
from dotenv import dotenv_values, find_dotenv

from bot.cli import ask, doctor, evaluate, evaluate_picks, learning, records, serve, tend
from bot.cli.context import stop
from bot.config import read_settings
from bot.core.errors import BadInput


def command_line() -> typer.Typer:
    """All commands of `namida`."""
    app = typer.Typer(
        name="namida",
        help="A drama companion that lives in a Discord server.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
    )
    app.callback()(settings)
    for command in (serve.run, serve.play, doctor.doctor, ask.search, ask.similar, ask.recommend):
        app.command()(command)
    for command in (records.check, records.schema, records.new, learning.learn, tend.backup, tend.restore):
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
    file = find_dotenv(usecwd=True)
    try:
        written = {name: value for name, value in dotenv_values(file).items() if value is not None}
        found = read_settings({**written, **os.environ})
    except UnicodeDecodeError:
        stop(f"{file} is not UTF-8: save it as UTF-8.")
    except BadInput as error:
        stop(str(error))
    found = replace(found, database=database) if database else found
    context.obj = found = replace(found, data=data) if data else found
    if not found.data.is_dir():
        stop(f"{found.data} is no folder: name the folder of titles with --data or NAMIDA_DATA.")
