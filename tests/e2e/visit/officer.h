// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/visit/visitoffice.h"
#include "tests/support/daywindow.h"

namespace loket::test {

/// The officer at her window on one day, by keys alone. The counter is open when she has come.
class Officer : public DayWindow
{
public:
    Officer(const VisitOffice &office, const char *day)
        : DayWindow(office.file(), VisitOffice::at(day, 7, 55))
        , m_office(office)
        , m_day(day)
    {
        keys(QStringLiteral("1"));
        typePin(officerPin);
        waitForTitle("Tutup.*Loket Prima");
        at(8, 0);
        keysUntil("F12", [&] { return office.state() == CounterState::Open; });
    }

    void at(int hour, int minute) { DayWindow::at(VisitOffice::at(m_day, hour, minute)); }
    /// Keys once the window shows what has become of the last ones, and then until something holds.
    void press(const char *names, const std::function<bool()> &holds)
    {
        move();
        keysUntil(names, holds);
    }
    void until(const char *number, TicketState state, const char *names)
    {
        INFO(number);
        press(names, [&] { return m_office.stands(m_day, number, state); });
    }
    /// Somebody without a number, by the code of his file (`F2`, "file by code").
    void serveByCode(const QString &code, const char *number)
    {
        move();
        keys(QStringLiteral("F2 0 %1 Return").arg(keysOf(code)));
        waitToSee(code);
        keysUntil("1", [&] { return m_office.stands(m_day, number, TicketState::Serving); });
    }
    void close()
    {
        press("F12 3 1", [&] { return m_office.state() == CounterState::Closed; });
    }

    /// The keys for a code as it is printed.
    [[nodiscard]] static QString keysOf(QString code)
    {
        QStringList names;
        for (const QChar letter : code.remove(QLatin1Char('-')).toLower())
            names += letter;
        return names.join(QLatin1Char(' '));
    }

private:
    const VisitOffice &m_office;
    const char *m_day;
};

} // namespace loket::test
