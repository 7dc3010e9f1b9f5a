"""/person."""

from discord import app_commands

from bot.answering import Ask, asker, show, words_for
from bot.commands.browsing import pages
from bot.commands.callbacks import attended
from bot.ui.person import person_label, which_person


async def _suggest(interaction: Ask, typed: str) -> list[app_commands.Choice[str]]:
    """The people who fit what was typed so far, with their keys as values."""
    guide, who = interaction.client.guide, asker(interaction)
    people = guide.display.named(guide.persons.suggest(typed, who), who)
    words = words_for(interaction, private=True)
    return [app_commands.Choice(name=person_label(person, words), value=person.key) for person in people]


@app_commands.autocomplete(name=_suggest)
@attended
async def person(interaction: Ask, name: app_commands.Range[str, 1, 100], private: bool = False) -> None:
    found = interaction.client.guide.persons.find(name, asker(interaction))
    if found.sure:
        view = await pages.person_page(interaction, found.sure)
    else:
        # That nobody was found is only for the asker to see, and so in their language.
        private = interaction.extras["private"] = private or not found.choices
        view = which_person(found, name[:80], asker(interaction).member, words_for(interaction))
    await show(interaction, view, private=private)


COMMANDS = (person,)
