"""One network over one scene: Sextant, the same tiles from memory, a plain OpenCV DNN loop and onnxruntime-node.

    python3 tests/bench/scene_peers.py BIN_FOLDER WORK_FOLDER [--onnxruntime FOLDER] [--side 2048] [--tile 512]
                                       [--threads 2] [--runs 3] [--programs sextant,memory] [--numerics fp32]
                                       [--scene-type uint16]

BIN_FOLDER holds sextant-cli, opencv_scene and scene_from_memory (-DSEXTANT_BENCHMARKS=ON). The reference network is
trained for one epoch on tiles of a sample scene, exported, and run over another one, the runs of all programs taking
turns. The others get what helps them: no file to write, for onnxruntime and `memory` the scene in memory before the
clock starts, while `sextant` counts from the start of the process to the last file. All run the ONNX file's tile (which
is also the largest that `sextant` chooses by itself) with the overlap that Sextant computes. Only `sextant`, `memory`
and `onnx` bring 16-bit numbers to those of the training tiles. Prints medians, peak memory, and the ratios other /
Sextant of wall clock and processor time: above 1 Sextant is faster.
"""
import argparse
import json
import pathlib
import resource
import statistics
import subprocess
import time

REFERENCE = "Lco05k3s1p1arn1EPM2ELbo05k3s1p1arn1EPM2ELme3arn1EPM2EE"


def run(*words):
    done = subprocess.run([str(w) for w in words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{words}: {done.stderr.strip()}")
    return json.loads(done.stdout)


def timed(*words):
    """Wall and processor seconds of a whole process, and what it prints."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begin = time.monotonic()
    document = run(*words)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.monotonic() - begin, used, document


def prepare(cli, work, side, tile, sample_type):
    scene, train = work / f"scene{side}-{sample_type}", work / f"train{tile}"
    if not (scene / "scene.tif").exists():
        run(cli, "sample", "--out", scene, "--tiles", 12, "--seed", 2, "--scene-size", side, "--scene-type",
            sample_type, "--json")
    if not train.exists():
        run(cli, "sample", "--out", work / "source", "--tiles", 12, "--scene-size", 4 * tile, "--json")
        run(cli, "dataset", "import", work / "source/scene.tif", "--labels", work / "source/scene_mask.tif",
            "--tile", tile, "--split", "block", "--block", 1, "--out", train, "--json")
    study, out = work / f"peers{tile}.sextant", work / f"out{tile}"
    if not list(out.glob("*.onnx")):
        options = ["--data", train, "--study", study, "--epochs", 1, "--align-epochs", 1, "--json"]
        run(cli, "search", *options, "--evaluations", 1)
        run(cli, "study", "add", study, "--genome", REFERENCE, "--json")
        run(cli, "search", *options, "--evaluations", 2)
        run(cli, "export", study, "--candidate", 1, "--out", out, "--format", "onnx", "--json")
    return study, next(out.glob("*.onnx")), scene / "scene.tif"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bin", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("--onnxruntime", type=lambda folder: pathlib.Path(folder).resolve())
    parser.add_argument("--side", type=int, default=2048)
    parser.add_argument("--tile", type=int, default=512)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--scene-type", default="uint8", choices=("uint8", "uint16"))
    parser.add_argument("--programs", default="sextant,memory,onnx,opencv,onnxruntime")
    parser.add_argument("--numerics", default="fp32", choices=("fp32", "device"))
    asked = parser.parse_args()
    cli, work, threads = asked.bin / "sextant-cli", asked.work, asked.threads
    work.mkdir(parents=True, exist_ok=True)
    study, model, scene = prepare(cli, work, asked.side, asked.tile, asked.scene_type)
    ours = [cli, "infer", "--scene", scene, "--out", work / "mask.tif", "--threads", threads, "--json"]
    tile = asked.tile
    wanted = asked.programs.split(",")
    programs = {
        "sextant": lambda: timed(*ours, "--study", study, "--candidate", 1, "--numerics", asked.numerics),
        "memory": lambda: timed(asked.bin / "scene_from_memory", study, 1, scene, threads, asked.numerics),
        "onnx": lambda: timed(*ours, "--model", model),
    }
    first = programs["sextant"]()
    overlap = first[2]["overlap_px"]
    opencv = [asked.bin / "opencv_scene", model, scene, tile, overlap, threads, "1,2,3,4"]
    programs["opencv"] = lambda: timed(*opencv)
    if asked.onnxruntime and "onnxruntime" in wanted:
        raw = work / "scene.raw"
        size = run(*opencv, raw)
        programs["onnxruntime"] = lambda: timed(
            "node", pathlib.Path(__file__).parent / "onnxruntime_scene.cjs", asked.onnxruntime, model, raw,
            size["width"], size["height"], 4, tile, overlap, threads)
    programs = {name: program for name, program in programs.items() if name in wanted or name == "sextant"}
    wall, processor, told = {}, {}, {}
    for turn in range(asked.runs):
        for name, program in programs.items():
            seconds, used, document = first if turn == 0 and name == "sextant" else program()
            own = name in ("sextant", "onnx")  # the others time their loop alone
            wall.setdefault(name, []).append(seconds if own else document["seconds"])
            processor.setdefault(name, []).append(used if own else document["processor_seconds"])
            told[name] = document
    (work / "scene.raw").unlink(missing_ok=True)
    table = {}
    for name in programs:
        table[name] = {"seconds": statistics.median(wall[name]), "processor_seconds": statistics.median(processor[name]),
                       "vessel_pixels": told[name]["vessel_pixels"]}
        if "peak_rss_mb" in told[name]:
            table[name]["peak_rss_mb"] = told[name]["peak_rss_mb"]
        table[name]["wall_ratio"] = table[name]["seconds"] / table["sextant"]["seconds"]
        table[name]["processor_ratio"] = table[name]["processor_seconds"] / table["sextant"]["processor_seconds"]
    print(json.dumps({"side": asked.side, "onnx_tile": tile, "own_tile": first[2]["tile_px"], "overlap": overlap,
                      "threads": threads, "numerics": asked.numerics, "programs": table}, indent=2))


main()
