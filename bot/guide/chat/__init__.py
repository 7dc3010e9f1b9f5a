"""Rating in the flow of chat: what messages say of dramas, and what is made of it."""
