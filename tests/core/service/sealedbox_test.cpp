// SPDX-License-Identifier: GPL-3.0-or-later
// Sealing as such: what opens, and that nothing else does.
#include "core/service/keyring.h"
#include "tests/support/must.h"

using namespace loket;

namespace {

const QByteArray place = "case 1/statement";

QByteArray hexOf(const SecretBytes &secret)
{
    return secret.view().toHex();
}

struct Pair {
    SecretBytes privateKey = sodium::randomSecret(sealed::keySize);
    QByteArray publicKey = sealed::publicKeyOf(privateKey);
};

} // namespace

TEST_CASE("What is sealed opens under its key in its place, and nowhere else")
{
    const SecretBytes key = sealed::newContentKey();
    const QByteArray plain = QStringLiteral("Menunggu dua jam\0 ya 🙂").toUtf8();
    const QByteArray box = sealed::seal(key, plain, place);
    CHECK(sealed::open(key, box, place) == plain);
    CHECK_FALSE(box.contains(plain));
    CHECK(box != sealed::seal(key, plain, place)); // never the same twice
    CHECK_FALSE(sealed::open(sealed::newContentKey(), box, place));
    CHECK_FALSE(sealed::open(SecretBytes(), box, place));
    CHECK_FALSE(sealed::open(key, box, "case 2/statement"));
    CHECK_FALSE(sealed::open(key, box, "case 1/identity"));
    for (qsizetype i = 0; i < box.size(); ++i) {
        QByteArray flipped = box;
        flipped[i] = static_cast<char>(flipped[i] ^ 1);
        CHECK_FALSE(sealed::open(key, flipped, place));
        CHECK_FALSE(sealed::open(key, box.left(i), place));
    }
    CHECK_FALSE(sealed::open(key, box + '\0', place));
}

TEST_CASE("The length does not tell whether a short thing was given, and nothing at all can be sealed too")
{
    const SecretBytes key = sealed::newContentKey();
    const auto sizeOf = [&](qsizetype length) { return sealed::seal(key, QByteArray(length, 'x'), place).size(); };
    CHECK(sizeOf(0) == sizeOf(127));
    CHECK(sizeOf(128) == sizeOf(255));
    for (const qsizetype length : {0, 1, 127, 128, 129, 60'000}) {
        const QByteArray plain(length, 'x');
        CHECK(sealed::open(key, sealed::seal(key, plain, place), place) == plain);
    }
}

TEST_CASE("An envelope opens for its pair only, and one with a random key looks like it")
{
    const Pair own;
    const Pair other;
    const SecretBytes key = sealed::newContentKey();
    const QByteArray envelope = sealed::envelope(key, own.publicKey);
    CHECK(envelope.size() == sealed::envelopeSize);
    const auto opened = sealed::openEnvelope(envelope, own.publicKey, own.privateKey);
    REQUIRE(opened);
    CHECK(hexOf(*opened) == hexOf(key));
    CHECK_FALSE(sealed::openEnvelope(envelope, other.publicKey, other.privateKey));
    for (qsizetype i = 0; i < envelope.size(); ++i) {
        QByteArray flipped = envelope;
        flipped[i] = static_cast<char>(flipped[i] ^ 1);
        CHECK_FALSE(sealed::openEnvelope(flipped, own.publicKey, own.privateKey));
    }
    const QByteArray blind = sealed::blindEnvelope(own.publicKey);
    CHECK(blind.size() == envelope.size());
    CHECK(blind.front() == envelope.front());
    const auto random = sealed::openEnvelope(blind, own.publicKey, own.privateKey);
    REQUIRE(random);
    CHECK(hexOf(*random) != hexOf(key));
}

TEST_CASE("Stored text is read back only when it is exactly what was stored")
{
    const QByteArray bytes = QByteArray::fromHex("0102030405060708");
    const QString text = sealed::toText(bytes);
    CHECK(sealed::fromText(text) == bytes);
    CHECK_FALSE(sealed::fromText(text + QLatin1Char(' ')));
    CHECK_FALSE(sealed::fromText(QString(text).replace(QLatin1Char('='), QString())));
    CHECK_FALSE(sealed::fromText(QStringLiteral("AQIDBAUGBwh="))); // bits that decoding would drop
    CHECK_FALSE(sealed::fromText(QStringLiteral("tidak disegel")));
}

TEST_CASE("A secret has one owner and is gone when it is given away or wiped")
{
    SecretBytes first = sodium::randomSecret(sealed::keySize);
    const QByteArray hex = hexOf(first);
    SecretBytes second = std::move(first);
    CHECK(first.isEmpty()); // NOLINT(bugprone-use-after-move): that nothing is left is what is looked at
    CHECK(hexOf(second) == hex);
    SecretBytes third(4);
    third = std::move(second);
    CHECK(second.isEmpty()); // NOLINT(bugprone-use-after-move)
    CHECK(hexOf(third) == hex);
    third.wipe();
    CHECK(third.isEmpty());

    Pair pair;
    const QString envelope = sealed::toText(sealed::envelope(sealed::newContentKey(), pair.publicKey));
    KeyRing ring(std::move(pair.privateKey));
    CHECK(ring.publicKey().toLatin1() == pair.publicKey.toHex());
    CHECK(ring.open(envelope));
    ring.wipe();
    CHECK(ring.isEmpty());
    CHECK(ring.publicKey().isEmpty());
    CHECK_FALSE(ring.open(envelope));
    CHECK_FALSE(KeyRing().open(envelope));
}
