// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/complaintmap.h"

#include "core/domain/text.h"
#include "core/service/setupreader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace loket {

namespace {

using setupreader::Part;

constexpr int maxName = 200; ///< of columns and words

QString wordList(const char *words)
{
    return QString::fromLatin1(words);
}

QStringList stateWords()
{
    QStringList words;
    for (const ComplaintState state : allComplaintStates())
        words << word(state);
    return words;
}

tl::unexpected<Error> badMember(const Part &part, const char *key, const QString &what)
{
    return setupreader::bad(QStringLiteral("%1.%2").arg(part.path, QLatin1String(key)), what);
}

bool has(const Part &part, const char *key)
{
    return part.object.contains(QLatin1String(key));
}

/// A text as it stands, not cleaned: it is compared with what stands in the file, or joins it.
Result<QString> plainText(const Part &part, const char *key)
{
    const QJsonValue value = part.object.value(QLatin1String(key));
    if (!value.isUndefined() && (!value.isString() || value.toString().size() > maxName))
        return badMember(part, key, QStringLiteral("\"..\", max. %1").arg(maxName));
    return value.toString();
}

/// `column`, `columns` or neither.
Result<QStringList> columnsOf(const Part &part)
{
    const bool isOne = has(part, "column");
    if (int(isOne) + int(has(part, "columns")) + int(has(part, "value")) != 1)
        return setupreader::bad(part.path, wordList("column | columns | value"));
    QStringList names;
    if (isOne) {
        names << part.object.value(QLatin1String("column")).toString().trimmed();
    } else {
        for (const QJsonValue &one : part.object.value(QLatin1String("columns")).toArray())
            names << one.toString().trimmed();
    }
    if (names.contains(QString()) || (names.isEmpty() && !has(part, "value")))
        return badMember(part, isOne ? "column" : "columns", wordList(isOne ? "\"..\"" : "[\"..\", \"..\"]"));
    return names;
}

/// What the words of the file mean. Errors: BadFile for a meaning that the member cannot have.
Result<void> readMeanings(const Part &part, const ComplaintMap::Kind &kind, ComplaintMap::Source &source)
{
    const auto fits = [&](const QJsonValue &meaning) {
        const auto clean = cleanText(meaning.toString(), kind.maxLength, kind.isMultiline, false);
        return meaning.isString() && clean && clean->text == meaning.toString()
            && (source.known.isEmpty() || source.known.contains(meaning.toString()));
    };
    const QString form = source.known.isEmpty() ? wordList("\"..\"") : source.known.join(QStringLiteral(", "));
    const QJsonValue values = part.object.value(QLatin1String("values"));
    if (has(part, "values") && !values.isObject())
        return badMember(part, "values", wordList("{ }"));
    const QJsonObject words = values.toObject();
    for (auto one = words.begin(); one != words.end(); ++one) {
        if (!fits(one.value()))
            return setupreader::bad(QStringLiteral("%1.values.%2").arg(part.path, one.key()), form);
        source.values.insert(one.key().normalized(QString::NormalizationForm_C).trimmed(), one.value().toString());
    }
    const QJsonValue otherwise = part.object.value(QLatin1String("otherwise"));
    if (has(part, "otherwise")) {
        if (!fits(otherwise))
            return badMember(part, "otherwise", form);
        source.otherwise = otherwise.toString();
    }
    return {};
}

Result<void> readFormat(const Part &part, ComplaintMap::Source &source)
{
    const auto format = plainText(part, "format");
    const auto onlyWith = plainText(part, "only_with");
    if (!format || !onlyWith)
        return tl::unexpected(format ? onlyWith.error() : format.error());
    source.format = DateFormat::fromText(*format);
    if (!source.format)
        return badMember(part, "format", wordList("\"yyyy-MM-dd HH:mm:ss\""));
    source.onlyWith = onlyWith->trimmed();
    return {};
}

/// A constant must be what a row's own text would have to be.
Result<void> checkConstant(const Part &part, const ComplaintMap::Kind &kind, const ComplaintMap::Source &source)
{
    const auto clean = cleanText(source.constant, kind.maxLength, kind.isMultiline);
    const bool fits = source.known.isEmpty() || source.known.contains(source.constant);
    const bool isDay = !source.format || source.format->read(source.constant);
    if (clean && clean->text == source.constant && fits && isDay)
        return {};
    return badMember(part, "value",
                     source.known.isEmpty() ? QStringLiteral("\"..\", max. %1").arg(kind.maxLength)
                                            : source.known.join(QStringLiteral(", ")));
}

QStringList keysOf(const Part &part, const ComplaintMap::Kind &kind)
{
    QString keys = QStringLiteral("column columns value");
    keys += kind.isDay ? QStringLiteral(" format only_with") : QString();
    if (!has(part, "value"))
        keys += kind.isDay ? QStringLiteral(" join") : QStringLiteral(" join values otherwise");
    return keys.split(QLatin1Char(' '));
}

Result<ComplaintMap::Source> sourceOf(const Part &part, const ComplaintMap::Kind &kind, const QStringList &known)
{
    if (const auto keys = setupreader::onlyKeys(part, keysOf(part, kind)); !keys)
        return tl::unexpected(keys.error());
    ComplaintMap::Source source;
    source.known = known;
    const auto names = columnsOf(part);
    const auto join = plainText(part, "join");
    if (!names || !join)
        return tl::unexpected(names ? join.error() : names.error());
    source.columns = *names;
    source.join = has(part, "join") ? *join : QStringLiteral(" ");
    source.constant = part.object.value(QLatin1String("value")).toString();
    if (const auto read = kind.isDay ? readFormat(part, source) : readMeanings(part, kind, source); !read)
        return tl::unexpected(read.error());
    if (source.columns.isEmpty()) {
        if (const auto fits = checkConstant(part, kind, source); !fits)
            return tl::unexpected(fits.error());
    }
    return source;
}

Result<void> readHead(const QJsonObject &object, ComplaintMap &map)
{
    const Part whole{{}, object};
    if (const auto keys = setupreader::onlyKeys(whole, wordList("format separator encoding columns").split(u' '));
        !keys)
        return keys;
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    if (text("format") != QLatin1String("csv"))
        return setupreader::bad(wordList("format"), wordList("\"csv\""));
    if (has(whole, "separator")) {
        const QString separator = text("separator");
        if (separator.size() != 1 || separator.at(0).isLetterOrNumber() || wordList("\"\r\n").contains(separator))
            return setupreader::bad(wordList("separator"), wordList("\",\" | \";\" | \"\\t\""));
        map.separator = separator.at(0);
    }
    map.encoding = valueOf(textEncodingWords, text("encoding"));
    const QString detect = QStringLiteral("detect");
    if (!map.encoding && text("encoding") != detect)
        return setupreader::bad(wordList("encoding"),
                                (wordsOf(textEncodingWords) << detect).join(QStringLiteral(" | ")));
    if (!object.value(QLatin1String("columns")).isObject())
        return setupreader::bad(wordList("columns"), wordList("{ }"));
    return {};
}

Result<void> readMembers(const QJsonObject &members, const ComplaintCodes &codes, ComplaintMap &map)
{
    QStringList names;
    for (int i = 0; i < ComplaintMap::memberCount; ++i)
        names << QString::fromLatin1(ComplaintMap::kind(static_cast<ComplaintMap::Member>(i)).name);
    if (const auto keys = setupreader::onlyKeys({wordList("columns"), members}, names); !keys)
        return keys;
    for (int i = 0; i < ComplaintMap::memberCount; ++i) {
        const auto member = static_cast<ComplaintMap::Member>(i);
        const auto &kind = ComplaintMap::kind(member);
        const QJsonValue value = members.value(names.at(i));
        const Part part{QStringLiteral("columns.%1").arg(names.at(i)), value.toObject()};
        if (value.isUndefined() && !kind.isMandatory)
            continue;
        if (!value.isObject())
            return setupreader::bad(part.path, wordList("{ }"));
        const QStringList known = member == ComplaintMap::State ? stateWords()
            : member == ComplaintMap::Class                     ? codes.classes
            : member == ComplaintMap::Channel                   ? codes.channels
                                                                : QStringList();
        const auto source = sourceOf(part, kind, known);
        if (!source)
            return tl::unexpected(source.error());
        // Two rows of one number are two reports or one: nobody could tell.
        if (member == ComplaintMap::Number && source->columns.isEmpty())
            return setupreader::bad(part.path, wordList("column | columns"));
        map.sources.at(static_cast<std::size_t>(i)) = *source;
    }
    return {};
}

} // namespace

