// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/printstore.h"

#include "core/storage/columnreader.h"
#include "core/storage/tables.h"
#include "core/storage/tablewriter.h"

#include <limits>

namespace loket::storage {

namespace {

PaperSetting readSetting(ColumnReader &read)
{
    PaperSetting setting;
    setting.id = read.integer();
    setting.rev = read.integer();
    setting.counter = read.id<CounterId>();
    setting.paper = ColumnReader::known(paperKindFromWord(read.text()), "paper_setting.paper");
    setting.ask = ColumnReader::known(paperAskFromWord(read.text()), "paper_setting.ask");
    setting.format = ColumnReader::known(paperFormatFromWord(read.text()), "paper_setting.format");
    setting.printer = read.text();
    setting.codePage = read.text();
    setting.knifeMm = read.small();
    setting.cut = read.flag();
    setting.nativeQr = read.flag();
    return setting;
}

Row rowOf(const PaperSetting &setting)
{
    return makeRow(setting.id, setting.rev, setting.counter, word(setting.paper), word(setting.ask),
                   word(setting.format), setting.printer, setting.codePage, setting.knifeMm, setting.cut,
                   setting.nativeQr);
}

PrintJob readJob(ColumnReader &read)
{
    PrintJob job;
    job.id = read.id<PrintJobId>();
    job.station = read.id<StationId>();
    job.counter = read.optional<CounterId>();
    job.order.paper = ColumnReader::known(paperKindFromWord(read.text()), "print_job.paper");
    job.order.about = read.text();
    job.order.language = ColumnReader::known(paperLanguageFromWord(read.text()), "print_job.language");
    job.format = ColumnReader::known(paperFormatFromWord(read.text()), "print_job.format");
    job.printer = read.text();
    job.copy = read.small();
    job.state = ColumnReader::known(printStateFromWord(read.text()), "print_job.state");
    job.tries = read.small();
    job.madeAt = read.instant();
    job.sentAt = read.optional<Instant>();
    job.endedAt = read.optional<Instant>();
    job.trouble = ColumnReader::known(printTroubleFromWord(read.text()), "print_job.trouble");
    return job;
}

std::optional<PrintJob> firstJob(Rows rows)
{
    if (!rows.next())
        return std::nullopt;
    ColumnReader columns(rows);
    return readJob(columns);
}

} // namespace

std::vector<PaperSetting> PrintStore::settings()
{
    return allRows(m_connection.select(tables::paperSetting(), "order by counter, paper"), &readSetting);
}

void PrintStore::set(PaperSetting setting, RowImages &images)
{
    setting.id = 0;
    setting.rev = 0;
    if (Rows rows = m_connection.run("select id, rev from paper_setting where counter = ? and paper = ? @lock@",
                                     setting.counter, word(setting.paper));
        rows.next()) {
        setting.id = rows.integer(0);
        setting.rev = rows.integer(1);
    }
    TableWriter writer(m_connection, images);
    if (setting.id > 0)
        writer.update(tables::paperSetting(), rowOf(setting));
    else
        writer.insert(tables::paperSetting(), rowOf(setting));
}

std::optional<int> PrintStore::copies(const PaperOrder &order)
{
    Rows rows = m_connection.run("select copies from paper_copy where paper = ? and about = ? @lock@",
                                 word(order.paper), order.about);
    return rows.next() ? std::optional(static_cast<int>(rows.integer(0))) : std::nullopt;
}

bool PrintStore::mayBeOut(const PaperOrder &order)
{
    return m_connection
        .run("select 1 from print_job where about = ? and paper = ? and state in (?, ?, ?) limit 1", order.about,
             word(order.paper), word(PrintState::Sending), word(PrintState::Printed), word(PrintState::Uncertain))
        .next();
}

void PrintStore::setCopies(const PaperOrder &order, int copies, RowImages &images)
{
    std::optional<std::pair<qint64, qint64>> stored;
    if (Rows rows = m_connection.run("select id, rev from paper_copy where paper = ? and about = ? @lock@",
                                     word(order.paper), order.about);
        rows.next())
        stored.emplace(rows.integer(0), rows.integer(1));
    TableWriter writer(m_connection, images);
    if (stored)
        writer.update(tables::paperCopy(),
                      makeRow(stored->first, stored->second, word(order.paper), order.about, copies));
    else
        writer.insert(tables::paperCopy(), makeRow(0, 0, word(order.paper), order.about, copies));
}

PrintJobId PrintStore::insert(const PrintJob &job)
{
    Rows rows = m_connection.run(
        "insert into print_job(station, counter, paper, about, language, format, printer, copy, state, tries, made_at, "
        "trouble) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
        job.station, job.counter, word(job.order.paper), job.order.about, word(job.order.inLanguage()),
        word(job.format), job.printer, job.copy, word(job.state), job.tries, job.madeAt, word(job.trouble));
    return rows.next() ? PrintJobId(rows.integer(0)) : PrintJobId();
}

void PrintStore::update(const PrintJob &job)
{
    m_connection.change("update print_job set station = ?, counter = ?, language = ?, format = ?, printer = ?, "
                        "state = ?, tries = ?, sent_at = ?, ended_at = ?, trouble = ? where id = ?",
                        job.station, job.counter, word(job.order.inLanguage()), word(job.format), job.printer,
                        word(job.state), job.tries, job.sentAt, job.endedAt, word(job.trouble), job.id);
}

std::optional<PrintJob> PrintStore::jobForChange(PrintJobId id)
{
    return firstJob(m_connection.select(tables::printJob(), "where id = ? @lock@", id));
}

std::optional<PrintJob> PrintStore::lastOf(const PaperOrder &order)
{
    return firstJob(m_connection.select(tables::printJob(),
                                        "where about = ? and paper = ? order by id desc limit 1 @lock@", order.about,
                                        word(order.paper)));
}

std::optional<PaperLanguage> PrintStore::lastLanguage(const PaperOrder &order)
{
    const QString visit = order.about.section(QLatin1Char('/'), -1); // what lacks is about a file at a visit
    const auto job = firstJob(
        m_connection.select(tables::printJob(), "where about in (?, ?) order by id desc limit 1", order.about, visit));
    return job ? job->order.language : std::nullopt;
}

std::vector<PrintJob> PrintStore::jobs(StationId station, PrintState state)
{
    return allRows(
        m_connection.select(tables::printJob(), "where station = ? and state = ? order by id", station, word(state)),
        &readJob);
}

std::vector<PrintJob> PrintStore::latest(StationId station, PrintState state, std::size_t count,
                                         const std::function<bool(const PrintJob &)> &wanted)
{
    constexpr qint64 page = 40;
    std::vector<PrintJob> found;
    // By pages, because whoever decides may read on this connection. Ended jobs are kept for 30 days only.
    for (PrintJobId last(std::numeric_limits<qint64>::max()); found.size() < count;) {
        const auto jobs = allRows(
            m_connection.select(tables::printJob(),
                                "where station = ? and state = ? and id < ? order by id desc limit ?", station,
                                word(state), last, page),
            &readJob);
        for (const auto &job : jobs) {
            if (found.size() < count && wanted(job))
                found.push_back(job);
        }
        if (jobs.size() < page)
            break;
        last = jobs.back().id;
    }
    return found;
}

bool PrintStore::isFollowed(const PrintJob &job)
{
    Rows rows = m_connection.run("select 1 from print_job where about = ? and paper = ? and id > ? limit 1",
                                 job.order.about, word(job.order.paper), job.id);
    return rows.next();
}

std::optional<PrintJob> PrintStore::printedAfter(const PrintJob &job)
{
    return firstJob(m_connection.select(
        tables::printJob(), "where about = ? and paper = ? and id > ? and state = ? order by id desc limit 1",
        job.order.about, word(job.order.paper), job.id, word(PrintState::Printed)));
}

void PrintStore::redirect(const PaperSetting &setting)
{
    const QString tried = QStringLiteral("paper:") + word(setting.paper); // see PaperOrder
    m_connection.change("update print_job set printer = ?, format = ?, trouble = '' "
                        "where counter = ? and state = 'waiting' "
                        "and (about = ? or (paper = ? and about not like 'paper:%'))",
                        setting.printer, word(setting.format), setting.counter, tried, word(setting.paper));
}

qint64 PrintStore::purge(Instant before)
{
    return m_connection.change("delete from print_job where ended_at < ?", before);
}

} // namespace loket::storage
