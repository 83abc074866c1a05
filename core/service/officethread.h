// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/office.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace loket {

/// Owns the office's thread: the one writing connection lives there, so that no window ever waits for a disk. Work is
/// posted; the answer comes as a future, or to whoever asked. Answers must be copyable (Qt 6.4 crashes on move-only
/// ones).
class OfficeThread : public QObject
{
    Q_OBJECT

public:
    explicit OfficeThread(QObject *parent = nullptr);
    ~OfficeThread() override;

    using Opener = std::function<Result<std::unique_ptr<Office>>()>;
    /// Opens the office on its thread. Work posted earlier than a successful opening is refused with DatabaseFailed.
    QFuture<Result<void>> open(Opener opener);

    /// Runs `work(Office &)` on the office's thread, after everything posted before.
    template<class Work>
    auto post(Work work) -> QFuture<std::invoke_result_t<Work, Office &>>
    {
        using Answer = std::invoke_result_t<Work, Office &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        auto future = promise->future();
        promise->start();
        run([promise, work = std::move(work)](Office *office) mutable {
            if (office)
                promise->addResult(work(*office));
            else
                promise->addResult(Answer(refuse(ErrorCode::DatabaseFailed)));
            promise->finish();
        });
        return future;
    }

    /// The same; then `answer(result)` runs on the thread of `asker`, from its event loop: never before `post` has
    /// returned, however soon the work was done. (`future.then(asker, ..)` runs at once when the future is there
    /// already: in the middle of whoever asked, on a busy machine only.) The destructor of `asker` posts something and
    /// waits for it, so that no answer is on its way to what is gone.
    template<class Work, class Answer>
    void post(Work work, QObject *asker, Answer answer)
    {
        using Value = std::invoke_result_t<Work, Office &>;
        run([work = std::move(work), asker, answer = std::move(answer)](Office *office) mutable {
            Value value = office ? work(*office) : Value(refuse(ErrorCode::DatabaseFailed));
            QMetaObject::invokeMethod(
                asker, [answer = std::move(answer), value = std::move(value)]() mutable { answer(value); },
                Qt::QueuedConnection);
        });
    }

Q_SIGNALS:
    /// The journal's signal, sent on to the thread of whoever listens.
    void changed(const loket::Change &change);

private:
    void run(std::function<void(Office *)> work);

    QThread m_thread;
    QObject *m_worker;                ///< lives on m_thread
    std::unique_ptr<Office> m_office; ///< made, used and destroyed on m_thread
};

} // namespace loket
