// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/access.h"
#include "ui/presentation/rolenames.h"
#include "ui/presentation/sentence.h"

// The sentences about who may do what.
namespace loket {

namespace {

constexpr qint64 shortLockOut = 120; ///< seconds: told in seconds, and waited for

qint64 minutesOf(qint64 seconds)
{
    return (seconds + 59) / 60;
}

} // namespace

QString Sentences::ofPeople(const Error &error)
{
    const QString &detail = error.detail;
    const bool password = detail == word(SecretKind::Password);
    switch (error.code) {
    case ErrorCode::NotSignedIn:
        if (detail == QLatin1String("--staff"))
            return tr("In this office people sign in. Say who you are: --staff CODE, and the PIN.");
        return tr("Nobody is signed in here for this. Sign in with your PIN first.");
    case ErrorCode::NotAllowed:
        if (detail.isEmpty())
            return tr("This may only be read, not changed. Sign in to change it.");
        return tr("Your role does not allow this; it is for: %1. Ask one of them, or the administrator.")
            .arg(roleNames(detail));
    case ErrorCode::WrongSecret:
        if (detail.isEmpty()) // of a file: nobody counts
            return tr("The code does not fit. Look at the paper and type it again.");
        return tr("The PIN, password or code does not fit. Attempts left: %1.").arg(detail);
    case ErrorCode::LockedOut:
        return lockedOut(detail.toLongLong());
    case ErrorCode::WeakSecret:
        return password ? tr("A password of at least ten characters is needed here. Choose one that nobody guesses.")
                        : tr("A PIN has four digits, not all alike and not in sequence. Choose another one.");
    case ErrorCode::NoSecret:
        if (detail == QLatin1String("--pin-file"))
            return tr("The PIN is missing. Give it in a file with --pin-file FILE, or use a terminal.");
        if (detail == QLatin1String("--code-file"))
            return tr("The printed code is missing. Give it in a file with --code-file FILE, or use a terminal.");
        return tr("This person has no PIN or password yet. The administrator sets one in the settings.");
    case ErrorCode::NotActive:
        return tr("\"%1\" does not work here on this day. The administrator can change the dates.").arg(detail);
    case ErrorCode::LastAdministrator:
        return tr("\"%1\" is the last administrator, so this stays. Make somebody else an administrator first.")
            .arg(detail);
    default:
        return {};
    }
}

QString Sentences::toAdministrator(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotAllowed:
        return error.detail.isEmpty()
            ? QString()
            : tr("Your role does not allow this; it is for: %1. Who has which role is set in Settings (Ctrl+,) > Staff "
                 "and PINs.")
                  .arg(roleNames(error.detail));
    case ErrorCode::NoSecret:
        return error.detail.startsWith(QLatin1Char('-'))
            ? QString()
            : tr("This person has no PIN or password yet. Set one in Settings (Ctrl+,) > Staff and PINs.");
    case ErrorCode::NotActive:
        return tr("\"%1\" does not work here on this day. Change the dates in Settings (Ctrl+,) > Staff and PINs.")
            .arg(error.detail);
    case ErrorCode::LockedOut:
        return error.detail.toLongLong() < shortLockOut ? QString()
                                                        : tr("Too many wrong attempts. Try again in %1 minutes, or let "
                                                             "another administrator give you a new PIN in Settings "
                                                             "(Ctrl+,) > Staff and PINs.")
                                                              .arg(minutesOf(error.detail.toLongLong()));
    case ErrorCode::NoPrinter:
        return tr("No printer is chosen for this paper at this counter. Choose one in Settings (Ctrl+,) > Papers and "
                  "printers.");
    default:
        return {};
    }
}

QString Sentences::lockedOut(qint64 seconds)
{
    if (seconds < shortLockOut)
        return tr("After wrong attempts nobody can try for a while. Try again in %1 seconds.").arg(seconds);
    return tr("Too many wrong attempts. Try again in %1 minutes, or ask the administrator for a new PIN.")
        .arg(minutesOf(seconds));
}

QString sentence(const Error &error, RoleSet reader)
{
    const QString own = reader.has(Role::Administrator) ? Sentences::toAdministrator(error) : QString();
    return own.isEmpty() ? Sentences::of(error) : own;
}

} // namespace loket
