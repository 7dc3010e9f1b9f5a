"""What members watch: their lists, those they bring along, the new episodes they are told of."""
