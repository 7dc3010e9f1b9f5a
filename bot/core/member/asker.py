"""Who asks, and the settings that apply to them."""

from dataclasses import dataclass

from bot.core.errors import Sorry
from bot.core.member.choices import NameOrder, TitleLanguage
from bot.core.models import Drama
from bot.core.scores import Scale


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks and where: Discord's ids, `server` None in direct messages, `locale` as Discord names it.

    `adult` says whether titles for adults may be shown there; `reads` is the locale of the answer.
    """

    member: int
    server: int | None = None
    server_name: str | None = None
    locale: str = "en-US"
    adult: bool = True
    reads: str = "en-US"

    def sees(self, drama: Drama) -> bool:
        """Whether a drama may be shown where they ask."""
        return self.adult or not drama.for_adults


def server_of(asker: Asker) -> int:
    """The server the asker is in. Raises Sorry outside of servers."""
    if asker.server is None:
        raise Sorry("server-only")
    return asker.server


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings that apply to a member: their own, else their server's, else the defaults.

    `region` is ISO 3166-1 alpha-2. `language` is the member's own choice, `server_language` the server's, each None
    for that of their Discord. `private` says whether answers are shown to them alone by default; `avoid` are tags and
    genres they never want recommended; `adult_apart` keeps titles for adults out of channels that are not
    age-restricted. `titles` None means English titles, except native ones for dramas in the language of the answer.
    """

    region: str | None = None
    scale: Scale = "ten"
    services: tuple[str, ...] = ()
    language: str | None = None
    server_language: str | None = None
    titles: TitleLanguage | None = None
    names: NameOrder = "family"
    private: bool = False
    avoid: tuple[str, ...] = ()
    adult_apart: bool = False
