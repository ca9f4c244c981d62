#!/usr/bin/env python3
"""The same search by threads and by processes, in turns: instructions, processor time, time on the clock.

    executor_rates.py SEXTANT_CLI DATA [--rounds N] [--evaluations N] [--workers W] [--epochs E] [--align-epochs A]

Prints each round and the medians of the ratios. Scores must be the same, else it fails. On a machine with other
work the clock says little, and processor time depends on what caches and cores are shared with; instructions in
user mode, which need `perf`, are the same whatever else runs.
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import tempfile
import time


def measure(arguments, executor, folder):
    study = os.path.join(folder, executor + ".sextant")
    words = [arguments.cli, "search", "--data", arguments.data, "--study", study, "--seed", "1", "--json",
             "--strategy", "nsga2", "--executor", executor]
    for name in ("evaluations", "workers", "epochs", "align_epochs"):
        words += ["--" + name.replace("_", "-"), str(getattr(arguments, name))]
    counted = os.path.join(folder, "counted")
    if shutil.which("perf"):
        words = ["perf", "stat", "-x,", "-e", "instructions:u", "-o", counted, "--"] + words
    began = time.monotonic()
    with open(os.path.join(folder, "log"), "w") as log:
        process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)  # with all that it waited for
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(open(os.path.join(folder, "log")).read())
    took = {"clock": time.monotonic() - began, "processor": usage.ru_utime + usage.ru_stime}
    if os.path.exists(counted):
        lines = [line.split(",") for line in open(counted) if "instructions" in line]
        if lines and lines[0][0].isdigit():
            took["instructions"] = float(lines[0][0]) * 1e-9
    rows = json.loads(subprocess.check_output([arguments.cli, "study", "candidates", study, "--json"]))["candidates"]
    return took, [(row["genome"], row["miou_fp32"], row["miou_device"]) for row in rows]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cli")
    parser.add_argument("data")
    for name, value in (("rounds", 5), ("evaluations", 8), ("workers", 2), ("epochs", 3), ("align-epochs", 1)):
        parser.add_argument("--" + name, type=int, default=value)
    arguments = parser.parse_args()
    ratios = {}
    for number in range(arguments.rounds):
        order = ["threads", "processes"] if number % 2 == 0 else ["processes", "threads"]
        with tempfile.TemporaryDirectory() as folder:
            rounds = {executor: measure(arguments, executor, folder) for executor in order}
        if rounds["threads"][1] != rounds["processes"][1]:
            raise SystemExit("the two searches differ")
        for what, threads in rounds["threads"][0].items():
            processes = rounds["processes"][0][what]
            ratios.setdefault(what, []).append(processes / threads)
            unit = "10^9" if what == "instructions" else "s"
            print(f"round {number + 1}, {what}: threads {threads:.2f} {unit}, processes {processes:.2f} {unit}, "
                  f"ratio {processes / threads:.3f}", flush=True)
    for what, found in ratios.items():
        print(f"{what}: median ratio {statistics.median(found):.3f}")


if __name__ == "__main__":
    main()
