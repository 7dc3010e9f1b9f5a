"""Settings of servers and members, and members' control over their data."""
