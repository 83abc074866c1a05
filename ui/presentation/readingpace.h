// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace loket::ui {

/// How often a window is read anew: at most once per frame however many changes come, and never while a reading is on
/// its way.
class ReadingPace : public QObject
{
    Q_OBJECT

public:
    explicit ReadingPace(QObject *parent = nullptr);

    /// Something has changed.
    void soon();
    /// Asks at once, or again when what is being read is there.
    void now();
    /// What `due` asked for is there.
    void answered();
    /// A reading is on its way, or the next one is about to begin.
    [[nodiscard]] bool isBusy() const { return m_reading || m_frame.isActive(); }
    /// Nothing is wanted any more.
    void stop();

Q_SIGNALS:
    void due();

private:
    QTimer m_frame;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace loket::ui
