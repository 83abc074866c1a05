// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/counterpresenter.h"
#include "ui/widgets/counterwindow.h"

#include <QApplication>
#include <QLocale>
#include <QSocketNotifier>
#include <QTranslator>

#include <cstdio>
#include <unistd.h>

using namespace loket;

namespace {

/// Reads `at MILLIS` on standard input, moves every clock there, and answers `ok`; ends with the input.
class Commands : public QObject
{
public:
    Commands(OfficeThread &office, ManualClock &clock, Millis &steady, ui::CounterPresenter &presenter)
        : m_office(office)
        , m_clock(clock)
        , m_steady(steady)
        , m_presenter(presenter)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &Commands::readOne);
    }

private:
    void readOne()
    {
        char line[64];
        if (!std::fgets(line, sizeof line, stdin))
            return QCoreApplication::quit();
        // The office's thread rests while its clock is moved.
        m_office.post([](Office &) -> Result<void> { return {}; }).waitForFinished();
        const Instant to(QByteArray(line).trimmed().mid(3).toLongLong());
        const Millis step = to - m_clock.now();
        m_clock.advance(step);
        m_steady += std::max(step, secondMs); // a person's pace: the keys rest for a moment after each transition
        m_office.post([](Office &o) -> Result<void> { return o.lookForChanges(), Result<void>(); }).waitForFinished();
        m_presenter.refresh();
        m_presenter.tick();
        std::puts("ok");
        std::fflush(stdout);
    }

    OfficeThread &m_office;
    ManualClock &m_clock;
    Millis &m_steady;
    ui::CounterPresenter &m_presenter;
    QSocketNotifier m_input;
};

} // namespace

/// loket-day-worker DATABASE MILLIS: the window of the first counter, its clock at that moment.
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia));
    QTranslator texts;
    if (argc != 3 || !texts.load(QStringLiteral(":/i18n/loketprima_id.qm")))
        return 2;
    QCoreApplication::installTranslator(&texts);
    std::setvbuf(stdin, nullptr, _IONBF, 0); // a line that is buffered would wake no notifier

    ManualClock clock(Instant(QByteArray(argv[2]).toLongLong()));
    Millis steady = 0;
    OfficeThread office;
    const auto opened = office.open([&] {
        return Office::open(QString::fromLocal8Bit(argv[1]), clock, QStringLiteral("loket-1"),
                            QStringLiteral("counter"));
    });
    if (!opened.result())
        return 1;
    const auto actor = office
                           .post([](Office &o) -> Result<Actor> {
                               return Actor{o.station(), o.catalogue().counters.front().id, {}};
                           })
                           .result();
    ui::loadFonts();
    ui::Theme theme(app, ui::ThemeChoice::Light);
    ui::CounterPresenter presenter(office, *actor, [&steady] { return steady; });
    ui::CounterWindow window(presenter, theme);
    const Commands commands(office, clock, steady, presenter);
    presenter.refresh();
    window.showMaximized();
    return QApplication::exec();
}
