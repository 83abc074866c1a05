// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/barpanel.h"
#include "ui/widgets/complaintpage.h"
#include "ui/widgets/saidline.h"

#include <QPointer>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace loket::ui {

/// The window in which a report is received (F4), beside the counter's. Esc leaves it; what was typed stays a draft.
class ComplaintWindow : public QWidget
{
    Q_OBJECT

public:
    explicit ComplaintWindow(ComplaintPresenter &presenter);
    ~ComplaintWindow() override;

    [[nodiscard]] ComplaintPage *page() const { return m_page; }
    [[nodiscard]] BarPanel *bar() const { return m_bar; }
    [[nodiscard]] QString status() const { return m_status->text(); }
    [[nodiscard]] QString savedText() const { return m_saved->text(); }
    [[nodiscard]] QPushButton *guideButton() const { return m_guideButton; }
    [[nodiscard]] QString draftLine() const { return m_draft->text(); }
    void open();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *makeGuide();
    QLayout *makeForm();
    QLayout *makeButtons();
    /// A button with its key, which works wherever the focus is.
    QPushButton *button(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &run);
    void display();
    void showBar();
    void showClose();
    void goTo(ReportField field);
    void say(const QString &text, bool isRefusal = false);

    ComplaintPresenter &m_presenter;
    QPushButton *m_guideButton;
    TextLabel *m_guide; ///< for a difficult talk; may be folded away
    TextLabel *m_kind;
    BarPanel *m_bar;
    QScrollArea *m_scroll;
    ComplaintPage *m_page;
    QWidget *m_below;    ///< the room of the form while it is not shown
    TextLabel *m_number; ///< of the saved report, large
    TextLabel *m_saved;
    TextLabel *m_found; ///< that a personal number stands in a free text
    TextLabel *m_draft;
    SaidLine *m_status;
    QPushButton *m_move = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_decline = nullptr;
    QPushButton *m_close = nullptr;
    QPointer<QWidget> m_before; ///< that had the focus before a question
    ComplaintStage m_shown = ComplaintStage::Closed;
};

} // namespace loket::ui
