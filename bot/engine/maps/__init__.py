"""Maps: how much liking one title says for another."""
