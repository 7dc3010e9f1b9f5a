"""The command line: `namida`, or `python -m bot`."""

from bot.memory import for_good


def main() -> None:
    """Run what is asked for on the command line."""
    with for_good():
        from bot.cli.app import command_line
        from bot.cli.context import prepare_output
    prepare_output()
    command_line()()


if __name__ == "__main__":
    main()
