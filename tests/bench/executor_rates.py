#!/usr/bin/env python3
"""The same search by threads and by processes, in turns: processor time and time on the clock.

    executor_rates.py SEXTANT_CLI DATA [--rounds N] [--evaluations N] [--workers W] [--epochs E] [--align-epochs A]

Prints each round and the medians of the ratios. Scores must be the same, else it fails. On a machine with other
work the processor time says more than the clock, and even that depends on what the caches are shared with.
"""
import argparse
import json
import os
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
    began = time.monotonic()
    with open(os.path.join(folder, "log"), "w") as log:
        process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)  # with all that it waited for
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(open(os.path.join(folder, "log")).read())
    took = {"clock": time.monotonic() - began, "processor": usage.ru_utime + usage.ru_stime}
    rows = json.loads(subprocess.check_output([arguments.cli, "study", "candidates", study, "--json"]))["candidates"]
    return took, [(row["genome"], row["miou_fp32"], row["miou_device"]) for row in rows]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cli")
    parser.add_argument("data")
    for name, value in (("rounds", 5), ("evaluations", 8), ("workers", 2), ("epochs", 3), ("align-epochs", 1)):
        parser.add_argument("--" + name, type=int, default=value)
    arguments = parser.parse_args()
    ratios = {"clock": [], "processor": []}
    for number in range(arguments.rounds):
        order = ["threads", "processes"] if number % 2 == 0 else ["processes", "threads"]
        with tempfile.TemporaryDirectory() as folder:
            rounds = {executor: measure(arguments, executor, folder) for executor in order}
        if rounds["threads"][1] != rounds["processes"][1]:
            raise SystemExit("the two searches differ")
        for what, found in ratios.items():
            found.append(rounds["processes"][0][what] / rounds["threads"][0][what])
            print(f"round {number + 1}, {what}: threads {rounds['threads'][0][what]:.2f} s, "
                  f"processes {rounds['processes'][0][what]:.2f} s, ratio {found[-1]:.3f}", flush=True)
    for what, found in ratios.items():
        print(f"{what}: median ratio {statistics.median(found):.3f}")


if __name__ == "__main__":
    main()
