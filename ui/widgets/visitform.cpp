// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visitform.h"

#include "ui/presentation/screenwriter.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"

#include <QFocusEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace loket::ui {

namespace {

constexpr int maxNote = 500;

int wordsWidth(const QWidget &button, const QString &words)
{
    return button.fontMetrics().size(Qt::TextShowMnemonic, words).width();
}

QLabel *fieldLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new TextLabel(Face::Body, parent);
    label->setText(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

VisitForm::VisitForm(CounterPresenter &presenter, ActionSet &actions, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_actions(actions)
    , m_legs(new LegRow(presenter, this))
    , m_persons(new Stepper(tr("People"), 1, 99, this))
    , m_quantity(new Stepper(tr("Quantity"), 1, 999, this))
    , m_inaccurate(new QCheckBox(tr("Time not accurate"), this))
    , m_note(new QPlainTextEdit(this))
    , m_outcomeLabel(fieldLabel(tr("Outcome"), nullptr, this))
    , m_composition(new Composition(*m_note))
{
    m_legs->hide(); // until there is one: the form is measured before its first visit
    connect(m_persons, &Stepper::changed, &presenter, &CounterPresenter::setPersons);
    connect(m_quantity, &Stepper::changed, &presenter, &CounterPresenter::setQuantity);
    connect(m_inaccurate, &QCheckBox::toggled, &presenter, &CounterPresenter::setInaccurate);
    m_note->setPlaceholderText(tr("Note (never printed)"));
    m_note->setAccessibleName(tr("Note (never printed)"));
    m_note->setTabChangesFocus(true);
    measure();
    m_note->installEventFilter(this);
    connect(&presenter, &CounterPresenter::typingEnds, m_composition, &Composition::end);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        QString text = m_note->toPlainText();
        if (text.size() > maxNote) {
            m_note->textCursor().deletePreviousChar();
            return;
        }
        m_presenter.setNote(text);
    });

    auto *counts = new QHBoxLayout;
    counts->setSpacing(space::small);
    counts->addWidget(m_persons);
    counts->addSpacing(space::gap);
    counts->addWidget(fieldLabel(tr("Quan&tity"), m_quantity->field(), this));
    counts->addWidget(m_quantity);
    counts->addStretch(1);
    counts->addWidget(m_inaccurate);

    auto *rows = new QGridLayout(this); // its first column: labels
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(space::gap);
    rows->setVerticalSpacing(space::small);
    rows->addWidget(m_legs, 0, 0, 1, 2);
    rows->addWidget(fieldLabel(tr("&People"), m_persons->field(), this), 1, 0);
    rows->addLayout(counts, 1, 1);
    rows->addWidget(fieldLabel(tr("N&ote"), m_note, this), 2, 0);
    rows->addWidget(m_note, 2, 1);
    rows->addWidget(m_outcomeLabel, 3, 0, Qt::AlignTop); // beside the first line of them, however many there are
    rows->addWidget(makeOutcomes(), 3, 1);
    rows->setColumnStretch(1, 1);
}

QWidget *VisitForm::makeOutcomes()
{
    auto *group = new QWidget(this);
    group->setAccessibleName(tr("Outcome"));
    auto *row = new FlowLayout(space::small, group); // their texts grow: a date, how much lacks
    row->setContentsMargins(0, 0, 0, 0);
    for (const auto &[outcome, id] : outcomeActions()) {
        QAction &action = m_actions.action(id);
        auto *radio = new QRadioButton(group);
        const auto follow = [radio, &action] {
            radio->setText(action.text());
            radio->setAccessibleName(action.text());
            radio->setToolTip(action.shortcut().toString(QKeySequence::PortableText));
        };
        follow();
        connect(&action, &QAction::changed, radio, follow);
        connect(radio, &QRadioButton::clicked, &action, &QAction::trigger);
        row->addWidget(radio);
        m_outcomes.emplace(outcome, radio);
    }
    return group;
}

int VisitForm::legsToCome() const
{
    return m_legs->isHidden() ? space::control + space::small : 0;
}

int VisitForm::labelsWidth() const
{
    const auto *rows = static_cast<const QGridLayout *>(layout());
    int widest = 0;
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QLayoutItem *item = rows->itemAtPosition(row, 0);
        if (item && item->widget() != m_legs)
            widest = std::max(widest, item->sizeHint().width());
    }
    return widest + rows->horizontalSpacing();
}

int VisitForm::oneLineWidth(Words words) const
{
    int width = labelsWidth(); // they may stand close together
    for (const auto &[outcome, radio] : m_outcomes) {
        radio->ensurePolished();
        width += radio->sizeHint().width();
        if (words == Words::Longest) // measured as the button itself does
            width += std::max(
                0, wordsWidth(*radio, ScreenWriter::longestText(outcome)) - wordsWidth(*radio, radio->text()));
    }
    return width;
}

int VisitForm::secondLine() const
{
    return m_outcomes.begin()->second->sizeHint().height() + space::small;
}

void VisitForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        measure();
    QWidget::changeEvent(event);
}

void VisitForm::measure()
{
    const int line = fontMetrics().lineSpacing() + space::page;
    m_note->setMinimumHeight(std::max(space::control, line));
    m_note->setMaximumHeight(3 * std::max(space::control, line));
    m_outcomeLabel->setMinimumHeight(std::max(space::control, fontMetrics().lineSpacing()));
}

void VisitForm::display(const CounterScreen &screen)
{
    m_legs->display(screen);
    m_persons->display(screen.persons);
    m_quantity->display(screen.quantity);
    {
        const QSignalBlocker quiet(m_inaccurate);
        m_inaccurate->setChecked(screen.inaccurate);
    }
    // While somebody types, only another visitor may change the words.
    if ((screen.ticket != m_ticket || !m_note->hasFocus()) && m_note->toPlainText() != screen.note) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(screen.note);
    }
    m_ticket = screen.ticket;
    const auto chosen = m_outcomes.find(screen.outcome);
    if (chosen != m_outcomes.end())
        chosen->second->setChecked(true);
}

bool VisitForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut) {
        m_composition->end();
        m_presenter.saveEdits();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace loket::ui
