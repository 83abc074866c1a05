// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/attachmentlist.h"

#include "ui/presentation/attachmenttexts.h"
#include "ui/widgets/filequestion.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace loket::ui {

namespace {

constexpr int rowsShown = 4;

} // namespace

AttachmentList::AttachmentList(ComplaintPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_path(new QLineEdit(this))
    , m_choose(new QPushButton(tr("Choose") + QStringLiteral("   Ctrl+B"), this))
    , m_list(new QListWidget(this))
    , m_takeOut(new QPushButton(tr("Take out") + QStringLiteral("   Del"), this))
    , m_text(new TextLabel(Face::Caption, this))
{
    m_path->setAccessibleName(tr("Path of a file"));
    m_path->setPlaceholderText(tr("paste a path, then Enter"));
    m_path->setMinimumHeight(space::control);
    m_path->setMaxLength(4096);
    m_path->installEventFilter(this);
    m_choose->setAccessibleName(tr("Choose files"));
    m_list->setAccessibleName(tr("Attached files"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    m_takeOut->setAccessibleName(tr("Take the chosen file out"));
    for (QPushButton *button : {m_choose, m_takeOut})
        button->setFocusPolicy(Qt::TabFocus);
    m_text->setWordWrap(true);
    m_text->setSecondary();
    auto *top = new QHBoxLayout;
    top->setSpacing(space::small);
    top->addWidget(m_path, 1);
    top->addWidget(m_choose);
    auto *listed = new QHBoxLayout;
    listed->setSpacing(space::small);
    listed->addWidget(m_list, 1);
    listed->addWidget(m_takeOut, 0, Qt::AlignTop);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::tight);
    rows->addLayout(top);
    rows->addLayout(listed);
    rows->addWidget(m_text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusProxy(m_path);
    connect(m_choose, &QPushButton::clicked, this, &AttachmentList::choose);
    connect(m_takeOut, &QPushButton::clicked, this, &AttachmentList::takeOut);
}

void AttachmentList::display()
{
    const ComplaintForm *form = m_presenter.form();
    if (!form) { // nothing of the report before is left
        m_path->clear();
        m_list->clear();
        return;
    }
    const auto &files = form->attachments();
    const int row = m_list->currentRow();
    const int count = static_cast<int>(files.size());
    bool same = m_list->count() == count;
    for (int i = 0; same && i < count; ++i)
        same = m_list->item(i)->text() == AttachmentTexts::row(files[static_cast<std::size_t>(i)]);
    if (!same) {
        m_list->clear();
        for (const ReportAttachment &one : files)
            m_list->addItem(AttachmentTexts::row(one));
        m_list->setCurrentRow(std::min(std::max(row, 0), count - 1));
    }
    const int shown = std::clamp(count, 1, rowsShown);
    m_list->setFixedHeight(shown * std::max(m_list->sizeHintForRow(0), fontMetrics().height())
                           + 2 * m_list->frameWidth() + 2);
    m_list->setVisible(count > 0);
    m_takeOut->setVisible(count > 0);
    m_text->showText(m_presenter.attachmentLine());
    m_text->setVisible(!m_text->text().isEmpty());
}

void AttachmentList::choose()
{
    const ComplaintForm *form = m_presenter.form();
    if (m_dialog || !form || !form->shows(ReportField::Attachments) || m_presenter.isBarOpen())
        return;
    m_dialog = askForFiles(this, tr("Files that come with the report"),
                           [this](const QStringList &paths) { m_presenter.attach(paths); });
}

void AttachmentList::leave()
{
    if (m_dialog)
        m_dialog->close();
}

void AttachmentList::addTyped()
{
    const QString typed = m_path->text();
    m_path->clear();
    if (!typed.trimmed().isEmpty())
        m_presenter.attach({typed});
}

void AttachmentList::takeOut()
{
    if (m_list->currentRow() >= 0)
        m_presenter.detach(static_cast<std::size_t>(m_list->currentRow()));
}

bool AttachmentList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        && key->modifiers() == Qt::NoModifier;
    if (watched == m_path && isEnter && !m_path->text().isEmpty()) {
        addTyped();
        return true;
    }
    if (watched == m_list && key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) {
        takeOut();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace loket::ui
