// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "tests/support/catchqt.h"

namespace Catch {

template<>
struct StringMaker<loket::Error> {
    static std::string convert(const loket::Error &error)
    {
        return "error " + std::to_string(static_cast<int>(error.code)) + ": " + error.detail.toStdString();
    }
};

} // namespace Catch

namespace loket::test {

/// The part of a Result that a failed check should show.
template<class Value>
std::string reason(const Result<Value> &result)
{
    return result ? std::string("fine") : Catch::StringMaker<Error>::convert(result.error());
}

template<class Value>
bool failedWith(const Result<Value> &result, ErrorCode code)
{
    return !result && result.error().code == code;
}

/// The value, or the failure of the case.
template<class Value>
Value must(Result<Value> result)
{
    INFO(reason(result));
    REQUIRE(result);
    return *std::move(result);
}

inline void must(const Result<void> &result)
{
    INFO(reason(result));
    REQUIRE(result);
}

} // namespace loket::test
