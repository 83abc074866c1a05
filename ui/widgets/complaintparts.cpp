// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of a report's form, in the order of the talk: the second part of ComplaintPage. Tab walks through the
// fields in the order in which they are made here.
#include "ui/presentation/complainttexts.h"
#include "ui/widgets/complaintpage.h"
#include "ui/widgets/flowlayout.h"

namespace loket::ui {

namespace {

constexpr ReportKind complaint = ReportKind::Complaint;

void narrow(QWidget &field, int width)
{
    field.setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    field.setFixedWidth(int(width * textScale()));
}

/// Choices beside each other, on more lines where there is no room. `first`: is always there, and gets the focus.
template<class Widget>
QWidget *flowOf(const std::vector<Widget *> &widgets, Widget *first, const QString &name, QWidget *parent)
{
    auto *group = new QWidget(parent);
    group->setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    group->setSizePolicy(policy);
    auto *flow = new FlowLayout(space::small, group);
    flow->setContentsMargins(0, 0, 0, 0);
    for (Widget *widget : widgets) {
        widget->setParent(group);
        flow->addWidget(widget);
    }
    group->setFocusProxy(first);
    return group;
}

} // namespace

void ComplaintPage::makeComplainant()
{
    auto *section = addSection(tr("1 Complainant"), 0);
    m_anonymous = new QRadioButton(tr("Anonymous"), this);
    m_named = new QRadioButton(tr("With a name"), this);
    for (QRadioButton *radio : {m_anonymous, m_named}) {
        radio->setAccessibleName(radio->text());
        connect(radio, &QRadioButton::clicked, this, [this, radio] {
            edit([this, radio](ComplaintForm &form) { form.setFlag(FormFlag::Anonymous, radio == m_anonymous); });
            m_presenter.saveDraft();
        });
    }
    section->addPlainRow(ReportField::Loss, {}, {m_anonymous, m_named, box(FormFlag::Confidential, QString())});
    section->addRow({ReportField::Name}, {line(ReportField::Name)});
    m_contact = line(ReportField::Contact, ComplaintTexts::label(ReportField::Contact, complaint));
    section->addRow({ReportField::Way, ReportField::Contact},
                    {choice(ReportField::Way, ComplaintTexts::label(ReportField::Way, complaint)), m_contact});
    section->addPlainRow(ReportField::Way, {}, {box(FormFlag::WithNik, QString())});
    section->addRow({ReportField::Nik}, {line(ReportField::Nik, tr("sixteen digits"))});
}

void ComplaintPage::makeEvent()
{
    auto *section = addSection(tr("2 Report"), 0);
    section->addRow({ReportField::Visit}, {box(FormFlag::Linked, QString())});
    auto *day = dayLine(ReportField::Happened, tr("day/month"));
    auto *time = timeLine(ReportField::Happened);
    narrow(*day, 110);
    narrow(*time, 70);
    m_service = new QComboBox(this);
    m_service->setAccessibleName(tr("Service"));
    m_service->setMinimumHeight(space::control);
    m_service->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_service->setMinimumContentsLength(8);
    m_service->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_service, &QComboBox::activated, this, [this] {
        const ServiceId id(m_service->currentData().toString().toLongLong());
        edit([id](ComplaintForm &form) { form.setService(id.isStored() ? std::optional(id) : std::nullopt); });
    });
    section->addRow({ReportField::Happened}, {day, time, m_service});
    section->addRow({ReportField::Statement}, {lines(ReportField::Statement, 4)});
    section->addRow({ReportField::Loss}, {line(ReportField::Loss)});
    section->addRow({ReportField::Tried}, {line(ReportField::Tried)});
}

void ComplaintPage::makeHope()
{
    auto *section = addSection(tr("3 Hope"), 0);
    section->addPlainRow(ReportField::Remedy, {}, {box(FormFlag::NoHope, QString())});
    section->addRow({ReportField::Hope}, {lines(ReportField::Hope, 2)});
    m_hopeGroup = new QButtonGroup(this);
    std::vector<QRadioButton *> radios;
    for (const HopeAnswer answer : {HopeAnswer::Can, HopeAnswer::InPart, HopeAnswer::NotOurs}) {
        auto *radio = new QRadioButton(ComplaintTexts::hopeAnswer(answer), this);
        radio->setAccessibleName(radio->text());
        connect(radio, &QRadioButton::clicked, this,
                [this, answer] { edit([answer](ComplaintForm &form) { form.setHopeAnswer(answer); }); });
        m_hopeGroup->addButton(radio);
        m_hopes.emplace(answer, radio);
        radios.push_back(radio);
    }
    section->addRow({ReportField::HopeAnswer},
                    {flowOf(radios, radios.front(), ComplaintTexts::label(ReportField::HopeAnswer, complaint), this)});
    section->addPlainRow(ReportField::HopeTold, {ReportField::HopeTold}, {line(ReportField::HopeTold, tr("in words"))});
    section->addRow({ReportField::Remedy}, {line(ReportField::Remedy)});
}

