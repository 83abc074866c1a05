// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/filewords.h"

#include "core/domain/applicationcode.h"
#include "ui/presentation/clocktext.h"
#include "ui/presentation/language.h"
#include "ui/presentation/screenwriter.h"

namespace loket::ui {

namespace {

QString promisedDay(const Application &application)
{
    const auto day = OfficeDay::fromText(application.promisedDay);
    return day ? ClockText::date(*day) : QString();
}

} // namespace

QString FileWords::serviceName(ServiceId id) const
{
    const Service *service = m_catalogue.service(id);
    return service ? Language::nameOf(*service) : QString();
}

QString FileWords::state(const Dossier &file) const
{
    const Application &application = file.application;
    const OfficeZone zone = zoneOf(m_catalogue);
    const auto on = [&](const std::optional<Instant> &at) { return at ? ClockText::date(zone, *at) : QString(); };
    switch (application.state) {
    case ApplicationState::Incomplete:
        return tr("%n requirement(s) lack", nullptr, int(file.missing().size()));
    case ApplicationState::InProcess:
        return application.estimate ? tr("in process, estimated %1").arg(promisedDay(application))
                                    : tr("in process, promised %1").arg(promisedDay(application));
    case ApplicationState::Paused:
        return tr("paused, promised %1").arg(promisedDay(application));
    case ApplicationState::Ready:
        return tr("ready to be collected since %1").arg(on(application.readyAt));
    case ApplicationState::HandedOver:
        return tr("handed over on %1").arg(on(application.endedAt));
    case ApplicationState::Withdrawn:
        return tr("withdrawn on %1").arg(on(application.endedAt));
    }
    return {};
}

QString FileWords::line(const Dossier &file) const
{
    return QStringLiteral("%1 · %2 · %3")
        .arg(applicationcode::text(file.application.code), serviceName(file.application.service), state(file));
}

QString FileWords::line(const FoundVisit &found) const
{
    QStringList parts{ClockText::date(found.visit.ticket.day), found.visit.ticket.number.text(),
                      serviceName(found.visit.ticket.service)};
    for (const auto &file : found.files)
        parts += QStringLiteral("%1, %2").arg(applicationcode::text(file.application.code), state(file));
    return parts.join(QStringLiteral(" · "));
}

QString FileWords::afterVisit(const std::vector<Dossier> &files) const
{
    QStringList sentences;
    for (const auto &file : files) {
        const QString code = applicationcode::text(file.application.code);
        if (file.application.state == ApplicationState::InProcess)
            sentences += tr("File %1 ready by %2.").arg(code, promisedDay(file.application));
        else if (file.application.state == ApplicationState::Incomplete)
            sentences += tr("File %1: %n requirement(s) lack.", nullptr, int(file.missing().size())).arg(code);
        else if (file.application.state == ApplicationState::HandedOver)
            sentences += tr("File %1 handed over.").arg(code);
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace loket::ui
