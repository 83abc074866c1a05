// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fileswindow.h"

#include "ui/widgets/composition.h"
#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace loket::ui {

namespace {

constexpr std::pair<FileAct, const char *> actIcons[] = {
    {FileAct::Ready, "circle-check"},        {FileAct::HandOver, "user-check"}, {FileAct::PauseOrResume, "pause"},
    {FileAct::ChangePromise, "clock-alert"}, {FileAct::Withdraw, "user-x"},     {FileAct::Undo, "undo-2"},
};

constexpr FileList listsInOrder[] = {FileList::Incomplete, FileList::NotReady, FileList::Late, FileList::Ready,
                                     FileList::Found};

} // namespace

FilesWindow::FilesWindow(FilesPresenter &presenter)
    : m_presenter(presenter)
    , m_find(new QLineEdit(this))
    , m_service(new QLineEdit(this))
    , m_day(new QLineEdit(this))
    , m_table(new FilesTable(presenter, this))
    , m_line(new TextLabel(Face::Body, this))
    , m_buttons(new QWidget(this))
    , m_bar(new BarPanel(presenter, this))
    , m_status(new TextLabel(Face::Body, this))
{
    setWindowTitle(tr("List of files · Loket Prima"));
    setAttribute(Qt::WA_QuitOnClose, false);
    m_line->setWordWrap(true);
    m_status->setWordWrap(true);
    m_bar->hide();

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::page, space::page, space::page, space::gap);
    rows->setSpacing(space::small);
    rows->addLayout(makeLists());
    rows->addLayout(makeSearch());
    rows->addWidget(m_table, 1);
    rows->addWidget(m_line);
    makeActs();
    rows->addWidget(m_buttons);
    rows->addWidget(m_bar);
    rows->addWidget(m_status);
    resize(1280, 680);

    connect(&presenter, &FilesPresenter::changed, this, &FilesWindow::display);
    connect(&presenter, &FilesPresenter::barChanged, this, &FilesWindow::showBar);
    connect(&presenter, &FilesPresenter::said, this, &FilesWindow::say);
    connect(&presenter, &FilesPresenter::findBegun, this, &FilesWindow::beginFind);
    connect(&presenter, &FilesPresenter::found, this, [this] {
        for (QLineEdit *field : {m_find, m_service, m_day})
            field->clear();
        focusList();
    });
    connect(m_table, &FilesTable::focusLost, this, [this] { m_find->setFocus(Qt::OtherFocusReason); });
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
    const std::pair<QLineEdit *, QString> fields[] = {{m_find, tr("Code or number of the file   F3")},
                                                      {m_service, tr("Service, such as A")},
                                                      {m_day, tr("Accepted on, such as 17/11")}};
    for (const auto &[field, name] : fields) {
        field->setPlaceholderText(name);
        field->setAccessibleName(name);
        field->setMinimumHeight(space::control);
        field->installEventFilter(this);
        new Composition(*field);
        connect(field, &QLineEdit::returnPressed, this, &FilesWindow::lookUp);
    }
    m_service->setAccessibleDescription(tr("Letter or part of the name, for somebody without the paper"));
    m_service->setToolTip(plainToolTip(m_service->accessibleDescription()));
    m_day->setAccessibleDescription(tr("Day of acceptance, for somebody without the paper"));
    m_day->setToolTip(plainToolTip(m_day->accessibleDescription()));
    for (const auto &key : {QKeySequence(Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::Key_F)}) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, [this] {
            m_find->setFocus(Qt::ShortcutFocusReason);
            m_find->selectAll();
        });
    }
    auto *refresh = new QShortcut(Qt::Key_F5, this);
    connect(refresh, &QShortcut::activated, &m_presenter, &FilesPresenter::refresh);
    auto *search = new QPushButton(lucide(QStringLiteral("search")), tr("Find"), this);
    search->setAccessibleName(tr("Find"));
    search->setFocusPolicy(Qt::TabFocus);
    connect(search, &QPushButton::clicked, this, &FilesWindow::lookUp);
    auto *without = new TextLabel(Face::Body, this);
    without->showText(tr("Without the paper:"));

    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_find, 5);
    row->addWidget(without);
    row->addWidget(m_service, 3);
    row->addWidget(m_day, 4);
    row->addWidget(search);
    return row;
}

