"""/catalogue: titles and names that managers of a server add or correct there."""
