// SPDX-License-Identifier: GPL-3.0-or-later
// What goes by the times of keeping, at the command line.
#include "tests/e2e/program.h"

#include <QTemporaryDir>

using namespace loket::test;

TEST_CASE("The command line counts what would go, and lets it go for an administrator alone")
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("k.db"));
    const auto purge = [&](const QStringList &more) {
        return loketctl(QStringList{QStringLiteral("purge"), QStringLiteral("--database"), database} + more);
    };
    REQUIRE(loketctl({QStringLiteral("init"), QStringLiteral("--database"), database, QStringLiteral("--unit"),
                      QStringLiteral("Kelurahan"), QStringLiteral("--template"), QStringLiteral("KELURAHAN")})
                .code
            == 0);
    const Run counted = purge({QStringLiteral("--dry-run")});
    CHECK(counted.code == 0);
    CHECK(counted.out.contains(QStringLiteral("Masa simpan belum ditetapkan")));
    CHECK(counted.out.contains(QStringLiteral("Akan dihapus:")));
    CHECK(counted.out.contains(QStringLiteral("Identitas pengadu:           0")));

    CHECK(purge({}).code == 1);
    CHECK(purge({QStringLiteral("--staff"), QStringLiteral("TIDAKADA")}).code == 1);
    CHECK(purge({QStringLiteral("--now")}).code == 2);
    const Run checked = loketctl({QStringLiteral("verify"), QStringLiteral("--database"), database});
    CHECK(checked.code == 0);
    CHECK_FALSE(checked.out.contains(QStringLiteral("Dihapus")));
}
