// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/presentation/peopledesk.h"
#include "tests/ui/presentation/samples.h"
#include "ui/presentation/recordtexts.h"
#include "ui/presentation/sentence.h"

using namespace loket;
using namespace loket::test;
using ui::StandardLine;
using ui::StandardTexts;

namespace {

/// The sample office with one standard of its first service, and what the screen says of it.
struct Told {
    explicit Told(const ServiceStandard &standard, const QString &number = {})
    {
        catalogue.standards = {standard};
        catalogue.standards.front().id = StandardId(1);
        view = StandardTexts::view(catalogue, {ServiceId(1), StandardId(1), number});
    }
    [[nodiscard]] QStringList lines(int part) const
    {
        QStringList all;
        const auto &parts = part < publishedComponents ? view.published : view.others;
        for (const auto &line : parts[std::size_t(part % publishedComponents)].lines)
            all << (line.number + QLatin1Char(' ') + line.text).trimmed();
        return all;
    }

    Catalogue catalogue = sampleCatalogue();
    ui::StandardView view;
};

ServiceStandard verified()
{
    ServiceStandard standard;
    standard.service = ServiceId(1);
    standard.decree = QStringLiteral("SK 12/2026");
    standard.validFrom = QStringLiteral("2023-11-17");
    standard.counterMinutes = 10;
    standard.status = standard.completionStatus = standard.feeStatus = StandardStatus::Verified;
    standard.completion = {CompletionUnit::WorkingDays, 3};
    standard.fee = {FeeKind::Free, 0, {}};
    return standard;
}

ServiceStandard withText(const char *component, const QString &id, const QString &en = {},
                         ComponentStatus status = ComponentStatus::Verified)
{
    ServiceStandard standard = verified();
    standard.components = {{0, 0, QString::fromLatin1(component), id, en, status}};
    return standard;
}

QString fee(FeeKind kind, qint64 rupiah, const char *place = "")
{
    return StandardTexts::fee({kind, rupiah, QString::fromLatin1(place)});
}

} // namespace

TEST_CASE("The standard has its fourteen headings in the order of the act, six of them for visitors")
{
    const Indonesian indonesian;
    const Told told(verified());
    CHECK(told.view.service == QStringLiteral("Kartu keluarga"));
    CHECK(told.view.basis == QStringLiteral("SK 12/2026, berlaku sejak 17 November 2023"));
    REQUIRE(told.view.published.size() == 6);
    REQUIRE(told.view.others.size() == 8);
    CHECK(told.view.published.front().heading == QStringLiteral("Persyaratan"));
    CHECK(told.view.published.back().heading == QStringLiteral("Penanganan pengaduan, saran, dan masukan"));
    CHECK(told.view.others.front().heading == QStringLiteral("Dasar hukum"));
    CHECK(told.view.others.back().heading == QStringLiteral("Evaluasi kinerja pelaksana"));
    for (const auto *parts : {&told.view.published, &told.view.others}) {
        for (const auto &part : *parts)
            CHECK_FALSE(part.lines.empty());
    }
}

TEST_CASE("Time and fee are told in words, by every case")
{
    const Indonesian indonesian;
    CHECK(Told(verified()).lines(2)
          == QStringList{QStringLiteral("Di loket: paling lama 10 menit"),
                         QStringLiteral("Penyelesaian: paling lama 3 hari kerja sejak berkas lengkap")});
    CHECK(StandardTexts::completion({CompletionUnit::SameVisit, 0})
          == QStringLiteral("diserahkan pada kunjungan itu juga"));
    CHECK(StandardTexts::completion({CompletionUnit::Minutes, 30})
          == QStringLiteral("paling lama 30 menit sejak berkas lengkap"));
    CHECK(StandardTexts::completion({CompletionUnit::Hours, 2})
          == QStringLiteral("paling lama 2 jam layanan sejak berkas lengkap"));
    CHECK(StandardTexts::completion({CompletionUnit::CalendarDays, 7})
          == QStringLiteral("paling lama 7 hari kalender sejak berkas lengkap"));
    CHECK(StandardTexts::completion({}).isEmpty());
    CHECK(fee(FeeKind::Free, 0) == QStringLiteral("Rp0 (tidak dipungut biaya)"));
    CHECK(fee(FeeKind::Fixed, 25000) == QStringLiteral("Rp25.000"));
    CHECK(fee(FeeKind::Fixed, 1'000'000'000'000, "loket kas")
          == QStringLiteral("Rp1.000.000.000.000, bayar di loket kas"));
    CHECK(fee(FeeKind::Computed, 0, "loket kas")
          == QStringLiteral("Biaya dihitung sesuai ketentuan; bayar hanya di loket kas dengan bukti resmi"));
    CHECK(fee(FeeKind::Computed, 0)
          == QStringLiteral("Biaya dihitung sesuai ketentuan; bayar hanya dengan bukti resmi"));
    CHECK(fee(FeeKind::Unset, 0).isEmpty());
}

TEST_CASE("In English it is told in English, where the office has English words")
{
    CHECK(Told(withText("product", QStringLiteral("Kartu"), QStringLiteral("Card"))).lines(4)
          == QStringList{QStringLiteral("Card")});
    CHECK(Told(withText("product", QStringLiteral("Kartu\nlama"))).lines(4)
          == QStringList{QStringLiteral("Kartu"), QStringLiteral("lama")});
    CHECK(Told(withText("requirements", QStringLiteral("KK\nAkta"), QStringLiteral("\nCertificate"))).lines(0)
          == QStringList{QStringLiteral("1. KK"), QStringLiteral("2. Certificate")});
    CHECK(Told(verified()).view.published.front().heading == QStringLiteral("Requirements"));
}

