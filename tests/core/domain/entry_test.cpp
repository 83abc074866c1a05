// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/canonicaljson.h"
#include "core/domain/entry.h"

#include "tests/support/catchqt.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <rapidcheck.h>

using namespace loket;

namespace {

Entry firstEntry()
{
    Entry entry;
    entry.station = StationId(1);
    entry.seq = 1;
    entry.act = QStringLiteral("0b9f7a52-3f0e-4c1e-9a54-1f6a3c0d2e11");
    entry.at = Instant(1700186400123);
    entry.officeDay = QStringLiteral("2023-11-17");
    entry.kind = QStringLiteral("init");
    entry.subject = QStringLiteral("0b5c1e80-0000-4000-8000-000000000001");
    entry.payload = "{\"v\":1}";
    entry.prev = firstPrev();
    entry.hash = hashOf(entry);
    return entry;
}

Entry secondEntry()
{
    Entry entry;
    entry.station = StationId(1);
    entry.seq = 2;
    entry.act = QStringLiteral("5a1e0d3c-9b7f-4f2a-8c6d-0e1f2a3b4c5d");
    entry.at = Instant(1700186460456);
    entry.officeDay = QStringLiteral("2023-11-17");
    entry.staff = StaffId(4);
    entry.kind = QStringLiteral("take");
    entry.subject = QStringLiteral("A-017\t\u0001\u001f\u007f/\\");
    entry.payload = "{\"result\":null,\"rows\":{\"ticket\":[{\"id\":7,\"note\":\"Siti \\\"Ai\\\"\\nBanjarmasin – 2 "
                    "€\"}]},\"v\":1}";
    entry.prev = firstEntry().hash;
    entry.hash = hashOf(entry);
    return entry;
}

std::vector<Entry> chain(int length)
{
    std::vector<Entry> entries{firstEntry()};
    while (static_cast<int>(entries.size()) < length) {
        Entry next = secondEntry();
        next.seq = entries.back().seq + 1;
        next.prev = entries.back().hash;
        next.hash = hashOf(next);
        entries.push_back(next);
    }
    return entries;
}

QString firstFault(const std::vector<Entry> &entries)
{
    ChainCheck check(StationId(1));
    for (const auto &entry : entries)
        (void)check.feed(entry);
    const auto again = check.feed(entries.front());
    return again ? QString() : again.error().detail;
}

} // namespace

TEST_CASE("Entry: the line that is hashed, to the byte")
{
    CHECK(canonicalText(firstEntry())
          == "[1,1,\"0b9f7a52-3f0e-4c1e-9a54-1f6a3c0d2e11\",1700186400123,\"2023-11-17\",null,\"init\","
             "\"0b5c1e80-0000-4000-8000-000000000001\",\"{\\\"v\\\":1}\","
             "\"0000000000000000000000000000000000000000000000000000000000000000\"]");
    CHECK(firstPrev() == QByteArray(64, '0'));
}

// Made once outside: Python 3.11, json.dumps(columns, ensure_ascii=False, separators=(',', ':')) and hashlib.sha256;
// the first also with sha256sum over the line.
TEST_CASE("Entry: hashes as Python and sha256sum give them")
{
    CHECK(hashOf(firstEntry()) == "9cb0fc596b1371eaf4381600476dbd6b5168f0b145be946caa19c10622e7e0a9");
    CHECK(hashOf(secondEntry()) == "bca8ae71f117dbd5ae26de6bb192588b6943a5608fb927b1afccecfa8c7d4487");
}

TEST_CASE("Entry: the line is what QJsonDocument writes, whatever stands in the texts")
{
    CHECK(rc::check([] {
        Entry entry = secondEntry();
        // All characters up to U+D7FF: control characters, quotes, and more than one byte in UTF-8.
        const auto codes = *rc::gen::container<std::vector<char16_t>>(
            rc::gen::oneOf(rc::gen::inRange<char16_t>(0, 0x80), rc::gen::inRange<char16_t>(0x80, 0xd800)));
        entry.subject = QString::fromUtf16(codes.data(), static_cast<qsizetype>(codes.size()));
        const QJsonArray columns{entry.station.value(),
                                 entry.seq,
                                 entry.act,
                                 entry.at.millis(),
                                 entry.officeDay,
                                 entry.staff->value(),
                                 entry.kind,
                                 entry.subject,
                                 QString::fromUtf8(entry.payload),
                                 QString::fromLatin1(entry.prev)};
        RC_ASSERT(canonicalText(entry) == QJsonDocument(columns).toJson(QJsonDocument::Compact));
    }));
}

