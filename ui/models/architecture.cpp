#include "ui/models/architecture.h"

#include "ui/common/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <numeric>

namespace sextant::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("sextant::ui", text);
}

QString macsText(std::int64_t macs)
{
    return tr("%1 M").arg(QLocale().toString(static_cast<double>(macs) * 1e-6, 'f', 2));
}

QString layerMsText(double ms)
{
    return tr("%1 ms").arg(QLocale().toString(ms, 'f', 3));
}

} // namespace

Result<Architecture> architectureOf(const CandidateRecord& candidate, const StudyHeader& header)
{
    const auto genome = Genome::parse(candidate.genome);
    if (!genome)
        return tl::unexpected(genome.error());
    const auto device = DeviceProfile::fromJson(header.profileJson);
    if (!device)
        return tl::unexpected(device.error());
    auto network = buildNetwork(*genome, {header.bands, header.tileHeight, header.tileWidth}, 1);
    if (!network)
        return tl::unexpected(network.error());
    Architecture architecture;
    architecture.blocks = blocksOf(*network, *device);
    architecture.latencyInterval =
        estimateCost(*network, *device, CostDetail::Totals).latencyInterval;
    architecture.network = std::move(*network);
    architecture.latencyMs =
        std::accumulate(architecture.blocks.begin(), architecture.blocks.end(), 0.0,
                        [](double sum, const NetworkBlock& block) { return sum + block.ms; });
    return architecture;
}

double valueOf(const NetworkBlock& block, LayerMeasure measure)
{
    switch (measure) {
    case LayerMeasure::Parameters:
        return static_cast<double>(block.params);
    case LayerMeasure::Macs:
        return static_cast<double>(block.macs);
    case LayerMeasure::Latency:
        return block.ms;
    }
    return 0.0;
}

QString layerText(const NetworkBlock& block, LayerMeasure measure)
{
    switch (measure) {
    case LayerMeasure::Parameters:
        return QLocale().toString(static_cast<qlonglong>(block.params));
    case LayerMeasure::Macs:
        return macsText(block.macs);
    case LayerMeasure::Latency:
        return layerMsText(block.ms);
    }
    return {};
}

QString shapeText(const NetworkBlock& block)
{
    return QStringLiteral("%1 × %2 × %3").arg(block.channels).arg(block.height).arg(block.width);
}

QString blockTitle(const NetworkBlock& block)
{
    if (block.name.starts_with("decoder"))
        return tr("Decoder stage %1").arg(std::stoi(block.name.substr(7)) + 1);
    if (block.gene < 0 && block.name == "input")
        return tr("Input");
    if (block.gene < 0 && block.name == "head")
        return tr("Head");
    if (block.gene < 0 && block.name == "output")
        return tr("Output");
    QString title = QString::fromStdString(block.words);
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

QString totalsText(const Architecture& architecture)
{
    const Interval& interval = architecture.latencyInterval;
    const QString range = tr("%1 to %2").arg(latencyText(interval.low), latencyText(interval.high));
    return tr("%1 parameters · %2 MACs · %3 simulated, %4")
        .arg(QLocale().toString(static_cast<qlonglong>(architecture.network.params)),
             macsText(architecture.network.macs), layerMsText(architecture.latencyMs),
             interval.assumed ? tr("within %1 if the device is as assumed").arg(range)
                              : tr("90 % within %1").arg(range));
}

} // namespace sextant::ui
