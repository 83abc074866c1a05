// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/receiptcode.h"
#include "tests/support/catchqt.h"

#include <QRegularExpression>

#include <rapidcheck.h>

using namespace loket;

namespace {

ReceiptCode sampleCode(const QString &number = QStringLiteral("ADU/DISDUKCAPIL/2026/11/4821"))
{
    ReceiptCode code{number, *OfficeDay::fromText(QStringLiteral("2026-11-27"))};
    code.digest = ReceiptCode::digestOf("what the receipt says");
    for (int i = 0; i < ReceiptCode::signatureBytes; ++i)
        code.signature += static_cast<char>(i * 37 + 200);
    return code;
}

} // namespace

TEST_CASE("A receipt's code is read back, stays short, and needs only the dense letters of a QR code")
{
    const ReceiptCode code = sampleCode();
    const QString text = code.text();
    CHECK(text.size() == 172);
    CHECK(text.startsWith(QStringLiteral("LP1:ADU/DISDUKCAPIL/2026/11/4821:20261127:")));
    static const QRegularExpression dense(QStringLiteral("^[0-9A-Z$%*+./:-]+$"));
    CHECK(dense.match(text).hasMatch());
    CHECK(text.toLatin1().startsWith(code.signedPart() + ':'));
    CHECK(ReceiptCode::fromText(text) == code);
    CHECK(ReceiptCode::fromText(QStringLiteral("  ") + text + QLatin1Char('\n')) == code);
    CHECK(ReceiptCode::fromText(text.toLower()) == code);
    // Digest by another program: printf 'what the receipt says' | sha256sum
    CHECK(code.digest.toHex() == "c604660640eaa14a8c94ebaacab54229");
}

TEST_CASE("Any number can stand in a receipt's code, also one of an office that writes its own code")
{
    for (const QString &number :
         {QStringLiteral("F-0001"), QStringLiteral("ADU/Kec. Utara/2026/11/4821"), QStringLiteral("ADU/%/:/1"),
          QString::fromUtf8("ADU/\u062E\U0001F600/2026/11/4821"), QString(58, QLatin1Char('W'))}) {
        const ReceiptCode code = sampleCode(number);
        CHECK(ReceiptCode::fromText(code.text()) == code);
        CHECK(ReceiptCode::fromText(code.text().toLower()) == code);
    }
    CHECK(sampleCode(QString(58, QLatin1Char('W'))).text().size() < 250);
}

TEST_CASE("What is not written as a receipt's code is written is none")
{
    const QString text = sampleCode().text();
    QString mixed = text;
    mixed[mixed.size() - 1] = mixed.back().toLower();
    QString spare = text; // the last sign has bits to spare
    spare[spare.size() - 1] = QLatin1Char('B');
    for (const QString &bad :
         {QString(), QStringLiteral("LP1"), QStringLiteral("ADU/DISDUKCAPIL/2026/11/4821"), mixed, spare,
          text.chopped(1), text + QLatin1Char('A'), text + QLatin1Char(':'),
          QString(text).replace(3, 1, QLatin1String("-")),
          QString(text).replace(QLatin1String("LP1"), QLatin1String("LP2")),
          QString(text).replace(QLatin1String("20261127"), QLatin1String("20261131")),
          QString(text).replace(QLatin1String("ADU/DISDUKCAPIL/2026/11/4821"), QString()),
          QString(text).replace(QLatin1String("ADU/D"), QLatin1String("ADU/%44")), // a D needs no hex
          QString(text).replace(QLatin1String("ADU/D"), QLatin1String("ADU/%1B")), // a terminal would obey
          QString(text.toLower()).replace(QLatin1Char('i'), QChar(0x0131)), QString(5000, QLatin1Char('A'))}) {
        INFO(bad.toStdString());
        CHECK_FALSE(ReceiptCode::fromText(bad));
    }
}

TEST_CASE("Whatever is changed, added or left out, what can still be read says something else")
{
    const QString text = sampleCode().text();
    const QString signs = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcxyz0123456789:/-.%+ =*");
    CHECK(rc::check([&] {
        const int at = *rc::gen::inRange(0, static_cast<int>(text.size()));
        const QChar sign = signs.at(*rc::gen::inRange(0, static_cast<int>(signs.size())));
        QString changed = text;
        switch (*rc::gen::inRange(0, 3)) {
        case 0:
            changed[at] = sign;
            break;
        case 1:
            changed.insert(at, sign);
            break;
        default:
            changed.remove(at, 1);
        }
        const auto read = ReceiptCode::fromText(changed);
        const bool isOther = changed.trimmed() == text || !read || !(*read == sampleCode());
        RC_ASSERT(isOther); // in one expression RapidCheck asks for all parts of it
    }));
}
