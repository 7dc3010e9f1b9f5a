"""Gradient-boosted trees over signals, evaluated all at once with bit operations."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import Floats

Bits = NDArray[np.uint32]

LEAVES = 32
_FIRST = np.arange(0, 1 << 16, LEAVES, dtype=np.int32)
"""Where the leaves of each tree begin."""
_ALL = np.uint32(0xFFFFFFFF)


@dataclass(frozen=True, slots=True)
class Node:
    """One split of the tree number `tree`: a signal above `cut` rules out the leaves of its left branch, which are the
    bits not set in `mask`."""

    tree: int
    signal: int
    cut: float
    mask: int


@dataclass(frozen=True, slots=True)
class Trees:
    """The sum of t trees of at most 32 leaves over d signals.

    `mean` (d) are the signals' means in training. `cuts[i]` are the rising cuts of signal i; `masks[i]` ((cuts + 1) x
    t) are the leaves of each tree, as bits, that remain when the signal is above so many of its cuts. `leaves` (t x 32)
    are their values; the leaf reached is the lowest remaining one: Lucchese et al., "QuickScorer: A Fast Algorithm to
    Rank Documents with Additive Ensembles of Regression Trees", SIGIR 2015.
    """

    mean: Floats
    cuts: tuple[Floats, ...]
    masks: tuple[Bits, ...]
    leaves: Floats

    @classmethod
    def build(cls, mean: Floats, nodes: Sequence[Node], leaves: Floats) -> Trees:
        """From the splits in any order, and the values of the leaves (t x 32) from left to right."""
        cuts: list[Floats] = []
        masks: list[Bits] = []
        for signal in range(len(mean)):
            splits = [node for node in nodes if node.signal == signal]
            rising = np.unique(np.array([node.cut for node in splits], dtype=np.float32))
            table = np.full((len(rising) + 1, len(leaves)), 0xFFFFFFFF, dtype=np.uint32)
            for node in splits:
                above = int(np.searchsorted(rising, np.float32(node.cut))) + 1
                table[above:, node.tree] &= np.uint32(node.mask)
            cuts.append(rising)
            masks.append(table)
        return cls(mean, tuple(cuts), tuple(masks), leaves)

    def scores(self, signals: Floats) -> Floats:
        """The score of each row of signals (m x d)."""
        remaining = np.full((len(signals), len(self.leaves)), _ALL, dtype=np.uint32)
        for i in self._used():
            remaining &= self._remaining(i, signals[:, i])
        return self._reached(remaining)

    def parts(self, signals: Floats, groups: Sequence[Sequence[int]], neutral: Floats) -> Floats:
        """What each group of signals contributed (groups x m): the score of each row minus the score with the group's
        signals at their `neutral` values (d).

        Each group needs the masks of all other signals: those of the groups before it and of those after it, which two
        passes accumulate.
        """
        m, t = len(signals), len(self.leaves)
        inside = {i: number for number, group in enumerate(groups) for i in group}
        # The last row is the neutral one; the last group is for the signals in none.
        given = np.vstack([signals, neutral])
        left = np.full((len(groups) + 1, m + 1, t), _ALL, dtype=np.uint32)
        for i in self._used():
            left[inside.get(i, len(groups))] &= self._remaining(i, given[:, i])
        before, after = left[-1, :m].copy(), np.full((m, t), _ALL, dtype=np.uint32)
        out = np.repeat(left[:-1, m:], m, axis=1)
        for number in range(len(groups)):
            out[number] &= before
            before &= left[number, :m]
        for number in reversed(range(len(groups))):
            out[number] &= after
            after &= left[number, :m]
        return self._reached(before) - self._reached(out)

    def _used(self) -> list[int]:
        return [i for i, cuts in enumerate(self.cuts) if len(cuts)]

    def _remaining(self, signal: int, values: Floats) -> Bits:
        return self.masks[signal].take(self.cuts[signal].searchsorted(values), axis=0)

    def _reached(self, remaining: Bits) -> Floats:
        lowest = remaining & (~remaining + np.uint32(1))
        # The exponent of a power of two is its place; float32 holds each of the 32 exactly.
        place = (lowest.astype(np.float32).view(np.int32) >> 23) - 127
        place += _FIRST[: place.shape[-1]]
        return self.leaves.ravel().take(place).sum(axis=-1)

    def packed(self) -> str:
        """The trees as text: what `unpacked` reads."""
        nodes = [
            (tree, signal, float(cut), int(self.masks[signal][level + 1, tree]), int(self.masks[signal][level, tree]))
            for signal, cuts in enumerate(self.cuts)
            for level, cut in enumerate(cuts)
            for tree in range(len(self.leaves))
        ]
        kept = [(tree, signal, cut, mask) for tree, signal, cut, mask, before in nodes if mask != before]
        rows = np.array(kept, dtype=_NODE)
        sizes = np.array([len(self.mean), len(self.leaves), len(rows)], dtype="<i4")
        data = [sizes.tobytes(), self.mean.astype("<f4").tobytes(), rows.tobytes()]
        data.append(self.leaves.astype("<f2").tobytes())
        return base64.b85encode(b"".join(data)).decode()

    @classmethod
    def unpacked(cls, text: str) -> Trees:
        """The trees that `text` was packed from, leaves to half precision; raise ValueError for anything else."""
        data = base64.b85decode(text)
        d, t, count = np.frombuffer(data[:12], dtype="<i4").tolist()
        ends = np.cumsum([12, 4 * d, count * _NODE.itemsize, 2 * t * LEAVES]).tolist()
        if ends[3] != len(data):
            raise ValueError("not packed trees")
        mean = np.frombuffer(data[12 : ends[1]], dtype="<f4").astype(np.float32)
        rows = np.frombuffer(data[ends[1] : ends[2]], dtype=_NODE)
        leaves = np.frombuffer(data[ends[2] :], dtype="<f2").astype(np.float32).reshape(t, LEAVES)
        return cls.build(mean, [Node(*row) for row in rows.tolist()], leaves)


_NODE = np.dtype([("tree", "<u2"), ("signal", "u1"), ("cut", "<f4"), ("mask", "<u4")])
