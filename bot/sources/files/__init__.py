"""Files: dramas, ratings and lists as they are written and read, line by line."""
