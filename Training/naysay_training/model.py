"""The encoder and its heads. Small on purpose: everything here is run again, number for number, by `Sources/NaysayModel`."""

from dataclasses import asdict, dataclass

import torch
from torch import nn
from torch.nn import functional as F

ROLES = ("none", "source", "cue", "content")
EDGES = ("source start", "source end", "cue start", "cue end", "content start", "content end")
DISTANCES = 21


@dataclass
class Config:
    layers: int = 3
    hidden: int = 384
    attention_heads: int = 12
    feed_forward: int = 1536
    vocabulary: int = 30522
    positions: int = 512
    arc: int = 192
    rel: int = 96
    role: int = 128
    role_kernel: int = 5
    upos: int = 0
    xpos: int = 0
    feats: int = 0
    deprels: int = 0
    names: int = 0

    def dictionary(self):
        return asdict(self)


class Layer(nn.Module):
    """One BERT layer: attention and feed-forward, each followed by addition and normalisation."""

    def __init__(self, c: Config):
        super().__init__()
        self.heads = c.attention_heads
        self.qkv = nn.Linear(c.hidden, 3 * c.hidden)
        self.out = nn.Linear(c.hidden, c.hidden)
        self.norm1 = nn.LayerNorm(c.hidden, eps=1e-12)
        self.up = nn.Linear(c.hidden, c.feed_forward)
        self.down = nn.Linear(c.feed_forward, c.hidden)
        self.norm2 = nn.LayerNorm(c.hidden, eps=1e-12)

    def forward(self, x, mask, dropout):
        b, t, d = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(b, t, d)
        x = self.norm1(x + F.dropout(self.out(a), dropout, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), dropout, self.training))


class Encoder(nn.Module):
    def __init__(self, c: Config):
        super().__init__()
        self.pieces = nn.Embedding(c.vocabulary, c.hidden)
        self.positions = nn.Embedding(c.positions, c.hidden)
        self.shapes = nn.Embedding(8, c.hidden)
        self.quotes = nn.Embedding(2, c.hidden)
        self.paragraphs = nn.Embedding(2, c.hidden)
        self.norm = nn.LayerNorm(c.hidden, eps=1e-12)
        self.layers = nn.ModuleList(Layer(c) for _ in range(c.layers))
        for e in (self.shapes, self.quotes, self.paragraphs):
            nn.init.zeros_(e.weight)

    def forward(self, pieces, shapes, quotes, paragraphs, lengths, dropout=0.1):
        t = pieces.shape[1]
        x = self.pieces(pieces) + self.positions.weight[:t] + self.shapes(shapes) + self.quotes(quotes) + self.paragraphs(paragraphs)
        x = F.dropout(self.norm(x), dropout, self.training)
        mask = (torch.arange(t)[None] < lengths[:, None])[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask, dropout)
        return x


