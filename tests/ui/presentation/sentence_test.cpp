// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reportfield.h"
#include "tests/support/catchqt.h"
#include "ui/presentation/sentence.h"

#include <QSet>
#include <QTranslator>

using loket::Error;
using loket::ErrorCode;

namespace {

constexpr int codes = static_cast<int>(ErrorCode::Cancelled) + 1;

void checkAll()
{
    QSet<QString> seen;
    for (int i = 0; i < codes; ++i) {
        const QString text = loket::sentence({static_cast<ErrorCode>(i), QStringLiteral("xyz")});
        CAPTURE(i, text);
        CHECK_FALSE(text.isEmpty());
        CHECK_FALSE(seen.contains(text));
        CHECK_FALSE(text.contains(QLatin1Char('\n')));
        CHECK_FALSE(text.contains(QLatin1String("%1")));
        seen.insert(text);
        for (const char *stop : {"mohon maaf", "silakan", "tidak valid", "terjadi kesalahan", "error", "gagal"})
            CHECK_FALSE(text.contains(QLatin1String(stop), Qt::CaseInsensitive));
    }
}

} // namespace

TEST_CASE("every refusal has a sentence of its own")
{
    checkAll();
}

TEST_CASE("every refusal has an Indonesian sentence of its own", "[indonesian]")
{
    QTranslator translator;
    if (!translator.load(QStringLiteral(":/i18n/loketprima_id.qm"))) {
        WARN("skipped: the translations are not linked");
        return;
    }
    QCoreApplication::installTranslator(&translator);
    checkAll();
    QCoreApplication::removeTranslator(&translator);
}

TEST_CASE("a sentence names the state, the counter and the seconds")
{
    const auto text = [](ErrorCode code, const char *detail) {
        return loket::sentence({code, QString::fromUtf8(detail)});
    };
    CHECK(text(ErrorCode::WrongState, "A-017 finished").contains(QStringLiteral("A-017 is finished")));
    CHECK(text(ErrorCode::WrongState, "A-017").contains(QStringLiteral("A-017")));
    CHECK(text(ErrorCode::TakenElsewhere, "A-018 Loket 2").contains(QStringLiteral("by Loket 2")));
    CHECK(text(ErrorCode::TakenElsewhere, "A-018").contains(QStringLiteral("another counter")));
    CHECK(text(ErrorCode::TooSoon, "5").contains(QStringLiteral("5 seconds")));
    CHECK(text(ErrorCode::TooSoon, "limit 4").contains(QStringLiteral("4 times")));
    CHECK(text(ErrorCode::BadText, "length 200").contains(QStringLiteral("200")));
    CHECK(text(ErrorCode::ReasonNeeded, "transfer") != text(ErrorCode::ReasonNeeded, "void"));
}

TEST_CASE("a sentence about a report names the field and what to do with it")
{
    for (const auto &field : loket::reportFieldWords) {
        QSet<QString> seen;
        for (const auto &fault : loket::fieldFaultWords) {
            const QString text = loket::sentence(loket::refuseField(field.first, fault.first, 200).value());
            CAPTURE(field.second, fault.second);
            CHECK_FALSE(text.contains(QLatin1Char('%')));
            CHECK_FALSE(text.contains(QStringLiteral("\"\"")));
            CHECK_FALSE(seen.contains(text));
            seen.insert(text);
        }
    }
    const auto tooLong = loket::refuseField(loket::ReportField::Loss, loket::FieldFault::TooLong, 2000).value();
    CHECK(loket::sentence(tooLong) == QStringLiteral("\"Loss\" holds more than 2000. Shorten it, then save again."));
}
