#include "core/base/files.h"
#include "core/deploy/onnx_layers.h"
#include "core/deploy/untrained_model.h"
#include "core/hw/latency.h"

#include <QtTest>
#include <onnx/onnx_pb.h>

#include <algorithm>

using namespace sextant;

namespace {

using Shape = std::vector<std::int64_t>;

/// A classifier as another program writes it: operators we never write, no genome.
class ForeignModel {
public:
    ForeignModel()
    {
        m_model.set_ir_version(6);
        m_model.add_opset_import()->set_version(11);
        m_model.mutable_graph()->set_name("foreign");
    }

    void input(const char* name, const Shape& shape) { describe(graph().add_input(), name, shape); }
    void output(const char* name, const Shape& shape)
    {
        describe(graph().add_output(), name, shape);
    }
    void weights(const char* name, const Shape& shape)
    {
        auto* tensor = graph().add_initializer();
        tensor->set_name(name);
        tensor->set_data_type(onnx::TensorProto::FLOAT);
        std::int64_t values = 1;
        for (const std::int64_t size : shape) {
            tensor->add_dims(size);
            values *= size;
        }
        for (std::int64_t i = 0; i < values; ++i)
            tensor->add_float_data(0.1F);
    }
    onnx::NodeProto& node(const char* type, const std::vector<const char*>& inputs,
                          const char* output)
    {
        auto* node = graph().add_node();
        node->set_op_type(type);
        node->set_name(output);
        for (const char* input : inputs)
            node->add_input(input);
        node->add_output(output);
        return *node;
    }
    static void attribute(onnx::NodeProto& node, const char* name, const Shape& values)
    {
        auto* attribute = node.add_attribute();
        attribute->set_name(name);
        attribute->set_type(onnx::AttributeProto::INTS);
        for (const std::int64_t value : values)
            attribute->add_ints(value);
    }
    [[nodiscard]] std::string bytes() const { return m_model.SerializeAsString(); }

private:
    onnx::GraphProto& graph() { return *m_model.mutable_graph(); }
    static void describe(onnx::ValueInfoProto* value, const char* name, const Shape& shape)
    {
        value->set_name(name);
        auto* type = value->mutable_type()->mutable_tensor_type();
        type->set_elem_type(onnx::TensorProto::FLOAT);
        for (const std::int64_t size : shape) {
            auto* dim = type->mutable_shape()->add_dim();
            if (size > 0)
                dim->set_dim_value(size);
            else
                dim->set_dim_param("N");
        }
    }

    onnx::ModelProto m_model;
};

/// 3 x 32 x 32 to ten classes: stem, pool, a residual block, a depthwise layer, a classifier.
ForeignModel classifier(std::int64_t side = 32)
{
    ForeignModel model;
    model.input("image", {1, 3, side, side});
    model.output("classes", {1, 10});
    model.weights("w1", {8, 3, 3, 3});
    for (const char* name : {"gain", "shift", "mean", "variance"})
        model.weights(name, {8});
    model.weights("w2", {8, 8, 3, 3});
    model.weights("w3", {8, 1, 3, 3});
    model.weights("w4", {10, 8});
    model.weights("b4", {10});
    const auto conv = [&](const std::vector<const char*>& inputs, const char* output, int stride) {
        auto& node = model.node("Conv", inputs, output);
        ForeignModel::attribute(node, "kernel_shape", {3, 3});
        ForeignModel::attribute(node, "strides", {stride, stride});
        ForeignModel::attribute(node, "pads", {1, 1, 1, 1});
        return &node;
    };
    conv({"image", "w1"}, "stem", 2);
    model.node("BatchNormalization", {"stem", "gain", "shift", "mean", "variance"}, "normed");
    model.node("Relu", {"normed"}, "active");
    auto& pool = model.node("MaxPool", {"active"}, "pooled");
    ForeignModel::attribute(pool, "kernel_shape", {2, 2});
    ForeignModel::attribute(pool, "strides", {2, 2});
    conv({"pooled", "w2"}, "second", 1);
    model.node("Add", {"second", "pooled"}, "added");
    auto* group = conv({"added", "w3"}, "depthwise", 1)->add_attribute();
    group->set_name("group");
    group->set_type(onnx::AttributeProto::INT);
    group->set_i(8);
    model.node("GlobalAveragePool", {"depthwise"}, "averaged");
    model.node("Flatten", {"averaged"}, "flat");
    auto& dense = model.node("Gemm", {"flat", "w4", "b4"}, "classes");
    auto* transposed = dense.add_attribute();
    transposed->set_name("transB");
    transposed->set_type(onnx::AttributeProto::INT);
    transposed->set_i(1);
    return model;
}

} // namespace

