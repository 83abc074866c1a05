// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/complaintwindow.h"

#include "ui/presentation/complainttexts.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/filequestion.h"
#include "ui/widgets/rowlist.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace loket::ui {

namespace {

constexpr QSize sizeWanted(1280, 700);

} // namespace

ComplaintWindow::ComplaintWindow(ComplaintPresenter &presenter)
    : m_presenter(presenter)
    , m_guideButton(new QPushButton(this))
    , m_guide(new TextLabel(Face::Body, this))
    , m_kind(new TextLabel(Face::Title, this))
    , m_bar(new BarPanel(presenter, this))
    , m_scroll(new QScrollArea(this))
    , m_page(new ComplaintPage(presenter, m_scroll))
    , m_below(new QWidget(this))
    , m_number(new TextLabel(Face::Figure, this))
    , m_saved(new TextLabel(Face::Body, this))
    , m_found(new TextLabel(Face::BodyStrong, this))
    , m_draft(new TextLabel(Face::Caption, this))
    , m_status(new SaidLine(this))
{
    setWindowTitle(tr("Report · Loket Prima"));
    setAttribute(Qt::WA_QuitOnClose, false);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::page, space::small, space::page, space::small);
    rows->setSpacing(space::small);
    rows->addLayout(makeGuide());
    rows->addLayout(makeForm(), 1);
    rows->addLayout(makeButtons());
    resize(sizeWanted);

    m_status->hide();

    connect(&presenter, &ComplaintPresenter::changed, this, &ComplaintWindow::display);
    connect(&presenter, &ComplaintPresenter::barChanged, this, &ComplaintWindow::showBar);
    connect(&presenter, &ComplaintPresenter::handOverWanted, this, [this, &presenter](const QString &name) {
        askForFile(this, name, [&presenter](const QString &path) { presenter.writeHandOver(path); });
    });
    connect(&presenter, &ComplaintPresenter::said, this, &ComplaintWindow::say);
    connect(&presenter, &BarHost::answering, this, [this] {
        if (m_status->saysRefusal())
            say({});
    });
    connect(&presenter, &ComplaintPresenter::faultFound, this, &ComplaintWindow::goTo);
    connect(&presenter, &ComplaintPresenter::closeWanted, this, &QWidget::close);
    display();
}

ComplaintWindow::~ComplaintWindow()
{
    m_presenter.disconnect(this); // a field that goes may still keep its draft, and nothing is left to be drawn
}

QLayout *ComplaintWindow::makeGuide()
{
    m_guide->setText(tr("Listen to the end · Repeat the core of the complaint · Say what can be done and when · Note "
                        "the promise")
                     + QStringLiteral(" · ") + tr("Cards: %1").arg(QStringLiteral("Ctrl+Shift+K")));
    m_guide->setWordWrap(true);
    m_guide->setSecondary();
    m_guideButton->setCheckable(true);
    m_guideButton->setChecked(true);
    m_guideButton->setText(tr("Guide") + QStringLiteral("   Alt+0"));
    m_guideButton->setAccessibleName(tr("Guide for the talk"));
    m_guideButton->setAccessibleDescription(m_guide->text());
    auto *key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_0), this);
    key->setAutoRepeat(false);
    connect(key, &QShortcut::activated, m_guideButton, &QPushButton::toggle);
    connect(m_guideButton, &QPushButton::toggled, m_guide, &QWidget::setVisible);
    auto *cards = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), this);
    cards->setAutoRepeat(false);
    connect(cards, &QShortcut::activated, &m_presenter, &ComplaintPresenter::guidanceWanted);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::gap);
    row->addWidget(m_kind);
    row->addStretch(1);
    row->addWidget(m_guide, 4);
    row->addWidget(m_guideButton);
    return row;
}

QLayout *ComplaintWindow::makeForm()
{
    m_scroll->setWidget(m_page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_saved->setWordWrap(true);
    m_found->setWordWrap(true);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->hide();
    m_move = button(tr("Move or mask it"), {QKeySequence(Qt::CTRL | Qt::Key_M)}, [this] { m_presenter.moveNumber(); });
    auto *found = new QHBoxLayout;
    found->setSpacing(space::small);
    found->addWidget(m_found, 1);
    found->addWidget(m_move);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(space::small);
    rows->addWidget(m_bar);
    rows->addWidget(m_scroll, 1);
    rows->addWidget(m_number);
    rows->addWidget(m_saved);
    rows->addWidget(m_below, 1);
    rows->addLayout(found);
    rows->addWidget(m_status);
    return rows;
}

QPushButton *ComplaintWindow::button(const QString &text, const QList<QKeySequence> &keys,
                                     const std::function<void()> &run)
{
    auto *made = new QPushButton(text + QStringLiteral("   ") + keys.front().toString(QKeySequence::PortableText),
                                 this);
    made->setAccessibleName(text);
    made->setFocusPolicy(Qt::TabFocus);
    const auto press = [run] {
        Composition::endAnywhere();
        run();
    };
    connect(made, &QPushButton::clicked, this, press);
    for (const auto &key : keys) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, press);
    }
    return made;
}

