"""TMDB: its client, the bodies of its answers, and their conversion into our records."""
