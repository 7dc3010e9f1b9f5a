"""Autocompletion of command options. Discord asks at every keystroke, and takes at most 25 choices."""

import asyncio
import time
from collections.abc import Mapping, Sequence

from discord import app_commands

from bot.answering import Ask, asker, words_for
from bot.commands.inputs import ALL_OF, mood_names, term_names
from bot.core.models import Drama
from bot.core.regions import REGIONS, parted
from bot.ui.frame import parts
from bot.ui.frame.limits import CHOICE, OPTIONS, cut

_LONGEST_NAME = 60
# Seconds. A member who types on does not read choices that come later.
_QUICK = 0.5


async def suggest_title(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The titles that fit what was typed so far, with their ids as values. Where live sources are used, the last choice
    asks for others of that name: a title that only they know may have a namesake in the catalogue."""
    guide, who, began = interaction.client.guide, asker(interaction), time.monotonic()
    if not await _ready(interaction):
        return []
    found = guide.display.named(guide.titles.suggest(typed, who), who)
    words = words_for(interaction, private=True)
    offered = [app_commands.Choice(name=parts.label(choice.drama, words), value=choice.drama.id) for choice in found]
    name = typed.strip().removeprefix(ALL_OF).strip()[:_LONGEST_NAME]
    if name and guide.elsewhere.states:
        others = words("others-called", typed=name)
        offered = [*offered[: OPTIONS - 1], app_commands.Choice(name=cut(others, CHOICE), value=f"{ALL_OF}{name}")]
    interaction.client.metrics.answered("autocomplete", time.monotonic() - began)
    return offered


async def _ready(interaction: Ask) -> bool:
    """Whether to answer a keystroke; not where too many requests wait. Loads the server's own titles, which after a
    start are not in memory yet, but waits only briefly for them."""
    if not interaction.client.admission.admits():
        return False
    # What takes longer goes on, so that the next keystroke finds it done.
    loading = asyncio.ensure_future(interaction.client.guide.servers.load(asker(interaction)))
    await asyncio.wait({loading}, timeout=_QUICK)
    if loading.done():
        loading.result()
    return True


async def suggest_liked(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The tags, genres and moods that fit the last of several comma-separated wishes, after those before it; and
    titles, as "like this one"."""
    if not await _ready(interaction):
        return []
    guide, who = interaction.client.guide, asker(interaction)
    names, moods = term_names(interaction), mood_names(interaction)
    words, offered = words_for(interaction, private=True), list[app_commands.Choice[str]]()
    for found in guide.display.named(guide.wishes.offer(typed, names, who, moods), who):
        if isinstance(found, Drama):
            like_it = words("picks-similar", title=parts.short_title(found, _LONGEST_NAME))
            offered.append(app_commands.Choice(name=like_it, value=found.id))
        else:
            offered += _choices([found], {**moods, **names})
    return offered


async def suggest_avoided(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The tags and genres that fit the last of several to avoid, after those before it."""
    names = term_names(interaction)
    return _choices(interaction.client.guide.wishes.suggest_avoided(typed, names), names)


async def suggest_genre(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The genres that fit what was typed so far, and a tag if it means one instead."""
    names = term_names(interaction)
    return _choices([(genre,) for genre in interaction.client.guide.browsing.suggest_genre(typed, names)], names)


async def suggest_tag(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The tags that fit what was typed so far, and a genre if it means one instead."""
    names = term_names(interaction)
    return _choices([(tag,) for tag in interaction.client.guide.browsing.suggest_tag(typed, names)], names)


def _choices(found: Sequence[tuple[str, ...]], names: Mapping[str, str]) -> list[app_commands.Choice[str]]:
    """A choice for each row of terms, shown by their `names`; rows that are too long for Discord are left out."""
    rows = [(", ".join(names.get(term, term) for term in terms), ", ".join(terms)) for terms in found]
    return [
        app_commands.Choice(name=name, value=value) for name, value in rows if max(map(len, (name, value))) <= CHOICE
    ]


async def suggest_mood(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The moods that fit what was typed so far, with explanations; all of them where none fits, as they are few."""
    words, found = words_for(interaction, private=True), interaction.client.guide.wishes.moods
    return [
        app_commands.Choice(name=cut(f"{words.mood(mood)} – {words.meaning(mood)}", CHOICE), value=mood)
        for mood in found.suggest(typed, mood_names(interaction)) or found.all
    ]


async def suggest_service(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The services that fit what was typed so far."""
    found = interaction.client.guide.wishes.services.suggest(typed)
    return [app_commands.Choice(name=service, value=service) for service in found]


async def suggest_region(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The regions that fit the last of several comma-separated names or codes, after those before it."""
    words = words_for(interaction, private=True)
    *before, start = map(str.casefold, parted(typed))
    names = sorted(((words.region(code), code) for code in REGIONS), key=lambda row: row[0].casefold())
    fits = [(name, code) for name, code in names if start in (name.casefold(), code.casefold())]
    fits += [row for row in names if row[0].casefold().startswith(start) and row not in fits]
    kept = [code for part in before if (code := words.read_region(part))]
    rows = [([*map(words.region, kept), name], [*kept, code]) for name, code in fits if code not in kept]
    offered = [app_commands.Choice(name=", ".join(names), value=", ".join(codes)) for names, codes in rows]
    return [choice for choice in offered if max(len(choice.name), len(choice.value)) <= CHOICE][:OPTIONS]
