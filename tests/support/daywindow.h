// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "tests/support/windowprogram.h"

namespace loket::test {

/// The window of an office's first counter (tests/e2e/day/worker), on a clock that stands where the test sets it.
class DayWindow : public WindowProgram
{
public:
    DayWindow(const QString &database, Instant start)
        : WindowProgram("loket-day-worker", {database, QString::number(start.millis())}, "Terkunci.*Loket Prima")
        , m_now(start)
    {
    }

    void at(Instant now)
    {
        m_now = now;
        move();
    }
    /// Moves the window's clocks to the present moment of the day, a moment later by the steady one.
    void move() { REQUIRE(answerTo("at " + QByteArray::number(m_now.millis())) == "ok"); }

    /// Waits until the window asks, or shows of the chosen file, something with these words.
    void waitToSee(const QString &words)
    {
        QByteArray seen;
        INFO(words.toStdString());
        const bool isSeen = VirtualScreen::waitFor([&] {
            seen = answerTo("see");
            return QString::fromUtf8(seen).contains(words);
        });
        INFO("seen: " << seen.toStdString());
        REQUIRE(isSeen);
    }

private:
    QByteArray answerTo(const QByteArray &order)
    {
        process().write(order + '\n');
        REQUIRE(VirtualScreen::waitFor([&] {
            process().waitForReadyRead(50);
            return process().canReadLine();
        }));
        return process().readLine().trimmed();
    }

    Instant m_now;
};

} // namespace loket::test
