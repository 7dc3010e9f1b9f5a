"""What the tests of a server's own titles share: who asks, a title nobody knows, and its form."""

from typing import Any

from conftest import Club

from bot.core.corrections import Kept
from bot.core.member.asker import Asker
from bot.core.models import Role
from bot.guide import Guide

CLUB, OTHER = 100, 200
MINA, THERE, ALONE = Asker(11, CLUB, "Drama Club"), Asker(11, OTHER, "Elsewhere"), Asker(11)
SIGNAL, TEARS = "signal-2016", "1-litre-of-tears-2005"
QUOKKA = {"title": "Quokka Detective", "kind": "series", "year": 2031, "country": "KR", "episodes": 12,
          "genres": ("Romance",), "tags": ("first love",), "cast": (Role(actor="Zzyx Qwan", role="Inspector"),)}  # fmt: skip


async def add(guide: Guide, asker: Asker = MINA, **facts: object) -> Kept:
    made = await guide.corrections.add(asker, {**QUOKKA, **facts})
    assert isinstance(made, Kept)
    return made


async def correct(guide: Guide, key: str, asker: Asker = MINA, **facts: object) -> Kept:
    made = await guide.corrections.correct(asker, guide.titles.get(key, asker), facts)
    assert isinstance(made, Kept)
    return made


FORM = {
    "title": "Quokka Detective", "names": "Quokka\nクオッカ", "synopsis": "A quokka solves crimes.",
    "facts": "Kind: series\nYear: 2031\nEpisodes: 12 (60 min)\nNetwork: Fuji TV", "cast": "Zzyx Qwan (Inspector)",
}  # fmt: skip


async def fill(club: Club, name: str, form: dict[str, str], **options: Any) -> Any:
    shown = await club.owner.slash(club.channel, f"catalogue {name}", **options)
    return await club.owner.submit_modal(shown, form)


PAGE = b"Quokka Detective\nYear: 2031\nKind: series\nCast:\nZzyx Qwan (Inspector)\nnobody knows.\n"
