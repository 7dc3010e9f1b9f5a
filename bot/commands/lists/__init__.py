"""Lists and progress, import of lists from other sites, and alerts of new episodes."""
