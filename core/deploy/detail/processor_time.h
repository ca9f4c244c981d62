#pragma once

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <ctime>

namespace sextant::detail {

/// Processor time of this thread so far, in milliseconds.
inline double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

/// OpenCV on so many threads while the object lives; one is the calling one. The number is the
/// process's: others that use OpenCV meanwhile have it, too.
class OpenCvThreads {
public:
    /// @param threads 0: as many as before; at most as many as there are processors
    explicit OpenCvThreads(int threads) : m_before(cv::getNumThreads())
    {
        if (threads > 0)
            cv::setNumThreads(std::min(threads, cv::getNumberOfCPUs()));
    }
    OpenCvThreads(const OpenCvThreads&) = delete;
    OpenCvThreads& operator=(const OpenCvThreads&) = delete;
    ~OpenCvThreads() { cv::setNumThreads(m_before); }

private:
    int m_before;
};

} // namespace sextant::detail
