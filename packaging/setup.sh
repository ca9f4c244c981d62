# Sourced by run and test: installs what is missing and builds the release preset.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

install_packages() { # [test]: also what tests alone need
    local wanted missing=()
    wanted=$(sed -e 's/#.*//' -e 's/\[gui\]//' packaging/dependencies.txt)
    if [ "${1:-}" = test ]; then
        wanted=${wanted//\[test\]/}
    else
        wanted=$(grep -v '\[test\]' <<< "$wanted")
    fi
    for package in $wanted; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    if [ "$(id -u)" -ne 0 ]; then
        echo "Run as root, or install these packages first: ${missing[*]}" >&2
        exit 1
    fi
    export DEBIAN_FRONTEND=noninteractive
    apt-get update
    apt-get install -y --no-install-recommends "${missing[@]}"
}

# onnxruntime judges exports in the tests; nothing of Sextant is built on it.
install_onnxruntime() {
    local version=1.30.0 folder=$root/build/onnxruntime
    [ -e "$folder/node_modules/onnxruntime-node/package.json" ] && return
    if ! command -v npm > /dev/null; then
        export DEBIAN_FRONTEND=noninteractive
        apt-get update
        apt-get install -y --no-install-recommends nodejs npm
    fi
    mkdir -p "$folder"
    # Its install script would only fetch a CUDA library.
    npm install --prefix "$folder" --ignore-scripts --no-audit --no-fund --no-save "onnxruntime-node@$version"
}

build() { # preset, further cmake options
    local preset=$1
    shift
    cmake --preset "$preset" "$@"
    cmake --build --preset "$preset" --parallel "$(nproc)"
}
