"""Fails when core/ includes Qt, or when a library appears outside its home module.

Usage: layering.py SOURCE_FOLDER
"""
import pathlib
import re
import sys

ORDER = [["base"], ["space", "pareto", "geo", "numerics"], ["hw", "store", "data"], ["search", "nn"],
         ["infer", "deploy"], ["run"]]
LEVEL = {name: level for level, names in enumerate(ORDER) for name in names}
# Refinements inside a level are listed here: module -> same-level modules it may use.
SAME_LEVEL = {"search": set(), "deploy": {"infer"}}
HOMES = {
    r"(torch|ATen|c10|caffe2)/": {"nn", "infer", "deploy"},
    r"(gdal|ogr|cpl_|geodesic\.h)": {"geo"},
    r"SQLiteCpp/": {"store"},
    r"pagmo/": {"pareto"},
    r"Eigen/": {"search", "hw"},
    r"boost/": {"space", "base"},
    r"onnx/": {"deploy"},
    r"opencv2/": {"data", "infer", "deploy"},
}
PUBLIC_BANS = re.compile(r"(torch|ATen|c10|caffe2|gdal|ogr|cpl_|SQLiteCpp|pagmo|Eigen|boost|onnx|opencv2|nlohmann)")


def problems(root):
    for path in sorted((root / "core").rglob("*")):
        if path.suffix not in {".h", ".cpp"}:
            continue
        module = path.relative_to(root / "core").parts[0]
        public = path.suffix == ".h" and "detail" not in path.parts
        for number, line in enumerate(path.read_text().splitlines(), 1):
            match = re.match(r'#include [<"]([^">]+)[">]', line)
            if not match:
                continue
            header = match.group(1)
            where = f"{path.relative_to(root)}:{number}: {header}"
            if re.match(r"Q[A-Z]|Qt", header):
                yield f"{where}: Qt in core"
            if public and PUBLIC_BANS.match(header):
                yield f"{where}: third-party header in a public header"
            for pattern, homes in HOMES.items():
                if re.match(pattern, header) and module not in homes:
                    yield f"{where}: outside {', '.join(sorted(homes))}"
            if header.startswith(("ui/", "app/")):
                yield f"{where}: core must not look up"
            if header.startswith("core/"):
                other = header.split("/")[1]
                if LEVEL[other] > LEVEL[module]:
                    yield f"{where}: {module} is below {other}"
                if (other != module and LEVEL[other] == LEVEL[module]
                        and other not in SAME_LEVEL.get(module, set())):
                    yield f"{where}: {module} and {other} are neighbours"


found = list(problems(pathlib.Path(sys.argv[1])))
print("\n".join(found) if found else "layers hold")
sys.exit(1 if found else 0)
