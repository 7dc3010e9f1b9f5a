"""Matrix factorisation (ALS of the library implicit), a baseline for the recommender where it is installed."""

# implicit is in the optional dependency group "measure".
# pyright: reportMissingImports=false

import warnings
from importlib.util import find_spec

import numpy as np
from numpy.typing import NDArray

from bot.engine.evaluation.baselines import Factors


def installed_factors() -> Factors | None:
    """ALS with 32 factors; None where implicit is not installed."""
    return _als if find_spec("implicit") else None


def _als(matrix: NDArray[np.float32]) -> NDArray[np.float32]:
    from implicit.als import AlternatingLeastSquares
    from scipy.sparse import csr_matrix

    with warnings.catch_warnings():
        # implicit asks to turn off the threads of BLAS, which do not matter for matrices this small.
        warnings.simplefilter("ignore", RuntimeWarning)
        # Several threads would wait for each other a hundred times as long as they work.
        model = AlternatingLeastSquares(
            factors=32, regularization=0.05, alpha=10, iterations=15, num_threads=1, random_state=0
        )
        model.fit(csr_matrix(matrix), show_progress=False)
    return np.asarray(model.user_factors @ model.item_factors.T)
