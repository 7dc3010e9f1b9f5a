"""Finding titles by name, by filters, and at the live sources."""
