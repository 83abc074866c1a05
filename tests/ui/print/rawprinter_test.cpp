// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "tests/support/fakeprinter.h"
#include "ui/print/rawprinter.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <cstdlib>
#include <future>

using namespace loket;
using namespace loket::print;
using loket::test::FakePrinter;
using Mood = FakePrinter::Mood;

namespace Catch {

template<>
struct StringMaker<Outcome> {
    static std::string convert(const Outcome &outcome)
    {
        return (word(outcome.fate) + QLatin1Char(' ') + word(outcome.trouble)).toStdString();
    }
};

} // namespace Catch

namespace {

const QByteArray paperBytes = "\x1b@ticket:12\n" + QByteArray(3000, 'x') + "\n\x1dV\x01";

/// A device that takes any byte and gives none back: a pseudo terminal.
class Terminal
{
public:
    Terminal() : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        REQUIRE(::grantpt(m_master) == 0);
        REQUIRE(::unlockpt(m_master) == 0);
        m_path = QString::fromLatin1(::ptsname(m_master));
        m_slave = ::open(m_path.toLatin1().constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
        termios raw{};
        REQUIRE(::tcgetattr(m_slave, &raw) == 0);
        ::cfmakeraw(&raw);
        REQUIRE(::tcsetattr(m_slave, TCSANOW, &raw) == 0);
    }
    ~Terminal()
    {
        ::close(m_slave);
        ::close(m_master);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// At most `size` bytes that have been written to it.
    [[nodiscard]] QByteArray read(qsizetype size) const
    {
        QByteArray bytes;
        char block[512];
        pollfd waiting{m_master, POLLIN, 0};
        while (bytes.size() < size && ::poll(&waiting, 1, 5000) > 0)
            bytes.append(block, ::read(m_master, block, sizeof block));
        return bytes;
    }

private:
    int m_master;
    int m_slave = -1;
    QString m_path;
};

/// Nothing is told before it is known that the paper leaves.
Outcome sentToDevice(const QString &path)
{
    bool told = false;
    Watcher watcher;
    watcher.sending = [&] { told = true; };
    const auto outcome = sendToDevice(path, paperBytes, watcher);
    CHECK(told == (outcome.fate != PrintFate::Refused));
    return outcome;
}

/// Sends and tells whether the worker would have said that it sends.
struct Sent {
    Outcome outcome{};
    bool told = false;
    qint64 tookMs = 0;
};

Sent sendTo(const QString &target, const QByteArray &bytes = paperBytes, const RawLimits &limits = {})
{
    Sent sent;
    QElapsedTimer timer;
    timer.start();
    Watcher watcher;
    watcher.sending = [&] { sent.told = true; };
    sent.outcome = sendRaw(*PrinterTarget::fromText(target), bytes, watcher, limits);
    sent.tookMs = timer.elapsed();
    return sent;
}

} // namespace

TEST_CASE("A printer on the network gets every byte, once, in each of its moods that print")
{
    const auto mood = GENERATE(Mood::Well, Mood::NearEnd, Mood::Silent, Mood::KeepsOpen);
    FakePrinter printer(mood);
    const auto sent = sendTo(printer.target());
    CHECK(sent.outcome == Outcome());
    CHECK(sent.told);
    REQUIRE(printer.waitForJobs(1));
    CHECK(printer.jobs().front().bytes == paperBytes);
    CHECK(printer.jobs().front().whole);
    CHECK(sent.tookMs < 3000);
}

TEST_CASE("A printer without paper or with its cover open gets nothing")
{
    const auto mood = GENERATE(Mood::NoPaper, Mood::CoverOpen);
    FakePrinter printer(mood);
    const auto sent = sendTo(printer.target());
    CHECK(sent.outcome == refused(PrintTrouble::NoPaper));
    CHECK_FALSE(sent.told);
    CHECK(sent.tookMs < 1000);
    // The next paper comes through and is the only one.
    printer.setMood(Mood::Well);
    CHECK(sendTo(printer.target()).outcome == Outcome());
    REQUIRE(printer.waitForJobs(1));
    CHECK(printer.jobs().size() == 1);
}

TEST_CASE("A printer that is off refuses, and prints when it is on again")
{
    FakePrinter printer;
    printer.setOn(false);
    const auto sent = sendTo(printer.target());
    CHECK(sent.outcome == refused(PrintTrouble::Off));
    CHECK_FALSE(sent.told);
    CHECK(sent.tookMs < 2500);
    printer.setOn(true);
    CHECK(sendTo(printer.target()).outcome == Outcome());
}

TEST_CASE("A host that does not exist or does not answer is told within its limit")
{
    CHECK(sendTo(QStringLiteral("raw:tidak-ada.invalid:9100")).outcome.fate == PrintFate::Refused);
    RawLimits limits;
    limits.connectMs = 300;
    const auto sent = sendTo(QStringLiteral("raw:192.0.2.1:9100"), paperBytes, limits); // a documentation address
    CHECK(sent.outcome == refused(PrintTrouble::Off));
    CHECK(sent.tookMs < 2000);
}

TEST_CASE("A connection that breaks in the middle leaves an uncertain paper, wherever it breaks")
{
    const auto bytes = GENERATE(qsizetype(1), qsizetype(500), qsizetype(3000));
    FakePrinter printer;
    printer.dropAfter(bytes);
    const auto sent = sendTo(printer.target());
    CHECK(sent.outcome == uncertain(PrintTrouble::CutOff));
    CHECK(sent.told);
    REQUIRE(printer.waitForJobs(1));
    CHECK_FALSE(printer.jobs().front().whole);
}

TEST_CASE("A long paper to a printer that stops reading is given up within its limit and is uncertain")
{
    FakePrinter printer(Mood::Deaf);
    RawLimits limits;
    limits.stallMs = 500;
    const auto sent = sendTo(printer.target(), QByteArray(20'000'000, 'x'), limits);
    CHECK(sent.outcome == uncertain(PrintTrouble::Silent));
    CHECK(sent.tookMs < 5000);
}

TEST_CASE("A printer that runs out in the middle leaves an uncertain paper")
{
    FakePrinter printer(Mood::Runs);
    CHECK(sendTo(printer.target()).outcome == uncertain(PrintTrouble::NoPaper));
    CHECK(sendTo(printer.target()).outcome.fate == PrintFate::Uncertain); // its mood: each connection is a new roll
}

TEST_CASE("What no answer and no end of the connection confirms is uncertain, however short the paper")
{
    const auto mood = GENERATE(Mood::FallsSilent, Mood::Deaf);
    FakePrinter printer(mood);
    RawLimits limits;
    limits.stallMs = 500;
    limits.closeMs = 100;
    const auto sent = sendTo(printer.target(), paperBytes, limits);
    CHECK(sent.outcome == uncertain(PrintTrouble::Silent));
    CHECK(sent.told);
}

TEST_CASE("A device gets every byte, also by another name, and one that is not there is a printer that is off")
{
    const Terminal device;
    const QTemporaryDir folder;
    const QString link = folder.filePath(QStringLiteral("lp0"));
    CHECK(sentToDevice(link) == refused(PrintTrouble::Off)); // unplugged
    REQUIRE(QFile::link(device.path(), link));
    for (const QString &path : {device.path(), link}) {
        auto arrives = std::async(std::launch::async, [&] { return device.read(paperBytes.size()); });
        CHECK(sentToDevice(path) == Outcome());
        CHECK(arrives.get() == paperBytes);
    }
}

TEST_CASE("No byte goes to what is no device: a file, a folder, a pipe, or another name of one")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("surat.txt"));
    const QString pipe = folder.filePath(QStringLiteral("pipa"));
    const QByteArray letter = "Surat yang penting.";
    QFile written(file);
    REQUIRE(written.open(QIODevice::WriteOnly));
    written.write(letter);
    written.close();
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    QFile reader(pipe); // both ends: else nobody could open one
    REQUIRE(reader.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    for (const QString &path : {file, pipe, folder.path()}) {
        INFO(path.toStdString());
        const QString link = folder.filePath(QStringLiteral("lp0"));
        REQUIRE(QFile::link(path, link));
        CHECK(sentToDevice(path) == refused(PrintTrouble::Rejected));
        CHECK(sentToDevice(link) == refused(PrintTrouble::Rejected));
        REQUIRE(QFile::remove(link));
    }
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll() == letter);
    pollfd anything{reader.handle(), POLLIN, 0};
    CHECK(::poll(&anything, 1, 0) == 0);
}
