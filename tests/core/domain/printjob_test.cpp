// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/printjob.h"
#include "tests/support/catchqt.h"

#include <algorithm>
#include <iterator>
#include <random>

using namespace loket;

namespace {

constexpr Instant printedLater(1000);

PrintJob jobIn(PrintState state)
{
    PrintJob job;
    job.id = PrintJobId(7);
    job.station = StationId(1);
    job.order = {PaperKind::Receipt, QStringLiteral("ticket:12")};
    job.state = state;
    return job;
}

bool isConflict(const Result<PrintJob> &result)
{
    return !result && result.error().code == ErrorCode::Conflict;
}

using Step = Result<PrintJob> (*)(PrintJob);

struct NamedStep {
    const char *name;
    Step step;
};

const NamedStep printSteps[] = {
    {"begin", [](PrintJob job) { return rules::beginSending(std::move(job), printedLater); }},
    {"sent",
     [](PrintJob job) { return rules::endSending(std::move(job), PrintFate::Sent, PrintTrouble::None, printedLater); }},
    {"refused",
     [](PrintJob job) {
         return rules::endSending(std::move(job), PrintFate::Refused, PrintTrouble::Off, printedLater);
     }},
    {"content",
     [](PrintJob job) {
         return rules::endSending(std::move(job), PrintFate::Refused, PrintTrouble::Content, printedLater);
     }},
    {"uncertain",
     [](PrintJob job) {
         return rules::endSending(std::move(job), PrintFate::Uncertain, PrintTrouble::CutOff, printedLater);
     }},
    {"recover", [](PrintJob job) { return rules::recover(std::move(job), printedLater); }},
    {"drop", [](PrintJob job) { return rules::drop(std::move(job), printedLater); }},
    {"found", [](PrintJob job) { return rules::found(std::move(job), printedLater); }},
};

} // namespace

TEST_CASE("Every state of a paper against every step of its life")
{
    using enum PrintState;
    struct Row {
        const char *step;
        PrintState from;
        PrintState to;
    };
    // What does not stand here is refused.
    const Row allowed[] = {{"begin", Waiting, Sending},     {"drop", Waiting, Dropped},
                           {"sent", Sending, Printed},      {"refused", Sending, Waiting},
                           {"content", Sending, Dropped},   {"uncertain", Sending, Uncertain},
                           {"recover", Sending, Uncertain}, {"found", Uncertain, Printed}};
    for (const PrintState from : allPrintStates()) {
        for (const auto &[name, step] : printSteps) {
            INFO(word(from).toStdString() << " " << name);
            const auto row = std::find_if(std::begin(allowed), std::end(allowed), [&, known = name](const Row &one) {
                return one.from == from && qstrcmp(one.step, known) == 0;
            });
            const auto after = step(jobIn(from));
            if (row == std::end(allowed)) {
                CHECK(isConflict(after));
                continue;
            }
            REQUIRE(after);
            CHECK(after->state == row->to);
            CHECK(after->endedAt.has_value() == (row->to != Waiting && row->to != Sending));
        }
    }
}

TEST_CASE("What may have left the program is never sent again by itself, whatever happens")
{
    const unsigned seed = 20261126;
    std::mt19937 dice(seed);
    for (int walk = 0; walk < 2000; ++walk) {
        INFO("walk " << walk << ", seed " << seed);
        PrintJob job = jobIn(PrintState::Waiting);
        bool mayHaveLeft = false;
        for (int i = 0; i < 12; ++i) {
            const auto &[name, step] = printSteps[dice() % std::size(printSteps)];
            const auto after = step(job);
            if (!after)
                continue;
            REQUIRE_FALSE((mayHaveLeft && after->state == PrintState::Sending));
            mayHaveLeft = mayHaveLeft || after->state == PrintState::Printed || after->state == PrintState::Uncertain;
            CHECK(after->tries == job.tries + (qstrcmp(name, "begin") == 0 ? 1 : 0));
            job = *after;
        }
    }
}

