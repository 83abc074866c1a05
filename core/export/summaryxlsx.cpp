// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/summaryxlsx.h"

#include "core/domain/summarydefinitions.h"
#include "core/export/summarytable.h"
#include "core/export/summarytitles.h"
#include "core/export/xlsxbook.h"

#include <algorithm>

namespace loket {

namespace {

using Style = XlsxBook::Style;
using Kind = SummaryColumn::Kind;

constexpr std::size_t frugalFrom = 20'000;     ///< visits
constexpr std::size_t rowsOfSheet = 1'048'575; ///< below the heading

class Writer
{
    Q_DECLARE_TR_FUNCTIONS(SummaryXlsx)

public:
    Writer(const SummaryDocument &document, const OfficeZone &zone, bool frugal)
        : m_document(document)
        , m_zone(zone)
        , m_rows(summaryRows(document))
        , m_book(document.unitName, frugal)
    {
    }

    Result<QByteArray> write(std::vector<VisitLine> visits)
    {
        writeFigures(tr("Summary"), {QStringLiteral("whole"), QStringLiteral("service")});
        writeFigures(tr("Days"), {QStringLiteral("day")});
        writeFigures(tr("Hours"), {QStringLiteral("hour")});
        writeFigures(tr("Counters"), {QStringLiteral("counter")});
        std::stable_sort(visits.begin(), visits.end(), [](const VisitLine &a, const VisitLine &b) {
            return a.day == b.day ? a.number < b.number : a.day < b.day;
        });
        std::size_t first = 0;
        do {
            writeVisits(visits, first, std::min(visits.size(), first + rowsOfSheet));
            first += rowsOfSheet;
        } while (first < visits.size());
        writeGaps();
        writeInterests();
        if (m_document.hasComplaints)
            writeForms();
        writeIncidents();
        writeStandardGaps();
        writeAddedRequirements();
        writeDefinitions();
        return m_book.finish();
    }

private:
    void headings(const QStringList &titles)
    {
        for (const auto &title : titles)
            m_book.text(title, Style::Heading);
        m_book.endRow();
    }

    void writeFigures(const QString &sheet, const QStringList &scopes)
    {
        m_book.addSheet(sheet);
        m_book.setWidth(0, 1, 14);
        m_book.setWidth(2, 2, 36);
        m_book.setWidth(3, static_cast<int>(summaryColumns().size()) + 2, 12);
        QStringList titles{tr("Of"), tr("Code"), tr("Name")};
        for (const auto &column : summaryColumns())
            titles.append(SummaryTitles::column(column.name));
        headings(titles);
        for (const auto &row : m_rows) {
            if (!scopes.contains(row.scope))
                continue;
            m_book.text(SummaryTitles::scope(row.scope));
            m_book.text(row.scope == QLatin1String("hour") ? hourText(row.code) : row.code);
            const bool isNowhere = row.scope == QLatin1String("counter") && row.name.isEmpty();
            m_book.text(isNowhere ? tr("never called") : row.name);
            for (const auto &column : summaryColumns())
                figure(column.kind, column.value(row.figures));
            m_book.endRow();
        }
    }

    static QString hourText(const QString &hour)
    {
        return QStringLiteral("%1.00-%1.59").arg(hour, 2, QLatin1Char('0'));
    }

    void figure(Kind kind, std::optional<double> value)
    {
        if (!value)
            m_book.skip();
        else if (kind == Kind::Seconds)
            m_book.duration(*value);
        else if (kind == Kind::Share)
            m_book.share(*value);
        else
            m_book.number(*value);
    }

    void writeVisits(const std::vector<VisitLine> &visits, std::size_t first, std::size_t end)
    {
        const QString sheet = tr("Visits");
        m_book.addSheet(first == 0 ? sheet : QStringLiteral("%1 %2").arg(sheet).arg(first / rowsOfSheet + 1));
        m_book.setWidth(0, 5, 13);
        m_book.setWidth(6, 9, 19);
        m_book.setWidth(10, 13, 12);
        headings({tr("Day"), tr("Number"), tr("Service"), tr("Counter"), tr("State"), tr("Walk-in"),
                  tr("Number taken at"), tr("First called at"), tr("Served from"), tr("Ended at"), tr("Waiting"),
                  tr("Waiting outside service hours"), tr("Service time"), tr("Time not accurate")});
        for (std::size_t i = first; i < end; ++i)
            writeVisit(visits[i]);
    }

