"""An empty file for a new drama: every key in the order of the catalogue."""

from bot.core.titles import language_of, slug


def blank(title: str, year: int, country: str) -> str:
    """The text of data/dramas/<country>/<id>.toml for that drama, to be filled in by hand."""
    quoted = '"' + title.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return _BLANK.format(
        id=slug(title, year), title=quoted, year=year, country=country, language=language_of(country) or ""
    )


_BLANK = '''\
# Fill in what you know and delete the lines you do not: an unknown fact is left out, never guessed.
id = "{id}"
title = {title}
native_title = ""
aliases = []                  # romanised, other English titles, fan short names
country = "{country}"
language = "{language}"
kind = "series"               # series, special, film, other
year = {year}
# aired_from = {year}-01-31
# aired_to = {year}-03-31
# airs_on = ["Fri", "Sat"]
status = "ended"              # announced, airing, ended
# episodes = 16
# runtime = 60                # minutes
# specials = [{{ title = "", runtime = 60, year = {year} }}]
networks = []
# content_rating = "15+"
genres = []                   # names of data/vocabulary/genres.toml
tags = []                     # 5 to 15 names of data/vocabulary/tags.toml
synopsis = """\\
50 to 120 words of your own, without a spoiler past the premise."""
# based_on = {{ kind = "novel", title = "", author = "" }}
cast = [
  # {{ actor = "", role = "", billing = "main", note = "" }},   billing: main, support, guest
]
crew = [
  # {{ person = "", job = "director" }},
]
# songs = [{{ title = "", artist = "", kind = "ending" }}]      kind: opening, ending, insert
# related = [{{ relation = "remake", id = "", title = "" }}]
# links = {{ mdl = "", tmdb = "", imdb = "" }}
# disputed = [{{ field = "", value = "", source = "" }}]
sources = []
'''
