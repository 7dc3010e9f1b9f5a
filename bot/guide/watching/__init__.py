"""What members watch: their lists, imports of these from other sites, and alerts for new episodes."""
