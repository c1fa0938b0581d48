"""The model file: magic, version, a JSON header, and tensors at multiples of 64 bytes.

    offset 0   8 bytes  "NAYSAYLM"
    offset 8   uint32   version, little-endian
    offset 12  uint32   length of the header
    offset 16           the header, JSON in UTF-8
    then, from the next multiple of 64 on, the tensors; their offsets count from there

Kinds of tensor:
    panels   int8 matrix of a linear layer [rows, columns], cut into panels of 16 rows, each stored column by column
             (`[ceil(rows / 16)][columns][16]`, missing rows nought) as the kernels read it; then a float32 scale per row
    rows     int8 matrix of an embedding, row after row; then a float32 scale per row
    float32  plain, row after row
    bytes    a run of bytes
"""

import json
import struct
from pathlib import Path

import numpy as np

MAGIC, VERSION, ALIGNMENT, PANEL = b"NAYSAYLM", 2, 64, 16


def quantise(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Each row as int8 and the float32 that turns it back."""
    scales = np.abs(matrix).max(1) / 127
    scales[scales == 0] = 1
    return np.rint(matrix / scales[:, None]).astype(np.int8), scales.astype(np.float32)


def dequantise(matrix: np.ndarray) -> np.ndarray:
    values, scales = quantise(matrix)
    return values.astype(np.float32) * scales[:, None]


def read(path: Path) -> tuple[dict, dict[str, np.ndarray]]:
    """The header of a file, and its tensors by name, as floats."""
    content = path.read_bytes()
    magic, version, length = struct.unpack_from("<8sII", content)
    if magic != MAGIC or version not in (1, VERSION):
        raise ValueError(f"{path} is no model file of version {VERSION}")
    header = json.loads(content[16 : 16 + length])
    start = -(-(16 + length) // ALIGNMENT) * ALIGNMENT

    def numbers(offset, count, kind):
        return np.frombuffer(content, kind, count, start + offset)

    def tensor(entry):
        rows, columns, offset = entry["rows"], entry["columns"], entry["offset"]
        if entry["kind"] == "bytes":
            return numbers(offset, columns, np.uint8)
        if entry["kind"] == "float32":
            return numbers(offset, rows * columns, "<f4").reshape(rows, columns)
        padded = rows + (-rows % PANEL if entry["kind"] == "panels" else 0)
        values = numbers(offset, padded * columns, np.int8)
        if entry["kind"] == "panels":
            values = values.reshape(-1, columns, PANEL).transpose(0, 2, 1)
        scales = numbers(entry["scales"], padded, "<f4")
        return (values.reshape(padded, columns) * scales[:, None])[:rows].astype(np.float32)

    return header, {entry["name"]: tensor(entry) for entry in header["tensors"]}


class ModelFile:
    def __init__(self):
        self.tensors: list[dict] = []
        self.data = bytearray()

    def add_panels(self, name: str, matrix: np.ndarray):
        values, scales = quantise(matrix)
        rows, columns = values.shape
        missing = -rows % PANEL
        values = np.pad(values, ((0, missing), (0, 0)))
        panels = values.reshape(-1, PANEL, columns).transpose(0, 2, 1)
        self._add(name, "panels", rows, columns, panels.tobytes(), np.pad(scales, (0, missing)))

    def add_rows(self, name: str, matrix: np.ndarray):
        values, scales = quantise(matrix)
        self._add(name, "rows", *values.shape, values.tobytes(), scales)

    def add_float32(self, name: str, array: np.ndarray):
        matrix = np.atleast_2d(array).astype("<f4")
        self._add(name, "float32", *matrix.shape, matrix.tobytes())

    def add_bytes(self, name: str, content: bytes):
        self._add(name, "bytes", 1, len(content), content)

    def _add(self, name: str, kind: str, rows: int, columns: int, content: bytes, scales: np.ndarray | None = None):
        entry = {"name": name, "kind": kind, "rows": rows, "columns": columns, "offset": self._append(content)}
        if scales is not None:
            entry["scales"] = self._append(scales.astype("<f4").tobytes())
        self.tensors.append(entry)

    def _append(self, content: bytes) -> int:
        self.data += bytes(-len(self.data) % ALIGNMENT)
        offset = len(self.data)
        self.data += content
        return offset

    def write(self, path: Path, header: dict) -> int:
        whole = {**header, "tensors": self.tensors, "bytes": len(self.data)}
        text = json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode()
        start = MAGIC + struct.pack("<II", VERSION, len(text)) + text
        content = start + bytes(-len(start) % ALIGNMENT) + bytes(self.data)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return len(content)
