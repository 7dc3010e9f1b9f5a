"""Sparse matrices in compressed rows (CSR), with the few operations the engine needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.engine.arrays import Floats, Positions


def _csr(parts: tuple[Any, ...], shape: tuple[int, int]) -> Any:
    # Slow to import, and not needed at the start.
    from scipy.sparse import csr_array  # pyright: ignore[reportMissingTypeStubs, reportUnknownVariableType]

    return csr_array(parts, shape=shape)


@dataclass(frozen=True, slots=True)
class Rows:
    """A sparse matrix of `len(self)` rows and `width` columns, kept row by row (CSR)."""

    starts: NDArray[np.int32]
    columns: NDArray[np.int32]
    values: Floats
    width: int

    @classmethod
    def build(cls, rows: Sequence[Sequence[tuple[int, float]]], width: int) -> Rows:
        """Rows from lists of (column, value); the columns of one row must differ."""
        starts = np.zeros(len(rows) + 1, dtype=np.int32)
        np.cumsum([len(row) for row in rows], out=starts[1:])
        size = int(starts[-1])
        columns = np.fromiter((c for row in rows for c, _ in row), dtype=np.int32, count=size)
        values = np.fromiter((v for row in rows for _, v in row), dtype=np.float32, count=size)
        return cls(starts, columns, values, width)

    @classmethod
    def beside(cls, blocks: Sequence[Rows]) -> Rows:
        """The blocks side by side; all have the same number of rows."""
        shifts = np.cumsum([0] + [block.width for block in blocks])
        row = np.concatenate([np.repeat(np.arange(len(block)), np.diff(block.starts)) for block in blocks])
        columns = np.concatenate([block.columns + shift for block, shift in zip(blocks, shifts, strict=False)])
        values = np.concatenate([block.values for block in blocks])
        return cls.gathered(row, columns, values, len(blocks[0]), int(shifts[-1]))

    @classmethod
    def gathered(cls, row: NDArray[Any], columns: NDArray[Any], values: Floats, count: int, width: int) -> Rows:
        """`count` rows from entries (row, column, value) in any order; those of one row keep theirs."""
        order = np.argsort(row, kind="stable")
        starts = np.zeros(count + 1, dtype=np.int32)
        np.cumsum(np.bincount(row, minlength=count), out=starts[1:])
        return cls(starts, columns[order].astype(np.int32), values[order], width)

    def __len__(self) -> int:
        return len(self.starts) - 1

    def transposed(self) -> Rows:
        """The transpose: the postings of each column."""
        row = np.repeat(np.arange(len(self), dtype=np.int32), np.diff(self.starts))
        return Rows.gathered(self.columns, row, self.values, self.width, len(self))

    def entries(self, rows: NDArray[np.integer[Any]]) -> tuple[Positions, NDArray[np.int32], Floats]:
        """The stored entries of `rows` (m): position in `rows`, column and value of each."""
        begin = self.starts[rows]
        count = self.starts[rows + 1] - begin
        ends = count.cumsum()
        position = np.arange(len(rows)).repeat(count)
        at = np.arange(ends[-1] if len(ends) else 0) + (begin - ends + count).repeat(count)
        return position, self.columns[at], self.values[at]

    def times(self, vector: Floats) -> Floats:
        """The product with a dense vector of `width`."""
        matrix = _csr((self.values, self.columns, self.starts), shape=(len(self), self.width))
        return matrix @ vector

    def scaled(self, columns: Floats) -> Rows:
        """The same rows, each column multiplied by its entry of `columns` (width); zeros are dropped."""
        by = columns[self.columns]
        kept = np.flatnonzero(by)
        starts = np.searchsorted(kept, self.starts).astype(np.int32)
        return Rows(starts, self.columns[kept], self.values[kept] * by[kept], self.width)


def gram_of(row: Positions | NDArray[np.int32], column: Positions, value: Floats, shape: tuple[int, int]) -> Floats:
    """X'X, dense, of the sparse X with `value` at (`row`, `column`): shape[1] x shape[1]."""
    matrix = _csr((value, (row, column)), shape=shape)
    return (matrix.T @ matrix).toarray().astype(np.float32)
