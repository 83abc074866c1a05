// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/barpanel.h"

#include "ui/widgets/composition.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace loket::ui {

namespace {

/// In lines of a width (px); a word that is longer is broken.
QString wrapped(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.join(QLatin1Char('\n'));
}

} // namespace

BarPanel::BarPanel(BarHost &host, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
    , m_prompt(new TextLabel(Face::Title, this))
    , m_typed(new TextLabel(Face::Figure, this))
    , m_entry(new QLineEdit(this))
    , m_scroll(new QScrollArea(this))
    , m_more(new TextLabel(Face::Body, this))
    , m_optionArea(new QWidget(m_scroll->viewport()))
    , m_flow(new FlowLayout(space::tight, m_optionArea))
    , m_confirm(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setProperty("ring", true);
    setFocusPolicy(Qt::StrongFocus);
    m_prompt->setWordWrap(true);
    m_entry->setMinimumHeight(space::control);
    new Composition(*m_entry);
    connect(m_entry, &QLineEdit::textEdited, &host, &BarHost::enterIntoBar);
    connect(m_confirm, &QPushButton::clicked, &host, &BarHost::confirmBar);
    connect(m_cancel, &QPushButton::clicked, &host, &BarHost::cancelBar);

    // Beside the question, so that the longest list of answers fits the card of a 1366x768 screen.
    auto *head = new QHBoxLayout;
    head->addWidget(m_prompt, 1);
    head->addWidget(m_confirm, 0, Qt::AlignTop);
    head->addWidget(m_cancel, 0, Qt::AlignTop);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_optionArea);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_optionArea->setAutoFillBackground(false);
    m_scroll->installEventFilter(this);
    m_more->hide();
    const auto *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, &BarPanel::showMore);
    connect(bar, &QScrollBar::valueChanged, this, &BarPanel::showMore);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::tight, space::tight, space::tight, space::tight);
    rows->setSpacing(space::small);
    rows->addLayout(head);
    rows->addWidget(m_typed);
    rows->addWidget(m_entry);
    rows->addWidget(m_scroll, 1);
    rows->addWidget(m_more);
    rows->addItem(
        new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding)); // below a question without answers
}

void BarPanel::display(const BarView &view)
{
    m_prompt->showText(breakable(view.finish.isEmpty() ? view.prompt : view.prompt + QLatin1Char('\n') + view.finish));
    m_mayFinish = !view.finish.isEmpty();
    m_typed->showText(view.typed);
    m_typed->setVisible(!view.typed.isEmpty());
    showOptions(view);
    showEntry(view);
    m_confirm->setVisible(!view.confirm.isEmpty());
    m_confirm->setText(view.confirm + QStringLiteral("   Enter"));
    m_confirm->setAccessibleName(view.confirm);
    m_confirm->setEnabled(view.canConfirm);
    const QString leave = view.leave.isEmpty() ? tr("Cancel") : view.leave;
    m_cancel->setVisible(view.mayLeave);
    m_cancel->setText(withoutAccessKey(leave) + QStringLiteral("   Esc"));
    m_cancel->setAccessibleName(leave);
    setAccessibleName(view.prompt);
    setAccessibleDescription(view.typed + view.finish);
    showMore();
}

void BarPanel::giveRoom(int windowWidth, int most)
{
    setFixedHeight(std::min(heightForAll(windowWidth - 2 * space::page), most));
}

int BarPanel::heightForAll(int width) const
{
    // Not asked of the layout, which learns of new texts only later.
    const QMargins margins = layout()->contentsMargins();
    const int inside = width - margins.left() - margins.right() - 2 * frameWidth();
    wrapOptions(width);
    int beside = 0;
    int height = 0;
    for (QPushButton *button : {m_confirm, m_cancel}) {
        button->ensurePolished();
        if (!button->isHidden()) {
            beside += button->sizeHint().width() + space::small;
            height = button->sizeHint().height();
        }
    }
    height = std::max(height, m_prompt->heightForWidth(inside - beside));
    for (QWidget *part : {static_cast<QWidget *>(m_typed), static_cast<QWidget *>(m_entry)}) {
        part->ensurePolished();
        if (!part->isHidden())
            height += part->sizeHint().height() + space::small;
    }
    if (!m_options.empty())
        height += m_flow->heightForWidth(inside) + space::small;
    return height + margins.top() + margins.bottom() + 2 * frameWidth();
}

void BarPanel::showEntry(const BarView &view)
{
    const bool there = view.entry != BarEntry::None;
    m_entry->setEchoMode(view.entry == BarEntry::Secret ? QLineEdit::Password : QLineEdit::Normal);
    m_entry->setAccessibleName(view.prompt);
    if (m_entry->text() != view.text)
        m_entry->setText(view.text);
    m_entry->setVisible(there);
    if (there && !m_entry->hasFocus()) {
        m_entry->setFocus(Qt::OtherFocusReason);
        if (view.isKept)
            m_entry->selectAll();
    } else if (!there && m_entry->hasFocus())
        setFocus(Qt::OtherFocusReason);
}

