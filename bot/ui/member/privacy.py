"""What is kept of members, why and for how long, in words."""

from collections.abc import Sequence

from discord import ui

from bot.ui.frame import parts
from bot.ui.frame.text import Words

# Which words tell of which table; None for a table that names nobody, and keeps nothing a member said.
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
    "taste": None,
    "command_sync": None,
    "slow_answer": None,
}


def facts(words: Words) -> tuple[str, ...]:
    """What is kept, why and how long: a sentence or two for each kind of thing."""
    return tuple(words(key) for key in dict.fromkeys(key for key in TOLD.values() if key))


def privacy_card(sources: Sequence[str], words: Words) -> ui.LayoutView:
    """What is kept of members, what never is, which sources are asked for what they type, and what they can do."""
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
