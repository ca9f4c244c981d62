// Included before everything else. Clang needs the body of a constexpr function as soon as a
// defaulted member uses it, so libstdc++'s constexpr std::vector of C++20 makes it reject headers
// of LibTorch 1.13 that hold vectors of incomplete types. Without constexpr, as in C++17, the same
// vector is accepted. The overload for bits is declared constexpr long before its definition, so
// that declaration is made to be of a type that nothing uses; filling bits takes the general way.
#pragma once

#define _Bit_iterator _Bit_iterator_unused
#include <bits/stl_algobase.h>
#undef _Bit_iterator
#include <memory>
#include <string>
#undef _GLIBCXX20_CONSTEXPR
#define _GLIBCXX20_CONSTEXPR
#include <vector>
#undef _GLIBCXX20_CONSTEXPR
#define _GLIBCXX20_CONSTEXPR constexpr
