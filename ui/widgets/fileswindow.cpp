// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fileswindow.h"

#include "ui/widgets/composition.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
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
        findField()->clear();
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
    auto *refresh = new QShortcut(Qt::Key_F5, this);
    connect(refresh, &QShortcut::activated, &m_presenter, &FilesPresenter::refresh);
    auto *without = new QPushButton(tr("Without the paper") + QStringLiteral("   Shift+F3"), this);
    without->setAccessibleName(tr("Without the paper"));
    without->setAccessibleDescription(tr("By service and day of acceptance, for somebody without the paper"));
    without->setToolTip(plainToolTip(without->accessibleDescription()));
    without->setFocusPolicy(Qt::TabFocus);
    auto *key = new QShortcut(Qt::SHIFT | Qt::Key_F3, this);
    key->setAutoRepeat(false);
    connect(without, &QPushButton::clicked, &m_presenter, &FilesPresenter::findWithoutPaper);
    connect(key, &QShortcut::activated, &m_presenter, &FilesPresenter::findWithoutPaper);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(findField(), 1);
    row->addWidget(makeFindButton());
    row->addWidget(without);
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
    m_presenter.find(findField()->text());
    keepLookedFor();
}

void FilesWindow::keyPressEvent(QKeyEvent *event)
{
    // Where there is nothing to take back its action is off, and core's sentence says so.
    if (event->matches(QKeySequence::Undo))
        m_presenter.trigger(FileAct::Undo);
    else
        BesideWindow::keyPressEvent(event);
}

bool FilesWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isUndo = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo);
    const bool isFields = !findField()->text().isEmpty() && findField()->isUndoAvailable();
    if (!isUndo || watched != findField() || isFields)
        return BesideWindow::eventFilter(watched, event);
    event->ignore(); // nothing is to be undone in the field: the key goes on to the window
    return true;
}

void FilesWindow::open()
{
    bringUp();
    m_presenter.open();
}

void FilesWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    findField()->clear();
    m_presenter.close();
    say({});
}

} // namespace loket::ui
