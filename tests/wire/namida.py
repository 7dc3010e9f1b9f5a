"""The command line of Namida with a loopback Discord in the place of Discord: python -m tests.wire.namida URL run"""

import sys

from bot.__main__ import main

from .server import use_as_discord

if __name__ == "__main__":
    use_as_discord(sys.argv.pop(1))
    main()