TEST_CASE("What is not set says so and an example is named as one: nothing is invented")
{
    const Indonesian indonesian;
    const QString notSet = QStringLiteral("Belum ditetapkan");
    const Told nothing{ServiceStandard{{}, 0, ServiceId(1)}};
    CHECK(nothing.view.basis == QStringLiteral("Belum ada standar yang ditetapkan untuk layanan ini."));
    CHECK(
        nothing.lines(2)
        == QStringList{QStringLiteral("Di loket: belum ditetapkan"), QStringLiteral("Penyelesaian: belum ditetapkan")});
    for (int part : {0, 1, 4, 5, 6, 11})
        CHECK(nothing.lines(part) == QStringList{notSet});
    const QString noFee = QStringLiteral("Biaya belum dikonfirmasi; tidak dicetak di bukti");
    CHECK(nothing.lines(3) == QStringList{noFee});
    CHECK(nothing.view.published[3].lines.front().kind == StandardLine::Kind::NotSet);

    ServiceStandard unset = verified();
    unset.status = unset.completionStatus = unset.feeStatus = StandardStatus::Unset;
    CHECK(Told(unset).lines(2) == nothing.lines(2));
    CHECK(Told(unset).lines(3) == QStringList{noFee}); // a draft is no fee either
    CHECK(Told(withText("product", QStringLiteral("Kartu"), {}, ComponentStatus::Draft)).lines(4)
          == QStringList{notSet});

    ServiceStandard example = verified();
    example.status = example.completionStatus = example.feeStatus = StandardStatus::Example;
    const Told invented(example);
    for (const QString &line : invented.lines(2) + invented.lines(3))
        CHECK(line.endsWith(QStringLiteral("(contoh, bukan standar yang ditetapkan)")));
    const Told list(withText("requirements", QStringLiteral("KK"), {}, ComponentStatus::Example));
    CHECK(list.lines(0)
          == QStringList{QStringLiteral("Contoh, bukan standar yang ditetapkan"), QStringLiteral("1. KK")});
    CHECK(list.view.published.front().lines.front().kind == StandardLine::Kind::Mark);

    ServiceStandard begun = verified(); // of the office's set-up: nobody noted a day
    begun.validFrom = standardsBeginning();
    begun.decree.clear();
    CHECK(Told(begun).view.basis == QStringLiteral("SK belum dicatat"));
}

TEST_CASE("A visitor's number is told by the standard it was taken under, the queue and a choice by today's")
{
    DeskFixture desk;
    CHECK(desk.presenter->standardSubject(1).number.isEmpty());
    CHECK(desk.presenter->standardView(desk.presenter->standardSubject(1)).holds == QStringLiteral("Berlaku hari ini"));
    desk.press(ui::CounterAction::Primary); // called
    const auto before = desk.presenter->standardSubject(-1);
    CHECK(before.number == QStringLiteral("A-001"));
    REQUIRE(before.standard);
    desk.ask([&](Office &office) {
        return office.setup()
            .setStandard(
                Act{desk.actor()},
                {{}, 0, before.service, QStringLiteral("SK 99"), office.today().text(), 20, StandardStatus::Verified})
            .map([] { return true; });
    });
    desk.reread();
    desk.press(ui::CounterAction::Primary); // served
    const auto now = desk.presenter->standardSubject(-1);
    CHECK(now == before);
    const auto view = desk.presenter->standardView(now);
    CHECK(view.holds == QStringLiteral("Berlaku saat A-001 diambil"));
    CHECK_FALSE(view.basis.contains(QStringLiteral("SK 99")));
    const auto today = desk.presenter->standardView(desk.presenter->standardOf(before.service));
    CHECK(today.basis == QStringLiteral("SK 99, berlaku sejak 17 November 2023"));
}

TEST_CASE("Ctrl+K asks for the standard in every state but a locked one, and leaves a question where it is")
{
    DeskFixture desk;
    int wanted = 0;
    QObject::connect(desk.presenter.get(), &ui::CounterPresenter::standardWanted, [&wanted] { ++wanted; });
    desk.press(ui::CounterAction::Standard);
    desk.press(ui::CounterAction::Primary);
    desk.press(ui::CounterAction::Primary);
    desk.press(ui::CounterAction::GiveNumber);
    desk.press(ui::CounterAction::Standard);
    CHECK(desk.presenter->isBarOpen());
    CHECK(wanted == 2);
    letPeopleIn(desk);
    CHECK(desk.screen().presence == ui::Presence::Locked);
    desk.press(ui::CounterAction::Standard);
    CHECK(wanted == 2);
}

TEST_CASE("Cells of the standard and the office's texts have titles, a long line is named")
{
    const Indonesian indonesian;
    for (const auto &field : settingFields())
        CHECK(ui::RecordTexts::word(QString::fromLatin1(field.key)) != QString::fromLatin1(field.key));
    for (const auto &field : textFields())
        CHECK(ui::RecordTexts::word(QString::fromLatin1(field.key)) != QString::fromLatin1(field.key));
    for (const QString &words : wordsOf(completionUnitWords) + wordsOf(feeKindWords) + wordsOf(componentStatusWords))
        CHECK(ui::RecordTexts::word(words) != words);
    CHECK(ui::RecordTexts::cell({QStringLiteral("component")}, QStringLiteral("time"))
          == QStringLiteral("Jangka waktu pelayanan"));
    CHECK(ui::RecordTexts::cell({QStringLiteral("text"), CellKind::Lines}, QStringLiteral("a\nb"))
          == QStringLiteral("a · b"));
    CHECK(sentence({ErrorCode::BadText, QStringLiteral("line 2 500")})
          == QStringLiteral("Baris 2 terlalu panjang. Paling banyak 500 karakter."));
}
