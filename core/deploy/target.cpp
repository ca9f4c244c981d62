#include "core/deploy/target.h"

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
        return device + " does not run "
            + (finding.place == DeviceFinding::kGatePlace
                   ? "the " + finding.choice + " of squeeze and excite"
                   : finding.choice)
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
     R"md(OpenVINO 2022.3 LTS is the last release with the MYRIAD plugin. The plugin comes in the
archives of 2022.3.1 and later of that line; 2022.3.0 and the packages of pip do not have it. The
converter `mo` comes with pip alone. So both are needed, each in a shell of its own.

1. Convert, with Python 3.7 to 3.10:

       python3.10 -m venv converter && . converter/bin/activate
       pip install 'openvino-dev~=2022.3.1'
       mo --input_model model_fp16.onnx --data_type FP16 --output_dir ir

   The graph has a static shape, opset 11 and its scaling inside, so no `--scale` or
   `--mean_values`.
2. In another shell unpack OpenVINO's archive, let users at the stick (once), and enter its
   environment:

       sudo cp ARCHIVE/install_dependencies/97-myriad-usbboot.rules /etc/udev/rules.d/
       sudo udevadm control --reload-rules && sudo udevadm trigger
       . ARCHIVE/setupvars.sh
       pip install 'numpy<1.24'

3. Compare with the test vector and take the time, in the bundle's folder:

       import time, numpy
       from openvino.runtime import Core
       model = Core().compile_model('ir/model_fp16.xml', 'MYRIAD')
       kind = model.input(0).get_element_type().to_dtype()
       image = numpy.load('test_vector/input.npy').astype(kind)
       request = model.create_infer_request()
       times = []
       for _ in range(200):
           start = time.perf_counter()
           request.infer([image])
           times.append(1000 * (time.perf_counter() - start))
       logits = request.get_output_tensor(0).data.astype('float32')
       expected = numpy.load('test_vector/logits_device.npy')
       print('equal:', (logits == expected).mean(), 'of the logits')
       print('largest difference:', abs(logits - expected).max())
       print('pixels of the mask that differ:', ((logits > 0) != (expected > 0)).sum())
       print('median time:', numpy.median(times), 'ms')

   `benchmark_app`, which `ARCHIVE/samples/cpp/build_samples.sh` builds, measures the same with
   `-m ir/model_fp16.xml -d MYRIAD -hint none -nstreams 1 -api sync`.
4. For a camera pipeline compile a blob:

       ARCHIVE/tools/compile_tool/compile_tool -m ir/model_fp16.xml -d MYRIAD -ip U8 -o model.blob

   Leave `-ip U8` out unless the imagery is 8-bit. On a machine without a stick add `-c FILE` with
   the line `MYRIAD_ENABLE_MX_BOOT NO` in the file.

An FP16 model run with `-d CPU` is computed in FP32 and proves nothing about the stick.
)md"},
    {Toolchain::TensorRt, "TensorRT",
     R"md(1. Build on the target: `trtexec --onnx=model_fp32.onnx --fp16 --saveEngine=model.plan`.
   TensorRT chooses per layer; `--precisionConstraints=obey --layerPrecisions=*:fp16` keeps
   every layer in FP16 as it was simulated.
2. Measure: `trtexec --loadEngine=model.plan --iterations=200`.
3. Compare: `trtexec` reads bare numbers and writes JSON.

       python3 -c "import numpy; numpy.load('test_vector/input.npy').tofile('image.bin')"
       trtexec --loadEngine=model.plan --loadInputs=image:image.bin --exportOutput=logits.json

   The logits should be near `test_vector/logits_device.npy`; equal bits are not to be expected.
)md"},
    {Toolchain::TfLite, "TensorFlow Lite, Edge TPU compiler",
     R"md(The Edge TPU takes 8-bit TensorFlow Lite files only. The ONNX files here are FP32 and FP16
graphs with the weights that the simulated device stores; integers are made by the converter.

1. Put some hundred tiles of your training data, as digital numbers, into `tiles.npy`: float32
   [tiles, height, width, bands]. Without them the converter calibrates on photographs of three
   bands.
2. Convert: `onnx2tf -i model_fp32.onnx -oiqt -cind image tiles.npy "[[[[0]]]]" "[[[[1]]]]"`.
3. Compile the full-integer file of `saved_model/`:
   `edgetpu_compiler saved_model/model_fp32_full_integer_quant.tflite`; read in its log which
   operators stay on the host.
4. Run `test_vector/input.npy` and compare with `test_vector/logits_device.npy`: its axes are
   [1, bands, height, width], the converted model's [1, height, width, bands]. The converter
   calibrates by itself, so equal bits are not to be expected.
)md"},
    {Toolchain::VitisAi, "Vitis AI",
     R"md(The DPU takes integers that Vitis AI's quantiser makes. `model.pt` and `model_fp32.onnx` have
the weights that the simulated device stores.

1. Quantise in the Vitis AI container: `vai_q_onnx` with `model_fp32.onnx`, power-of-two
   steps and tiles of your training data for calibration.
2. Compile what the quantiser wrote: `vai_c_xir -x QUANTISED -a arch.json -o out -n vessels`, with
   the `arch.json` of your DPU. Compilers that take `.xmodel` files alone want the quantiser of
   PyTorch.
3. Run `test_vector/input.npy` and compare with `test_vector/logits_device.npy`. The
   quantiser calibrates by itself, so equal bits are not to be expected.
)md"},
    {Toolchain::OnnxRuntime, "ONNX Runtime",
     R"md(1. `pip install onnxruntime numpy`, then

       import numpy, onnxruntime
       session = onnxruntime.InferenceSession('model_fp32.onnx')
       logits = session.run(None, {'image': numpy.load('test_vector/input.npy')})[0]
       expected = numpy.load('test_vector/logits_fp32.npy')
       print(abs(logits - expected).max())

2. `model_fp16.onnx` is for executors that compute in FP16; on a CPU the runtime may widen it.
   `model_fp16sim.onnx` rounds after every stage in any runtime.
)md"},
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

std::vector<DeviceFinding> networkFindings(const Genome& genome, const DeviceProfile& device,
                                           const InputShape& input)
{
    auto findings = deviceFindings(spaceOf(genome), device, input);
    // Gates are part of a block, not a choice of their own.
    const bool gated = std::any_of(genome.genes.begin(), genome.genes.end(), [](const Gene& gene) {
        return !gene.isPool && (gene.block.kind == BlockKind::ConvSe || gene.block.squeezeExcite);
    });
    const std::string sigmoid = traitsOf(ActivationKind::Sigmoid).name;
    if (gated && device.lacks(sigmoid))
        findings.push_back({DeviceFinding::kGatePlace, sigmoid, true, 0.0, {}});
    return findings;
}

std::vector<std::string> targetFindings(const Genome& genome, const DeviceProfile& device,
                                        const InputShape& input)
{
    std::vector<std::string> sentences;
    for (const DeviceFinding& finding : networkFindings(genome, device, input))
        addOnce(sentences, sentenceOf(finding, device.name));
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
    if (toolchain != Toolchain::OnnxRuntime)
        text += "\nThese steps follow the documentation of the tools. Sextant did not run them: it "
                "has neither "
                "tool nor\ndevice.\n";
    return text;
}

} // namespace sextant
