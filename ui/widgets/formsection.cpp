// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formsection.h"

#include "ui/presentation/complainttexts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace loket::ui {

namespace {

constexpr int labelWidth = 150; ///< at the usual text size

} // namespace

FormSection::FormSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(Face::BodyStrong, this))
    , m_grid(new QGridLayout(this))
{
    m_title->setText(title);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::small);
    m_grid->setVerticalSpacing(space::tight);
    m_grid->addWidget(m_title, 0, 0, 1, 2);
    m_grid->setColumnStretch(1, 1);
}

void FormSection::addRow(const std::vector<ReportField> &about, const std::vector<QWidget *> &widgets)
{
    Row &row = add(widgets);
    row.about = row.with = about;
}

void FormSection::addPlainRow(ReportField with, const std::vector<ReportField> &about,
                              const std::vector<QWidget *> &widgets)
{
    Row &row = add(widgets);
    row.about = about;
    row.with = {with};
    row.isPlain = true;
}

FormSection::Row &FormSection::add(const std::vector<QWidget *> &widgets)
{
    auto *label = new TextLabel(Face::Body, this);
    label->setWordWrap(true);
    label->setMinimumHeight(space::control);
    label->setBuddy(widgets.front());
    auto *holder = new QWidget(this);
    auto *fault = new TextLabel(Face::Body, holder);
    fault->setProperty("fault", true);
    fault->setWordWrap(true);
    fault->hide();
    auto *beside = new QHBoxLayout;
    beside->setSpacing(space::small);
    bool grows = false;
    for (QWidget *widget : widgets) {
        widget->setParent(holder);
        const bool may = widget->sizePolicy().expandingDirections().testFlag(Qt::Horizontal);
        beside->addWidget(widget, may ? 1 : 0);
        grows |= may;
    }
    if (!grows)
        beside->addStretch(1);
    auto *rows = new QVBoxLayout(holder);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(beside);
    rows->addWidget(fault);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(holder, row, 1);
    return m_rows.emplace_back(Row{{}, {}, label, holder, fault, widgets.front(), false, widgets.size() == 1});
}

void FormSection::display(const ComplaintPresenter &presenter)
{
    const ComplaintForm *form = presenter.form();
    if (!form)
        return;
    bool any = false;
    for (const Row &row : m_rows) {
        QString fault;
        for (const ReportField field : row.about)
            fault = fault.isEmpty() ? presenter.fault(field) : fault;
        const bool shown = !(row.isPlain && row.first->isHidden())
            && std::any_of(row.with.begin(), row.with.end(), [form](ReportField field) { return form->shows(field); });
        row.label->showText(row.isPlain ? QString() : ComplaintTexts::label(row.about.front(), form->kind()));
        if (row.isAlone && !row.isPlain)
            row.first->setAccessibleName(row.label->text());
        row.label->setFixedWidth(int(labelWidth * textScale()));
        row.label->setVisible(shown);
        row.holder->setVisible(shown);
        row.fault->showText(fault.isEmpty() ? QString() : QStringLiteral("■ ") + fault);
        row.fault->setVisible(!fault.isEmpty());
        any |= shown;
    }
    m_title->setVisible(form->isComplaint()); // a question has no parts
    setVisible(any);
}

QWidget *FormSection::widgetOf(ReportField field) const
{
    for (const Row &row : m_rows) {
        if (std::find(row.about.begin(), row.about.end(), field) != row.about.end() && !row.holder->isHidden())
            return row.first;
    }
    return nullptr;
}

} // namespace loket::ui
