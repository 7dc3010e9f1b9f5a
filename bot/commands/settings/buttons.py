"""Buttons of a server's settings, and the form in which regions and tags to avoid are typed, a member's own too.

Whatever changes a server's settings checks again that who pressed it manages the server.
"""

from collections.abc import Awaitable, Callable

from discord import TextStyle, ui

from bot.answering import Ask, asker, edit_message, show_form, words_for
from bot.client import Handler
from bot.commands.callbacks import require_manager
from bot.commands.inputs import region_of, term_names
from bot.commands.lists.alerting import channel_of, set_channel
from bot.commands.pressed import all_chosen, form_values, not_offered, require_owner, values_of
from bot.commands.settings import pages
from bot.core.errors import Sorry
from bot.core.member.asker import Asker
from bot.core.member.choices import Chosen
from bot.ui.frame.ids import Press, write_id, write_member
from bot.ui.frame.limits import MODAL_TEXT, cut

_LONGEST = 400


async def choose(interaction: Ask, press: Press) -> None:
    """Change a setting of the server."""
    owner, what, value = values_of(press, 3)
    require_manager(interaction)
    guide, who = interaction.client.guide, require_owner(interaction, owner, "not-yours-alone")
    what, values = await choice_of(interaction, what, value, guide.choices.theirs)
    if what == "alerts":
        await set_channel(interaction, channel_of(interaction, values))
    else:
        await guide.choices.choose_here(who, what, values, interaction.client.languages.locales)
    await guide.members.settings(who)
    await edit_message(interaction, await pages.theirs(interaction))


async def choice_of(
    interaction: Ask, what: str, value: str, chosen: Callable[[Asker], Awaitable[Chosen]]
) -> tuple[str, list[str]]:
    """(setting, values): a button's own `value`, or what was chosen in a menu.

    Services are in two menus; those `chosen` before that the menu just used does not offer are kept.
    """
    values = [value] if value else all_chosen(interaction)
    if what not in ("services", "services-more"):
        return what, values
    before = (await chosen(asker(interaction))).services
    return "services", [*not_offered(interaction, before), *values]


async def ask(interaction: Ask, press: Press) -> None:
    """Open the form for a setting that is typed: a region, of the member ("mine") or the server ("theirs"), or the
    tags a member avoids."""
    _, whose, what = _typed_choice(press)
    words, who = words_for(interaction, private=True), asker(interaction)
    chosen = await interaction.client.guide.choices.mine(who) if what == "avoid" else None
    modal = _TextModal(
        write_id("said", write_member(who.member), whose, what),
        words(f"set-{what}"),
        words(f"{what}-ask"),
        ", ".join(chosen.avoid)[:_LONGEST] if chosen else "",
    )
    await show_form(interaction, modal, write_id("ask", *press.values))


async def said(interaction: Ask, press: Press) -> None:
    """Change a setting to what was typed in the form; an empty field resets it."""
    _, whose, what = _typed_choice(press)
    guide, text = interaction.client.guide, next(iter(form_values(interaction).values()), "").strip()
    locales = interaction.client.languages.locales
    values: list[str] = []
    if text and what == "region":
        values = [region_of(interaction, text)]
    elif text:
        values = list(guide.wishes.never(text, term_names(interaction)))
    if whose == "theirs":
        await guide.choices.choose_here(require_manager(interaction), what, values, locales)
        await edit_message(interaction, await pages.theirs(interaction))
    else:
        await guide.choices.choose(asker(interaction), what, values, locales)
        await edit_message(interaction, await pages.mine(interaction))


class _TextModal(ui.Modal):
    def __init__(self, custom_id: str, title: str, label: str, before: str) -> None:
        super().__init__(title=cut(title, MODAL_TEXT), custom_id=custom_id)
        field = ui.TextInput(style=TextStyle.short, required=False, max_length=_LONGEST, default=before or None)
        self.add_item(ui.Label(text=cut(label, MODAL_TEXT), component=field))
        self.stop()


def _typed_choice(press: Press) -> tuple[str, ...]:
    values = values_of(press, 3)
    if values[1:] not in (("mine", "region"), ("theirs", "region"), ("mine", "avoid")):
        raise Sorry("stale-button")
    return values


HANDLERS: dict[str, Handler] = {"theirs": choose, "ask": ask, "said": said}
