// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loketctl/importfault.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <functional>
#include <vector>

namespace loket::ctl {

namespace {

class ImportFaults
{
    Q_DECLARE_TR_FUNCTIONS(ImportFaults)

public:
    static QString sentenceOf(const QString &detail)
    {
        struct Known {
            const char *pattern;
            QString (*say)(const QStringList &parts); ///< the whole, then what the pattern caught
        };
        static const std::vector<Known> faults{
            {"^JSON (\\d+)$", &noJson},
            {"^JSON \\{ \\}$", &noObject},
            {"^line (\\d+), column (\\d+(?: \\(.*\\))?), byte (\\d+): (0x..), (.*)$", &badByte},
            {"^line (\\d+), column (\\d+(?: \\(.*\\))?): \"$", &badQuote},
            {"^(\\S+): \"(.*)\" x 0 \\((.*)\\)$", &noColumn},
            {"^(\\S+): \"(.*)\" x (\\d+) \\((.*)\\)$", &manyColumns},
            {"^(\\S+): (.+)$", &badMember}};
        for (const Known &one : faults) {
            const QRegularExpression pattern(QString::fromLatin1(one.pattern),
                                             QRegularExpression::DotMatchesEverythingOption);
            if (const auto match = pattern.match(detail); match.hasMatch())
                return one.say(match.capturedTexts());
        }
        return {};
    }

private:
    static QString noJson(const QStringList &parts)
    {
        return tr("The map cannot be read as JSON from character %1 on. Check its commas, quotes and brackets there.")
            .arg(parts[1]);
    }
    static QString noObject(const QStringList &) { return tr("The map must be one JSON object, between { and }."); }
    static QString badByte(const QStringList &parts)
    {
        return tr("Line %1, column %2 of the file: byte %3 (%4) is no character of %5. State the file's encoding in "
                  "the "
                  "map, or correct the file.")
            .arg(parts[1], parts[2], parts[3], parts[4], parts[5]);
    }
    static QString badQuote(const QStringList &parts)
    {
        return tr("Line %1, column %2 of the file: a quotation mark stands where none may, or is not closed. Correct "
                  "the file.")
            .arg(parts[1], parts[2]);
    }
    static QString noColumn(const QStringList &parts)
    {
        return tr("\"%1\" in the map names the column \"%2\", which the file does not have. The file has: %3.")
            .arg(parts[1], parts[2], parts[3]);
    }
    static QString manyColumns(const QStringList &parts)
    {
        return tr("\"%1\" in the map names the column \"%2\", which the file has %3 times. The file has: %4.")
            .arg(parts[1], parts[2], parts[3], parts[4]);
    }
    static QString badMember(const QStringList &parts)
    {
        return tr("\"%1\" in the map is missing or not usable. What may stand there: %2.").arg(parts[1], parts[2]);
    }
};

} // namespace

QString importFault(const Error &error)
{
    return error.code == ErrorCode::BadFile ? ImportFaults::sentenceOf(error.detail) : QString();
}

} // namespace loket::ctl
