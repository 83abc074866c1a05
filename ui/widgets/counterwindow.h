// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actionset.h"
#include "ui/widgets/compactwindow.h"
#include "ui/widgets/deskarea.h"
#include "ui/widgets/guidancewindow.h"
#include "ui/widgets/headerbar.h"
#include "ui/widgets/standardwindow.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/theme.h"

#include <QMainWindow>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QShortcut)

namespace loket::ui {

/// The counter's window (ux.md 10.1). Draws what the presenter says and passes on what is pressed; nothing in the daily
/// round opens a dialog.
class CounterWindow : public QMainWindow
{
    Q_OBJECT

public:
    CounterWindow(CounterPresenter &presenter, Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] CounterCard *card() const { return m_area->card(); }
    [[nodiscard]] QueueCard *queue() const { return m_area->queue(); }
    [[nodiscard]] DeskArea *area() const { return m_area; }
    [[nodiscard]] HeaderBar *header() const { return m_header; }
    [[nodiscard]] StatusLine *status() const { return m_status; }
    /// Made when it is first asked for.
    [[nodiscard]] CompactWindow *compact();
    /// The published standard beside the visit. Made when it is first asked for.
    [[nodiscard]] StandardWindow *standard();
    /// The guidance cards beside the visit. Made when they are first asked for.
    [[nodiscard]] GuidanceWindow *guidance();
    /// The small window instead of this one, or back.
    void setCompact(bool on);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void draw(const CounterScreen &screen);
    void makeMenus();
    QMenu *makeThemeMenu();
    QMenu *makeTextSizeMenu();
    void addActions(QMenu *menu, std::initializer_list<CounterAction> actions);
    void connectEscape();
    void followEscape();
    [[nodiscard]] bool saysRefusal() const;
    void connectDrawer();
    void showQueue();
    void showHistory();
    void showStandard();
    /// A question is answered here, whichever window was in front.
    void makeRoomForBar();
    void nextPane();
    void showAbout();

    CounterPresenter &m_presenter;
    Theme &m_theme;
    ActionSet m_actions;
    QWidget *m_page;
    HeaderBar *m_header;
    DeskArea *m_area;
    StatusLine *m_status;
    std::unique_ptr<CompactWindow> m_compact;   ///< a window of its own: it stays when this one is hidden
    std::unique_ptr<StandardWindow> m_standard; ///< the same
    std::unique_ptr<GuidanceWindow> m_guidance; ///< the same
    QShortcut *m_escape;
};

} // namespace loket::ui
