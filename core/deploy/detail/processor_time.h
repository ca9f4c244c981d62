#pragma once

#include <opencv2/core/utility.hpp>

#include <ctime>

namespace sextant::detail {

/// Processor time of this thread so far, in milliseconds.
inline double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

/// OpenCV on one thread, which is this one, while the object lives.
class OneThread {
public:
    OneThread() : m_before(cv::getNumThreads()) { cv::setNumThreads(1); }
    OneThread(const OneThread&) = delete;
    OneThread& operator=(const OneThread&) = delete;
    ~OneThread() { cv::setNumThreads(m_before); }

private:
    int m_before;
};

} // namespace sextant::detail
