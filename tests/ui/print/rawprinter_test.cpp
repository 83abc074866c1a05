// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catchqt.h"
#include "tests/support/fakeprinter.h"
#include "ui/print/rawprinter.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

#include <thread>

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

TEST_CASE("A device file gets every byte, and what is none is refused")
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("lp0"));
    const auto send = [](const QString &path) {
        bool told = false;
        Watcher watcher;
        watcher.sending = [&] { told = true; };
        const auto outcome = sendToDevice(path, paperBytes, watcher);
        CHECK(told == (outcome.fate != PrintFate::Refused));
        return outcome;
    };
    CHECK(send(pipe) == refused(PrintTrouble::Off)); // unplugged
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(send(pipe) == refused(PrintTrouble::Off)); // nobody at the other end
    CHECK(send(folder.path()) == refused(PrintTrouble::Rejected));
    QByteArray arrived;
    QFile reader(pipe);
    std::thread printer([&] {
        if (reader.open(QIODevice::ReadOnly))
            arrived = reader.readAll();
    });
    Outcome outcome = send(pipe);
    for (int tries = 0; outcome == refused(PrintTrouble::Off) && tries < 10'000; ++tries)
        outcome = send(pipe); // until the reader has opened it
    printer.join();
    CHECK(outcome == Outcome());
    CHECK(arrived == paperBytes);
}
