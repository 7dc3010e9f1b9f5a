"""Numbers as pictures, and as cards that say the same."""
