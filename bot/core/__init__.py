"""Values and the reading of texts. Uses nothing but the standard library."""
