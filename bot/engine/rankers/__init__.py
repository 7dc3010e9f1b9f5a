"""What ranks the candidates, as it was learned."""
