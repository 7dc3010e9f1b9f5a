"""The command line of Namida with a loopback Discord in the place of Discord: python -m tests.wire.namida URL run"""

import sys

from bot.__main__ import main

from .server import lead_to

if __name__ == "__main__":
    lead_to(sys.argv.pop(1))
    main()
