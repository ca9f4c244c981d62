#include "core/hw/latency_fit.h"

#include "core/hw/least_squares.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace sextant {

namespace {

/// Rows in relative terms: what a row's work has to sum up to is 1.
LinearRows relativeRows(std::span<const Work> works, std::span<const LatencyMeasurement> rows,
                        std::size_t terms, double operatorWeight,
                        const std::function<bool(std::size_t)>& keeps)
{
    LinearRows table;
    table.columns = terms;
    std::vector<double> values(terms);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].kind == MeasurementKind::Check || !keeps(i))
            continue;
        const double weight =
            rows[i].kind == MeasurementKind::Operator ? std::sqrt(operatorWeight) : 1.0;
        for (std::size_t t = 0; t < terms; ++t)
            values[t] = weight * works[i][t] / rows[i].ms;
        table.append(values, weight);
    }
    return table;
}

} // namespace

LatencyFit fitLatency(const CostModel& model, std::span<const LatencyMeasurement> rows,
                      double operatorWeight)
{
    const std::size_t terms = model.terms().size();
    std::vector<Work> works;
    for (const LatencyMeasurement& row : rows)
        works.push_back(model.workOf(row.graph));
    const auto fitWithout = [&](const std::function<bool(std::size_t)>& leaves) {
        return nonNegativeLeastSquares(relativeRows(works, rows, terms, operatorWeight,
                                                    [&](std::size_t i) { return !leaves(i); }));
    };

    LatencyFit fit;
    const NonNegativeFit whole = fitWithout([](std::size_t) { return false; });
    for (const CostTerm& term : model.terms())
        fit.terms.emplace_back(term.name);
    fit.coefficients = whole.coefficients;
    fit.covariance = whole.covariance;
    fit.parameters = whole.positive;
    std::map<std::string, std::vector<double>> ofFamily;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const LatencyMeasurement& row = rows[i];
        FitRow out{row.id, row.family, row.source, row.kind, row.ms, 0.0, 0.0, 0.0};
        out.fittedMs = model.msOf(works[i], fit.coefficients);
        out.leftOutMs =
            model.msOf(works[i], fitWithout([&](std::size_t j) { return j == i; }).coefficients);
        out.familyLeftOutMs = out.leftOutMs;
        if (!row.family.empty()) {
            auto& coefficients = ofFamily[row.family];
            if (coefficients.empty())
                coefficients = fitWithout([&](std::size_t j) {
                                   return rows[j].family == row.family;
                               }).coefficients;
            out.familyLeftOutMs = model.msOf(works[i], coefficients);
        }
        fit.rows.push_back(std::move(out));
    }

    const auto quality = [&](double FitRow::*field, MeasurementKind kind) {
        std::vector<double> predicted;
        std::vector<double> measured;
        for (const FitRow& row : fit.rows) {
            if (row.kind != kind)
                continue;
            predicted.push_back(row.*field);
            measured.push_back(row.measuredMs);
        }
        return qualityOf(predicted, measured);
    };
    fit.inSample = quality(&FitRow::fittedMs, MeasurementKind::Network);
    fit.leaveOneOut = quality(&FitRow::leftOutMs, MeasurementKind::Network);
    fit.leaveFamilyOut = quality(&FitRow::familyLeftOutMs, MeasurementKind::Network);
    fit.checks = quality(&FitRow::fittedMs, MeasurementKind::Check);
    return fit;
}

} // namespace sextant
