#include "app/cli/network_arguments.h"

#include <charconv>
#include <utility>

namespace sextant::cli {

namespace {

constexpr int kMaxSide = 100'000;

/// "HxW" in pixels.
Result<std::pair<int, int>> parseSize(const std::string& text)
{
    const auto bad = [&] {
        return fail(ErrorCode::WrongUsage, "--size", "'" + text + "' is not HxW, such as 128x128");
    };
    std::pair<int, int> size{0, 0};
    const char* const end = text.data() + text.size();
    const auto height = std::from_chars(text.data(), end, size.first);
    if (height.ec != std::errc{} || height.ptr == end || *height.ptr != 'x')
        return bad();
    const auto width = std::from_chars(height.ptr + 1, end, size.second);
    if (width.ec != std::errc{} || width.ptr != end || size.first < 1 || size.second < 1
        || size.first > kMaxSide || size.second > kMaxSide)
        return bad();
    return size;
}

} // namespace

Result<InputShape> shapeFrom(const Arguments& arguments)
{
    const auto bands = arguments.integer("bands", 3, 1, 16);
    const auto size = parseSize(arguments.text("size", "128x128"));
    if (!bands)
        return tl::unexpected(bands.error());
    if (!size)
        return tl::unexpected(size.error());
    return InputShape{static_cast<int>(*bands), size->first, size->second};
}

Result<Network> networkFrom(const Arguments& arguments, const std::string& text)
{
    const auto shape = shapeFrom(arguments);
    const auto classes = arguments.integer("classes", 1, 1, 255);
    if (!shape)
        return tl::unexpected(shape.error());
    if (!classes)
        return tl::unexpected(classes.error());
    const auto genome = Genome::parse(text);
    if (!genome)
        return tl::unexpected(genome.error());
    return buildNetwork(*genome, *shape, static_cast<int>(*classes));
}

} // namespace sextant::cli
