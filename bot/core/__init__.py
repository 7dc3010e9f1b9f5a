"""Values and words, standard library only."""
