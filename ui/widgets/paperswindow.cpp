// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paperswindow.h"

#include "ui/widgets/composition.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace loket::ui {

namespace {

constexpr std::pair<PaperAct, const char *> paperIcons[] = {
    {PaperAct::Copy, "printer"},          {PaperAct::Found, "circle-check"},  {PaperAct::Drop, "x"},
    {PaperAct::TryNow, "chevrons-right"}, {PaperAct::Requirements, "ticket"}, {PaperAct::TestPage, "maximize-2"},
};

} // namespace

PapersWindow::PapersWindow(PapersPresenter &presenter)
    : BesideWindow(presenter)
    , m_presenter(presenter)
    , m_table(new PapersTable(presenter, this))
{
    setWindowTitle(tr("Papers · Loket Prima"));
    addField(*findField(),
             tr("Print for an earlier visit: receipt number, number and day (A-017 17/11), or code   F3"));
    auto *search = new QHBoxLayout;
    search->setSpacing(space::small);
    search->addWidget(findField(), 1);
    search->addWidget(makeFindButton());
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::page, space::page, space::page, space::gap);
    rows->setSpacing(space::small);
    rows->addLayout(search);
    addList(*rows, *m_table);
    for (const auto &[act, icon] : paperIcons)
        m_acts.emplace(
            act, addAct(QString::fromLatin1(icon), keyOf(act), [this, chosen = act] { m_presenter.trigger(chosen); }));
    auto *refresh = new QShortcut(Qt::Key_F5, this);
    connect(refresh, &QShortcut::activated, &presenter, &PapersPresenter::refresh);
    resize(QSize(1340, 620).boundedTo(screen()->availableSize() * 19 / 20));

    connect(&presenter, &PapersPresenter::changed, this, &PapersWindow::display);
    connect(&presenter, &PapersPresenter::said, this, &PapersWindow::say);
    connect(&presenter, &PapersPresenter::findBegun, this, &PapersWindow::beginFind);
    connect(&presenter, &PapersPresenter::found, findField(), &QLineEdit::clear);
    display();
}

void PapersWindow::display()
{
    for (const auto &state : m_presenter.acts()) {
        QAction *action = m_acts.at(state.act);
        action->setText(withoutAccessKey(state.text));
        action->setEnabled(state.enabled);
    }
    showLine(m_presenter.line());
}

void PapersWindow::lookUp()
{
    Composition::endAnywhere();
    m_presenter.find(findField()->text());
    keepLookedFor();
}

void PapersWindow::open()
{
    bringUp();
    m_presenter.open();
}

void PapersWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    findField()->clear();
    m_presenter.close();
    say({});
}

} // namespace loket::ui
