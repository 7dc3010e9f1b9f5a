"""What live sources add to a card: the next episode, pictures, credits, and which source could not be reached."""

from collections.abc import Sequence
from typing import Any

import discord
from discord import ui

from bot.core.days import day_at
from bot.core.live import Episode, Live, SourceState, Told
from bot.core.models import Drama
from bot.ui.frame import parts
from bot.ui.frame.text import Words

_HOME = "https://www.themoviedb.org"


def next_episode(episode: Episode, words: Words) -> str:
    """ "Next: episode 7 of season 2, 22 Nov 2026"; with the hour, each reader's own, where it is known."""
    when = f"<t:{episode.at}:f> (<t:{episode.at}:R>)" if episode.at else words.day(episode.airs)
    if episode.number is None:
        return words("next-unnumbered", when=when)
    if episode.season and episode.season > 1:
        return words("next-of-season", number=episode.number, season=episode.season, when=when)
    return words("next-episode", number=episode.number, when=when)


def gallery(drama: Drama) -> ui.MediaGallery | None:
    """The pictures of a drama beside its poster."""
    pictures = drama.images.gallery if drama.images else ()
    items = [discord.MediaGalleryItem(url, description=drama.title[:100]) for url in pictures[:10]]
    return ui.MediaGallery(*items) if items else None


def footer(live: Live | None, watching: bool, words: Words) -> ui.TextDisplay | None:
    """The sources of the facts with their dates, then a source that failed; None for neither. JustWatch is credited
    where the tab is Where to watch, `watching`."""
    if live is None:
        return None
    credit = parts.line(*(_credit(told, words) for told in live.told if told.value))
    rows = [words("live-from", sources=credit)] if credit else []
    if watching and any(told.value and told.value.drama.watch for told in live.told):
        rows.append(words("watch-credit", link=_watch_page(live.drama)))
    rows += [missing(told, words) for told in _missed(live)]
    return ui.TextDisplay("\n".join(f"-# {row}" for row in rows)) if rows else None


def missing(told: Told[Any], words: Words) -> str:
    """Why a source failed, and whether older facts are shown in place of its answer."""
    why = words(f"live-{told.trouble}", source=told.source)
    if told.value is not None and told.as_of:
        return f"{why} {words('live-as-of', when=f'<t:{told.as_of}:R>')}"
    return f"{why} {words('live-missing')}"


def searching(names: Sequence[str], words: Words) -> str:
    """That the sources are being searched."""
    return f"-# {words('live-searching', sources=words.joined(list(names)))}"


def not_searched(silent: Sequence[str], words: Words) -> str | None:
    """Which sources could not be searched; None where all answered."""
    return f"-# {words('live-not-searched', sources=words.joined(list(silent)))}" if silent else None


def about(states: Sequence[SourceState], words: Words, *, credits: bool = True) -> str:
    """A line for each live source: its state, or that it is not in use; with `credits` the notice its terms of use ask
    for below."""
    by_name = {state.name: state for state in states}
    rows: list[str] = []
    for name in ("TMDB", "TVmaze"):
        state = by_name.get(name)
        if state is None:
            rows.append(words(f"about-{name}-off"))
            continue
        if state.trouble:
            text = words(f"about-{state.trouble}", source=name)
        elif state.answered_at:
            text = words("about-answered", source=name, when=f"<t:{state.answered_at}:R>")
        else:
            text = words("about-unasked", source=name)
        rows.append(text)
        if credits:
            rows.append(f"-# {words(f'about-{name}')}")
    return "\n".join(rows)


def _credit(told: Told[Any], words: Words) -> str:
    return words.listed((told.source, words.day(day_at(told.as_of)))) if told.as_of else told.source


def _missed(live: Live) -> list[Told[Any]]:
    """The failed source to report, if any: the first one, or any where no source has facts."""
    silent = not any(told.value for told in live.told)
    return [told for place, told in enumerate(live.told) if told.trouble and (place == 0 or silent)][:1]


def _watch_page(drama: Drama) -> str:
    path = (drama.links or {}).get("tmdb", "")
    return f"{_HOME}/{path}/watch" if path else _HOME
