"""Times one training step of the reference network in stock PyTorch eager mode, as JSON.

The yardstick of bench_training_step: same network, batch, loss, gradient clipping, AdamW and
thread count, written the way its authors would write it. Needs Debian's python3-torch.

Usage: pytorch_step.py [--size 128] [--batch 8] [--bands 2] [--threads 2] [--runs 20] [--warm-up 3]
                       [--channels-last]
"""
import argparse
import json
import statistics
import time

import torch
from torch import nn
from torch.nn import functional


def conv_norm_act(inputs, outputs, kernel, padding, groups=1):
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, padding=padding, groups=groups),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True))


class Decoder(nn.Module):
    """Bilinear up, 1x1, concat with the skip, twice 3x3-BN-ReLU."""

    def __init__(self, inputs, skip):
        super().__init__()
        self.match = nn.Conv2d(inputs, skip, 1)
        self.first = conv_norm_act(2 * skip, skip, 3, 1)
        self.second = conv_norm_act(skip, skip, 3, 1)

    def forward(self, x, skip):
        x = functional.interpolate(x, size=skip.shape[2:], mode="bilinear", align_corners=False)
        return self.second(self.first(torch.cat([skip, self.match(x)], 1)))


class ReferenceNet(nn.Module):
    """Lco05k3s1p1arn1EPM2ELbo05k3s1p1arn1EPM2ELme3arn1EPM2EE; its last pool is dead."""

    def __init__(self, bands):
        super().__init__()
        first, second, wide = 5 * bands, 25 * bands, 75 * bands
        self.gene0 = conv_norm_act(bands, first, 3, 1)
        self.gene2 = nn.Sequential(nn.Conv2d(first, second, 3, padding=1), nn.ReLU(inplace=True))
        self.gene4 = nn.Sequential(
            conv_norm_act(second, wide, 1, 0),
            conv_norm_act(wide, wide, 3, 1, groups=wide),
            conv_norm_act(wide, second, 1, 0))
        self.decoder1 = Decoder(second, second)
        self.decoder0 = Decoder(second, first)
        self.head = nn.Conv2d(first, 1, 1)

    def forward(self, x):
        skip0 = self.gene0(x)
        skip1 = self.gene2(functional.max_pool2d(skip0, 2))
        x = functional.max_pool2d(skip1, 2)
        x = x + self.gene4(x)
        return self.head(self.decoder0(self.decoder1(x, skip1), skip0))


def segmentation_loss(logits, target):
    entropy = functional.binary_cross_entropy_with_logits(logits, target)
    probability = torch.sigmoid(logits)
    overlap = 2 * (probability * target).sum() + 1
    return entropy + 1 - overlap / (probability.sum() + target.sum() + 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name, value in [("size", 128), ("batch", 8), ("bands", 2), ("threads", 2), ("runs", 20),
                        ("warm-up", 3)]:
        parser.add_argument("--" + name, type=int, default=value)
    parser.add_argument("--channels-last", action="store_true")
    arguments = parser.parse_args()

    torch.set_num_threads(arguments.threads)
    torch.manual_seed(1)
    layout = torch.channels_last if arguments.channels_last else torch.contiguous_format
    model = ReferenceNet(arguments.bands).to(memory_format=layout)
    parameters = sum(p.numel() for p in model.parameters())
    shape = (arguments.batch, arguments.bands, arguments.size, arguments.size)
    images = torch.randn(shape).to(memory_format=layout)
    target = (torch.rand(shape[0], 1, *shape[2:]) < 0.05).float()
    optimiser = torch.optim.AdamW(model.parameters(), lr=1e-3)

    times = []
    for run in range(arguments.warm_up + arguments.runs):
        begin = time.perf_counter()
        optimiser.zero_grad()
        loss = segmentation_loss(model(images), target)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        if run >= arguments.warm_up:
            times.append(1e3 * (time.perf_counter() - begin))
    print(json.dumps({"ms_median": statistics.median(times), "ms_min": min(times),
                      "runs": len(times), "parameters": parameters}))


main()
