"""Discord at wire level, on loopback: the gateway's websocket and the REST routes the bot uses, and their faults.

A route, an operation or a field the bot has no business with is a fault of the bot: it is refused and listed in
`Wire.wrong`. As a process of its own: `python -m tests.wire`.
"""

from .server import Wire

__all__ = ["Wire"]
