// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/complaintpage.h"

#include "ui/presentation/attachmenttexts.h"
#include "ui/presentation/casetexts.h"
#include "ui/presentation/clocktext.h"
#include "ui/presentation/complainttexts.h"
#include "ui/presentation/language.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace loket::ui {

namespace {

constexpr int widthForTwo = 1080; ///< at the usual text size

void put(QComboBox &box, const std::vector<std::pair<QString, QString>> &items, bool withNone)
{
    const QSignalBlocker quiet(&box);
    box.clear();
    if (withNone)
        box.addItem(QStringLiteral("-"), QString());
    for (const auto &[code, name] : items)
        box.addItem(name, code);
}

} // namespace

ComplaintPage::ComplaintPage(ComplaintPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
{
    m_columns->setContentsMargins(0, 0, space::small, 0);
    m_columns->setSpacing(space::page);
    for (QBoxLayout *column : {m_left, m_right}) {
        column->setSpacing(space::gap);
        m_columns->addLayout(column, 1);
    }
    makeComplainant();
    makeEvent();
    makeHope();
    makeForms();
    makeEnd();
    m_left->addStretch(1);
    m_right->addStretch(1);
}

FormSection *ComplaintPage::addSection(const QString &title, int column)
{
    auto *section = new FormSection(title, this);
    (column == 0 ? m_left : m_right)->addWidget(section);
    m_sections.push_back(section);
    return section;
}

void ComplaintPage::bind(FormEntry *entry, Shown shown, Set set)
{
    m_bound.push_back({entry, std::move(shown)});
    connect(entry, &FormEntry::typed, this,
            [this, set = std::move(set)](const QString &text) { edit([&](ComplaintForm &form) { set(form, text); }); });
    connect(entry, &FormEntry::left, &m_presenter, &ComplaintPresenter::saveDraft);
}

QLineEdit *ComplaintPage::line(ReportField field, const QString &hint)
{
    auto *made = formLine(ComplaintTexts::label(field, ReportKind::Complaint), this);
    made->setPlaceholderText(hint);
    bind(
        new FormEntry(*made), [field](const ComplaintForm &form) { return form.text(field); },
        [field](ComplaintForm &form, const QString &text) { form.setText(field, text); });
    return made;
}

QPlainTextEdit *ComplaintPage::lines(ReportField field, int rows)
{
    auto *made = formLines(ComplaintTexts::label(field, ReportKind::Complaint), rows, this);
    bind(
        new FormEntry(*made), [field](const ComplaintForm &form) { return form.text(field); },
        [field](ComplaintForm &form, const QString &text) { form.setText(field, text); });
    return made;
}

QLineEdit *ComplaintPage::dayLine(ReportField field, const QString &hint)
{
    auto *made = formLine(ComplaintTexts::label(field, ReportKind::Complaint) + tr(", day"), this);
    made->setPlaceholderText(hint);
    bind(
        new FormEntry(*made), [field](const ComplaintForm &form) { return form.dayText(field); },
        [field](ComplaintForm &form, const QString &text) { form.setDay(field, text); });
    return made;
}

QLineEdit *ComplaintPage::timeLine(ReportField field)
{
    auto *made = formLine(ComplaintTexts::label(field, ReportKind::Complaint) + tr(", time"), this);
    made->setPlaceholderText(tr("time"));
    bind(
        new FormEntry(*made), [field](const ComplaintForm &form) { return form.timeText(field); },
        [field](ComplaintForm &form, const QString &text) { form.setTime(field, text); });
    return made;
}

QComboBox *ComplaintPage::choice(ReportField field, const QString &name)
{
    auto *made = new QComboBox(this);
    made->setAccessibleName(name);
    made->setMinimumHeight(space::control);
    made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(made, &QComboBox::activated, this, [this, made, field] {
        edit([&](ComplaintForm &form) { form.setText(field, made->currentData().toString()); });
    });
    m_choices.emplace(field, made);
    return made;
}

QCheckBox *ComplaintPage::box(FormFlag flag, const QString &text)
{
    auto *made = new QCheckBox(text, this);
    made->setAccessibleName(text);
    connect(made, &QCheckBox::clicked, this, [this, flag](bool on) {
        edit([=](ComplaintForm &form) { form.setFlag(flag, on); });
        m_presenter.saveDraft();
    });
    m_boxes.emplace(flag, made);
    return made;
}

void ComplaintPage::fill(const ComplaintForm &form)
{
    const ComplaintOffer &offer = form.offer();
    m_filled = &offer;
    const ComplaintTexts texts(offer);
    std::vector<std::pair<QString, QString>> items;
    for (const QString &code : offer.rules.channels)
        items.emplace_back(code, texts.channel(code));
    put(*m_choices.at(ReportField::Channel), items, false);
    put(*m_choices.at(ReportField::Way), items, true);
    put(*m_choices.at(ReportField::AnswerChannel), items, true);
    items.clear();
    for (const HopeOutcome outcome : {HopeOutcome::Met, HopeOutcome::InPart, HopeOutcome::NotMet})
        items.emplace_back(wordOf(hopeOutcomeWords, outcome), CaseTexts::hopeOutcome(outcome));
    put(*m_choices.at(ReportField::HopeOutcome), items, true);
    items.clear();
    for (const auto &weight : weightsOffered(offer))
        items.emplace_back(weight.code, Language::either(weight.nameId, weight.nameEn));
    put(*m_choices.at(ReportField::Class), items, false);
    items.clear();
    for (const auto &service : offer.catalogue.services)
        items.emplace_back(QString::number(service.id.value()), Language::nameOf(service));
    put(*m_service, items, true);
    std::vector<TickList::Item> rows;
    for (const auto &one : offer.rules.records.forms) {
        if (one.active)
            rows.push_back(
                {Language::either(one.nameId, one.nameEn), one.code, Language::either(one.meaningId, one.meaningEn)});
    }
    m_forms->fill(rows);
    rows.clear();
    for (const auto &person : offer.staff())
        rows.push_back({person.name, QString::number(person.id.value()), person.post});
    m_staff->fill(rows);
    for (const auto &[flag, made] : m_boxes) {
        made->setText(texts.label(flag));
        made->setAccessibleName(texts.label(flag));
    }
}

void ComplaintPage::display()
{
    const ComplaintForm *form = m_presenter.form();
    if (!form) {
        if (std::exchange(m_filled, nullptr))
            forget();
        return;
    }
    if (m_filled != &form->offer())
        fill(*form);
    for (const Bound &bound : m_bound)
        bound.entry->show(bound.shown(*form));
    showChoices(*form);
    m_staff->setVisible(form->flag(FormFlag::SubjectStaff)); // what belongs to a choice comes with it
    m_contact->setVisible(form->shows(ReportField::Contact));
    m_why->setVisible(form->asksHopeWhy());
    m_attachments->display();
    showReadBack(*form);
    for (FormSection *section : m_sections)
        section->display(m_presenter);
    m_boxes.at(FormFlag::SubjectVisit)->setVisible(form->flag(FormFlag::Linked));
    m_boxes.at(FormFlag::Confidential)->setVisible(form->isComplaint());
    showPromised(*form);
}

/// Nothing of the person before is left, and each list begins as if it were the first: no choice, no row that was
/// stood on, no answer that Tab still leads to.
void ComplaintPage::forget()
{
    if (QWidget *stoodOn = focusWidget())
        stoodOn->clearFocus();
    for (const Bound &bound : m_bound)
        bound.entry->show({});
    m_attachments->display();
    m_promised->showText({});
    m_day->setAccessibleDescription({});
    for (QComboBox *made : {m_choices.at(ReportField::Class), m_service})
        made->clear();
    for (const auto &[field, made] : m_choices)
        made->setCurrentIndex(-1);
    for (const auto &[flag, made] : m_boxes)
        made->setChecked(false);
    showHopes({});
    for (TickList *list : {m_forms, m_staff})
        list->fill({});
}

/// None is chosen at first. Of choices that exclude each other Qt leads Tab to the one that had the focus last; as long
/// as nothing is chosen that is the first one.
void ComplaintPage::showHopes(const std::optional<HopeAnswer> &answer)
{
    m_hopeGroup->setExclusive(false);
    for (const auto &[one, made] : m_hopes)
        made->setChecked(one == answer);
    m_hopeGroup->setExclusive(true);
    const bool isStoodOn = std::any_of(m_hopes.begin(), m_hopes.end(),
                                       [](const auto &one) { return one.second->hasFocus(); });
    if (answer || isStoodOn)
        return;
    for (const auto &[one, made] : m_hopes)
        made->setFocusPolicy(one == HopeAnswer::Can ? Qt::StrongFocus : Qt::ClickFocus);
}

/// The day that is promised as it was understood, and that a year's holidays are not known; while none is, and no deadline gives one, what comes of that.
void ComplaintPage::showPromised(const ComplaintForm &form)
{
    const QString lacking = ComplaintTexts::dayLacking(form);
    const auto promised = form.day(ReportField::Promised);
    const QString understood = promised ? ClockText::day(*promised) : QString();
    QString warning = lacking.isEmpty() ? ComplaintTexts::dayUnsure(form) : lacking;
    m_day->setAccessibleDescription(warning);
    QStringList parts{understood, warning.isEmpty() ? QString() : warning.prepend(QStringLiteral("▲ "))};
    parts.removeAll(QString());
    m_promised->showText(parts.join(QStringLiteral(" · ")));
}

/// What is read back is told with how many files come with it.
void ComplaintPage::showReadBack(const ComplaintForm &form)
{
    QCheckBox *readBack = m_boxes.at(FormFlag::ReadBack);
    const std::size_t files = form.attachments().size();
    const QString text = ComplaintTexts(form.offer()).label(FormFlag::ReadBack);
    readBack->setText(files == 0 ? text : tr("%1, with %2").arg(text, AttachmentTexts::count(files)));
    readBack->setAccessibleName(readBack->text());
}

void ComplaintPage::showChoices(const ComplaintForm &form)
{
    for (const auto &[field, made] : m_choices)
        made->setCurrentIndex(made->findData(form.text(field)));
    const auto service = form.service();
    m_service->setCurrentIndex(m_service->findData(service ? QString::number(service->value()) : QString()));
    for (const auto &[flag, made] : m_boxes)
        made->setChecked(form.flag(flag));
    (form.flag(FormFlag::Anonymous) ? m_anonymous : m_named)->setChecked(true);
    showHopes(form.hopeAnswer());
    m_forms->setTicked([&form](const QString &code) { return form.alleges(code); });
    m_staff->setTicked([&form](const QString &id) { return form.names(StaffId(id.toLongLong())); });
}

void ComplaintPage::focusFirst()
{
    const ComplaintForm *form = m_presenter.form();
    QWidget *first = form && form->isComplaint() && !form->flag(FormFlag::Anonymous) ? m_named
        : form && form->isComplaint()                                                ? m_anonymous
                                                                                     : widgetOf(ReportField::Statement);
    first->setFocus(Qt::OtherFocusReason);
}

QWidget *ComplaintPage::widgetOf(ReportField field) const
{
    for (const FormSection *section : m_sections) {
        if (QWidget *found = section->widgetOf(field))
            return found;
    }
    return nullptr;
}

void ComplaintPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool two = width() >= int(widthForTwo * textScale());
    m_columns->setDirection(two ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace loket::ui