TEST_CASE("Which paper is made when one is asked for")
{
    using enum PrintState;
    const StationId here(1);
    const auto rule = [&](std::optional<PrintState> last, std::optional<int> copies, int lastCopy = 0,
                          StationId station = StationId(1)) {
        std::optional<PrintJob> job;
        if (last) {
            job = jobIn(*last);
            job->copy = lastCopy;
            job->station = station;
        }
        const auto made = rules::issue(job, copies, here);
        return std::pair(made.waits, made.copy);
    };
    CHECK(rule({}, {}) == std::pair(false, 0));
    CHECK(rule(Printed, 0) == std::pair(false, 1));
    CHECK(rule(Printed, 4) == std::pair(false, 5));
    CHECK(rule(Uncertain, 0) == std::pair(false, 1));
    CHECK(rule({}, 0) == std::pair(false, 1)); // its job has been forgotten meanwhile
    CHECK(rule(Waiting, 0) == std::pair(true, 0));
    CHECK(rule(Waiting, 3, 3) == std::pair(true, 3));
    CHECK(rule(Waiting, 0, 0, StationId(2)) == std::pair(true, 0)); // it moves here
    CHECK(rule(Sending, 0) == std::pair(true, 0));
    CHECK(rule(Sending, 0, 0, StationId(2)) == std::pair(false, 1));
    CHECK(rule(Dropped, 0) == std::pair(false, 0)); // nothing had left
    CHECK(rule(Dropped, 2, 2) == std::pair(false, 2));
}

TEST_CASE("Words of papers and printing come back as they went")
{
    for (const PaperKind kind : allPaperKinds())
        CHECK(paperKindFromWord(word(kind)) == kind);
    for (const PrintState state : allPrintStates())
        CHECK(printStateFromWord(word(state)) == state);
    for (const PrintTrouble trouble : {PrintTrouble::None, PrintTrouble::Off, PrintTrouble::NoPaper,
                                       PrintTrouble::Stopped, PrintTrouble::CutOff, PrintTrouble::Content})
        CHECK(printTroubleFromWord(word(trouble)) == trouble);
    CHECK(paperFormatFromWord(QStringLiteral("58")) == PaperFormat::Roll58);
    CHECK_FALSE(paperKindFromWord(QStringLiteral("poster")));
}

TEST_CASE("A printer's place is read, and what is none is refused")
{
    const auto target = [](const char *text) { return PrinterTarget::fromText(QString::fromUtf8(text)); };
    CHECK(target("")->way == PrinterTarget::Way::None);
    CHECK(target("raw:10.0.0.5")->name() == QStringLiteral("10.0.0.5"));
    CHECK(target("raw:10.0.0.5:9101")->name() == QStringLiteral("10.0.0.5:9101"));
    CHECK(target("raw:[fe80::1]:9101")->name() == QStringLiteral("[fe80::1]:9101"));
    CHECK(target("system:XP-58 depan")->name() == QStringLiteral("XP-58 depan"));
    CHECK(target("device:/dev/usb/lp0")->place == QStringLiteral("/dev/usb/lp0"));
    CHECK(target("raw:192.168.1.40")->port == 9100);
    CHECK(target("raw:printer.lokal:9101")
          == PrinterTarget{PrinterTarget::Way::Raw, QStringLiteral("printer.lokal"), 9101});
    CHECK(target("raw:[fe80::1]:9100") == PrinterTarget{PrinterTarget::Way::Raw, QStringLiteral("fe80::1"), 9100});
    CHECK(target("raw:[fe80::1]:9100")->text() == QStringLiteral("raw:[fe80::1]:9100"));
    CHECK(target("raw:[fe80::1]")->text() == QStringLiteral("raw:[fe80::1]:9100"));
    for (const char *bad : {"XP-58", "system:", "system:  ", "device:", "device:/dev/", "device:lp0",
                            "device:/home/kantor/surat.txt", "raw:", "raw::9100", "raw:host:0", "raw:host:65536",
                            "raw:host:x", "raw:fe80::1", "raw:a b:9100", "raw:[]:9100", "raw:[x"}) {
        INFO(bad);
        CHECK_FALSE(target(bad));
    }
}
