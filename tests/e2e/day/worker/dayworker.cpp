// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/counterpresenter.h"
#include "ui/presentation/printservice.h"
#include "ui/widgets/counterwindow.h"
#include "ui/widgets/fileswindow.h"

#include <QApplication>
#include <QLocale>
#include <QSocketNotifier>
#include <QTranslator>

#include <cstdio>
#include <unistd.h>

using namespace loket;

namespace {

/// What the test is told and may move.
struct Desk {
    OfficeThread &office;
    ManualClock &clock;
    Millis &steady;
    ui::CounterPresenter &counter;
    ui::FilesPresenter &files;
};

/// Reads orders on standard input, one a line; ends with the input.
///
///     at MILLIS   moves every clock there, and answers `ok`
///     see         answers with the question that is open at the counter, and the line about the chosen file
class Orders : public QObject
{
public:
    explicit Orders(const Desk &desk) : m_desk(desk), m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &Orders::readOne);
    }

private:
    void readOne()
    {
        char line[64];
        if (!std::fgets(line, sizeof line, stdin))
            return QCoreApplication::quit();
        const QByteArray order = QByteArray(line).trimmed();
        if (order == "see")
            return answer(m_desk.counter.isBarOpen() ? m_desk.counter.bar().prompt : QString(), m_desk.files.line());
        moveTo(Instant(order.mid(3).toLongLong()));
        answer(QStringLiteral("ok"));
    }

    void moveTo(Instant to)
    {
        // The office's thread rests while its clock is moved, and what it has answered comes before the later time.
        m_desk.office.post([](Office &) -> Result<void> { return {}; }).waitForFinished();
        QCoreApplication::sendPostedEvents();
        const Millis step = to - m_desk.clock.now();
        m_desk.clock.advance(step);
        m_desk.steady += std::max(step, secondMs); // a person's pace: the keys rest for a moment after each transition
        m_desk.office.post([](Office &o) -> Result<void> { return o.lookForChanges(), Result<void>(); })
            .waitForFinished();
        m_desk.counter.refresh();
        m_desk.counter.tick();
    }

    static void answer(const QString &text, const QString &more = {})
    {
        std::puts((text + QLatin1Char(' ') + more).simplified().toUtf8().constData());
        std::fflush(stdout);
    }

    Desk m_desk;
    QSocketNotifier m_input;
};

} // namespace

/// loket-day-worker DATABASE MILLIS: the window of the first counter, its clock at that moment, with its files and its
/// printing.
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
    ui::FilesPresenter files(
        office, [&presenter] { return presenter.actor(); }, [&steady] { return steady; });
    ui::FilesWindow filesWindow(files);
    QObject::connect(&presenter, &ui::CounterPresenter::filesWanted, &filesWindow, &ui::FilesWindow::open);
    ui::PrintService printing(office, *actor, QString::fromLocal8Bit(argv[1]));
    QObject::connect(&printing, &ui::PrintService::nowChanged, &presenter, &ui::CounterPresenter::showPrinting);
    printing.begin();
    const Orders orders({office, clock, steady, presenter, files});
    presenter.refresh();
    window.showMaximized();
    return QApplication::exec();
}
