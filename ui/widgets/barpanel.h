// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/barhost.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"

#include <QLineEdit>
#include <QScrollArea>

namespace loket::ui {

/// An inline question in the card: answered by one key each, by mouse or by Tab; Esc leaves it.
class BarPanel : public QFrame
{
    Q_OBJECT

public:
    explicit BarPanel(BarHost &host, QWidget *parent = nullptr);

    void display(const BarView &view);
    /// As high as it needs to be in a window of that width, and at most so high: what does not fit is scrolled.
    void giveRoom(int windowWidth, int most = QWIDGETSIZE_MAX);
    /// What it needs to show everything without scrolling.
    [[nodiscard]] int heightForAll(int width) const;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showEntry(const BarView &view);
    void showOptions(const BarView &view);
    /// The answers that cannot be seen whole.
    struct Hidden {
        std::vector<const QPushButton *> above;
        std::vector<const QPushButton *> below;
    };
    [[nodiscard]] Hidden hidden() const;
    void showMore();
    void turnPage(bool down);
    /// An answer that is longer than the panel is wide goes on in further lines. `width`: of the panel.
    void wrapOptions(int width) const;
    /// Within the panel, beside a scroll bar.
    [[nodiscard]] int widthOfOptions(int width) const;
    /// By the keys that go up and down, also to answers for which there is no room. False: not such a key.
    bool goAmongOptions(int key);
    [[nodiscard]] std::optional<QChar> digitWithAlt(const QKeyEvent &event) const;

    BarHost &m_host;
    TextLabel *m_prompt;
    TextLabel *m_typed;
    QLineEdit *m_entry;
    QScrollArea *m_scroll; ///< only a long list of answers ever scrolls
    TextLabel *m_more;     ///< how many of them cannot be seen
    QWidget *m_optionArea;
    FlowLayout *m_flow;
    std::vector<QPushButton *> m_options;
    QStringList m_optionTexts; ///< in one line each
    QPushButton *m_confirm;
    QPushButton *m_cancel;
    bool m_mayFinish = false; ///< see BarView
};

} // namespace loket::ui
