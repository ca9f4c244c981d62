#include "core/base/html.h"
#include "core/base/svg.h"
#include "core/deploy/model_card.h"

#include <cmath>

namespace sextant {

namespace {

using Rows = std::vector<std::pair<std::string, std::string>>;

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

std::string scoresSection(const ModelCard& card)
{
    std::vector<std::vector<std::string>> rows;
    const auto add = [&](const char* name, const std::optional<Score>& score) {
        if (score)
            rows.push_back({name, fixedText(score->miou(), 4), fixedText(score->vesselIou(), 4),
                            fixedText(score->precision(), 4), fixedText(score->recall(), 4)});
    };
    add("FP32", card.fp32);
    add("converted, simulated", card.converted);
    add("aligned on the device, simulated", card.aligned);
    std::string text = "<h2>Scores on the validation split</h2>\n"
        + htmlTable({"", "mIoU", "vessel IoU", "precision", "recall"}, rows);
    Rows more;
    if (card.overTiles)
        more.emplace_back("mIoU on the device, 95 % over tiles (bootstrap)",
                          fixedText(card.overTiles->low, 4) + " to "
                              + fixedText(card.overTiles->high, 4));
    if (card.repeats.size() > 1) {
        std::vector<std::string> values;
        for (const double miou : card.repeats)
            values.push_back(fixedText(miou, 4));
        more.emplace_back("mIoU on the device, other seeds included", joined(values));
    }
    if (card.overSeeds)
        more.emplace_back("mean of the trainings, 95 %",
                          fixedText(card.overSeeds->low, 4) + " to "
                              + fixedText(card.overSeeds->high, 4));
    if (card.recovered)
        more.emplace_back("gap recovered", fixedText(100.0 * *card.recovered, 1) + " %");
    return more.empty() ? text : text + htmlRows(more);
}

/// One cause a bar, to the left of FP32's score when it costs.
std::string causesSection(const ModelCard& card)
{
    if (card.causes.empty())
        return {};
    std::vector<std::vector<std::string>> rows;
    for (const auto& [name, miou] : card.causes)
        rows.push_back({name, fixedText(miou, 4), fixedText(100.0 * (miou - card.causesHost), 2)});
    return "<h2>Gap by cause, simulated</h2>\n"
        + htmlTable({"cause alone", "mIoU", "change, points"}, rows)
        + "<p class=\"note\">The converted network under one cause at a time; none: "
        + fixedText(card.causesHost, 4) + ".</p>\n";
}

Rows networkRows(const ModelCard& card)
{
    Rows rows{{"genome", card.genome.text()}, {"in words", card.genome.inWords()}};
    if (const auto pynas = pynasText(card.genome, card.input.bands))
        rows.emplace_back("PyNAS genome", *pynas);
    rows.emplace_back("parameters", std::to_string(card.params));
    rows.emplace_back("multiply-accumulates", std::to_string(card.macs));
    rows.emplace_back("latency on " + card.device.name + ", simulated",
                      fixedText(card.latencyMs, 2) + " ms");
    if (card.measuredMs)
        rows.emplace_back("latency measured on a board", fixedText(*card.measuredMs, 2) + " ms");
    rows.emplace_back("energy per image, estimate", fixedText(card.energyMj, 2) + " mJ");
    if (card.peakMemoryBytes > 0)
        rows.emplace_back("peak memory, simulated",
                          fixedText(static_cast<double>(card.peakMemoryBytes) / 1e6, 2) + " MB");
    rows.emplace_back("input image",
                      "[1, " + std::to_string(card.input.bands) + ", "
                          + std::to_string(card.input.height) + ", "
                          + std::to_string(card.input.width) + "], "
                          + pixelsInWords(card.sampleType) + ": " + joined(card.bandNames));
    rows.emplace_back("output logits",
                      "[1, 1, " + std::to_string(card.input.height) + ", "
                          + std::to_string(card.input.width) + "], vessel where positive");
    if (card.groundSampleM > 0.0)
        rows.emplace_back("ground sample of the training tiles",
                          fixedText(card.groundSampleM, 2) + " m");
    return rows;
}

Rows provenanceRows(const ModelCard& card)
{
    Rows rows{{"study", card.study},
              {"data", card.dataFolder + ", fingerprint " + card.dataFingerprint}};
    for (const auto& setting : card.settings)
        rows.push_back(setting);
    if (!card.trainedAt.empty())
        rows.emplace_back("search began", card.trainedAt);
    const auto machine = [&](const std::string& name, const MachineInfo& info) {
        rows.emplace_back(name,
                          "Sextant " + info.program + ", LibTorch " + info.libTorch + ", "
                              + info.processor + ", " + info.system);
    };
    if (card.trainedOn)
        machine("trained on", *card.trainedOn);
    rows.emplace_back("exported", card.exportedAt);
    machine("exported on", card.exportedOn);
    return rows;
}

} // namespace

std::string cardHtml(const ModelCard& card)
{
    std::string body = "<h1>Vessel network " + htmlEscaped(card.candidate) + " for "
        + htmlEscaped(card.device.name)
        + "</h1>\n<p class=\"note\">Device figures are simulated.</p>\n";
    body += scoresSection(card) + causesSection(card);
    body += "<h2>Network</h2>\n" + htmlRows(networkRows(card));
    body += "<h2>What to know</h2>\n" + htmlList(honestly(card)) + htmlList(card.findings);
    body += "<h2>Verification</h2>\n"
        + htmlRows({{"re-opened with", card.verifiedWith},
                    {"tiles", std::to_string(card.tiles)},
                    {"largest difference of logits",
                     std::isfinite(card.maxAbsDiff)
                         ? fixedText(card.maxAbsDiff, 8) + " of " + fixedText(card.maxLogit, 3)
                         : "-"},
                    {"mIoU of the FP32 graph", fixedText(card.miouExported, 4)},
                    {"mIoU of the simulated device, from these files",
                     fixedText(card.miouDevice, 4)}});
    body += "<h2>Where it comes from</h2>\n" + htmlRows(provenanceRows(card));
    Rows hashes(card.hashes.begin(), card.hashes.end());
    body += "<h2>SHA-256</h2>\n" + htmlRows(hashes);
    return htmlPage("Network " + card.candidate + " for " + card.device.name, body);
}

} // namespace sextant
