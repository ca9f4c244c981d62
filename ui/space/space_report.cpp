#include "ui/space/space_report.h"

#include "core/space/space_sampler.h"
#include "ui/space/space_fields.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace sextant::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SpaceReport)
};

} // namespace

SpaceReport reportOf(const SpaceQuestion& question, std::shared_ptr<const SpaceSampler>& sampler)
{
    SpaceReport report;
    sampler.reset();
    report.mistakes = SearchSpace::check(question.space);
    const auto space = SearchSpace::fromJson(question.space);
    // Fields that a file leaves out are no changes.
    const auto start = SearchSpace::fromJson(question.start);
    report.changes = spaceDifferences(start ? start->toJson() : question.start,
                                      space ? space->toJson() : question.space);
    if (!report.isSound() || !space)
        return report;
    report.canonical = space->toJson();
    report.device = deviceFindings(*space, question.device, question.input);
    sampler = std::make_shared<const SpaceSampler>(*space);
    report.size = sampler->size();
    report.log10Size = sampler->log10Size();
    return report;
}

QString findingText(const DeviceFinding& finding)
{
    const QString choice = wordsOf(QString::fromStdString(finding.choice));
    const QString instead = wordsOf(QString::fromStdString(finding.instead));
    const QString added = QLocale().toString(finding.addedMs, 'f', 2);
    if (finding.lacking)
        return finding.instead.empty()
            ? Text::tr("%1: the device lacks it and hands it to its host").arg(choice)
            : Text::tr(
                  "%1: the device lacks it and hands it to its host, about %2 ms more for each "
                  "use than %3, simulated")
                  .arg(choice, added, instead);
    return Text::tr("%1: about %2 ms more for each use than %3, simulated")
        .arg(choice, added, instead);
}

QString groupedDigits(const std::string& digits)
{
    const QString separator = QLocale().groupSeparator() + QChar(0x200B); // may break behind it
    QString text = QString::fromStdString(digits);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, separator);
    return text;
}

QString sizeText(const SpaceReport& report)
{
    if (report.size.size() <= 6)
        return groupedDigits(report.size);
    auto exponent = static_cast<int>(std::floor(report.log10Size));
    double leading = std::round(std::pow(10.0, report.log10Size - exponent) * 10.0) / 10.0;
    if (leading >= 10.0) {
        leading = 1.0;
        ++exponent;
    }
    return Text::tr("about %1 × 10<sup>%2</sup>")
        .arg(QLocale().toString(leading, 'f', 1))
        .arg(exponent);
}

} // namespace sextant::ui
