// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtsession.h"

#include <QApplication>

namespace {

/// Without a platform named from outside, windows of tests never reach a screen.
struct GuiSession : loket::test::QtSession<QApplication> {
    using QtSession::QtSession;

    void testRunStarting(const Catch::TestRunInfo &info) override
    {
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        QtSession::testRunStarting(info);
    }
};

} // namespace

CATCH_REGISTER_LISTENER(GuiSession)
