// SPDX-License-Identifier: GPL-3.0-or-later
// With the own secret and the raw file in hand: whoever is a subject, or may be one, opens every envelope that is
// addressed to him, whatever it holds, and with all of that nothing that is sealed about the case.
#include "tests/core/service/caseoffice.h"

using namespace loket;
using namespace loket::test;

namespace {

struct RawFile {
    /// What the private key of a person opens of all the envelopes of the file, by whatever name they are addressed.
    static std::vector<SecretBytes> keysOf(CaseOffice &test, const char *code, SecretKind kind)
    {
        const KeyRing ring = test.ringOf(test.staff(code).value(), word(kind));
        return must(storage::reading(*test.connection, [&]() -> Result<std::vector<SecretBytes>> {
            std::vector<SecretBytes> keys;
            for (auto rows = test.connection->run("select bytes from key_envelope order by id"); rows.next();) {
                if (auto key = ring.open(rows.text(0)))
                    keys.push_back(*std::move(key));
            }
            return keys;
        }));
    }
    /// How many sealed texts of a case one of the keys opens, in whatever part they stand.
    static int opened(CaseOffice &test, ComplaintId complaint, const std::vector<SecretBytes> &keys)
    {
        int count = 0;
        for (const auto &text : test.texts(complaint)) {
            REQUIRE(text.words.sealed);
            for (const SecretBytes &key : keys) {
                SecretBytes same(key.size());
                std::copy_n(key.data(), key.size(), same.data());
                count += CaseKey(complaint, {}, std::move(same), {}).openWords(text.words) ? 1 : 0;
            }
        }
        return count;
    }
};

} // namespace

TEST_CASE("With the own key and the raw file in hand no subject opens anything of the case, and its handler does")
{
    LOKET_ON_BOTH_DATABASES(backend);
    CaseOffice test(backend);
    const char *subject = GENERATE("P1", "A1", "K1");
    INFO(subject);
    const SecretKind kind = qstrcmp(subject, "P1") == 0 ? SecretKind::Pin : SecretKind::Password;
    test.receive(CaseOffice::complaint()); // something in clear, to whose key everybody gets an envelope
    ComplaintReport report = test.about(subject);
    report.anonymous = false;
    report.identity.name = QStringLiteral("Zubaidah");
    report.identity.contact = QStringLiteral("081255501234");
    report.identity.way = QStringLiteral("WHATSAPP");
    const ReceivedComplaint named = test.typedIn(report);
    ComplaintReport unsure = report;
    unsure.subjects = {};
    unsure.subjects.unknown = true;
    const ReceivedComplaint unknown = test.typedIn(unsure);
    REQUIRE_FALSE(test.texts(named.id).empty());

    const auto own = RawFile::keysOf(test, subject, kind);
    CHECK(RawFile::opened(test, named.id, own) == 0);
    if (kind == SecretKind::Pin) // may be meant: was at a counter that day
        CHECK(RawFile::opened(test, unknown.id, own) == 0);
    else
        CHECK_FALSE(own.empty()); // a random key stands in the place of the case's

    // The same by the handler who is left, or by the supervisor's pair.
    CHECK(RawFile::opened(test, named.id, RawFile::keysOf(test, "P2", SecretKind::Pin)) > 0); // until the receipt
    must(test.complaints.receiptDone(test.as("P2"), named.id));
    CHECK(RawFile::opened(test, named.id, RawFile::keysOf(test, "P2", SecretKind::Pin)) == 0);
    const bool isHandled = qstrcmp(subject, "K1") != 0;
    CHECK((RawFile::opened(test, named.id, RawFile::keysOf(test, "A2", SecretKind::Password)) > 0) == isHandled);
    CHECK(RawFile::opened(test, named.id, RawFile::keysOf(test, "I1", SecretKind::Pin)) == 0);
    CHECK(RawFile::opened(test, named.id, RawFile::keysOf(test, "ADM", SecretKind::Pin)) == 0);
    must(verify(test.address));
}
