#include "core/nn/detail/checkpoint_reader.h"
#include "core/nn/detail/torch_network.h"
#include "core/nn/pynas_import.h"
#include "tests/support/command_line.h"

#include <caffe2/serialize/inline_container.h>
#include <torch/script.h>

#include <QtTest>

#include <cstring>
#include <fstream>
#include <limits>

using namespace sextant;
namespace nets = sextant::detail;
using nets::NamedTensors;

namespace {

using Named = std::vector<std::pair<std::string, torch::Tensor>>;

/// Squeeze and excite, residual, dense: every kind of layer there is.
constexpr const char* kGenome = "Lcw8k3s1p1arn1EPM2ELew32k3s1p1arn1EPa2ELRr4agn1EPM2ELdw8arn1EE";

Network networkOf(const std::string& genome, int classes = 1)
{
    return buildNetwork(Genome::parse(genome).value(), {3, 32, 32}, classes).value();
}

NamedTensors weightsOf(const Network& network)
{
    Rng rng(5);
    NamedTensors weights = nets::initialWeights(network, rng);
    for (const auto& [name, tensor] : weights.entries()) {
        torch::Tensor values = tensor;
        if (tensor.dim() == 1)
            for (std::int64_t i = 0; i < values.numel(); ++i)
                values[i] = rng.uniform(0.1, 2.0);
    }
    return weights;
}

/// As the original would hold them: other names, and a counter in every norm.
Named originalOf(const NamedTensors& weights)
{
    Named tensors;
    for (const auto& [name, tensor] : weights.entries()) {
        const std::string layer = name.substr(0, name.rfind('.'));
        tensors.emplace_back("net." + layer + ".w" + std::to_string(tensors.size()), tensor);
        if (name.ends_with(".variance"))
            tensors.emplace_back("net." + layer + ".num_batches_tracked", torch::zeros({}));
    }
    return tensors;
}

/// Writes pickles the way Python's torch.save does, protocol 2.
class Pickle {
public:
    std::string bytes{"\x80\x02"};

    Pickle& raw(std::string_view code)
    {
        bytes += code;
        return *this;
    }
    Pickle& global(const std::string& module, const std::string& name)
    {
        return raw("c" + module + "\n" + name + "\n");
    }
    Pickle& text(const std::string& value) { return raw("X").number(value.size(), 4).raw(value); }
    Pickle& integer(std::int64_t value)
    {
        return raw("\x8a\x08").number(static_cast<std::uint64_t>(value), 8);
    }
    Pickle& integers(const std::vector<std::int64_t>& values)
    {
        raw("(");
        for (const std::int64_t value : values)
            integer(value);
        return raw("t");
    }
    Pickle& ordered() { return global("collections", "OrderedDict").raw(")R"); }
    Pickle& tensor(const std::string& key, std::int64_t elements, std::int64_t offset,
                   const std::vector<std::int64_t>& sizes, const std::vector<std::int64_t>& strides,
                   const std::string& type = "FloatStorage")
    {
        return global("torch._utils", "_rebuild_tensor_v2")
            .raw("((")
            .text("storage")
            .global("torch", type)
            .text(key)
            .text("cpu")
            .integer(elements)
            .raw("tQ")
            .integer(offset)
            .integers(sizes)
            .integers(strides)
            .raw("\x89")
            .ordered()
            .raw("tR");
    }

private:
    Pickle& number(std::uint64_t value, int count)
    {
        for (int i = 0; i < count; ++i)
            bytes += static_cast<char>(value >> (8 * i) & 0xff);
        return *this;
    }
};

std::string stateDict(const Named& tensors)
{
    Pickle pickle;
    pickle.ordered().raw("q").raw(std::string_view("\0", 1)).raw("(");
    int key = 0;
    for (const auto& [name, tensor] : tensors)
        pickle.text(name).tensor(
            std::to_string(key++), tensor.numel(), 0, tensor.sizes().vec(), tensor.strides().vec(),
            tensor.scalar_type() == torch::kHalf ? "HalfStorage" : "FloatStorage");
    pickle.raw("u}").text("_metadata").ordered().raw("(").text("").raw("}");
    return pickle.text("version").integer(1).raw("sus").raw("b.").bytes;
}

std::string archiveOf(const std::string& pickle, const Named& tensors)
{
    std::string bytes;
    caffe2::serialize::PyTorchStreamWriter writer([&](const void* data, std::size_t size) {
        bytes.append(static_cast<const char*>(data), size);
        return size;
    });
    writer.writeRecord("data.pkl", pickle.data(), pickle.size());
    int key = 0;
    for (const auto& [name, tensor] : tensors)
        writer.writeRecord("data/" + std::to_string(key++), tensor.data_ptr(),
                           static_cast<std::size_t>(tensor.numel()) * tensor.element_size());
    writer.writeEndOfFile();
    return bytes;
}

} // namespace

