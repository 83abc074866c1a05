// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pagewindow.h"

#include <QComboBox>

namespace loket::ui {

/// The published standard of a service beside the visit (Ctrl+K): the six components that visitors must be told, below
/// them those for staff and auditor. It follows the visit.
class StandardWindow : public PageWindow
{
    Q_OBJECT

public:
    StandardWindow(CounterPresenter &presenter, ActionSet &actions);

    /// In front of the others, with this standard, on the desk's screen.
    void open(const StandardSubject &subject, const QScreen &desk);
    /// Another visit, or another service of it: its standard takes the place of the one before.
    void follow();
    [[nodiscard]] QComboBox *services() const { return m_services; }

protected:
    void write() override;

private:
    void listServices(ServiceId chosen);
    void show(const StandardSubject &subject);

    CounterPresenter &m_presenter;
    StandardSubject m_subject;
    StandardSubject m_visit; ///< of the visit that was followed last
    QComboBox *m_services;
};

} // namespace loket::ui
