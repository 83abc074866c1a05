// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/complaintpresenter.h"
#include "ui/widgets/controls.h"

QT_FORWARD_DECLARE_CLASS(QGridLayout)

namespace loket::ui {

/// A numbered group of rows of a form: the label at the left, its fields at the right, and below them what keeps the
/// report from being saved. Shows the rows that its kind asks for.
class FormSection : public QWidget
{
    Q_OBJECT

public:
    FormSection(const QString &title, QWidget *parent);

    /// `about`: the fields of the row, whose first one gives it its label; the widgets stand beside each other, those
    /// that may grow do.
    void addRow(const std::vector<ReportField> &about, const std::vector<QWidget *> &widgets);
    /// A row whose widgets say themselves what they are. Not shown while its widget is hidden.
    /// `with`: the field that it comes and goes with.
    void addPlainRow(ReportField with, const std::vector<ReportField> &about, const std::vector<QWidget *> &widgets);
    void display(const ComplaintPresenter &presenter);
    /// The widget of a field that is shown, or null.
    [[nodiscard]] QWidget *widgetOf(ReportField field) const;

private:
    struct Row {
        std::vector<ReportField> about;
        std::vector<ReportField> with; ///< shown with one of these
        TextLabel *label;
        QWidget *holder;
        TextLabel *fault;
        QWidget *first;
        bool isPlain = false;
        bool isAlone = false; ///< one widget: it is called as the row is
    };
    Row &add(const std::vector<QWidget *> &widgets);

    TextLabel *m_title;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
};

} // namespace loket::ui
