// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/actrunner.h"
#include "core/storage/complaintstore.h"
#include "core/storage/complainttextstore.h"
#include "core/storage/keystore.h"
#include "tests/core/service/peopleoffice.h"

#include <map>

namespace loket::test {

/// An office whose people have key pairs, without the quarter of a second that each secret costs: what a secret opens
/// is put into the gate as signing in would do it. A program of its own, with the parts of core/service in reach.
struct SealedOffice : TestOffice {
    explicit SealedOffice(storage::Backend backend)
        : TestOffice(backend, setup())
        , connection(place.open())
        , runner(*connection, clock, office->zone(), voice)
        , keys(runner)
    {
        must(runner.reloadCatalogue());
        station = must(runner.registerStation(QStringLiteral("uji-2"), QStringLiteral("counter")));
        for (const char *code : {"P1", "P2", "ADM"})
            givePair(code, SecretKind::Pin);
        for (const char *code : {"A1", "A2", "K1"})
            givePair(code, SecretKind::Password);
        givePair(0, QStringLiteral("handover_recovery"));
        must(runner.reloadCatalogue());
    }

    static OfficeSetup setup()
    {
        auto setup = PeopleOffice::setup();
        setup.staff.push_back(PeopleOffice::person("A2", "Hidayah", Role::ComplaintOfficer));
        setup.staff.push_back(PeopleOffice::person("A3", "Maulida", Role::ComplaintOfficer)); // has no password yet
        setup.staff.push_back(PeopleOffice::person("ADM", "Rina", Role::Administrator));
        return setup;
    }

    [[nodiscard]] StaffId staff(const char *code) const
    {
        return runner.catalogue().staffByCode(QString::fromLatin1(code))->id;
    }
    [[nodiscard]] Act as(const char *code) const { return Act{{station, counter(0), staff(code)}}; }

    /// A new pair, as a first secret or a reset makes one.
    void givePair(const char *code, SecretKind kind) { givePair(staff(code).value(), word(kind)); }
    void givePair(qint64 holder, const QString &kind)
    {
        SecretBytes key = sodium::randomSecret(sealed::keySize);
        storage::Credential credential{holder, kind, QString(32, QLatin1Char('0')), 1, 1, {}, {}, clock.now()};
        credential.publicKey = sodium::toHex(sealed::publicKeyOf(key));
        credential.wrappedKey = QString(96, QLatin1Char('0'));
        must(storage::transact(*connection, [&]() -> Result<void> {
            storage::CredentialStore(*connection).put(credential);
            return {};
        }));
        privateKeys[{holder, kind}] = std::move(key);
        must(runner.reloadCatalogue());
    }
    [[nodiscard]] KeyRing ringOf(qint64 holder, const QString &kind) const
    {
        const SecretBytes &key = privateKeys.at({holder, kind});
        SecretBytes same(key.size());
        std::copy_n(key.data(), key.size(), same.data());
        return KeyRing(std::move(same));
    }
    [[nodiscard]] KeyRing recoveryRing() const { return ringOf(0, QStringLiteral("handover_recovery")); }

    void enter(const char *code, SecretKind kind)
    {
        const Staff &person = *runner.catalogue().staffByCode(QString::fromLatin1(code));
        runner.gate().admit({person.id, person.roles.common(rolesOpenedBy(kind))},
                            ringOf(person.id.value(), word(kind)));
    }
    void enter(const char *code)
    {
        const Staff &person = *runner.catalogue().staffByCode(QString::fromLatin1(code));
        const bool password = !person.roles.common(handlerRoles()).isEmpty();
        enter(code, password ? SecretKind::Password : SecretKind::Pin);
    }

    /// Some part of an act of a complaint officer, whose own desk is not what is tested here.
    template<class Value, class Body>
    Value inAct(const char *code, Body body)
    {
        return must(tried<Value>(code, body));
    }
    template<class Value, class Body>
    Result<Value> tried(const char *code, Body body)
    {
        enter(code);
        return runner.answer<Value>(
            as(code), QStringLiteral("complaint_import"),
            [&](ActScope &scope) -> Result<Value> {
                scope.setSubject(QStringLiteral("complaint:1"));
                return body(scope);
            },
            [](const Entry &) -> Result<Value> { return refuse(ErrorCode::Conflict); });
    }

    /// A case that A1 enters: a clear sentence, a sealed statement and who complains.
    ComplaintId receive(std::vector<StaffId> excluded = {}, std::optional<StaffId> typist = {})
    {
        return inAct<ComplaintId>("A1", [&](ActScope &scope) -> Result<ComplaintId> {
            Complaint one;
            one.number = QStringLiteral("ADU/GENERIC/2026/11/%1").arg(1000 + ++received);
            one.month = QStringLiteral("2026-11");
            one.classCode = QStringLiteral("PLAIN");
            one.channel = QStringLiteral("COUNTER");
            one.receivedAt = scope.moment().at;
            one.receivedDay = scope.day().text();
            one.enteredAt = scope.moment().at;
            const ComplaintId id = storage::ComplaintStore(*connection)
                                       .insert(one, {}, {{QStringLiteral("hope"), clearWords}}, scope.images());
            const auto key = keys.make(scope, id, excluded, typist);
            if (!key)
                return tl::unexpected(key.error());
            storage::ComplaintTextStore texts(*connection);
            texts.add(id, {}, key->sealWords(QStringLiteral("statement"), statement), scope.images());
            texts.add(id, {}, key->sealWords(identityPart(), identity), scope.images());
            return id;
        });
    }

    /// As whoever entered last reads it.
    [[nodiscard]] Result<QString> read(ComplaintId id, const QString &part)
    {
        return storage::reading(*connection, [&]() -> Result<QString> {
            const auto key = keys.open(id);
            if (!key)
                return tl::unexpected(key.error());
            for (const auto &text : storage::ComplaintTextStore(*connection).of(id)) {
                if (text.words.part == part)
                    return key->openWords(text.words);
            }
            return refuse(ErrorCode::BadText);
        });
    }
    [[nodiscard]] Result<QString> readAs(const char *code, ComplaintId id, const QString &part = identityPart())
    {
        enter(code);
        return read(id, part);
    }

    [[nodiscard]] std::vector<storage::Envelope> envelopes(ComplaintId id)
    {
        return must(storage::reading(*connection, [&]() -> Result<std::vector<storage::Envelope>> {
            storage::KeyStore store(*connection);
            const auto row = store.ofCase(id);
            return row ? store.envelopes(row->id) : std::vector<storage::Envelope>();
        }));
    }
    [[nodiscard]] std::vector<storage::ComplaintTextStore::Stored> texts(ComplaintId id)
    {
        return must(storage::reading(*connection, [&]() -> Result<std::vector<storage::ComplaintTextStore::Stored>> {
            return storage::ComplaintTextStore(*connection).of(id);
        }));
    }
    void change(const char *sql) { connection->execute(QString::fromLatin1(sql)); }

    const QString clearWords = QStringLiteral("Semoga cepat selesai.");
    const QString statement = QStringLiteral("Diminta UANG-KOPI-88 oleh petugas.");
    const QString identity = QStringLiteral("{\"name\":\"Siti Zubaidah\",\"nik\":\"6371012345678901\","
                                            "\"contact\":\"081348123456\"}");

    std::unique_ptr<storage::Connection> connection;
    Journal voice;
    ActRunner runner;
    CaseKeys keys;
    StationId station;
    std::map<std::pair<qint64, QString>, SecretBytes> privateKeys;
    int received = 0;
};

} // namespace loket::test
