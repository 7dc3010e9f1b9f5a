"""What a process that runs for months does with its memory."""

import ctypes
import gc
from collections.abc import Iterator
from contextlib import contextmanager, suppress


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


def give_back() -> None:
    """Give the memory that is free back to the system: the C library keeps what was needed for a moment only.

    Does nothing where that library has no such function.
    """
    with suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)
