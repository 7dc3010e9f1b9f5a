"""namida import, export, new, check, schema: the catalogue and ratings as files."""

import csv
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Annotated, Any

import msgspec
import typer

from bot.cli.context import LARGEST_ID, busy, counted, err, list_faults, run, settings_of, stop, write
from bot.cli.files import read_with_progress
from bot.config import Settings, bundled_data
from bot.core.errors import BadInput, Fault
from bot.core.live import SourceTrouble, Trouble
from bot.core.models import Drama
from bot.core.regions import REGIONS
from bot.core.titles import slug, unite
from bot.house import open_house, open_kept, vocabulary_of
from bot.memory import permanent
from bot.sources.bundled import check_bundled, read_bundled
from bot.sources.compare import compare
from bot.sources.files.interchange import FileContents, Rating, read_dramas, read_ratings, write_dramas
from bot.sources.files.records import schema as drama_schema
from bot.sources.gaps import gaps
from bot.sources.template import blank
from bot.ui.frame.locales import check_languages

imports = typer.Typer(help="Take in dramas or ratings from a file.", no_args_is_help=True)
exports = typer.Typer(help="Write dramas, ratings or all that is kept of a member.", no_args_is_help=True)

SkipBad = Annotated[bool, typer.Option("--skip-bad", help="Leave out what is faulty and take the rest.")]


@imports.command("dramas")
def import_dramas(context: typer.Context, file: Path, skip_bad: SkipBad = False) -> None:
    """Dramas as JSON Lines, merged with those already here."""

    async def work() -> None:
        async with open_house(settings_of(context)) as house:
            read = read_with_progress(file, lambda told: read_dramas(file, house.vocabulary, told))
            if read.unknown:
                names = ", ".join(f"{key} ({count})" for key, count in read.unknown.most_common())
                err.print(f"Ignored keys that are not of the format: {names}", soft_wrap=True)
            _stop_on_faults(read, skip_bad)
            before = list(house.guide.catalogue.all())
            after, _ = unite([*before, *read.values])
            await house.kept.dramas.keep(read.values, file.name, int(time.time()))
            all_read, new = len(read.values), len(after) - len(before)
            typer.echo(f"{counted(all_read, 'drama')} taken in: {new} new, {all_read - new} already here.")

    run(work())


@imports.command("ratings")
def import_ratings(context: typer.Context, file: Path, skip_bad: SkipBad = False) -> None:
    """Ratings as CSV: member,drama,score[,rated_at], the score from 1 to 100."""

    async def work() -> None:
        async with open_house(settings_of(context)) as house:
            read = read_with_progress(file, lambda told: read_ratings(file, told, int(time.time())))
            rows: list[Rating] = []
            for number, (member, key, score, at) in read.values:
                if drama := house.guide.catalogue.get(key):
                    rows.append((member, drama.id, score, at))
                else:
                    read.faults.append(Fault(file.name, number, f"there is no drama {key!r}"))
            _stop_on_faults(read, skip_bad)
            await house.kept.ratings.keep(rows)
            # Of several scores of a member for one drama the last is kept.
            rated = {row[:2] for row in rows}
            members = {member for member, _ in rated}
            typer.echo(f"{counted(len(rated), 'rating')} of {counted(len(members), 'member')} taken in.")

    run(work())


def _stop_on_faults(read: FileContents[Any], skip_bad: bool) -> None:
    list_faults(read.faults)
    if read.faults and not skip_bad:
        stop(f"{counted(len(read.faults))}, nothing was taken in. Mend them, or leave them out with --skip-bad.")


@exports.command("dramas")
def export_dramas(context: typer.Context) -> None:
    """Every drama here as JSON Lines."""

    async def work() -> None:
        async with open_house(settings_of(context)) as house:
            # Sorted, so that the order does not tell bundled titles from imported ones.
            for line in write_dramas(sorted(house.guide.catalogue.all(), key=lambda drama: drama.id)):
                typer.echo(line)

    run(work())


@exports.command("ratings")
def export_ratings(context: typer.Context) -> None:
    """Every rating as CSV."""

    async def work() -> None:
        async with open_house(settings_of(context)) as house:
            writer = csv.writer(sys.stdout, lineterminator="\n")
            writer.writerow(("member", "drama", "score", "rated_at"))
            writer.writerows(await house.kept.ratings.rows())

    run(work())


@exports.command("member")
def export_member(context: typer.Context, member: Annotated[int, typer.Argument(min=0, max=LARGEST_ID)]) -> None:
    """Everything kept of one member, as JSON."""

    async def work() -> None:
        async with open_house(settings_of(context)) as house:
            everything = await house.kept.members.export(member)
            typer.echo(msgspec.json.format(msgspec.json.encode(everything), indent=2).decode())

    run(work())


def schema() -> None:
    """The format of a drama as JSON Schema."""
    typer.echo(msgspec.json.format(msgspec.json.encode(drama_schema()), indent=2).decode())


