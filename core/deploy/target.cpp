#include "core/deploy/target.h"

#include "core/hw/device_findings.h"
#include "core/space/block_traits.h"

#include <algorithm>
#include <cstdio>

namespace sextant {

namespace {

void addOnce(auto& values, const auto& value)
{
    if (std::find(values.begin(), values.end(), value) == values.end())
        values.push_back(value);
}

/// A space whose choices are exactly what a genome has.
SearchSpace spaceOf(const Genome& genome)
{
    SearchSpace space;
    StageChoices stage;
    stage.activations.clear();
    stage.widths.clear();
    for (const Gene& gene : genome.genes) {
        if (gene.isPool || gene.block.kind == BlockKind::Dropout)
            continue;
        addOnce(stage.blocks, gene.block.kind);
        addOnce(stage.activations, gene.block.activation);
        if (gene.block.widthMode == WidthMode::Absolute && traitsOf(gene.block.kind).hasWidth)
            stage.widths.push_back(gene.block.width);
    }
    space.stages = {stage};
    space.decoder.upsampling = {genome.decoder.upsampling};
    return space;
}

std::string sentenceOf(const DeviceFinding& finding, const std::string& device)
{
    if (finding.lacking)
        return device + " does not run " + finding.choice
            + ": its toolchain hands it to the host or refuses it"
            + (finding.instead.empty() ? "." : "; " + finding.instead + " would run.");
    char added[64];
    std::snprintf(added, sizeof added, "%.2f ms", finding.addedMs);
    return finding.choice + " adds about " + added
        + " per use at full resolution, simulated, against " + finding.instead + ".";
}

struct Steps {
    Toolchain toolchain;
    const char* name;
    const char* text;
};

constexpr Steps kSteps[] = {
    {Toolchain::OpenVino2022, "OpenVINO 2022.3",
     "OpenVINO 2022.3 LTS is the last release with the MYRIAD plugin.\n\n"
     "1. Install it in an environment of its own: `pip install openvino-dev==2022.3.2`.\n"
     "2. Convert: `mo --input_model model_fp16.onnx --data_type FP16 --output_dir ir`. The graph "
     "has\n"
     "   a static shape, opset 11 and its scaling inside, so no `--scale` or `--mean_values`.\n"
     "3. Run on the stick: `benchmark_app -m ir/model_fp16.xml -d MYRIAD -nstreams 1`.\n"
     "   For a camera pipeline compile a blob: `compile_tool -m ir/model_fp16.xml -d MYRIAD -ip "
     "U8\n"
     "   -o model.blob` (`-ip U8` when the imagery is 8-bit; otherwise leave it out).\n"
     "4. Feed `test_vector/input.npy` and compare with `test_vector/logits_device.npy`.\n\n"
     "An FP16 model run with `-d CPU` is computed in FP32 and proves nothing about the stick.\n"},
    {Toolchain::TensorRt, "TensorRT",
     "1. Build on the target: `trtexec --onnx=model_fp32.onnx --fp16 --saveEngine=model.plan`.\n"
     "   TensorRT chooses per layer; `--precisionConstraints=obey --layerPrecisions=*:fp16` keeps\n"
     "   every layer in FP16 as it was simulated.\n"
     "2. Measure: `trtexec --loadEngine=model.plan --iterations=200`.\n"
     "3. Feed `test_vector/input.npy` and compare with `test_vector/logits_device.npy`.\n"},
    {Toolchain::TfLite, "TensorFlow Lite, Edge TPU compiler",
     "The Edge TPU takes 8-bit TensorFlow Lite files only. The ONNX files here are FP32 and FP16\n"
     "graphs with the weights that the simulated device stores; integers are made by the "
     "converter.\n\n"
     "1. Convert: `onnx2tf -i model_fp32.onnx -oiqt` with tiles of your training data for\n"
     "   calibration, which gives a full-integer `.tflite`.\n"
     "2. Compile: `edgetpu_compiler model_full_integer_quant.tflite`; read in its log which\n"
     "   operators stay on the host.\n"
     "3. Run `test_vector/input.npy` and compare with `test_vector/logits_device.npy`. The\n"
     "   converter calibrates by itself, so equal bits are not to be expected.\n"},
    {Toolchain::VitisAi, "Vitis AI",
     "The DPU takes integers that Vitis AI's quantiser makes. `model.pt` and `model_fp32.onnx` "
     "have\n"
     "the weights that the simulated device stores.\n\n"
     "1. Quantise in the Vitis AI container: `vai_q_onnx` with `model_fp32.onnx`, power-of-two\n"
     "   steps and tiles of your training data for calibration.\n"
     "2. Compile: `vai_c_xir -x model_int.xmodel -a arch.json -o out -n vessels`.\n"
     "3. Run `test_vector/input.npy` and compare with `test_vector/logits_device.npy`. The\n"
     "   quantiser calibrates by itself, so equal bits are not to be expected.\n"},
    {Toolchain::OnnxRuntime, "ONNX Runtime",
     "1. `pip install onnxruntime numpy`, then\n\n"
     "       import numpy, onnxruntime\n"
     "       session = onnxruntime.InferenceSession('model_fp32.onnx')\n"
     "       logits = session.run(None, {'image': numpy.load('test_vector/input.npy')})[0]\n"
     "       expected = numpy.load('test_vector/logits_fp32.npy')\n"
     "       print(abs(logits - expected).max())\n\n"
     "2. `model_fp16.onnx` is for executors that compute in FP16; on a CPU the runtime may widen "
     "it.\n"
     "   `model_fp16sim.onnx` rounds after every stage in any runtime.\n"},
};

} // namespace

Toolchain toolchainOf(const DeviceProfile& device)
{
    if (device.id.starts_with("myriad"))
        return Toolchain::OpenVino2022;
    if (device.id.starts_with("jetson"))
        return Toolchain::TensorRt;
    if (device.id.starts_with("coral"))
        return Toolchain::TfLite;
    if (device.id.starts_with("zynq"))
        return Toolchain::VitisAi;
    return Toolchain::OnnxRuntime;
}

std::string toolchainName(Toolchain toolchain)
{
    for (const Steps& steps : kSteps)
        if (steps.toolchain == toolchain)
            return steps.name;
    return {};
}

std::vector<std::string> targetFindings(const Genome& genome, const DeviceProfile& device,
                                        const InputShape& input)
{
    std::vector<std::string> sentences;
    for (const DeviceFinding& finding : deviceFindings(spaceOf(genome), device, input))
        addOnce(sentences, sentenceOf(finding, device.name));
    // Gates are part of a block, not a choice of their own.
    const bool gated = std::any_of(genome.genes.begin(), genome.genes.end(), [](const Gene& gene) {
        return !gene.isPool && (gene.block.kind == BlockKind::ConvSe || gene.block.squeezeExcite);
    });
    const std::string sigmoid = traitsOf(ActivationKind::Sigmoid).name;
    if (gated && device.lacks(sigmoid))
        addOnce(sentences,
                device.name + " does not run the " + sigmoid
                    + " of squeeze and excite: its toolchain hands it to the host or refuses it.");
    return sentences;
}

std::string targetPage(const DeviceProfile& device, const InputShape& input,
                       const std::vector<std::string>& findings, const std::string& pixels)
{
    std::string text = "# On the target: " + device.name + "\n\n" + "Input `image` [1, "
        + std::to_string(input.bands) + ", " + std::to_string(input.height) + ", "
        + std::to_string(input.width) + "]: " + pixels
        + ", the bands in the order of `card.json`.\n"
          "Output `logits` [1, 1, "
        + std::to_string(input.height) + ", " + std::to_string(input.width)
        + "]: vessel where positive.\nNo device was attached to Sextant: its device figures are "
          "simulated.\n\n";
    if (!findings.empty()) {
        text += "## Before you start\n\n";
        for (const std::string& finding : findings)
            text += "- " + finding + "\n";
        text += "\n";
    }
    const Toolchain toolchain = toolchainOf(device);
    text += "## " + toolchainName(toolchain) + "\n\n";
    for (const Steps& steps : kSteps)
        if (steps.toolchain == toolchain)
            text += steps.text;
    return text;
}

} // namespace sextant
