"""Memory of a process that runs for months: what the garbage collector leaves alone, and what the system gets back."""

import ctypes
import gc
from collections.abc import Iterator
from contextlib import contextmanager, suppress

# New objects before the youngest generation is collected. Two answers already make Python's default of 700, and
# collecting that often took a tenth of the time, for very little cyclic garbage.
_THRESHOLD = 5_000


def collect_less_often() -> None:
    """Let the garbage collector run less often from now on."""
    gc.set_threshold(_THRESHOLD, *gc.get_threshold()[1:])


@contextmanager
def permanent() -> Iterator[None]:
    """For what is imported or made once and kept until the process ends, such as the catalogue: the garbage collector
    is off meanwhile, and never walks over it later (gc.freeze)."""
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        gc.enable()


@contextmanager
def long_lived() -> Iterator[None]:
    """For what is made anew now and then and kept long, such as a refitted model: answers would otherwise wait while
    the garbage collector walks over all of it.

    Reference counting still frees it once it is replaced; only reference cycles in it are never freed.
    """
    # Quick, as what is kept is frozen already; without it, garbage of before would be frozen too.
    gc.collect()
    yield
    gc.freeze()


def return_free_memory() -> None:
    """Give freed memory back to the system, which glibc keeps after a peak. Does nothing with other C libraries."""
    with suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)
