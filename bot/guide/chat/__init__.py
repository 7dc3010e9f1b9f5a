"""Reading chat messages: which dramas they rate or ask about, and what to reply."""
