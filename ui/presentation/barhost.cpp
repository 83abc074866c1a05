// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/barhost.h"

#include "ui/presentation/barmaker.h"

#include <algorithm>

namespace loket::ui {

namespace {

constexpr int pauseMs = 120; ///< a scanner needs a tenth of it for a character, a hand more

} // namespace

BarHost::BarHost(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &BarHost::settleBar);
}

void BarHost::openBar(std::unique_ptr<InlineBar> bar)
{
    m_bar = std::move(bar);
    Q_EMIT barChanged();
}

void BarHost::askWords(const Reason *reason, const WordsGiven &then)
{
    if (!reason || !reason->asksForWords())
        return then({});
    openBar(BarMaker::words(tr("Say it in a few words (kept in the note, never printed)"), tr("Keep"), then));
}

void BarHost::afterBar(InlineBar::Reply reply)
{
    if (reply == InlineBar::Reply::Ignored)
        return;
    if (reply == InlineBar::Reply::Done) {
        Q_EMIT answering();                // while the question stands: nothing else comes in sight in between
        const auto bar = std::move(m_bar); // its answer may open the next one
        bar->run();
    }
    Q_EMIT barChanged();
}

void BarHost::typeIntoBar(QChar typed, bool andFinish)
{
    if (m_bar)
        afterBar(andFinish ? m_bar->typeAndFinish(typed) : m_bar->type(typed));
    if (m_bar && m_bar->isPending())
        m_pause.start();
}

bool BarHost::isNoAnswer(QChar typed) const
{
    const BarView view = bar();
    const auto answers = [typed](const BarOption &option) {
        return option.key.compare(QString(typed), Qt::CaseInsensitive) == 0;
    };
    const auto isByDigit = [](const BarOption &option) { return !option.key.isEmpty() && option.key.at(0).isDigit(); };
    return typed.isLetter() && std::any_of(view.options.begin(), view.options.end(), isByDigit)
        && std::none_of(view.options.begin(), view.options.end(), answers);
}

void BarHost::settleBar()
{
    m_pause.stop();
    if (m_bar && m_bar->isPending())
        afterBar(m_bar->settle());
}

void BarHost::eraseInBar()
{
    if (m_bar)
        afterBar(m_bar->erase());
}

void BarHost::confirmBar()
{
    if (m_bar)
        afterBar(m_bar->confirm());
}

void BarHost::pickInBar(std::size_t option)
{
    if (m_bar)
        afterBar(m_bar->pick(option));
}

void BarHost::enterIntoBar(const QString &text)
{
    if (m_bar)
        afterBar(m_bar->enter(text));
}

void BarHost::cancelBar()
{
    if (!m_bar || !m_bar->view().mayLeave)
        return;
    m_bar->abandon();
    openBar({});
}

} // namespace loket::ui
