// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/registerwindow.h"

#include "ui/presentation/counteraction.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/filequestion.h"
#include "ui/widgets/pagewriter.h"

#include <QKeyEvent>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace loket::ui {

namespace {

constexpr QSize registerSizeWanted(1340, 700);

constexpr std::pair<CaseDeed, const char *> deedIcons[] = {
    {CaseDeed::Open, "search"},
    {CaseDeed::Step, "chevrons-right"},
    {CaseDeed::Add, "plus"},
    {CaseDeed::Promise, "clock-alert"},
    {CaseDeed::Assign, "arrow-right-left"},
    {CaseDeed::Confirm, "circle-check"},
    {CaseDeed::Release, "user-x"},
    {CaseDeed::Identity, "user-check"},
    {CaseDeed::Export, "log-out"},
    {CaseDeed::HandOver, "megaphone"},
    {CaseDeed::Print, "printer"},
    {CaseDeed::Files, "paperclip"},
    {CaseDeed::Data, "user-check"},
    {CaseDeed::Erase, "x"},
    {CaseDeed::Save, "circle-check"},
    {CaseDeed::Back, "undo-2"},
};

constexpr std::pair<CaseList, Qt::Key> listKeys[] = {
    {CaseList::Open, Qt::Key_1},       {CaseList::Overdue, Qt::Key_2}, {CaseList::Today, Qt::Key_3},
    {CaseList::Soon, Qt::Key_4},       {CaseList::Mine, Qt::Key_5},    {CaseList::All, Qt::Key_6},
    {CaseList::HandedOver, Qt::Key_H},
};

constexpr std::pair<NarrowBy, Qt::Key> narrowKeys[] = {
    {NarrowBy::Class, Qt::Key_7},   {NarrowBy::Form, Qt::Key_8},      {NarrowBy::Service, Qt::Key_9},
    {NarrowBy::Channel, Qt::Key_0}, {NarrowBy::State, Qt::Key_Minus}, {NarrowBy::Handler, Qt::Key_Equal},
};

QString withKey(const QString &text, Qt::Key key)
{
    return QStringLiteral("%1   Alt+%2").arg(withoutAccessKey(text)).arg(QChar(ushort(key)));
}

} // namespace

