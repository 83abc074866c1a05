// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/readingpace.h"

#include <utility>

namespace loket::ui {

namespace {

constexpr int frameMs = 16;

} // namespace

ReadingPace::ReadingPace(QObject *parent) : QObject(parent)
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameMs);
    connect(&m_frame, &QTimer::timeout, this, &ReadingPace::now);
}

void ReadingPace::soon()
{
    if (!m_frame.isActive())
        m_frame.start();
}

void ReadingPace::now()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    Q_EMIT due();
}

void ReadingPace::answered()
{
    m_reading = false;
    if (std::exchange(m_again, false))
        soon();
}

void ReadingPace::stop()
{
    m_frame.stop();
    m_again = false;
}

} // namespace loket::ui
