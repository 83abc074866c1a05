// SPDX-License-Identifier: GPL-3.0-or-later
// A visitor asks how far a report is: a part of CounterPresenter.
#include "core/domain/access.h"
#include "ui/presentation/casetexts.h"
#include "ui/presentation/counterpresenter.h"
#include "ui/presentation/sentence.h"

namespace loket::ui {

void CounterPresenter::tellStatus(const QString &typed, const StatusQuestion &question)
{
    // Who complains is sealed to the handlers: nobody else can compare a contact.
    const bool knowsContacts = !m_choices.roles.common(handlerRoles()).isEmpty();
    if (!question.code && question.proof.isEmpty())
        return say(knowsContacts
                       ? tr("Scan the code on the receipt, or type behind the number the reference code printed there, "
                            "or the contact that was given.")
                       : tr("Scan the code on the receipt, or type behind the number the reference code printed "
                            "there. By a contact only a complaint officer or the head can tell."),
                   true);
    m_line.post(
        [typed](Office &office, const Act &act) -> Result<DeskReply> {
            return office.privacy().status(act, typed).map([](const CaseStatus &status) {
                DeskReply reply;
                reply.status = status;
                return reply;
            });
        },
        [this](const Result<DeskReply> &reply) {
            forgetRefusal();
            if (reply && m_screen.presence != Presence::Locked)
                return say(CaseTexts::told(*reply->status), false);
            if (reply)
                return;
            const bool isUnknown = reply.error().code == ErrorCode::ComplaintNotFound;
            // The same words for a wrong code, a number that there is not, and a case that is none of this counter's.
            say(isUnknown ? tr("With that number and code nothing can be told here. Check both; else the complaint "
                               "officer or the head helps the visitor.")
                          : sentence(reply.error(), m_choices.roles),
                true);
            m_notFound = m_toast->text;
        });
}

} // namespace loket::ui
