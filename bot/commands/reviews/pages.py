"""The form and the reports of reviews, as commands and buttons both show them."""

from collections.abc import Sequence

from discord import ui

from bot.answering import Ask, asker, show_form, words_for
from bot.core.member.reviews import Report
from bot.core.models import Drama
from bot.ui.drama import reviews
from bot.ui.frame.ids import write_id, write_member


async def ask(interaction: Ask, drama: Drama, then: str = "") -> None:
    """Open the form of the asker's review. `then` says how it is confirmed: "" publicly, "p" privately, "c" on the card
    it was opened from."""
    guide, who = interaction.client.guide, asker(interaction)
    draft = guide.display.named(await guide.reviews.draft(who, drama), who)
    scale = (await guide.members.settings(who)).scale
    place = write_id("reviewed", write_member(who.member), drama.id, then)
    form = reviews.ReviewForm(draft, place, scale, words_for(interaction, private=True))
    await show_form(interaction, form, write_id("review-form", drama.id, then))


async def reported(interaction: Ask, report: Report, done: Sequence[ui.Item] = ()) -> ui.LayoutView:
    """A reported review, below what was `done` about the one before."""
    guide, who = interaction.client.guide, asker(interaction)
    scale, report = (await guide.members.settings(who)).scale, guide.display.named(report, who)
    return reviews.report_card(report, who.member, scale, words_for(interaction), done)
