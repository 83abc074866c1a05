// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/personaldata.h"

#include "tests/support/catchqt.h"

using namespace loket;

namespace {

QStringList foundIn(const QString &text, PersonalKind kind)
{
    QStringList numbers;
    for (const auto &datum : personalDataIn(text)) {
        if (datum.kind == kind)
            numbers << text.mid(datum.start, datum.length);
    }
    return numbers;
}

} // namespace

TEST_CASE("A NIK is found in one run and in groups")
{
    for (const QString &nik :
         {QStringLiteral("6371012345678901"), QStringLiteral("6371 0123 4567 8901"),
          QStringLiteral("637101.234567.8901"), QStringLiteral("63-71-01-234567-8901"),
          QStringLiteral("6371\u200b0123\u200b4567\u200b8901"), QStringLiteral("6371\u00a00123 45678901"),
          QStringLiteral("6.371.012.345.678.901"), QStringLiteral("６３７１０１２３４５６７８９０１")}) {
        INFO(nik.toStdString());
        CHECK(foundIn(nik, PersonalKind::Nik) == QStringList{nik});
        CHECK(foundIn(QStringLiteral("NIK saya ") + nik + QStringLiteral(", mohon dibantu"), PersonalKind::Nik)
              == QStringList{nik});
        CHECK(holdsNik(nik));
    }
    CHECK(foundIn(QStringLiteral("dari 474/6371012345678901 tgl 17-11-2023"), PersonalKind::Nik)
          == QStringList{QStringLiteral("6371012345678901")});
}

TEST_CASE("The number of a family card looks like a NIK and is found as one")
{
    CHECK(foundIn(QStringLiteral("No. KK 6371011203080012"), PersonalKind::Nik).size() == 1);
}

TEST_CASE("A phone number is found as people write it")
{
    for (const char *typed :
         {"081234567890", "0812-3456-7890", "0812 3456 7890", "0812.345.678", "(0812) 3456789", "+6281234567890",
          "+62 812-3456-7890", "+62 (812) 3456 7890", "6281234567890", "62 812 3456 789", "08.12.34.56.78.90",
          "081234567", "08123456789012", "+62 511 3354321", "81234567890", "8123456789"}) {
        const QString number = QString::fromLatin1(typed);
        INFO(typed);
        CHECK(foundIn(number, PersonalKind::Phone) == QStringList{number});
        CHECK(foundIn(QStringLiteral("WA: ") + number + QStringLiteral("."), PersonalKind::Phone)
              == QStringList{number});
        CHECK_FALSE(holdsNik(number));
    }
}

TEST_CASE("Two numbers one after the other are two")
{
    const QString text = QStringLiteral("6371012345678901 081234567890 +6285100001111\n08123456789\n08123456780");
    CHECK(foundIn(text, PersonalKind::Nik).size() == 1);
    CHECK(foundIn(text, PersonalKind::Phone).size() == 4);
    CHECK(foundIn(QStringLiteral("08123456789 atau 08123456780"), PersonalKind::Phone).size() == 2);
}

TEST_CASE("What is no number of a person is not found")
{
    for (const char *typed : {"17/11/2023",
                              "17-11-2023",
                              "Rp8123456789",
                              "Rp 8123456789",
                              "470/8123456789/2023",
                              "812345678",
                              "8423456789",
                              "2023-11-17",
                              "17-11-2023 09-10-2023",
                              "17.11.2023 18.11.2023",
                              "08-11-2023",
                              "08/11/2023 09.10",
                              "08.30-12.00",
                              "08.30-12.00, 13.00-16.00",
                              "08.30 - 12.00 13.00 - 16.00",
                              "08:30:15",
                              "Rp1.500.000",
                              "1.500.000",
                              "Rp 62.812.345.678",
                              "1.500.000.000.000",
                              "470/1234/2023",
                              "08/470/1234/2023",
                              "A-017",
                              "2023-11-17/A-017",
                              "ADU/DISDUKCAPIL/2026/11/4821",
                              "KWM7-3PX2",
                              "219E01",
                              "63710123456789012",
                              "637101234567890",
                              "0812345",
                              "081234567890123",
                              "12345678901234567890",
                              "2019 2020 2021 2022",
                              "RT 08 RW 02",
                              "62 orang",
                              "No. 62-2023-0045-123",
                              "Jl. Lambung Mangkurat No. 08",
                              "112",
                              "1708",
                              "NIP 198501012010011001",
                              ""}) {
        INFO(typed);
        CHECK(personalDataIn(QString::fromLatin1(typed)).empty());
    }
}

TEST_CASE("A masked number shows its ends only")
{
    CHECK(masked(PersonalKind::Nik, QStringLiteral("6371012345671234")) == QStringLiteral("6371••••••••1234"));
    CHECK(masked(PersonalKind::Nik, QStringLiteral("6371 0123 4567 1234")) == QStringLiteral("6371••••••••1234"));
    CHECK(masked(PersonalKind::Phone, QStringLiteral("0812-3456-7890")) == QStringLiteral("0812••••••90"));
    CHECK(masked(PersonalKind::Phone, QStringLiteral("+62 812 3456 7890")) == QStringLiteral("+6281•••••••90"));
    CHECK(masked(PersonalKind::Phone, QStringLiteral("0812")) == QStringLiteral("••••"));
    CHECK(masked(PersonalKind::Phone, QString()).isEmpty());
    CHECK(masked(QStringLiteral("NIK 6371012345671234, WA 081234567890; pukul 08.30"))
          == QStringLiteral("NIK 6371••••••••1234, WA 0812••••••90; pukul 08.30"));
}

TEST_CASE("A megabyte of digits and of almost numbers is read in no time worth waiting for")
{
    CHECK(personalDataIn(QString(1'000'000, QLatin1Char('1'))).empty());
    const QString almost = QStringLiteral("6371 0123 4567 890x ").repeated(50'000);
    CHECK(foundIn(almost, PersonalKind::Nik).isEmpty());
}
