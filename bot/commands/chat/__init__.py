"""Messages to the bot, and the context menus of messages and members."""
