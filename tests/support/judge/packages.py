"""The Python environment that `tests/run` makes under target/, for what the system's Python lacks."""

import importlib.util
import os
import sys

from judge import server

PYTHON = os.environ.get("PYTHON") or str(server.ROOT / "target" / "judge" / "venv" / "bin" / "python")


def need(module):
    """Goes on in that environment, from the script's first line, unless the module can be imported here."""
    if importlib.util.find_spec(module) is None and sys.executable != PYTHON:
        os.execv(PYTHON, [PYTHON, *sys.argv])