class Model(nn.Module):
    def __init__(self, c: Config):
        super().__init__()
        self.config = c
        self.encoder = Encoder(c)
        self.upos = nn.Linear(c.hidden, c.upos)
        self.xpos = nn.Linear(c.hidden, c.xpos)
        self.feats = nn.Linear(c.hidden, c.feats)
        self.names = nn.Linear(c.hidden, c.names)
        self.sentence = nn.Linear(c.hidden, 1)
        self.cue = nn.Linear(c.hidden, 1)
        self.arc_head = nn.Linear(c.hidden, c.arc)
        self.arc_dependent = nn.Linear(c.hidden, c.arc)
        self.arc = nn.Parameter(torch.zeros(c.arc + 1, c.arc))  # last row: bias of the head alone
        self.rel_head = nn.Linear(c.hidden, c.rel)
        self.rel_dependent = nn.Linear(c.hidden, c.rel)
        self.rel = nn.Parameter(torch.zeros(c.deprels, c.rel + 1, c.rel + 1))
        self.role_word = nn.Linear(c.hidden, c.role)
        self.role_cue = nn.Linear(c.hidden, c.role)
        self.role_gate = nn.Linear(c.hidden, c.role)
        self.role_distance = nn.Embedding(DISTANCES, c.role)
        self.role_conv1 = nn.Conv1d(c.role, c.role, c.role_kernel, padding=c.role_kernel // 2)
        self.role_conv2 = nn.Conv1d(c.role, c.role, c.role_kernel, padding=c.role_kernel // 2)
        self.role_out = nn.Linear(c.role, len(ROLES))
        self.role_edges = nn.Linear(c.role, len(EDGES))
        self.root = nn.Parameter(torch.zeros(c.hidden))
        nn.init.normal_(self.arc, std=0.02)
        nn.init.normal_(self.rel, std=0.02)
        for layer in (self.role_gate, self.role_edges):  # so that a model without them can be trained on
            nn.init.zeros_(layer.weight)
            nn.init.zeros_(layer.bias)

    def words(self, encoded, first):
        """Each word is its first piece. encoded [B, T, H], first [B, W] → [B, W, H]"""
        return encoded.gather(1, first[..., None].expand(-1, -1, encoded.shape[-1]))

    def arcs(self, x, dropout=0.33):
        """Scores [B, W, W + 1] of each head for each dependent; index W is the root (Dozat and Manning 2017)."""
        x = F.dropout(x, dropout, self.training)
        heads = torch.cat([x, self.root.expand(x.shape[0], 1, -1)], 1)
        h = F.dropout(F.leaky_relu(self.arc_head(heads), 0.1), dropout, self.training)
        d = F.dropout(F.leaky_relu(self.arc_dependent(x), 0.1), dropout, self.training)
        return torch.einsum("bdj,ij,bhi->bdh", d, self.arc[:-1], h) + (h @ self.arc[-1])[:, None, :]

    def relations(self, dependents, heads, dropout=0.33):
        """Scores [N, R] of each relation for N (dependent, head) pairs of word vectors."""
        d = F.dropout(F.leaky_relu(self.rel_dependent(F.dropout(dependents, dropout, self.training)), 0.1), dropout, self.training)
        h = F.dropout(F.leaky_relu(self.rel_head(F.dropout(heads, dropout, self.training)), 0.1), dropout, self.training)
        one = d.new_ones(d.shape[0], 1)
        return torch.einsum("ni,rij,nj->nr", torch.cat([h, one], 1), self.rel, torch.cat([d, one], 1))

    def roles(self, x, anchors, dropout=0.2):
        """For N cues given by their word, the scores [N, W, 4] of each role and [N, W, 6] of the edges of source, cue and content.

        The cue shifts and scales what each word says (FiLM, Perez et al. 2018). x [N, W, H], anchors [N]
        """
        x = F.dropout(x, dropout, self.training)
        cue = x[torch.arange(len(anchors)), anchors]
        distance = torch.arange(x.shape[1])[None] - anchors[:, None]
        word = self.role_word(x)
        z = F.relu(word + word * self.role_gate(cue)[:, None] + self.role_cue(cue)[:, None] + self.role_distance(distance_bucket(distance)))
        z = F.dropout(z, dropout, self.training).transpose(1, 2)
        z = z + F.relu(self.role_conv1(z))
        z = z + F.relu(self.role_conv2(z))
        z = z.transpose(1, 2)
        return self.role_out(z), self.role_edges(z)


def distance_bucket(distance):
    """Signed distance in words to 21 buckets: −10…10 by the bit length of its size, 0 the cue itself."""
    size = distance.abs()
    bucket = torch.zeros_like(size)
    for i, least in enumerate((1, 2, 3, 4, 6, 9, 15, 25, 45, 80)):
        bucket = torch.where(size >= least, torch.full_like(size, i + 1), bucket)
    return torch.where(distance < 0, -bucket, bucket) + 10


def load_minilm(model: Model, state: dict):
    """Fills the encoder from all-MiniLM-L6-v2 (Apache-2.0); the segment embedding is added to the positions."""
    e = model.encoder
    with torch.no_grad():
        e.pieces.weight.copy_(state["embeddings.word_embeddings.weight"])
        e.positions.weight.copy_(state["embeddings.position_embeddings.weight"] + state["embeddings.token_type_embeddings.weight"][0])
        e.norm.weight.copy_(state["embeddings.LayerNorm.weight"])
        e.norm.bias.copy_(state["embeddings.LayerNorm.bias"])
        for i, layer in enumerate(e.layers):
            get = lambda name: state[f"encoder.layer.{i}.{name}"]
            for kind in ("weight", "bias"):
                getattr(layer.qkv, kind).copy_(torch.cat([get(f"attention.self.{n}.{kind}") for n in ("query", "key", "value")]))
                for ours, theirs in (("out", "attention.output.dense"), ("norm1", "attention.output.LayerNorm"), ("up", "intermediate.dense"), ("down", "output.dense"), ("norm2", "output.LayerNorm")):
                    getattr(getattr(layer, ours), kind).copy_(get(f"{theirs}.{kind}"))
