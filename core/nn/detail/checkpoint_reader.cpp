#include "core/nn/detail/checkpoint_reader.h"

#include <caffe2/serialize/inline_container.h>

#include <algorithm>
#include <bit>
#include <cctype>
#include <cstring>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <unordered_map>

namespace sextant::detail {

namespace {

using Named = std::vector<std::pair<std::string, torch::Tensor>>;

constexpr std::size_t kMostPickleBytes = 16 << 20;
constexpr std::size_t kMostObjects = 200'000; // a tensor takes about twenty
constexpr std::size_t kMostVisits = 100'000;
constexpr std::size_t kLongestName = 500;
constexpr int kMostDepth = 64;
constexpr std::size_t kMostDimensions = 8;
constexpr std::int64_t kMostValues = 1 << 27; // of all tensors together
constexpr std::int64_t kMostSize = std::int64_t{1} << 40;

/// What is wrong with the file; never leaves this one.
struct Refusal : std::runtime_error {
    using std::runtime_error::runtime_error;
};

enum class Kind { None, Bool, Int, Float, Text, Tuple, List, Dict, Global, Storage, Tensor, Mark };

struct Value {
    Kind kind = Kind::None;
    std::int64_t number = 0; ///< Bool, Int; elements of a Storage
    std::string text; ///< Text; "module name" of a Global; key of a Storage
    std::vector<std::size_t> items; ///< Tuple, List; Dict: keys and values in turn
    torch::Tensor tensor;
    torch::ScalarType type = torch::kFloat; ///< of a Storage
};

std::optional<torch::ScalarType> storageType(const std::string& global)
{
    static const std::map<std::string, torch::ScalarType> kTypes = {
        {"torch FloatStorage", torch::kFloat}, {"torch DoubleStorage", torch::kDouble},
        {"torch HalfStorage", torch::kHalf},   {"torch BFloat16Storage", torch::kBFloat16},
        {"torch LongStorage", torch::kLong},   {"torch IntStorage", torch::kInt},
        {"torch ShortStorage", torch::kShort}, {"torch CharStorage", torch::kChar},
        {"torch ByteStorage", torch::kByte},   {"torch BoolStorage", torch::kBool},
    };
    const auto found = kTypes.find(global);
    return found == kTypes.end() ? std::nullopt : std::optional(found->second);
}

/// A class of TorchScript: its objects are their attributes.
bool isScriptClass(const std::string& global)
{
    return global.starts_with("__torch__");
}

/// TorchScript's typed lists and dictionaries, which say no more than the list itself.
bool isTypeTag(const std::string& global)
{
    return global == "torch.jit._pickle restore_type_tag"
        || (global.starts_with("torch.jit._pickle build_") && global.ends_with("list"));
}

bool isKnown(const std::string& global)
{
    return global == "collections OrderedDict" || global == "torch._utils _rebuild_tensor_v2"
        || global == "torch._utils _rebuild_parameter" || storageType(global).has_value()
        || isScriptClass(global) || isTypeTag(global);
}

class PickleReader {
public:
    PickleReader(std::string_view bytes, const StorageSource& storages)
        : m_bytes(bytes.substr(0, kMostPickleBytes)), m_storages(storages)
    {
    }

    Named run()
    {
        while (step()) { }
        if (m_stack.size() != 1)
            throw Refusal("its pickle does not end with one object");
        Named tensors;
        collect(weightsOf(m_stack.back()), {}, 0, tensors);
        return tensors;
    }

private:
    std::string_view take(std::size_t count)
    {
        if (count > m_bytes.size())
            throw Refusal("its pickle is cut off");
        const auto piece = m_bytes.substr(0, count);
        m_bytes.remove_prefix(count);
        return piece;
    }
    /// Little-endian and unsigned.
    std::uint64_t number(std::size_t bytes)
    {
        std::uint64_t value = 0;
        const auto piece = take(bytes);
        for (std::size_t i = bytes; i-- > 0;)
            value = value << 8 | static_cast<unsigned char>(piece[i]);
        return value;
    }
    std::string_view line()
    {
        const std::size_t end = m_bytes.find('\n');
        if (end == std::string_view::npos)
            throw Refusal("its pickle is cut off");
        const auto text = take(end);
        take(1);
        return text;
    }

