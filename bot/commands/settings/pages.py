"""The cards of a member's and a server's settings."""

from discord import ui

from bot.answering import Ask, asker, words_for
from bot.core.member.alerts import Where
from bot.ui.member import choices


async def mine(interaction: Ask) -> ui.LayoutView:
    """The asker's settings, with a menu for each."""
    guide, who, words = interaction.client.guide, asker(interaction), words_for(interaction, private=True)
    chosen, settings = await guide.choices.mine(who), await guide.members.settings(who)
    told, vocabulary = await guide.alerts.where(who), guide.catalogue.vocabulary
    services = guide.choices.services(settings.region)
    # In direct messages there is no server to be told in.
    places: list[Where] = ["direct", "server"] if who.server is not None or told == "server" else ["direct"]
    return choices.my_card(chosen, settings, who.member, words, _names(interaction), services, vocabulary, told, places)


async def theirs(interaction: Ask) -> ui.LayoutView:
    """The settings of the asker's server, with a menu for each."""
    guide, who, words = interaction.client.guide, asker(interaction), words_for(interaction, private=True)
    chosen, channel = await guide.choices.theirs(who), await guide.alerts.channel(who)
    name, services = who.server_name or "", guide.choices.services(chosen.region)
    return choices.server_card(chosen, name, who.member, words, _names(interaction), services, channel)


def _names(interaction: Ask) -> dict[str, str]:
    """The languages by locale, each by its own name."""
    languages = interaction.client.languages
    return {locale: languages[locale].language for locale in languages.locales}
