#include "core/hw/layer_list.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <utility>

namespace sextant {

namespace {

constexpr std::array kActivations{
    std::pair{"r6", ActivationKind::Relu6},    std::pair{"r", ActivationKind::Relu},
    std::pair{"l", ActivationKind::LeakyRelu}, std::pair{"h", ActivationKind::HardSwish},
    std::pair{"w", ActivationKind::Silu},      std::pair{"i", ActivationKind::Sigmoid},
    std::pair{"e", ActivationKind::Gelu},      std::pair{"z", ActivationKind::Softmax}};

struct Bad {
    std::string why;
};

/// The rest of one word.
class Cursor {
public:
    explicit Cursor(std::string_view text) : m_text(text) { }

    [[nodiscard]] bool done() const { return m_text.empty(); }
    [[nodiscard]] std::string_view rest() const { return m_text; }
    bool take(std::string_view prefix)
    {
        if (!m_text.starts_with(prefix))
            return false;
        m_text.remove_prefix(prefix.size());
        return true;
    }
    void expect(std::string_view prefix)
    {
        if (!take(prefix))
            throw Bad{"expected '" + std::string(prefix) + "'"};
    }
    int number(int low, int high)
    {
        int value = 0;
        const auto [end, error] =
            std::from_chars(m_text.data(), m_text.data() + m_text.size(), value);
        if (error != std::errc{} || value < low || value > high)
            throw Bad{"expected a number from " + std::to_string(low) + " to "
                      + std::to_string(high)};
        m_text.remove_prefix(static_cast<std::size_t>(end - m_text.data()));
        return value;
    }
    std::optional<ActivationKind> activation()
    {
        for (const auto& [letters, kind] : kActivations)
            if (take(letters))
                return kind;
        return std::nullopt;
    }

private:
    std::string_view m_text;
};

constexpr int kMostChannels = 65'536;
constexpr int kMostSide = 100'000;
constexpr std::int64_t kMostValues = std::int64_t{1} << 31; // of a map; products with it stay whole

/// Builds the graph word by word; the last appended or labelled layer is the running one.
class ListReader {
public:
    explicit ListReader(const InputShape& input)
    {
        Layer layer;
        layer.channels = input.bands;
        layer.height = input.height;
        layer.width = input.width;
        m_running = m_graph.append(layer, {}, "input");
    }

    void read(std::string_view word)
    {
        Cursor cursor(word);
        m_word = word;
        if (cursor.take("=")) {
            m_labels[std::string(cursor.rest())] = m_running;
            return;
        }
        if (cursor.take("@")) {
            m_running = labelled(cursor.rest());
            return;
        }
        if (cursor.take("&"))
            return concat(cursor.rest());
        if (cursor.take("+"))
            return add(cursor);
        if (const auto activation = cursor.activation(); activation && cursor.done())
            return activate(*activation);
        layerWord(Cursor(word));
    }

    LayerGraph finished()
    {
        append(like(LayerKind::Output));
        return std::move(m_graph);
    }

private:
    [[nodiscard]] const Layer& running() const { return m_graph.at(m_running); }
    [[nodiscard]] Layer like(LayerKind kind) const
    {
        Layer layer;
        layer.kind = kind;
        layer.channels = running().channels;
        layer.height = running().height;
        layer.width = running().width;
        return layer;
    }
    [[nodiscard]] int labelled(std::string_view name) const
    {
        const auto found = m_labels.find(std::string(name));
        if (found == m_labels.end())
            throw Bad{"no layer has the name '" + std::string(name) + "'"};
        return found->second;
    }
    static void check(const Layer& layer)
    {
        if (layer.height < 1 || layer.width < 1)
            throw Bad{"the map vanishes"};
        if (layer.values() > kMostValues)
            throw Bad{"the map grows too large"};
    }
    void append(const Layer& layer) { append(layer, std::array{m_running}); }
    void append(const Layer& layer, std::span<const int> inputs)
    {
        check(layer);
        m_running = m_graph.append(layer, inputs,
                                   std::string(m_word) + "#" + std::to_string(m_graph.size()));
    }
    void activate(ActivationKind kind)
    {
        Layer layer = like(LayerKind::Activation);
        layer.activation = kind;
        append(layer);
    }
    void activationAtEnd(Cursor& cursor)
    {
        const auto activation = cursor.activation();
        if (!cursor.done())
            throw Bad{"'" + std::string(cursor.rest()) + "' is not understood"};
        if (activation)
            activate(*activation);
    }

