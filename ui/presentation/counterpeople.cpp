// SPDX-License-Identifier: GPL-3.0-or-later
// Who works at this window: signing in, changing officer, locking. The third part of CounterPresenter.
#include "core/domain/access.h"
#include "ui/presentation/clocktext.h"
#include "ui/presentation/complaintoffer.h"
#include "ui/presentation/counterpresenter.h"
#include "ui/presentation/recordtexts.h"
#include "ui/presentation/sentence.h"
#include "ui/presentation/signinbar.h"

namespace loket::ui {

namespace {

/// Of a report that its typist has neither saved nor put off. On the office's thread; only the typist's own can be seen.
std::optional<Instant> newestDraft(Office &office, const Actor &typist)
{
    const auto drafts = office.drafts().list(typist);
    for (const auto &draft : drafts ? *drafts : std::vector<ComplaintDraft>()) {
        if (draft.kind == offeredDraft())
            return draft.savedAt;
    }
    return std::nullopt;
}

} // namespace

void CounterPresenter::follow(const Reading &reading)
{
    m_choices.own = reading.own;
    m_choices.presence = reading.catalogue.isBeingSetUp() ? Presence::Trial
        : m_signedIn                                      ? Presence::SignedIn
                                                          : Presence::Locked;
}

void CounterPresenter::setOfficer(StaffId staff)
{
    if (!m_screen.mayChangeOfficer || m_screen.presence != Presence::Trial)
        return;
    m_choices.staff = staff;
    m_line.setStaff(staff);
    rewrite();
}

void CounterPresenter::askWhoIsThere(StaffId chosen)
{
    if (!m_reading)
        return;
    const Catalogue &catalogue = m_reading->catalogue;
    const bool change = m_choices.presence == Presence::SignedIn;
    std::vector<SignInPerson> people;
    for (const auto &person : catalogue.staff) {
        const bool pin = catalogue.hasSecret(person.id, SecretKind::Pin);
        const bool password = catalogue.hasSecret(person.id, SecretKind::Password);
        // Whoever takes over goes on serving; the others sign in at a locked screen.
        const bool fits = !change || (person.roles.has(Role::CounterOfficer) && person.id != m_choices.staff);
        if ((pin || password) && fits && person.isActiveOn(m_reading->snapshot.day.text()))
            people.push_back({person.id, person.name, pin && !password});
    }
    if (people.empty())
        return say(m_choices.roles.has(Role::Administrator)
                       ? tr("No other counter officer has a PIN yet. Set one in Settings (Ctrl+,) > Staff and PINs.")
                       : tr("No other counter officer has a PIN yet. The administrator sets one in the settings."),
                   true);
    SignInBar::Texts texts{change ? tr("Who takes over? Type the digit, then the own PIN")
                                  : tr("Who works here? Type the digit, then the own PIN"),
                           tr("PIN of %1"), tr("Password of %1"), tr("Sign in")};
    if (!change) {
        texts.another = tr("Somebody else");
        texts.mayLeave = false;
    }
    openBar(std::make_unique<SignInBar>(
        std::move(texts), std::move(people), [this](StaffId staff, const QString &secret) { signIn(staff, secret); },
        chosen));
}

void CounterPresenter::signIn(StaffId staff, const QString &secret)
{
    if (m_busy)
        return;
    Q_EMIT typingEnds(); // in the name of who typed it
    saveEdits();
    m_busy = true;
    m_line.postAs(
        staff,
        [secret](Office &office, const Act &act) {
            return office.people().signIn(act, secret).map([&](const Session &session) {
                DeskReply reply;
                reply.session = session;
                reply.draftAt = newestDraft(office, act.actor);
                if (!session.roles.common(handlerRoles()).isEmpty())
                    reply.due = office.cases().dueNotice(act.actor).value_or(DueCounts());
                return reply;
            });
        },
        [this, staff](const Result<DeskReply> &reply) {
            m_busy = false;
            if (!reply) {
                say(sentence(reply.error(), rolesOf(staff)), true);
                return askWhoIsThere(staff);
            }
            m_signedIn = true;
            m_choices.roles = reply->session->roles;
            tellPrinting();
            m_choices.staff = staff;
            m_line.setStaff(staff);
            dropBar();
            const Staff *person = m_reading ? m_reading->catalogue.staffMember(staff) : nullptr;
            tellSignedIn(person ? person->name : QString(), reply->due);
            if (reply->reading) // may have more to say, that matters more
                show(*reply->reading);
            if (reply->draftAt)
                offerDraft(staff, *reply->draftAt);
            Q_EMIT barChanged();
            Q_EMIT visitChanged();
        });
}

/// How many, and no more: whoever stands at the counter reads it too.
QString CounterPresenter::dueText(const DueCounts &due)
{
    const auto count = [&](CaseDue one) { return int(due.count(one) ? due.at(one) : 0); };
    QStringList parts;
    if (const int overdue = count(CaseDue::Overdue))
        parts << tr("%n overdue", nullptr, overdue);
    if (const int today = count(CaseDue::Today))
        parts << tr("%n due today", nullptr, today);
    if (const int soon = count(CaseDue::TwoDays) + count(CaseDue::NextDay))
        parts << tr("%n due within two working days", nullptr, soon);
    return parts.isEmpty() ? QString() : tr("Reports: %1 (Shift+F4 lists them).").arg(parts.join(QStringLiteral(", ")));
}

void CounterPresenter::tellSignedIn(const QString &name, const DueCounts &due)
{
    QString signedIn = tr("%1 is signed in.").arg(name);
    if (const QString falls = dueText(due); !falls.isEmpty())
        signedIn += QLatin1Char(' ') + falls;
    const bool isHead = m_choices.roles.has(Role::UnitHead);
    if (!isHead || !m_reading || m_reading->catalogue.complaints.unconfirmed().empty())
        return say(signedIn, false);
    // Until then no receipt names a deadline: said at every sign-in, for nobody comes across the list by chance.
    const QString list = RecordTexts::kind(RecordKind::ComplaintDeadlines);
    const QString open = tr("The deadlines of complaints wait for you to confirm them: Ctrl+, > %1.").arg(list);
    say(signedIn + QLatin1Char(' ') + open, false, {}, {open});
}

/// What the program had when it stopped (ux.md 12, UX-15). What was left since its start F4 offers.
void CounterPresenter::offerDraft(StaffId typist, Instant savedAt)
{
    if (!m_reading || savedAt >= m_startedAt || !m_toldOfDraft.insert(typist).second)
        return;
    const QString when = ClockText::moment(zoneOf(m_reading->catalogue), savedAt, m_reading->snapshot.day);
    openBar(BarMaker::deeds(tr("A complaint's draft of %1 is still there.").arg(when),
                            {{tr("Open the draft"),
                              [this] {
                                  Q_EMIT draftWanted();
                                  stopForReport();
                              }},
                             {tr("Skip"), [] {}}}));
}

RoleSet CounterPresenter::rolesOf(StaffId staff) const
{
    const Staff *person = m_reading ? m_reading->catalogue.staffMember(staff) : nullptr;
    return person ? person->roles : RoleSet();
}

void CounterPresenter::lock(const QString &why)
{
    if (!m_signedIn)
        return;
    Q_EMIT typingEnds();
    saveEdits();
    m_signedIn = false;
    m_line.post([why](Office &office,
                      const Act &act) { return office.people().signOut(act, why).map([] { return DeskReply(); }); },
                [this](const Result<DeskReply> &reply) {
                    if (!reply && reply.error().code != ErrorCode::NotSignedIn
                        && reply.error().code != ErrorCode::NotActive)
                        say(sentence(reply.error()), true);
                });
    m_line.setStaff({});
    m_toast.reset();
    m_choices.presence = Presence::Locked;
    rewrite();
    askWhoIsThere(m_choices.staff);
}

} // namespace loket::ui