RegisterWindow::RegisterWindow(RegisterPresenter &presenter)
    : BesideWindow(presenter)
    , m_presenter(presenter)
    , m_above(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new RegisterTable(presenter, m_stack))
    , m_page(new QTextEdit(m_stack))
    , m_form(new CaseFormPage(presenter, m_stack))
{
    setWindowTitle(tr("Register of reports · Loket Prima"));
    asPage(*m_page, tr("Case"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_form);
    auto *above = new QVBoxLayout(m_above);
    above->setContentsMargins(0, 0, 0, 0);
    above->setSpacing(space::small);
    above->addLayout(makeLists());
    above->addLayout(makeNarrowing());
    auto *search = new QHBoxLayout;
    search->setSpacing(space::small);
    addField(*findField(), tr("Number or words of a report   F3"),
             tr("Words are looked for while you type: several must all be there, a beginning is enough."));
    connect(findField(), &QLineEdit::textEdited, &presenter, &RegisterPresenter::search);
    search->addWidget(findField(), 1);
    search->addWidget(makeFindButton());
    above->addLayout(search);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::page, space::page, space::page, space::gap);
    rows->setSpacing(space::small);
    rows->addWidget(m_above);
    addList(*rows, *m_table, m_stack);
    for (const auto &[deed, icon] : deedIcons)
        m_deeds.emplace(deed, addAct(QString::fromLatin1(icon), keyOf(deed), [this, chosen = deed] {
                            m_presenter.trigger(chosen);
                        }));
    // Only in the list: elsewhere Enter looks up or answers.
    QAction *opens = m_deeds.at(CaseDeed::Open);
    opens->setShortcuts({Qt::Key_Enter, Qt::Key_Return});
    opens->setShortcutContext(Qt::WidgetShortcut);
    removeAction(opens);
    m_table->addAction(opens);
    // Says its key only: what Esc leaves depends on where the focus is.
    m_deeds.at(CaseDeed::Back)->setShortcutContext(Qt::WidgetShortcut);
    removeAction(m_deeds.at(CaseDeed::Back));
    for (const auto &key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(key, this), &QShortcut::activated, m_deeds.at(CaseDeed::Save), &QAction::trigger);
    auto *lock = new QShortcut(QKeySequence(keyOf(CounterAction::Lock), QKeySequence::PortableText), this);
    connect(lock, &QShortcut::activated, &presenter, &RegisterPresenter::lock);
    auto *refresh = new QShortcut(Qt::Key_F5, this);
    connect(refresh, &QShortcut::activated, &presenter, &RegisterPresenter::refresh);
    resize(registerSizeWanted.boundedTo(screen()->availableSize() * 19 / 20));

    connect(&presenter, &RegisterPresenter::changed, this, &RegisterWindow::display);
    connect(&presenter, &RegisterPresenter::pageChanged, this, &RegisterWindow::writePage);
    connect(&presenter, &RegisterPresenter::formChanged, this, [this] {
        m_form->build();
        turnPage();
    });
    connect(&presenter, &RegisterPresenter::faultsChanged, m_form, &CaseFormPage::showFaults);
    connect(&presenter, &RegisterPresenter::faultFound, m_form, &CaseFormPage::goTo);
    connect(&presenter, &RegisterPresenter::said, this, &RegisterWindow::say);
    connect(&presenter, &RegisterPresenter::fileWanted, this, [this](const QString &name) {
        askPlace(name, [this](const QString &path) { m_presenter.writeFile(path); });
    });
    connect(&presenter, &RegisterPresenter::placeWanted, this, [this](const QString &name) {
        askPlace(name, [this](const QString &path) {
            if (!path.isEmpty())
                m_presenter.saveFile(path);
        });
    });
    connect(&presenter, &RegisterPresenter::filesWanted, this, &RegisterWindow::chooseFiles);
    connect(&presenter, &RegisterPresenter::findBegun, this, &RegisterWindow::beginFind);
    connect(&presenter, &RegisterPresenter::rowsWanted, this, &RegisterWindow::focusList);
    connect(&presenter, &RegisterPresenter::found, this, [this] {
        findField()->clear();
        focusList();
    });
    display();
}

QPushButton *RegisterWindow::listButton(const QKeySequence &key, const std::function<void()> &run)
{
    auto *button = new QPushButton(this);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    const auto press = [this, run] {
        Composition::endAnywhere();
        run();
        display(); // a pressed one stays pressed
    };
    connect(button, &QPushButton::clicked, this, press);
    auto *shortcut = new QShortcut(key, this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, press);
    return button;
}

QLayout *RegisterWindow::makeLists()
{
    auto *flow = new FlowLayout(space::small);
    for (const auto &[list, key] : listKeys) {
        auto *button = listButton(Qt::ALT | key, [this, chosen = list] {
            findField()->clear(); // the list stands in the place of what was looked for
            m_presenter.showList(chosen);
        });
        flow->addWidget(button);
        m_lists.emplace(list, button);
    }
    return flow;
}

QLayout *RegisterWindow::makeNarrowing()
{
    auto *flow = new FlowLayout(space::small);
    for (const auto &[by, key] : narrowKeys) {
        auto *button = listButton(Qt::ALT | key, [this, chosen = by] { m_presenter.narrow(chosen); });
        flow->addWidget(button);
        m_narrows.emplace(by, button);
    }
    return flow;
}

