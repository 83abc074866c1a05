// SPDX-License-Identifier: GPL-3.0-or-later
// The case that is open, and who complains: the second part of RegisterPresenter.
#include "ui/presentation/barmaker.h"
#include "ui/presentation/language.h"
#include "ui/presentation/registerpresenter.h"
#include "ui/presentation/sentence.h"

namespace loket::ui {

namespace {

const QString purposes = QStringLiteral("identity_read");

/// What the page says besides the case itself.
OpenedCase withVisit(Office &office, const CaseView &view)
{
    OpenedCase opened{view};
    if (view.report.visit) {
        if (const auto visit = office.visit(*view.report.visit))
            opened.visitNumber = visit->ticket.number.text();
    }
    return opened;
}

} // namespace

void RegisterPresenter::openCase(const QString &number)
{
    if (m_busy)
        return;
    m_office.post(
        [act = Act{m_actor()}, number](Office &office) {
            return office.complaints().open(act, number).map([&](const CaseView &view) {
                return withVisit(office, view);
            });
        },
        this, ifStill<OpenedCase>([this](const Result<OpenedCase> &opened) {
            if (opened)
                return showCase(*opened);
            Q_EMIT said(sentence(opened.error()), true);
            refresh(); // what is listed could be opened when it was read
        }));
}

void RegisterPresenter::showCase(std::optional<OpenedCase> opened)
{
    ++m_sitting;
    m_busy = false;
    m_wanted.reset();
    m_opened = std::move(opened);
    showForm({});
    Q_EMIT pageChanged();
    Q_EMIT changed();
}

void RegisterPresenter::leave()
{
    if (!m_opened)
        return;
    cancelBar();
    if (m_form && m_form->isTouched()) {
        openBar(BarMaker::deeds(tr("What was typed here is not kept when you leave."),
                                {{tr("Leave without it"), [this] { showForm({}); }}, {tr("Back to the form"), [] {}}}));
        return;
    }
    if (m_form)
        showForm({});
    else
        showCase({});
    Q_EMIT said({}, false);
}

void RegisterPresenter::askPurpose()
{
    if (m_opened->identity) {
        m_opened->identity.reset();
        Q_EMIT pageChanged();
        Q_EMIT changed();
        return;
    }
    std::vector<BarMaker::Deed> deeds;
    for (const Reason &purpose : m_reading->catalogue.reasonsOf(purposes))
        deeds.push_back({Language::bareNameOf(purpose), [this, code = purpose.code] { readIdentity(code); }});
    openBar(BarMaker::deeds(
        tr("For what do you need to know who complains? It is kept who read it, when and for what."), deeds));
}

void RegisterPresenter::readIdentity(const QString &purpose)
{
    m_office.post([act = Act{m_actor()}, number = m_opened->view.complaint.number,
                   purpose](Office &office) { return office.complaints().readIdentity(act, number, purpose); },
                  this, ifStill<ComplaintIdentity>([this](const Result<ComplaintIdentity> &identity) {
                      if (!identity)
                          Q_EMIT said(sentence(identity.error()), true);
                      else
                          m_opened->identity = *identity;
                      Q_EMIT pageChanged();
                      Q_EMIT changed();
                  }));
}

} // namespace loket::ui
