// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/filewriter.h"
#include "tests/support/catchqt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace loket;

namespace {

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

/// While it lives no file may grow beyond `bytes`: what a full disk does to a writer.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    SmallFiles(const SmallFiles &) = delete;
    SmallFiles &operator=(const SmallFiles &) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int);
};

} // namespace

TEST_CASE("A file is written whole and replaces the old one")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ringkasan.csv"));
    REQUIRE(writeFile(path, "satu"));
    CHECK(fileContent(path) == "satu");
    REQUIRE(writeFile(path, QByteArray(100'000, 'x')));
    CHECK(fileContent(path).size() == 100'000);
    REQUIRE(writeFile(path, {}));
    CHECK(fileContent(path).isEmpty());
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("Where there is no room the old file stays, small or large")
{
    const auto size = GENERATE(2'000, 16'384, 16'385, 200'000);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ringkasan.csv"));
    REQUIRE(writeFile(path, "satu"));
    Result<void> written;
    {
        const SmallFiles full(1'000);
        written = writeFile(path, QByteArray(size, 'x'));
    }
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::FileUnwritable);
    CHECK(fileContent(path) == "satu");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("A folder, a missing folder and a device are refused")
{
    const QTemporaryDir folder;
    for (const QString &path :
         {folder.path(), folder.filePath(QStringLiteral("tidak/ada.csv")), QStringLiteral("/dev/full"), QString()}) {
        INFO(path.toStdString());
        const auto written = writeFile(path, "satu");
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::FileUnwritable);
    }
}
