#include "core/hw/latency_calibration.h"

#include "core/hw/device_profile.h"
#include "core/hw/least_squares.h"

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

constexpr double kUnknownDeviation = 0.42; // a factor of 2 either way holds 90 %

/// Student's t over the normal's quantile for 90 %, by the first term of its expansion in 1 / n
/// (Abramowitz and Stegun, 26.7.5).
double widening(int degrees)
{
    constexpr double z = 1.645;
    return 1.0 + (z * z + 1.0) / (4.0 * std::max(1, degrees));
}

/// The rows of a fit whose unknowns are the coefficients and, last, the board's speed.
class Problem {
public:
    Problem(const CostModel& model, std::span<const LatencyMeasurement> own,
            std::span<const LatencyMeasurement> published)
        : m_model(model), m_terms(model.terms().size())
    {
        for (const LatencyMeasurement& row : own)
            m_own.push_back({model.workOf(row.graph), row.ms});
        for (const LatencyMeasurement& row : published)
            if (row.kind == MeasurementKind::Network)
                m_published.push_back({model.workOf(row.graph), row.ms});
    }

    [[nodiscard]] double predicted(std::size_t own, std::span<const double> coefficients) const
    {
        return m_model.msOf(m_own[own].work, coefficients);
    }

    [[nodiscard]] NonNegativeFit fitWithout(std::optional<std::size_t> leftOut) const
    {
        LinearRows rows;
        rows.columns = m_terms + 1;
        prior(rows);
        for (std::size_t i = 0; i < m_own.size(); ++i)
            if (i != leftOut)
                rows.append(relative(m_own[i], 1.0, 0.0), 1.0);
        return nonNegativeLeastSquares(rows);
    }

private:
    struct Row {
        Work work;
        double ms;
    };

    [[nodiscard]] std::vector<double> relative(const Row& row, double weight, double speed) const
    {
        std::vector<double> values(m_terms + 1, 0.0);
        for (std::size_t t = 0; t < m_terms; ++t)
            values[t] = weight * row.work[t] / row.ms;
        values[m_terms] = -weight * speed;
        return values;
    }

    void prior(LinearRows& rows) const
    {
        for (const Row& row : m_published)
            rows.append(
                relative(row,
                         std::sqrt(kLeastPointsToClaim / static_cast<double>(m_published.size())),
                         1.0),
                0.0);
        // Terms that no published network has, and profiles without such networks, keep to their
        // coefficients.
        const double weight = std::sqrt(kLeastPointsToClaim / static_cast<double>(m_terms));
        for (std::size_t t = 0; t < m_terms; ++t) {
            const double before = m_model.terms()[t].msPerUnit;
            const bool published = std::any_of(m_published.begin(), m_published.end(),
                                               [&](const Row& row) { return row.work[t] > 0.0; });
            if (before <= 0.0 || published)
                continue;
            std::vector<double> values(m_terms + 1, 0.0);
            values[t] = weight / before;
            values[m_terms] = -weight;
            rows.append(values, 0.0);
        }
    }

    const CostModel& m_model;
    std::size_t m_terms;
    std::vector<Row> m_own, m_published;
};

std::optional<double> meanWatts(std::span<const LatencyMeasurement> rows)
{
    double sum = 0.0;
    int count = 0;
    for (const LatencyMeasurement& row : rows)
        if (row.watts) {
            sum += *row.watts;
            ++count;
        }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

} // namespace

std::optional<double> LatencyCalibration::coefficient(std::string_view term) const
{
    const auto found = std::find(terms.begin(), terms.end(), term);
    if (found == terms.end())
        return std::nullopt;
    return coefficients[static_cast<std::size_t>(found - terms.begin())];
}

double LatencyCalibration::relativeDeviation(const Work& work, double ms) const
{
    double variance = 0.0;
    for (std::size_t i = 0; i < terms.size(); ++i)
        for (std::size_t j = 0; j < terms.size(); ++j)
            variance += work[i] * work[j] * covariance[i * terms.size() + j];
    const double share = ms > 0.0 ? std::max(0.0, variance) / (ms * ms) : 0.0;
    return deviation * std::sqrt(1.0 + share);
}

Result<CalibrationReport> calibrate(const DeviceProfile& device,
                                    std::span<const LatencyMeasurement> own,
                                    std::span<const LatencyMeasurement> published,
                                    const std::string& made)
{
    if (own.empty())
        return fail(ErrorCode::TableInvalid, "measurements", "there is none to calibrate with");
    const auto model = costModelOf(device);
    const Problem problem(*model, own, published);
    const NonNegativeFit fit = problem.fitWithout(std::nullopt);
    const std::size_t terms = model->terms().size();

    CalibrationReport report;
    LatencyCalibration& calibration = report.calibration;
    calibration.device = device.id;
    calibration.costModel = costModelName(device.costModel);
    calibration.made = made;
    calibration.points = static_cast<int>(own.size());
    calibration.speed = fit.coefficients.back();
    calibration.coefficients.assign(fit.coefficients.begin(), fit.coefficients.end() - 1);
    calibration.activeW = meanWatts(own);
    std::vector<double> before;
    for (std::size_t i = 0; i < terms; ++i) {
        calibration.terms.emplace_back(model->terms()[i].name);
        before.push_back(model->terms()[i].msPerUnit);
        for (std::size_t j = 0; j < terms; ++j)
            calibration.covariance.push_back(fit.covariance[i * (terms + 1) + j]);
    }

    std::vector<double> measured;
    std::vector<double> leftOut;
    std::vector<double> beforeMs;
    for (std::size_t i = 0; i < own.size(); ++i) {
        CalibrationRow row;
        row.id = own[i].id;
        row.measuredMs = own[i].ms;
        row.beforeMs = problem.predicted(i, before);
        row.fittedMs = problem.predicted(i, calibration.coefficients);
        const NonNegativeFit others = problem.fitWithout(i);
        row.leftOutMs = problem.predicted(i, std::span(others.coefficients).first(terms));
        measured.push_back(row.measuredMs);
        leftOut.push_back(row.leftOutMs);
        beforeMs.push_back(row.beforeMs);
        report.rows.push_back(std::move(row));
    }
    report.before = qualityOf(beforeMs, measured);
    calibration.leaveOneOut = qualityOf(leftOut, measured);
    const double unwidened = calibration.leaveOneOut.deviation;
    calibration.deviation =
        std::isfinite(unwidened) ? unwidened * widening(calibration.points - 1) : kUnknownDeviation;
    // Too few to know: not better than the model is known to be without them.
    if (!calibration.claimsAccuracy())
        calibration.deviation = std::max(
            calibration.deviation, device.modelError > 0.0 ? device.modelError : kUnknownDeviation);
    return report;
}

} // namespace sextant