void RegisterWindow::display()
{
    const bool isList = m_presenter.stage() == RegisterStage::List;
    for (const auto &[list, key] : listKeys) {
        QPushButton *button = m_lists.at(list);
        const QString text = m_presenter.textOf(list);
        button->setText(withKey(text, key));
        button->setAccessibleName(text);
        button->setChecked(list == m_presenter.list() && !m_presenter.isSearching());
    }
    for (const auto &[by, key] : narrowKeys) {
        QPushButton *button = m_narrows.at(by);
        const QString text = m_presenter.textOf(by);
        button->setText(withKey(text, key));
        button->setAccessibleName(text);
        button->setChecked(m_presenter.isNarrowed(by));
    }
    for (const auto &state : m_presenter.deeds()) {
        QAction *action = m_deeds.at(state.deed);
        action->setText(withoutAccessKey(state.text));
        action->setEnabled(state.enabled);
        action->setVisible(state.shown);
    }
    m_above->setVisible(isList);
    showLine(isList ? m_presenter.line() : QString());
}

void RegisterWindow::writePage()
{
    const int at = m_page->verticalScrollBar()->value();
    m_page->clear();
    PageWriter writer(*m_page);
    for (const PageLine &line : m_presenter.page()) {
        switch (line.look) {
        case PageLine::Look::Title:
            writer.paragraph(line.text, Face::Title);
            break;
        case PageLine::Look::Heading:
            writer.paragraph(line.text, Face::BodyStrong, space::gap);
            break;
        case PageLine::Look::Field:
            writer.field(line.label, line.text);
            break;
        case PageLine::Look::Text:
            writer.paragraph(line.text, Face::Body);
            break;
        }
    }
    m_page->moveCursor(QTextCursor::Start);
    m_page->verticalScrollBar()->setValue(at);
    turnPage();
}

void RegisterWindow::turnPage()
{
    QWidget *page = m_table;
    if (m_presenter.stage() != RegisterStage::List)
        page = m_presenter.form() ? static_cast<QWidget *>(m_form) : m_page;
    if (page == m_stack->currentWidget())
        return;
    m_stack->setCurrentWidget(page);
    focusList();
}

void RegisterWindow::focusList()
{
    if (m_presenter.form())
        m_form->focusFirst();
    else if (m_presenter.stage() == RegisterStage::Case)
        m_page->setFocus(Qt::OtherFocusReason);
    else
        BesideWindow::focusList();
}

void RegisterWindow::lookUp()
{
    Composition::endAnywhere();
    if (findField()->text().isEmpty())
        return m_presenter.trigger(CaseDeed::Open);
    m_presenter.find(findField()->text());
    keepLookedFor();
}

void RegisterWindow::beginFind(QChar typed)
{
    BesideWindow::beginFind(typed);
    m_presenter.search(typed);
}

void RegisterWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isCase = m_presenter.stage() != RegisterStage::List && !m_presenter.isBarOpen();
    const bool isSearch = m_presenter.stage() == RegisterStage::List && m_presenter.isSearching();
    if (isCase && event->key() == Qt::Key_Escape) {
        m_presenter.leave();
    } else if (isSearch && !m_presenter.isBarOpen() && event->key() == Qt::Key_Escape) {
        findField()->clear();
        m_presenter.search({});
    } else if (isCase && isTyping(*event)) {
        event->ignore(); // nothing is looked for while a case is read
    } else {
        BesideWindow::keyPressEvent(event);
    }
}

void RegisterWindow::changeEvent(QEvent *event)
{
    BesideWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        writePage();
}

void RegisterWindow::askPlace(const QString &name, const std::function<void(const QString &)> &answer)
{
    delete m_place.data(); // what it asked about is not wanted any more
    m_place = askForFile(this, name, answer);
}

void RegisterWindow::chooseFiles()
{
    delete m_place.data(); // what it asked about is not wanted any more
    m_place = askForFiles(this, tr("Files that come with the report"), [this](const QStringList &paths) {
        Composition::endAnywhere();
        m_presenter.edit(
            [&](CaseForm &form) { form.setText(ActField::Files, (form.paths() + paths).join(QLatin1Char('\n'))); });
        m_form->build();
        m_form->goTo(ActField::Files);
    });
}

void RegisterWindow::open()
{
    bringUp();
    m_presenter.open();
}

void RegisterWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    findField()->clear();
    if (m_place)
        m_place->close();
    m_presenter.close();
    say({});
}

} // namespace loket::ui
