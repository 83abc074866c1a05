// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include <catch2/catch.hpp>

#include <memory>

namespace loket::test {

/// Owns the application object while cases run. A listener, because Debian's prebuilt runner brings its own main();
/// listing the cases (test discovery at build time) then happens without Qt.
template<class Application>
struct QtSession : Catch::TestEventListenerBase {
    using TestEventListenerBase::TestEventListenerBase;

    void testRunStarting(const Catch::TestRunInfo &info) override
    {
        TestEventListenerBase::testRunStarting(info);
        static int argc = 1;
        static char name[] = "loket-test";
        static char *argv[] = {name, nullptr};
        m_app = std::make_unique<Application>(argc, argv);
    }

    void testRunEnded(const Catch::TestRunStats &stats) override
    {
        m_app.reset();
        TestEventListenerBase::testRunEnded(stats);
    }

private:
    std::unique_ptr<Application> m_app;
};

} // namespace loket::test
