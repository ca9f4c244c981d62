"""Writes the layer lists of the networks whose latencies nn-Meter published into measurements of them.

The named networks, ..._0, are the first of each family; the others are drawn as its generator draws them
(nn_meter/dataset/generator at github.com/microsoft/nn-Meter, MIT): Python's random with the seed 100,
widths first, then kernels, then expansions, one that was drawn before drawn again. The format is
described in resources/help/measurements.md.

Usage: draw_networks.py MEASUREMENTS.json
"""
import json
import random
import sys

SEED = 100
TENTHS = 0.1


def scales(low, high, count):
    steps = []
    while low <= high:
        steps.append(low)
        low += TENTHS
    return [random.choice(steps) for _ in range(count)]


def picks(options, count):
    return [random.choice(options) for _ in range(count)]


def scaled(base, factors):
    return [int(b * f) for b, f in zip(base, factors)]


class List:
    """Layers as text, with the channels of the running tensor."""

    def __init__(self, channels=3):
        self.words, self.channels, self.labels = [], channels, {}

    def conv(self, kernel, out, stride=1, act="", valid=False):
        self.words.append(f"c{kernel}-{out}" + (f"s{stride}" if stride > 1 else "") + ("v" if valid else "") + act)
        self.channels = out

    def depthwise(self, kernel, stride=1, act=""):
        self.words.append(f"d{kernel}" + (f"s{stride}" if stride > 1 else "") + act)

    def add(self, word):
        self.words.append(word)

    def label(self, name):
        self.words.append("=" + name)
        self.labels[name] = self.channels

    def at(self, name):
        self.words.append("@" + name)
        self.channels = self.labels[name]

    def concat(self, *names):
        self.words.append("&" + ",".join(names))
        self.channels = sum(self.labels[n] for n in names)

    def head(self, *sizes):
        self.words.append("g")
        for size in sizes[:-1]:
            self.words.append(f"f{size}r")
        self.words.append(f"f{sizes[-1]}")

    def text(self):
        return " ".join(self.words)


def inverted(n, kernel, out, stride, wide, act, squeeze):
    inside = n.channels
    n.label("x")
    n.conv(1, wide, act=act)
    if squeeze:
        n.depthwise(kernel, stride)
        n.add(f"q{wide // 4}")
        n.add(act)
    else:
        n.depthwise(kernel, stride, act)
    n.conv(1, out)
    if stride == 1 and inside == out:
        n.add("+x")


def alexnet(_, draw):
    base = [64, 192, 384, 256, 256, 4096, 4096]
    factors, kernels = scales(0.2, 1.8, 7), picks([1, 3, 5, 7], 5)
    widths = scaled(base, factors) if draw else base
    kernels = kernels if draw else [11, 5, 3, 3, 3]
    n = List()
    n.conv(kernels[0], widths[0], 4, "r", valid=True)
    n.add("m3s2")
    n.conv(kernels[1], widths[1], act="r")
    n.add("m3s2v")
    for i in (2, 3, 4):
        n.conv(kernels[i], widths[i], act="r")
    n.add("m3s2v")
    n.head(widths[5], widths[6], 1000)
    return n, (kernels, widths)