void ComplaintPage::makeForms()
{
    auto *section = addSection(tr("4 Allegation"), 1);
    m_forms = new TickList(ComplaintTexts::label(ReportField::Forms, complaint), 4, this);
    connect(m_forms, &TickList::ticked, this,
            [this](const QString &code, bool on) { edit([&](ComplaintForm &form) { form.setAlleged(code, on); }); });
    std::vector<QCheckBox *> subjects;
    for (const FormFlag flag :
         {FormFlag::SubjectVisit, FormFlag::SubjectStaff, FormFlag::SubjectUnit, FormFlag::SubjectUnknown})
        subjects.push_back(box(flag, QString()));
    section->addRow({ReportField::Forms}, {m_forms});
    section->addRow({ReportField::Subjects},
                    {flowOf(subjects, m_boxes.at(FormFlag::SubjectStaff),
                            ComplaintTexts::label(ReportField::Subjects, complaint), this)});
    m_staff = new TickList(tr("Officers by name"), 4, this);
    connect(m_staff, &TickList::ticked, this, [this](const QString &id, bool on) {
        edit([&](ComplaintForm &form) { form.setNamed(StaffId(id.toLongLong()), on); });
    });
    QWidget::setTabOrder(m_boxes.at(FormFlag::SubjectStaff), m_staff); // what its tick shows comes right behind it
    section->addPlainRow(ReportField::Subjects, {}, {m_staff});
    section->addPlainRow(ReportField::SubjectWords, {ReportField::SubjectWords},
                         {line(ReportField::SubjectWords, tr("in the complainant's words"))});
    auto *weight = choice(ReportField::Class, ComplaintTexts::label(ReportField::Class, complaint));
    weight->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    weight->setMinimumContentsLength(8);
    weight->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    section->addRow({ReportField::Class}, {weight});
}

void ComplaintPage::makeEnd()
{
    auto *section = addSection(tr("5 Handling"), 1);
    m_attachments = new AttachmentList(m_presenter, this);
    section->addRow({ReportField::Attachments}, {m_attachments});
    section->addPlainRow(ReportField::ReadBack, {ReportField::ReadBack}, {box(FormFlag::ReadBack, QString())});
    section->addPlainRow(ReportField::Settled, {ReportField::Settled}, {box(FormFlag::Settled, QString())});
    section->addRow({ReportField::Answer}, {lines(ReportField::Answer, 2)});
    auto *outcome = choice(ReportField::HopeOutcome, tr("Was the hope met"));
    m_why = formLine(tr("Why not in full"), this);
    m_why->setPlaceholderText(m_why->accessibleName());
    bind(
        new FormEntry(*m_why), [](const ComplaintForm &form) { return form.hopeWhy(); },
        [](ComplaintForm &form, const QString &text) { form.setHopeWhy(text); });
    section->addRow({ReportField::HopeOutcome}, {outcome, m_why});
    section->addPlainRow(ReportField::Agrees, {ReportField::Agrees}, {box(FormFlag::Agrees, QString())});
    m_day = dayLine(ReportField::Promised, tr("+3 or 22/11"));
    narrow(*m_day, 130);
    m_promised = new TextLabel(Face::Body, this);
    m_promised->setWordWrap(true);
    m_promised->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_promised->setSecondary();
    section->addRow({ReportField::Promised}, {m_day, m_promised});
    section->addRow({ReportField::AnswerChannel},
                    {choice(ReportField::AnswerChannel, ComplaintTexts::label(ReportField::AnswerChannel, complaint))});
    // Last: at the counter it is the counter, and an answer is typed right behind its question.
    section->addRow({ReportField::Channel},
                    {choice(ReportField::Channel, ComplaintTexts::label(ReportField::Channel, complaint))});
    auto *received = dayLine(ReportField::Received, tr("day/month"));
    auto *at = timeLine(ReportField::Received);
    narrow(*received, 110);
    narrow(*at, 70);
    section->addRow({ReportField::Received}, {received, at});
    section->addRow({ReportField::OriginalNumber}, {line(ReportField::OriginalNumber)});
    section->addRow({ReportField::FormNumber}, {line(ReportField::FormNumber)});
}

} // namespace loket::ui
