"""/similar, /recommend."""

from dataclasses import replace

from discord import app_commands

from bot.answering import Ask, asker, show
from bot.commands.autocomplete import suggest_avoided, suggest_liked, suggest_mood, suggest_service, suggest_title
from bot.commands.callbacks import attended
from bot.commands.inputs import Country, Title, Wish, mood_names, term_names
from bot.commands.picks import pages
from bot.commands.resolve import resolve_title
from bot.core.errors import Unrated
from bot.core.member.picks import Daring, Request
from bot.ui.frame.ids import write_request


@app_commands.autocomplete(title=suggest_title, avoid=suggest_avoided, service=suggest_service)
@attended
async def similar(
    interaction: Ask,
    title: Title,
    avoid: Wish | None = None,
    country: Country | None = None,
    years: Wish | None = None,
    max_episodes: app_commands.Range[int, 1, 1000] | None = None,
    service: Wish | None = None,
    private: bool = False,
) -> None:
    wishes = interaction.client.guide.wishes
    first_year, last_year = wishes.years(years)
    wished = wishes.wished(None, avoid, term_names(interaction))
    request = Request(
        avoid=wished.avoid,
        country=country,
        first_year=first_year,
        last_year=last_year,
        max_episodes=max_episodes,
        service=wishes.service(service),
    )
    _, within, _ = write_request(request)
    if drama := await resolve_title(interaction, title, f"similar-{within}", private):
        request = replace(request, drama=drama.id)
        await show(interaction, await pages.picked(interaction, request, taken=wished.taken), private=private)


@app_commands.autocomplete(like=suggest_liked, avoid=suggest_avoided, mood=suggest_mood, service=suggest_service)
@attended
async def recommend(
    interaction: Ask,
    like: Wish | None = None,
    avoid: Wish | None = None,
    mood: Wish | None = None,
    country: Country | None = None,
    years: Wish | None = None,
    max_episodes: app_commands.Range[int, 1, 1000] | None = None,
    service: Wish | None = None,
    surprise: Daring = "balanced",
    private: bool = False,
) -> None:
    wishes = interaction.client.guide.wishes
    first_year, last_year = wishes.years(years)
    moods = mood_names(interaction)
    wished = wishes.wished(like, avoid, term_names(interaction), asker(interaction), moods)
    request = Request(
        drama=wished.drama,
        like=wished.like,
        avoid=wished.avoid,
        mood=wishes.mood(mood, moods) or wished.mood,
        country=country or wished.country,
        first_year=first_year,
        last_year=last_year,
        max_episodes=max_episodes,
        service=wishes.service(service),
        surprise=surprise,
    )
    try:
        view = await pages.picked(interaction, request, taken=wished.taken)
    except Unrated:
        await show(interaction, pages.beginning(interaction), private=True)
    else:
        await show(interaction, view, private=private)


COMMANDS = (similar, recommend)
