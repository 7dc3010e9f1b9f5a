"""Cards, notes on ratings, and lists of ratings, as commands and buttons both show them."""

from dataclasses import replace

from discord import ui

from bot.answering import Ask, asker, is_private, public_name, update_answer, words_for
from bot.commands.drawing import as_picture
from bot.core.live import Live
from bot.core.member.picks import Request
from bot.core.member.ratings import Rated
from bot.core.member.together import GroupMember
from bot.core.models import Drama
from bot.ui.drama import cards
from bot.ui.drama.cards import View
from bot.ui.member import ratings
from bot.ui.numbers.pictures import Picture
from bot.ui.numbers.statistics import histogram


async def card(interaction: Ask, drama: Drama, view: View, live: Live | None = None) -> ui.LayoutView:
    """The card of a drama, with the tab of `view`; `live` are facts just fetched, else those in the cache are shown."""
    guide, who, words = interaction.client.guide, asker(interaction), words_for(interaction)
    sheet = await guide.titles.sheet(who, drama, live)
    shared = not is_private(interaction)
    if shared:
        view = replace(view, name=interaction.user.display_name)
        if sheet.entry and not await guide.lists.shared(who.member):
            sheet = replace(sheet, entry=None)
    picked = await guide.picks.pick(who, Request(drama=drama.id)) if view.tab == "similar" else None
    sheet, picked = guide.display.named((sheet, picked), who)
    written = await guide.reviews.page(who, drama, view.page, shared) if view.tab == "reviews" else None
    return cards.drama_card(sheet, view, words, guide.catalogue.vocabulary, picked, written)


async def complete(interaction: Ask, drama: Drama, view: View) -> None:
    """Edit the card just shown once the live sources have answered with newer facts."""
    if live := await interaction.client.guide.elsewhere.renew(drama):
        await update_answer(interaction, await card(interaction, drama, view, live))


async def rated_note(interaction: Ask, rated: Rated) -> ui.LayoutView:
    """The answer to a rating."""
    who, guide, words = asker(interaction), interaction.client.guide, words_for(interaction)
    settings, rated = await guide.members.settings(who), guide.display.named(rated, who)
    return ratings.rated_note(rated, who.member, who.server_name, settings.scale, words, public_name(interaction))


async def ledger(
    interaction: Ask, page: int = 0, other: GroupMember | None = None
) -> tuple[ui.LayoutView, Picture | None]:
    """A page of the asker's ratings, or of `other`'s, and the picture it shows."""
    who, guide = asker(interaction), interaction.client.guide
    settings = await guide.members.settings(who)
    rows = guide.display.named(await guide.ratings.ledger(who, page, other), who)
    rater, words = other or GroupMember(who.member, interaction.user.display_name), words_for(interaction)
    picture = await as_picture(interaction, lambda words: histogram(rows, rater.name, settings.scale, words))
    return ratings.ledger_card(rows, who.member, rater, settings.scale, words, picture), picture
