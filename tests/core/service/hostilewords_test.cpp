// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is typed into any field of a report or of an act about it is kept and given back as the text that it is, and
// what is too long is refused by the field's own name.
#include "core/domain/reportfield.h"
#include "core/domain/text.h"
#include "core/service/caseexports.h"
#include "tests/core/service/caseoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

/// Formulas, marks of other languages, what turns a line round or ends a text, signs beyond the first plane, lines.
const std::vector<QString> &hostileTexts()
{
    static const std::vector<QString> texts{
        QStringLiteral("=HYPERLINK(\"http://x\",\"y\")"),
        QStringLiteral("+cmd|' /C calc'!A0"),
        QStringLiteral("@SUM(1;2) -2+3"),
        QStringLiteral("<script>alert(1)</script> <b>tebal</b> &amp; 'kutip' \"dua\""),
        QStringLiteral("kiri \u202Ekanan\u202C \u2066dalam\u2069 akhir"),
        QStringLiteral("awal") + QChar(0) + QStringLiteral("akhir \u0014\u000B\uFFFE\uFEFF"),
        QStringLiteral("👍🏽 keluarga 👨‍👩‍👧 ꦲꦏ꧀ꦱꦫ"),
        QStringLiteral("baris satu\r\nbaris dua\u2028baris tiga"),
        QStringLiteral("_x0041_ %1 %s %n {0} \\n ${HOME} '; drop table complaint; --"),
        QStringLiteral("nol\u200Blebar"),
    };
    return texts;
}
QString megabyte()
{
    return QString(1'000'000, QLatin1Char('m'));
}

/// What may stand there afterwards.
void checkHarmless(const QString &text, bool multiline)
{
    for (const QChar one : text) {
        const ushort code = one.unicode();
        const bool isLine = multiline && (code == '\n' || code == '\t');
        INFO(std::hex << code);
        CHECK((isLine || (code >= 0x20 && code != 0x7f)));
        CHECK_FALSE((code >= 0x202a && code <= 0x202e));
        CHECK_FALSE((code >= 0x2066 && code <= 0x2069));
        CHECK(code != 0xfffe);
    }
}
QString kept(const QString &typed, int most, bool multiline)
{
    return must(cleanText(typed, most, multiline)).text;
}

struct HostileOffice : CaseOffice {
    explicit HostileOffice(storage::Backend backend = storage::Backend::Sqlite) : CaseOffice(backend), exports(runner)
    {
    }
    /// About nobody, by somebody with a name; each of its texts may be kept.
    static ComplaintReport whole()
    {
        ComplaintReport report = complaint();
        report.anonymous = false;
        report.identity.name = QStringLiteral("Zubaidah");
        report.identity.way = QStringLiteral("WHATSAPP");
        report.identity.contact = QStringLiteral("081255501234");
        return report;
    }
    /// As the case holds it, who complains included.
    ComplaintReport readBack(const QString &number)
    {
        ComplaintReport report = must(open("K1", number)).report;
        report.identity = must(complaints.readIdentity(as("K1"), number, QStringLiteral("contact")));
        return report;
    }

    CaseExports exports;
};

} // namespace

TEST_CASE("Hostile text in every field of a report is kept as text, on its page, its receipt, its file and in the list")
{
    LOKET_ON_BOTH_DATABASES(backend);
    HostileOffice test(backend);
    QStringList refusedFields;
    for (const auto &field : reportTexts()) {
        for (const QString &typed : hostileTexts()) {
            INFO(wordOf(reportFieldWords, field.field).toStdString() << ": " << typed.toStdString());
            ComplaintReport report = HostileOffice::whole();
            field.of(report) = typed;
            test.enter("P2");
            const auto received = test.complaints.receive(test.as("P2"), report);
            if (!received) {
                // A field that holds no free text says so by its name.
                const auto fault = reportFaultOf(received.error());
                REQUIRE(fault);
                CHECK(fault->field == field.field);
                refusedFields << wordOf(reportFieldWords, field.field);
                continue;
            }
            ComplaintReport read = test.readBack(received->number);
            const QString stands = field.of(read);
            if (stands.isEmpty()) // asked only elsewhere, such as in another class
                continue;
            CHECK(stands == kept(typed, field.most, field.multiline));
            checkHarmless(stands, field.multiline);
            CaseFile file = must(test.exports.caseFile(test.as("K1"), received->number, QStringLiteral("contact")));
            file.view.report.identity = *file.identity;
            CHECK(field.of(file.view.report) == stands);
            if (field.field == ReportField::Statement) {
                CHECK(must(test.complaints.receipt(test.as("K1").actor, received->number)).statement == stands);
                CHECK(must(test.exports.exportRegister(test.as("K1"), {})).rows.front().statement == stands);
            }
        }
    }
    refusedFields.removeDuplicates();
    // Codes, days and numbers, which are no free text.
    CHECK(refusedFields.join(QLatin1Char(' '))
          == QStringLiteral("class channel form_number way nik promised answer_channel"));
    must(verify(test.address));
}

