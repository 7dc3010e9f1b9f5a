"""The values around members: who asks, what they chose, rated, list and wrote."""
