#include "core/infer/detail/strip_labels.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace sextant::detail {

void StripLabels::add(std::span<const std::uint8_t> strip, int width, int height)
{
    m_lastRow.clear();
    const int lastRow = m_width > 0 ? static_cast<int>(m_labels.size() / m_width) - 1 : -1;
    for (int x = 0; lastRow >= 0 && x < width; ++x)
        m_lastRow.push_back(at(lastRow, x));

    m_width = static_cast<std::size_t>(width);
    m_labels.resize(m_width * static_cast<std::size_t>(height));
    const cv::Mat mask(height, width, CV_8U, const_cast<std::uint8_t*>(strip.data()));
    cv::Mat labels(height, width, CV_32S, m_labels.data());
    m_base = m_sets.grow(cv::connectedComponents(mask, labels, 8, CV_32S) - 1);

    for (int x = 0; !m_lastRow.empty() && x < width; ++x) {
        if (at(0, x) < 0)
            continue;
        for (int above = std::max(0, x - 1); above <= std::min(width - 1, x + 1); ++above)
            if (m_lastRow[static_cast<std::size_t>(above)] >= 0)
                m_sets.join(at(0, x), m_lastRow[static_cast<std::size_t>(above)]);
    }
}

} // namespace sextant::detail
