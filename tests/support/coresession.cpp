// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtsession.h"

#include <QCoreApplication>

using CoreSession = loket::test::QtSession<QCoreApplication>;
CATCH_REGISTER_LISTENER(CoreSession)
