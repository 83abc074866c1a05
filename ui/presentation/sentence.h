// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access.h"
#include "core/domain/result.h"

#include <QCoreApplication>

namespace loket {

enum class ReportField;
struct ReportFault;

/// The one place where a refusal becomes words: what happened, and what to do now. The window and the command line say
/// the same. What a database or a driver said (DatabaseFailed, Damaged) is no part of the sentence: it stays in
/// `Error::detail` for a place of its own.
class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)

public:
    [[nodiscard]] static QString of(const Error &error);
    /// To an administrator: what to do in the settings, where others are sent to him. Empty where both read the same.
    [[nodiscard]] static QString toAdministrator(const Error &error);
    /// What a field of a report is called, as its form labels it too.
    [[nodiscard]] static QString reportField(ReportField field);
    /// That the field with this label is needed.
    [[nodiscard]] static QString missing(const QString &label);

private:
    static QString ofQueue(const Error &error);
    static QString ofRecord(const Error &error);
    static QString ofApplication(const Error &error);
    static QString ofReport(const Error &error);
    static QString ofDay(const Error &error);
    static QString ofPeople(const Error &error);
    static QString ofDatabase(const Error &error);
    static QString ofFile(const Error &error);

    static QString wrongState(const QString &detail);
    static QString applicationState(const QString &detail);
    static QString nothingToUndo(const QString &detail);
    static QString fileWentOn(const QString &detail);
    static QString takenElsewhere(const QString &detail);
    static QString reasonNeeded(const QString &kind);
    static QString tooSoon(const QString &detail);
    static QString numbersStopped(const QString &reason);
    static QString lockedOut(qint64 seconds);
    static QString badText(const QString &detail);
    static QString unknownService(const QString &detail);
    static QString badReport(const Error &error);
    /// Of files; empty for whatever does not go wrong with them alone.
    static QString badAttachment(const ReportFault &fault);
    /// Of a blank form's number; empty for whatever goes wrong with others too.
    static QString badFormNumber(const ReportFault &fault);
    static QString unknownKey(const QString &detail);
};

[[nodiscard]] QString sentence(const Error &error);
/// To whoever has these roles.
[[nodiscard]] QString sentence(const Error &error, RoleSet reader);

} // namespace loket
