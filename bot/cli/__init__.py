"""The command line by theme: serve (run, play), doctor, ask (search, similar, recommend), records (import, export,
new, check, schema), learning (learn), evaluate, and tend (backup, restore)."""
