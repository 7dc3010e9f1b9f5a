"""The command line: `namida`, or `python -m bot`."""


def main() -> None:
    """Run what is asked for on the command line. Who interrupts it, from the first import on, is told nothing more."""
    try:
        from bot.memory import for_good

        with for_good():
            from bot.cli.app import command_line
            from bot.cli.context import prepare_output
        prepare_output()
        command_line()()
    except KeyboardInterrupt:
        # What a shell says of a program that was interrupted.
        raise SystemExit(130) from None


if __name__ == "__main__":
    main()
