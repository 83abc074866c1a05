// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile words of a report and of its steps: on the page of its case, in the line of the register, in the list that
// leaves, in the whole case for outside and in the file for the supervisor they are the text that was typed.
#include "core/domain/reportfield.h"
#include "tests/support/must.h"
#include "tests/ui/presentation/registerdesk.h"
#include "ui/presentation/registerexport.h"
#include "ui/presentation/registerpaper.h"

using namespace loket;
using namespace loket::test;

namespace {

const QString hostile = QStringLiteral("=1+1 <b>tebal</b> &amp; %1 _x0041_ 👍 'kutip' \"dua\" ");

/// Each field with a word of its own behind what is hostile.
struct HostileCase {
    explicit HostileCase(RegisterDesk &desk)
    {
        ComplaintReport report = RegisterDesk::complaint();
        for (const auto &field : reportTexts()) {
            switch (field.field) { // codes, days and numbers
            case ReportField::Class:
            case ReportField::Channel:
            case ReportField::Received:
            case ReportField::FormNumber:
            case ReportField::Way:
            case ReportField::Nik:
            case ReportField::Happened:
            case ReportField::Answer:
            case ReportField::AnswerChannel:
            case ReportField::Promised:
                continue;
            default:
                break;
            }
            const QString typed = hostile.left(field.most - 12) + wordOf(reportFieldWords, field.field);
            field.of(report) = typed.left(field.most);
            (isWho(field.field) ? who : words) << field.of(report);
        }
        number = desk.receive(report);
        for (const LifeAct act :
             {LifeAct::BeginCheck, LifeAct::Review, LifeAct::FollowUp, LifeAct::Decide, LifeAct::Communicate}) {
            LifeWords said;
            said.words = hostile + QStringLiteral("langkah %1").arg(int(act));
            said.answer = hostile + QStringLiteral("jawaban");
            said.whom = hostile + QStringLiteral("kepada");
            said.channel = QStringLiteral("COUNTER");
            said.hopeOutcome = HopeOutcome::InPart;
            said.why = hostile + QStringLiteral("sebab");
            desk.ask([&](Office &office) {
                return office.cases().act(Act{desk.reader}, number, act, said).map([](const CaseView &) { return 0; });
            });
            if (act == LifeAct::FollowUp || act == LifeAct::Decide)
                words << said.words;
        }
        words << hostile + QStringLiteral("jawaban") << hostile + QStringLiteral("kepada")
              << hostile + QStringLiteral("sebab");
    }
    static bool isWho(ReportField field)
    {
        return field == ReportField::Name || field == ReportField::Contact || field == ReportField::Address;
    }

    QString number;
    QStringList words; ///< that stand in the case
    QStringList who;   ///< that stand where who complains is read
};

QString textOf(const std::vector<ui::PageLine> &lines)
{
    QStringList texts;
    for (const auto &line : lines)
        texts << line.text;
    return texts.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE(
    "Hostile words stand as text on a case's page, in its whole file, in what the supervisor opens and in the list")
{
    RegisterDesk desk;
    const HostileCase told(desk);
    desk.openRegister();
    desk.openCase(told.number);
    const QString page = desk.page();
    for (const QString &words : told.words) {
        INFO(words.toStdString() << " in " << page.toStdString());
        CHECK(page.contains(words.trimmed()));
    }
    desk.ask([&](Office &office) -> Result<int> {
        const CaseFile file = must(
            office.caseExports().caseFile(Act{desk.reader}, told.number, QStringLiteral("contact")));
        const ui::RegisterPapers papers(office.catalogue(), must(office.papers().office(desk.reader)), office.today());
        const ui::RegisterPaper paper = papers.caseFile(file);
        const QString drawn = textOf(paper.lines);
        const QString opened = textOf(must(ui::linesFrom(ui::toContent(paper))));
        CHECK(drawn == opened);
        for (const QString &words : told.words + told.who) {
            INFO(words.toStdString() << " in " << drawn.toStdString());
            CHECK(drawn.contains(words.trimmed()));
        }
        const auto table = ui::RegisterExportTable::of(must(office.caseExports().exportRegister(Act{desk.reader}, {})),
                                                       office.catalogue());
        const auto *statement = std::get_if<QString>(&table.rows.at(0).back());
        REQUIRE(statement);
        CHECK(statement->startsWith(hostile.trimmed()));
        return 0;
    });
}