TEST_CASE("Hostile text said with any act about a case is kept as text, and a megabyte is refused by its field's name")
{
    LOKET_ON_BOTH_DATABASES(backend);
    HostileOffice test(backend);
    struct Said {
        const char *name;
        QString LifeWords::*of;
        LifeAct act;
        std::vector<LifeAct> before;
        int most;
    };
    const std::vector<Said> all{
        {"words", &LifeWords::words, LifeAct::AskForCompletion, {LifeAct::BeginCheck}, reportlimits::statement},
        {"answer", &LifeWords::answer, LifeAct::Communicate, CaseOffice::wayTo(ComplaintState::Decided),
         reportlimits::statement},
        {"whom", &LifeWords::whom, LifeAct::Refer, {}, reportlimits::name},
        {"why", &LifeWords::why, LifeAct::Communicate, CaseOffice::wayTo(ComplaintState::Decided), reportlimits::text},
    };
    for (const Said &one : all) {
        INFO(one.name);
        for (const QString &typed : hostileTexts()) {
            INFO(typed.toStdString());
            const QString number = test.receive(HostileOffice::whole());
            test.done(number, one.before);
            LifeWords said = CaseOffice::all();
            said.*one.of = typed;
            const CaseView view = must(test.act("K1", number, one.act, said));
            const QString stands = view.steps.back().said.*one.of;
            CHECK(stands == kept(typed, one.most, one.most > reportlimits::name));
            checkHarmless(stands, one.most > reportlimits::name);
            said.*one.of = megabyte();
            const auto refused = test.act("K1", number, one.act, said);
            REQUIRE_FALSE(refused);
            REQUIRE(reportFaultOf(refused.error()));
            CHECK(reportFaultOf(refused.error())->fault == FieldFault::TooLong);
        }
    }
    const QString number = test.receive(HostileOffice::whole());
    const auto tooLong = [](const auto &result) {
        const auto fault = result ? std::nullopt : reportFaultOf(result.error());
        return fault && fault->fault == FieldFault::TooLong;
    };
    const OfficeDay later = must(OfficeDay::fromText(QStringLiteral("2026-12-20")));
    ComplaintSubjects unit;
    unit.unit = true;
    OfficeDay day = later;
    test.enter("K1");
    for (const QString &typed : hostileTexts()) {
        INFO(typed.toStdString());
        const QString text = kept(typed, reportlimits::text, true);
        CHECK(must(test.desk.add(test.as("K1"), number, typed)).steps.back().said.words == text);
        CHECK(must(test.desk.confirmSubjects(test.as("K1"), number, unit, typed)).steps.back().said.words == text);
        day = day.next();
        CHECK(must(test.desk.promise(test.as("K1"), number, day, QStringLiteral("workload"), typed))
                  .steps.back()
                  .said.words
              == kept(typed, reportlimits::name, false));
        CHECK(
            must(test.exports.handOver(test.as("K1"), number, typed)).file.view.steps.back().said.words.contains(text));
        test.done(number, {LifeAct::TakeBack});
    }
    CHECK(tooLong(test.desk.add(test.as("K1"), number, megabyte())));
    CHECK(tooLong(test.desk.confirmSubjects(test.as("K1"), number, unit, megabyte())));
    CHECK(tooLong(test.desk.promise(test.as("K1"), number, day.next(), QStringLiteral("workload"), megabyte())));
    CHECK(tooLong(test.exports.handOver(test.as("K1"), number, megabyte())));
    must(verify(test.address));
}

TEST_CASE("What is looked for may be as hostile as it likes: nothing is found, and nothing of it is kept")
{
    LOKET_ON_BOTH_DATABASES(backend);
    HostileOffice test(backend);
    const QString number = test.receive(HostileOffice::whole());
    auto typed = hostileTexts();
    typed.push_back(megabyte());
    for (const QString &one : typed) {
        test.enter("A1");
        CHECK(must(test.desk.search(test.as("A1").actor, QStringLiteral("takada ") + one)).empty());
        CHECK(failedWith(test.complaints.open(test.as("A1"), one), ErrorCode::ComplaintNotFound));
        CHECK(failedWith(test.exports.caseFile(test.as("A1"), one, {}), ErrorCode::ComplaintNotFound));
        CHECK(failedWith(test.act("A1", one, LifeAct::BeginCheck), ErrorCode::ComplaintNotFound));
    }
    CHECK(test.listed("A1") == QStringList{number});
    must(verify(test.address));
}