void BarPanel::showOptions(const BarView &view)
{
    while (m_options.size() > view.options.size()) {
        delete m_options.back();
        m_options.pop_back();
    }
    while (m_options.size() < view.options.size()) {
        auto *button = new QPushButton(m_optionArea);
        const std::size_t index = m_options.size();
        connect(button, &QPushButton::clicked, this, [this, index] { m_host.pickInBar(index); });
        m_flow->addWidget(button);
        button->show();
        m_options.push_back(button);
    }
    m_optionTexts.clear();
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        const BarOption &option = view.options[i];
        const QString text = option.key.isEmpty() ? option.text
                                                  : QStringLiteral("%1   %2").arg(option.key, option.text);
        m_optionTexts += withoutAccessKey(text);
        m_options[i]->setAccessibleName(text);
        m_options[i]->setCheckable(!view.confirm.isEmpty());
        m_options[i]->setChecked(option.chosen);
    }
    wrapOptions(width());
    m_scroll->setVisible(!view.options.empty());
    m_optionArea->updateGeometry();
}

BarPanel::Hidden BarPanel::hidden() const
{
    const int top = m_scroll->verticalScrollBar()->value();
    const int bottom = top + m_scroll->viewport()->height();
    Hidden hidden;
    for (const QPushButton *option : m_options) {
        if (option->geometry().top() < top)
            hidden.above.push_back(option);
        else if (option->geometry().bottom() >= bottom)
            hidden.below.push_back(option);
    }
    return hidden;
}

void BarPanel::showMore()
{
    const auto [above, below] = hidden();
    QStringList parts;
    if (!below.empty())
        parts += tr("▼ %n more below: Page Down", nullptr, int(below.size()));
    if (!above.empty())
        parts += tr("▲ %n more above: Page Up", nullptr, int(above.size()));
    m_more->showText(parts.join(QStringLiteral("   ")));
    // Decided by the panel's size alone: Qt would keep a scroll bar that is needed only because it is there.
    const bool fits = m_options.empty() || heightForAll(width()) <= height();
    m_scroll->setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_more->setVisible(!fits);
}

void BarPanel::turnPage(bool down)
{
    const auto [above, below] = hidden();
    auto *bar = m_scroll->verticalScrollBar();
    // The first answer that was cut off comes to the top, so that each of them is whole on some page.
    if (down && !below.empty())
        bar->setValue(std::max(below.front()->geometry().top(), bar->value() + 1));
    else if (!down && !above.empty())
        bar->setValue(std::min(above.back()->geometry().bottom() + 1 - bar->pageStep(), bar->value() - 1));
}

int BarPanel::widthOfOptions(int width) const
{
    const QMargins margins = layout()->contentsMargins();
    return width - margins.left() - margins.right() - 2 * frameWidth()
        - m_scroll->verticalScrollBar()->sizeHint().width();
}

void BarPanel::wrapOptions(int width) const
{
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        QPushButton &button = *m_options[i];
        button.ensurePolished();
        const QString &text = m_optionTexts[qsizetype(i)];
        button.setText(text);
        const int around = button.sizeHint().width() - button.fontMetrics().size(Qt::TextShowMnemonic, text).width();
        const int room = widthOfOptions(width) - around;
        if (room > 0 && button.fontMetrics().horizontalAdvance(text) > room)
            button.setText(wrapped(text, button.font(), room));
    }
}

void BarPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    wrapOptions(width());
    showMore();
}

bool BarPanel::event(QEvent *event)
{
    // While a digit with Alt answers the question, it is not the shortcut that it is otherwise.
    if (event->type() == QEvent::ShortcutOverride && digitWithAlt(*static_cast<QKeyEvent *>(event)))
        event->accept();
    return QFrame::event(event);
}

std::optional<QChar> BarPanel::digitWithAlt(const QKeyEvent &event) const
{
    const bool alt = event.modifiers().testFlag(Qt::AltModifier) && !event.modifiers().testFlag(Qt::ControlModifier);
    if (!m_mayFinish || !alt || event.key() < Qt::Key_1 || event.key() > Qt::Key_9)
        return std::nullopt;
    return QLatin1Char(char('1' + (event.key() - Qt::Key_1)));
}

bool BarPanel::goAmongOptions(int key)
{
    if (m_options.empty())
        return false;
    const auto goTo = [this](QPushButton *option) {
        option->setFocus(Qt::TabFocusReason);
        m_scroll->ensureWidgetVisible(option);
    };
    switch (key) { // on an answer Qt itself goes to the next one and to the one before
    case Qt::Key_Down:
        goTo(m_options.front());
        return true;
    case Qt::Key_Up:
        goTo(m_options.back());
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        turnPage(key == Qt::Key_PageDown);
        return true;
    default:
        return false;
    }
}

bool BarPanel::eventFilter(QObject *watched, QEvent *event)
{
    // What an answer leaves alone goes to the area around it, which would turn pages that cut answers in two.
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    const bool turns = watched == m_scroll && (key == Qt::Key_PageDown || key == Qt::Key_PageUp);
    return turns ? goAmongOptions(key) : QFrame::eventFilter(watched, event);
}

void BarPanel::keyPressEvent(QKeyEvent *event)
{
    if (const auto digit = digitWithAlt(*event); digit && !event->isAutoRepeat())
        return m_host.typeIntoBar(*digit, true);
    switch (event->key()) {
    case Qt::Key_Escape:
        m_host.cancelBar();
        return;
    case Qt::Key_Backspace:
        m_host.eraseInBar(); // an entry keeps its own until it is empty
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *focused = qobject_cast<QPushButton *>(focusWidget()); focused && focused->hasFocus())
            focused->click();
        else
            m_host.confirmBar();
        return;
    default:
        if (goAmongOptions(event->key()))
            return;
        break;
    }
    if (event->text().size() == 1 && event->text().at(0).isPrint() && !event->isAutoRepeat()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        m_host.typeIntoBar(event->text().at(0));
    else
        QFrame::keyPressEvent(event);
}

} // namespace loket::ui
