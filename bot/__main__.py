"""The command line: `namida`, or `python -m bot`."""


def main() -> None:
    """Run the command line. Ctrl+C ends it without a traceback, even while modules are still being imported."""
    try:
        from bot.memory import permanent

        with permanent():
            from bot.cli.app import command_line
            from bot.cli.context import prepare_output
        prepare_output()
        command_line()()
    except KeyboardInterrupt:
        # The exit status shells give a program ended by SIGINT.
        raise SystemExit(130) from None


if __name__ == "__main__":
    main()