TEST_CASE("Entry: payloads hold whole numbers, texts and null, keys sorted")
{
    const QJsonObject row{{QStringLiteral("id"), qint64(9'007'199'254'740'993)}, // more than a double can hold
                          {QStringLiteral("at"), 3.0},
                          {QStringLiteral("a"), QStringLiteral("é\"\n")}};
    const QJsonObject rows{{QStringLiteral("ticket"), QJsonArray{row}}};
    const QJsonObject object{
        {QStringLiteral("v"), 1}, {QStringLiteral("result"), QJsonValue()}, {QStringLiteral("rows"), rows}};
    CHECK(canonicalJson(object)
          == QByteArray("{\"result\":null,\"rows\":{\"ticket\":[{\"a\":\"é\\\"\\n\",\"at\":3,"
                        "\"id\":9007199254740993}]},\"v\":1}"));
    CHECK(canonicalJson(object) == QJsonDocument(object).toJson(QJsonDocument::Compact));

    const auto refused = [](const QJsonValue &value) {
        return canonicalJson({{QStringLiteral("rows"), QJsonArray{1, value}}}).error();
    };
    CHECK(refused(2.5) == Error{ErrorCode::OutOfRange, QStringLiteral("/rows/1")});
    CHECK(refused(true) == Error{ErrorCode::OutOfRange, QStringLiteral("/rows/1")});
    CHECK(refused(1e300).code == ErrorCode::OutOfRange);
}

TEST_CASE("Chain: a good one passes and its head is the last entry")
{
    const auto entries = chain(5);
    ChainCheck check(StationId(1));
    CHECK(check.head() == ChainHead{StationId(1), 0, firstPrev()});
    for (const auto &entry : entries)
        CHECK(check.feed(entry));
    CHECK(check.head() == ChainHead{StationId(1), 5, entries.back().hash});
}

TEST_CASE("Chain: the first fault is named")
{
    CHECK(firstFault(chain(5)) == QStringLiteral("1 1 order")); // the first entry fed a second time

    auto gap = chain(5);
    gap.erase(gap.begin() + 2);
    CHECK(firstFault(gap) == QStringLiteral("1 3 gap"));

    auto headless = chain(5);
    headless.erase(headless.begin());
    CHECK(firstFault(headless) == QStringLiteral("1 1 gap"));

    auto foreign = chain(3);
    foreign[1].station = StationId(2);
    CHECK(firstFault(foreign) == QStringLiteral("1 2 station"));

    auto changed = chain(5);
    changed[3].kind = QStringLiteral("void");
    CHECK(firstFault(changed) == QStringLiteral("1 4 hash"));

    // A changed entry with a new hash of its own breaks the next one's `prev`.
    auto rehashed = chain(5);
    rehashed[3].kind = QStringLiteral("void");
    rehashed[3].hash = hashOf(rehashed[3]);
    CHECK(firstFault(rehashed) == QStringLiteral("1 5 prev"));
}

TEST_CASE("Chain: a change of any one column is found")
{
    using Change = void (*)(Entry &);
    const Change changes[] = {
        [](Entry &e) { e.act += QLatin1Char('0'); },
        [](Entry &e) { e.at = e.at + 1; },
        [](Entry &e) { e.officeDay = QStringLiteral("2023-11-18"); },
        [](Entry &e) { e.staff.reset(); },
        [](Entry &e) { e.staff = StaffId(5); },
        [](Entry &e) { e.kind += QLatin1Char('x'); },
        [](Entry &e) { e.subject.chop(1); },
        [](Entry &e) { e.payload[3] = static_cast<char>(e.payload.at(3) ^ 1); },
        [](Entry &e) { e.prev[0] = 'f'; },
        [](Entry &e) { e.hash[63] = e.hash.at(63) == '0' ? '1' : '0'; },
    };
    for (const auto change : changes) {
        auto entries = chain(4);
        change(entries[2]);
        const QString fault = firstFault(entries);
        INFO(fault.toStdString());
        CHECK(fault.startsWith(QLatin1String("1 3 ")));
    }
}