    void writeVisit(const VisitLine &visit)
    {
        m_book.text(visit.day.text());
        m_book.text(visit.number.text());
        m_book.text(visit.service);
        m_book.text(visit.counter);
        m_book.text(SummaryTitles::state(visit.state));
        m_book.text(visit.walkIn ? tr("yes") : QString());
        for (const auto &at : {std::optional(visit.takenAt), visit.calledAt, visit.startedAt, visit.endedAt}) {
            if (at)
                m_book.moment(*at, m_zone);
            else
                m_book.skip();
        }
        for (const auto &seconds : {visit.waitSeconds, visit.waitApartSeconds, visit.serviceSeconds}) {
            if (seconds)
                m_book.duration(static_cast<double>(*seconds));
            else
                m_book.skip();
        }
        m_book.text(visit.flagged ? tr("yes") : QString());
        m_book.endRow();
    }

    void writeGaps()
    {
        m_book.addSheet(tr("Gaps"));
        m_book.setWidth(0, 0, 16);
        m_book.setWidth(1, 2, 19);
        m_book.setWidth(3, 5, 24);
        headings({tr("Counter"), tr("From"), tr("To"), tr("What"), tr("Reason"), tr("Failure declared")});
        for (const auto &[counter, gap] : m_document.gaps) {
            m_book.text(counter);
            m_book.moment(gap.from, m_zone);
            m_book.moment(gap.to, m_zone);
            m_book.text(SummaryTitles::gap(gap.kind));
            m_book.text(gap.reason.isEmpty() ? tr("none given") : gap.reason);
            m_book.text(gap.outage);
            m_book.endRow();
        }
    }

    void writeInterests()
    {
        m_book.addSheet(tr("Interests"));
        m_book.setWidth(0, 3, 13);
        m_book.setWidth(4, 4, 19);
        m_book.setWidth(5, 5, 44);
        headings({tr("Day"), tr("Number"), tr("Service"), tr("Officer (by number)"), tr("At"),
                  tr("Family tie or interest of the officer")});
        for (const auto &one : m_document.interests) {
            m_book.text(one.day.text());
            m_book.text(one.number.text());
            m_book.text(one.service);
            person(one.officer);
            m_book.moment(one.at, m_zone);
            m_book.text(one.moved ? tr("sent on") : tr("noted: nobody else could take over"));
            m_book.endRow();
        }
    }

    void writeForms()
    {
        m_book.addSheet(tr("Reports"));
        m_book.setWidth(0, 1, 14);
        m_book.setWidth(2, 2, 44);
        headings({tr("Of"), tr("Code"), tr("Name"), tr("Alleged")});
        for (const auto &row : m_rows) {
            const bool isForm = row.scope == QLatin1String("form");
            if (!isForm && row.scope != QLatin1String("note"))
                continue;
            m_book.text(SummaryTitles::scope(row.scope));
            m_book.text(row.code);
            m_book.text(row.name);
            if (isForm)
                m_book.number(double(row.figures.complaints->alleged()));
            m_book.endRow();
        }
    }

    void writeIncidents()
    {
        m_book.addSheet(tr("Incidents"));
        m_book.setWidth(0, 0, 13);
        m_book.setWidth(1, 1, 19);
        m_book.setWidth(2, 3, 13);
        m_book.setWidth(4, 4, 36);
        m_book.setWidth(5, 6, 13);
        m_book.setWidth(7, 7, 36);
        headings({tr("Day"), tr("At"), tr("Counter"), tr("Number"), tr("Behaviour"), tr("Officer (by number)"),
                  tr("Helped (by number)"), tr("How it ended")});
        for (const auto &one : m_document.incidents) {
            m_book.text(one.day.text());
            m_book.moment(one.at, m_zone);
            m_book.text(one.counter);
            m_book.text(one.number.number > 0 ? one.number.text() : QString());
            m_book.text(one.behaviour);
            person(one.officer);
            person(one.helper);
            m_book.text(one.ending);
            m_book.endRow();
        }
    }

