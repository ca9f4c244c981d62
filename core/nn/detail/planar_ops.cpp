#include "core/nn/detail/planar_ops.h"

#include "core/nn/detail/planar_kernels.h"
#include "core/nn/detail/tensor_pool.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <memory>

namespace sextant::detail {

namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kBandFloats = 96 * 1024; // a band's planes stay in the second-level cache
constexpr std::int64_t kGradientBandFloats = 256 * 1024;
constexpr std::int64_t kMaxKernel = 15;
constexpr std::int64_t kMostPartials = 8; // of a weight gradient
constexpr std::int64_t kPartialFloats = 4 * 1024 * 1024; // all of them together, about

/// Gives every thread the next item until none is left, so that a thread that the system delays
/// delays nobody; work(next) calls next() until it is negative. Items must not share results.
template <typename Work> void overItems(std::int64_t items, const Work& work)
{
    std::atomic<std::int64_t> taken = 0;
    const auto next = [&]() -> std::int64_t {
        const std::int64_t item = taken.fetch_add(1, std::memory_order_relaxed);
        return item < items ? item : -1;
    };
    at::parallel_for(0, std::min<std::int64_t>(items, at::get_num_threads()), 1,
                     [&](std::int64_t, std::int64_t) { work(next); });
}

/// Calls work(item) for every item, in any order.
template <typename Work> void eachItem(std::int64_t items, const Work& work)
{
    overItems(items, [&](const auto& next) {
        for (std::int64_t item = next(); item >= 0; item = next())
            work(item);
    });
}

float* planeOf(const Tensor& tensor, std::int64_t image, std::int64_t channel)
{
    return tensor.data_ptr<float>()
        + (image * tensor.size(1) + channel) * tensor.size(2) * tensor.size(3);
}

/// Planes of one image, of all tensors in turn.
template <typename Pointer>
void listPlanes(const std::vector<Tensor>& tensors, std::int64_t image,
                std::vector<Pointer>& planes)
{
    planes.clear();
    for (const Tensor& tensor : tensors)
        for (std::int64_t c = 0; c < tensor.size(1); ++c)
            planes.push_back(planeOf(tensor, image, c));
}

std::int64_t channelsOf(const std::vector<Tensor>& tensors)
{
    std::int64_t channels = 0;
    for (const Tensor& tensor : tensors)
        channels += tensor.size(1);
    return channels;
}

/// Rows of a band whose planes take about `floats`, but a few bands if there are few images. It
/// does not depend on the thread count, so no sum does.
int bandRows(std::int64_t channels, std::int64_t stride, std::int64_t kernel, std::int64_t height,
             std::int64_t images, std::int64_t floats)
{
    constexpr std::int64_t kLeastItems = 8;
    const std::int64_t fitting = floats / std::max<std::int64_t>(channels * stride, 1) - kernel + 1;
    const std::int64_t shared = (height * images + kLeastItems - 1) / kLeastItems;
    return static_cast<int>(std::clamp<std::int64_t>(std::min(fitting, shared),
                                                     std::min<std::int64_t>(8, height), height));
}

/// Convolves all images: in -> out, both lists of tensors along channels.
void convolveAll(const std::vector<Tensor>& in, const std::vector<Tensor>& out,
                 const Tensor& packed, const float* bias, std::int64_t kernel, std::int64_t padding,
                 bool relu)
{
    const PlanarKernels& kernels = planarKernels();
    const std::int64_t images = in.front().size(0);
    const auto height = static_cast<int>(in.front().size(2));
    const auto width = static_cast<int>(in.front().size(3));
    const auto outHeight = static_cast<int>(out.front().size(2));
    const auto outWidth = static_cast<int>(out.front().size(3));
    const std::int64_t inChannels = channelsOf(in);
    const std::int64_t outChannels = channelsOf(out);
    const int rows =
        bandRows(inChannels, outWidth + kernel - 1, kernel, outHeight, images, kBandFloats);
    const std::int64_t bands = (outHeight + rows - 1) / rows;
    const std::size_t size =
        kernels.scratchSize(static_cast<int>(inChannels), static_cast<int>(outChannels), rows,
                            outWidth, static_cast<int>(kernel));
    overItems(images * bands, [&](const auto& next) {
        const Tensor scratch = pooledTensor({static_cast<std::int64_t>(size)});
        std::vector<const float*> from;
        std::vector<float*> to;
        for (std::int64_t item = next(); item >= 0; item = next()) {
            listPlanes(in, item / bands, from);
            listPlanes(out, item / bands, to);
            ConvBand band;
            band.in = from;
            band.out = to;
            band.height = height;
            band.width = width;
            band.outWidth = outWidth;
            band.kernel = static_cast<int>(kernel);
            band.padding = static_cast<int>(padding);
            band.rowBegin = static_cast<int>(item % bands) * rows;
            band.rowEnd = std::min(band.rowBegin + rows, outHeight);
            band.weights = packed.data_ptr<float>();
            band.bias = bias;
            band.relu = relu;
            kernels.convolve(band, scratch.data_ptr<float>());
        }
    });
}

/// Weight and bias gradient over all images. A few partial sums, whatever the thread count, are
/// added in order.
void weightGradients(const std::vector<Tensor>& in, const Tensor& gradient, std::int64_t kernel,
                     std::int64_t padding, Tensor& weight, Tensor& bias)
{
    const PlanarKernels& kernels = planarKernels();
    const std::int64_t images = gradient.size(0);
    const std::int64_t inChannels = channelsOf(in);
    const std::int64_t outChannels = gradient.size(1);
    const auto outHeight = static_cast<int>(gradient.size(2));
    const auto outWidth = static_cast<int>(gradient.size(3));
    const int rows = bandRows(inChannels + outChannels, outWidth + kernel - 1, kernel, outHeight,
                              images, kGradientBandFloats);
    const std::int64_t bands = (outHeight + rows - 1) / rows;
    const std::size_t size =
        kernels.scratchSize(static_cast<int>(inChannels), static_cast<int>(outChannels), rows,
                            outWidth, static_cast<int>(kernel));
    const std::int64_t items = images * bands;
    const std::int64_t parts = std::min(
        items, std::clamp<std::int64_t>(kPartialFloats / weight.numel(), 1, kMostPartials));
    const Tensor weights = at::zeros({parts, weight.numel()});
    const Tensor biases = at::zeros({parts, outChannels});
    eachItem(parts, [&](std::int64_t part) {
        const Tensor scratch = pooledTensor({static_cast<std::int64_t>(size)});
        std::vector<const float*> from;
        std::vector<const float*> of;
        for (std::int64_t item = items * part / parts; item < items * (part + 1) / parts; ++item) {
            listPlanes(in, item / bands, from);
            listPlanes({gradient}, item / bands, of);
            ConvGradientBand band;
            band.in = from;
            band.gradient = of;
            band.height = static_cast<int>(in.front().size(2));
            band.width = static_cast<int>(in.front().size(3));
            band.outWidth = outWidth;
            band.kernel = static_cast<int>(kernel);
            band.padding = static_cast<int>(padding);
            band.rowBegin = static_cast<int>(item % bands) * rows;
            band.rowEnd = std::min(band.rowBegin + rows, outHeight);
            band.weights = weights.data_ptr<float>() + part * weight.numel();
            band.bias = biases.data_ptr<float>() + part * outChannels;
            kernels.addWeightGradient(band, scratch.data_ptr<float>());
        }
    });
    weight = weights.sum(0).view(weight.sizes());
    bias = biases.sum(0);
}

DepthwisePlane depthwisePlane(const Tensor& in, const Tensor& out, std::int64_t kernel,
                              std::int64_t padding)
{
    DepthwisePlane plane;
    plane.height = static_cast<int>(in.size(2));
    plane.width = static_cast<int>(in.size(3));
    plane.outHeight = static_cast<int>(out.size(2));
    plane.outWidth = static_cast<int>(out.size(3));
    plane.kernel = static_cast<int>(kernel);
    plane.padding = static_cast<int>(padding);
    return plane;
}

void convolveDepthwise(const Tensor& in, const Tensor& out, const float* weights, const float* bias,
                       std::int64_t kernel, std::int64_t padding, bool relu)
{
    const PlanarKernels& kernels = planarKernels();
    DepthwisePlane shape = depthwisePlane(in, out, kernel, padding);
    const std::int64_t channels = in.size(1);
    overItems(in.size(0) * channels, [&](const auto& next) {
        const std::unique_ptr<float[]> scratch(new float[kernels.depthwiseScratch(shape)]);
        DepthwisePlane plane = shape;
        for (std::int64_t item = next(); item >= 0; item = next()) {
            const std::int64_t c = item % channels;
            plane.in = planeOf(in, item / channels, c);
            kernels.depthwise(plane, weights + c * kernel * kernel, bias ? bias[c] : 0.0f, relu,
                              planeOf(out, item / channels, c), scratch.get());
        }
    });
}

void depthwiseGradients(const Tensor& in, const Tensor& gradient, std::int64_t kernel,
                        std::int64_t padding, Tensor& weight, Tensor& bias)
{
    const PlanarKernels& kernels = planarKernels();
    const DepthwisePlane shape = depthwisePlane(in, gradient, kernel, padding);
    weight = at::zeros_like(weight);
    bias = at::zeros({in.size(1)});
    overItems(in.size(1), [&](const auto& next) {
        const std::unique_ptr<float[]> scratch(new float[kernels.depthwiseScratch(shape)]);
        DepthwisePlane plane = shape;
        for (std::int64_t c = next(); c >= 0; c = next())
            for (std::int64_t n = 0; n < in.size(0); ++n) {
                plane.in = planeOf(in, n, c);
                kernels.addDepthwiseGradient(plane, planeOf(gradient, n, c),
                                             weight.data_ptr<float>() + c * kernel * kernel,
                                             bias.data_ptr<float>() + c, scratch.get());
            }
    });
}

class PlanarConvolution : public torch::autograd::Function<PlanarConvolution> {
public:
    static Tensor forward(AutogradContext* context, at::TensorList inputs, const Tensor& weight,
                          const Tensor& bias, std::int64_t padding, std::int64_t groups, bool relu)
    {
        std::vector<Tensor> in;
        bool wanted = false;
        for (const Tensor& x : inputs) {
            in.push_back(x.contiguous());
            wanted = wanted || x.requires_grad();
        }
        const Tensor w = weight.contiguous();
        const std::int64_t kernel = w.size(2);
        const std::int64_t outHeight = in[0].size(2) + 2 * padding - kernel + 1;
        const std::int64_t outWidth = in[0].size(3) + 2 * padding - kernel + 1;
        const Tensor y = pooledTensor({in[0].size(0), w.size(0), outHeight, outWidth});
        if (y.numel() > 0 && groups == 1) {
            const Tensor packed = at::empty({w.numel()});
            planarKernels().packWeights(w.data_ptr<float>(), static_cast<int>(w.size(0)),
                                        static_cast<int>(w.size(1)), static_cast<int>(kernel),
                                        packed.data_ptr<float>());
            convolveAll(in, {y}, packed, bias.data_ptr<float>(), kernel, padding, relu);
        } else if (y.numel() > 0) {
            convolveDepthwise(in[0], y, w.data_ptr<float>(), bias.data_ptr<float>(), kernel,
                              padding, relu);
        }
        context->save_for_backward(
            {w, relu ? y : Tensor(), in[0], in.size() > 1 ? in[1] : Tensor()});
        context->saved_data["padding"] = padding;
        context->saved_data["groups"] = groups;
        context->saved_data["inputs"] = wanted;
        return y;
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const auto saved = context->get_saved_variables();
        const Tensor& w = saved[0];
        std::vector<Tensor> in{saved[2]};
        if (saved[3].defined())
            in.push_back(saved[3]);
        const std::int64_t padding = context->saved_data["padding"].toInt();
        const std::int64_t groups = context->saved_data["groups"].toInt();
        Tensor gradient = gradients[0].contiguous();
        if (saved[1].defined())
            gradient = rectified(saved[1], gradient);

        PlanarGradients result = planarGradients(in, w, gradient, 1, padding, groups,
                                                 context->saved_data["inputs"].toBool());
        variable_list out = std::move(result.inputs);
        out.resize(in.size());
        for (const Tensor& rest : {result.weight, result.bias, Tensor(), Tensor(), Tensor()})
            out.push_back(rest);
        return out;
    }

private:
    static Tensor rectified(const Tensor& y, const Tensor& gradient)
    {
        const Tensor out = pooledTensor(gradient.sizes());
        constexpr std::int64_t kPiece = 1 << 14;
        eachItem((y.numel() + kPiece - 1) / kPiece, [&](std::int64_t piece) {
            const std::int64_t from = piece * kPiece;
            const std::int64_t count = std::min(kPiece, y.numel() - from);
            planarKernels().reluGradient(
                y.data_ptr<float>() + from, gradient.data_ptr<float>() + from,
                static_cast<std::size_t>(count), out.data_ptr<float>() + from);
        });
        return out;
    }
};

class BatchNormalisation : public torch::autograd::Function<BatchNormalisation> {
public:
    static Tensor forward(AutogradContext* context, const Tensor& input, const Tensor& scale,
                          const Tensor& shift, const Tensor& runningMean,
                          const Tensor& runningVariance, double momentum, double epsilon, bool relu)
    {
        const PlanarKernels& kernels = planarKernels();
        const Tensor x = input.contiguous();
        const std::int64_t channels = x.size(1);
        const auto plane = static_cast<std::size_t>(x.size(2) * x.size(3));
        const Tensor y = pooledTensor(x.sizes());
        // rows: factor, offset, mean, inverse deviation
        const Tensor line = at::empty({4, channels});
        overItems(channels, [&](const auto& next) {
            for (std::int64_t c = next(); c >= 0; c = next()) {
                const float pivot = *planeOf(x, 0, c); // keeps the sum of squares well conditioned
                PlaneSums sums;
                for (std::int64_t n = 0; n < x.size(0); ++n) {
                    const PlaneSums part = kernels.moments(planeOf(x, n, c), plane, pivot);
                    sums.first += part.first;
                    sums.second += part.second;
                }
                const double count = static_cast<double>(x.size(0)) * static_cast<double>(plane);
                const double shifted = sums.first / count;
                const double mean = shifted + static_cast<double>(pivot);
                const double variance = std::max(0.0, sums.second / count - shifted * shifted);
                const double inverse = 1.0 / std::sqrt(variance + epsilon);
                const double factor = static_cast<double>(scale.data_ptr<float>()[c]) * inverse;
                float* const values = line.data_ptr<float>() + c;
                values[0] = static_cast<float>(factor);
                values[channels] = static_cast<float>(
                    static_cast<double>(shift.data_ptr<float>()[c]) - mean * factor);
                values[2 * channels] = static_cast<float>(mean);
                values[3 * channels] = static_cast<float>(inverse);
                move(runningMean.data_ptr<float>()[c], mean, momentum);
                move(runningVariance.data_ptr<float>()[c],
                     variance * count / std::max(count - 1.0, 1.0), momentum);
                for (std::int64_t n = 0; n < x.size(0); ++n)
                    kernels.affine(planeOf(x, n, c), plane, values[0], values[channels], relu,
                                   planeOf(y, n, c));
            }
        });
        context->save_for_backward({x, line});
        context->saved_data["relu"] = relu;
        return y;
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const PlanarKernels& kernels = planarKernels();
        const auto saved = context->get_saved_variables();
        const Tensor& x = saved[0];
        const bool relu = context->saved_data["relu"].toBool();
        const Tensor gradient = gradients[0].contiguous();
        const std::int64_t channels = x.size(1);
        const auto plane = static_cast<std::size_t>(x.size(2) * x.size(3));
        const Tensor out = pooledTensor(x.sizes());
        const Tensor scale = at::empty({channels});
        const Tensor shift = at::empty({channels});
        overItems(channels, [&](const auto& next) {
            for (std::int64_t c = next(); c >= 0; c = next()) {
                const float* const values = saved[1].data_ptr<float>() + c;
                const float factor = values[0];
                const float offset = values[channels];
                const float mean = values[2 * channels];
                const double inverse = static_cast<double>(values[3 * channels]);
                PlaneSums sums;
                for (std::int64_t n = 0; n < x.size(0); ++n) {
                    const PlaneSums part =
                        kernels.normGradientSums(planeOf(x, n, c), planeOf(gradient, n, c), plane,
                                                 factor, offset, relu, mean);
                    sums.first += part.first;
                    sums.second += part.second;
                }
                const double count = static_cast<double>(x.size(0)) * static_cast<double>(plane);
                scale.data_ptr<float>()[c] = static_cast<float>(sums.second * inverse);
                shift.data_ptr<float>()[c] = static_cast<float>(sums.first);
                const double wide = static_cast<double>(factor);
                const auto slope =
                    static_cast<float>(-wide * inverse * inverse * sums.second / count);
                const auto constant = static_cast<float>(-wide * sums.first / count);
                for (std::int64_t n = 0; n < x.size(0); ++n)
                    kernels.normGradient(planeOf(x, n, c), planeOf(gradient, n, c), plane, factor,
                                         offset, relu, mean, slope, constant, planeOf(out, n, c));
            }
        });
        return {out, scale, shift, Tensor(), Tensor(), Tensor(), Tensor(), Tensor()};
    }

private:
    static void move(float& running, double value, double momentum)
    {
        running =
            static_cast<float>((1.0 - momentum) * static_cast<double>(running) + momentum * value);
    }
};

class PlanarMaxPool : public torch::autograd::Function<PlanarMaxPool> {
public:
    static Tensor forward(AutogradContext* context, const Tensor& input)
    {
        const Tensor x = input.contiguous();
        const Tensor y = pooledTensor({x.size(0), x.size(1), x.size(2) / 2, x.size(3) / 2});
        const auto height = static_cast<int>(x.size(2));
        const auto width = static_cast<int>(x.size(3));
        overItems(x.size(0) * x.size(1), [&](const auto& next) {
            for (std::int64_t p = next(); p >= 0; p = next())
                planarKernels().maxPool(planeOf(x, 0, p), height, width, planeOf(y, 0, p));
        });
        context->save_for_backward({x});
        return y;
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const Tensor x = context->get_saved_variables()[0];
        const Tensor gradient = gradients[0].contiguous();
        const Tensor out = pooledTensor(x.sizes());
        const auto height = static_cast<int>(x.size(2));
        const auto width = static_cast<int>(x.size(3));
        overItems(x.size(0) * x.size(1), [&](const auto& next) {
            for (std::int64_t p = next(); p >= 0; p = next())
                planarKernels().maxPoolGradient(planeOf(x, 0, p), planeOf(gradient, 0, p), height,
                                                width, planeOf(out, 0, p));
        });
        return {out};
    }
};

class PlanarDoubleSize : public torch::autograd::Function<PlanarDoubleSize> {
public:
    static Tensor forward(AutogradContext*, const Tensor& input)
    {
        const Tensor x = input.contiguous();
        const Tensor y = pooledTensor({x.size(0), x.size(1), x.size(2) * 2, x.size(3) * 2});
        const auto height = static_cast<int>(x.size(2));
        const auto width = static_cast<int>(x.size(3));
        overItems(x.size(0) * x.size(1), [&](const auto& next) {
            std::vector<float> scratch(static_cast<std::size_t>(width) + 2);
            for (std::int64_t p = next(); p >= 0; p = next())
                planarKernels().doubleSize(planeOf(x, 0, p), height, width, planeOf(y, 0, p),
                                           scratch.data());
        });
        return y;
    }

