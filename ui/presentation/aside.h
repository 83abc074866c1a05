// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace loket::ui {

/// Runs `work()` beside the window's thread and the office's: reading and writing files, on whatever they lie.
/// `answer(const Value &)` comes on the thread of `owner`, and not at all once that is gone; nobody waits for it.
template<class Value, class Work, class Answer>
void aside(QObject *owner, Work work, Answer answer)
{
    auto promise = std::make_shared<QPromise<Value>>();
    auto *watcher = new QFutureWatcher<Value>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, answer = std::move(answer)] {
        watcher->deleteLater();
        answer(watcher->result());
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace loket::ui
