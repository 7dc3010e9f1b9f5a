"""What is kept of members, why and for how long; deleting it, and leaving a member out of what others see."""

from collections.abc import Sequence

from discord import ButtonStyle, ui

from bot.ui.frame import parts
from bot.ui.frame.ids import write_id, write_member
from bot.ui.frame.text import Words

# The text that tells of each table; None for a table with nothing that members said or did.
TOLD: dict[str, str | None] = {
    "member": "privacy-choices",
    "member_service": "privacy-choices",
    "avoided": "privacy-choices",
    "hidden": "privacy-choices",
    "rating": "privacy-ratings",
    "dismissal": "privacy-ratings",
    "more_like": "privacy-ratings",
    "listed": "privacy-lists",
    "open_list": "privacy-lists",
    "import_draft": "privacy-lists",
    "imported": "privacy-lists",
    "review": "privacy-reviews",
    "report": "privacy-reviews",
    "heard": "privacy-messages",
    "alert": "privacy-alerts",
    "presence": "privacy-presence",
    "miss": "privacy-searches",
    "drawn": "privacy-draws",
    "outvoted": "privacy-votes",
    "vote": "privacy-votes",
    "correction": "privacy-corrections",
    "draft": "privacy-corrections",
    "server": "privacy-servers",
    "alert_channel": "privacy-servers",
    "hidden_review": "privacy-servers",
    "server_service": "privacy-servers",
    "alias": "privacy-servers",
    "advice": None,
    "answer": None,
    "drama": None,
    "fitted": None,
    "neighbour": None,
    "tally": None,
    "taste": None,
    "command_sync": None,
    "slow_answer": None,
}


def facts(words: Words) -> tuple[str, ...]:
    """A sentence or two for each kind of data: what is kept, why and for how long."""
    return tuple(words(key) for key in dict.fromkeys(key for key in TOLD.values() if key))


def privacy_card(sources: Sequence[str], words: Words) -> ui.LayoutView:
    """What is kept of members, what never is, which `sources` are sent what they type, and their choices."""
    kept = "\n".join(f"- {fact}" for fact in facts(words))
    asked = words("privacy-asked", sources=words.joined(list(sources))) if sources else ""
    told = "\n\n".join(filter(None, (words("privacy-short"), asked, words("privacy-never"))))
    return parts.card(
        ui.TextDisplay(f"### {words('privacy-title')}\n{told}"),
        ui.Separator(),
        ui.TextDisplay(kept),
        ui.Separator(),
        ui.TextDisplay(words("privacy-yours")),
    )


def forget_ask(owner: int, words: Words) -> ui.LayoutView:
    """Asks for confirmation before all data of a member is deleted."""
    who = write_member(owner)
    row = ui.ActionRow(
        parts.button(words("forget-me"), write_id("forget", who), style=ButtonStyle.danger),
        parts.button(words("keep-me"), write_id("keep", who)),
    )
    return parts.note(words("forget-ask"), row)


def hidden_note(owner: int, words: Words, already: bool = False) -> ui.LayoutView:
    """Says that a member is left out of what others see, with a button to be counted again."""
    back = parts.button(words("count-me-in"), write_id("hide", write_member(owner), "no"))
    return parts.note(words("hidden-already" if already else "hidden-now"), ui.ActionRow(back))


def shown_note(owner: int, words: Words) -> ui.LayoutView:
    """Says that a member is counted again, with a button to be left out."""
    out = parts.button(words("leave-me-out"), write_id("hide", write_member(owner), "yes"))
    return parts.note(words("shown-now"), ui.ActionRow(out))
