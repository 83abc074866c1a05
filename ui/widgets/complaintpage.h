// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/attachmentlist.h"
#include "ui/widgets/formentry.h"
#include "ui/widgets/formsection.h"
#include "ui/widgets/ticklist.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>

QT_FORWARD_DECLARE_CLASS(QBoxLayout)

namespace loket::ui {

/// The fields of a report, in the order in which they are asked (ux.md 10.4, corrections.md 21). In two columns where
/// there is room, else one below the other.
class ComplaintPage : public QWidget
{
    Q_OBJECT

public:
    ComplaintPage(ComplaintPresenter &presenter, QWidget *parent);

    void display();
    void focusFirst();
    /// The field that keeps the report from being saved; null: it is not shown.
    [[nodiscard]] QWidget *widgetOf(ReportField field) const;
    [[nodiscard]] QCheckBox *box(FormFlag flag) const { return m_boxes.at(flag); }
    [[nodiscard]] TickList *forms() const { return m_forms; }
    [[nodiscard]] TickList *staff() const { return m_staff; }
    [[nodiscard]] QRadioButton *hope(HopeAnswer answer) const { return m_hopes.at(answer); }
    [[nodiscard]] AttachmentList *attachments() const { return m_attachments; }
    /// What is said beside the day that is promised.
    [[nodiscard]] QString saidOfDay() const { return m_promised->text(); }
    [[nodiscard]] QRadioButton *anonymous() const { return m_anonymous; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Shown = std::function<QString(const ComplaintForm &)>;
    using Set = std::function<void(ComplaintForm &, const QString &)>;

    void makeComplainant();
    void makeEvent();
    void makeHope();
    void makeForms();
    void makeEnd();
    FormSection *addSection(const QString &title, int column);
    /// A field bound to its place in the form.
    QLineEdit *line(ReportField field, const QString &hint = {});
    QPlainTextEdit *lines(ReportField field, int rows);
    QLineEdit *dayLine(ReportField field, const QString &hint);
    QLineEdit *timeLine(ReportField field);
    QComboBox *choice(ReportField field, const QString &name);
    QCheckBox *box(FormFlag flag, const QString &text);
    void bind(FormEntry *entry, Shown shown, Set set);
    void edit(const std::function<void(ComplaintForm &)> &change) { m_presenter.edit(change); }

    void fill(const ComplaintForm &form);
    void showChoices(const ComplaintForm &form);
    void showHopes(const std::optional<HopeAnswer> &answer);
    void forget();
    void showReadBack(const ComplaintForm &form);
    void showPromised(const ComplaintForm &form);

    struct Bound {
        FormEntry *entry;
        Shown shown;
    };

    ComplaintPresenter &m_presenter;
    QBoxLayout *m_columns;
    QBoxLayout *m_left;
    QBoxLayout *m_right;
    const ComplaintOffer *m_filled = nullptr; ///< whose choices the lists hold
    std::vector<FormSection *> m_sections;
    std::vector<Bound> m_bound;
    std::map<ReportField, QComboBox *> m_choices;
    std::map<FormFlag, QCheckBox *> m_boxes;
    std::map<HopeAnswer, QRadioButton *> m_hopes;
    QButtonGroup *m_hopeGroup = nullptr;
    QRadioButton *m_anonymous = nullptr;
    QRadioButton *m_named = nullptr;
    QComboBox *m_service = nullptr;
    QLineEdit *m_contact = nullptr;
    QLineEdit *m_why = nullptr;      ///< the hope is not met in full
    QLineEdit *m_day = nullptr;      ///< that is promised
    TextLabel *m_promised = nullptr; ///< the day that was understood, or what comes of none
    TickList *m_forms = nullptr;
    TickList *m_staff = nullptr;
    AttachmentList *m_attachments = nullptr;
};

} // namespace loket::ui
