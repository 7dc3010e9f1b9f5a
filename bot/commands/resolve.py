"""Which title a member means: found by its name, or asked for."""

from collections.abc import Awaitable, Callable, Collection, Sequence

from discord import ui

from bot.answering import Ask, asker, show, update_answer, words_for
from bot.commands.inputs import ALL_OF
from bot.core.member.sheet import Choice
from bot.core.models import Drama
from bot.core.titles import name_key
from bot.guide.finding.catalogue import Found
from bot.ui import picker
from bot.ui.drama import live


async def resolve_title(
    interaction: Ask,
    title: str,
    then: str,
    private: bool,
    note: str | None = None,
    theirs: Callable[[], Awaitable[Collection[str]]] | None = None,
) -> Drama | None:
    """The drama `title` names; None where the asker is asked which one they mean, as it names several or none.

    `then` is what the picker does with the title they choose, and `note` a text it does that with. `theirs` gives the
    ids of the only titles that can be meant, such as those they have rated: of several titles of that name, the one
    among these is meant.
    """
    guide, who = interaction.client.guide, asker(interaction)
    await guide.servers.load(who)
    ask_anyway = title.startswith(ALL_OF) and len(title) > len(ALL_OF)
    title = title.removeprefix(ALL_OF) if ask_anyway else title
    found = guide.titles.among(title, who) if ask_anyway else guide.titles.find(title, who)
    if theirs and found.choices:
        keys = await theirs()
        own = [choice.drama for choice in found.choices if choice.drama.id in keys]
        found = Found(sure=own[0]) if len(own) == 1 else found
    if found.sure:
        await guide.names.searched(who, title, found)
        return found.sure
    if not ask_anyway:
        interaction.client.metrics.misses.inc()
    await _ask_which(interaction, title, found, then, private, note, ask_anyway=ask_anyway)
    return None


async def _ask_which(
    interaction: Ask, title: str, found: Found, then: str, private: bool, note: str | None, *, ask_anyway: bool
) -> None:
    """Ask which title is meant, and add the titles of that name at the live sources once these answer.

    What was searched for in vain is noted, to propose it as a name of the title picked next; not where the member
    asked for others of that name (`ask_anyway`), nor where it is people's: what these made is offered.
    """
    guide, who = interaction.client.guide, asker(interaction)
    is_person = not found.known and guide.persons.is_called(title, who)
    if is_person:
        # Titles that are merely similar to the person's name are not what they look for.
        found = Found(choices=tuple(one for one in found.choices if name_key(title) in name_key(one.name)))
    theirs = () if found.known else guide.titles.starring(title, who, certain=bool(found.choices))
    if theirs:
        found = Found(nearest=(*theirs, *found.choices))
    if not found.choices:
        # That nothing was found is only for the asker to see, and so in their language.
        private = interaction.extras["private"] = True
        who = asker(interaction)
    words, owner, typed = words_for(interaction), who.member, title[:80]
    person = words("named-person") if is_person else None
    found = guide.display.named(found, who)
    sources = [state.name for state in guide.elsewhere.states]

    def card(more: Sequence[Choice], line: str | None) -> ui.LayoutView:
        line = "\n".join(filter(None, (person, line))) or None
        if found.choices:
            return picker.which_title(found.choices, typed, owner, then, words, more, line, note)
        return picker.nothing_found(found.nearest, typed, owner, then, words, more, line, note)

    await show(interaction, card((), live.searching(sources, words) if sources else None), private=private)
    if not ask_anyway and not is_person and not theirs:
        await guide.names.searched(who, title, found)
    if sources:
        known = {choice.drama.id for choice in (*found.choices, *found.nearest)}
        elsewhere = await guide.elsewhere.search(title, guide.servers.own(who.server))
        more = [choice for choice in guide.display.named(elsewhere.choices, who) if choice.drama.id not in known]
        silent = live.not_searched([one.source for one in elsewhere.silent], words)
        await update_answer(interaction, card(more, silent))
