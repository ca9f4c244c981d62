#include "app/cli/people_text.h"
#include "app/cli/signals.h"
#include "app/cli/verbs.h"
#include "app/cli/version.h"
#include "core/base/memory.h"
#include "core/geo/raster.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <iostream>

namespace {

using sextant::Error;
using sextant::ErrorCode;
using sextant::Result;
namespace cli = sextant::cli;

enum ExitCode { kDone = 0, kFailed = 1, kUsage = 2, kBadInput = 3, kStopped = 4 };

struct Verb {
    const char* name;
    Result<nlohmann::json> (*run)(const cli::Words&, const sextant::RunToken&);
    const char* usage;
};

constexpr Verb kVerbs[] = {
    {"sample", cli::sampleVerb,
     "sample --out DIR [--tiles N] [--seed S] [--scene-size PX] [--scene-type uint8|uint16]"},
    {"dataset", cli::datasetVerb,
     "dataset info DIR\n"
     "        | dataset import SOURCE... --out DIR [--labels MASKS|VECTORS|COCO.json|RLE.csv]\n"
     "          [--tile PX] [--bands 3,2,1] [--band-names red,green,blue] [--scale G] [--offset "
     "O]\n"
     "          [--calibration amplitude,db|db-power] [--no-data V] [--split scene|block|file]\n"
     "          [--block TILES] [--empty-per-vessel-tile R]"},
    {"genome", cli::genomeVerb,
     "genome info GENOME --bands C --classes K --size HxW [--device ID]"},
    {"space", cli::spaceVerb,
     "space info [FILE] [--bands C] [--size HxW] [--device ID] [--samples N] [--seed S]\n"
     "        | space check FILE | space sample [FILE] --count N --seed S"},
    {"devices", cli::devicesVerb, "devices [ID]"},
    {"search", cli::searchVerb,
     "search --data DIR --study FILE [--space F] [--device ID] [--evaluations N] [--workers W] "
     "[--seed S]\n"
     "         [--strategy nsga2|random|pynas-ga|regularised|surrogate|exhaustive]\n"
     "         [--alignment none|storage|device] [--epochs E] [--align-epochs A] [--max-latency-ms "
     "X]\n"
     "         [--max-params N] [--objectives latency,miou,vessel_f1,energy,params,memory]\n"
     "         [--savings inherit,rungs,hopeless|all] [--repeats N] [--warm-start STUDY "
     "[--warm-count N]]\n"
     "         [--training KEY=VALUE,...] [--recipe default|plain|KEY=VALUE,...]\n"
     "         [--lag N] [--executor threads|processes|slurm] [--jobs DIR] [--memory-mb N] "
     "[--program P]\n"
     "         [--silence-s N] [--partition P] [--account A] [--qos Q] [--gres G] [--minutes N] "
     "[--cpus N]\n"
     "         [--most-minutes N] [--most-memory-mb N] [--sbatch OPT,...] [--preamble FILE] "
     "[--look-s N]\n"
     "         [--while-paused run|hold|requeue] [--stragglers pass|wait] [--wait-minutes N]"},
    {"cluster", cli::clusterVerb,
     "cluster check|view --jobs DIR [--program P] [--partition P] [--account A] [--qos Q] [--gres "
     "G]\n"
     "         [--minutes N] [--memory-mb N] [--cpus N] [--sbatch OPT,...] [--preamble FILE] "
     "[--patience-s N]"},
    {"evaluate", cli::evaluateVerb, "evaluate JOB|--serve [--memory-mb N]"},
    {"study", cli::studyVerb,
     "study info|candidates|front STUDY | study table STUDY --out FILE.csv\n"
     "        | study report STUDY --out FILE.html[,FILE.pdf][,FILE.csv][,FILE.json]\n"
     "        | study rerun STUDY --candidate ID [--data DIR] | study layers STUDY "
     "--candidate ID [--device ID] [--tiles "
     "N]\n"
     "         [--data DIR]\n"
     "        | study add STUDY (--genome G [--weights F] | --from OLDER [--count N] "
     "[--with-weights])\n"
     "        | study repeat STUDY --candidate ID [--times N]\n"
     "        | study pin|unpin|exclude|include STUDY --candidate ID\n"
     "        | study note STUDY --candidate ID --text T | study events STUDY\n"
     "        | study set STUDY [--evaluations N] [--max-latency-ms X|none] [--max-params N|none] "
     "[--space F]\n"
     "         [--keep all|front|best:N] | study prune STUDY [--keep ...]\n"
     "        | study check STUDY | study salvage DAMAGED --out NEW\n"
     "        | study probe STUDY --device ID [--members front|all] [--out FILE.json] [--command "
     "...]"},
    {"strategies", cli::strategiesVerb,
     "strategies --table FILE.csv --space FILE [--strategies A,B,...] [--seeds N] [--evaluations "
     "N]\n"
     "      [--population N] [--markdown FILE] [--figure FILE.svg]"},
    {"gap", cli::gapVerb,
     "gap --data DIR --genome G[,G2] [--device ID[,ID2]] [--epochs E] [--align-epochs A] [--seeds "
     "0,1,2]\n"
     "      [--training KEY=VALUE,...] [--recipe default|plain|KEY=VALUE,...] [--threads T]\n"
     "      [--work DIR] [--markdown FILE] [--figure FILE.svg]"},
    {"export", cli::exportVerb,
     "export STUDY --candidate ID[,ID2] --out DIR [--zip] [--causes] [--data DIR]\n"
     "         [--format onnx,torchscript]\n"
     "        | export verify BUNDLE"},
    {"infer", cli::inferVerb,
     "infer (--study S --candidate ID | --model M.onnx)\n"
     "        (--scene F --out MASK.tif [--probability P.tif] [--vectors V.gpkg] [--truth T]\n"
     "         | SCENE... --out-dir DIR [--vectors gpkg|geojson|csv|kml])\n"
     "        [--numerics fp32|device] [--threads T] [--overlap PX]"},
    {"vessels", cli::vesselsVerb,
     "vessels (RASTER | STUDY --candidate ID --scene F [--numerics fp32|device] [--threads T])\n"
     "          [--out FILE.gpkg|.geojson|.csv|.kml[,FILE]] [--threshold P] [--probability P.tif]\n"
     "          [--min-area M2] [--merge-distance M] [--land VECTORS] [--grid SCENE]\n"
     "          [--truth MASK]"},
    {"weights", cli::weightsVerb,
     "weights import FILE --genome G --bands C [--classes K] --out W.weights"},
    {"latency", cli::latencyVerb,
     "latency --genome G --bands C --size HxW [--device ID] [--gsd METRES] [--measurements FILE]\n"
     "        | latency fit | latency calibrate --measurements FILE [--device ID] [--bands C] "
     "[--size "
     "HxW]\n"
     "         [--out FILE.json] [--figure FILE.svg]\n"
     "        | latency host [--again] [--out FILE.json]"},
    {"probe", cli::probeVerb,
     "probe (--genome G --bands C --size HxW | --model M.onnx) --device ID [--command 'P {model} "
     "{repeat}']\n"
     "        [--repeat N] [--retries N] [--timeout-s S]"},
    {"probe-model", cli::probeModelVerb, "probe-model MODEL.onnx REPEAT"},
    {"bench", cli::benchVerb,
     "bench train-step|infer|numerics --genome G [--bands C] [--size NxN] [--batch B] [--threads "
     "T]\n"
     "        [--alignment none|storage|device] [--device ID] [--runs N]"},
};

int exitCodeOf(ErrorCode code)
{
    if (code == ErrorCode::WrongUsage)
        return kUsage;
    if (code == ErrorCode::Cancelled)
        return kStopped;
    return sextant::isBadInput(code) ? kBadInput : kFailed;
}

void printUsage()
{
    std::cerr << "usage: sextant-cli VERB ... [--json] [--allow-network]\n       sextant-cli "
                 "--help | --version\n";
    for (const Verb& verb : kVerbs)
        std::cerr << "  " << verb.usage << '\n';
}

int report(const Error& error, bool json)
{
    std::cerr << "sextant-cli: error: " << error.message() << '\n';
    if (json) {
        const nlohmann::json document = {{"error",
                                          {{"code", sextant::errorName(error.code)},
                                           {"message", error.message()},
                                           {"detail", error.why}}}};
        std::cout << document.dump() << '\n';
    }
    return exitCodeOf(error.code);
}

} // namespace

