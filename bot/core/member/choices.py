"""What members and servers may choose; None, and an empty list, where they chose nothing."""

from dataclasses import dataclass
from typing import Literal

from bot.core.scores import Scale

TitleLanguage = Literal["english", "native", "romanised"]
NameOrder = Literal["family", "given"]

# The most tags or services one chooses: as many as a menu of Discord offers.
MOST_CHOSEN = 25


@dataclass(frozen=True, slots=True)
class Chosen:
    """What members choose for themselves and servers for those who chose nothing; `services` are those they have."""

    region: str | None = None
    services: tuple[str, ...] = ()
    language: str | None = None
    titles: TitleLanguage | None = None
    private: bool | None = None
    scale: Scale | None = None
    names: NameOrder | None = None


@dataclass(frozen=True, slots=True)
class MemberChoices(Chosen):
    """What a member chose for themselves: `avoid` are tags and genres they never want."""

    avoid: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ServerChoices(Chosen):
    """What those who manage a server chose for it: `adult_apart` keeps titles for adults out of channels that are not
    age-restricted."""

    adult_apart: bool = False
