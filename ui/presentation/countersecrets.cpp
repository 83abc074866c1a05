// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets that are set at this window: the first administrator, the own PIN or password, a new one by the printed code.
// The fifth part of CounterPresenter.
#include "core/domain/secretrules.h"
#include "ui/presentation/counterpresenter.h"
#include "ui/presentation/sentence.h"
#include "ui/presentation/signinbar.h"

namespace loket::ui {

void CounterPresenter::offerFirstRun()
{
    if (m_reading && m_reading->catalogue.isBeingSetUp())
        askForAdministrator();
}

void CounterPresenter::askForAdministrator()
{
    openBar(BarMaker::words(
        tr("Nobody can sign in here yet. Name of the first administrator (Esc: only try the program)"), tr("Next"),
        [this](const QString &name) {
            askNewSecret(SecretKind::Pin, name, [this, name](const QString &pin) { makeAdministrator(name, pin); });
        }));
}

void CounterPresenter::askNewSecret(SecretKind kind, const QString &name,
                                    const std::function<void(const QString &secret)> &then, const QString &first)
{
    const SignInBar::Texts texts{{},
                                 first.isEmpty() ? tr("A PIN of four digits for %1") : tr("The PIN of %1 once more"),
                                 first.isEmpty() ? tr("A password of ten signs or more for %1")
                                                 : tr("The password of %1 once more"),
                                 tr("Next")};
    openBar(std::make_unique<SignInBar>(texts, std::vector<SignInPerson>{{StaffId(), name, kind == SecretKind::Pin}},
                                        [this, kind, name, then, first](StaffId, const QString &secret) {
                                            if (const auto good = secrets::acceptable(kind, secret); !good) {
                                                say(sentence(good.error()), true);
                                                return askNewSecret(kind, name, then);
                                            }
                                            if (first.isEmpty())
                                                return askNewSecret(kind, name, then, secret);
                                            if (first == secret)
                                                return then(secret);
                                            say(kind == SecretKind::Pin
                                                    ? tr("The two PINs differ. Type the PIN anew.")
                                                    : tr("The two passwords differ. Type the password anew."),
                                                true);
                                            askNewSecret(kind, name, then);
                                        }));
}

void CounterPresenter::makeAdministrator(const QString &name, const QString &pin)
{
    m_line.postAs(
        {},
        [name, pin](Office &office, const Act &act) {
            const RoleSet roles{Role::CounterOfficer, Role::Administrator}; // a small office serves at once
            return office.people().makeFirstAdministrator(act, name, pin, roles).map([](const auto &made) {
                DeskReply reply;
                reply.first = made;
                return reply;
            });
        },
        [this, pin](const Result<DeskReply> &reply) {
            if (!reply) {
                say(sentence(reply.error()), true);
                return askForAdministrator();
            }
            const auto &made = *reply->first;
            showCodes(tr("Write both codes on paper, each for itself; they are shown only now.\nForgotten PIN: %1\n"
                         "Sealed hand-overs, for the supervisor: %2")
                          .arg(made.codes.signIn, made.codes.handOver),
                      made.staff, pin);
        });
}

void CounterPresenter::showCodes(const QString &prompt, StaffId staff, const QString &pin)
{
    openBar(std::make_unique<ChoiceBar>(
        prompt, ChoiceBar::byDigit({tr("Written down")}), [this, staff, pin](std::size_t) { signIn(staff, pin); },
        false));
}

void CounterPresenter::changeOwnSecret()
{
    const Staff *person = m_reading ? m_reading->catalogue.staffMember(m_choices.staff) : nullptr;
    if (!person)
        return;
    const bool byPin = !m_reading->catalogue.hasSecret(person->id, SecretKind::Password);
    const SignInBar::Texts texts{{}, tr("Present PIN of %1"), tr("Present password of %1"), tr("Next")};
    const auto ask = [this, byPin, name = person->name](StaffId, const QString &old) {
        askNewSecret(byPin ? SecretKind::Pin : SecretKind::Password, name, [this, old](const QString &secret) {
            m_line.post(
                [old, secret](Office &office, const Act &act) {
                    return office.people().changeSecret(act, old, secret).map([] { return DeskReply(); });
                },
                [this](const Result<DeskReply> &reply) {
                    say(reply ? tr("The new one holds from now on.") : sentence(reply.error()), !reply);
                });
        });
    };
    openBar(std::make_unique<SignInBar>(texts, std::vector<SignInPerson>{{person->id, person->name, byPin}}, ask));
}

void CounterPresenter::askForRecovery()
{
    std::vector<StaffId> administrators;
    QStringList names;
    for (const auto &person : m_reading->catalogue.staff) {
        if (person.roles.has(Role::Administrator) && person.isActiveOn(m_reading->snapshot.day.text())) {
            administrators.push_back(person.id);
            names += person.name;
        }
    }
    if (administrators.size() == 1)
        return askForCode(administrators.front());
    openBar(std::make_unique<ChoiceBar>(tr("Which administrator gets a new PIN?"), ChoiceBar::byDigit(names),
                                        [this, administrators](std::size_t i) { askForCode(administrators[i]); }));
}

void CounterPresenter::askForCode(StaffId administrator)
{
    const Staff *person = m_reading->catalogue.staffMember(administrator);
    openBar(BarMaker::words(tr("The printed code for a forgotten PIN (paper kept by the office)"), tr("Next"),
                            [this, administrator, name = person->name](const QString &code) {
                                askNewSecret(SecretKind::Pin, name, [this, administrator, code](const QString &pin) {
                                    recover(administrator, code, pin);
                                });
                            }));
}

void CounterPresenter::recover(StaffId administrator, const QString &code, const QString &pin)
{
    m_line.postAs(
        administrator,
        [code, pin](Office &office, const Act &act) {
            return office.people().recover(act, code, pin).map([](const QString &next) {
                DeskReply reply;
                reply.nextCode = next;
                return reply;
            });
        },
        [this, administrator, pin](const Result<DeskReply> &reply) {
            if (!reply) {
                say(sentence(reply.error(), rolesOf(administrator)), true);
                return askForCode(administrator);
            }
            showCodes(tr("The PIN is new. The old code is used up. Write the new one on paper; it is shown only now.\n"
                         "Forgotten PIN: %1")
                          .arg(reply->nextCode),
                      administrator, pin);
        });
}

} // namespace loket::ui