class TestPynasImport : public QObject {
    Q_OBJECT

    const QTemporaryDir m_folder;
    const Network m_network = networkOf(kGenome);
    const NamedTensors m_weights = weightsOf(m_network);

    [[nodiscard]] std::string write(const std::string& bytes) const
    {
        const auto path = m_folder.filePath("weights.pth").toStdString();
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }
    [[nodiscard]] Result<ImportedWeights> imported(const Named& tensors,
                                                   const Network& network) const
    {
        return importPynasWeights(write(archiveOf(stateDict(tensors), tensors)), network);
    }
    [[nodiscard]] static QString reasonOf(const std::string& pickle)
    {
        const std::string storage(64, '\0');
        const auto result =
            nets::readPickle(pickle, [&](const std::string&) { return std::string_view(storage); });
        return result ? QStringLiteral("it was read")
                      : QString::fromStdString(result.error().message());
    }

private Q_SLOTS:
    void aStateDictionaryIsImported()
    {
        const auto result = imported(originalOf(m_weights), m_network);
        QVERIFY2(result, result ? "" : result.error().message().c_str());
        QVERIFY(result->bytes == m_weights.pack());
        QCOMPARE(result->sourceFormat, "state_dict");
        QCOMPARE(result->share, 1.0);
        QCOMPARE(result->parameters, m_network.params);
        QCOMPARE(result->genes, (std::vector<int>{0, 2, 4, 6}));
        QVERIFY(result->decoder && result->head);
        QCOMPARE(result->firstMismatch, "");
    }

    void torchScriptIsImported()
    {
        torch::jit::Module module("Original");
        std::map<std::string, torch::jit::Module> layers;
        std::vector<std::string> order;
        for (const auto& [name, tensor] : originalOf(m_weights)) {
            std::string layer = name.substr(0, name.rfind('.'));
            std::replace(layer.begin(), layer.end(), '.', '_');
            if (!layers.contains(layer)) {
                layers.emplace(layer, torch::jit::Module("Layer" + std::to_string(order.size())));
                order.push_back(layer);
            }
            const std::string last = name.substr(name.rfind('.') + 1);
            if (last == "num_batches_tracked")
                layers.at(layer).register_buffer(last, torch::zeros({}, torch::kLong));
            else
                layers.at(layer).register_parameter(last, tensor.clone(), false);
        }
        module.register_attribute("sizes", c10::ListType::ofInts(), c10::List<std::int64_t>({1}));
        for (const std::string& layer : order)
            module.register_module(layer, layers.at(layer));
        const auto path = m_folder.filePath("net.pt").toStdString();
        module.save(path);
        const auto result = importPynasWeights(path, m_network);
        QVERIFY2(result, result ? "" : result.error().message().c_str());
        QCOMPARE(result->sourceFormat, "torchscript");
        QVERIFY2(result->head, result->firstMismatch.c_str());
        QVERIFY(result->bytes == m_weights.pack());
    }

    /// Modules may name their convolutions first and their norms after them.
    void kindsMayBeStoredApart()
    {
        Named convolutions;
        Named norms;
        for (const auto& entry : originalOf(m_weights)) {
            const bool isNorm = entry.second.dim() < 2
                && (entry.first.find("norm") != std::string::npos || entry.second.dim() == 0);
            (isNorm ? norms : convolutions).push_back(entry);
        }
        convolutions.insert(convolutions.end(), norms.begin(), norms.end());
        const auto result = imported(convolutions, m_network);
        QVERIFY2(result, result ? "" : result.error().message().c_str());
        QVERIFY(result->bytes == m_weights.pack());
    }

