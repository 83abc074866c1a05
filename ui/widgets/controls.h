// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QAction>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace loket::ui {

/// A label of plain text always: nothing that people typed is ever read as markup.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(Face face, QWidget *parent = nullptr);

    /// In the secondary text colour.
    void setSecondary();
    /// Changes nothing when the text is the same, so that a running clock repaints once a second.
    void showText(const QString &text);
};

/// The text with places to break in words that no window is wide enough for: a label that wraps asks for its longest
/// word.
[[nodiscard]] QString breakable(QString text);

/// One line that is shortened with an ellipsis where there is no room; the whole text is its tooltip and its name.
/// Where it may take more lines, each paragraph begins one as long as there are any left, and goes on in the last one.
class ElidedLabel : public TextLabel
{
    Q_OBJECT

public:
    using TextLabel::TextLabel;

    /// `shorter`: said instead of a part of the text where there is no room for all of it; the first that fits, else
    /// the last.
    void showText(const QString &text, const QStringList &shorter = {});
    /// `least`: those it asks for whatever its text; `most`: as far as its height allows.
    void setLines(int least, int most);
    /// What can be read of it.
    [[nodiscard]] QString shown() const { return lines(linesWithin(contentsRect().height())).join(QLatin1Char(' ')); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Lines {
        QStringList texts{};
        bool isCut = false;
    };
    /// A text in the present width, in so many lines at the most.
    [[nodiscard]] Lines linesOf(const QString &text, int most) const;
    [[nodiscard]] QStringList lines(int most) const;
    [[nodiscard]] int linesWithin(int height) const;
    /// Of these lines and as many empty ones as make `least`; taller where another font lends the letters.
    [[nodiscard]] int heightOf(const QStringList &lines, int least = 1) const;

    QStringList m_shorter;
    int m_leastLines = 1;
    int m_mostLines = 1;
    int m_wanted = 0; ///< height of this text at the last width
};

/// A number or a clock: digits and capitals alone, without the room for accents above and tails below.
class DigitLabel : public TextLabel
{
    Q_OBJECT

public:
    using TextLabel::TextLabel;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A button for an action: says what it does now, or in the one state it is for, and its key.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Look { Normal, Primary, SmallPrimary };
    explicit ActionButton(QAction &action, Look look = Look::Normal, QWidget *parent = nullptr, QString words = {});

private:
    void follow();

    QAction &m_action;
    QString m_words; ///< instead of the action's
};

/// A framed white area.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
};

/// A table of whole rows: one is chosen, none is edited, Tab leaves it and arrows walk in it.
void asRowList(QTableView &table);
/// A tooltip that shows the text as it stands: Qt reads one that looks like markup as markup.
[[nodiscard]] QString plainToolTip(const QString &text);
/// Text of an `&` that is no access key.
[[nodiscard]] QString withoutAccessKey(QString text);

} // namespace loket::ui
