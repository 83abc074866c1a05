// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/presentation/indonesian.h"
#include "tests/ui/presentation/samples.h"
#include "ui/presentation/filetexts.h"

using namespace loket;
using namespace loket::ui;
using namespace loket::test;

namespace {

Holiday holidayOn(const char *day)
{
    return {1, 1, QString::fromLatin1(day), QStringLiteral("Libur"), QStringLiteral("Holiday")};
}

} // namespace

TEST_CASE("What a visit did with its file is told, and nothing that another one did")
{
    const Indonesian indonesian;
    Catalogue catalogue = sampleCatalogue();
    Visit visit = servedVisit(minuteMs);
    Dossier file;
    file.application.id = ApplicationId(7);
    file.application.code = QStringLiteral("CCCCCCCC");
    file.application.promisedDay = QStringLiteral("2027-01-04");
    visit.legs.front().application = file.application.id;
    const auto told = [&](LegOutcome outcome, ApplicationState state) {
        visit.legs.front().outcome = outcome;
        file.application.state = state;
        return FileTexts(catalogue, visit.ticket.day).afterVisit(visit, {file});
    };
    const QString promised = QStringLiteral("Berkas CCCC-CCCC selesai Senin, 4 Januari 2027.");
    CHECK(told(LegOutcome::Accepted, ApplicationState::InProcess) == promised);
    visit.legs.front().endedAt = sampleNow;
    file.application.endedAt = sampleNow;
    CHECK(told(LegOutcome::Done, ApplicationState::HandedOver) == QStringLiteral("Berkas CCCC-CCCC diserahkan."));
    file.application.endedAt = sampleNow - minuteMs; // by somebody else, while he waited
    CHECK(told(LegOutcome::Done, ApplicationState::HandedOver).isEmpty());
    CHECK(told(LegOutcome::Done, ApplicationState::InProcess).isEmpty()); // only asked about
    for (const auto state : {ApplicationState::HandedOver, ApplicationState::Incomplete, ApplicationState::InProcess})
        CHECK(told(LegOutcome::Referred, state).isEmpty());

    // The office keeps its holidays, but not those of the year that is promised into.
    catalogue.holidays = {holidayOn("2026-12-25")};
    CHECK(told(LegOutcome::Accepted, ApplicationState::InProcess)
          == promised + QStringLiteral(" Hari libur 2027 belum dicatat: periksa tanggal ini."));
    Dossier other = file;
    other.application.id = ApplicationId(8);
    other.application.code = QStringLiteral("DDDDDDDD");
    visit.legs.push_back(visit.legs.front());
    visit.legs.back().application = other.application.id;
    CHECK(FileTexts(catalogue, visit.ticket.day).brieflyAfterVisit(visit, {file, other})
          == QStringLiteral("Selesai pada: CCCC-CCCC 4 Jan 2027, DDDD-DDDD 4 Jan 2027."));
    CHECK(FileTexts(catalogue, visit.ticket.day).unrecordedAfterVisit(visit, {file, other})
          == QStringLiteral("Hari libur 2027 belum dicatat: periksa tanggal ini."));
    CHECK(
        FileTexts(catalogue, visit.ticket.day).afterVisit(visit, {file, other})
        == promised
            + QStringLiteral(" Berkas DDDD-DDDD selesai Senin, 4 Januari 2027. Hari libur 2027 belum dicatat: periksa "
                             "tanggal ini."));
    catalogue.holidays.push_back(holidayOn("2027-01-01"));
    CHECK(told(LegOutcome::Accepted, ApplicationState::InProcess) == promised);
}

TEST_CASE("Of many holidays that are passed over the first are named and the others counted")
{
    const Indonesian indonesian;
    Catalogue catalogue = sampleCatalogue();
    const OfficeDay day = *OfficeDay::fromText(QStringLiteral("2023-12-27"));
    const auto notes = [&](std::size_t count) {
        return FileTexts(catalogue, day).notesOnDay(day, std::vector<Holiday>(count, holidayOn("2023-12-25")));
    };
    CHECK(notes(0).isEmpty());
    CHECK(notes(1) == QStringLiteral("Dilewati: Libur (Sen, 25 Des)"));
    CHECK(notes(20).count(QStringLiteral("Libur (")) == 3);
    CHECK(notes(20).endsWith(QStringLiteral(", +17")));
    catalogue.holidays = {holidayOn("2024-01-01")};
    CHECK(notes(1)
          == QStringLiteral("Dilewati: Libur (Sen, 25 Des). Hari libur 2023 belum dicatat: periksa tanggal ini."));
}

TEST_CASE("A file that is late says so to whoever serves its visitor, and where a new date is given")
{
    const Indonesian indonesian;
    const Catalogue catalogue = sampleCatalogue();
    Dossier file;
    file.application.code = QStringLiteral("CCCCCCCC");
    file.application.state = ApplicationState::InProcess;
    file.application.promisedDay = QStringLiteral("2023-11-21");
    file.promises.push_back({1, 1, {}, 1, file.application.promisedDay});
    const auto standing = [&](const char *today) {
        return FileTexts(catalogue, *OfficeDay::fromText(QString::fromLatin1(today))).standing(file);
    };
    CHECK(standing("2023-11-21") == QStringLiteral("Berkas CCCC-CCCC: diproses · dijanjikan Selasa, 21 November 2023"));
    CHECK(standing("2023-11-23")
          == QStringLiteral("Berkas CCCC-CCCC: lewat 2 hari kerja · diproses · dijanjikan Selasa, 21 November 2023 · "
                            "tanggal baru: Ctrl+D, lalu Ctrl+J"));
    file.application.state = ApplicationState::Ready;
    CHECK_FALSE(standing("2023-11-23").contains(QStringLiteral("lewat")));
}
