"""Reviews: written, read, reported and hidden."""
