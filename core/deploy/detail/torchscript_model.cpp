#include "core/deploy/detail/torchscript_model.h"

#include "core/base/files.h"

#include <torch/script.h>

#include <sstream>

namespace sextant::detail {

Result<PredictFunction> openTorchScript(const std::filesystem::path& file)
{
    const auto bytes = readFile(file);
    return bytes ? openTorchScriptBytes(*bytes, file.string())
                 : Result<PredictFunction>(tl::unexpected(bytes.error()));
}

Result<PredictFunction> openTorchScriptBytes(const std::string& bytes, const std::string& what)
{
    torch::jit::Module module;
    try {
        std::istringstream stream(bytes);
        module = torch::jit::load(stream);
        module.eval();
    } catch (const std::exception& e) {
        return fail(ErrorCode::FileUnreadable, what, e.what());
    }
    return PredictFunction(
        [module](std::span<const float> images, int count, int height, int width) mutable {
            return guarded(
                [&]() -> Result<std::vector<float>> {
                    const torch::NoGradGuard noGrad;
                    const torch::Tensor all = torch::from_blob(
                        const_cast<float*>(images.data()),
                        {count, static_cast<std::int64_t>(images.size()) / count / height / width,
                         height, width});
                    std::vector<float> logits;
                    for (int i = 0; i < count; ++i) {
                        const torch::Tensor out =
                            module.forward({all.narrow(0, i, 1)}).toTensor().contiguous();
                        logits.insert(logits.end(), out.data_ptr<float>(),
                                      out.data_ptr<float>() + out.numel());
                    }
                    return logits;
                },
                "TorchScript");
        });
}

} // namespace sextant::detail
