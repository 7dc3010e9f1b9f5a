"""The commands of `namida`, by theme: serve (run, play), doctor, ask (search, similar, recommend), records (import,
export, new, check, schema), learning (learn), evaluate, and backups (backup, restore)."""
