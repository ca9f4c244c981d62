#include "core/numerics/prescale.h"

#include <QtTest>

#include <vector>

using namespace sextant;

class TestPrescale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goldenShifts()
    {
        const std::vector<float> sixth(9, 0x1p-6f);
        const std::vector<float> twelfth(9, -0x1p-12f);
        Prescaler prescaler;
        QCOMPARE(prescaler.shiftOf(sixth, PrescaleStage::Convolution, 3), 6);
        QCOMPARE(prescaler.shiftOf(twelfth, PrescaleStage::Convolution, 3), 8);
        QCOMPARE(prescaler.shiftOf(twelfth, PrescaleStage::FullyConnected, 3), 9);
        QCOMPARE(Prescaler().shiftOf(twelfth, PrescaleStage::Convolution, 3), 4);
    }

    void largeWeightsAreNeverPushedBeyondTheFormat()
    {
        const std::vector<float> weights{0x1p-10f, 0x1p-10f, 0x1p-10f, 0x1p13f};
        QCOMPARE(Prescaler().shiftOf(weights, PrescaleStage::Convolution, 3), 2);
        const std::vector<float> large(4, 100.0f);
        QCOMPARE(Prescaler().shiftOf(large, PrescaleStage::Convolution, 3), 0);
    }

    void theMeanIsCutTowardZeroAndLeavesZerosOut()
    {
        // Exponents -6 and -7: mean -6.5 becomes 6; zeros and subnormals count nowhere.
        const std::vector<float> weights{0x1p-6f, 0x1.8p-7f, 0.0f, 0x1p-20f};
        QCOMPARE(Prescaler().shiftOf(weights, PrescaleStage::Convolution, 3), 6);
        const std::vector<float> zeros(4, 0.0f);
        Prescaler later;
        (void)later.shiftOf(weights, PrescaleStage::Convolution, 3);
        QCOMPARE(later.shiftOf(zeros, PrescaleStage::Convolution, 3), 8);
    }

    void aGrowingOutputLowersAllShifts()
    {
        const std::vector<float> unit(9, 0x1p-2f);
        const std::vector<float> sixth(9, 0x1p-6f);
        Prescaler growing(true);
        QCOMPARE(growing.shiftOf(unit, PrescaleStage::Convolution, 3), 0);
        QCOMPARE(growing.shiftOf(sixth, PrescaleStage::Convolution, 3), 1);
        Prescaler oneChannel(true);
        QCOMPARE(oneChannel.shiftOf(unit, PrescaleStage::Convolution, 1), 2);
        QCOMPARE(oneChannel.shiftOf(sixth, PrescaleStage::Convolution, 3), 6);
    }
};

QTEST_GUILESS_MAIN(TestPrescale)
#include "tst_prescale.moc"