    void concat(std::string_view names)
    {
        std::vector<int> parts;
        while (!names.empty()) {
            const auto comma = names.find(',');
            parts.push_back(labelled(names.substr(0, comma)));
            names = comma == std::string_view::npos ? std::string_view{} : names.substr(comma + 1);
        }
        if (parts.empty())
            throw Bad{"expected names of layers"};
        m_running = parts.front();
        Layer layer = like(LayerKind::Concat);
        layer.channels = 0;
        for (const int part : parts) {
            if (m_graph.at(part).height != layer.height || m_graph.at(part).width != layer.width)
                throw Bad{"the maps differ in size"};
            layer.channels += m_graph.at(part).channels;
            if (layer.channels > kMostChannels)
                throw Bad{"there are too many channels"};
        }
        append(layer, parts);
    }

    void add(Cursor cursor)
    {
        // The longest name that is known; what follows is an activation.
        const std::string_view text = cursor.rest();
        for (std::size_t length = text.size(); length > 0; --length) {
            const auto found = m_labels.find(std::string(text.substr(0, length)));
            if (found == m_labels.end())
                continue;
            const Layer& other = m_graph.at(found->second);
            Layer layer = like(LayerKind::Add);
            if (other.channels != layer.channels || other.height != layer.height
                || other.width != layer.width)
                throw Bad{"the maps differ in size"};
            append(layer, std::array{m_running, found->second});
            Cursor rest(text.substr(length));
            return activationAtEnd(rest);
        }
        throw Bad{"no layer has that name"};
    }

    /// [s<stride>][v], then an activation; sizes as with padding to the same size, or without any.
    void window(Layer layer, Cursor& cursor)
    {
        layer.stride = cursor.take("s") ? cursor.number(1, 64) : 1;
        const bool valid = cursor.take("v");
        layer.padding = valid ? 0 : layer.kernel / 2;
        const auto sized = [&](int side) {
            return valid ? (side - layer.kernel + layer.stride) / layer.stride
                         : (side + layer.stride - 1) / layer.stride;
        };
        layer.height = sized(layer.height);
        layer.width = sized(layer.width);
        check(layer);
        if (layer.kind == LayerKind::Conv) {
            const std::int64_t weights =
                static_cast<std::int64_t>(running().channels / layer.groups) * layer.channels
                * layer.kernel * layer.kernel;
            layer.params = weights + layer.channels;
            layer.macs = weights * layer.height * layer.width;
        }
        append(layer);
        activationAtEnd(cursor);
    }

    void dense(Layer layer, Cursor& cursor)
    {
        layer.channels = cursor.number(1, kMostChannels);
        layer.height = layer.width = 1;
        layer.macs = running().values() * layer.channels;
        layer.params = layer.macs + layer.channels;
        append(layer);
        activationAtEnd(cursor);
    }

    void transposed(Layer layer, Cursor& cursor)
    {
        layer.kernel = cursor.number(1, 99);
        cursor.expect("-");
        layer.channels = cursor.number(1, kMostChannels);
        layer.stride = cursor.take("s") ? cursor.number(1, 64) : 1;
        const std::int64_t weights = static_cast<std::int64_t>(running().channels) * layer.channels
            * layer.kernel * layer.kernel;
        layer.params = weights + layer.channels;
        layer.macs = weights * layer.height * layer.width;
        grow(layer, layer.stride);
        append(layer);
        activationAtEnd(cursor);
    }

    void squeezeExcite(Layer layer, Cursor& cursor)
    {
        layer.hidden = cursor.number(1, kMostChannels);
        layer.params = 2LL * layer.channels * layer.hidden;
        layer.macs = layer.params;
        append(layer);
        activationAtEnd(cursor);
    }

