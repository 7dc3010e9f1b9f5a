"""Words that are given a score in a message and are no title here."""

import re
from collections.abc import Sequence

from bot.core.chat import phrases
from bot.guide.chat.local_spotting import AnySpotter
from bot.guide.chat.pairing import Item
from bot.guide.chat.words import content

_QUOTED = re.compile(r"[《「『“\"]([^》」』”\"\n]{1,60})[》」』”\"]")
_COPULA = re.compile(
    r"\b(?:is|was|are|were|gets?|got|says?|gave|i|it|this|that|ist|bei|est|es|está|é|adalah|itu|mi|mein|meine|mon|ma)\b",
    re.IGNORECASE,
)
# A line of a list, and what is around its words.
_LINE, _MARKS = re.compile(r"[^\n]+"), " \t.,:;–-—•·!→="


def unknown_title(items: Sequence[Item], text: str, spotter: AnySpotter) -> str | None:
    """The words of a message that is only a few words, no title among them, and a clear score."""
    scores = [item for item in items if item.notation]
    if len(scores) != 1 or len(items) != 1 or scores[0].mate or scores[0].notation is None:
        return None
    if scores[0].notation.kind == "bare" or scores[0].notation.doubtful:
        return None
    rest = (text[: scores[0].start] + " " + text[scores[0].end :]).strip(" \n.,:;-!")
    if quoted := _QUOTED.fullmatch(rest):
        return quoted[1]
    words = rest.split(maxsplit=6)
    titled = [word for word in words if word[0].isupper()]
    small = all(word in titled or not word.isalpha() or len(word) <= 3 for word in words)
    if not (titled and small) and not _led(text, scores[0], words):
        return None
    if len(words) > 6 or "@someone" in words or not rest.isascii():
        return None
    if spotter.is_actor(rest):
        return None
    common = spotter.is_everyday(rest) and not (len(titled) == len(words) > 1)
    plainly = (
        not phrases.ASPECT.search(rest) and not phrases.THANKS.search(rest) and not _COPULA.search(rest) and not common
    )
    return rest if plainly else None


def unknown_titles(items: Sequence[Item], text: str, spotter: AnySpotter) -> str | None:
    """The words of the lines of a list that are only a few words, no title among them, and a clear score."""
    missed: list[str] = []
    for line in _LINE.finditer(text):
        within = [item for item in items if line.start() <= item.start and item.end <= line.end()]
        if len(within) != 1 or within[0].mate or within[0].notation is None or within[0].notation.kind == "bare":
            continue
        (score,) = within
        rest = f"{text[line.start() : score.start]} {text[score.end : line.end()]}".strip(_MARKS)
        part = phrases.PARTS.search(rest) or phrases.WHOLE.search(rest)
        if rest and len(content(rest)) <= 4 and not (part or spotter.is_everyday(rest) or spotter.is_actor(rest)):
            missed.append(rest)
    return " · ".join(missed) or None


def _led(text: str, score: Item, words: Sequence[str]) -> bool:
    """Whether a message is a few words and then a score with a slash, in small letters too: "typhoon family 8/10"."""
    whole = not text[score.end :].strip(" \n.!") and "/" in text[score.start : score.end]
    return whole and 1 < len(words) <= 4 and not any("'" in word or "’" in word for word in words)