    void halfPrecisionAndStridesAreRead()
    {
        Named tensors = originalOf(m_weights);
        tensors[0].second = tensors[0].second.contiguous(at::MemoryFormat::ChannelsLast);
        tensors[1].second = tensors[1].second.to(torch::kHalf);
        const auto result = imported(tensors, m_network);
        QVERIFY2(result, result ? "" : result.error().message().c_str());
        const auto read = NamedTensors::unpack(result->bytes).value();
        QVERIFY(read.at("gene0.block.conv.weight").equal(m_weights.at("gene0.block.conv.weight")));
        QVERIFY(
            read.at("gene0.block.conv.bias")
                .equal(m_weights.at("gene0.block.conv.bias").to(torch::kHalf).to(torch::kFloat)));
    }

    void otherClassesLeaveTheHeadOut()
    {
        const auto result = imported(originalOf(m_weights), networkOf(kGenome, 4));
        QVERIFY(result->decoder && !result->head);
        QVERIFY2(result->firstMismatch.starts_with("head.conv.weight has the shape [4, 8, 1, 1]"),
                 result->firstMismatch.c_str());
        QVERIFY(!NamedTensors::unpack(result->bytes)->has("head.conv.weight"));
        QVERIFY(result->share > 0.5 && result->share < 1.0);
    }

    void anotherDecoderLeavesTheEncoder()
    {
        Named tensors = originalOf(m_weights);
        std::erase_if(tensors, [](const auto& entry) {
            return entry.first.find("decoder1.match") != std::string::npos;
        });
        const auto result = imported(tensors, m_network);
        QVERIFY(!result->decoder && !result->head);
        QVERIFY2(result->firstMismatch.starts_with("decoder1.match.weight"),
                 result->firstMismatch.c_str());
        const auto read = NamedTensors::unpack(result->bytes).value();
        QVERIFY(read.has("gene6.conv.weight") && !read.has("decoder2.match.weight"));

        tensors = originalOf(m_weights);
        tensors.emplace_back("further.weight", torch::ones({8, 8, 1, 1}));
        tensors.emplace_back("further.bias", torch::ones({8}));
        const auto more = imported(tensors, m_network);
        QVERIFY(!more->decoder && !more->head);
        QVERIFY2(more->firstMismatch.find("1 further layer") != std::string::npos,
                 more->firstMismatch.c_str());
    }

    void anotherGenomeIsRefused()
    {
        const auto result =
            imported(originalOf(m_weights), networkOf("Lcw8k3s1p1arn1EPM2ELcw16k3s1p1arn1EE"));
        QCOMPARE(result.error().code, ErrorCode::FileUnreadable);
        const auto message = QString::fromStdString(result.error().message());
        QVERIFY2(message.contains("gene2.block.conv.weight has the shape [16, 8, 3, 3]"),
                 qPrintable(message));
        QVERIFY(message.contains("[32, 8, 3, 3]"));
    }

    void valuesThatAreNotFiniteAreRefused()
    {
        Named tensors = originalOf(m_weights);
        tensors[3].second =
            torch::full_like(tensors[3].second, std::numeric_limits<float>::infinity());
        QCOMPARE(imported(tensors, m_network).error().code, ErrorCode::StudyCorrupt);
    }

