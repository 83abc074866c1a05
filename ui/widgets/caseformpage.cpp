// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/caseformpage.h"

#include "ui/widgets/formentry.h"
#include "ui/widgets/ticklist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>

namespace loket::ui {

namespace {

constexpr int labelWidth = 220; ///< at the usual text size
constexpr int textRows = 5;
constexpr int tickRows = 8;

} // namespace

CaseFormPage::CaseFormPage(RegisterPresenter &presenter, QWidget *parent) : QScrollArea(parent), m_presenter(presenter)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void CaseFormPage::build()
{
    m_rows.clear();
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnStretch(1, 1);
    const CaseForm *form = m_presenter.form();
    auto *title = new TextLabel(Face::Title, page);
    title->setWordWrap(true);
    title->setText(form ? form->title() : QString());
    grid->addWidget(title, 0, 0, 1, 2);
    for (const ActEntry &entry : form ? form->entries() : std::vector<ActEntry>()) {
        if (m_rows.empty())
            m_first = entry.field;
        auto *label = new TextLabel(Face::Body, page);
        label->setWordWrap(true);
        label->setMinimumHeight(space::control);
        label->setFixedWidth(int(labelWidth * textScale()));
        label->setText(entry.kind == ActEntry::Kind::Yes ? QString() : entry.label);
        auto *fault = new TextLabel(Face::Body, page);
        fault->setProperty("fault", true);
        fault->setWordWrap(true);
        QWidget *widget = make(entry, page);
        label->setBuddy(widget);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(widget, row, 1);
        grid->addWidget(fault, row + 1, 1);
        m_rows.emplace(entry.field, Row{widget, fault});
    }
    grid->setRowStretch(grid->rowCount(), 1);
    if (QWidget *before = takeWidget()) { // a key that was pressed in it may have led here
        before->hide();
        before->deleteLater();
    }
    setWidget(page);
    showFaults();
}

QWidget *CaseFormPage::make(const ActEntry &entry, QWidget *parent)
{
    switch (entry.kind) {
    case ActEntry::Kind::Line:
    case ActEntry::Kind::Lines:
        break;
    case ActEntry::Kind::One:
        return makeChoice(entry, parent);
    case ActEntry::Kind::Several:
        return makeTicks(entry, parent);
    case ActEntry::Kind::Yes:
        return makeBox(entry, parent);
    }
    return makeText(entry, parent);
}

QWidget *CaseFormPage::makeText(const ActEntry &entry, QWidget *parent)
{
    QWidget *made = nullptr;
    FormEntry *typed = nullptr;
    if (entry.kind == ActEntry::Kind::Lines) {
        auto *lines = formLines(entry.label, textRows, parent);
        typed = new FormEntry(*lines);
        made = lines;
    } else {
        auto *line = formLine(entry.label, parent);
        line->setPlaceholderText(entry.hint);
        typed = new FormEntry(*line);
        made = line;
    }
    typed->show(entry.text);
    connect(typed, &FormEntry::typed, this, [this, field = entry.field](const QString &text) {
        m_presenter.edit([&](CaseForm &form) { form.setText(field, text); });
    });
    return made;
}

QWidget *CaseFormPage::makeChoice(const ActEntry &entry, QWidget *parent)
{
    auto *made = new QComboBox(parent);
    made->setAccessibleName(entry.label);
    made->setMinimumHeight(space::control);
    made->setPlaceholderText(tr("Choose with Alt+Down"));
    for (const auto &choice : entry.choices)
        made->addItem(choice.text, choice.key);
    made->setCurrentIndex(made->findData(entry.text));
    connect(made, &QComboBox::activated, this, [this, made, field = entry.field] {
        m_presenter.edit([&](CaseForm &form) { form.setText(field, made->currentData().toString()); });
    });
    return made;
}

QWidget *CaseFormPage::makeTicks(const ActEntry &entry, QWidget *parent)
{
    auto *made = new TickList(entry.label, tickRows, parent);
    std::vector<TickList::Item> items;
    for (const auto &choice : entry.choices)
        items.push_back({choice.text, choice.key});
    made->fill(items);
    made->setTicked([&entry](const QString &key) { return entry.ticked.contains(key); });
    connect(made, &TickList::ticked, this, [this, field = entry.field](const QString &key, bool on) {
        m_presenter.edit([&](CaseForm &form) { form.setTicked(field, key, on); });
    });
    return made;
}

QWidget *CaseFormPage::makeBox(const ActEntry &entry, QWidget *parent)
{
    auto *made = new QCheckBox(entry.label, parent);
    made->setAccessibleName(entry.label);
    made->setMinimumHeight(space::control);
    made->setChecked(entry.yes);
    connect(made, &QCheckBox::toggled, this, [this, field = entry.field](bool on) {
        m_presenter.edit([&](CaseForm &form) { form.setYes(field, on); });
    });
    return made;
}

void CaseFormPage::showFaults()
{
    const CaseForm *form = m_presenter.form();
    for (const ActEntry &entry : form ? form->entries() : std::vector<ActEntry>()) {
        TextLabel *fault = m_rows.at(entry.field).fault;
        fault->showText(entry.fault.isEmpty() ? QString() : QStringLiteral("■ ") + entry.fault);
        fault->setVisible(!entry.fault.isEmpty());
    }
}

QWidget *CaseFormPage::widgetOf(ActField field) const
{
    const auto row = m_rows.find(field);
    return row == m_rows.end() ? nullptr : row->second.widget;
}

void CaseFormPage::focusFirst()
{
    if (QWidget *first = widgetOf(m_first))
        first->setFocus(Qt::OtherFocusReason);
}

void CaseFormPage::goTo(ActField field)
{
    QWidget *widget = widgetOf(field);
    if (!widget)
        return;
    widget->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(widget, 0, 2 * space::control); // with what is wrong with it, below
}

} // namespace loket::ui
