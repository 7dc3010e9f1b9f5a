"""Settings of members and servers; None, or an empty list, where they chose nothing."""

from dataclasses import dataclass
from typing import Literal

from bot.core.scores import Scale

TitleLanguage = Literal["english", "native", "romanised"]
NameOrder = Literal["family", "given"]

# How many tags or services one may choose: as many as a menu of Discord offers.
MOST_CHOSEN = 25


@dataclass(frozen=True, slots=True)
class Chosen:
    """Settings of members, and of servers for members who chose nothing; `services` are the ones they have."""

    region: str | None = None
    services: tuple[str, ...] = ()
    language: str | None = None
    titles: TitleLanguage | None = None
    private: bool | None = None
    scale: Scale | None = None
    names: NameOrder | None = None


@dataclass(frozen=True, slots=True)
class MemberChoices(Chosen):
    """Settings of a member; `avoid` are tags and genres they never want recommended."""

    avoid: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ServerChoices(Chosen):
    """Settings of a server; `adult_apart` keeps titles for adults out of channels that are not age-restricted."""

    adult_apart: bool = False
