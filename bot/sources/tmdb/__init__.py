"""TMDB: the asking, what it answers, and its answers as ours."""
