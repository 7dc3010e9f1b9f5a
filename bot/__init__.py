"""Namida: a drama companion that lives in a Discord server."""
