#include "core/hw/latency.h"
#include "core/hw/latency_fit.h"

#include <QtTest>

#include <cmath>
#include <set>

using namespace sextant;

/// The published latencies of Myriad X that ship with Sextant, and what the model makes of them.
class TestPublishedLatency : public QObject {
    Q_OBJECT

    std::vector<LatencyMeasurement> m_rows;
    std::unique_ptr<CostModel> m_model;
    LatencyFit m_fit;

    static void say(const char* what, const FitQuality& quality)
    {
        qInfo(
            "%s: %d networks, mean error %.1f %%, %.1f %% within 10 %%, %.1f %% within 20 %%, tau "
            "%.3f",
            what, quality.points, 100 * quality.mape, 100 * quality.within10,
            100 * quality.within20, quality.kendallTau);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto set = publishedMeasurements();
        QVERIFY2(set, set ? "" : set.error().message().c_str());
        m_rows = std::move(set->rows);
        m_model = costModelOf(findProfile("myriad-x").value());
        m_fit = fitLatency(*m_model, m_rows);
    }

    void everyRowHasANameAndASource()
    {
        std::set<std::string> names;
        for (const LatencyMeasurement& row : m_rows) {
            QVERIFY(names.insert(row.id).second);
            QVERIFY(!row.source.empty());
            QVERIFY(row.graph.macs() > 0 || row.kind == MeasurementKind::Operator);
        }
        QCOMPARE(m_fit.inSample.points, 258);
    }

    void sizesAreThoseOfTheNamedNetworks_data()
    {
        QTest::addColumn<double>("megamacs");
        QTest::addColumn<double>("megaparams");
        // Of the networks' own publications; heads differ where nn-Meter's do.
        QTest::newRow("resnet18_0") << 1814.0 << 11.7;
        QTest::newRow("resnet50_0") << 4089.0 << 25.5;
        QTest::newRow("mobilenetv1_0") << 569.0 << 4.2;
        QTest::newRow("mobilenetv2_0") << 314.0 << 3.5;
        QTest::newRow("densenet_0") << 2834.0 << 7.9;
        QTest::newRow("shufflenetv2_0") << 146.0 << 2.3;
    }
    void sizesAreThoseOfTheNamedNetworks()
    {
        QFETCH(double, megamacs);
        QFETCH(double, megaparams);
        for (const LatencyMeasurement& row : m_rows) {
            if (row.id != QTest::currentDataTag())
                continue;
            const double macs = 1e-6 * static_cast<double>(row.graph.macs());
            const double params = 1e-6 * static_cast<double>(row.graph.params());
            QVERIFY2(std::abs(macs / megamacs - 1.0) < 0.06, QByteArray::number(macs));
            QVERIFY2(std::abs(params / megaparams - 1.0) < 0.1, QByteArray::number(params));
        }
    }

    void theShippedCoefficientsAreTheFit()
    {
        for (std::size_t i = 0; i < m_fit.coefficients.size(); ++i) {
            const double shipped = m_model->terms()[i].msPerUnit;
            QVERIFY2(std::abs(shipped - m_fit.coefficients[i]) <= 1e-3 * shipped + 1e-12,
                     qPrintable(QString("%1: %2")
                                    .arg(m_fit.terms[i].c_str())
                                    .arg(m_fit.coefficients[i], 0, 'g', 6)));
        }
    }

    void theFitIsAsGoodAsTheHelpSays()
    {
        say("in sample", m_fit.inSample);
        say("leave one out", m_fit.leaveOneOut);
        say("leave a family out", m_fit.leaveFamilyOut);
        say("not fitted to", m_fit.checks);
        QVERIFY(m_fit.parameters <= 14);
        QVERIFY(m_fit.inSample.mape <= 0.06);
        QVERIFY(m_fit.leaveOneOut.mape <= 0.06);
        QVERIFY(m_fit.leaveOneOut.within10 >= 0.834);
        QVERIFY(m_fit.leaveOneOut.kendallTau >= 0.9);
        QVERIFY(m_fit.leaveFamilyOut.within10 >= 0.55);
        QVERIFY(m_fit.checks.within10 >= 0.834);
        QVERIFY(m_fit.checks.kendallTau >= 0.9);
        // What intervals are made of.
        QVERIFY(m_fit.leaveFamilyOut.deviation
                <= findProfile("myriad-x").value().modelError + 0.005);
    }

    void intervalsHoldNineOfTen()
    {
        const DeviceProfile device = findProfile("myriad-x").value();
        int held = 0;
        int all = 0;
        for (const LatencyMeasurement& row : m_rows) {
            if (row.kind != MeasurementKind::Check)
                continue;
            const Interval interval =
                estimateCost(row.graph, device, CostDetail::Totals).latencyInterval;
            held += row.ms >= interval.low && row.ms <= interval.high ? 1 : 0;
            ++all;
        }
        QVERIFY2(held >= 0.9 * all, qPrintable(QString("%1 of %2").arg(held).arg(all)));
    }
};

QTEST_GUILESS_MAIN(TestPublishedLatency)
#include "tst_published_latency.moc"
