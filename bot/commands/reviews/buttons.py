"""The buttons of reviews. Each acts for the member who pressed it; those that hide are for who manages the server."""

from contextlib import suppress

from bot.answering import Ask, asker, show, turn, words_for
from bot.client import Handler
from bot.commands.inputs import managing
from bot.commands.pages import card
from bot.commands.pressed import answer, carried, chosen, number, own, typed, values_of
from bot.commands.reviews import pages
from bot.core.errors import Sorry
from bot.core.member.reviews import ASPECTS, Aspect
from bot.ui.drama import reviews
from bot.ui.drama.cards import View
from bot.ui.frame import parts
from bot.ui.frame.ids import Press, read_id, read_member

_LONGEST_ID = 15


async def review(interaction: Ask, press: Press) -> None:
    """Open the form of one's review; on one's own card the card is turned to it afterwards."""
    owner, key = values_of(press, 2)
    drama = interaction.client.guide.titles.get(key, asker(interaction))
    on_card = read_member(owner) == asker(interaction).member and _on_card(interaction)
    await pages.ask(interaction, drama, "c" if on_card else "p")


async def form(interaction: Ask, press: Press) -> None:
    """Open the form of one's review where it could not be opened at once."""
    key, then = values_of(press, 2)
    await pages.ask(interaction, interaction.client.guide.titles.get(key, asker(interaction)), then)


async def reviewed(interaction: Ask, press: Press) -> None:
    """Keep the review of a form."""
    _, key, then = values_of(press, 3)
    guide, who = interaction.client.guide, asker(interaction)
    drama, fields = guide.titles.get(key, asker(interaction)), typed(interaction)
    # The form was read by its writer alone.
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
        await turn(interaction, await card(interaction, drama, view))
        return
    # What nobody else here is to see is answered to its writer alone.
    private = interaction.extras["private"] = then != "" or unseen
    scale, words = (await guide.members.settings(who)).scale, words_for(interaction)
    note = reviews.written_note(guide.naming.told(kept, asker(interaction)), who.member, scale, words)
    picker = read_id(carried(interaction, "choose") or "")
    if picker and read_member(picker.values[0]) == who.member and not unseen:
        # What was asked is answered: the question does not stay.
        await turn(interaction, note)
    else:
        await show(interaction, note, private=private)


async def read(interaction: Ask, press: Press) -> None:
    """One review in full, for the one who chose it alone."""
    interaction.extras["private"] = True
    values_of(press, 1)
    guide, who, words = interaction.client.guide, asker(interaction), words_for(interaction)
    opened = guide.naming.told(await guide.reviews.open(who, _key(chosen(interaction))), who)
    scale = (await guide.members.settings(who)).scale
    manages = interaction.guild_id is not None and interaction.permissions.manage_guild
    await show(interaction, reviews.review_card(opened, who.member, manages, scale, words), private=True)


async def unreview(interaction: Ask, press: Press) -> None:
    """Ask whether to delete one's review."""
    interaction.extras["private"] = True
    owner, key = values_of(press, 2)
    who, guide = own(interaction, owner), interaction.client.guide
    drama = guide.naming.told(guide.titles.get(key, who), who)
    if (await guide.reviews.draft(who, drama)).review is None:
        raise Sorry("review-gone")
    await show(interaction, reviews.delete_note(drama, who.member, words_for(interaction)), private=True)


async def unreviewed(interaction: Ask, press: Press) -> None:
    """Delete one's review."""
    owner, key = values_of(press, 2)
    who, guide, words = own(interaction, owner), interaction.client.guide, words_for(interaction)
    drama = guide.titles.get(key, who)
    await guide.reviews.delete(who, drama)
    drama = guide.naming.told(drama, who)
    await turn(interaction, parts.note(words("review-deleted", title=parts.safe(drama.title))))


async def report(interaction: Ask, press: Press) -> None:
    """Report a review to those who manage the server."""
    interaction.extras["private"] = True
    _, key = values_of(press, 2)
    await interaction.client.guide.reviews.report(asker(interaction), _key(key))
    await show(interaction, parts.note(words_for(interaction)("review-reported")), private=True)


async def hide(interaction: Ask, press: Press) -> None:
    """Hide a review in this server."""
    await _settle(interaction, press, hidden=True)


async def keep(interaction: Ask, press: Press) -> None:
    """Show a review in this server, whoever reported it."""
    await _settle(interaction, press, hidden=False)


async def _settle(interaction: Ask, press: Press, *, hidden: bool) -> None:
    """Hide a review, or show it; where it was decided on as reported, the next one that is follows."""
    owner, key = values_of(press, 2)
    who, guide = managing(interaction), interaction.client.guide
    await guide.reviews.settle(who, _key(key), hidden)
    done = reviews.settled(_key(key), hidden, who.member, words_for(interaction))
    view = parts.card(*done)
    if carried(interaction, "review-hide") and carried(interaction, "review-keep"):
        with suppress(Sorry):
            following = await guide.reviews.reported(who)
            view = await pages.reported(interaction, following, done) if following.count else view
    await answer(interaction, owner, view)


async def reports(interaction: Ask, press: Press) -> None:
    """Turn to another of the reviews that are reported or hidden."""
    owner, page = values_of(press, 2)
    found = await interaction.client.guide.reviews.reported(managing(interaction), number(page))
    await answer(interaction, owner, await pages.reported(interaction, found))


def _on_card(interaction: Ask) -> bool:
    """Whether the message that was pressed is a card, turned to its reviews."""
    press = read_id(carried(interaction, "put") or "")
    return press is not None and press.values[-1] == "reviews"


def _key(text: str) -> int:
    if not text.isdecimal() or len(text) > _LONGEST_ID:
        raise Sorry("stale-button")
    return int(text)


HANDLERS: dict[str, Handler] = {
    "review": review, "review-form": form, "reviewed": reviewed, "read": read, "unreview": unreview,
    "unreviewed": unreviewed, "report": report, "review-hide": hide, "review-keep": keep, "reports": reports,
}  # fmt: skip
