#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/deploy/detail/half.h"
#include "core/deploy/detail/npy.h"
#include "core/deploy/detail/zip_archive.h"
#include "core/deploy/safetensors.h"
#include "core/numerics/rounding.h"

#include <QProcess>
#include <QtTest>

#include <bit>
#include <cmath>
#include <filesystem>

using namespace sextant;
using namespace sextant::detail;
namespace fs = std::filesystem;

namespace {

std::string withHeader(const std::string& header, const std::string& data)
{
    std::string bytes;
    for (int i = 0; i < 8; ++i)
        bytes += static_cast<char>(header.size() >> (8 * i) & 0xff);
    return bytes + header + data;
}

std::vector<FoldedWeights::Array> someArrays()
{
    return {{"gene0.conv.weight", {2, 1, 1, 2}, {1.0f, -2.5f, 0.0f, INFINITY}},
            {"gene0.conv.bias", {2}, {0.1f, -0.0f}},
            {"empty", {0, 3}, {}}};
}

} // namespace

/// Files that leave the program, and hostile ones that come in.
class TestFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// NIST FIPS 180-4's examples, and what coreutils says of other lengths.
    void sha256IsTheStandards()
    {
        QCOMPARE(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QCOMPARE(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QCOMPARE(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
                 "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTemporaryDir folder;
        const fs::path file = fs::path(folder.path().toStdString()) / "bytes";
        for (const std::size_t size : {55u, 56u, 63u, 64u, 65u, 119u, 120u, 1000u}) {
            const std::string bytes(size, '\xfe');
            QVERIFY(writeFile(file, bytes).has_value());
            QProcess tool;
            tool.start("sha256sum", {QString::fromStdString(file.string())});
            QVERIFY(tool.waitForFinished());
            QCOMPARE(QByteArray::fromStdString(sha256(bytes)), tool.readAll().left(64));
        }
    }

    void everyHalfComesBack()
    {
        for (std::uint32_t bits = 0; bits < 0x10000; ++bits) {
            const float value = halfValue(static_cast<std::uint16_t>(bits));
            if (std::isnan(value)) {
                QVERIFY(std::isnan(halfValue(halfBits(value))));
                continue;
            }
            QCOMPARE(halfBits(value), static_cast<std::uint16_t>(bits));
            QCOMPARE(roundTo(FloatRule{}, value), value);
        }
        QCOMPARE(halfBits(65519.0f), std::uint16_t{0x7bff});
        QCOMPARE(halfBits(65520.0f), std::uint16_t{0x7c00});
        QCOMPARE(halfBits(0x1p-24f), std::uint16_t{1});
    }

    void arraysComeBack()
    {
        const auto arrays = someArrays();
        const std::string bytes = safetensorsBytes(arrays, {{"genome", "Lme4arn1EE"}});
        const auto read = readSafetensors(bytes, "w");
        QVERIFY2(read, read ? "" : read.error().message().c_str());
        QCOMPARE(read->metadata.at("genome"), "Lme4arn1EE");
        QCOMPARE(read->arrays.size(), arrays.size());
        for (const auto& array : arrays) {
            const auto same = std::find_if(read->arrays.begin(), read->arrays.end(),
                                           [&](const auto& a) { return a.name == array.name; });
            QVERIFY(same != read->arrays.end());
            QCOMPARE(same->shape, array.shape);
            QCOMPARE(same->values.size(), array.values.size());
            for (std::size_t i = 0; i < array.values.size(); ++i)
                QCOMPARE(std::bit_cast<std::uint32_t>(same->values[i]),
                         std::bit_cast<std::uint32_t>(array.values[i]));
        }
    }

    void halvesOfOthersAreRead()
    {
        const auto read =
            readSafetensors(withHeader(R"({"a":{"dtype":"F16","shape":[2],"data_offsets":[0,4]}})",
                                       std::string("\x00\x3c\x00\xc0", 4)),
                            "w");
        QVERIFY(read.has_value());
        QCOMPARE(read->arrays.front().values, (std::vector<float>{1.0f, -2.0f}));
    }

    void malformedSafetensorsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const std::string& bytes) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes);
        };
        const std::string four(4, '\0');
        row("empty", "");
        row("seven bytes", "1234567");
        row("header beyond the end", std::string("\xff\xff\xff\xff\xff\xff\xff\xff{}", 10));
        row("no object", withHeader("[]", ""));
        row("cut JSON", withHeader("{\"a\":", ""));
        row("other type",
            withHeader(R"({"a":{"dtype":"I8","shape":[4],"data_offsets":[0,4]}})", four));
        row("no shape", withHeader(R"({"a":{"dtype":"F32","data_offsets":[0,4]}})", four));
        row("negative size",
            withHeader(R"({"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}})", four));
        row("fraction",
            withHeader(R"({"a":{"dtype":"F32","shape":[1.5],"data_offsets":[0,4]}})", four));
        row("product runs over",
            withHeader(
                R"({"a":{"dtype":"F32","shape":[4294967296,4294967296,4],"data_offsets":[0,4]}})",
                four));
        row("beyond the end",
            withHeader(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", four));
        row("offsets the wrong way",
            withHeader(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}})", four));
        row("gap",
            withHeader(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})", four + four));
        row("overlap",
            withHeader(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
                       R"("b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})",
                       four));
        row("twice",
            withHeader(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
                       R"("a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})",
                       four + four));
        row("bytes behind",
            withHeader(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", four + "x"));
        row("metadata that is no text", withHeader(R"({"__metadata__":{"a":1}})", ""));
        row("deep", withHeader("{\"a\":" + std::string(100'000, '['), ""));
    }
    void malformedSafetensorsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readSafetensors(bytes.toStdString(), "w");
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::FileUnreadable);
    }

    void numpyFilesComeBack()
    {
        const std::vector<std::int64_t> shape{1, 2, 3};
        const std::vector<float> values{1, 2, 3, -4, 5.5f, 0};
        const std::string bytes = npyBytes(shape, values);
        QCOMPARE((bytes.size() - values.size() * 4) % 64, std::size_t{0});
        const auto read = readNpy(bytes, "n");
        QVERIFY(read.has_value());
        QCOMPARE(read->shape, shape);
        QCOMPARE(read->values, values);
        for (std::size_t cut = 0; cut < bytes.size(); ++cut)
            QVERIFY(!readNpy(std::string_view(bytes).substr(0, cut), "n"));
    }

    void archivesComeBackAndUnzipReadsThem()
    {
        const FileMap files{{"a.txt", "vessels"}, {"b/c.bin", std::string(1000, '\0')}, {"d", ""}};
        const std::string bytes = zipBytes(files);
        QCOMPARE(readZip(bytes, "z").value(), files);
        QCOMPARE(bytes, zipBytes(files));
        QTemporaryDir folder;
        const fs::path file = fs::path(folder.path().toStdString()) / "z.zip";
        QVERIFY(writeFile(file, bytes).has_value());
        QProcess python;
        python.start("python3", {"-m", "zipfile", "-t", QString::fromStdString(file.string())});
        QVERIFY(python.waitForFinished());
        QCOMPARE(python.exitCode(), 0);
    }

    void hostileArchivesAreRefused()
    {
        QVERIFY(!readZip(zipBytes({{"../evil", "x"}}), "z"));
        QVERIFY(!readZip(zipBytes({{"/evil", "x"}}), "z"));
        std::string flipped = zipBytes({{"a", "vessels"}});
        flipped[33] ^= 1; // in the content
        QVERIFY(!readZip(flipped, "z"));
    }

    /// Every byte of small files set to other values: an error or a result, and sanitizers quiet.
    void mutationsNeverCrash()
    {
        const std::string weights = safetensorsBytes(someArrays(), {{"a", "b"}});
        const std::string array = npyBytes(std::vector<std::int64_t>{2}, std::vector<float>{1, 2});
        const std::string archive = zipBytes({{"a", "vessels"}, {"b", "x"}});
        int refused = 0;
        for (const std::string& whole : {weights, array, archive})
            for (std::size_t at = 0; at < whole.size(); ++at)
                for (const char value : {'\0', '\x01', '\x7f', '\xff', '{', '9'}) {
                    std::string mutated = whole;
                    mutated[at] = value;
                    refused += readSafetensors(mutated, "w") ? 0 : 1;
                    refused += readNpy(mutated, "n") ? 0 : 1;
                    refused += readZip(mutated, "z") ? 0 : 1;
                }
        QVERIFY(refused > 0);
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
