"""A server's own: titles, names, alerts, and how the bot does."""