    const Value& at(std::size_t index) const { return m_values[index]; }
    std::size_t make(Value value)
    {
        if (m_values.size() >= kMostObjects)
            throw Refusal("its pickle has too many objects");
        m_values.push_back(std::move(value));
        return m_values.size() - 1;
    }
    std::size_t make(Kind kind, std::int64_t value = 0)
    {
        Value made;
        made.kind = kind;
        made.number = value;
        return make(std::move(made));
    }
    void pushText(std::string_view text)
    {
        Value value;
        value.kind = Kind::Text;
        value.text = text;
        m_stack.push_back(make(std::move(value)));
    }
    void pushItems(Kind kind, std::vector<std::size_t> items)
    {
        Value value;
        value.kind = kind;
        value.items = std::move(items);
        m_stack.push_back(make(std::move(value)));
    }
    void pushGlobal(std::string_view module, std::string_view name)
    {
        Value value;
        value.kind = Kind::Global;
        value.text = std::string(module) + ' ' + std::string(name);
        if (!isKnown(value.text)) {
            std::replace_if(
                value.text.begin(), value.text.end(),
                [](unsigned char c) { return c < 0x20 || c > 0x7e; }, '?');
            std::replace(value.text.begin(), value.text.end(), ' ', '.');
            throw Refusal("it asks for " + value.text.substr(0, 200)
                          + ", and only tensors are read; save the module's state_dict()");
        }
        m_stack.push_back(make(std::move(value)));
    }
    std::size_t pop()
    {
        if (m_stack.empty() || at(m_stack.back()).kind == Kind::Mark)
            throw Refusal("its pickle takes what is not there");
        const std::size_t top = m_stack.back();
        m_stack.pop_back();
        return top;
    }
    std::vector<std::size_t> popToMark()
    {
        std::vector<std::size_t> items;
        while (!m_stack.empty() && at(m_stack.back()).kind != Kind::Mark)
            items.push_back(pop());
        if (m_stack.empty())
            throw Refusal("its pickle takes what is not there");
        m_stack.pop_back();
        std::reverse(items.begin(), items.end());
        return items;
    }
    std::vector<std::size_t> popMany(std::size_t count)
    {
        std::vector<std::size_t> items(count);
        for (std::size_t i = count; i-- > 0;)
            items[i] = pop();
        return items;
    }
    void addItems(Kind kind, const std::vector<std::size_t>& items)
    {
        if (m_stack.empty() || at(m_stack.back()).kind != kind
            || (kind == Kind::Dict && items.size() % 2 != 0))
            throw Refusal("its pickle fills what is no container");
        m_filled += items.size();
        if (m_filled > kMostObjects)
            throw Refusal("its pickle has too many objects");
        auto& target = m_values[m_stack.back()].items;
        target.insert(target.end(), items.begin(), items.end());
    }
    void keep(std::uint64_t place)
    {
        if (m_stack.empty())
            throw Refusal("its pickle keeps what is not there");
        m_memo[place] = m_stack.back();
    }
    void recall(std::uint64_t place)
    {
        const auto found = m_memo.find(place);
        if (found == m_memo.end())
            throw Refusal("its pickle recalls what was not kept");
        m_stack.push_back(found->second);
    }

