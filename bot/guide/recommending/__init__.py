"""What to watch next: picks for a member and for a group, what they wish for, how alike two of them rate."""
