"""Buttons and the form of reviews. Each acts for the member who pressed it; hiding is for managers of the server."""

from contextlib import suppress

from bot.answering import Ask, asker, edit_message, show, words_for
from bot.client import Handler
from bot.commands.callbacks import require_manager
from bot.commands.cards.pages import card
from bot.commands.pressed import answer, chosen, form_values, id_on_message, number, require_owner, values_of
from bot.commands.reviews import pages
from bot.core.errors import Sorry
from bot.core.member.reviews import ASPECTS, Aspect
from bot.ui.drama import reviews
from bot.ui.drama.cards import View
from bot.ui.frame import parts
from bot.ui.frame.ids import Press, read_id, read_member

# Digits of a review's id.
_LONGEST_ID = 15


async def review(interaction: Ask, press: Press) -> None:
    """Open the form of one's review. If pressed on one's own card, that card shows the review afterwards."""
    owner, key = values_of(press, 2)
    drama = interaction.client.guide.titles.get(key, asker(interaction))
    on_card = read_member(owner) == asker(interaction).member and _on_card(interaction)
    await pages.ask(interaction, drama, "c" if on_card else "p")


async def form(interaction: Ask, press: Press) -> None:
    """Open the form of one's review, where it could not be opened at once (see `show_form`)."""
    key, then = values_of(press, 2)
    await pages.ask(interaction, interaction.client.guide.titles.get(key, asker(interaction)), then)


async def reviewed(interaction: Ask, press: Press) -> None:
    """Keep the review of a submitted form."""
    _, key, then = values_of(press, 3)
    guide, who = interaction.client.guide, asker(interaction)
    drama, fields = guide.titles.get(key, who), form_values(interaction)
    # The form named the aspects in its writer's language.
    reader = words_for(interaction, private=True)
    score = number(fields.get("score", ""))
    if not 1 <= score <= 100:
        raise Sorry("stale-button")
    names: dict[str, Aspect] = {name: one for one in ASPECTS for name in (one, reader(f"aspect-{one}"))}
    kept = await guide.reviews.write(
        who,
        drama,
        score,
        fields.get("text", ""),
        fields.get("spoiler") == "True",
        fields.get("episode", ""),
        fields.get("aspects", ""),
        names,
    )
    unseen = kept.hidden or kept.alone
    if then == "c" and not kept.unread and not unseen:
        view = View(owner=who.member, tab="reviews", note=words_for(interaction)("review-kept-here"))
        await edit_message(interaction, await card(interaction, drama, view))
        return
    # A review that nobody else here can see is confirmed privately.
    private = interaction.extras["private"] = then != "" or unseen
    scale, words = (await guide.members.settings(who)).scale, words_for(interaction)
    note = reviews.written_note(guide.display.named(kept, asker(interaction)), who.member, scale, words)
    picker = read_id(id_on_message(interaction, "choose") or "")
    if picker and read_member(picker.values[0]) == who.member and not unseen:
        # The question which title was meant has been answered: replace it.
        await edit_message(interaction, note)
    else:
        await show(interaction, note, private=private)


async def read(interaction: Ask, press: Press) -> None:
    """Show one review in full, privately."""
    interaction.extras["private"] = True
    values_of(press, 1)
    guide, who, words = interaction.client.guide, asker(interaction), words_for(interaction)
    opened = guide.display.named(await guide.reviews.open(who, _review_id(chosen(interaction))), who)
    scale = (await guide.members.settings(who)).scale
    manages = interaction.guild_id is not None and interaction.permissions.manage_guild
    await show(interaction, reviews.review_card(opened, who.member, manages, scale, words), private=True)


async def unreview(interaction: Ask, press: Press) -> None:
    """Ask whether to delete one's review."""
    interaction.extras["private"] = True
    owner, key = values_of(press, 2)
    who, guide = require_owner(interaction, owner), interaction.client.guide
    drama = guide.display.named(guide.titles.get(key, who), who)
    if (await guide.reviews.draft(who, drama)).review is None:
        raise Sorry("review-gone")
    await show(interaction, reviews.delete_note(drama, who.member, words_for(interaction)), private=True)


async def unreviewed(interaction: Ask, press: Press) -> None:
    """Delete one's review."""
    owner, key = values_of(press, 2)
    who, guide, words = require_owner(interaction, owner), interaction.client.guide, words_for(interaction)
    drama = guide.titles.get(key, who)
    await guide.reviews.delete(who, drama)
    drama = guide.display.named(drama, who)
    await edit_message(interaction, parts.note(words("review-deleted", title=parts.safe(drama.title))))


async def report(interaction: Ask, press: Press) -> None:
    """Report a review to the managers of the server."""
    interaction.extras["private"] = True
    _, key = values_of(press, 2)
    await interaction.client.guide.reviews.report(asker(interaction), _review_id(key))
    await show(interaction, parts.note(words_for(interaction)("review-reported")), private=True)


async def hide(interaction: Ask, press: Press) -> None:
    """Hide a review in this server."""
    await _settle(interaction, press, hidden=True)


async def keep(interaction: Ask, press: Press) -> None:
    """Keep a reported or hidden review visible in this server."""
    await _settle(interaction, press, hidden=False)


async def _settle(interaction: Ask, press: Press, *, hidden: bool) -> None:
    """Hide a review or keep it visible. If that was decided in the list of reports, show the next report."""
    owner, key = values_of(press, 2)
    who, guide = require_manager(interaction), interaction.client.guide
    await guide.reviews.settle(who, _review_id(key), hidden)
    done = reviews.settled(_review_id(key), hidden, who.member, words_for(interaction))
    view = parts.card(*done)
    if id_on_message(interaction, "review-hide") and id_on_message(interaction, "review-keep"):
        with suppress(Sorry):
            following = await guide.reviews.reported(who)
            view = await pages.reported(interaction, following, done) if following.count else view
    await answer(interaction, owner, view)


async def reports(interaction: Ask, press: Press) -> None:
    """Turn the page of the reported or hidden reviews."""
    owner, page = values_of(press, 2)
    found = await interaction.client.guide.reviews.reported(require_manager(interaction), number(page))
    await answer(interaction, owner, await pages.reported(interaction, found))


def _on_card(interaction: Ask) -> bool:
    """Whether the message pressed is a card that shows its reviews."""
    press = read_id(id_on_message(interaction, "put") or "")
    return press is not None and press.values[-1] == "reviews"


def _review_id(text: str) -> int:
    if not text.isdecimal() or len(text) > _LONGEST_ID:
        raise Sorry("stale-button")
    return int(text)


HANDLERS: dict[str, Handler] = {
    "review": review, "review-form": form, "reviewed": reviewed, "read": read, "unreview": unreview,
    "unreviewed": unreviewed, "report": report, "review-hide": hide, "review-keep": keep, "reports": reports,
}  # fmt: skip
