"""What members give: titles that complete as they are typed, and what a title means."""

import asyncio
import contextlib
import functools
import inspect
import time
from collections.abc import Awaitable, Callable, Collection, Coroutine, Mapping, Sequence
from typing import Any, Literal

import discord
from discord import app_commands, ui

from bot.answering import Ask, asker, attend, renew, show, words_for
from bot.core.errors import Sorry
from bot.core.member.imports import MOST_BYTES
from bot.core.member.people import Asker, Choice
from bot.core.models import Drama
from bot.core.regions import REGIONS, parted
from bot.core.titles import name_key
from bot.guide.finding.catalogue import Found
from bot.outgoing import UNHEARD
from bot.ui import answers
from bot.ui.drama import live
from bot.ui.frame import parts
from bot.ui.frame.limits import CHOICE, OPTIONS, cut

Title = app_commands.Range[str, 1, 200]
Wish = app_commands.Range[str, 1, 100]
Tag = app_commands.Range[str, 1, 60]
Somebody = discord.Member | discord.User
Country = Literal["KR", "JP", "CN", "TW", "TH", "HK", "PH", "SG"]

# Before a name: all titles of that name are asked about, also where one of them is sure.
ALL_OF = "?"
_LONGEST_ASKED = 60
_MOST_REGIONS = 6
# Seconds; who types reads no longer what comes later.
_QUICK = 0.5
# Seconds within which Discord gives what a member attached.
_ATTACHED = 10

_Command = Callable[..., Coroutine[Any, Any, None]]