def densenet(_, draw):
    blocks = [6, 12, 24, 16]
    factors, kernels = scales(0.2, 1.2, sum(blocks)), picks([1, 3, 5], sum(blocks))
    widths = scaled([32] * sum(blocks), factors) if draw else [32] * sum(blocks)
    kernels = kernels if draw else [3] * sum(blocks)
    n, i = List(), 0
    n.conv(7, 64, 2, "r")
    n.add("m3s2")
    for count in blocks:
        for _ in range(count):
            n.label("x")
            n.add("br")
            n.conv(1, 4 * widths[i], act="r")
            n.conv(kernels[i], widths[i])
            n.label("y")
            n.concat("x", "y")
            i += 1
        n.add("br")
        n.conv(1, n.channels // 2)
        n.add("a2s2")
    n.head(1000)
    return n, (kernels, widths)


def googlenet(_, draw):
    base = [[64, 128, 192, 160, 128, 112, 256, 256, 384], [96, 128, 96, 112, 128, 144, 160, 160, 192],
            [128, 192, 208, 224, 256, 288, 320, 320, 384], [16, 32, 16, 24, 24, 32, 32, 32, 48],
            [32, 96, 48, 64, 64, 64, 128, 128, 128], [32, 64, 64, 64, 64, 64, 128, 128, 128]]
    factors = [scales(0.2, 1.8, 9) for _ in base]
    if draw:
        base = [scaled(b, f) for b, f in zip(base, factors)]
    n, i = List(), 0
    n.conv(7, 64, 2, "r")
    n.add("m3s2")
    n.conv(1, 64, act="r")
    n.conv(3, 192, act="r")
    for count in (2, 5, 2):
        n.add("m3s2")
        for _ in range(count):
            n.label("x")
            n.conv(1, base[0][i], act="r")
            n.label("p")
            n.at("x")
            n.conv(1, base[1][i], act="r")
            n.conv(3, base[2][i], act="r")
            n.label("q")
            n.at("x")
            n.conv(1, base[3][i], act="r")
            n.conv(5, base[4][i], act="r")
            n.label("r")
            n.at("x")
            n.add("m3")
            n.conv(1, base[5][i], act="r")
            n.label("s")
            n.concat("p", "q", "r", "s")
            i += 1
    n.head(1000)
    return n, base


def mnasnet(_, draw):
    strides = [2, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1]
    squeeze = [0, 0, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1]
    base = [24] * 2 + [40] * 2 + [80] * 4 + [112] * 2 + [160] * 3 + [320]
    factors, kernels, wide = scales(0.2, 1.8, 14), picks([3, 5, 7], 15), picks([3, 4, 6], 15)
    widths = scaled(base, factors) if draw else base
    if not draw:
        kernels = [3] * 2 + [5] * 3 + [3] * 4 + [3] * 2 + [5] * 3 + [3]
        wide = [6] * 2 + [3] * 3 + [6] * 10
    n = List()
    n.conv(3, 32, 2, "r")
    n.depthwise(3, 1, "r")
    n.conv(1, 16)
    before = 16
    for i, out in enumerate(base):
        width = n.channels if strides[i] == 1 and out == before else widths[i]
        inverted(n, kernels[i], width, strides[i], n.channels * wide[i], "r", squeeze[i])
        before = out
    n.conv(1, 1280, act="r")
    n.head(1000)
    return n, (kernels, widths, wide)


def mobilenetv1(_, draw):
    base = [32, 64, 128, 128, 256, 256] + [512] * 6 + [1024] * 2
    factors, kernels = scales(0.2, 1.8, 14), picks([1, 3, 5, 7], 13)
    widths = scaled(base, factors) if draw else base
    kernels = kernels if draw else [3] * 13
    n, i = List(), 0
    n.conv(kernels[0], widths[0], 2, "r")
    for count, stride in zip((1, 2, 2, 6, 2), (1, 2, 2, 2, 2)):
        for j in range(count):
            n.depthwise(kernels[i], stride if j == 0 else 1, "r")
            n.conv(1, widths[i + 1], act="r")
            i += 1
    n.head(1000)
    return n, (kernels, widths)


def mobilenetv2(_, draw):
    base = [32, 16, 24, 24, 32, 32, 32, 64, 64, 64, 64, 96, 96, 96, 160, 160, 160, 320, 1280]
    factors, kernels, wide = scales(0.2, 1.8, 19), picks([1, 3, 5, 7], 18), picks([1, 2, 3, 4, 5, 6, 7, 8], 17)
    widths = scaled(base, factors) if draw else base
    if not draw:
        kernels, wide = [3] * 18, [1] + [6] * 16
    n, i = List(), 2
    n.conv(kernels[0], widths[0], 2, "r6")
    for count, stride in zip((1, 2, 3, 4, 3, 3, 1), (1, 2, 2, 2, 1, 2, 1)):
        for j in range(count):
            s = stride if j == 0 else 1
            out = n.channels if s == 1 and base[i - 2] == base[i - 1] else widths[i - 1]
            inverted(n, kernels[i - 2], out, s, n.channels * wide[i - 2], "r6", False)
            i += 1
    n.conv(1, widths[i - 1], act="r")
    n.head(1000)
    return n, (kernels, widths, wide)


def mobilenetv3(version, draw):
    rows = {
        "large": [(3, 16, 16, 0, "r", 1), (3, 64, 24, 0, "r", 2), (3, 72, 24, 0, "r", 1), (5, 72, 40, 1, "r", 2),
                  (5, 120, 40, 1, "r", 1), (5, 120, 40, 1, "r", 1), (3, 240, 80, 0, "h", 2), (3, 200, 80, 0, "h", 1),
                  (3, 184, 80, 0, "h", 1), (3, 184, 80, 0, "h", 1), (3, 480, 112, 1, "h", 1), (3, 672, 112, 1, "h", 1),
                  (5, 672, 160, 1, "h", 2), (5, 960, 160, 1, "h", 1), (5, 960, 160, 1, "h", 1)],
        "small": [(3, 16, 16, 1, "r", 2), (3, 72, 24, 0, "r", 2), (3, 88, 24, 0, "r", 1), (5, 96, 40, 1, "h", 2),
                  (5, 240, 40, 1, "h", 1), (5, 240, 40, 1, "h", 1), (5, 120, 48, 1, "h", 1), (5, 144, 48, 1, "h", 1),
                  (5, 288, 96, 1, "h", 2), (5, 576, 96, 1, "h", 1), (5, 576, 96, 1, "h", 1)]}[version]
    factors, kernels = scales(0.2, 1.8, len(rows)), picks([1, 3, 5, 7], len(rows))
    expansions = scales(0.8, 1.8, len(rows))
    widths = scaled([r[2] for r in rows], factors) if draw else [r[2] for r in rows]
    wide = scaled([r[1] for r in rows], expansions) if draw else [r[1] for r in rows]
    kernels = kernels if draw else [r[0] for r in rows]
    n, before = List(), 16
    n.conv(3, 16, 2, "h")
    for i, (_, _, out, squeeze, act, stride) in enumerate(rows):
        width = n.channels if stride == 1 and out == before else widths[i]
        inverted(n, kernels[i], width, stride, wide[i], act, squeeze)
        before = out
    n.conv(1, 1280 if version == "large" else 1024, act="h")
    n.head(1000)
    return n, (kernels, widths, wide)


def proxylessnas(_, draw):
    base = [16] + [32] * 2 + [40] * 4 + [80] * 4 + [96] * 4 + [192] * 4 + [320]
    factors, kernels, wide = scales(0.2, 1.8, 20), picks([3, 5, 7], 20), picks([3, 6], 20)
    widths = scaled(base, factors) if draw else base
    if not draw:
        kernels = [3, 5, 3, 7, 3, 5, 5, 7, 5, 5, 5, 5, 5, 5, 5, 7, 7, 7, 7, 7]
        wide = [1, 3, 3, 3, 3, 3, 3, 6, 3, 3, 3, 6, 3, 3, 3, 6, 6, 3, 3, 6]
    n, i = List(), 0
    n.conv(3, 32, 2, "r6")
    for count, stride in zip((1, 2, 4, 4, 4, 4, 1), (1, 2, 2, 2, 1, 2, 1)):
        for j in range(count):
            s = stride if j == 0 else 1
            out = n.channels if s == 1 and base[i - 1] == base[i] else widths[i]
            inverted(n, kernels[i], out, s, n.channels * wide[i], "r6", False)
            i += 1
    n.conv(1, 1280, act="r")
    n.head(1000)
    return n, (kernels, widths, wide)


def resnet(version, draw):
    counts = {"18": (2, 2, 2, 2), "34": (3, 4, 6, 3), "50": (3, 4, 6, 3)}[version]
    deep = version == "50"
    rows = [((256 if deep else 64) << stage, 2 if stage and not j else 1)
            for stage, count in enumerate(counts) for j in range(count)]
    factors, kernels = scales(0.2, 1.2, len(rows)), picks([3, 5, 7], len(rows))
    narrow = picks([2, 4], len(rows)) if deep else []
    base = [r[0] for r in rows]
    widths = scaled(base, factors) if draw else base
    kernels = kernels if draw else [3] * len(rows)
    # The published generator multiplies the drawn expansion with the block's own, 4.
    narrow = [4 * x for x in narrow] if draw else [4] * len(narrow)
    n, before = List(), 64
    n.conv(7, 64, 2, "r")
    n.add("m3s2")
    for i, (out, stride) in enumerate(rows):
        width = n.channels if stride == 1 and out == before else widths[i]
        inside = n.channels
        n.label("x")
        if deep:
            middle = width // narrow[i]
            width = middle * narrow[i]
            n.conv(1, middle, act="r")
            n.conv(kernels[i], middle, stride, "r")
            n.conv(1, width)
        else:
            n.conv(kernels[i], width, stride, "r")
            n.conv(kernels[i], width)
        if stride != 1 or width != inside:
            n.label("y")
            n.at("x")
            n.conv(1, width, stride)
            n.add("+yr")
        else:
            n.add("+xr")
        before = out
    n.head(1000)
    return n, (kernels, widths, narrow)


def shufflenetv2(_, draw):
    base = [24] + [116] * 4 + [232] * 8 + [464] * 4 + [1024]
    factors, kernels, middles = scales(1, 1.8, 18), picks([3, 5, 7, 9], 18), scales(0.2, 1.8, 18)
    widths = scaled(base, factors) if draw else base
    if not draw:
        kernels, middles = [3] * 17 + [1], [1] * 17
    n, i = List(), 2
    n.conv(kernels[0], widths[0], 2, "r")
    n.add("m3s2")
    for count in (4, 8, 4):
        for j in range(count):
            stride = 2 if j == 0 else 1
            out = n.channels if stride == 1 else widths[i - 1]
            half = out // 2
            middle, kernel, inside = int(half * middles[i - 2]), kernels[i - 2], n.channels
            n.label("x")
            if stride == 1:
                n.add(f"o0-{inside // 2}")
                n.channels = inside // 2
            n.conv(1, middle, act="r")
            n.depthwise(kernel, stride)
            n.conv(1, half, act="r")
            n.label("y")
            n.at("x")
            if stride == 1:
                n.add(f"o{inside // 2}-{inside - inside // 2}")
                n.channels = inside - inside // 2
            else:
                n.depthwise(kernel, stride)
                n.conv(1, half, act="r")
            n.label("z")
            n.concat(*(("y", "z") if stride == 1 else ("z", "y")))
            n.add("p2")
            i += 1
    n.conv(1, widths[i - 1], act="r")
    n.head(1000)
    return n, (kernels, widths, middles)


def squeezenet(_, draw):
    base, narrow = [64, 64, 128, 128, 192, 192, 256, 256], [16, 16, 32, 32, 48, 48, 64, 64]
    factors, kernels = scales(0.2, 1.8, 8), picks([1, 3, 5, 7], 8)
    widths = scaled(base, factors) if draw else base
    narrow = scaled(narrow, factors) if draw else narrow
    kernels = kernels if draw else [3] * 8
    n, i = List(), 0
    n.conv(7, 96, 2, "r")
    for count in (3, 4, 1):
        n.add("m3s2")
        for _ in range(count):
            n.conv(1, narrow[i], act="r")
            n.label("x")
            n.conv(1, widths[i], act="r")
            n.label("y")
            n.at("x")
            n.conv(kernels[i], widths[i], act="r")
            n.label("z")
            n.concat("y", "z")
            i += 1
    n.conv(1, 512, act="r")
    n.head(1000)
    return n, (kernels, widths)


def vgg(version, draw):
    plan = {"11": (1, 1, 2, 2, 2), "13": (2,) * 5, "16": (2, 2, 3, 3, 3), "19": (2, 2, 4, 4, 4)}[version]
    base = [width for width, count in zip((64, 128, 256, 512, 512), plan) for _ in range(count)] + [4096] * 2
    factors, kernels = scales(0.2, 1.8, len(base)), picks([1, 3, 5, 7], len(base))
    widths = scaled(base, factors) if draw else base
    kernels = kernels if draw else [3] * len(base)
    n, i = List(), 0
    for count in plan:
        for _ in range(count):
            n.conv(kernels[i], widths[i], act="r")
            i += 1
        n.add("m2s2v")
    n.head(widths[i], widths[i + 1], 1000)
    return n, (kernels, widths)


FAMILIES = {"alexnet": (alexnet, [""], 2000), "densenet": (densenet, [""], 2000), "googlenet": (googlenet, [""], 2000),
            "mnasnet": (mnasnet, [""], 2000), "mobilenetv1": (mobilenetv1, [""], 2000),
            "mobilenetv2": (mobilenetv2, [""], 2000), "mobilenetv3": (mobilenetv3, ["large", "small"], 1000),
            "proxylessnas": (proxylessnas, [""], 2000), "resnet": (resnet, ["18", "34", "50"], 500),
            "shufflenetv2": (shufflenetv2, [""], 2000), "squeezenet": (squeezenet, [""], 2000),
            "vgg": (vgg, ["11", "13", "16", "19"], 500)}


def drawn(family):
    """Layer lists by id, in the generator's order."""
    build, versions, count = FAMILIES[family]
    lists = {}
    for version in versions:
        # Each version anew: drawn on from the one before, sizes and latencies of ResNet-34 do not go together.
        random.seed(SEED)
        seen, index = set(), 0
        while index < count:
            network, key = build(version, index > 0)
            key = str(key)
            if key in seen:
                continue
            seen.add(key)
            lists[f"{family}{version}_{index}"] = network.text()
            index += 1
    return lists


def written(document):
    """One row a line."""
    rows = document.pop("rows")
    head = json.dumps(document, indent=2, ensure_ascii=False)[:-2]
    return head + ',\n  "rows": [\n    ' + ",\n    ".join(json.dumps(row) for row in rows) + "\n  ]\n}\n"


def main(path):
    with open(path) as file:
        document = json.load(file)
    lists = {}
    for row in document["rows"]:
        family = row.get("family")
        if row["source"] != "nn-meter" or family not in FAMILIES:
            continue
        if family not in lists:
            lists[family] = drawn(family)
        row["layers"] = lists[family][row["id"]]
    with open(path, "w") as file:
        file.write(written(document))


if __name__ == "__main__":
    main(sys.argv[1])
