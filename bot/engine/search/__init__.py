"""Finding a title as it is typed: any script, any spelling, any typo, at every keystroke.

One index in memory, built from names alone, with popularity as the prior.
"""

from bot.engine.search.entry import BESIDE_DRAMAS, Entry, Hit, popularity_weight, watchers_of
from bot.engine.search.index import Index

__all__ = ["BESIDE_DRAMAS", "Entry", "Hit", "Index", "popularity_weight", "watchers_of"]
