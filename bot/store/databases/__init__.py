"""The database itself, SQLite or PostgreSQL: opening, writing, reading, backups."""
