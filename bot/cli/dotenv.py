"""The .env file: the nearest one from the working directory upwards."""

import logging
from io import StringIO
from pathlib import Path

from dotenv import dotenv_values, find_dotenv
from dotenv.parser import parse_stream

from bot.core.errors import BadInput


def settings_file() -> Path | None:
    """Its path; None where there is none."""
    found = find_dotenv(usecwd=True)
    return Path(found) if found else None


def read_file(file: Path) -> tuple[dict[str, str], list[int]]:
    """The values it sets by name, and the numbers of the lines that set nothing. Raises BadInput."""
    try:
        text = file.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(f"{file} is not UTF-8: save it as UTF-8.") from error
    except OSError as error:
        raise BadInput(f"{file} cannot be read: {error.strerror}. Let whom namida runs as read it.") from error
    # The library would log such lines in words of its own.
    logging.getLogger("dotenv").setLevel(logging.ERROR)
    values = {name: value for name, value in dotenv_values(stream=StringIO(text)).items() if value is not None}
    bindings = parse_stream(StringIO(text))
    return values, [one.original.line for one in bindings if one.error or (one.key and one.value is None)]
