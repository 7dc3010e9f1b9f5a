"""Lists and progress, what is read from other sites, and who is told of new episodes."""
