// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/sungaistyle.h"

#include <QApplication>
#include <QIcon>

#include <algorithm>

namespace loket::ui {

namespace {

/// `@name@` is filled from the tokens. No `color:` for fields: it would replace the placeholder's colour too.
constexpr const char *sheet = R"(
QFrame[card="true"] { background-color: @surface@; border: 1px solid @border@; border-radius: 8px; }
QFrame[ring="true"] { border: 2px solid transparent; border-radius: 8px; }
QFrame[ring="true"]:focus { border: 2px solid @focus@; }
QPushButton { background-color: @surface2@; color: @text@; border: 1px solid @border@; border-radius: 6px;
              padding: 1px 13px; min-height: 36px; }
QPushButton:pressed, QPushButton:checked { background-color: @tint@; }
QPushButton:checked { border: 2px solid @primary@; padding: 0px 12px; }
QPushButton:focus { border: 2px solid @focus@; padding: 0px 12px; }
QPushButton:disabled { color: @disabled@; }
QPushButton[flat="true"] { background-color: transparent; }
QPushButton[primary="true"] { background-color: @primary@; color: @onPrimary@; border: 2px solid @surface@;
                              background-clip: padding; border-radius: 8px; padding: 0px 12px; min-height: 52px; }
QPushButton[small="true"] { min-height: 36px; }
QPushButton[primary="true"]:focus { border: 2px solid @focus@; }
QPushButton[primary="true"]:disabled { background-color: @surface2@; color: @disabled@; }
QPushButton::menu-indicator { width: 12px; subcontrol-position: right center; subcontrol-origin: padding; right: 6px; }
QLineEdit, QTextEdit, QPlainTextEdit, QSpinBox { background-color: @surface@; border: 1px solid @border@; border-radius: 6px;
                                      padding: 1px 7px; }
QLineEdit, QSpinBox { min-height: 36px; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QSpinBox:focus { border: 2px solid @focus@; padding: 0px 6px; }
QRadioButton, QCheckBox { border: 2px solid transparent; border-radius: 6px; padding: 0px 4px; min-height: 36px; }
QRadioButton:focus, QCheckBox:focus { border: 2px solid @focus@; }
QTableView, QListView { background-color: @surface@; border: 1px solid @border@; border-radius: 8px; padding: 1px;
                        selection-background-color: @tint@; selection-color: @text@; outline: 0; }
QTableView:focus, QListView:focus { border: 2px solid @focus@; padding: 0px; }
QTableView::item { padding: 0px 4px; }
QListView::item { padding: 5px 4px; }
QHeaderView { background-color: @surface2@; border: none; }
QHeaderView::section { background-color: @surface2@; color: @secondary@; border: none; padding: 6px 4px; }
QLabel[chip="within"] { background-color: @chipOk@; color: @chipOkText@; border: 1px solid @ok@; }
QLabel[chip="near"] { background-color: @chipWarn@; color: @chipWarnText@; border: 1px solid @warn@; }
QLabel[chip="over"] { background-color: @chipBad@; color: @chipBadText@; border: 1px solid @bad@; }
QLabel[fault="true"] { color: @bad@; }
QLabel[chip] { border-radius: 6px; padding: 3px 13px; }
)";

constexpr QPalette::ColorRole textRoles[]{QPalette::WindowText,      QPalette::Text,        QPalette::ButtonText,
                                          QPalette::HighlightedText, QPalette::ToolTipText, QPalette::PlaceholderText};

} // namespace

Theme::Theme(QApplication &app, ThemeChoice choice, double textScale)
    : m_app(app)
    , m_systemIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
    , m_choice(choice)
{
    // Icons are our own everywhere; looking through the desktop's themes was a twentieth of the start.
    QIcon::setThemeSearchPaths({QStringLiteral(":/icons")});
    ui::setTextScale(std::clamp(textScale, leastTextScale, mostTextScale));
    QApplication::setStyle(new SungaiStyle);
    QApplication::setFont(fontOf(Face::Body));
    apply();
}

const Tokens &Theme::tokens() const
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemIsDark);
    return dark ? darkTokens() : lightTokens();
}

void Theme::choose(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
    Q_EMIT chosen(choice);
}

void Theme::setTextScale(double scale)
{
    const double within = std::clamp(scale, leastTextScale, mostTextScale);
    if (qFuzzyCompare(within, textScale()))
        return;
    ui::setTextScale(within);
    QApplication::setFont(fontOf(Face::Body));
    wearAgain();
    Q_EMIT textScaleChosen(within);
}

void Theme::apply()
{
    QApplication::setPalette(paletteOf(tokens()));
    m_app.setStyleSheet(styleSheetOf(tokens()));
}

QPalette Theme::paletteOf(const Tokens &t)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, t.bg},
        {QPalette::WindowText, t.text},
        {QPalette::Base, t.surface},
        {QPalette::AlternateBase, t.surface2},
        {QPalette::Text, t.text},
        {QPalette::PlaceholderText, t.secondary}, // also every secondary text
        {QPalette::Button, t.surface2},
        {QPalette::ButtonText, t.text},
        {QPalette::BrightText, t.onPrimary},
        {QPalette::Highlight, t.tint},
        {QPalette::HighlightedText, t.text},
        {QPalette::Link, t.primary},
        {QPalette::LinkVisited, t.primary},
        {QPalette::ToolTipBase, t.surface},
        {QPalette::ToolTipText, t.text},
        {QPalette::Light, t.surface},
        {QPalette::Midlight, t.surface2},
        {QPalette::Mid, t.border},
        {QPalette::Dark, t.border},
        {QPalette::Shadow, t.text},
    };
    for (const auto &[role, colour] : roles)
        palette.setColor(QPalette::All, role, colour);
    for (const auto role : textRoles)
        palette.setColor(QPalette::Disabled, role, t.disabled);
    return palette;
}

QString Theme::styleSheetOf(const Tokens &t)
{
    const std::pair<const char *, QColor> names[] = {
        {"surface", t.surface},
        {"surface2", t.surface2},
        {"text", t.text},
        {"secondary", t.secondary},
        {"disabled", t.disabled},
        {"primary", t.primary},
        {"onPrimary", t.onPrimary},
        {"tint", t.tint},
        {"border", t.border},
        {"focus", t.focus},
        {"ok", t.ok},
        {"warn", t.warn},
        {"bad", t.bad},
        {"chipOk", t.chipOk},
        {"chipOkText", t.chipOkText},
        {"chipWarn", t.chipWarn},
        {"chipWarnText", t.chipWarnText},
        {"chipBad", t.chipBad},
        {"chipBadText", t.chipBadText},
    };
    QString filled = QString::fromLatin1(sheet);
    for (const auto &[name, colour] : names)
        filled.replace(QStringLiteral("@%1@").arg(QString::fromLatin1(name)), colour.name());
    return filled;
}

} // namespace loket::ui
