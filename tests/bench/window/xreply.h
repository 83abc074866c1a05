// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <memory>

namespace loket::bench {

struct FreeReply {
    void operator()(void *reply) const { std::free(reply); } // NOLINT(cppcoreguidelines-no-malloc): xcb allocates so
};

/// An answer of the X server; none where it refused.
template<class Reply>
using XReply = std::unique_ptr<Reply, FreeReply>;

} // namespace loket::bench
