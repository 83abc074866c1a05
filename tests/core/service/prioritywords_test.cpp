// SPDX-License-Identifier: GPL-3.0-or-later
// A priority class "with a reason" is given by a person in words; they stand in the note and nowhere else.
#include "core/domain/summaryjson.h"
#include "core/export/summaryxlsx.h"
#include "tests/core/service/peopleoffice.h"
#include "tests/support/sheets.h"

#include <QJsonDocument>

using namespace loket;
using namespace loket::test;

namespace {

const QString otherClass = QStringLiteral("LAINNYA");
const QString toldWords = QStringLiteral("membawa jenazah");

struct WordsOffice : TestOffice {
    explicit WordsOffice(storage::Backend backend = storage::Backend::Sqlite) : TestOffice(backend, setup()) {}

    static OfficeSetup setup()
    {
        auto setup = smallSetup();
        setup.reasons.push_back({QStringLiteral("priority"), otherClass, QStringLiteral("Lainnya (dengan alasan)"),
                                 QStringLiteral("Other (with a reason)")});
        return setup;
    }

    TakeOrder order(const QString &told, const QString &priority = otherClass) const
    {
        TakeOrder order{{service("KK")}, priority};
        order.words = told;
        return order;
    }
    /// The note, read at the counter that calls the number.
    QString noteOf(TicketId id)
    {
        must(office->queue().call(at(0), id, QStringLiteral("short")));
        const QString note = must(office->snapshot(counter(0))).note;
        must(office->queue().undo(at(0)));
        return note;
    }
    QByteArray journal()
    {
        const auto connection = place.open();
        return must(storage::reading(*connection, [&]() -> Result<QByteArray> {
            QByteArray all;
            for (storage::Rows rows = connection->run("select payload from journal order by station, seq");
                 rows.next();)
                all += rows.text(0).toUtf8();
            return all;
        }));
    }
};

} // namespace

TEST_CASE("A person gives the class with a reason in words only: to a new number, a walk-in, one that waits")
{
    LOKET_ON_BOTH_DATABASES(backend);
    WordsOffice test(backend);
    auto &queue = test.office->queue();
    CHECK(failedWith(queue.take(test.at(0), test.order({})), ErrorCode::WordsNeeded));
    CHECK(failedWith(queue.take(test.at(0), test.order(QStringLiteral("  \n"))), ErrorCode::WordsNeeded));
    CHECK(failedWith(queue.walkIn(test.at(0), test.order({})), ErrorCode::WordsNeeded));
    const TicketId taken = must(queue.take(test.at(0), test.order(toldWords))).ticket.id;
    CHECK(must(test.office->visit(taken)).ticket.number.number == 1); // a refusal uses no number up
    CHECK(test.noteOf(taken) == toldWords);

    const TicketId plain = test.take("KK").ticket.id;
    must(queue.setNote(test.at(0), plain, QStringLiteral("berkas biru")));
    const auto refused = queue.setPriority(test.at(0), plain, otherClass);
    CHECK(failedWith(refused, ErrorCode::WordsNeeded));
    CHECK(refused.error().detail == QStringLiteral("priority/LAINNYA"));
    CHECK_FALSE(must(test.office->visit(plain)).ticket.isPrioritised());
    must(queue.setPriority(test.at(0), plain, otherClass, toldWords));
    CHECK(must(test.office->visit(plain)).ticket.priority == otherClass);
    CHECK(test.noteOf(plain) == QStringLiteral("berkas biru\nmembawa jenazah"));
    must(verify(test.address));
}

TEST_CASE("Words stand in no journal, summary or list, those of a class that asks for none are not kept")
{
    WordsOffice test;
    auto &queue = test.office->queue();
    must(queue.take(test.at(0), test.order(toldWords)));
    const TicketId ill = must(queue.take(test.at(0),
                                         test.order(QStringLiteral("sakit jantung"), QStringLiteral("LANSIA"))))
                             .ticket.id;
    must(queue.setPriority(test.at(0), ill, QStringLiteral("DISABILITAS"), QStringLiteral("sakit jantung")));
    CHECK(test.noteOf(ill).isEmpty());
    CHECK_FALSE(test.journal().contains("jenazah"));
    CHECK_FALSE(test.journal().contains("jantung"));
    auto *report = must(test.office->report({}));
    const auto today = test.office->today();
    CHECK_FALSE(summaryToBytes(must(report->summary(today, today))).contains("jenazah"));
    const Workbook book(must(summaryXlsx(must(report->summary(today, today)), must(report->visits(today, today)))));
    for (const auto &name : book.names) {
        for (const auto &cell : book.sheets[name])
            CHECK_FALSE(cell.text.contains(QStringLiteral("jenazah")));
    }
    must(verify(test.address));
}

TEST_CASE("Words that cannot be kept give no number")
{
    WordsOffice test;
    auto &queue = test.office->queue();
    CHECK(failedWith(queue.take(test.at(0), test.order(QString(501, QLatin1Char('x')))), ErrorCode::BadText));
    CHECK(must(queue.take(test.at(0), test.order(toldWords))).ticket.number.number == 1);
    must(verify(test.address));
}

TEST_CASE("A program that nobody serves at gives the class without words, and so does an import")
{
    WordsOffice test;
    const Act kiosk{{test.office->station(), {}, {}}};
    CHECK(must(test.office->queue().take(kiosk, test.order({}))).ticket.priority == otherClass);
    must(test.office->beginImport(*test.office, test.at(0).actor));
    CHECK(must(test.office->queue().take(test.at(0), test.order({}))).ticket.priority == otherClass);
    must(test.office->queue().take(test.at(0), test.order(toldWords)));
}

TEST_CASE("The catalogue's classes ask for words where it says so")
{
    const auto setup = must(setupFromTemplate(QStringLiteral("DISDUKCAPIL")));
    QFile file(QStringLiteral(":/catalogue/catalogue.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto
        groups = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("priority_groups")).toArray();
    REQUIRE_FALSE(groups.isEmpty());
    for (const auto &group : groups) {
        const QString code = group.toObject().value(QLatin1String("code")).toString();
        INFO(code.toStdString());
        const auto reason = std::find_if(setup.reasons.begin(), setup.reasons.end(), [&](const Reason &one) {
            return one.kind == QLatin1String("priority") && one.code == code;
        });
        REQUIRE(reason != setup.reasons.end());
        CHECK(reason->asksForWords() == group.toObject().value(QLatin1String("free_text_reason")).toBool());
    }
}
