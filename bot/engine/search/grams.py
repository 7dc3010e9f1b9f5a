"""An inverted index over n-grams: three letters, or one and two wide characters."""

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]

_BITS = 13
_MASK = (1 << _BITS) - 1
ROW_BITS = 21
_PAIR = 1 << (3 * _BITS)
_WIDE = 2 << (3 * _BITS)
_PAD = "\x02"
_GAP = "\x00"
_PART = 16_384
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


def first_of_runs(ordered: Ints) -> NDArray[np.bool_]:
    """Where each run of equal values begins."""
    out = np.ones(len(ordered), dtype=np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=out[1:])
    return out


def _wide(point: int) -> bool:
    return 0x0E00 <= point < 0x0F00 or (point >= 0x2E80 and not 0x3130 <= point <= _WIDEST_JAMO)


def _terms_of(text: str) -> set[int]:
    """The terms of one short text: as `_terms`, without the cost of small arrays."""
    codes = points = [2, *map(ord, text)]
    if not text.isascii():
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

    __slots__ = ("_begins", "_rows", "_terms", "_weights", "norms")

    def __init__(self, texts: list[str], rows: Ints, count: int) -> None:
        """Index `texts`, the n-th standing in row `rows[n]` of `count` rows."""
        parts: list[Ints] = [np.zeros(0, np.int64)]
        # In parts, as the arrays a part needs are many times the size of what is kept.
        for begin in range(0, len(texts), _PART):
            part = texts[begin : begin + _PART]
            terms, at = _terms(_GAP + _GAP.join([_PAD + text for text in part]) + _GAP)
            lengths = np.fromiter((len(text) + 2 for text in part), np.int64, len(part))
            # The leading gap belongs to nobody, so positions are one ahead.
            owner = np.repeat(rows[begin : begin + _PART], lengths)[at - 1]
            parts.append((terms << ROW_BITS) | owner)
        packed = np.concatenate(parts)
        del parts
        packed.sort()
        packed = packed[first_of_runs(packed)]
        keys = packed >> ROW_BITS
        packed &= (1 << ROW_BITS) - 1
        self._rows = packed.astype(np.int32)
        del packed
        breaks = np.flatnonzero(first_of_runs(keys))
        self._terms = keys[breaks]
        self._begins = np.append(breaks, len(keys)).astype(np.int32)
        sizes = np.diff(self._begins)
        self._weights = _weights(sizes, count)
        self.norms = np.bincount(self._rows, weights=np.repeat(self._weights, sizes), minlength=count).astype(
            np.float32
        )

    def find(self, text: str) -> list[tuple[int, NDArray[np.int32]]]:
        """The weight and the rows of each gram of the text that any row has."""
        terms = np.array(sorted(_terms_of(text)), dtype=np.int64)
        at = np.searchsorted(self._terms, terms)
        at[at == len(self._terms)] = 0
        known = at[self._terms[at] == terms] if len(self._terms) else at[:0]
        begins, ends = self._begins[known], self._begins[known + 1]
        lists = zip(self._weights[known].tolist(), begins.tolist(), ends.tolist(), strict=True)
        return [(weight, self._rows[begin:end]) for weight, begin, end in lists]


def _weights(sizes: NDArray[np.int32], count: int) -> NDArray[np.uint8]:
    """The weight of a gram that `sizes` of `count` rows have: log2 of the inverse share, within 1 to 12."""
    return np.clip(np.log2((count + 1) / np.maximum(sizes, 1)), 1, 12).astype(np.uint8)
