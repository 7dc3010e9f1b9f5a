"""An inverted index over pieces of text: three letters in a row, or one and two wide characters."""

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]

_BITS = 13
_MASK = (1 << _BITS) - 1
_ROW_BITS = 21
_PAIR = 1 << (3 * _BITS)
_WIDE = 2 << (3 * _BITS)
_PAD = "\x02"
_GAP = "\x00"
_WIDEST_JAMO = 0x318F


def _codes(text: str) -> tuple[Ints, NDArray[np.bool_], Ints]:
    """Hashed characters, which of them are wide (Han, kana, Thai and the like), and where words break."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32).astype(np.int64)
    wide = ((points >= 0x2E80) & ((points < 0x3130) | (points > _WIDEST_JAMO))) | (
        (points >= 0x0E00) & (points < 0x0F00)
    )
    return (points ^ (points >> _BITS) * 0x9E5) & _MASK, wide, points


def _terms(text: str) -> tuple[Ints, Ints]:
    """Terms of text joined by gaps, and the position each begins at."""
    codes, wide, points = _codes(text)
    whole = points != 0
    at = np.flatnonzero(whole[:-2] & whole[1:-1] & whole[2:])
    three = (codes[at] << 2 * _BITS) | (codes[at + 1] << _BITS) | codes[at + 2]
    two_at = np.flatnonzero(wide[:-1] & wide[1:])
    two = _PAIR | (codes[two_at] << _BITS) | codes[two_at + 1]
    one_at = np.flatnonzero(wide)
    one = _WIDE | codes[one_at]
    return np.concatenate((three, two, one)), np.concatenate((at, two_at, one_at))


def _wide(point: int) -> bool:
    return 0x0E00 <= point < 0x0F00 or point >= 0x2E80 and not 0x3130 <= point <= _WIDEST_JAMO


def _terms_of(text: str) -> set[int]:
    """The terms of one short text: as `_terms`, without the cost of small arrays."""
    points = [2, *map(ord, text)]
    codes = [(point ^ (point >> _BITS) * 0x9E5) & _MASK for point in points]
    terms = {(a << 2 * _BITS) | (b << _BITS) | c for a, b, c in zip(codes, codes[1:], codes[2:], strict=False)}
    if not text.isascii():
        wide = [_wide(point) for point in points]
        terms.update(_WIDE | code for code, is_wide in zip(codes, wide, strict=True) if is_wide)
        pairs = zip(codes, codes[1:], wide, wide[1:], strict=False)
        terms.update(_PAIR | (a << _BITS) | b for a, b, first, second in pairs if first and second)
    return terms


class Grams:
    """Which rows hold which grams. Rows are numbered from 0 in the order given, at most two million."""

    __slots__ = ("_begins", "_ends", "_rows", "_terms", "norms")

    def __init__(self, texts: list[str], rows: Ints, count: int) -> None:
        """Index `texts`, the n-th standing in row `rows[n]` of `count` rows."""
        joined = _GAP + _GAP.join([_PAD + text for text in texts]) + _GAP
        terms, at = _terms(joined)
        lengths = np.fromiter((len(text) + 2 for text in texts), np.int64, len(texts))
        owner = np.repeat(rows, lengths)
        # The leading gap belongs to nobody, so positions are one ahead.
        packed = (terms << _ROW_BITS) | owner[at - 1]
        del terms, at, owner
        packed.sort()
        if len(packed):
            packed = packed[np.concatenate(([True], packed[1:] != packed[:-1]))]
        keys = packed >> _ROW_BITS
        self._rows = (packed & ((1 << _ROW_BITS) - 1)).astype(np.int32)
        breaks = np.flatnonzero(np.concatenate(([True], keys[1:] != keys[:-1]))) if len(keys) else keys
        self._terms = keys[breaks]
        self._begins = breaks.astype(np.int32)
        self._ends = np.append(breaks[1:], len(keys)).astype(np.int32)
        weight = _weights(self._ends - self._begins, count)
        self.norms = np.bincount(
            self._rows, weights=np.repeat(weight, self._ends - self._begins), minlength=count
        ).astype(np.float32)

    def find(self, text: str, count: int) -> list[tuple[int, NDArray[np.int32]]]:
        """The grams of the text that are known, rarest first, each as its weight and its rows."""
        terms = np.array(sorted(_terms_of(text)), dtype=np.int64)
        at = np.searchsorted(self._terms, terms)
        at[at == len(self._terms)] = 0
        known = at[self._terms[at] == terms] if len(self._terms) else at[:0]
        sizes = self._ends[known] - self._begins[known]
        order = np.argsort(sizes, kind="stable")
        weights = _weights(sizes, count)
        return [
            (int(weights[n]), self._rows[self._begins[known[n]] : self._ends[known[n]]])
            for n in order.tolist()
        ]


def _weights(sizes: NDArray[np.int32], count: int) -> NDArray[np.int64]:
    """How telling a gram is by how many rows hold it: 1 to 12, a halving each."""
    return np.clip(np.log2((count + 1) / np.maximum(sizes, 1)), 1, 12).astype(np.int64)