int main(int argc, char** argv)
{
    sextant::keepFreedMemory();
    cli::SignalWatch signals;
    cli::Words words(argv + 1, argv + argc);
    const bool json = std::erase(words, "--json") > 0;
    if (std::erase(words, "--allow-network") > 0)
        sextant::allowNetworkFiles();
    if (words.empty() || words.front() == "--help") {
        printUsage();
        return words.empty() ? kUsage : kDone;
    }
    if (words.front() == "--version") {
        if (json)
            std::cout << cli::versionDocument().dump(2) << '\n';
        else
            std::cout << cli::versionText();
        return kDone;
    }
    const auto verb =
        std::find_if(std::begin(kVerbs), std::end(kVerbs),
                     [&](const Verb& candidate) { return words.front() == candidate.name; });
    if (verb == std::end(kVerbs))
        return report(
            {ErrorCode::WrongUsage, words.front(), "unknown verb; see sextant-cli --help"}, json);

    words.erase(words.begin());
    const auto document =
        sextant::guarded([&] { return verb->run(words, signals.token()); }, verb->name);
    if (!document)
        return report(document.error(), json);
    if (json)
        std::cout << document->dump(2) << '\n';
    else
        std::cout << cli::textForPeople(*document);
    // A check that was done and found something: the document tells all, the error why it matters.
    if (const auto error = document->find("error"); error != document->end()) {
        std::cerr << "sextant-cli: error: " << error->at("message").get<std::string>() << '\n';
        return kBadInput;
    }
    return kDone;
}