void FilesWindow::makeActs()
{
    auto *flow = new FlowLayout(space::small, m_buttons);
    for (const auto &[act, icon] : actIcons) {
        auto *action = new QAction(lucide(QString::fromLatin1(icon)), QString(), this);
        action->setShortcut(QKeySequence(keyOf(act), QKeySequence::PortableText));
        action->setAutoRepeat(false);
        connect(action, &QAction::triggered, this, [this, chosen = act] {
            Composition::endAnywhere();
            m_presenter.trigger(chosen);
        });
        addAction(action);
        m_acts.emplace(act, action);
        flow->addWidget(new ActionButton(*action, ActionButton::Look::Normal, m_buttons));
    }
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
    m_line->showText(m_presenter.line());
    m_table->setAccessibleDescription(m_presenter.line());
}

void FilesWindow::showBar()
{
    const bool open = m_presenter.isBarOpen();
    if (open)
        m_bar->display(m_presenter.bar());
    giveBarItsRoom();
    if (open == m_bar->isVisibleTo(this))
        return;
    // What vanishes must not hand the focus to the next button by chance.
    if (!open && m_bar->isAncestorOf(focusWidget() ? focusWidget() : m_bar))
        focusList();
    m_buttons->setVisible(!open);
    m_bar->setVisible(open);
    if (open && m_presenter.bar().entry == BarEntry::None)
        m_bar->setFocus(Qt::OtherFocusReason);
    else if (open)
        m_bar->display(m_presenter.bar()); // its field takes the focus only when it can be seen
    else if (m_bar->hasFocus())
        focusList();
}

void FilesWindow::giveBarItsRoom()
{
    m_bar->setFixedHeight(m_bar->heightForAll(width() - 2 * space::page));
}

void FilesWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveBarItsRoom();
}

void FilesWindow::say(const QString &text)
{
    m_status->showText(text);
    m_status->setAccessibleName(text);
    setAccessibleDescription(text);
    if (text.isEmpty())
        return;
    QAccessibleEvent said(m_status, QAccessible::Alert); // a screen reader says it without being asked
    QAccessible::updateAccessibility(&said);
}

void FilesWindow::focusList()
{
    if (m_table->focusPolicy() != Qt::NoFocus)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_find->setFocus(Qt::OtherFocusReason);
}

void FilesWindow::beginFind(QChar typed)
{
    m_find->setFocus(Qt::OtherFocusReason);
    m_find->setText(typed);
}

void FilesWindow::lookUp()
{
    Composition::endAnywhere();
    const bool withPaper = m_find->hasFocus() || (m_service->text().isEmpty() && m_day->text().isEmpty());
    if (withPaper)
        m_presenter.find(m_find->text());
    m_find->selectAll(); // the next code takes the place of one that was not found
    if (!withPaper)
        m_presenter.findWithoutPaper(m_service->text(), m_day->text());
}

void FilesWindow::open()
{
    show();
    raise();
    activateWindow();
    m_presenter.open();
    if (!m_presenter.isBarOpen())
        m_find->setFocus(Qt::OtherFocusReason);
}

void FilesWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    for (QLineEdit *field : {m_find, m_service, m_day})
        field->clear();
    m_presenter.close();
    say({});
}

bool FilesWindow::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QLineEdit *>(watched);
    const auto *key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress
        ? static_cast<QKeyEvent *>(event)
        : nullptr;
    if (!field || !key)
        return QWidget::eventFilter(watched, event);
    // An empty field has nothing to undo or to delete: the keys are the file's.
    if (event->type() == QEvent::ShortcutOverride && field->text().isEmpty()
        && key->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress && key->key() == Qt::Key_Down) {
        focusList();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilesWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_presenter.isBarOpen() ? m_presenter.cancelBar() : void(close());
    else if (isTyping(*event))
        m_presenter.isBarOpen() ? m_presenter.typeIntoBar(event->text().at(0)) : beginFind(event->text().at(0));
    else
        QWidget::keyPressEvent(event);
}

} // namespace loket::ui
