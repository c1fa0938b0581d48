"""Reads two claims together and says what the second is to the first."""

import torch
from torch import nn
from torch.nn import functional as F

from ..model import Config, Encoder
from .events import RELATIONS

ENTAILMENT = ("entailment", "neutral", "contradiction")


class PairModel(nn.Module):
    """The encoder of the language model over both texts at once; the vector of the mark between them decides."""

    def __init__(self, c: Config):
        super().__init__()
        self.config = c
        self.encoder = Encoder(c)
        self.pooled = nn.Linear(c.hidden, c.hidden)
        self.relation = nn.Linear(c.hidden, len(RELATIONS))
        self.entailment = nn.Linear(c.hidden, len(ENTAILMENT))

    def forward(self, batch, dropout=0.1):
        """Scores of the relations [B, 8] and of entailment [B, 3]."""
        paragraphs = torch.zeros_like(batch.pieces)
        encoded = self.encoder(batch.pieces, batch.shapes, batch.second, paragraphs, batch.lengths, dropout)
        middle = encoded[torch.arange(len(batch.middle)), batch.middle]
        x = F.dropout(F.gelu(self.pooled(F.dropout(middle.float(), dropout, self.training))), dropout, self.training)
        return self.relation(x), self.entailment(x)