class TestOnnxLayers : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path fileOf(const std::string& bytes)
    {
        const auto file = m_folder.filePath("model.onnx").toStdString();
        if (!writeFile(file, bytes))
            qFatal("cannot write %s", file.c_str());
        return file;
    }

private Q_SLOTS:
    void aForeignNetworkIsCounted()
    {
        const LayerGraph graph = layersOfOnnx(fileOf(classifier().bytes())).value();
        std::vector<LayerKind> kinds;
        for (const Layer& layer : graph.layers())
            kinds.push_back(layer.kind);
        using enum LayerKind;
        QCOMPARE(kinds,
                 (std::vector{Input, Conv, Scale, Activation, MaxPool, Conv, Add, Conv,
                              GlobalAverage, Dense, Output}));
        QCOMPARE(graph.at(1).height, 16);
        QCOMPARE(graph.at(1).macs, std::int64_t{8 * 3 * 9 * 16 * 16});
        QCOMPARE(graph.at(5).macs, std::int64_t{8 * 8 * 9 * 8 * 8});
        QCOMPARE(graph.at(7).groups, 8);
        QCOMPARE(graph.at(7).macs, std::int64_t{8 * 9 * 8 * 8});
        QCOMPARE(graph.at(9).macs, std::int64_t{80});
        QCOMPARE(graph.inputsOf(6).size(), std::size_t{2});
        const double ms = estimateCost(graph, findProfile("myriad-x").value()).latencyMs;
        QVERIFY2(ms > 0.0 && ms < 10.0, qPrintable(QString::number(ms)));
    }

    void ourOwnFileIsItsGenome()
    {
        const auto file = m_folder.filePath("own.onnx").toStdString();
        for (const char* text : {"Lsw16k3s1qarn1EPM2ELgw24k5s2arn2ENubsad2w100h1EE",
                                 "Lme4agn1EPa2ELew16k3s1p1arn1EE"}) {
            const auto network = buildNetwork(Genome::parse(text).value(), {4, 64, 64}, 1).value();
            QVERIFY(writeUntrainedOnnx(network, LinearResize::HalfPixel, file));
            const LayerGraph read = layersOfOnnx(file).value();
            const LayerGraph built = layerGraphOf(network);
            QVERIFY(std::ranges::equal(read.layers(), built.layers()));
        }
    }

    /// What we write, read as if another had written it: the same multiplications.
    void countsDoNotNeedTheGenome()
    {
        const auto file = m_folder.filePath("own.onnx").toStdString();
        for (const char* text :
             {"Lcw16k3s1p1arn1EPM2ELcw32k5s1p2arn2EE",
              "Liw20k3s2e2aln2ELvw16k3s1arn1EPM2ELsw24k5s1arn1ENusscd1w50h1EE"}) {
            const auto network = buildNetwork(Genome::parse(text).value(), {4, 64, 64}, 1).value();
            QVERIFY(writeUntrainedOnnx(network, LinearResize::HalfPixel, file));
            onnx::ModelProto model;
            QVERIFY(model.ParseFromString(readFile(file).value()));
            model.clear_metadata_props();
            const LayerGraph read = layersOfOnnx(fileOf(model.SerializeAsString())).value();
            QCOMPARE(read.macs(), layerGraphOf(network).macs());
            const DeviceProfile device = findProfile("myriad-x").value();
            const double own = estimateCost(layerGraphOf(network), device).latencyMs;
            const double foreign = estimateCost(read, device).latencyMs;
            // Normalisation of the input is two nodes there.
            QVERIFY2(std::abs(foreign / own - 1.0) < 0.1,
                     qPrintable(QString("%1 and %2 ms").arg(own).arg(foreign)));
        }
    }

    void whatCannotBeCountedIsRefused()
    {
        const std::string good = classifier().bytes();
        for (const std::string& bytes : {std::string("not a model"), std::string(),
                                         good.substr(0, good.size() / 2), classifier(0).bytes()}) {
            const auto graph = layersOfOnnx(fileOf(bytes));
            QVERIFY(!graph);
            QCOMPARE(graph.error().code, ErrorCode::FileUnreadable);
            QVERIFY(graph.error().message().find("model.onnx") != std::string::npos);
        }
        ForeignModel two = classifier();
        two.input("other", {1, 3, 32, 32});
        QVERIFY(!layersOfOnnx(fileOf(two.bytes())));
        QCOMPARE(layersOfOnnx("/no/such/model.onnx").error().code, ErrorCode::FileMissing);
    }
};

QTEST_GUILESS_MAIN(TestOnnxLayers)
#include "tst_onnx_layers.moc"
