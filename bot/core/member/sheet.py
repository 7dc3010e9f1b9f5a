"""What a member is shown of a drama: everything on its card, or one choice among names."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.core.live import Live
from bot.core.member.asker import Settings
from bot.core.member.lists import Entry
from bot.core.member.ratings import Standing
from bot.core.models import Drama


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything on the card of a drama. `story` has its related titles by id, `live` what the live sources say, whose
    facts `drama` has already, and `entry` is that of the member's list."""

    drama: Drama
    standing: Standing
    server_name: str | None
    settings: Settings
    story: Mapping[str, Drama]
    live: Live | None = None
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One title that a name may mean. `name` is the name that matched; `source` is the site that found it, None for the
    catalogue."""

    drama: Drama
    name: str
    score: float
    source: str | None = None
