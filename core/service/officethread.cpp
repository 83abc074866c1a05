// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/officethread.h"

namespace loket {

OfficeThread::OfficeThread(QObject *parent) : QObject(parent), m_worker(new QObject)
{
    qRegisterMetaType<Change>();
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

OfficeThread::~OfficeThread()
{
    // The office closes on the thread that opened it; work already posted is done before.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_office.reset(); }, Qt::BlockingQueuedConnection);
    m_worker->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<void>> OfficeThread::open(Opener opener)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    auto future = promise->future();
    promise->start();
    run([this, promise, opener = std::move(opener)](Office *) {
        auto office = opener();
        if (office) {
            m_office = *std::move(office);
            connect(&m_office->journal(), &Journal::changed, this, &OfficeThread::changed);
            promise->addResult(Result<void>());
        } else {
            promise->addResult(Result<void>(tl::unexpected(office.error())));
        }
        promise->finish();
    });
    return future;
}

void OfficeThread::run(std::function<void(Office *)> work)
{
    QMetaObject::invokeMethod(
        m_worker, [this, work = std::move(work)] { work(m_office.get()); }, Qt::QueuedConnection);
}

} // namespace loket
