"""The words of a message that mean something, and where its clauses begin and end."""

import re
from functools import lru_cache

from bot.core.chat import phrases

WORD = re.compile(r"[^\s,:;=()\[\]<>\"“”«»《》「」『』!?…、，。・→—–-]+")
BREAK = re.compile(r"(?<![A-Z]\.[A-Z])(?<!\b[DM]r)(?<!\bMs)[.!?…。！？]+(?:\s|\Z)|\n")
CLAUSES = re.compile(r"[,;:.!?()\n、。]|\b(?:and|but|so)\b")
# "my boss is a 2/10" hardly rates My Boss.
MINE = re.compile(r"(?:my|our|your|a) [a-z]+")
_BRACKETS = re.compile(r"\([^()]*\)")
_FOLLOWING = re.compile(
    r"\s+(?!(?:dramas?|shows?|series|seasons?|to|in|on|at|of|by|last|this|week|night|tonight|today|now|yesterday)\b)[A-Za-z][\w'’-]*(?![^,.;!?\n]*\d)"
)


def without_brackets(text: str) -> str:
    """A text without what it has in brackets."""
    return _BRACKETS.sub(" ", text)


def opens(text: str, start: int) -> bool:
    """Whether only filler comes before a place."""
    return not any(_is_meaningful(match[0]) for match in WORD.finditer(text, 0, start))


def goes_on(text: str, end: int) -> bool:
    """Whether what follows a number lets it be a score: the end of a clause, or words that mean nothing."""
    following = _FOLLOWING.match(text, end)
    return bool(phrases.GOES_ON.match(text, end) or (following and not content(following[0])))


def content(text: str) -> list[str]:
    """The meaningful words of a text: neither filler nor adverbs of manner."""
    return [word for word in WORD.findall(phrases.PLEASED.sub(" ", text)) if _is_meaningful(word)]


@lru_cache(maxsize=1 << 12)
def _is_meaningful(word: str) -> bool:
    small = bare(word)
    manner = len(small) > 5 and small.endswith("ly")
    return bool(small) and not manner and small not in phrases.FILLER and not phrases.FILLERS.fullmatch(word)


def bare(word: str) -> str:
    """A word without capitals, nor marks around it."""
    return word.casefold().strip(".'’~/&+|")
