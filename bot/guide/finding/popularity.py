"""How widely known titles are."""

from bot.core.models import Drama
from bot.engine.search import popularity_weight

# Watchers, where nobody counted them.
_SOME = 1000


def popularity(drama: Drama) -> float:
    """How widely known a title is, in 0..1, by the watchers or else the voters other sites count. One that nobody
    counted, but somebody described, is known to some."""
    votes, described = drama.votes, bool(drama.synopsis and drama.cast)
    return popularity_weight(drama.watchers or (_SOME if described and not votes else None), votes or None)
