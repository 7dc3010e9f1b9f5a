"""What every card is made of: its parts, their ids and limits, and the texts."""
