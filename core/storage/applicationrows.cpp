// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/applicationrows.h"

namespace loket::storage {

Row rowOf(const Application &application)
{
    return makeRow(application.id, application.rev, application.code, application.service, application.standard,
                   word(application.state), application.officeNumber, application.openedAt, application.acceptedAt,
                   application.acceptedDay, application.promisedDay, application.estimate, application.readyAt,
                   application.endedAt, word(application.handedTo), application.endReason);
}

Application readApplication(ColumnReader read)
{
    Application application;
    application.id = read.id<ApplicationId>();
    application.rev = read.integer();
    application.code = read.text();
    application.service = read.id<ServiceId>();
    application.standard = read.optional<StandardId>();
    application.state = ColumnReader::known(applicationStateFromWord(read.text()), "application.state");
    application.officeNumber = read.text();
    application.openedAt = read.instant();
    application.acceptedAt = read.optional<Instant>();
    application.acceptedDay = read.text();
    application.promisedDay = read.text();
    application.estimate = read.flag();
    application.readyAt = read.optional<Instant>();
    application.endedAt = read.optional<Instant>();
    application.handedTo = ColumnReader::known(handedToFromWord(read.text()), "application.handed_to");
    application.endReason = read.text();
    return application;
}

Row rowOf(const ApplicationItem &item)
{
    return makeRow(item.id, item.rev, item.application, item.position, item.nameId, item.nameEn, item.ticked,
                   item.addedAt, item.addedReason, item.removed);
}

ApplicationItem readItem(ColumnReader read)
{
    ApplicationItem item;
    item.id = read.integer();
    item.rev = read.integer();
    item.application = read.id<ApplicationId>();
    item.position = read.small();
    item.nameId = read.text();
    item.nameEn = read.text();
    item.ticked = read.flag();
    item.addedAt = read.optional<Instant>();
    item.addedReason = read.text();
    item.removed = read.flag();
    return item;
}

Row rowOf(const ApplicationPause &pause)
{
    return makeRow(pause.id, pause.rev, pause.application, pause.position, pause.reason, pause.startedAt, pause.endedAt,
                   pause.undone);
}

ApplicationPause readPause(ColumnReader read)
{
    ApplicationPause pause;
    pause.id = read.integer();
    pause.rev = read.integer();
    pause.application = read.id<ApplicationId>();
    pause.position = read.small();
    pause.reason = read.text();
    pause.startedAt = read.instant();
    pause.endedAt = read.optional<Instant>();
    pause.undone = read.flag();
    return pause;
}

Row rowOf(const ApplicationPromise &promise)
{
    return makeRow(promise.id, promise.rev, promise.application, promise.position, promise.day, promise.estimate,
                   promise.reason, promise.staff, promise.at, promise.undone);
}

ApplicationPromise readPromise(ColumnReader read)
{
    ApplicationPromise promise;
    promise.id = read.integer();
    promise.rev = read.integer();
    promise.application = read.id<ApplicationId>();
    promise.position = read.small();
    promise.day = read.text();
    promise.estimate = read.flag();
    promise.reason = read.text();
    promise.staff = read.optional<StaffId>();
    promise.at = read.instant();
    promise.undone = read.flag();
    return promise;
}

} // namespace loket::storage
