"""Files of dramas and ratings, and members' uploads: each read with every fault named by its line."""
