"""Discord at wire level, on loopback: the gateway's websocket and the REST routes the bot uses, and their faults.

A request to a route, or a field, that the bot should not send is refused and listed in `Wire.wrong`. As a process of
its own: `python -m tests.wire`.
"""

from .server import Wire

__all__ = ["Wire"]
