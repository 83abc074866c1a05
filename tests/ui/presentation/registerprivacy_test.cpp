// SPDX-License-Identifier: GPL-3.0-or-later
// What the law gives a person about his own data, by keyboard: at the register, and at the counter's F3.
#include "tests/ui/presentation/registerdesk.h"

#include <QFile>
#include <QTemporaryDir>

using namespace loket;
using namespace loket::test;
using ui::ActField;
using ui::CaseDeed;

namespace {

struct PrivacyRegister : RegisterDesk {
    explicit PrivacyRegister(const ComplaintReport &report = complaint()) : number(receive(report))
    {
        openRegister();
        openCase(number);
    }
    void askFor(CaseDeed deed, const std::vector<std::pair<ActField, QString>> &answers)
    {
        act(deed);
        REQUIRE(cases.form());
        for (const auto &[field, text] : answers)
            fill(field, text);
        submit();
    }
    QString number;
};

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

TEST_CASE("A handler hands a person all that is kept about that person, to a file of his choice")
{
    PrivacyRegister desk;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("data.json"));
    REQUIRE(desk.isPossible(CaseDeed::Data));
    desk.act(CaseDeed::Data);
    CHECK(desk.asked() == std::vector{ActField::Proof, ActField::Reason, ActField::Path});
    CHECK(desk.cases.form()->text(ActField::Path).endsWith(QStringLiteral(".json")));
    desk.cases.leave();

    desk.askFor(CaseDeed::Data,
                {{ActField::Proof, QStringLiteral("0812 0000")},
                 {ActField::Reason, QStringLiteral("own_request")},
                 {ActField::Path, path}});
    CHECK(desk.toldError);
    CHECK_FALSE(QFile::exists(path));
    // The case is not somebody else's by that: what was typed stays, beside what is wrong with it.
    REQUIRE(desk.cases.form());
    CHECK(desk.cases.form()->text(ActField::Proof) == QStringLiteral("0812 0000"));
    CHECK(desk.told.startsWith(QStringLiteral("Itu bukan kode tanda terima laporan ini")));
    desk.fill(ActField::Proof, QString());
    desk.cases.leave();
    desk.cases.typeIntoBar(QLatin1Char('1')); // leave without it
    desk.settle();
    desk.askFor(CaseDeed::Data,
                {{ActField::Proof, QStringLiteral("+62 812-5550-1234")},
                 {ActField::Reason, QStringLiteral("own_request")},
                 {ActField::Path, path}});
    CHECK_FALSE(desk.toldError);
    CHECK(desk.told.contains(path));
    CHECK(contentOf(path).contains(QStringLiteral("Zubaidah")));
    const QString text = contentOf(folder.filePath(QStringLiteral("data.txt")));
    for (const char *part : {"Zubaidah", "081255501234", "Tiga kali kembali", "KK selesai minggu ini"}) {
        INFO(part);
        CHECK(contains(text, part));
    }
    CHECK(contains(text, "Hadijah")); // who has opened it
    CHECK(desk.page().contains(desk.number));
}

TEST_CASE("What a case still needs is not erased, and what is erased is gone from its page")
{
    PrivacyRegister desk;
    REQUIRE(desk.isPossible(CaseDeed::Erase));
    desk.act(CaseDeed::Erase);
    CHECK(desk.asked() == std::vector{ActField::Extent, ActField::Reason});
    CHECK(desk.cases.form()->text(ActField::Extent) == QStringLiteral("identity"));
    desk.submit();
    CHECK_FALSE(desk.faultOf(ActField::Reason).isEmpty());
    desk.fill(ActField::Reason, QStringLiteral("own_request"));
    desk.submit();
    REQUIRE(desk.cases.isBarOpen()); // once more: what goes, and that nobody brings it back
    CHECK(contains(desk.cases.bar().prompt, "Identitas pengadu"));
    CHECK(contains(desk.cases.bar().prompt, "tidak dapat dikembalikan"));
    CHECK(desk.cases.bar().prompt.contains(desk.number));
    desk.cases.typeIntoBar(QLatin1Char('2'));
    desk.settle();
    REQUIRE(desk.cases.form());
    CHECK_FALSE(contains(desk.told, "masih terbuka"));
    desk.submit();
    desk.cases.typeIntoBar(QLatin1Char('1'));
    desk.settle();
    CHECK(contains(desk.told, "masih terbuka"));
    desk.fill(ActField::Reason, QStringLiteral("unlawful"));
    desk.submit();
    desk.cases.typeIntoBar(QLatin1Char('1'));
    desk.settle();
    CHECK_FALSE(desk.toldError);
    REQUIRE_FALSE(desk.cases.form());
    CHECK(contains(desk.page(), "Data pribadi dihapus"));
    CHECK_FALSE(desk.isPossible(CaseDeed::Identity));
    CHECK_FALSE(desk.isPossible(CaseDeed::Data));
    CHECK(desk.isPossible(CaseDeed::Erase)); // the head: all the rest
}

TEST_CASE("A complaint officer erases who complains alone, and nothing where nobody is named")
{
    PrivacyRegister desk;
    desk.enter("A1", handlerPassword);
    desk.cases.leave();
    desk.reread();
    desk.openCase(desk.number);
    desk.act(CaseDeed::Erase);
    CHECK(desk.cases.form()->entries().front().choices.size() == 1);
    desk.cases.leave();
    desk.enter("A1", handlerPassword);
    ComplaintReport nobody = RegisterDesk::complaint();
    nobody.anonymous = true;
    nobody.identity = {};
    const QString number = desk.receive(nobody);
    desk.cases.leave();
    desk.reread();
    desk.openCase(number);
    CHECK_FALSE(desk.isPossible(CaseDeed::Erase));
}

TEST_CASE("At the counter F3 tells a visitor how far a report is, against the code on the receipt alone")
{
    PrivacyRegister desk;
    const auto paper = desk.ask([&](Office &office) { return office.complaints().receipt(desk.reader, desk.number); });
    REQUIRE_FALSE(paper.code.isEmpty());
    desk.ask([&](Office &office) -> Result<bool> {
        return office.people().signOut(Act{desk.reader}, QStringLiteral("key")).map([] { return true; });
    });
    desk.DeskFixture::reread();
    desk.DeskFixture::type("1");
    desk.DeskFixture::type(firstPin);
    REQUIRE(desk.screen().presence == ui::Presence::SignedIn);
    const auto told = [&](const QString &typed) {
        desk.presenter->search(typed);
        desk.settle();
        return desk.said();
    };
    CHECK(told(paper.code) == QStringLiteral("Laporan %1 sudah diterima.").arg(desk.number));
    CHECK(told(desk.number + u' ' + paper.referenceCode)
          == QStringLiteral("Laporan %1 sudah diterima.").arg(desk.number));
    CHECK(contains(told(desk.number), "Pindai kode"));
    const QString missing = told(desk.number + QStringLiteral(" K7MW-3PX2"));
    CHECK(contains(missing, "tidak ada yang dapat disampaikan"));
    CHECK(told(QStringLiteral("ADU/DISDUKCAPIL/2023/11/0000 K7MW-3PX2")) == missing);
}