const ComplaintMap::Kind &ComplaintMap::kind(Member member)
{
    constexpr int anyWord = maxName;
    static const std::array<Kind, memberCount> kinds{{{"number", 80, true},
                                                      {"received_at", anyWord, true, true},
                                                      {"state", anyWord, true},
                                                      {"class", anyWord, true},
                                                      {"channel", anyWord, true},
                                                      {"statement", 20'000, true, false, true},
                                                      {"subject", 200},
                                                      {"answer", 20'000, false, false, true},
                                                      {"answered_at", anyWord, false, true},
                                                      {"closed_at", anyWord, false, true},
                                                      {"due_at", anyWord, false, true}}};
    return kinds.at(member);
}

QString ComplaintMap::Source::raw(const QStringList &cells) const
{
    if (onlyWithPlace >= 0 && cells.at(onlyWithPlace).trimmed().isEmpty())
        return {};
    if (columns.isEmpty())
        return constant;
    if (places.size() == 1)
        return cells.at(places.front());
    QStringList told;
    for (const qsizetype place : places) {
        const QString cell = cells.at(place).trimmed();
        if (!cell.isEmpty())
            told << cell;
    }
    return told.join(join);
}

std::optional<QString> ComplaintMap::Source::meaning(const QString &word) const
{
    if (const auto listed = values.constFind(word); listed != values.constEnd())
        return *listed;
    if (word.isEmpty())
        return word;
    const bool isTaken = known.isEmpty() ? !otherwise : known.contains(word);
    return values.isEmpty() && isTaken ? std::optional(word) : otherwise;
}

Result<ComplaintMap> ComplaintMap::fromJson(const QByteArray &json, const ComplaintCodes &codes)
{
    QJsonParseError parsing;
    const QByteArray text = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return refuse(ErrorCode::BadFile, QStringLiteral("JSON %1").arg(parsing.offset));
    if (!document.isObject())
        return refuse(ErrorCode::BadFile, QStringLiteral("JSON { }"));
    ComplaintMap map;
    if (const auto head = readHead(document.object(), map); !head)
        return tl::unexpected(head.error());
    const QJsonObject members = document.object().value(QLatin1String("columns")).toObject();
    if (const auto read = readMembers(members, codes, map); !read)
        return tl::unexpected(read.error());
    return map;
}

Result<void> ComplaintMap::bind(const QStringList &header)
{
    for (int i = 0; i < memberCount; ++i) {
        auto &source = sources.at(static_cast<std::size_t>(i));
        if (!source)
            continue;
        QStringList names = source->columns;
        if (!source->onlyWith.isEmpty())
            names << source->onlyWith;
        for (const QString &name : names) {
            if (header.count(name) != 1)
                return setupreader::bad(
                    QStringLiteral("columns.%1").arg(QLatin1String(kind(static_cast<Member>(i)).name)),
                    QStringLiteral("\"%1\" x %2 (%3)")
                        .arg(name, QString::number(header.count(name)), header.join(QStringLiteral(", "))));
        }
        source->places.clear();
        for (const QString &name : source->columns)
            source->places.push_back(header.indexOf(name));
        source->onlyWithPlace = source->onlyWith.isEmpty() ? -1 : header.indexOf(source->onlyWith);
    }
    return {};
}

} // namespace loket
