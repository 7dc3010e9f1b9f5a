"""Names for the array types of the engine."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
AnyFloats = NDArray[np.floating[Any]]
"""32 or 64 bits."""
Positions = NDArray[np.intp]
Allowed = NDArray[np.bool_]
"""A mask over titles: which may be returned."""
