// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fileswindow.h"

#include "ui/widgets/composition.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace loket::ui {

namespace {

constexpr std::pair<FileAct, const char *> actIcons[] = {
    {FileAct::Serve, "plus"},          {FileAct::Ready, "circle-check"},        {FileAct::HandOver, "user-check"},
    {FileAct::PauseOrResume, "pause"}, {FileAct::ChangePromise, "clock-alert"}, {FileAct::Withdraw, "user-x"},
    {FileAct::Undo, "undo-2"},
};

constexpr FileList listsInOrder[] = {FileList::Incomplete, FileList::NotReady, FileList::Late, FileList::Ready,
                                     FileList::Found};

} // namespace

FilesWindow::FilesWindow(FilesPresenter &presenter)
    : BesideWindow(presenter)
    , m_presenter(presenter)
    , m_service(new QLineEdit(this))
    , m_day(new QLineEdit(this))
    , m_table(new FilesTable(presenter, this))
{
    setWindowTitle(tr("List of files · Loket Prima"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::page, space::page, space::page, space::gap);
    rows->setSpacing(space::small);
    rows->addLayout(makeLists());
    rows->addLayout(makeSearch());
    addList(*rows, *m_table);
    for (const auto &[act, icon] : actIcons)
        m_acts.emplace(
            act, addAct(QString::fromLatin1(icon), keyOf(act), [this, chosen = act] { m_presenter.trigger(chosen); }));
    resize(1280, 680);

    connect(&presenter, &FilesPresenter::changed, this, &FilesWindow::display);
    connect(&presenter, &FilesPresenter::said, this, &FilesWindow::say);
    connect(&presenter, &FilesPresenter::findBegun, this, &FilesWindow::beginFind);
    connect(&presenter, &FilesPresenter::found, this, [this] {
        forget();
        focusList();
    });
    display();
}

QLayout *FilesWindow::makeLists()
{
    auto *flow = new FlowLayout(space::small);
    int place = 0;
    for (const FileList list : listsInOrder) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        const auto choose = [this, list] {
            m_presenter.showList(list);
            display(); // a pressed one stays pressed
        };
        connect(button, &QPushButton::clicked, this, choose);
        auto *key = new QShortcut(Qt::ALT | Qt::Key(Qt::Key_1 + place++), this);
        key->setAutoRepeat(false);
        connect(key, &QShortcut::activated, this, choose);
        flow->addWidget(button);
        m_lists.emplace(list, button);
    }
    return flow;
}

QLayout *FilesWindow::makeSearch()
{
    addField(*findField(), tr("Code or number of the file   F3"));
    addField(*m_service, tr("Service, such as A"), tr("Letter or part of the name, for somebody without the paper"));
    addField(*m_day, tr("Accepted on, such as 17/11"), tr("Day of acceptance, for somebody without the paper"));
    auto *refresh = new QShortcut(Qt::Key_F5, this);
    connect(refresh, &QShortcut::activated, &m_presenter, &FilesPresenter::refresh);
    auto *without = new TextLabel(Face::Body, this);
    without->showText(tr("Without the paper:"));

    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(findField(), 5);
    row->addWidget(without);
    row->addWidget(m_service, 3);
    row->addWidget(m_day, 4);
    row->addWidget(makeFindButton());
    return row;
}

void FilesWindow::display()
{
    int place = 0;
    for (const FileList list : listsInOrder) {
        QPushButton *button = m_lists.at(list);
        const QString text = m_presenter.textOf(list);
        button->setVisible(!text.isEmpty());
        button->setText(QStringLiteral("%1   Alt+%2").arg(withoutAccessKey(text)).arg(++place));
        button->setAccessibleName(text);
        button->setChecked(list == m_presenter.list());
    }
    for (const auto &state : m_presenter.acts()) {
        QAction *action = m_acts.at(state.act);
        action->setText(withoutAccessKey(state.text));
        action->setEnabled(state.enabled);
    }
    showLine(m_presenter.line());
}

void FilesWindow::lookUp()
{
    Composition::endAnywhere();
    const bool withPaper = findField()->hasFocus() || (m_service->text().isEmpty() && m_day->text().isEmpty());
    if (withPaper)
        m_presenter.find(findField()->text());
    findField()->selectAll(); // the next code takes the place of one that was not found
    if (!withPaper)
        m_presenter.findWithoutPaper(m_service->text(), m_day->text());
}

void FilesWindow::open()
{
    bringUp();
    m_presenter.open();
}

void FilesWindow::forget()
{
    for (QLineEdit *field : {findField(), m_service, m_day})
        field->clear();
}

void FilesWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    forget();
    m_presenter.close();
    say({});
}

} // namespace loket::ui
