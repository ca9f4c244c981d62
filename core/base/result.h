#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <exception>
#include <string>
#include <type_traits>
#include <utility>

namespace sextant {

template <typename T> using Result = tl::expected<T, Error>;

/// An Error ready to be returned from a function that returns Result<T>.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string what, std::string why)
{
    return tl::unexpected<Error>(Error{code, std::move(what), std::move(why)});
}

/// Calls f, a function returning Result<T>, and turns exceptions into an Internal or OutOfMemory
/// Error.
template <typename F> auto guarded(F&& f, std::string what = "work") -> std::invoke_result_t<F>
{
    try {
        return std::forward<F>(f)();
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::OutOfMemory, std::move(what), "not enough memory");
    } catch (const std::exception& e) {
        return fail(ErrorCode::Internal, std::move(what), e.what());
    }
}

} // namespace sextant
