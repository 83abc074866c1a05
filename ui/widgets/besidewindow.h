// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/barpanel.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/saidline.h"

#include <QAction>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace loket::ui {

/// A window of its own beside the counter's, which goes on: a field to find by, a list, the acts on its chosen row, and
/// questions in a bar that takes the place of the acts. Wherever the focus is, a typed or scanned code begins a search.
class BesideWindow : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] QLineEdit *findField() const { return m_find; }
    [[nodiscard]] BarPanel *bar() const { return m_bar; }
    [[nodiscard]] QString line() const { return m_line->text(); }
    [[nodiscard]] QString status() const { return m_status->text(); }

protected:
    explicit BesideWindow(BarHost &host);

    /// Under the field: the list, all that is known of its row, the acts or the question, and what was said last.
    /// `holder`: stands in the place of the list, which is in it.
    void addList(QVBoxLayout &rows, RowList &table, QWidget *holder = nullptr);
    /// A field for words, with its name and what it does; Enter looks up.
    void addField(QLineEdit &field, const QString &name, const QString &description = {});
    [[nodiscard]] QPushButton *makeFindButton();
    /// An act with its key and its button.
    QAction *addAct(const QString &icon, const QString &key, const std::function<void()> &run);

    void showLine(const QString &text);
    void say(const QString &text, bool isRefusal = false) { m_status->say(text, isRefusal); }
    void showBar();
    virtual void beginFind(QChar typed);
    /// What was looked for stands there until something else is typed in its place; nothing of it is undone.
    void keepLookedFor();
    virtual void focusList();
    /// In front of the others, ready to find something.
    void bringUp();

    /// What stands in the fields is looked for.
    virtual void lookUp() = 0;

    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    BarHost &m_host;
    QLineEdit *m_find;
    // Of addList().
    RowList *m_table = nullptr;
    TextLabel *m_line = nullptr;
    QWidget *m_buttons = nullptr;
    FlowLayout *m_flow = nullptr;
    BarPanel *m_bar = nullptr;
    SaidLine *m_status = nullptr;
};

} // namespace loket::ui
