#include "core/nn/detail/model.h"

#include <torch/csrc/jit/frontend/tracer.h>
#include <torch/script.h>

namespace sextant {

Result<void> writeTorchScript(const ModelData& model, Numerics numerics, int height, int width,
                              const std::string& path)
{
    return guarded(
        [&]() -> Result<void> {
            auto arrays = foldedWeights(model, numerics, height, width);
            if (!arrays)
                return tl::unexpected(arrays.error());
            const torch::NoGradGuard noGrad;
            torch::jit::Module module("Sextant");
            detail::NamedTensors weights;
            for (const auto& array : arrays->arrays)
                weights.add(array.name, torch::tensor(array.values).view(array.shape).contiguous());
            const auto bands = static_cast<std::int64_t>(model.bands);
            const torch::Tensor mean =
                torch::tensor(model.normalisation.mean).view({1, bands, 1, 1});
            const torch::Tensor scale =
                torch::tensor(model.normalisation.deviation).reciprocal().view({1, bands, 1, 1});
            const Network& network = arrays->folded.network;
            detail::ForwardMode mode;
            if (numerics != Numerics::Fp32)
                mode.resize = model.device.rules.linearResize;
            if (numerics == Numerics::Device)
                mode.rounding = &model.device.rules;

            const auto forward = [&](torch::jit::Stack inputs) -> torch::jit::Stack {
                const torch::Tensor x = (inputs.at(0).toTensor() - mean) * scale;
                return {detail::runNetwork(network, weights, x, mode)};
            };
            const auto traced = torch::jit::tracer::trace(
                {torch::zeros({1, bands, height, width})}, forward,
                [](const torch::Tensor&) { return std::string(); }, true, false, &module);
            const auto unit = module._ivalue()->compilation_unit();
            torch::jit::Function* function = unit->create_function(
                c10::QualifiedName(*module.type()->name(), "forward"), traced.first->graph);
            module.type()->addMethod(function);
            module.save(path);
            return {};
        },
        "TorchScript");
}

} // namespace sextant
