"""What a process that runs for months does with its memory."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def for_good() -> Iterator[None]:
    """What is imported and made meanwhile stays until the end: the garbage collector need not walk over it, now or
    later."""
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        gc.enable()