async def suggest(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The titles for what was typed so far; each choice carries the id. The last one asks for others of that name,
    so that a title that only a source knows is reached past its namesake here."""
    guide, who, began = interaction.client.guide, asker(interaction), time.monotonic()
    if not await _looked_for(interaction):
        return []
    found = guide.naming.told(guide.titles.suggest(typed, who), who)
    words = words_for(interaction, private=True)
    offered = [app_commands.Choice(name=parts.label(choice.drama, words), value=choice.drama.id) for choice in found]
    name = typed.strip().removeprefix(ALL_OF).strip()[:_LONGEST_ASKED]
    if name and guide.elsewhere.states:
        others = words("others-called", typed=name)
        offered = [*offered[: OPTIONS - 1], app_commands.Choice(name=cut(others, CHOICE), value=f"{ALL_OF}{name}")]
    interaction.client.metrics.answered("autocomplete", time.monotonic() - began)
    return offered


async def _looked_for(interaction: Ask) -> bool:
    """Whether titles are looked for at a keystroke: not where more wait than can be answered. After a start the first
    one in a server learns what that server has of its own, if that is quick."""
    if not interaction.client.crowd.let_in():
        return False
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(interaction.client.guide.here.meet(asker(interaction)), _QUICK)
    return True


def told(interaction: Ask) -> dict[str, str]:
    """What the member's language calls tags and genres, where it has names of its own."""
    words = words_for(interaction, private=True)
    return {term: name for term in interaction.client.guide.wishes.avoids.all if (name := words.named(term)) != term}


def told_moods(interaction: Ask) -> dict[str, str]:
    """What the member's language calls moods."""
    words = words_for(interaction, private=True)
    return {mood: words.mood(mood) for mood in interaction.client.guide.wishes.moods.all}


async def suggest_liked(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The tags and genres for what was typed so far, behind those already set apart by commas, and titles to be like,
    which say so."""
    if not await _looked_for(interaction):
        return []
    guide, who, own = interaction.client.guide, asker(interaction), told(interaction)
    words, offered = words_for(interaction, private=True), list[app_commands.Choice[str]]()
    for found in guide.naming.told(guide.wishes.offer(typed, own, who), who):
        if isinstance(found, Drama):
            like_it = words("picks-similar", title=parts.short_title(found, _LONGEST_ASKED))
            offered.append(app_commands.Choice(name=like_it, value=found.id))
        else:
            offered += _choices([found], own)
    return offered


async def suggest_avoided(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The same for what is not wanted."""
    own = told(interaction)
    return _choices(interaction.client.guide.wishes.suggest_avoided(typed, own), own)


async def suggest_genre(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The genres for what was typed so far, and the tag it means instead."""
    own = told(interaction)
    return _choices([(genre,) for genre in interaction.client.guide.browsing.suggest_genre(typed, own)], own)


async def suggest_tag(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The tags for what was typed so far, and the genre it means instead."""
    own = told(interaction)
    return _choices([(tag,) for tag in interaction.client.guide.browsing.suggest_tag(typed, own)], own)


def _choices(found: Sequence[tuple[str, ...]], own: Mapping[str, str]) -> list[app_commands.Choice[str]]:
    rows = [(", ".join(own.get(term, term) for term in terms), ", ".join(terms)) for terms in found]
    return [
        app_commands.Choice(name=name, value=value) for name, value in rows if max(map(len, (name, value))) <= CHOICE
    ]


async def suggest_mood(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The moods for what was typed so far, each with what it means; all of them, as they are few, where none fits."""
    words, found = words_for(interaction, private=True), interaction.client.guide.wishes.moods
    return [
        app_commands.Choice(name=cut(f"{words.mood(mood)} – {words.meaning(mood)}", CHOICE), value=mood)
        for mood in found.suggest(typed, told_moods(interaction)) or found.all
    ]


async def suggest_service(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The services for what was typed so far."""
    found = interaction.client.guide.wishes.services.suggest(typed)
    return [app_commands.Choice(name=service, value=service) for service in found]


async def suggest_region(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The regions for what was typed so far, by the names of the member's language, or two letters; behind those
    already set apart by commas."""
    words = words_for(interaction, private=True)
    *before, start = map(str.casefold, parted(typed))
    names = sorted(((words.region(code), code) for code in REGIONS), key=lambda row: row[0].casefold())
    fits = [(name, code) for name, code in names if start in (name.casefold(), code.casefold())]
    fits += [row for row in names if row[0].casefold().startswith(start) and row not in fits]
    kept = [code for part in before if (code := words.read_region(part))]
    rows = [([*map(words.region, kept), name], [*kept, code]) for name, code in fits if code not in kept]
    offered = [app_commands.Choice(name=", ".join(names), value=", ".join(codes)) for names, codes in rows]
    return [choice for choice in offered if max(len(choice.name), len(choice.value)) <= CHOICE][:OPTIONS]


def region_of(interaction: Ask, text: str) -> str:
    """The code of the region `text` names, in the member's language too. Raises Sorry for one that is not known."""
    code = words_for(interaction, private=True).read_region(text)
    if code is None:
        raise Sorry("region-unknown", given=text[:40])
    return code


def regions_of(interaction: Ask, text: str) -> tuple[str, ...]:
    """The codes of the regions `text` names, apart by commas. Raises Sorry for one that is not known, and for more
    than fit into the id of a picker."""
    regions = tuple(dict.fromkeys(region_of(interaction, part) for part in parted(text) if part))
    if not 0 < len(regions) <= _MOST_REGIONS:
        raise Sorry("regions-too-many", most=_MOST_REGIONS)
    return regions


def attended(command: _Command) -> _Command:
    """A command whose every trouble is answered, and which is put off where it takes long.

    Its option `private` is what the member or the server chose, where it is not given; a command without one
    answers in private.
    """
    choice = "private" in inspect.signature(command).parameters

    async def answer(interaction: Ask, given: tuple[Any, ...], options: dict[str, Any]) -> None:
        if "private" not in interaction.extras:
            settings = interaction.client.guide.here.settings(asker(interaction))
            options["private"] = interaction.extras["private"] = settings.private
        await command(interaction, *given, **options)

    @functools.wraps(command)
    async def run(interaction: Ask, *given: Any, **options: Any) -> None:
        # An answer may be put off before it is known what was chosen.
        if not choice or "private" in interaction.namespace:
            interaction.extras["private"] = options["private"] if choice else True
        await attend(interaction, answer(interaction, given, options))

    return run


def managing(interaction: Ask) -> Asker:
    """The asker, who manages the server. Raises Sorry where they do not; a server may show the command to anyone."""
    if interaction.guild_id is None:
        raise Sorry("server-only")
    if not interaction.permissions.manage_guild:
        raise Sorry("managers-only")
    # What a manager decides is shown to them alone, also where the answer is put off.
    interaction.extras["private"] = interaction.extras["managing"] = True
    return asker(interaction)


async def content(file: discord.Attachment) -> bytes:
    """What is in an attached file. Raises Sorry for one that is too large, and where it cannot be had."""
    if file.size > MOST_BYTES:
        raise Sorry("import-large", most=MOST_BYTES // 1_000_000)
    try:
        async with asyncio.timeout(_ATTACHED):
            return await file.read()
    except UNHEARD:
        raise Sorry("import-lost", file=file.filename[:60]) from None


async def meant(
    interaction: Ask,
    title: str,
    then: str,
    private: bool,
    note: str | None = None,
    theirs: Callable[[], Awaitable[Collection[str]]] | None = None,
) -> Drama | None:
    """The drama `title` means; of several the one whose id is among `theirs`, which alone the asker can mean. Where it
    means several or none, asks which, and `then` is done with it and the `note`; what the live sources know by that
    name is put beside those of the catalogue once they answer."""
    guide, who = interaction.client.guide, asker(interaction)
    await guide.here.meet(who)
    every = title.startswith(ALL_OF) and len(title) > len(ALL_OF)
    title = title.removeprefix(ALL_OF) if every else title
    found = guide.titles.among(title, who) if every else guide.titles.find(title, who)
    if theirs and found.choices:
        keys = await theirs()
        own = [choice.drama for choice in found.choices if choice.drama.id in keys]
        found = Found(sure=own[0]) if len(own) == 1 else found
    if found.sure:
        await guide.names.searched(who, title, found)
        return found.sure
    if not every:
        interaction.client.metrics.misses.inc()
    called = not found.known and guide.persons.is_called(title, who)
    if called:
        # What is only a little like somebody's name is not what they ask for.
        found = Found(choices=tuple(one for one in found.choices if name_key(title) in name_key(one.name)))
    if not found.choices:
        # That nothing was found is told to the one who asked, in their language.
        private = interaction.extras["private"] = True
        who = asker(interaction)
    words, owner, typed = words_for(interaction), who.member, title[:80]
    person = words("named-person") if called else None
    found = guide.naming.told(found, who)
    sources = [state.name for state in guide.elsewhere.states]

    def ask(more: Sequence[Choice], line: str | None) -> ui.LayoutView:
        line = "\n".join(filter(None, (person, line))) or None
        if found.choices:
            return answers.which_title(found.choices, typed, owner, then, words, more, line, note)
        return answers.nothing_found(found.nearest, typed, owner, then, words, more, line, note)

    looking = live.searching(sources, words) if sources else None
    await show(interaction, ask((), looking), private=private)
    if not every and not person:
        await guide.names.searched(who, title, found)
    if sources:
        known = {choice.drama.id for choice in (*found.choices, *found.nearest)}
        abroad = await guide.elsewhere.search(title, guide.here.own(who.server))
        told = guide.naming.told(abroad.choices, who)
        more = [choice for choice in told if choice.drama.id not in known]
        silent = live.not_searched([told.source for told in abroad.silent], words)
        await renew(interaction, ask(more, silent))
    return None
