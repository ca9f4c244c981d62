#include "core/data/detail/annotations.h"
#include "core/data/detail/csv_table.h"

#include <algorithm>
#include <charconv>

namespace sextant::detail {

namespace {

constexpr std::int64_t kMostPixels = 10'000'000; // of one vessel

/// Columns of a vessel as pieces of rows. Column pieces [begin, end) must come left to right and
/// top to bottom.
class ColumnRuns {
public:
    explicit ColumnRuns(int height)
        : m_height(height), m_last(static_cast<std::size_t>(height), kNone)
    {
    }

    /// False when the vessel is too large to be one. @param begin, end positions down the columns
    bool add(std::int64_t begin, std::int64_t end)
    {
        m_pixels += end - begin;
        if (m_pixels > kMostPixels)
            return false;
        for (; begin < end; ++begin)
            addPixel(static_cast<int>(begin % m_height), static_cast<int>(begin / m_height));
        return true;
    }

    std::vector<PixelRun> take()
    {
        std::sort(m_runs.begin(), m_runs.end(), [](const PixelRun& a, const PixelRun& b) {
            return a.row != b.row ? a.row < b.row : a.begin < b.begin;
        });
        return std::move(m_runs);
    }

private:
    /// Grows the run that ends where this pixel begins, or starts one.
    void addPixel(int row, int column)
    {
        std::size_t& last = m_last[static_cast<std::size_t>(row)];
        if (last != kNone && m_runs[last].end == column) {
            ++m_runs[last].end;
            return;
        }
        last = m_runs.size();
        m_runs.push_back({row, column, column + 1});
    }

    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    const int m_height;
    std::int64_t m_pixels = 0;
    std::vector<std::size_t> m_last; ///< by row, the run there that came last
    std::vector<PixelRun> m_runs;
};

/// Numbers between spaces; none when something else stands there.
std::optional<std::vector<std::int64_t>> numbersIn(std::string_view text)
{
    std::vector<std::int64_t> numbers;
    const char* at = text.data();
    const char* const end = text.data() + text.size();
    while (true) {
        while (at != end && *at == ' ')
            ++at;
        if (at == end)
            return numbers;
        std::int64_t number = 0;
        const auto [after, error] = std::from_chars(at, end, number);
        if (error != std::errc{} || (after != end && *after != ' '))
            return std::nullopt;
        numbers.push_back(number);
        at = after;
    }
}

} // namespace

std::optional<std::vector<PixelRun>> runsOfColumns(const std::vector<std::int64_t>& counts,
                                                   int width, int height)
{
    const std::int64_t pixels = std::int64_t{width} * height;
    ColumnRuns runs(height);
    std::int64_t at = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] < 0 || counts[i] > pixels - at)
            return std::nullopt;
        if (i % 2 == 1 && !runs.add(at, at + counts[i]))
            return std::nullopt;
        at += counts[i];
    }
    if (at != pixels)
        return std::nullopt;
    return runs.take();
}

Result<PolygonRuns> decodeRunLengths(const std::vector<std::string>& vessels, int width, int height)
{
    const std::int64_t pixels = std::int64_t{width} * height;
    PolygonRuns all;
    for (std::size_t v = 0; v < vessels.size(); ++v) {
        const auto wrong = [&](const std::string& why) {
            return fail(ErrorCode::DatasetInvalid, "vessel " + std::to_string(v + 1), why);
        };
        const auto numbers = numbersIn(vessels[v]);
        if (!numbers || numbers->size() % 2 != 0)
            return wrong("its run lengths are not pairs of whole numbers");
        std::vector<std::pair<std::int64_t, std::int64_t>> pieces;
        for (std::size_t i = 0; i < numbers->size(); i += 2) {
            const std::int64_t start = (*numbers)[i];
            const std::int64_t length = (*numbers)[i + 1];
            if (start < 1 || length < 1 || start > pixels || length > pixels - start + 1)
                return wrong("its run lengths leave the image of " + std::to_string(width) + " x "
                             + std::to_string(height) + " pixels");
            pieces.emplace_back(start - 1, start - 1 + length);
        }
        std::sort(pieces.begin(), pieces.end());
        ColumnRuns runs(height);
        std::int64_t at = 0;
        for (const auto& [begin, end] : pieces) {
            if (end > at && !runs.add(std::max(begin, at), end))
                return wrong("it covers more than ten million pixels");
            at = std::max(at, end);
        }
        const auto found = runs.take();
        all.runs.insert(all.runs.end(), found.begin(), found.end());
        ++all.shapes;
    }
    std::stable_sort(all.runs.begin(), all.runs.end(),
                     [](const PixelRun& a, const PixelRun& b) { return a.row < b.row; });
    return all;
}

Result<LabelsByFile> parseRunLengthTable(std::string_view csv, const std::string& file)
{
    LabelsByFile labels;
    for (const auto& row : parseTable(csv)) {
        const auto image = row.find("ImageId");
        const auto pixels = row.find("EncodedPixels");
        if (image == row.end())
            return fail(ErrorCode::DatasetInvalid, file,
                        "needs the columns ImageId and EncodedPixels");
        ImageLabels& of = labels[image->second];
        if (pixels != row.end() && pixels->second.find_first_not_of(' ') != std::string::npos)
            of.runLengths.push_back(pixels->second);
    }
    if (labels.empty())
        return fail(ErrorCode::DatasetInvalid, file,
                    "has no row; it needs ImageId,EncodedPixels and a row per image");
    return labels;
}

} // namespace sextant::detail
