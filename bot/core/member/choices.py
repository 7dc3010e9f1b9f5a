"""What members and servers may choose; None, and an empty list, where they chose nothing."""

from dataclasses import dataclass
from typing import Literal

from bot.core.scores import Scale

TitleLanguage = Literal["english", "native", "romanised"]
NameOrder = Literal["family", "given"]

# The most tags or services one chooses: as many as a menu of Discord offers.
MOST_CHOSEN = 25


@dataclass(frozen=True, slots=True)
class MemberChoices:
    """What a member chose for themselves: `services` they have, `avoid` tags and genres they never want."""

    region: str | None = None
    services: tuple[str, ...] = ()
    language: str | None = None
    titles: TitleLanguage | None = None
    private: bool | None = None
    scale: Scale | None = None
    names: NameOrder | None = None
    avoid: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ServerChoices:
    """What those who manage a server chose for it: what goes for members who chose nothing themselves, and
    whether titles for adults are kept out of channels that are not age-restricted."""

    region: str | None = None
    services: tuple[str, ...] = ()
    language: str | None = None
    titles: TitleLanguage | None = None
    private: bool | None = None
    scale: Scale | None = None
    names: NameOrder | None = None
    adult_apart: bool = False
