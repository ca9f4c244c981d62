#include "core/base/machine.h"

#include <array>
#include <fstream>
#include <sys/utsname.h>
#include <unistd.h>

namespace sextant {

namespace {

/// The value of the first line of `file` that begins with `key`, behind `separator`, without
/// quotes.
std::string valueIn(const char* file, const std::string& key, char separator)
{
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (!line.starts_with(key))
            continue;
        auto begin = line.find(separator);
        if (begin == std::string::npos)
            continue;
        begin = line.find_first_not_of(" \"", begin + 1);
        const auto end = line.find_last_not_of(" \"");
        return begin == std::string::npos ? std::string() : line.substr(begin, end - begin + 1);
    }
    return {};
}

} // namespace

MachineInfo describeMachine(std::string libTorch)
{
    MachineInfo info;
    info.program = SEXTANT_VERSION;
    std::array<char, 256> host{};
    if (::gethostname(host.data(), host.size() - 1) == 0)
        info.host = host.data();
    info.processor = valueIn("/proc/cpuinfo", "model name", ':');
    utsname kernel{};
    if (::uname(&kernel) == 0)
        info.system = std::string(kernel.sysname) + " " + kernel.release;
    if (const auto name = valueIn("/etc/os-release", "PRETTY_NAME", '='); !name.empty())
        info.system = name + ", " + info.system;
    info.libTorch = std::move(libTorch);
    return info;
}

} // namespace sextant
