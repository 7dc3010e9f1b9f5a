"""The tables. Times are Unix seconds (UTC), ids of members and servers Discord's own."""

from bot.store.tables.lists import alert, alert_channel, import_draft, imported, listed, open_list
from bot.store.tables.opinions import dismissal, heard, hidden_review, more_like, rating, report, review, tally
from bot.store.tables.people import (
    avoided,
    drawn,
    hidden,
    member,
    member_service,
    outvoted,
    presence,
    server,
    server_service,
    vote,
)
from bot.store.tables.running import advice, command_sync, fitted, slow_answer, taste
from bot.store.tables.schema import metadata
from bot.store.tables.titles import alias, answer, correction, draft, drama, miss, neighbour

__all__ = [
    "advice",
    "alert",
    "alert_channel",
    "alias",
    "answer",
    "avoided",
    "command_sync",
    "correction",
    "dismissal",
    "draft",
    "drama",
    "drawn",
    "fitted",
    "heard",
    "hidden",
    "hidden_review",
    "import_draft",
    "imported",
    "listed",
    "member",
    "member_service",
    "metadata",
    "miss",
    "more_like",
    "neighbour",
    "open_list",
    "outvoted",
    "presence",
    "rating",
    "report",
    "review",
    "server",
    "server_service",
    "slow_answer",
    "tally",
    "taste",
    "vote",
]
