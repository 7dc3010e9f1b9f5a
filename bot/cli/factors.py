"""implicit's ALS, which the recommender is measured beside where it is installed."""

# implicit is in the group "measure" and need not be installed.
# pyright: reportMissingImports=false

import warnings
from importlib.util import find_spec

import numpy as np
from numpy.typing import NDArray

from bot.engine.evaluation.baselines import Factors


def installed_factors() -> Factors | None:
    """Scores of ALS with 32 factors; None where implicit is not installed."""
    return _als if find_spec("implicit") else None


def _als(matrix: NDArray[np.float32]) -> NDArray[np.float32]:
    from implicit.als import AlternatingLeastSquares
    from scipy.sparse import csr_matrix

    with warnings.catch_warnings():
        # implicit would like numpy's own threads switched off; the matrices here are small.
        warnings.simplefilter("ignore", RuntimeWarning)
        model = AlternatingLeastSquares(factors=32, regularization=0.05, alpha=10, iterations=15, random_state=0)
        model.fit(csr_matrix(matrix), show_progress=False)
    return np.asarray(model.user_factors @ model.item_factors.T)
