"""How widely known a title is."""

from bot.core.models import Drama
from bot.engine.search import popularity_weight

# Watchers of a described title that no site counted.
_SOME = 1000


def popularity(drama: Drama) -> float:
    """How widely known a title is, 0..1, by the watchers or else the voters that other sites count. An uncounted
    title with a synopsis and a cast is known to some."""
    votes, described = drama.votes, bool(drama.synopsis and drama.cast)
    return popularity_weight(drama.watchers or (_SOME if described and not votes else None), votes or None)