    static variable_list backward(AutogradContext*, variable_list gradients)
    {
        const Tensor gradient = gradients[0].contiguous();
        const auto height = static_cast<int>(gradient.size(2) / 2);
        const auto width = static_cast<int>(gradient.size(3) / 2);
        const Tensor out = pooledTensor({gradient.size(0), gradient.size(1), height, width});
        overItems(out.size(0) * out.size(1), [&](const auto& next) {
            std::vector<float> scratch(2 * static_cast<std::size_t>(width) + 2);
            for (std::int64_t p = next(); p >= 0; p = next())
                planarKernels().doubleSizeGradient(planeOf(gradient, 0, p), height, width,
                                                   planeOf(out, 0, p), scratch.data());
        });
        return {out};
    }
};

/// Every n-th row and column, from the first.
Tensor everyNth(const Tensor& x, std::int64_t n)
{
    return x.slice(2, 0, x.size(2), n).slice(3, 0, x.size(3), n);
}

/// The other way round, with zeros between.
Tensor spread(const Tensor& x, std::int64_t n, std::int64_t height, std::int64_t width)
{
    Tensor y = torch::zeros({x.size(0), x.size(1), height, width});
    everyNth(y, n).copy_(x);
    return y;
}

} // namespace

PlanarGradients planarGradients(const std::vector<Tensor>& in, const Tensor& w,
                                const Tensor& strided, std::int64_t stride, std::int64_t padding,
                                std::int64_t groups, bool wantInputs)
{
    const std::int64_t kernel = w.size(2);
    const Tensor gradient = stride == 1
        ? strided
        : spread(strided, stride, in[0].size(2) + 2 * padding - kernel + 1,
                 in[0].size(3) + 2 * padding - kernel + 1);
    PlanarGradients result;
    result.weight = w;
    if (groups == 1)
        weightGradients(in, gradient, kernel, padding, result.weight, result.bias);
    else
        depthwiseGradients(in[0], gradient, kernel, padding, result.weight, result.bias);
    std::vector<Tensor>& out = result.inputs;
    if (wantInputs) {
        for (const Tensor& x : in)
            out.push_back(pooledTensor(x.sizes()));
        const Tensor packed = at::empty({w.numel()});
        if (groups == 1) {
            planarKernels().packMirrored(w.data_ptr<float>(), static_cast<int>(w.size(0)),
                                         static_cast<int>(w.size(1)), static_cast<int>(kernel),
                                         packed.data_ptr<float>());
            convolveAll({gradient}, out, packed, nullptr, kernel, kernel - 1 - padding, false);
        } else {
            for (std::int64_t c = 0; c < w.size(0); ++c) {
                const std::int64_t at = c * kernel * kernel;
                planarKernels().packMirrored(w.data_ptr<float>() + at, 1, 1,
                                             static_cast<int>(kernel),
                                             packed.data_ptr<float>() + at);
            }
            convolveDepthwise(gradient, out[0], packed.data_ptr<float>(), nullptr, kernel,
                              kernel - 1 - padding, false);
        }
    }
    return result;
}

