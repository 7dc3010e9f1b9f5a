"""The database itself, SQLite or PostgreSQL: opened, written and read, copied and put back."""