def new(
    context: typer.Context,
    title: str,
    year: Annotated[int, typer.Option(help="The year it first aired.", min=1930, max=2100)],
    country: Annotated[str, typer.Option(help="Two letters, such as KR.")],
) -> None:
    """Write a file for a new drama, with every key in order, filled from TMDB where a key is set."""
    code = country.strip().upper()
    if code not in REGIONS:
        stop(f"{country!r} is not a country's two letters of ISO 3166-1, such as KR.")
    if slug(title, None) == slug("", None):
        stop("Give the title in Latin letters, as the file is named for it; the native one stands in the file.")
    settings = settings_of(context)
    path = settings.data / "dramas" / code.lower() / f"{slug(title, year)}.toml"
    if path.exists():
        stop(f"{path} is there already.")
    known = run(
        _facts_from_tmdb(settings, Drama(id=slug(title, year), title=title, kind="series", country=code, year=year))
    )
    write(path, blank(title, year, code, known))
    typer.echo(f"{path}: fill {'the rest' if known else 'it'} in, then run `namida check`.")


async def _facts_from_tmdb(settings: Settings, drama: Drama) -> Drama | None:
    """The drama as TMDB describes it; None without a key, and, with a line on stderr, where TMDB has no answer."""
    if not settings.tmdb_key:
        return None
    from bot.sources.online import open_sites

    async with open_sites(settings, vocabulary_of(settings.data), time.time) as sites:
        try:
            facts = await sites[0].facts(drama)
        except SourceTrouble as trouble:
            err.print(f"{sites[0].name}: {_TROUBLES[trouble.trouble]}", soft_wrap=True)
            return None
    if facts is None:
        err.print(f"{sites[0].name}: {_TROUBLES['unlisted']}", soft_wrap=True)
    return facts.drama if facts else None


_TROUBLES: dict[Trouble, str] = {
    "down": "does not answer, so nothing is filled in.",
    "busy": "asks for a pause, so nothing is filled in.",
    "refused": "refuses TMDB_API_KEY, so nothing is filled in: make a new one on https://www.themoviedb.org/settings/api.",
    "unlisted": "has no title of that name, year and country, so nothing is filled in.",
}


def check(
    context: typer.Context,
    against: Annotated[
        Path | None, typer.Option("--against", help="Another catalogue (JSON Lines): list where the facts differ.")
    ] = None,
    missing: Annotated[bool, typer.Option("--missing", help="List what the bundled dramas lack.")] = False,
) -> None:
    """Catalogue, settings, locales and database; every fault is listed."""
    settings = settings_of(context)
    try:
        if missing:
            _list_gaps(settings.data)
            return
        if against:
            _compare(settings.data, against)
            return
    except BadInput as error:
        stop(str(error))
    # The collector would walk over all that is read, again and again.
    with busy("Looking at the catalogue"), permanent():
        try:
            vocabulary = vocabulary_of(settings.data)
            faults = check_bundled(settings.data, vocabulary)
        except BadInput as error:
            faults = [Fault("data/vocabulary", 0, str(error))]
        faults += check_languages(bundled_data() / "locales")

    async def database() -> None:
        # Not open_house: the bundled catalogue has been checked above.
        async with open_kept(settings) as kept:
            await kept.dramas.all()

    try:
        run(database())
    except typer.Exit:
        faults.append(Fault("database", 0, "it cannot be used, see above"))
    list_faults(faults)
    if faults:
        stop(f"{counted(len(faults))}.")
    typer.echo("No faults: catalogue, settings, locales and database are in order.")


def _list_gaps(data: Path) -> None:
    dramas, _ = read_bundled(data, vocabulary_of(data))
    counts: Counter[str] = Counter()
    for drama, fields in gaps(dramas):
        counts.update(fields)
        typer.echo(f"{drama.id}\t{', '.join(fields)}")
    told = ", ".join(f"{field} {count}" for field, count in counts.most_common())
    err.print(f"{counted(len(dramas), 'drama')}. Missing: {told or 'nothing'}.", soft_wrap=True)


def _compare(data: Path, against: Path) -> None:
    vocabulary = vocabulary_of(data)
    with busy("Looking at the catalogue"):
        ours, _ = read_bundled(data, vocabulary)
    read = read_with_progress(against, lambda told: read_dramas(against, vocabulary, told))
    list_faults(read.faults)
    if not read.values:
        stop(f"{against.name} holds no drama to compare with.")
    with busy("Comparing"):
        differences = list(compare(ours, read.values, vocabulary.people))
    for one in differences:
        mark = "disputed" if one.known else "DIFFERS"
        typer.echo(f"{mark}\t{one.drama}\t{one.field}\tours: {one.ours}\ttheirs: {one.theirs}")
    undisputed = sum(not one.known for one in differences)
    told = f"{counted(len(read.faults))} in {against.name}, whose lines were left out. " if read.faults else ""
    told += f"{counted(len(differences), 'difference')}, {undisputed} of them not named under `disputed`."
    err.print(told, soft_wrap=True)
