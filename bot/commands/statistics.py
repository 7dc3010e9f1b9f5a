"""/server, /me profile and /me year."""

from discord import app_commands

from bot.answering import Ask, asker, show, words_for
from bot.commands.callbacks import attended
from bot.commands.drawing import as_picture
from bot.ui.numbers import statistics


@attended
async def server(interaction: Ask, private: bool = False) -> None:
    guide, who, words = interaction.client.guide, asker(interaction), words_for(interaction)
    found = guide.display.named(await guide.statistics.club(who), who)
    scale = (await guide.members.settings(who)).scale
    picture = await as_picture(interaction, lambda words: statistics.club_chart(found, scale, words))
    await show(
        interaction, statistics.club_card(found, who.member, scale, words, picture), private=private, picture=picture
    )


@attended
async def profile(interaction: Ask, private: bool = False) -> None:
    guide, who, words = interaction.client.guide, asker(interaction), words_for(interaction)
    found = guide.display.named(await guide.statistics.taste(who), who)
    scale, name = (await guide.members.settings(who)).scale, interaction.user.display_name
    picture = await as_picture(interaction, lambda words: statistics.taste_chart(found, name, scale, words))
    await show(interaction, statistics.taste_card(found, name, scale, words, picture), private=private, picture=picture)


@attended
async def year(
    interaction: Ask, year: app_commands.Range[int, 2000, 2100] | None = None, private: bool = False
) -> None:
    guide, who, words = interaction.client.guide, asker(interaction), words_for(interaction)
    found = guide.display.named(await guide.statistics.recap(who, year), who)
    scale, name = (await guide.members.settings(who)).scale, interaction.user.display_name
    picture = await as_picture(interaction, lambda words: statistics.year_chart(found, name, scale, words))
    view = statistics.year_card(found, who.member, name, scale, words, picture)
    await show(interaction, view, private=private, picture=picture)


COMMANDS = (server,)
ME = (profile, year)
