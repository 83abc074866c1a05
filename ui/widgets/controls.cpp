// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controls.h"

#include <QHeaderView>
#include <QPainter>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace loket::ui {

TextLabel::TextLabel(Face face, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    wear(*this, face);
}

void TextLabel::setSecondary()
{
    setForegroundRole(QPalette::PlaceholderText);
}

void TextLabel::showText(const QString &newText)
{
    if (newText != text())
        setText(newText);
}

QString breakable(QString text)
{
    constexpr int longestWord = 60;
    int run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        run = text.at(i).isSpace() ? 0 : run + 1;
        const bool isWhole = !text.at(i).isLowSurrogate(); // never inside a letter
        if (run > longestWord && isWhole) {
            text.insert(i, QChar(0x200B));
            run = 0;
        }
    }
    return text;
}

void ElidedLabel::showText(const QString &newText, const QStringList &shorter)
{
    if (newText == text() && shorter == m_shorter)
        return;
    m_shorter = shorter;
    setText(newText);
    m_wanted = heightOf(lines(m_mostLines));
    setToolTip(plainToolTip(newText));
}

void ElidedLabel::setLines(int least, int most)
{
    if (least == m_leastLines && most == m_mostLines)
        return;
    m_leastLines = least;
    m_mostLines = most;
    m_wanted = heightOf(lines(m_mostLines));
    updateGeometry();
}

QStringList ElidedLabel::lines(int most) const
{
    Lines lines = linesOf(text(), most);
    for (auto shorter = m_shorter.begin(); lines.isCut && shorter != m_shorter.end(); ++shorter)
        lines = linesOf(*shorter, most);
    return lines.texts;
}

ElidedLabel::Lines ElidedLabel::linesOf(const QString &whole, int most) const
{
    const int width = contentsRect().width();
    Lines lines;
    QStringList paragraphs = whole.split(QLatin1Char('\n'));
    while (!paragraphs.isEmpty() && lines.texts.size() + 1 < most) {
        QString &text = paragraphs.first();
        QTextLayout layout(text, font());
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid())
            line.setLineWidth(width);
        const qsizetype end = line.isValid() ? line.textLength() : 0;
        layout.endLayout();
        lines.texts += text.left(end).trimmed();
        text.remove(0, end);
        if (text.isEmpty())
            paragraphs.removeFirst();
    }
    if (!paragraphs.isEmpty()) {
        const QString rest = paragraphs.join(QStringLiteral(" · "));
        lines.texts += fontMetrics().elidedText(rest, Qt::ElideRight, width);
        lines.isCut = lines.texts.last() != rest;
    }
    return lines;
}

int ElidedLabel::linesWithin(int height) const
{
    const int more = (height - fontMetrics().height()) / fontMetrics().lineSpacing();
    int most = std::clamp(1 + more, 1, m_mostLines);
    while (most > 1 && heightOf(lines(most)) > height)
        --most;
    return most;
}

int ElidedLabel::heightOf(const QStringList &lines, int least) const
{
    const auto tall = [this](const QString &text) { return fontMetrics().size(Qt::TextSingleLine, text).height(); };
    const int usual = tall(QStringLiteral("x"));
    const int more = std::max(least, int(lines.size())) - 1;
    int height = fontMetrics().height() + more * fontMetrics().lineSpacing();
    for (const QString &line : lines)
        height += std::max(0, tall(line) - usual); // letters that another font has to lend may be taller
    return height;
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins around = contentsMargins();
    return {QLabel::sizeHint().width(), heightOf(lines(m_mostLines), m_leastLines) + around.top() + around.bottom()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QMargins around = contentsMargins();
    return {fontMetrics().averageCharWidth() * 4,
            heightOf(lines(m_leastLines), m_leastLines) + around.top() + around.bottom()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    TextLabel::resizeEvent(event);
    if (std::exchange(m_wanted, heightOf(lines(m_mostLines))) != m_wanted)
        updateGeometry();
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const QStringList shown = lines(linesWithin(contentsRect().height()));
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), int(alignment()) | (shown.size() == 1 ? Qt::TextSingleLine : 0),
                     shown.join(QLatin1Char('\n')));
}

QSize DigitLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + space::tight, fontMetrics().capHeight() + 2 * space::gap};
}

void DigitLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(0, (height() + fontMetrics().capHeight()) / 2, text());
}

ActionButton::ActionButton(QAction &action, Look look, QWidget *parent, QString words)
    : QPushButton(parent)
    , m_action(action)
    , m_words(std::move(words))
{
    // A click leaves the focus where it was: a typed space never presses the button again.
    setFocusPolicy(Qt::TabFocus);
    if (look != Look::Normal) {
        setProperty("primary", true);
        setProperty("small", look == Look::SmallPrimary);
        wear(*this, look == Look::Primary ? Face::PrimaryButton : Face::BodyStrong);
    } else {
        setIcon(action.icon());
        setIconSize({20, 20});
    }
    connect(&m_action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, &m_action, &QAction::trigger);
    follow();
}

void ActionButton::follow()
{
    const QString key = m_action.shortcut().toString(QKeySequence::PortableText);
    const QString words = m_words.isEmpty() ? m_action.text() : m_words;
    QString label = key.isEmpty() ? words : QStringLiteral("%1   %2").arg(words, key);
    if (!icon().isNull())
        label.prepend(QLatin1Char(' ')); // a style sheet's button leaves no gap behind the icon
    if (label != text()) {
        setText(label);
        const QString spoken = QString(words).replace(QLatin1String("&&"), QLatin1String("&"));
        setAccessibleName(spoken);
        setAccessibleDescription(key);
        setToolTip(plainToolTip(key.isEmpty() ? spoken : QStringLiteral("%1 (%2)").arg(spoken, key)));
    }
    setEnabled(m_action.isEnabled());
}

Card::Card(QWidget *parent) : QFrame(parent)
{
    setProperty("card", true);
}

void asRowList(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setCornerButtonEnabled(false);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionsClickable(false);
}

QString plainToolTip(const QString &text)
{
    // Only where it is needed: a screen reader reads the marks out.
    return Qt::mightBeRichText(text) ? QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()) : text;
}

QString withoutAccessKey(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace loket::ui
