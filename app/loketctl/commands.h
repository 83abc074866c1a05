// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The commands, one file each. They take what follows their name and return an ExitCode.
namespace loket::ctl {

int init(const QStringList &arguments);
int summary(const QStringList &arguments);
int verify(const QStringList &arguments);
int replay(const QStringList &arguments);
int recover(const QStringList &arguments);
int demo(const QStringList &arguments);
int importComplaints(const QStringList &arguments);
int complaints(const QStringList &arguments);
int registerOfReports(const QStringList &arguments);
int openHandOver(const QStringList &arguments);
int checkReceipt(const QStringList &arguments);
int publicKey(const QStringList &arguments);
int purge(const QStringList &arguments);

} // namespace loket::ctl
