// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actionset.h"
#include "ui/widgets/pagewriter.h"

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace loket::ui {

/// A page to be read beside the visit. Blocks nothing: every key of the counter works while it is in front. Esc closes
/// it.
class PageWindow : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] QTextEdit *text() const { return m_text; }

protected:
    /// `name`: of the page, for a screen reader.
    PageWindow(ActionSet &actions, const QString &name);

    /// The rows of the window, with `above` over the page.
    void layOut(std::initializer_list<QWidget *> above, QWidget *beside = nullptr);
    /// In front of the others, at the right of the desk's screen: the visit's card stays in sight.
    void bringUp(const QScreen &desk);
    /// The page anew, in the faces and colours of now.
    virtual void write() = 0;

    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QTextEdit *m_text; ///< filled by a PageWriter
};

} // namespace loket::ui
