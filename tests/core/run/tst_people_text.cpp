#include "app/cli/people_text.h"

#include <nlohmann/json.hpp>

#include <QtTest>

using nlohmann::json;
using sextant::cli::textForPeople;

/// What the command line prints without --json.
class TestPeopleText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsWithTheSameKeysAreATable()
    {
        const json document = {{"rows",
                                {{{"ms", 1.23456789}, {"name", "conv"}, {"shape", {4, 96, 96}}},
                                 {{"ms", 120}, {"name", "é"}, {"shape", {1}}}}}};
        QCOMPARE(textForPeople(document),
                 std::string("rows:\n"
                             "  name       ms  shape\n"
                             "  conv  1.23457  4, 96, 96\n"
                             "  é         120  1\n"));
    }

    void objectsOfRowsAreATableWithNames()
    {
        const json document = {{"splits", {{"test", {{"tiles", 16}}}, {"train", {{"tiles", 64}}}}}};
        QCOMPARE(textForPeople(document),
                 std::string("splits:\n         tiles\n  test      16\n  train     64\n"));
    }

    void candidatesHaveTheColumnsOneChoosesBy()
    {
        const json candidate = {
            {"id", 3},    {"genome", "Lew8k3s1p1agn1EE"}, {"seed", 7},        {"miou_device", 0.5},
            {"note", ""}, {"measured_ms", nullptr},       {"status", "done"}, {"simulated", true}};
        QCOMPARE(textForPeople({{"front", {candidate}}}),
                 std::string("front:\n"
                             "  id  status  miou_device  genome\n"
                             "   3  done            0.5  Lew8k3s1p1agn1EE\n"
                             "  (device figures are simulated)\n"));
    }

    void unlikeRowsAndSentencesAreToldOneByOne()
    {
        QCOMPARE(textForPeople({{"list", {{{"a", 1}, {"b", {{"c", 2}}}}, {{"a", 3}}}}}),
                 std::string("list:\n  - a: 1\n    b:\n      c: 2\n  - a: 3\n"));
        const std::string sentence = "gelu adds about 0.30 ms per use at full resolution";
        QCOMPARE(textForPeople({{"list", {{{"found", {sentence}}}}}}),
                 "list:\n  - found:\n      " + sentence + "\n");
    }

    void emptyThingsAreDashes()
    {
        QCOMPARE(textForPeople({{"a", json::array()}, {"b", nullptr}, {"c", "x"}}),
                 std::string("a: -\nb: -\nc: x\n"));
        QCOMPARE(textForPeople({{"o", json::object()}}), std::string("o:\n"));
    }
};

QTEST_GUILESS_MAIN(TestPeopleText)
#include "tst_people_text.moc"
