// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/standardwindow.h"

#include "ui/presentation/language.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QSignalBlocker>
#include <QTextCursor>

namespace loket::ui {

namespace {

constexpr QSize sizeWanted(720, 620);

/// Writes paragraphs of plain text, one under the other.
class PageWriter
{
public:
    explicit PageWriter(QTextEdit &page) : m_page(page), m_cursor(page.document()) {}

    void paragraph(const QString &text, Face face, int above = 0, bool secondary = false)
    {
        begin(above, 0);
        put(text, face, secondary);
    }
    /// With its number before it, hanging.
    void line(const StandardLine &line)
    {
        const int indent = line.number.isEmpty() ? 0 : QFontMetrics(fontOf(Face::Body)).horizontalAdvance(number);
        begin(0, indent);
        if (indent > 0)
            put(line.number + QLatin1Char('\t'), Face::Body, true);
        put(line.text, line.kind == StandardLine::Kind::Mark ? Face::BodyStrong : Face::Body,
            line.kind != StandardLine::Kind::Said);
    }

private:
    void begin(int above, int indent)
    {
        QTextBlockFormat format;
        format.setTopMargin(above);
        format.setLeftMargin(indent);
        format.setTextIndent(-indent);
        if (indent > 0)
            format.setTabPositions({QTextOption::Tab(indent, QTextOption::LeftTab)});
        if (m_any)
            m_cursor.insertBlock(format);
        else
            m_cursor.setBlockFormat(format);
        m_any = true;
    }
    void put(const QString &text, Face face, bool secondary)
    {
        QTextCharFormat format;
        format.setFont(fontOf(face));
        format.setForeground(m_page.palette().color(secondary ? QPalette::PlaceholderText : QPalette::Text));
        m_cursor.insertText(text, format);
    }

    const QString number = QStringLiteral("00.  ");
    QTextEdit &m_page;
    QTextCursor m_cursor;
    bool m_any = false;
};

} // namespace

StandardWindow::StandardWindow(CounterPresenter &presenter, ActionSet &actions)
    : m_presenter(presenter)
    , m_services(new QComboBox(this))
    , m_text(new QTextEdit(this))
{
    setAttribute(Qt::WA_QuitOnClose, false);
    m_services->setAccessibleName(tr("Service"));
    m_services->setMinimumHeight(space::control);
    m_services->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_text->setAccessibleName(tr("Service standard"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(space::gap);
    auto *hint = new TextLabel(Face::Caption, this);
    hint->setText(tr("Esc closes. The counter's keys work here too."));
    hint->setSecondary();

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::page, space::page, space::page, space::small);
    rows->setSpacing(space::small);
    rows->addWidget(m_services);
    rows->addWidget(m_text, 1);
    rows->addWidget(hint);
    for (const CounterAction id : allCounterActions())
        addAction(&actions.action(id));
    for (QAction *leg : actions.legs())
        addAction(leg);
    connect(m_services, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            show(m_presenter.standardOf(ServiceId(m_services->itemData(index).toLongLong())));
    });
}

void StandardWindow::open(const StandardSubject &subject, const QScreen &desk)
{
    m_visit = m_presenter.standardSubject(-1);
    show(subject);
    if (!isVisible()) { // at the right: the visit's card stays in sight
        const QRect room = desk.availableGeometry();
        resize((QSizeF(sizeWanted) * textScale()).toSize().boundedTo(room.size() * 9 / 10));
        move(room.right() - width() - space::page, room.top() + (room.height() - height()) / 2);
    }
    QWidget::show();
    raise();
    activateWindow();
    m_text->setFocus(Qt::OtherFocusReason);
}

void StandardWindow::follow()
{
    const StandardSubject visit = m_presenter.standardSubject(-1);
    if (visit == m_visit)
        return;
    m_visit = visit;
    if (!visit.number.isEmpty())
        show(visit);
}

void StandardWindow::show(const StandardSubject &subject)
{
    m_subject = subject;
    listServices(subject.service);
    write();
}

void StandardWindow::listServices(ServiceId chosen)
{
    const QSignalBlocker quiet(m_services);
    m_services->clear();
    for (const auto &service : m_presenter.services()) {
        if (service.active || service.id == chosen)
            m_services->addItem(QStringLiteral("%1  %2").arg(service.letter, Language::nameOf(service)),
                                service.id.value());
    }
    m_services->setCurrentIndex(m_services->findData(chosen.value()));
}

void StandardWindow::write()
{
    const StandardView view = m_presenter.standardView(m_subject);
    setWindowTitle(tr("Service standard: %1 · Loket Prima").arg(view.service));
    m_text->clear();
    PageWriter page(*m_text);
    page.paragraph(view.service, Face::Title);
    page.paragraph(view.basis, Face::Body, space::tight);
    page.paragraph(view.holds, Face::Body, 0, true);
    const auto write = [&page](const std::vector<StandardPart> &parts) {
        for (const auto &part : parts) {
            page.paragraph(part.heading, Face::BodyStrong, space::gap);
            for (const auto &line : part.lines)
                page.line(line);
        }
    };
    write(view.published);
    page.paragraph(tr("For staff and auditors"), Face::Title, space::card);
    write(view.others);
    m_text->moveCursor(QTextCursor::Start);
}

void StandardWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void StandardWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) && m_subject.service.isStored())
        write();
}

} // namespace loket::ui
