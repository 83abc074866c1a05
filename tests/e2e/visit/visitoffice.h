// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"
#include "tests/support/letpeoplein.h"
#include "tests/support/must.h"

#include <QTemporaryDir>

#include <algorithm>

namespace loket::test {

inline constexpr auto officerPin = "4208";

/// The published standards of the office: family cards are free and take three working days and ten minutes at the
/// counter; a certified copy is paid.
inline const char *const ownServices = R"({
    "unit_code": "DISDUKCAPIL", "counters": ["Loket 1"], "staff": [{"code": "P1", "name": "Siti"}],
    "services": [
        {"code": "KK", "letter": "A", "name_id": "Kartu keluarga", "name_en": "Family card", "decree": "SK 12/2026",
         "counter_minutes": 10, "completion": {"unit": "working_days", "amount": 3}, "fee_rupiah": 0,
         "requirements": ["KK lama", "Formulir F-1.01", "Buku nikah"]},
        {"code": "LEGAL", "letter": "B", "name_id": "Legalisasi dokumen", "name_en": "Certified copy",
         "decree": "SK 12/2026", "completion": {"unit": "same_visit"}, "fee_rupiah": 5000,
         "fee_place": "loket kas"}]})";

/// An office with one counter, an officer and an administrator, between Christmas and New Year 2026 (WITA).
class VisitOffice
{
public:
    VisitOffice() : m_clock(at("2026-12-22", 7, 30))
    {
        auto setup = must(setupFromJson(ownServices));
        setup.unitName = QStringLiteral("Disdukcapil Uji");
        setup.holidays = {holiday("2026-12-24", "Cuti bersama Natal", HolidayKind::JointLeave),
                          holiday("2026-12-25", "Hari Raya Natal", HolidayKind::National),
                          holiday("2027-01-01", "Tahun Baru", HolidayKind::National)};
        m_office = must(Office::create(file(), setup, m_clock, QStringLiteral("kantor")));
        const auto &texts = textFields();
        const auto pickUp = std::find_if(texts.begin(), texts.end(),
                                         [](const TextField &one) { return one.text == &OfficeTexts::pickUpPlace; });
        must(m_office->setup().setText(Act{{m_office->station(), {}, {}}}, *pickUp, QStringLiteral("loket 4")));
        const auto administrator = must(letPeopleIn(*m_office, {{"P1", officerPin}})).staff;
        m_administrator = {m_office->station(), {}, administrator};
        must(m_office->people().signIn(Act{m_administrator}, QString::fromLatin1(administratorPin)));
        m_reader = must(Office::openReadOnly(file(), m_clock));
        m_reader->lookForChanges(); // what comes from now on is new
    }

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("kantor.db")); }
    [[nodiscard]] static Instant at(const char *day, int hour, int minute)
    {
        return OfficeZone::fromId(QStringLiteral("Asia/Makassar"))->at(dayOf(day), (hour * 60 + minute) * minuteMs);
    }

    /// From now on each visit's receipt goes there when it ends.
    void printReceiptsOn(const QString &target)
    {
        PaperSetting setting = m_office->catalogue().paperSetting(counter(), PaperKind::Receipt);
        setting.ask = PaperAsk::Always;
        setting.printer = target;
        must(m_office->printing().setPaper(Act{m_administrator}, setting));
    }

    [[nodiscard]] CounterState state() const { return must(m_reader->snapshot(counter())).state; }
    /// None while there is no such number.
    [[nodiscard]] std::optional<Visit> visit(const char *day, const char *number) const
    {
        const auto found = m_reader->visit(dayOf(day), *TicketNumber::fromText(QString::fromLatin1(number)));
        return found ? std::optional(*found) : std::nullopt;
    }
    [[nodiscard]] bool stands(const char *day, const char *number, TicketState state) const
    {
        const auto found = visit(day, number);
        return found && found->ticket.state == state;
    }
    /// The file of a visit's first service.
    [[nodiscard]] Dossier dossier(const char *day, const char *number) const
    {
        const auto found = visit(day, number);
        REQUIRE((found && found->legs.front().application));
        return must(m_reader->applications().dossier({}, *found->legs.front().application));
    }
    [[nodiscard]] Application application(ApplicationId id) const
    {
        return must(m_reader->applications().dossier({}, id)).application;
    }

    /// The window's papers that are not known to be printed, and what is in their way. Empty: all are.
    [[nodiscard]] std::string papersOnTheWay() const
    {
        m_reader->lookForChanges(); // the window's station is new
        const auto &stations = m_reader->catalogue().stations;
        const auto window = std::find_if(stations.begin(), stations.end(),
                                         [](const Station &one) { return one.role == QLatin1String("counter"); });
        REQUIRE(window != stations.end());
        const auto status = must(m_reader->printing().status({window->id, {}, {}}));
        QStringList papers;
        for (const auto *jobs : {&status.waiting, &status.uncertain}) {
            for (const auto &job : *jobs)
                papers += QStringList{job.printer, word(job.state), word(job.trouble)}.join(QLatin1Char(' '));
        }
        return papers.join(QLatin1Char('\n')).toStdString();
    }

private:
    [[nodiscard]] static OfficeDay dayOf(const char *day) { return *OfficeDay::fromText(QString::fromLatin1(day)); }
    [[nodiscard]] static Holiday holiday(const char *day, const char *name, HolidayKind kind)
    {
        return {0, 0, QString::fromLatin1(day), QString::fromLatin1(name), QString(), kind, true};
    }
    [[nodiscard]] CounterId counter() const { return m_office->catalogue().counters.front().id; }

    QTemporaryDir m_folder;
    ManualClock m_clock;
    std::unique_ptr<Office> m_office;
    Actor m_administrator;
    std::unique_ptr<Office> m_reader; ///< sees what the window writes, and asks nobody for a PIN
};

} // namespace loket::test