    void writeStandardGaps()
    {
        m_book.addSheet(tr("Standards not set"));
        m_book.setWidth(0, 0, 16);
        m_book.setWidth(1, 1, 44);
        m_book.setWidth(2, 3, 26);
        headings({tr("Code"), tr("Service"), tr("Part of the standard"), tr("State")});
        for (const auto &gap : m_document.standardGaps) {
            m_book.text(gap.service);
            m_book.text(m_document.serviceName(gap.service, SummaryTitles::language()));
            m_book.text(SummaryTitles::aspect(gap.aspect));
            m_book.text(SummaryTitles::lack(gap.lack));
            m_book.endRow();
        }
    }

    void writeAddedRequirements()
    {
        m_book.addSheet(tr("Requirements asked later"));
        m_book.setWidth(0, 0, 13);
        m_book.setWidth(1, 1, 19);
        m_book.setWidth(2, 2, 14);
        m_book.setWidth(3, 5, 44);
        headings({tr("Day"), tr("At"), tr("File"), tr("Service"), tr("Requirement"), tr("Reason")});
        for (const auto &one : m_document.addedRequirements) {
            m_book.text(one.day.text());
            m_book.moment(one.at, m_zone);
            m_book.text(one.file);
            m_book.text(m_document.serviceName(one.service, SummaryTitles::language()));
            m_book.text(one.requirement);
            m_book.text(one.reason);
            m_book.endRow();
        }
    }

    /// By the number alone.
    void person(std::optional<StaffId> staff)
    {
        if (staff)
            m_book.number(static_cast<double>(staff->value()));
        else
            m_book.skip();
    }

    void pair(const QString &name, const QString &text)
    {
        m_book.text(name, Style::Wrapped);
        m_book.text(text, Style::Wrapped);
        m_book.endRow();
    }

    void writeDefinitions()
    {
        m_book.addSheet(tr("Definitions"));
        m_book.setWidth(0, 0, 30);
        m_book.setWidth(1, 1, 100);
        headings({tr("Name"), tr("Meaning")});
        pair(tr("Unit"), QStringLiteral("%1 (%2)").arg(m_document.unitName, m_document.unitCode));
        pair(tr("Period"), tr("%1 to %2, both included").arg(m_document.from.text(), m_document.to.text()));
        pair(tr("Zone"), m_document.zone);
        pair(tr("Database"), m_document.database);
        if (m_document.exampleStandards)
            pair(tr("Standards"), tr("Example standards, not set by decree: shares only show how it works."));
        for (const auto &head : m_document.heads) {
            pair(tr("Journal head of station %1").arg(head.station.value()),
                 QStringLiteral("%1 %2").arg(head.seq).arg(QString::fromLatin1(head.hash)));
        }
        const bool isIndonesian = SummaryTitles::language() == SummaryLanguage::Indonesian;
        const QString language = isIndonesian ? QStringLiteral("id") : QStringLiteral("en");
        pair(tr("Period rule"), summaryPeriodRule().value(language).toString());
        const QJsonObject definitions = summaryDefinitions();
        for (auto definition = definitions.begin(); definition != definitions.end(); ++definition)
            pair(definition.key(), definition->toObject().value(language).toString());
    }

    const SummaryDocument &m_document;
    OfficeZone m_zone;
    std::vector<SummaryRow> m_rows;
    XlsxBook m_book;
};

} // namespace

Result<QByteArray> summaryXlsx(const SummaryDocument &document, const std::vector<VisitLine> &visits)
{
    return OfficeZone::fromId(document.zone).and_then([&](const OfficeZone &zone) {
        return Writer(document, zone, visits.size() >= frugalFrom).write(visits);
    });
}

} // namespace loket
