// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/standardwindow.h"

#include "ui/presentation/language.h"

#include <QSignalBlocker>

namespace loket::ui {

StandardWindow::StandardWindow(CounterPresenter &presenter, ActionSet &actions)
    : PageWindow(actions, tr("Service standard"))
    , m_presenter(presenter)
    , m_services(new QComboBox(this))
{
    m_services->setAccessibleName(tr("Service"));
    m_services->setMinimumHeight(space::control);
    m_services->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layOut({m_services});
    setTabOrder(m_services, text());
    connect(m_services, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            show(m_presenter.standardOf(ServiceId(m_services->itemData(index).toLongLong())));
    });
}

void StandardWindow::open(const StandardSubject &subject, const QScreen &desk)
{
    m_visit = m_presenter.standardSubject(-1);
    show(subject);
    bringUp(desk);
    text()->setFocus(Qt::OtherFocusReason);
}

void StandardWindow::follow()
{
    const StandardSubject visit = m_presenter.standardSubject(-1);
    if (visit == m_visit)
        return;
    m_visit = visit;
    if (!visit.number.isEmpty())
        show(visit);
}

void StandardWindow::show(const StandardSubject &subject)
{
    m_subject = subject;
    listServices(subject.service);
    write();
}

void StandardWindow::listServices(ServiceId chosen)
{
    const QSignalBlocker quiet(m_services);
    m_services->clear();
    for (const auto &service : m_presenter.services()) {
        if (service.active || service.id == chosen)
            m_services->addItem(QStringLiteral("%1  %2").arg(service.letter, Language::nameOf(service)),
                                service.id.value());
    }
    m_services->setCurrentIndex(m_services->findData(chosen.value()));
}

void StandardWindow::write()
{
    if (!m_subject.service.isStored())
        return;
    const StandardView view = m_presenter.standardView(m_subject);
    setWindowTitle(tr("Service standard: %1 · Loket Prima").arg(view.service));
    text()->clear();
    PageWriter page(*text());
    page.paragraph(view.service, Face::Title);
    page.paragraph(view.basis, Face::Body, space::tight);
    page.paragraph(view.holds, Face::Body, 0, true);
    const auto write = [&page](const std::vector<StandardPart> &parts) {
        for (const auto &part : parts) {
            page.paragraph(part.heading, Face::BodyStrong, space::gap);
            for (const auto &line : part.lines)
                page.line(line.number, line.text, line.kind == StandardLine::Kind::Mark ? Face::BodyStrong : Face::Body,
                          line.kind != StandardLine::Kind::Said);
        }
    };
    write(view.published);
    page.paragraph(tr("For staff and auditors"), Face::Title, space::card);
    write(view.others);
    text()->moveCursor(QTextCursor::Start);
}

} // namespace loket::ui