QLayout *ComplaintWindow::makeButtons()
{
    auto *files = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_B), this);
    files->setAutoRepeat(false);
    connect(files, &QShortcut::activated, m_page->attachments(), &AttachmentList::choose);
    m_change = button(tr("Another kind"), {QKeySequence(Qt::CTRL | Qt::Key_J)}, [this] { m_presenter.changeKind(); });
    m_discard = button(tr("Throw away"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete)},
                       [this] { m_presenter.discard(); });
    m_save = button(tr("Save"),
                    {QKeySequence(Qt::CTRL | Qt::Key_S), QKeySequence(Qt::CTRL | Qt::Key_Return),
                     QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                    [this] {
                        m_page->attachments()->addTyped();
                        m_presenter.save();
                    });
    m_save->setProperty("primary", true);
    m_save->setProperty("small", true);
    wear(*m_save, Face::BodyStrong);
    m_print = button(tr("Print the receipt"), {QKeySequence(Qt::CTRL | Qt::Key_P)}, [this] { m_presenter.print(); });
    m_decline = button(tr("No receipt wanted"), {QKeySequence(Qt::CTRL | Qt::Key_T)},
                       [this] { m_presenter.declineReceipt(); });
    m_close = new QPushButton(this);
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    m_draft->setSecondary();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_draft, 1);
    for (QPushButton *made : {m_change, m_discard, m_decline, m_print, m_close, m_save})
        row->addWidget(made);
    return row;
}

void ComplaintWindow::display()
{
    const ComplaintForm *form = m_presenter.form();
    const ReceivedComplaint *saved = m_presenter.saved();
    m_kind->showText(form        ? ComplaintTexts::kind(form->kind())
                         : saved ? tr("Report received")
                                 : tr("Receive a report"));
    m_page->display();
    const QString found = m_presenter.numberLine();
    m_found->showText(found);
    for (QWidget *one : {static_cast<QWidget *>(m_found), static_cast<QWidget *>(m_move)})
        one->setVisible(!found.isEmpty());
    m_number->showText(saved ? saved->number : QString());
    m_saved->showText(m_presenter.savedText());
    for (QWidget *one : {m_number, m_saved})
        one->setVisible(saved);
    m_draft->showText(m_presenter.draftLine());
    m_scroll->setVisible(form);
    m_below->setVisible(!form);
    const QString save = form && form->namesTypist() ? tr("Hand over") : tr("Save");
    m_save->setText(save + QStringLiteral("   Ctrl+S"));
    m_save->setAccessibleName(save);
    for (QPushButton *made : {m_change, m_discard, m_save})
        made->setVisible(form);
    m_print->setVisible(m_presenter.canPrint());
    m_decline->setVisible(m_presenter.canDecline());
    const QString leave = saved ? tr("Close") : tr("Leave as a draft");
    m_close->setText((form || saved ? leave : tr("Cancel")) + QStringLiteral("   Esc"));
    showClose();
    m_close->setAccessibleName(form || saved ? leave : tr("Cancel"));
    if (std::exchange(m_shown, m_presenter.stage()) == m_presenter.stage())
        return;
    if (form) {
        m_scroll->verticalScrollBar()->setValue(0);
        m_page->focusFirst();
    } else if (saved)
        m_close->setFocus(Qt::OtherFocusReason);
}

void ComplaintWindow::showClose()
{
    // A question before the form has a button of its own for the same key.
    m_close->setVisible(m_presenter.form() || !m_presenter.isBarOpen());
}

void ComplaintWindow::showBar()
{
    const bool open = m_presenter.isBarOpen();
    showClose();
    if (open)
        m_bar->display(m_presenter.bar());
    m_bar->giveRoom(width());
    if (open == m_bar->isVisibleTo(this))
        return;
    if (open) {
        m_before = focusWidget();
        m_bar->show();
        m_bar->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool hadFocus = m_bar->isAncestorOf(focusWidget() ? focusWidget() : m_bar) || m_bar->hasFocus();
    m_bar->hide();
    if (!hadFocus || !m_presenter.form())
        return;
    if (m_before && m_before->isVisible() && m_page->isAncestorOf(m_before))
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_page->focusFirst();
}

void ComplaintWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_bar->giveRoom(width());
}

void ComplaintWindow::goTo(ReportField field)
{
    QWidget *widget = m_page->widgetOf(field);
    if (!widget)
        return;
    widget->setFocus(Qt::OtherFocusReason);
    m_page->layout()->activate();
    m_scroll->ensureWidgetVisible(widget, 0, 2 * space::control); // with what is wrong with it, below
}

void ComplaintWindow::say(const QString &text, bool isRefusal)
{
    m_status->say(text, isRefusal);
    const bool isShownAbove = m_presenter.saved() && text == m_saved->text(); // in large
    m_status->setVisible(!text.isEmpty() && !isShownAbove);
}

void ComplaintWindow::open()
{
    if (!isVisible()) {
        const QSize room = screen()->availableSize();
        resize((QSizeF(sizeWanted) * textScale()).toSize().boundedTo(room));
    }
    show();
    raise();
    activateWindow();
    if (!m_presenter.form())
        say({});
    m_presenter.open();
    if (m_presenter.stage() == ComplaintStage::Reading)
        setFocus(Qt::OtherFocusReason); // what is typed ahead comes here
}

void ComplaintWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        m_presenter.isBarOpen() ? m_presenter.cancelBar() : void(close());
    else if (isEnter && m_presenter.saved())
        close();
    else if (isTyping(*event) && (m_presenter.isBarOpen() || m_presenter.stage() == ComplaintStage::Reading))
        m_presenter.typeIntoBar(event->text().at(0));
    else
        QWidget::keyPressEvent(event);
}

void ComplaintWindow::closeEvent(QCloseEvent *event)
{
    Composition::endAnywhere();
    QWidget::closeEvent(event);
    m_page->attachments()->leave();
    m_presenter.close();
    say({});
}

} // namespace loket::ui
