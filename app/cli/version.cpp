#include "app/cli/version.h"

#include "core/base/machine.h"

#include <nlohmann/json.hpp>

#include <sstream>

namespace sextant::cli {

std::string versionText()
{
    return "sextant-cli " + describeMachine().program + "\n" SEXTANT_LIBRARIES "\n";
}

nlohmann::json versionDocument()
{
    nlohmann::json libraries = nlohmann::json::object();
    std::istringstream lines(SEXTANT_LIBRARIES);
    for (std::string name, version; lines >> name >> version;)
        libraries[name] = version;
    return {{"version", describeMachine().program}, {"libraries", libraries}};
}

} // namespace sextant::cli