    /// One instruction. False at the end.
    bool step()
    {
        if (m_stack.size() > kMostObjects)
            throw Refusal("its pickle has too many objects");
        const auto code = static_cast<unsigned char>(take(1)[0]);
        switch (code) {
        case '.':
            return false;
        case 0x80: // PROTO
            if (const auto version = number(1); version < 2 || version > 5)
                throw Refusal("its pickle has protocol " + std::to_string(version));
            break;
        case 0x95: // FRAME
            number(8);
            break;
        case '(':
            m_stack.push_back(make(Kind::Mark));
            break;
        case '0':
            pop();
            break;
        case '1':
            popToMark();
            break;
        case 'N':
            m_stack.push_back(make(Kind::None));
            break;
        case 0x88:
        case 0x89:
            m_stack.push_back(make(Kind::Bool, code == 0x88));
            break;
        case 'K':
            m_stack.push_back(make(Kind::Int, static_cast<std::int64_t>(number(1))));
            break;
        case 'M':
            m_stack.push_back(make(Kind::Int, static_cast<std::int64_t>(number(2))));
            break;
        case 'J':
            m_stack.push_back(make(Kind::Int, static_cast<std::int32_t>(number(4))));
            break;
        case 0x8a: { // LONG1
            const std::size_t bytes = number(1);
            if (bytes > 8)
                throw Refusal("its pickle has a number of more than 64 bits");
            std::uint64_t value = number(bytes);
            if (bytes > 0 && bytes < 8 && value >> (8 * bytes - 1) != 0)
                value |= ~std::uint64_t{0} << (8 * bytes);
            m_stack.push_back(make(Kind::Int, static_cast<std::int64_t>(value)));
            break;
        }
        case 'G': // no figure of a tensor is a float
            take(8);
            m_stack.push_back(make(Kind::Float));
            break;
        case 'X':
        case 'T':
        case 'B':
            pushText(take(number(4)));
            break;
        case 0x8c:
        case 'U':
        case 'C':
            pushText(take(number(1)));
            break;
        case 0x8d: // BINUNICODE8
            pushText(take(number(8)));
            break;
        case '}':
            m_stack.push_back(make(Kind::Dict));
            break;
        case ']':
            m_stack.push_back(make(Kind::List));
            break;
        case ')':
            m_stack.push_back(make(Kind::Tuple));
            break;
        case 't':
            pushItems(Kind::Tuple, popToMark());
            break;
        case 0x85:
        case 0x86:
        case 0x87:
            pushItems(Kind::Tuple, popMany(code - 0x84u));
            break;
        case 'a':
            addItems(Kind::List, popMany(1));
            break;
        case 'e':
            addItems(Kind::List, popToMark());
            break;
        case 's':
            addItems(Kind::Dict, popMany(2));
            break;
        case 'u':
            addItems(Kind::Dict, popToMark());
            break;
        case 'q':
            keep(number(1));
            break;
        case 'r':
            keep(number(4));
            break;
        case 0x94: // MEMOIZE
            keep(m_memo.size());
            break;
        case 'h':
            recall(number(1));
            break;
        case 'j':
            recall(number(4));
            break;
        case 'c': {
            const auto module = line();
            pushGlobal(module, line());
            break;
        }
        case 0x93: { // STACK_GLOBAL
            const auto names = popMany(2);
            if (at(names[0]).kind != Kind::Text || at(names[1]).kind != Kind::Text)
                throw Refusal("its pickle asks for a class without a name");
            pushGlobal(std::string(at(names[0]).text), std::string(at(names[1]).text));
            break;
        }
        case 'Q':
            m_stack.push_back(storageOf(pop()));
            break;
        case 'R': {
            const auto call = popMany(2);
            m_stack.push_back(called(call[0], call[1]));
            break;
        }
        case 0x81: { // NEWOBJ
            const auto call = popMany(2);
            if (at(call[0]).kind != Kind::Global || !isScriptClass(at(call[0]).text))
                throw Refusal("its pickle makes an object of no class it may");
            m_stack.push_back(make(Kind::Dict));
            break;
        }
        case 'b':
            build();
            break;
        default:
            throw Refusal("its pickle has the unknown instruction " + std::to_string(code));
        }
        return true;
    }

    /// Attributes of a module. What an OrderedDict carries besides its entries is not needed.
    void build()
    {
        const std::size_t state = pop();
        if (m_stack.empty() || at(m_stack.back()).kind != Kind::Dict
            || at(state).kind != Kind::Dict)
            throw Refusal("its pickle sets the state of what has none");
        if (m_ordered.contains(m_stack.back()))
            return;
        const auto items = at(state).items;
        addItems(Kind::Dict, items);
    }

    std::size_t called(std::size_t function, std::size_t arguments)
    {
        if (at(function).kind != Kind::Global || at(arguments).kind != Kind::Tuple)
            throw Refusal("its pickle calls what is no function");
        const std::string& name = at(function).text;
        const auto& given = at(arguments).items;
        if (name == "collections OrderedDict" && given.empty()) {
            const std::size_t made = make(Kind::Dict);
            m_ordered.insert(made);
            return made;
        }
        if (name == "torch._utils _rebuild_tensor_v2" && given.size() >= 4)
            return tensorOf(given);
        if (name == "torch._utils _rebuild_parameter" && !given.empty()
            && at(given[0]).kind == Kind::Tensor)
            return given[0];
        if (isTypeTag(name) && !given.empty())
            return given[0];
        throw Refusal("its pickle calls " + name.substr(0, 200) + " with what it does not take");
    }

    /// ("storage", type, key, device, elements)
    std::size_t storageOf(std::size_t id)
    {
        const auto& parts = at(id).items;
        if (at(id).kind != Kind::Tuple || parts.size() < 5 || at(parts[0]).kind != Kind::Text
            || at(parts[0]).text != "storage" || at(parts[1]).kind != Kind::Global
            || at(parts[2]).kind != Kind::Text || at(parts[4]).kind != Kind::Int)
            throw Refusal("a storage is not described as one");
        const auto type = storageType(at(parts[1]).text);
        if (!type || at(parts[4]).number < 0 || at(parts[4]).number > kMostValues)
            throw Refusal("a storage has a type or a size that is not read");
        Value value;
        value.kind = Kind::Storage;
        value.text = at(parts[2]).text;
        value.number = at(parts[4]).number;
        value.type = *type;
        return make(std::move(value));
    }

