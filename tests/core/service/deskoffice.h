// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/complaintstore.h"
#include "tests/core/service/peopleoffice.h"

#include <QFile>

namespace loket::test {

inline const QString complainantName = QStringLiteral("Zubaidah binti Anang");
inline const QString complainantPhone = QStringLiteral("081255501234");
inline const QString complainantNik = QStringLiteral("6371014405670001");
inline const QString complaintStory = QStringLiteral("Diminta uang rokok di depan orang banyak");

struct DeskOffice : PeopleOffice {
    explicit DeskOffice(storage::Backend backend = storage::Backend::Sqlite) : PeopleOffice(backend) {}

    /// A complaint about the unit, by name.
    static ComplaintReport complaint()
    {
        ComplaintReport report;
        report.classCode = QStringLiteral("PLAIN");
        report.channel = QStringLiteral("COUNTER");
        report.identity = {complainantName, QStringLiteral("COUNTER"), complainantPhone, complainantNik,
                           QStringLiteral("Jl. Sungai Mesa")};
        report.statement = complaintStory;
        report.hope = QStringLiteral("KK selesai minggu ini");
        report.hopeAnswer = HopeAnswer::InPart;
        report.hopeTold = QStringLiteral("Diperiksa dulu");
        report.remedy = QStringLiteral("Uang kembali");
        report.forms = {QStringLiteral("PB")};
        report.subjects.unit = true;
        report.readBack = true;
        report.answerChannel = QStringLiteral("COUNTER");
        return report;
    }
    static ComplaintReport about(StaffId staff)
    {
        ComplaintReport report = complaint();
        report.subjects = {};
        report.subjects.staff = {staff};
        report.subjects.words = QStringLiteral("yang berkacamata");
        return report;
    }
    Act on(const char *code) { return as(staff(code)); }
    ReceivedComplaint receiveAs(const char *code, const ComplaintReport &report, const Receiving &how = {})
    {
        signIn(staff(code));
        return must(office->complaints().receive(on(code), report, how));
    }
    Result<CaseView> openAs(const char *code, const QString &number)
    {
        signIn(staff(code));
        return office->complaints().open(on(code), number);
    }
    QStringList listed(const char *code)
    {
        signIn(staff(code));
        QStringList numbers;
        for (const auto &row : must(office->complaints().list(on(code).actor)))
            numbers << row.complaint.number;
        return numbers;
    }
    /// All bytes of the file, its -wal and what a backup would copy.
    QByteArray wholeFile() const
    {
        QByteArray bytes;
        for (const char *suffix : {"", "-wal"}) {
            QFile file(address + QLatin1String(suffix));
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes;
    }
};

} // namespace loket::test
