"""What arrays of the engine hold."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
AnyFloats = NDArray[np.floating[Any]]
"""Of 32 bits or of 64."""
Positions = NDArray[np.intp]
Allowed = NDArray[np.bool_]
"""Which titles may come back."""
