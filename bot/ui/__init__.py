"""What members see: pure functions from values to messages."""
