#include "ui/common/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace sextant::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("sextant::ui", text);
}

/// "bilinear, added skips, 2 convs, 50 % wide, 1 left out".
QString decoderText(const DecoderGene& decoder)
{
    static constexpr std::array kUpsamplings{QT_TRANSLATE_NOOP("sextant::ui", "bilinear"),
                                             QT_TRANSLATE_NOOP("sextant::ui", "nearest"),
                                             QT_TRANSLATE_NOOP("sextant::ui", "transposed"),
                                             QT_TRANSLATE_NOOP("sextant::ui", "pixel shuffle")};
    static constexpr std::array kSkips{QT_TRANSLATE_NOOP("sextant::ui", "concatenated skips"),
                                       QT_TRANSLATE_NOOP("sextant::ui", "added skips"),
                                       QT_TRANSLATE_NOOP("sextant::ui", "no skips")};
    QStringList parts{
        tr(kUpsamplings[static_cast<std::size_t>(decoder.upsampling)]),
        tr(kSkips[static_cast<std::size_t>(decoder.skip)]),
        QCoreApplication::translate("sextant::ui", "%n convs", nullptr, decoder.depth)};
    if (decoder.widthPercent != 100)
        parts << tr("%1 % wide").arg(decoder.widthPercent);
    if (decoder.stagesLeftOut != 0)
        parts << QCoreApplication::translate("sextant::ui", "%n left out", nullptr,
                                             decoder.stagesLeftOut);
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString adviceText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return tr("Stopped; everything finished is saved.");
    case ErrorCode::WrongUsage:
        return tr("These settings do not work together.");
    case ErrorCode::FileMissing:
        return tr("The file or folder is not there; choose another one.");
    case ErrorCode::FileUnreadable:
    case ErrorCode::RasterOpen:
        return tr("The file cannot be read; it may be truncated or of an unsupported kind.");
    case ErrorCode::FileUnwritable:
        return tr("The file cannot be written; check the folder's permissions and free space.");
    case ErrorCode::MaskMismatch:
        return tr("A mask and its image differ in size; make them equal.");
    case ErrorCode::DatasetEmpty:
        return tr("The folder holds no tiles; it needs images/ and masks/.");
    case ErrorCode::DatasetInvalid:
        return tr("The dataset cannot be used as it is.");
    case ErrorCode::GenomeSyntax:
    case ErrorCode::GenomeInvalid:
        return tr("This architecture cannot be built.");
    case ErrorCode::SpaceInvalid:
        return tr("The search space and its caps cannot be used as they are.");
    case ErrorCode::TableInvalid:
        return tr("The table of scores cannot be used.");
    case ErrorCode::ProfileInvalid:
        return tr("The device profile cannot be used.");
    case ErrorCode::StudyCorrupt:
        return tr(
            "The study is damaged or is no study; sextant-cli study salvage recovers what can "
            "be read.");
    case ErrorCode::StudyNewer:
        return tr("A newer Sextant wrote this study; update to open it.");
    case ErrorCode::StudyLocked:
        return tr("Another Sextant searches in this study; stop it there first.");
    case ErrorCode::StudyMismatch:
        return tr("The study belongs to other data or settings; start a new one.");
    case ErrorCode::CandidateMissing:
        return tr("This candidate's weights are not there: it is not trained yet, or they were "
                  "pruned.");
    case ErrorCode::CapExceeded:
        return tr("A cap is exceeded.");
    case ErrorCode::Diverged:
        return tr("The training diverged; a lower learning rate may help.");
    case ErrorCode::OutOfMemory:
        return tr("There is not enough memory; use fewer workers.");
    case ErrorCode::ParityFailed:
        return tr("The exported file disagrees with the study, so it was not kept.");
    case ErrorCode::JobInvalid:
        return tr("The files of an evaluation are damaged or of another version of Sextant.");
    case ErrorCode::JobBusy:
        return tr("Another process is at this evaluation already.");
    case ErrorCode::ClusterAway:
        return tr("The cluster's controller does not answer; try again later.");
    case ErrorCode::ClusterRefused:
        return tr("The cluster refused the job; check partition, account and limits.");
    case ErrorCode::Internal:
        return tr("Something went wrong inside Sextant.");
    }
    return {};
}

QString errorText(const Error& error)
{
    return tr("%1 (%2)").arg(adviceText(error.code), QString::fromStdString(error.message()));
}

QString durationText(double seconds)
{
    const auto whole = static_cast<qint64>(std::llround(seconds));
    if (whole >= 3600)
        return tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
    if (whole >= 60)
        return tr("%1 min").arg(whole / 60);
    return tr("%1 s").arg(whole);
}

QString miouText(double miou)
{
    return std::isnan(miou) ? QStringLiteral("–") : QLocale().toString(miou, 'f', 3);
}

QString recoveredText(const CandidateRecord& candidate)
{
    const auto recovered = candidate.recovered();
    if (!recovered || !(candidate.fp32->miou() - candidate.converted->miou() >= kTellingGap))
        return QStringLiteral("–");
    return tr("%1 %").arg(QLocale().toString(100.0 * *recovered, 'f', 0));
}

QString latencyText(double milliseconds)
{
    const int decimals = milliseconds >= 10.0 ? 0 : milliseconds >= 1.0 ? 1 : 2;
    return tr("%1 ms").arg(QLocale().toString(milliseconds, 'f', decimals));
}

QString genomeText(const Genome& genome)
{
    // Blocks have the field's English names; the rest is said in the window's language.
    const QString words = QString::fromStdString(genome.inWords());
    const QString blocks = words.section(QLatin1String(": "), 1).section(QLatin1Char(';'), 0, 0);
    const int stages = words.section(QLatin1Char(' '), 0, 0).toInt();
    QStringList parts{
        QCoreApplication::translate("sextant::ui", "%n stages: %1", nullptr, stages).arg(blocks)};
    if (genome.decoder != DecoderGene{})
        parts << tr("decoder %1").arg(decoderText(genome.decoder));
    if (!genome.bands.empty()) {
        QStringList bands;
        for (const int band : genome.bands)
            bands << QString::number(band + 1);
        const auto count = static_cast<int>(bands.size());
        parts << QCoreApplication::translate("sextant::ui", "bands %1", nullptr, count)
                     .arg(bands.join(QLatin1Char(' ')));
    }
    return parts.join(QStringLiteral("; "));
}

QString genomeText(const CandidateRecord& candidate)
{
    const auto genome = Genome::parse(candidate.genome);
    return genome ? genomeText(*genome) : QString::fromStdString(candidate.genome);
}

QString statusText(const CandidateRecord& candidate, bool searching)
{
    switch (candidate.status) {
    case CandidateStatus::Training:
        return searching ? tr("training") : tr("unfinished");
    case CandidateStatus::Done:
        return tr("done");
    case CandidateStatus::Failed:
        return tr("failed");
    }
    return {};
}

} // namespace sextant::ui
