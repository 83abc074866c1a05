// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusline.h"

#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace loket::ui {

namespace {

constexpr int mostTrouble = 3; ///< lines

} // namespace

StatusLine::StatusLine(CounterPresenter &presenter, ActionSet &actions, QWidget *parent)
    : Card(parent)
    , m_presenter(presenter)
    , m_undoAction(actions.action(CounterAction::Undo))
    , m_trouble(new ElidedLabel(Face::Body, this))
    , m_icon(new QLabel(this))
    , m_text(new ElidedLabel(Face::Body, this))
    , m_undo(new QPushButton(lucide(QStringLiteral("undo-2")), tr("&Undo   Ctrl+Z"), this))
    , m_saved(new TextLabel(Face::Caption, this))
{
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_undo->setIconSize({20, 20});
    m_undo->setAccessibleName(tr("Undo"));
    m_undo->setToolTip(tr("Take back the last act of this counter"));
    m_undo->installEventFilter(this);
    connect(m_undo, &QPushButton::clicked, &m_undoAction, &QAction::trigger);
    m_saved->setSecondary();
    // A second line where it fits beside the buttons; what is said never moves the rest of the window.
    m_text->setLines(1, 2);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);

    m_trouble->setLines(1, mostTrouble);
    m_trouble->hide();

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::page, space::tight, space::page, space::tight);
    rows->setSpacing(0);
    rows->addWidget(m_trouble);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::gap);
    rows->addLayout(row);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(new ActionButton(actions.action(CounterAction::History), ActionButton::Look::Normal, this));
    row->addWidget(m_saved);
}

void StatusLine::display(const CounterScreen &screen, const std::optional<Toast> &toast, bool withUndo)
{
    say(*m_trouble, screen.trouble, screen.shorterTrouble); // before it is shown: room is made for what it says then
    m_trouble->setVisible(!screen.trouble.isEmpty());
    say(*m_text, toast ? toast->text : screen.status, toast ? toast->shorter : QStringList());
    const ActionState *undo = screen.action(CounterAction::Undo);
    // Beside a sentence about something else it would seem to take that back.
    m_undo->setVisible(toast ? toast->hasWayBack : withUndo && undo && undo->enabled);
    m_saved->showText(screen.saved);
    m_saved->setVisible(!screen.saved.isEmpty());
    m_icon->setVisible(toast.has_value());
    if (toast) {
        const QString icon = toast->isError ? QStringLiteral("octagon-alert") : QStringLiteral("circle-check");
        m_icon->setPixmap(lucide(icon).pixmap(QSize(20, 20)));
    }
}

void StatusLine::fitTrouble(int height)
{
    const int more = (height - minimumSizeHint().height()) / m_trouble->fontMetrics().lineSpacing();
    m_trouble->setLines(1, std::clamp(1 + more, 1, mostTrouble));
}

void StatusLine::say(ElidedLabel &label, const QString &text, const QStringList &shorter)
{
    if (text == label.text())
        return;
    label.showText(text, shorter);
    label.setAccessibleName(text);
    QAccessibleEvent said(&label, QAccessible::Alert); // a screen reader says it without being asked
    if (!text.isEmpty())
        QAccessible::updateAccessibility(&said);
}

QString StatusLine::text() const
{
    return m_trouble->text().isEmpty() ? m_text->text() : m_text->text() + QLatin1Char('\n') + m_trouble->text();
}

void StatusLine::enterEvent(QEnterEvent *)
{
    m_presenter.holdToast(true);
}

void StatusLine::leaveEvent(QEvent *)
{
    m_presenter.holdToast(m_undo->hasFocus());
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_presenter.holdToast(true);
    else if (event->type() == QEvent::FocusOut)
        m_presenter.holdToast(underMouse());
    return Card::eventFilter(watched, event);
}

} // namespace loket::ui
