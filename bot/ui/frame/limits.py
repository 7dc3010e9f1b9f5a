"""Discord's limits, from its documentation of components, commands and modals, and the gate every message passes."""

import re

import discord

COMPONENTS = 40
CHARACTERS = 4000
CUSTOM_ID = 100
OPTIONS = 25
OPTION_LABEL = 100
CHOICE = 100
BUTTON_LABEL = 80
POLL_ANSWER = 55
EVENT_TEXT = 100
MODAL_TEXT = 45
ALTERNATIVE_TEXT = 1024

_BAR = "||"
_LAST_WORD = re.compile(r"\s+\S*$")


def cut(text: str, limit: int) -> str:
    """`text` in at most `limit` characters: by whole words, an ellipsis at the end, spoiler bars closed."""
    if len(text) <= limit:
        return text
    room = limit - 1
    kept = _whole_words(text, room)
    if kept.count(_BAR) % 2:
        kept = _whole_words(text, room - len(_BAR))
        # The shorter cut may have lost the bar that was open.
        return f"{kept}…{_BAR}" if kept.count(_BAR) % 2 else f"{kept}…"
    return f"{kept}…"


def _whole_words(text: str, room: int) -> str:
    """The words at the beginning of a text that fit into `room` characters, no spoiler bar halved."""
    if room <= 0:
        return ""
    kept = text[:room]
    if not text[room : room + 1].isspace() and " " in kept:
        kept = _LAST_WORD.sub("", kept)
    if kept.endswith("|") and not kept.endswith(_BAR):
        kept = kept[:-1]
    return kept.rstrip(" \n,;:-–—\\")


def gate(view: discord.ui.LayoutView) -> discord.ui.LayoutView:
    """The message itself, its longest texts cut to what Discord takes. Raises ValueError for too many components."""
    count = view.total_children_count
    if count > COMPONENTS:
        raise ValueError(f"a message of {count} components: Discord takes {COMPONENTS}")
    texts = [item for item in view.walk_children() if isinstance(item, discord.ui.TextDisplay)]
    excess = sum(len(text.content) for text in texts) - CHARACTERS
    for text in sorted(texts, key=lambda text: -len(text.content)):
        if excess <= 0:
            break
        before = len(text.content)
        text.content = cut(text.content, max(200, before - excess))
        excess -= before - len(text.content)
    return view
