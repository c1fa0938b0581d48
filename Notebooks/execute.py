"""Executes notebooks from top to bottom and stops at the first cell that fails.

RECORD=1 writes them back with their output; times of execution and the Python version are left out, so that
two recordings differ only where the results do.
"""

import os
import pathlib
import sys

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError


def execute(path: pathlib.Path) -> None:
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(
        notebook,
        timeout=600,
        kernel_name="python3",
        record_timing=False,
        resources={"metadata": {"path": str(path.parent)}},
    )
    client.execute()
    if os.environ.get("RECORD") == "1":
        notebook.metadata.get("language_info", {}).pop("version", None)
        nbformat.write(notebook, path)


def main() -> int:
    folder = pathlib.Path(__file__).parent
    paths = [pathlib.Path(name) for name in sys.argv[1:]] or sorted(folder.glob("*.ipynb"))
    for path in paths:
        print(f"==> {path.name}", flush=True)
        try:
            execute(path)
        except CellExecutionError as error:
            print(error, file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
