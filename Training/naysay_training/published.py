"""Starts a training from a published `model.naysay`: the way back from `export.py`."""

from pathlib import Path

import numpy as np
import torch

from .model import Model
from .modelfile import read


def load_published(model: Model, labels: dict, path: Path, encoder_alone: bool = False):
    """Fills what the file has, the embeddings of word pieces excepted; its lower layers go into the model's lower layers.

    Labels must be those that the file was written with.
    """
    header, tensors = read(path)
    for name in ("upos", "xpos", "feats", "deprels", "names"):
        if header["labels"][name] != labels[name]:
            raise ValueError(f"{path}: its labels of {name} are not those of the corpora")
    state = model.state_dict()
    with torch.no_grad():
        for name, target in state.items():
            if name == "encoder.pieces.weight" or encoder_alone and not name.startswith("encoder."):
                continue
            if (found := tensor(name, target.shape, tensors)) is not None:
                target.copy_(torch.from_numpy(np.array(found)))


def tensor(name: str, shape: torch.Size, tensors: dict[str, np.ndarray]) -> np.ndarray | None:
    if name == "arc":
        return np.concatenate([tensors["arc.weight"], tensors["arc.head"]])
    if name == "rel":
        relations, width = shape[0], shape[1] - 1
        whole = np.zeros(shape, np.float32)
        whole[:, :-1, :-1] = tensors["rel.pair.weight"].reshape(relations, width, width)
        whole[:, :-1, -1] = tensors["rel.pair.bias"].reshape(relations, width)
        whole[:, -1, :-1] = tensors["rel.dependent.weight"]
        whole[:, -1, -1] = tensors["rel.dependent.bias"].reshape(relations)
        return whole
    if name not in tensors:
        return None
    found = tensors[name]
    if name in ("role_conv1.weight", "role_conv2.weight"):
        out, inputs, kernel = shape
        return found.reshape(out, kernel, inputs).transpose(0, 2, 1)
    if found.size != int(np.prod(shape)):
        raise ValueError(f"{name} is {found.shape} in the file and {tuple(shape)} in the model")
    return found.reshape(shape)
