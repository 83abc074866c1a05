// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/summaryjson.h"
#include "tests/ui/presentation/registerdesk.h"
#include "ui/presentation/complaintoffer.h"
#include "ui/presentation/filespresenter.h"
#include "ui/presentation/paperspresenter.h"
#include "ui/presentation/registerexport.h"
#include "ui/presentation/sentence.h"

#include <QJsonDocument>

namespace loket::test {

/// All that one person is shown, told and given by the program, a line for each thing: what has one line more, or
/// another one, tells something.
template<class Desk>
class SubjectView
{
public:
    /// Of whoever has entered the desk. `typed`: what he may look for.
    static QStringList of(Desk &desk, const QStringList &typed)
    {
        SubjectView view(desk);
        view.counter(typed);
        view.files(typed);
        view.papers(typed);
        view.registers(typed);
        view.core(typed);
        return view.m_lines;
    }

private:
    explicit SubjectView(Desk &desk) : m_desk(desk) {}

    void add(const char *what, const QString &text) { m_lines << QLatin1String(what) + QStringLiteral(": ") + text; }
    void add(const char *what, const QStringList &texts) { add(what, texts.join(QStringLiteral(" | "))); }
    template<class Value, class Text>
    void add(const char *what, const Result<Value> &result, Text text)
    {
        add(what, result ? text(*result) : QStringLiteral("refused: ") + loket::sentence(result.error()));
    }
    void table(const char *what, const QAbstractItemModel &model)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    cells << index.data(role).toString();
            }
            add(what, cells);
        }
        add(what, QString::number(model.rowCount()));
    }
    void bar(const char *what, const ui::BarHost &host)
    {
        if (!host.isBarOpen())
            return;
        const auto view = host.bar();
        QStringList texts{view.prompt, view.text, view.typed};
        for (const auto &option : view.options)
            texts << option.key + option.text;
        add(what, texts);
    }

    /// The counter's own window: card, queue, side lists, history, what can be done, F3.
    void counter(const QStringList &typed)
    {
        auto &presenter = *m_desk.presenter;
        m_desk.reread();
        const auto &screen = presenter.screen();
        QStringList texts{screen.windowTitle, screen.stateText, screen.officer, screen.ownFigures, screen.caption,
                          screen.number,      screen.service,   screen.detail,  screen.trouble,    screen.clock,
                          screen.message,     screen.hint,      screen.note,    screen.queueTitle, screen.waitingText,
                          screen.figuresHint, screen.status,    screen.saved};
        texts += screen.shorterTrouble;
        for (const auto &figure : screen.figures)
            texts << figure.label + figure.value;
        for (const auto &line : screen.history)
            texts << line.time + line.text;
        for (const auto &action : screen.actions)
            texts << action.text + QString::number(action.enabled) + QString::number(action.heard);
        add("counter", texts);
        table("queue", presenter.queue());
        bar("counter's question", presenter);
        for (const QString &one : typed) {
            presenter.findAnything(one);
            m_desk.settle();
            add("F3", QString(m_desk.said()).remove(one));
            bar("F3", presenter);
            presenter.cancelBar();
            m_desk.settle();
        }
    }
    void files(const QStringList &typed)
    {
        ui::FilesPresenter files(m_desk.office(), [this] { return ui::Worker{m_desk.reader, {}}; });
        QString told;
        QObject::connect(&files, &ui::FilesPresenter::said, &files, [&](const QString &text, bool) { told = text; });
        files.open();
        m_desk.settle();
        for (const QString &one : typed) {
            told.clear();
            files.find(one);
            m_desk.settle();
            add("files", QString(told).remove(one));
            table("files", files.model());
        }
        using ui::FileList;
        for (const auto list : {FileList::Incomplete, FileList::NotReady, FileList::Late, FileList::Ready}) {
            files.showList(list);
            m_desk.settle();
            add("files", files.textOf(list) + files.line());
            table("files", files.model());
        }
        for (const auto &act : files.acts())
            add("files", act.text);
    }
    void papers(const QStringList &typed)
    {
        ui::PapersPresenter papers(m_desk.office(), [this] { return ui::Worker{m_desk.reader, {}}; });
        QString told;
        QObject::connect(&papers, &ui::PapersPresenter::said, &papers, [&](const QString &text, bool) { told = text; });
        papers.open();
        m_desk.settle();
        add("papers", papers.line());
        table("papers", papers.model());
        for (const auto &act : papers.acts())
            add("papers", act.text);
        for (const QString &one : typed) {
            told.clear();
            papers.find(one);
            m_desk.settle();
            add("papers", QString(told).remove(one));
            bar("papers", papers);
            papers.cancelBar();
        }
    }
    /// Every list of the register's window with its count and deeds, each row's line and page, what is found.
    void registers(const QStringList &typed)
    {
        auto &cases = m_desk.cases;
        m_desk.told.clear();
        m_desk.openRegister();
        add("register", m_desk.told);
        using ui::CaseList;
        for (const auto list : {CaseList::Open, CaseList::Overdue, CaseList::Today, CaseList::Soon, CaseList::Mine,
                                CaseList::All, CaseList::HandedOver}) {
            m_desk.show(list);
            add("register", cases.textOf(list));
            shownCases();
        }
        using ui::NarrowBy;
        for (const auto by : {NarrowBy::Class, NarrowBy::Form, NarrowBy::Service, NarrowBy::Channel, NarrowBy::State,
                              NarrowBy::Handler}) {
            cases.narrow(by);
            bar("register's question", cases);
            const std::size_t answers = cases.isBarOpen() ? cases.bar().options.size() : 0;
            cases.cancelBar();
            for (std::size_t answer = answers; answer > 0; --answer) { // ends with all of them
                cases.narrow(by);
                cases.pickInBar(answer - 1);
                m_desk.settle();
                add("register", cases.textOf(by));
                shownCases();
            }
        }
        for (const QString &one : typed) {
            cases.search(one);
            m_desk.settle();
            shownCases();
            cases.search({});
            m_desk.settle();
            m_desk.told.clear();
            m_desk.lookFor(one);
            add("register", QString(m_desk.told).remove(one));
            if (cases.stage() == ui::RegisterStage::Case) {
                add("case", m_desk.page());
                cases.leave();
            }
            m_desk.settle();
        }
        cases.close();
        m_desk.settle();
    }
    void shownCases()
    {
        auto &cases = m_desk.cases;
        table("cases", cases.model());
        for (int row = 0; row < cases.model().rowCount(); ++row) {
            cases.choose(row);
            add("case", cases.line());
        }
        for (const auto &deed : cases.deeds())
            add("deed", deed.text + QString::number(deed.enabled));
    }
    /// What core gives besides: figures, exports, records, numbers that open nothing.
    void core(const QStringList &typed)
    {
        m_desk.ask([&](Office &office) -> Result<int> {
            const Actor &reader = m_desk.reader;
            const OfficeDay today = office.today();
            const auto number = [](qint64 count) { return QString::number(count); };
            add("report", office.report(reader), [&](DayReport *report) {
                QString all;
                if (auto summary = report->summary(today, today)) {
                    summary->heads.clear(); // the heads of the chains are others after every entry
                    all = QString::fromUtf8(summaryToBytes(*summary));
                }
                if (const auto visits = report->visits(today, today))
                    all += number(qint64(visits->size()));
                return all;
            });
            add("statistics", office.complaints().statistics(reader, today, today),
                [](const ComplaintStatistics &figures) {
                    return QString::fromUtf8(QJsonDocument(figures.toJson()).toJson());
                });
            const auto exported = [&](const RegisterExport &list) {
                return textOf(ui::RegisterExportTable::of(list, office.catalogue()));
            };
            add("export", office.caseExports().exportRegister(Act{reader}, {}), exported);
            for (const auto due : {CaseDue::Soon, CaseDue::Today, CaseDue::Overdue}) {
                CaseFilter filter;
                filter.due = due;
                add("export", office.caseExports().exportRegister(Act{reader}, filter), exported);
            }
            add("supervisor's sheet", office.caseExports().overdueSheet(Act{reader}), exported);
            add("due", office.cases().dueCounts(reader), [&](const DueCounts &counts) {
                QStringList texts;
                for (const auto &[due, count] : counts)
                    texts << number(qint64(due)) + QLatin1Char('=') + number(count);
                return texts.join(QLatin1Char(' '));
            });
            add("retention", office.privacy().retentionDue(reader), [&](const RetentionCount &count) {
                return number(count.identities) + QLatin1Char('/') + number(count.cases) + QLatin1Char('/')
                    + number(count.drafts);
            });
            add("drafts", office.drafts().list(reader),
                [&](const std::vector<ComplaintDraft> &drafts) { return number(qint64(drafts.size())); });
            add("papers' status", office.printing().status(reader), [&](const PrintStatus &status) {
                return number(qint64(status.waiting.size())) + QLatin1Char('/')
                    + number(qint64(status.uncertain.size())) + QLatin1Char('/')
                    + (status.lastPrinted ? status.lastPrinted->order.about : QString());
            });
            for (const RecordKind kind : allRecordKinds()) {
                add("records", office.records().list(reader, kind), [](const RecordList &list) {
                    QStringList rows;
                    for (const auto &row : list.rows)
                        rows << row.cells.join(QLatin1Char(','));
                    return rows.join(QLatin1Char(';'));
                });
            }
            for (const QString &one : typed) {
                const auto told = [&](const Error &error) { return QString(loket::sentence(error)).remove(one); };
                const auto opened = office.complaints().open(Act{reader}, one);
                add("open", opened ? QStringLiteral("opened") : told(opened.error()));
                const auto paper = office.complaints().receipt(reader, one);
                add("receipt", paper ? QStringLiteral("drawn") : told(paper.error()));
                const auto file = office.caseExports().caseFile(Act{reader}, one, {});
                add("file", file ? QStringLiteral("given") : told(file.error()));
            }
            return 0;
        });
    }

    static QString textOf(const ExportTable &table)
    {
        QStringList texts{table.title, table.notes.join(QLatin1Char(' '))};
        for (const auto &row : table.rows) {
            for (const ExportCell &cell : row) {
                if (const auto *text = std::get_if<QString>(&cell))
                    texts << *text;
                else if (const auto *number = std::get_if<qint64>(&cell))
                    texts << QString::number(*number);
                else if (const auto *at = std::get_if<Instant>(&cell))
                    texts << QString::number(at->millis());
            }
        }
        return texts.join(QLatin1Char(';'));
    }

    Desk &m_desk;
    QStringList m_lines;
};

} // namespace loket::test
