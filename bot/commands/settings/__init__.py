"""What a server and a member choose, and what a member does with their own data."""
