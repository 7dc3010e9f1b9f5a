"""What is said to the bot in chat, and the menus of messages and members."""
