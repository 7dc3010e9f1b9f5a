"""Maps: how much one title speaks for another."""
