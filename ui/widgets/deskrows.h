// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/deskarea.h"
#include "ui/widgets/statusline.h"

#include <QVBoxLayout>

namespace loket::ui {

/// The counter's window from above: header, desk, status line. What is said about a printer takes as many lines as the
/// desk leaves: it says less before the queue goes into its drawer (ux.md UX-16), and all of it where that is so anyway.
class DeskRows final : public QVBoxLayout
{
public:
    DeskRows(QWidget *page, QWidget &header, DeskArea &area, StatusLine &status);

    void setGeometry(const QRect &rect) override;

private:
    QWidget &m_header;
    DeskArea &m_area;
    StatusLine &m_status;
};

} // namespace loket::ui