    void slice(Layer layer, Cursor& cursor)
    {
        const int begin = cursor.number(0, kMostChannels);
        cursor.expect("-");
        layer.channels = cursor.number(1, kMostChannels);
        if (begin + layer.channels > running().channels)
            throw Bad{"the layer before has fewer channels"};
        append(layer);
    }

    void resize(Layer layer, ResizeMode mode, Cursor& cursor)
    {
        layer.resize = mode;
        const int factor = cursor.number(1, 64);
        grow(layer, factor);
        append(layer);
    }
    static void grow(Layer& layer, int factor)
    {
        if (layer.height > kMostSide / factor || layer.width > kMostSide / factor)
            throw Bad{"the map grows too large"};
        layer.height *= factor;
        layer.width *= factor;
    }

    void layerWord(Cursor cursor)
    {
        if (cursor.take("c")) {
            Layer layer = like(LayerKind::Conv);
            layer.kernel = cursor.number(1, 99);
            cursor.expect("-");
            layer.channels = cursor.number(1, kMostChannels);
            return window(layer, cursor);
        }
        if (cursor.take("d")) {
            Layer layer = like(LayerKind::Conv);
            layer.kernel = cursor.number(1, 99);
            layer.groups = layer.channels;
            return window(layer, cursor);
        }
        if (cursor.take("m") || cursor.take("a")) {
            const bool max = m_word.front() == 'm';
            Layer layer = like(max ? LayerKind::MaxPool : LayerKind::AveragePool);
            layer.kernel = cursor.number(1, 99);
            return window(layer, cursor);
        }
        if (cursor.take("f"))
            return dense(like(LayerKind::Dense), cursor);
        if (cursor.take("t"))
            return transposed(like(LayerKind::TransposedConv), cursor);
        if (cursor.take("q"))
            return squeezeExcite(like(LayerKind::SqueezeExcite), cursor);
        if (cursor.take("o"))
            return slice(like(LayerKind::Slice), cursor);
        if (cursor.take("u"))
            return resize(like(LayerKind::Resize), ResizeMode::Linear, cursor);
        if (cursor.take("n"))
            return resize(like(LayerKind::Resize), ResizeMode::Nearest, cursor);
        plainWord(cursor);
    }

    void plainWord(Cursor cursor)
    {
        Layer layer = like(LayerKind::GlobalAverage);
        if (cursor.take("g")) {
            layer.height = layer.width = 1;
        } else if (cursor.take("b")) {
            layer.kind = LayerKind::Scale;
            layer.params = 2LL * layer.channels;
        } else if (cursor.take("p")) {
            layer.kind = LayerKind::Shuffle;
            layer.groups = cursor.number(1, kMostChannels);
        } else if (cursor.take("x")) {
            layer.kind = LayerKind::DepthToSpace;
            const int factor = cursor.number(1, 16);
            if (layer.channels % (factor * factor) != 0)
                throw Bad{"the channels cannot be dealt out to " + std::to_string(factor * factor)
                          + " pixels each"};
            layer.channels /= factor * factor;
            grow(layer, factor);
        } else {
            throw Bad{"is not a layer"};
        }
        append(layer);
        activationAtEnd(cursor);
    }

    LayerGraph m_graph;
    std::map<std::string, int> m_labels;
    int m_running = 0;
    std::string_view m_word;
};

} // namespace

Result<LayerGraph> parseLayerList(std::string_view text, const InputShape& input)
{
    ListReader reader(input);
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t begin = text.find_first_not_of(" \n", at);
        if (begin == std::string_view::npos)
            break;
        at = std::min(text.find_first_of(" \n", begin), text.size());
        const std::string_view word = text.substr(begin, at - begin);
        try {
            reader.read(word);
        } catch (const Bad& bad) {
            return fail(ErrorCode::TableInvalid, "layer list, '" + std::string(word) + "'",
                        bad.why);
        }
    }
    return reader.finished();
}

} // namespace sextant
