// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/signindesk.h"

#include "core/domain/lockout.h"
#include "core/domain/secretrules.h"
#include "core/domain/text.h"
#include "core/service/actrunner.h"
#include "core/service/attempts.h"
#include "core/service/casedesk.h"
#include "core/service/complaintdrafts.h"
#include "core/service/secretkeeper.h"
#include "core/service/unitkey.h"

namespace loket {

namespace {

constexpr qint64 office = 0; ///< holder of the recovery codes
/// Sealed cases that are opened by signing in: about a quarter of a second.
constexpr int mostOpenedAtOnce = 1000;

const QString signInRecovery = QStringLiteral("sign_in_recovery");
const QString handOverRecovery = QStringLiteral("handover_recovery");

} // namespace

class SignInDesk::Private
{
public:
    explicit Private(ActRunner &actRunner) : runner(actRunner), attempts(actRunner) {}

    /// The private key that the secret opens. Counted first, judged then.
    Result<SecretBytes> ask(const Act &act, qint64 holder, const QString &kind, const QString &secret);
    /// The secret as it is kept, and how many wrong ones there have been with this one.
    Result<std::pair<storage::Credential, int>> count(qint64 holder, const QString &kind);
    /// The counter is the new officer's from now on.
    Result<void> takeOver(ActScope &scope);
    [[nodiscard]] const Staff *person(const std::optional<StaffId> &staff) const
    {
        return staff ? runner.catalogue().staffMember(*staff) : nullptr;
    }
    [[nodiscard]] QString freeCode() const;

