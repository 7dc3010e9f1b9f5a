"""What a process that runs for months does with its memory."""

import ctypes
import gc
from collections.abc import Iterator
from contextlib import contextmanager, suppress

# So many new objects before the collector looks for those that only lead to themselves, which are few: Python's 700
# are as many as two answers make, and cost a tenth of the time.
_OBJECTS = 5_000


def seldom() -> None:
    """Let the garbage collector look less often, as long as the program runs."""
    gc.set_threshold(_OBJECTS, *gc.get_threshold()[1:])


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


@contextmanager
def for_long() -> Iterator[None]:
    """The same for what is made anew now and then while members are answered, such as what a refit learned: they would
    wait while the collector walks over it, again and again.

    It still goes once nothing leads to it any more. Only what leads to itself, as a list that holds itself, stays.
    """
    # All that is kept was set aside before, so this is quick, and no garbage is set aside along.
    gc.collect()
    yield
    gc.freeze()


def give_back() -> None:
    """Give the memory that is free back to the system: the C library keeps what was needed for a moment only.

    Does nothing where that library has no such function.
    """
    with suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)