bool isPlanarConvolution(const Tensor& weight, std::int64_t padding, std::int64_t groups)
{
    const std::int64_t kernel = weight.size(2);
    return kernel == weight.size(3) && kernel <= kMaxKernel && padding < kernel
        && (groups == 1 || (weight.size(1) == 1 && weight.size(0) == groups));
}

Tensor convolvePlanar(const std::vector<Tensor>& inputs, const Tensor& weight, const Tensor& bias,
                      std::int64_t stride, std::int64_t padding, std::int64_t groups,
                      Rectify rectify)
{
    TORCH_CHECK(inputs.size() == 1 || (inputs.size() == 2 && groups == 1),
                "expected one input, or two of an ungrouped convolution, got ", inputs.size());
    TORCH_CHECK(channelsOf(inputs) == weight.size(1) * groups, "expected ", weight.size(1) * groups,
                " channels, got ", channelsOf(inputs));
    // Of a 1x1 convolution nothing but those pixels is needed.
    const bool before = stride > 1 && weight.size(2) == 1 && padding == 0;
    std::vector<Tensor> wanted = inputs;
    if (before)
        for (Tensor& x : wanted)
            x = everyNth(x, stride);
    const Tensor y = PlanarConvolution::apply(at::TensorList(wanted), weight, bias, padding, groups,
                                              rectify == Rectify::Yes);
    return stride == 1 || before ? y : everyNth(y, stride).contiguous();
}

Tensor normaliseBatch(const Tensor& x, const Tensor& scale, const Tensor& shift, const Tensor& mean,
                      const Tensor& variance, double momentum, double epsilon, Rectify rectify)
{
    TORCH_CHECK(x.dim() == 4 && x.size(1) == scale.numel() && x.numel() > 0, "expected [N, ",
                scale.numel(), ", H, W], got ", x.sizes());
    return BatchNormalisation::apply(x, scale, shift, mean, variance, momentum, epsilon,
                                     rectify == Rectify::Yes);
}

Tensor maxPoolPlanar(const Tensor& x)
{
    TORCH_CHECK(x.dim() == 4, "expected [N, C, H, W], got ", x.sizes());
    return PlanarMaxPool::apply(x);
}

Tensor doubleSizePlanar(const Tensor& x)
{
    TORCH_CHECK(x.dim() == 4, "expected [N, C, H, W], got ", x.sizes());
    return PlanarDoubleSize::apply(x);
}

} // namespace sextant::detail