    const torch::Tensor& loaded(const Value& storage)
    {
        torch::Tensor& values = m_loaded[storage.text];
        if (values.defined()) {
            if (values.scalar_type() != storage.type || values.numel() != storage.number)
                throw Refusal("storage " + storage.text.substr(0, 40) + " is described twice");
            return values;
        }
        const auto size = static_cast<std::size_t>(storage.number) * c10::elementSize(storage.type);
        const auto bytes = size > 0 ? m_storages(storage.text) : std::string_view();
        if (bytes.size() < size)
            throw Refusal("storage " + storage.text.substr(0, 40) + " is missing or cut off");
        values = torch::empty({storage.number}, storage.type);
        if (size > 0)
            std::memcpy(values.data_ptr(), bytes.data(), size);
        return values;
    }

    std::vector<std::int64_t> sizesOf(std::size_t index) const
    {
        const Value& value = at(index);
        if ((value.kind != Kind::Tuple && value.kind != Kind::List)
            || value.items.size() > kMostDimensions)
            throw Refusal("a tensor's shape is not one");
        std::vector<std::int64_t> sizes;
        for (const std::size_t item : value.items)
            sizes.push_back(sizeOf(item));
        return sizes;
    }
    std::int64_t sizeOf(std::size_t index) const
    {
        const Value& value = at(index);
        if (value.kind != Kind::Int || value.number < 0 || value.number > kMostSize)
            throw Refusal("a tensor's shape is not one");
        return value.number;
    }

    /// (storage, offset, sizes, strides, ...)
    std::size_t tensorOf(const std::vector<std::size_t>& given)
    {
        if (at(given[0]).kind != Kind::Storage)
            throw Refusal("a tensor has no storage");
        const std::int64_t offset = sizeOf(given[1]);
        const auto sizes = sizesOf(given[2]);
        const auto strides = sizesOf(given[3]);
        if (sizes.size() != strides.size())
            throw Refusal("a tensor's strides do not fit its shape");
        const bool empty = std::find(sizes.begin(), sizes.end(), 0) != sizes.end();
        std::int64_t last = offset;
        std::int64_t values = 1;
        for (std::size_t i = 0; i < sizes.size() && !empty; ++i) {
            if (sizes[i] > kMostValues || (values *= sizes[i]) > kMostValues
                || (sizes[i] > 1 && strides[i] > kMostValues))
                throw Refusal("a tensor is larger than is read");
            last += (sizes[i] - 1) * strides[i];
        }
        m_total += empty ? 0 : values;
        if (m_total > kMostValues)
            throw Refusal("its tensors are larger than is read");
        if (!empty && last >= at(given[0]).number)
            throw Refusal("a tensor reaches beyond its storage");
        Value value;
        value.kind = Kind::Tensor;
        value.tensor = empty ? torch::empty({0})
                             : loaded(at(given[0]))
                                   .as_strided(sizes, strides, offset)
                                   .to(torch::kFloat)
                                   .clone(at::MemoryFormat::Contiguous);
        return make(std::move(value));
    }

    std::size_t weightsOf(std::size_t root) const
    {
        const auto& items = at(root).items;
        if (at(root).kind == Kind::Dict)
            for (std::size_t i = 0; i + 1 < items.size(); i += 2) {
                const Value& key = at(items[i]);
                if (key.kind == Kind::Text
                    && (key.text == "state_dict" || key.text == "model_state_dict")
                    && at(items[i + 1]).kind == Kind::Dict)
                    return items[i + 1];
            }
        return root;
    }

    void collect(std::size_t index, const std::string& name, int depth, Named& tensors)
    {
        if (depth > kMostDepth || ++m_visits > kMostVisits || name.size() > kLongestName)
            throw Refusal("its objects are nested too deep");
        const Value& value = at(index);
        if (value.kind == Kind::Tensor)
            tensors.emplace_back(name, value.tensor);
        const auto joined = [&](const std::string& part) {
            return name.empty() ? part : name + "." + part;
        };
        if (value.kind == Kind::List || value.kind == Kind::Tuple)
            for (std::size_t i = 0; i < value.items.size(); ++i)
                collect(value.items[i], joined(std::to_string(i)), depth + 1, tensors);
        if (value.kind == Kind::Dict)
            for (std::size_t i = 0; i + 1 < value.items.size(); i += 2) {
                const Value& key = at(value.items[i]);
                collect(value.items[i + 1],
                        joined(key.kind == Kind::Text ? key.text : std::to_string(key.number)),
                        depth + 1, tensors);
            }
    }

