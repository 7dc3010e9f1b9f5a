"""What to watch next: picks for a member or a group, their wishes, and how similarly two members rate."""