    ActRunner &runner;
    Attempts attempts;
};

SignInDesk::SignInDesk(ActRunner &runner) : d(std::make_unique<Private>(runner)) {}
SignInDesk::~SignInDesk() = default;

const std::optional<Session> &SignInDesk::session() const
{
    return d->runner.gate().session();
}

Result<std::pair<storage::Credential, int>> SignInDesk::Private::count(qint64 holder, const QString &kind)
{
    using Counted = std::pair<storage::Credential, int>;
    if (runner.isUncertain())
        return refuse(ErrorCode::CommitUncertain);
    return storage::transact(runner.connection(), [&]() -> Result<Counted> {
        const auto credential = runner.credentials().find(holder, kind);
        if (!credential)
            return refuse(ErrorCode::NoSecret, kind);
        return attempts.count(holder).map([&](int failures) { return Counted(*credential, failures); });
    });
}

Result<SecretBytes> SignInDesk::Private::ask(const Act &act, qint64 holder, const QString &kind, const QString &secret)
{
    const auto counted = count(holder, kind);
    if (!counted)
        return tl::unexpected(counted.error());
    if (auto key = secrets::open(counted->first, secret))
        return *std::move(key);
    const int failures = counted->second;
    const auto note = [&](ActScope &scope) -> Result<void> {
        scope.setSubject(holder == office ? subjectOf(act.actor.station) : subjectOf(StaffId(holder)));
        scope.setResult(QStringLiteral("failures"), failures);
        return {};
    };
    Act failed{act.actor};
    failed.actor.staff.reset(); // who it was is not known
    const auto noted = runner.perform(failed, QStringLiteral("sign_in_failed"), note);
    if (!noted)
        return tl::unexpected(noted.error());
    if (lockout::attemptsLeft(failures) == 0)
        return refuse(ErrorCode::LockedOut, QString::number(lockout::delayAfter(failures) / secondMs));
    return refuse(ErrorCode::WrongSecret, QString::number(lockout::attemptsLeft(failures)));
}

Result<void> SignInDesk::Private::takeOver(ActScope &scope)
{
    const auto &[actor, now] = scope.moment();
    auto present = actor.counter ? runner.counters().presentForChange(*actor.counter) : std::nullopt;
    if (!present || present->state == CounterState::Closed || present->staff == actor.staff)
        return {};
    scope.setSubject(subjectOf(*actor.counter));
    scope.setResult(QStringLiteral("from"), present->staff ? present->staff->value() : 0);
    CounterPeriod next = *present;
    present->endedAt = now;
    runner.counters().update(*present, scope.images());
    next.id = 0;
    next.rev = 0;
    next.staff = actor.staff;
    next.startedAt = now;
    runner.counters().insert(next, scope.images());

    const auto busy = runner.tickets().atCounter(*actor.counter);
    const auto before = busy ? runner.tickets().visitForChange(*busy) : std::nullopt;
    if (!before || before->ticket.state != TicketState::Serving)
        return {};
    return rules::changeOfficer(*before, scope.moment()).map([&](const Visit &after) {
        static_cast<void>(runner.tickets().update(*before, after, scope.images()));
        scope.setSubject(subjectOf(*busy));
        scope.setResult(QStringLiteral("ticket"), busy->value());
    });
}

QString SignInDesk::Private::freeCode() const
{
    QString code = QStringLiteral("ADMIN");
    for (int i = 2; runner.catalogue().staffByCode(code); ++i)
        code = QStringLiteral("ADMIN%1").arg(i);
    return code;
}

Result<Session> SignInDesk::signIn(const Act &act, const QString &secret)
{
    const Staff *person = d->person(act.actor.staff);
    if (!person)
        return refuse(ErrorCode::UnknownStaff);
    const OfficeDay today = d->runner.zone().dayOf(d->runner.clock().now());
    if (!person->isActiveOn(today.text()))
        return refuse(ErrorCode::NotActive, person->code);
    const SecretKind kind = secrets::kindOf(secret);
    const Session session{person->id, person->roles.common(rolesOpenedBy(kind))};
    // A secret of the other form is a wrong one, not a question of which form somebody has.
    const bool hasThis = d->runner.catalogue().hasSecret(person->id, kind);
    const SecretKind other = kind == SecretKind::Pin ? SecretKind::Password : SecretKind::Pin;
    auto key = d->ask(act, person->id.value(), word(hasThis ? kind : other), secret);
    if (!key)
        return tl::unexpected(key.error());
    KeyRing keys(*std::move(key));
    const auto done = d->runner.perform(act, QStringLiteral("sign_in"), [&](ActScope &scope) -> Result<void> {
        d->attempts.forgive(person->id.value());
        scope.setSubject(subjectOf(session.staff));
        if (session.roles.has(Role::CounterOfficer)) {
            if (const auto taken = d->takeOver(scope); !taken)
                return taken;
        }
        UnitKey(d->runner).passOn(scope, session, keys);
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    d->runner.gate().admit(session, std::move(keys));
    // While a secret is computed with anyway, so that the first list waits for nothing; whatever it says is said there.
    if (!session.roles.common(handlerRoles()).isEmpty())
        static_cast<void>(CaseDesk(d->runner).prepare(mostOpenedAtOnce));
    return session;
}

Result<void> SignInDesk::signOut(const Act &act, const QString &why)
{
    const auto done = d->runner.perform(act, QStringLiteral("sign_out"), [&](ActScope &scope) -> Result<void> {
        scope.setSubject(act.actor.staff ? subjectOf(*act.actor.staff) : subjectOf(act.actor.station));
        scope.setResult(QStringLiteral("why"), why);
        return {};
    });
    d->runner.gate().leave(); // whatever the database says
    return done;
}

Result<void> SignInDesk::setSecret(const Act &act, StaffId staff, const QString &secret)
{
    const Staff *person = d->person(staff);
    if (!person)
        return refuse(ErrorCode::UnknownStaff);
    if (d->runner.catalogue().isBeingSetUp())
        return refuse(ErrorCode::NotSignedIn); // an office with a PIN and no administrator could never be changed
    const SecretKind kind = secrets::kindOf(secret);
    if (const auto good = secrets::acceptable(kind, secret); !good)
        return good;
    if (person->roles.common(rolesOpenedBy(kind)).isEmpty())
        return refuse(ErrorCode::WeakSecret, word(SecretKind::Password));
    const auto credential = secrets::make(staff.value(), word(kind), secret, d->runner.clock().now());
    return d->runner.performOnRecords(act, QStringLiteral("secret_set"), [&](ActScope &scope) -> Result<void> {
        d->runner.credentials().put(credential);
        d->attempts.forgive(staff.value());
        scope.setSubject(subjectOf(staff));
        scope.setResult(QStringLiteral("secret"), word(kind));
        return {};
    });
}

Result<void> SignInDesk::changeSecret(const Act &act, const QString &old, const QString &secret)
{
    const Staff *person = d->person(act.actor.staff);
    if (!person)
        return refuse(ErrorCode::NotSignedIn);
    const SecretKind kind = secrets::kindOf(secret);
    if (const auto good = secrets::acceptable(kind, secret); !good)
        return good;
    if (secrets::kindOf(old) != kind)
        return refuse(ErrorCode::WeakSecret, word(secrets::kindOf(old)));
    const auto key = d->ask(act, person->id.value(), word(kind), old);
    if (!key)
        return tl::unexpected(key.error());
    const qint64 holder = person->id.value();
    const auto kept = storage::reading(d->runner.connection(), [&]() -> Result<storage::Credential> {
        const auto found = d->runner.credentials().find(holder, word(kind));
        return found ? Result<storage::Credential>(*found) : refuse(ErrorCode::NoSecret, word(kind));
    });
    if (!kept)
        return tl::unexpected(kept.error());
    const auto credential = secrets::wrapAgain(*kept, *key, secret, d->runner.clock().now());
    return d->runner.perform(act, QStringLiteral("secret_changed"), [&](ActScope &scope) -> Result<void> {
        d->runner.credentials().put(credential);
        d->attempts.forgive(holder);
        scope.setSubject(subjectOf(StaffId(holder)));
        return {};
    });
}

Result<SignInDesk::FirstAdministrator> SignInDesk::makeFirstAdministrator(const Act &act, const QString &name,
                                                                          const QString &pin, RoleSet roles)
{
    const auto clean = cleanText(name, 200, false);
    if (!clean)
        return tl::unexpected(clean.error());
    if (const auto good = secrets::acceptable(SecretKind::Pin, pin); !good)
        return tl::unexpected(good.error());
    const Instant now = d->runner.clock().now();
    FirstAdministrator made{{}, d->freeCode(), {secrets::newCode(), secrets::newCode()}};
    auto own = secrets::make(office, word(SecretKind::Pin), pin, now);
    const auto signInCode = secrets::make(office, signInRecovery, secrets::codeFromTyped(made.codes.signIn), now);
    const auto handOverCode = secrets::make(office, handOverRecovery, secrets::codeFromTyped(made.codes.handOver), now);
    const auto done = d->runner
                          .perform(
                              act, QStringLiteral("first_administrator"),
                              [&](ActScope &scope) -> Result<void> {
                                  if (d->runner.credentials().anybodyCanSignIn())
                                      return refuse(ErrorCode::NotAllowed, word(Role::Administrator));
                                  made.staff = d->runner.records().insert(
                                      Staff{{}, 0, made.code, clean->text, {}, {}, roles, scope.day().text(), {}},
                                      scope.images());
                                  own.holder = made.staff.value();
                                  for (const auto &credential : {own, signInCode, handOverCode})
                                      d->runner.credentials().put(credential);
                                  scope.setSubject(subjectOf(made.staff));
                                  return {};
                              },
                              [&](const Entry &entry) {
                                  made.staff = StaffId(entry.subject.section(QLatin1Char(':'), 1).toLongLong());
                                  return Result<void>();
                              })
                          .and_then([&] { return d->runner.reloadCatalogue(); });
    if (!done)
        return tl::unexpected(done.error());
    return made;
}

Result<QString> SignInDesk::recover(const Act &act, const QString &code, const QString &pin)
{
    const Staff *person = d->person(act.actor.staff);
    if (!person || !person->roles.has(Role::Administrator))
        return refuse(ErrorCode::UnknownStaff);
    if (const auto good = secrets::acceptable(SecretKind::Pin, pin); !good)
        return tl::unexpected(good.error());
    if (const auto key = d->ask(act, office, signInRecovery, secrets::codeFromTyped(code)); !key)
        return tl::unexpected(key.error());
    const Instant now = d->runner.clock().now();
    const QString next = secrets::newCode();
    const qint64 holder = person->id.value();
    const auto own = secrets::make(holder, word(SecretKind::Pin), pin, now);
    const auto printed = secrets::make(office, signInRecovery, secrets::codeFromTyped(next), now);
    const auto done = d->runner.performOnRecords(act, QStringLiteral("recovered"),
                                                 [&](ActScope &scope) -> Result<void> {
                                                     d->runner.credentials().put(own);
                                                     d->runner.credentials().put(printed);
                                                     d->attempts.forgive(office);
                                                     d->attempts.forgive(holder);
                                                     scope.setSubject(subjectOf(StaffId(holder)));
                                                     return {};
                                                 });
    return done.map([&] { return next; });
}

Result<std::vector<KeptHandOver>> SignInDesk::keptHandOvers(const Act &act, const QString &code,
                                                            const std::vector<DraftId> &taken)
{
    using Kept = std::vector<KeptHandOver>;
    auto key = d->ask(act, office, handOverRecovery, secrets::codeFromTyped(code));
    if (!key)
        return tl::unexpected(key.error());
    const KeyRing recovery(*std::move(key));
    return d->runner.answer<Kept>(
        act, QStringLiteral("handover_recovered"),
        [&](ActScope &scope) -> Result<Kept> {
            d->attempts.forgive(office);
            scope.setSubject(subjectOf(act.actor.station));
            return ComplaintDrafts(d->runner).handOversInAct(recovery, taken);
        },
        [](const Entry &entry) -> Result<Kept> { return refuse(ErrorCode::Conflict, entry.act); });
}

} // namespace loket
