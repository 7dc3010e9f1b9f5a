"""The cards of settings, drawn for the one who asks."""

from discord import ui

from bot.answering import Ask, asker, words_for
from bot.ui import choices


async def mine(interaction: Ask) -> ui.LayoutView:
    """What the asker chose, with a menu for each."""
    guide, who, words = interaction.client.guide, asker(interaction), words_for(interaction, private=True)
    chosen, settings = await guide.choices.mine(who), await guide.members.settings(who)
    return choices.my_card(chosen, settings, who.member, words, _names(interaction), guide.catalogue.vocabulary)


async def theirs(interaction: Ask) -> ui.LayoutView:
    """What was chosen for the asker's server, with a menu for each."""
    guide, who, words = interaction.client.guide, asker(interaction), words_for(interaction, private=True)
    chosen = await guide.choices.theirs(who)
    return choices.server_card(
        chosen, who.server_name or "", who.member, words, _names(interaction), guide.catalogue.vocabulary
    )


def _names(interaction: Ask) -> dict[str, str]:
    """The languages there are, by their own names."""
    languages = interaction.client.languages
    return {locale: languages[locale].language for locale in languages.locales}