    std::string_view m_bytes;
    const StorageSource& m_storages;
    std::deque<Value> m_values; ///< everything made; objects name each other by index
    std::vector<std::size_t> m_stack;
    std::unordered_map<std::uint64_t, std::size_t> m_memo;
    std::set<std::size_t> m_ordered; ///< values that are an OrderedDict
    std::map<std::string, torch::Tensor> m_loaded; ///< storages by key
    std::int64_t m_total = 0;
    std::size_t m_filled = 0; ///< entries of all containers
    std::size_t m_visits = 0;
};

/// Reads nothing beyond the end, unlike LibTorch's own, which trusts the archive's offsets.
class BoundedAdapter : public caffe2::serialize::ReadAdapterInterface {
public:
    explicit BoundedAdapter(std::string_view bytes) : m_bytes(bytes) { }
    [[nodiscard]] std::size_t size() const override { return m_bytes.size(); }
    std::size_t read(std::uint64_t position, void* buffer, std::size_t count,
                     const char*) const override
    {
        const std::size_t begin = std::min<std::uint64_t>(position, m_bytes.size());
        const std::size_t copied = std::min(count, m_bytes.size() - begin);
        std::memcpy(buffer, m_bytes.data() + begin, copied);
        std::memset(static_cast<char*>(buffer) + copied, 0, count - copied);
        return copied;
    }

private:
    std::string_view m_bytes;
};

/// Whether LibTorch would unpack the archive's version, which it does without asking for its size.
/// The entry stands somewhere in the directory, which is not compressed.
bool hasPackedVersion(std::string_view bytes)
{
    constexpr std::string_view kEntry("PK\x01\x02", 4);
    constexpr std::size_t kMethod = 10, kNameLength = 28, kName = 46;
    const auto number = [&](std::size_t at) {
        return static_cast<unsigned char>(bytes[at])
            | static_cast<unsigned char>(bytes[at + 1]) << 8;
    };
    for (std::size_t at = 0; (at = bytes.find(kEntry, at)) != std::string_view::npos; ++at) {
        if (bytes.size() - at < kName)
            break;
        std::string name(
            bytes.substr(at + kName, static_cast<std::size_t>(number(at + kNameLength))));
        std::transform(name.begin(), name.end(), name.begin(),
                       [](unsigned char c) { return std::tolower(c); });
        if (number(at + kMethod) != 0 && name.ends_with("version"))
            return true;
    }
    return false;
}

tl::unexpected<Error> unreadable(const std::string& why)
{
    return fail(ErrorCode::FileUnreadable, "weights", why);
}

} // namespace

Result<Named> readPickle(std::string_view pickle, const StorageSource& storages)
{
    try {
        const torch::NoGradGuard noGrad;
        return PickleReader(pickle, storages).run();
    } catch (const Refusal& refusal) {
        return unreadable(refusal.what());
    }
}

Result<Checkpoint> readCheckpoint(std::string_view bytes)
{
    static_assert(std::endian::native == std::endian::little);
    if (!bytes.starts_with("PK")) {
        const bool legacy = bytes.starts_with(std::string_view("\x80\x02\x8a\x0a", 4));
        return unreadable(legacy ? "it is in the format of PyTorch before 1.6; load it and save it "
                                   "again with a newer one"
                                 : "it is no archive of PyTorch (.pt, .pth)");
    }
    if (hasPackedVersion(bytes))
        return unreadable("it is a compressed archive, which PyTorch does not write");
    try {
        caffe2::serialize::PyTorchStreamReader archive(
            std::make_shared<BoundedAdapter>(bytes)); // shared with nobody
        // Records are read in place rather than unpacked, so none can be larger than the file;
        // PyTorch compresses none.
        const StorageSource from = [&](const std::string& record) {
            return archive.hasRecord(record)
                ? bytes.substr(std::min<std::size_t>(archive.getRecordOffset(record), bytes.size()))
                : std::string_view();
        };
        const auto pickle = from("data.pkl");
        if (pickle.empty())
            return unreadable("it has no data.pkl, so it is no archive of PyTorch");
        if (from("byteorder").starts_with("big"))
            return unreadable("it was written on a big-endian machine");
        Checkpoint checkpoint;
        checkpoint.format = archive.hasRecord("constants.pkl") ? "torchscript" : "state_dict";
        auto tensors =
            readPickle(pickle, [&](const std::string& key) { return from("data/" + key); });
        if (!tensors)
            return tl::unexpected(tensors.error());
        checkpoint.tensors = std::move(*tensors);
        return checkpoint;
    } catch (const c10::Error& error) {
        return unreadable("its archive is damaged: " + std::string(error.what_without_backtrace()));
    }
}

} // namespace sextant::detail
