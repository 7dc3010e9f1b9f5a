"""The tab Cast: who plays whom, by billing, paged; and who made it."""

from collections.abc import Callable, Iterator
from itertools import groupby

from discord import ui

from bot.core.models import Drama, Role
from bot.core.paging import page_of
from bot.ui.frame import parts
from bot.ui.frame.text import Words

_PAGE_SIZE = 10
_MOST_JOBS = 6
_FIRST_JOBS = ("director", "screenwriter")


def cast_tab(drama: Drama, page: int, page_id: Callable[[int], str], words: Words) -> list[ui.Item | None]:
    """A page of the cast, main roles first, with the crew on the first one; `page_id` makes the custom id of a page."""
    order = {"main": 0, "support": 1, "guest": 2}
    shown, page, pages = page_of(sorted(drama.cast, key=lambda role: order[role.billing]), _PAGE_SIZE, page)
    rows: list[str] = []
    for billing, roles in groupby(shown, key=lambda role: role.billing):
        if drama.billed or billing == "guest":
            rows.append(f"**{words(f'billing-{billing}')}**")
        rows += [_role(role, words) for role in roles]
    text = "\n".join(rows) or f"-# {words('cast-none')}"
    crew = "\n".join(_crew(drama, words)) if page == 0 else ""
    return [ui.TextDisplay(text), ui.TextDisplay(crew) if crew else None, parts.pager(page, pages, page_id, words)]


def _role(role: Role, words: Words) -> str:
    text = parts.safe(role.actor)
    if role.role:
        text += f" — *{parts.safe(role.role)}*"
    return words.listed((text, parts.safe(role.note))) if role.note else text


def _crew(drama: Drama, words: Words) -> Iterator[str]:
    jobs = dict.fromkeys(credit.job for credit in drama.crew)
    for job in sorted(jobs, key=lambda job: _FIRST_JOBS.index(job) if job in _FIRST_JOBS else len(_FIRST_JOBS))[
        :_MOST_JOBS
    ]:
        # Namesakes are told apart by their job in brackets, which is the heading here.
        people = [parts.safe(credit.person.removesuffix(f" ({job})")) for credit in drama.crew if credit.job == job]
        name = words.known(f"job-{job}", job.capitalize())
        yield f"**{parts.safe(name)}** {words.listed(people[:6])}"
