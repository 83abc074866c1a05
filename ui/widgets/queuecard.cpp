// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/queuecard.h"

#include "ui/presentation/language.h"
#include "ui/widgets/composition.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace loket::ui {

QueueCard::QueueCard(CounterPresenter &presenter, ActionSet &actions, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_title(new TextLabel(Face::Title, this))
    , m_search(new QLineEdit(this))
    , m_service(new QPushButton(tr("All services"), this))
    , m_pages(new QStackedWidget(this))
    , m_table(new QueueTable(presenter.queue(), m_pages))
    , m_history(new QListWidget(m_pages))
    , m_figuresCard(new Card(this))
    , m_figuresHint(new TextLabel(Face::Body, m_figuresCard))
{
    setAccessibleName(tr("Queue"));
    const QString searchName = tr("Search number   F3");
    m_search->setPlaceholderText(searchName);
    m_search->setAccessibleName(searchName);
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, &presenter.queue(), &QueueTableModel::setSearch);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_presenter.search(m_search->text()); });
    connect(&presenter, &CounterPresenter::queueWanted, this, [this] {
        if (m_table->focusPolicy() != Qt::NoFocus)
            m_table->setFocus();
    });
    new Composition(*m_search);
    measure();
    m_service->setFocusPolicy(Qt::TabFocus);
    m_service->setMenu(new QMenu(m_service));
    m_service->setAccessibleName(tr("Which service to list"));
    connect(m_service->menu(), &QMenu::aboutToShow, this, &QueueCard::fillServiceMenu);
    connect(m_table, &QueueTable::chosen, &presenter, &CounterPresenter::activateRow);
    m_history->setAccessibleName(tr("History of today"));
    m_history->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_history);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::small);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_service);
    tools->addWidget(new ActionButton(actions.action(CounterAction::GiveNumber), ActionButton::Look::Normal, this));

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::small);
    rows->addWidget(m_title);
    rows->addLayout(tools);
    rows->addWidget(m_pages, 1);
    makeFigures();
    rows->addWidget(m_figuresCard);
}

void QueueCard::makeFigures()
{
    auto *row = new QHBoxLayout(m_figuresCard);
    row->setContentsMargins(space::page, space::small, space::page, space::small);
    row->setSpacing(space::gap);
    m_figuresHint->setWordWrap(true);
    m_figuresHint->setSecondary();
    row->addWidget(m_figuresHint, 1);
    constexpr int figures = 4;
    for (int i = 0; i < figures; ++i) {
        auto *box = new QWidget(m_figuresCard);
        const FigureLabels figure{box, new TextLabel(Face::Caption, box), new TextLabel(Face::Figure, box)};
        figure.label->setSecondary();
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(figure.label);
        column->addWidget(figure.value);
        row->addWidget(box, 1);
        m_figures.push_back(figure);
    }
}

void QueueCard::fillServiceMenu()
{
    QMenu *menu = m_service->menu();
    menu->clear();
    const auto choose = [this](const QString &name, std::optional<ServiceId> service) {
        m_service->setText(withoutAccessKey(name));
        m_presenter.queue().setService(service);
    };
    const QString all = tr("All services");
    menu->addAction(all, this, [choose, all] { choose(all, {}); });
    for (const auto &service : m_presenter.services()) {
        const QString name = Language::nameOf(service);
        // The button stays short: its letter says which.
        menu->addAction(withoutAccessKey(QStringLiteral("%1  %2").arg(service.letter, name)), this,
                        [choose, service] { choose(tr("Service %1").arg(service.letter), service.id); });
    }
}

void QueueCard::focusSearch()
{
    m_pages->setCurrentWidget(m_table);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool QueueCard::clearSearch()
{
    const bool searched = !m_search->text().isEmpty();
    m_search->clear();
    return searched;
}

void QueueCard::toggleHistory()
{
    const bool toHistory = !showsHistory();
    m_pages->setCurrentWidget(toHistory ? static_cast<QWidget *>(m_history) : m_table);
    display(m_presenter.screen());
    if (toHistory && m_history->count() > 0)
        m_history->setFocus(Qt::ShortcutFocusReason);
}

void QueueCard::focusHistory()
{
    m_history->count() > 0 ? m_history->setFocus(Qt::ShortcutFocusReason) : focusSearch();
}

void QueueCard::setDrawer(bool drawer)
{
    if (m_drawer == drawer)
        return;
    m_drawer = drawer;
    const int margin = drawer ? space::gap : 0;
    layout()->setContentsMargins(margin, margin, margin, margin);
    update();
}

QSize QueueCard::needed() const
{
    const int margins = m_drawer ? 2 * space::gap : 0;
    return minimumSizeHint() - QSize(margins, margins);
}

void QueueCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        measure();
    QWidget::changeEvent(event);
}

void QueueCard::measure()
{
    const int words = fontMetrics().horizontalAdvance(m_search->placeholderText());
    m_search->setMinimumWidth(words + 2 * space::gap);
}

void QueueCard::paintEvent(QPaintEvent *)
{
    if (!m_drawer)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::small, space::small);
}

void QueueCard::display(const CounterScreen &screen)
{
    m_title->showText(showsHistory() ? tr("History of today") : screen.queueTitle);
    showFigures(screen);
    showHistory(screen);
}

void QueueCard::showFigures(const CounterScreen &screen)
{
    m_figuresHint->showText(screen.figuresHint);
    m_figuresHint->setVisible(!screen.figuresHint.isEmpty());
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        const bool there = i < screen.figures.size();
        m_figures[i].box->setVisible(there);
        if (!there)
            continue;
        m_figures[i].label->showText(screen.figures[i].label);
        m_figures[i].value->showText(screen.figures[i].value);
        m_figures[i].value->setAccessibleName(screen.figures[i].label + QLatin1Char(' ') + screen.figures[i].value);
    }
}

void QueueCard::showHistory(const CounterScreen &screen)
{
    QStringList lines;
    for (const auto &line : screen.history)
        lines += QStringLiteral("%1   %2").arg(line.time, line.text);
    if (lines == m_shownHistory)
        return;
    m_shownHistory = lines;
    m_history->clear();
    m_history->addItems(lines);
    if (!lines.isEmpty())
        m_history->setCurrentRow(0);
    m_history->setFocusPolicy(lines.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
}

} // namespace loket::ui
