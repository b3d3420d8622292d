"""The program that reads and writes documents of every feature, by the code generated of its probing contract."""

import os
import pathlib
import shutil
import subprocess

from judge import server

from . import folders

SOURCE = pathlib.Path(__file__).resolve().parent / "program"
CRATE = folders.HOME / "crate"


def built(those):
    """The program's path."""
    shutil.copytree(SOURCE, CRATE, dirs_exist_ok=True)
    (CRATE / "Cargo.toml").write_text((SOURCE / "Cargo.toml.in").read_text().replace("ROOT", str(server.ROOT)))
    shutil.copy(server.ROOT / "Cargo.lock", CRATE / "Cargo.lock")
    (CRATE / "list").write_text("".join(f"{folder.name}\t{folder.wsdl}\n" for folder in those))
    target = folders.HOME / "target"
    environment = os.environ | {"CARGO_TARGET_DIR": str(target), "CARGO_INCREMENTAL": "0"}
    run = subprocess.run(["cargo", "build", "--quiet"], cwd=CRATE, env=environment, capture_output=True, text=True, check=False)
    if run.returncode:
        raise RuntimeError(run.stderr[-6000:])
    return target / "debug" / "properties"