    void codeIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("pickle");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const Pickle& pickle, const char* named) {
            QTest::newRow(name) << QByteArray::fromStdString(pickle.bytes) << named;
        };
        row("function", Pickle().global("os", "system").text("ls").raw("\x85R."), "os.system");
        row("built in", Pickle().global("__builtin__", "eval").raw("."), "__builtin__.eval");
        row("from the stack", Pickle().text("posix").text("system").raw("\x93."), "posix.system");
        row("whole module", Pickle().global("pynas.net", "Unet").raw(")\x81."), "pynas.net.Unet");
        row("longer than known", Pickle().global("torch._utils", "_rebuild_tensor_v2x").raw("."),
            "torch._utils._rebuild_tensor_v2x");
    }
    void codeIsRefusedByName()
    {
        QFETCH(QByteArray, pickle);
        QFETCH(QString, named);
        const QString reason = reasonOf(pickle.toStdString());
        QVERIFY2(reason.contains("it asks for " + named), qPrintable(reason));
    }

    void boundsAreChecked_data()
    {
        QTest::addColumn<QByteArray>("pickle");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const Pickle& pickle, const char* reason) {
            QTest::newRow(name) << QByteArray::fromStdString(pickle.bytes) << reason;
        };
        const std::int64_t huge = std::int64_t{1} << 62;
        row("fits", Pickle().tensor("0", 16, 4, {3, 4}, {4, 1}).raw("."), "it was read");
        row("offset", Pickle().tensor("0", 16, 5, {3, 4}, {4, 1}).raw("."), "beyond its storage");
        row("stride", Pickle().tensor("0", 16, 0, {3, 4}, {8, 1}).raw("."), "beyond its storage");
        row("negative offset", Pickle().tensor("0", 16, -1, {4}, {1}).raw("."), "shape");
        row("negative stride", Pickle().tensor("0", 16, 8, {4}, {-1}).raw("."), "shape");
        row("negative size", Pickle().tensor("0", 16, 0, {-4}, {1}).raw("."), "shape");
        row("overflow",
            Pickle().tensor("0", 16, 0, {1 << 20, 1 << 20, 1 << 20}, {1, 1, 1}).raw("."),
            "larger than is read");
        row("huge stride", Pickle().tensor("0", 16, 0, {3, 3}, {huge, huge}).raw("."), "shape");
        row("expanded", Pickle().tensor("0", 1, 0, {1 << 28}, {0}).raw("."), "larger than is read");
        row("dimensions",
            Pickle()
                .tensor("0", 1, 0, std::vector<std::int64_t>(9, 1), std::vector<std::int64_t>(9, 1))
                .raw("."),
            "shape");
        row("strides missing", Pickle().tensor("0", 16, 0, {4, 4}, {4}).raw("."), "do not fit");
        row("storage cut off", Pickle().tensor("0", 17, 0, {4}, {1}).raw("."), "cut off");
        row("storage too large", Pickle().tensor("0", huge, 0, {4}, {1}).raw("."), "a size");
        row("no storage", Pickle().global("torch._utils", "_rebuild_tensor_v2").raw("(NK\x01))tR."),
            "no storage");
        row("described twice",
            Pickle().raw("(").tensor("0", 16, 0, {4}, {1}).tensor("0", 8, 0, {4}, {1}).raw("t."),
            "described twice");
        row("contains itself",
            Pickle().raw("]q\x01h\x01"
                         "a."),
            "nested too deep");
        Pickle doubling;
        doubling.raw("}q\x01").text("a").raw("Ns");
        for (int i = 0; i < 64; ++i)
            doubling.raw("h\x01"
                         "b");
        row("doubles", doubling.raw("."), "too many objects");
        Pickle nested; // each list holds the former one twice
        nested.raw("]q\x01");
        for (int i = 0; i < 60; ++i)
            nested.raw("0(h\x01h\x01lq\x01"); // 'l' is no instruction we know
        row("unknown instruction", nested.raw("."), "unknown instruction");
        Pickle tuples;
        tuples.raw(")q\x01");
        for (int i = 0; i < 60; ++i)
            tuples.raw("0h\x01h\x01\x86q\x01");
        row("a thousand laughs", tuples.raw("."), "nested too deep");
    }
    void boundsAreChecked()
    {
        QFETCH(QByteArray, pickle);
        QFETCH(QString, reason);
        const QString got = reasonOf(pickle.toStdString());
        QVERIFY2(got.contains(reason), qPrintable(got));
    }

    void theCommandLineWritesWeights()
    {
        const Named tensors = originalOf(m_weights);
        const QString file = QString::fromStdString(write(archiveOf(stateDict(tensors), tensors)));
        const QString out = m_folder.filePath("net.weights");
        const auto run = [&](const QString& genome) {
            return runCli({"weights", "import", file, "--genome", genome, "--bands", "3", "--out",
                           out, "--json"});
        };
        const Answer taken = run(kGenome);
        QCOMPARE(taken.exitCode, 0);
        const QJsonObject document = taken.json();
        QCOMPARE(document["share"].toDouble(), 1.0);
        QCOMPARE(document["tensors"].toInt(), static_cast<int>(m_weights.entries().size()));
        QCOMPARE(document["genes_matched"].toArray(), (QJsonArray{0, 2, 4, 6}));
        QCOMPARE(document["source_format"].toString(), "state_dict");
        QCOMPARE(document["first_mismatch"].toString(), "");
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().toStdString() == m_weights.pack());
        const Answer refused = run("Lcw16k3s1p1arn1EE");
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(refused.json()["error"].toObject()["code"].toString(), "file_unreadable");
    }

    void otherFilesAreNamed()
    {
        const auto reason = [&](const std::string& bytes) {
            return QString::fromStdString(
                importPynasWeights(write(bytes), m_network).error().message());
        };
        QVERIFY(reason(std::string("\x80\x02\x8a\x0a\x6c\xfc", 6)).contains("before 1.6"));
        QVERIFY(reason("GIF89a").contains("no archive of PyTorch"));
        QVERIFY(reason("").contains("no archive of PyTorch"));
        QVERIFY(reason("PK\x03\x04").contains("damaged"));
        QCOMPARE(importPynasWeights("/nowhere/net.pt", m_network).error().code,
                 ErrorCode::FileMissing);
        std::string packed = archiveOf(stateDict(originalOf(m_weights)), originalOf(m_weights));
        const std::size_t version = packed.rfind("/version");
        packed[packed.rfind("PK\x01\x02", version) + 10] = 8; // deflated, says the directory
        QVERIFY(reason(packed).contains("compressed"));
        std::string other;
        caffe2::serialize::PyTorchStreamWriter writer([&](const void* data, std::size_t size) {
            other.append(static_cast<const char*>(data), size);
            return size;
        });
        writer.writeRecord("notes", "text", 4);
        writer.writeEndOfFile();
        QVERIFY(reason(other).contains("no data.pkl"));
    }

    /// Errors or other values, but never a crash.
    void damageIsSurvived()
    {
        const Named tensors = originalOf(weightsOf(networkOf("Lew4k3s1p1arn1EE")));
        const std::string pickle = stateDict(tensors);
        const std::string storage(4096, '\x3c');
        const auto read = [&](const std::string& bytes) {
            const auto result = nets::readPickle(
                bytes, [&](const std::string&) { return std::string_view(storage); });
            return result.has_value() || result.error().code == ErrorCode::FileUnreadable;
        };
        for (std::size_t length = 0; length < pickle.size(); ++length) {
            QVERIFY(read(pickle.substr(0, length)));
            QVERIFY(reasonOf(pickle.substr(0, length)) != "it was read");
        }
        for (std::size_t i = 0; i < pickle.size(); ++i)
            for (const int bits : {0x01, 0x02, 0x10, 0x80, 0xff}) {
                std::string flipped = pickle;
                flipped[i] = static_cast<char>(flipped[i] ^ bits);
                QVERIFY(read(flipped));
            }
        const std::string archive = archiveOf(pickle, tensors);
        const auto survives = [](const std::string& bytes) {
            const auto result = nets::readCheckpoint(bytes);
            return result.has_value() || result.error().code == ErrorCode::FileUnreadable;
        };
        for (std::size_t length = 0; length < archive.size(); length += archive.size() / 60)
            QVERIFY(survives(archive.substr(0, length)));
        Rng rng(1);
        for (int n = 0; n < 300; ++n) {
            std::string flipped = archive;
            // Half of them in the directory at the end, which says where everything is.
            const int last = static_cast<int>(archive.size()) - 1;
            const int at = rng.integer(n % 2 == 0 ? last - 2000 : 0, last);
            char& byte = flipped[static_cast<std::size_t>(at)];
            byte = static_cast<char>(byte ^ rng.integer(1, 255));
            QVERIFY(survives(flipped));
        }
    }
};

QTEST_GUILESS_MAIN(TestPynasImport)
#include "tst_pynas_import.moc"
