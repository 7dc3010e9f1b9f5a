"""A small neural network over signals."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bot.engine.arrays import Floats


@dataclass(frozen=True, slots=True)
class Net:
    """A network with one hidden layer of h units and a linear skip connection, over d standardised signals.

    score = x' linear + silu(x' inner + bias) outer with x = clip((signal - mean) / scale, -4, 8);
    silu(a) = a / (1 + exp(-a)): Elfwing et al., "Sigmoid-Weighted Linear Units", 2018.
    `mean`, `scale`, `linear` are d; `inner` is d x h; `bias`, `outer` are h.
    """

    mean: Floats
    scale: Floats
    linear: Floats
    inner: Floats
    bias: Floats
    outer: Floats

    def scores(self, signals: Floats) -> Floats:
        """The score of each row of signals (... x d)."""
        x = np.clip((signals - self.mean) / self.scale, -4, 8)
        hidden = x @ self.inner + self.bias
        hidden = hidden / (1 + np.exp(-np.maximum(hidden, -30)))
        return (x @ self.linear + hidden @ self.outer).astype(np.float32)

    def parts(self, signals: Floats, groups: Sequence[Sequence[int]], neutral: Floats) -> Floats:
        """What each group of signals contributed (groups x m): the score of each row minus the score with the group's
        signals at their `neutral` values (d).
        """
        changed = np.repeat(signals[None], len(groups) + 1, axis=0)
        for number, group in enumerate(groups, start=1):
            changed[number][:, group] = neutral[group]
        found = self.scores(changed)
        return found[0] - found[1:]

    def packed(self) -> str:
        """The net as text, its numbers in half precision."""
        sizes = np.array([len(self.mean), len(self.bias)], dtype=np.float16)
        flat = [sizes, self.mean, self.scale, self.linear, self.inner.ravel(), self.bias, self.outer]
        return base64.b85encode(np.concatenate(flat).astype("<f2").tobytes()).decode()

    @classmethod
    def unpacked(cls, text: str) -> Net:
        """The net that `text` was packed from, to half precision; raise ValueError for anything else."""
        flat = np.frombuffer(base64.b85decode(text), dtype="<f2").astype(np.float32)
        d, h = int(flat[0]), int(flat[1])
        ends = np.cumsum([2, d, d, d, d * h, h])
        if len(flat) != int(ends[-1]) + h:
            raise ValueError("not a packed net")
        _, mean, scale, linear, inner, bias, outer = np.split(flat, ends)
        return cls(mean, scale, linear, inner.reshape(d, h), bias, outer)
