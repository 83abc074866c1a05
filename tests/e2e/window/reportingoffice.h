// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/officeclock.h"
#include "tests/core/service/testoffice.h"
#include "tests/support/fakeprinter.h"
#include "tests/support/letpeoplein.h"
#include "tests/support/windowprogram.h"

namespace loket::test {

inline constexpr auto reporterPin = "4208";      ///< of P1, Siti
inline constexpr auto otherReporterPin = "5917"; ///< of P2, Budi

/// An office whose complaint desk is at work, with a printer for receipts and real secrets, for the real window.
struct ReportingOffice {
    ReportingOffice()
    {
        auto setup = must(setupFromTemplate(QStringLiteral("DISDUKCAPIL")));
        setup.unitName = QStringLiteral("Disdukcapil Uji");
        setup.hours.clear(); // the test is run at any hour of the day
        setup.staff = {{QStringLiteral("P1"), QStringLiteral("Siti")}, {QStringLiteral("P2"), QStringLiteral("Budi")}};
        StaffSetup handler;
        handler.code = QStringLiteral("A1");
        handler.name = QStringLiteral("Noor");
        handler.roles = RoleSet{Role::ComplaintOfficer};
        setup.staff.push_back(handler);
        office = must(Office::create(file(), setup, clock, QStringLiteral("uji")));
        const auto counter = office->catalogue().counters.front().id;
        const Act act{{office->station(), counter, office->catalogue().staff.front().id}};
        PaperSetting setting = office->catalogue().paperSetting(counter, PaperKind::Complaint);
        setting.printer = printer.target();
        setting.ask = PaperAsk::Always;
        setting.nativeQr = true; // the printer is told the code's text
        must(office->printing().setPaper(act, setting));
        must(letPeopleIn(*office, {{"P1", reporterPin}, {"P2", otherReporterPin}, {"A1", "sungai martapura A1"}}));
    }

    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("office.db")); }
    [[nodiscard]] QStringList windowArguments() const
    {
        return {QStringLiteral("--database"), file(), QStringLiteral("--counter"), QStringLiteral("Loket 1")};
    }

    QTemporaryDir folder;
    OfficeClock clock;
    FakePrinter printer;
    std::unique_ptr<Office> office;
};

/// Presses keys and counts them.
class Typist
{
public:
    explicit Typist(const WindowProgram &window) : m_window(window) {}

    void press(const char *names)
    {
        const QString keys = QString::fromLatin1(names);
        m_window.keys(keys);
        m_presses += 1 + int(keys.count(QLatin1Char(' ')));
    }
    void type(const QString &text)
    {
        static const std::map<QChar, QString> names{{QLatin1Char(' '), QStringLiteral("space")},
                                                    {QLatin1Char('/'), QStringLiteral("slash")},
                                                    {QLatin1Char('.'), QStringLiteral("period")},
                                                    {QLatin1Char('-'), QStringLiteral("minus")},
                                                    {QLatin1Char('_'), QStringLiteral("underscore")}};
        QStringList keys;
        for (const QChar one : text) {
            const auto name = names.find(one);
            keys << (name == names.end() ? QString(one) : name->second);
        }
        m_window.keys(keys.join(QLatin1Char(' ')));
        m_presses += int(text.size());
    }
    [[nodiscard]] int presses() const { return m_presses; }

private:
    const WindowProgram &m_window;
    int m_presses = 0;
};

/// F4, to me: the form asks its first question.
inline void openReportForm(WindowProgram &window, Typist &typist)
{
    typist.press("F4");
    window.readQuestion();
    typist.press("1");
    window.waitForFocus("Laporan");
    window.readQuestion();
}

} // namespace loket::test
