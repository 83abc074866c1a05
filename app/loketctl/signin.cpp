// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loketctl/signin.h"

#include "app/loketctl/console.h"

#include <QFile>
#include <QThread>

namespace loket::ctl {

namespace {

constexpr qint64 patienceSeconds = 120;

class SignIn
{
    Q_DECLARE_TR_FUNCTIONS(SignIn)

public:
    static std::vector<CommandText::Option> options()
    {
        return {{QStringLiteral("staff"), QStringLiteral("CODE"),
                 tr("who does it, once somebody can sign in: an administrator")},
                {QStringLiteral("pin-file"), QStringLiteral("FILE"),
                 tr("file with the PIN; without it the terminal asks")}};
    }

    static QString question(const QString &code) { return tr("PIN of %1:").arg(code); }

    static void sayWait(const QString &seconds)
    {
        Console::complain(tr("After wrong attempts: waiting %1 seconds.").arg(seconds));
    }

    static void sayCodes(const SignInDesk::FirstAdministrator &made)
    {
        Console::say(tr("First administrator: %1. Sign in with this code and the PIN.").arg(made.code));
        Console::say(tr("Two codes, shown only now. Write each on paper and lock it away:"));
        Console::say(tr("  Forgotten PIN (administrator):     %1").arg(made.codes.signIn));
        Console::say(tr("  Sealed hand-overs (supervisor):    %1").arg(made.codes.handOver));
    }
};

} // namespace

std::vector<CommandText::Option> withSignIn(std::vector<CommandText::Option> options)
{
    const auto more = SignIn::options();
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

Result<QString> secretFrom(const CommandLine &line, const char *option, const QString &question)
{
    if (line.has(option)) {
        QFile file(line.value(option));
        if (!file.open(QIODevice::ReadOnly))
            return refuse(ErrorCode::FileUnreadable, file.fileName());
        return QString::fromUtf8(file.readLine()).trimmed();
    }
    const QString typed = Console::askHidden(question);
    return typed.isEmpty() ? Result<QString>(refuse(ErrorCode::NoSecret, QStringLiteral("--") + QLatin1String(option)))
                           : typed;
}

Result<Actor> signInFrom(const CommandLine &line, Office &office)
{
    if (!line.has("staff"))
        return refuse(ErrorCode::NotSignedIn, QStringLiteral("--staff"));
    const Staff *person = office.catalogue().staffByCode(line.value("staff"));
    if (!person)
        return refuse(ErrorCode::UnknownStaff, line.value("staff"));
    const auto secret = secretFrom(line, "pin-file", SignIn::question(person->code));
    if (!secret)
        return tl::unexpected(secret.error());
    const Actor actor{office.station(), {}, person->id};
    auto session = office.people().signIn(Act{actor}, *secret);
    if (!session && session.error().code == ErrorCode::LockedOut
        && session.error().detail.toLongLong() <= patienceSeconds) {
        SignIn::sayWait(session.error().detail);
        QThread::sleep(session.error().detail.toULong());
        session = office.people().signIn(Act{actor}, *secret);
    }
    return session.map([&](const Session &) { return actor; });
}

void sayCodes(const SignInDesk::FirstAdministrator &made)
{
    SignIn::sayCodes(made);
}

} // namespace loket::ctl
