// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catchqt.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace loket::test {

/// Something personal, typed or imported at one place, by words and digits that stand nowhere else.
struct Seed {
    const char *where;
    const char *text;
    std::vector<const char *> marks; ///< parts of it, lower case, letters and digits only
    QStringList stored{};            ///< columns that may hold it; `journal:TABLE`: in the images of that table's rows
    QStringList shown{};             ///< outputs that may show it, by the beginning of their name
};

/// Every field of today that takes a person's name, number or words. The files' own number and an added requirement are
/// part of the file: who types a name there writes it into the journal, which is why both fields ask for something
/// else.
inline const std::vector<Seed> &seeds()
{
    const auto list = [](std::initializer_list<const char *> texts) {
        QStringList all;
        for (const char *text : texts)
            all << QString::fromLatin1(text);
        return all;
    };
    static const std::vector<Seed> all{
        {"staff name",
         "Siti Petugasxq",
         {"petugasxq"},
         list({"staff.name", "journal:staff"}),
         list({"database of the import"})},
        {"staff NIP",
         "19800725 201001 2 017",
         {"198007252010012017"},
         list({"staff.nip", "journal:staff"}),
         list({"database of the import"})},
        {"staff post",
         "Analis Jabatanxq",
         {"jabatanxq"},
         list({"staff.post", "journal:staff"}),
         list({"database of the import"})},
        {"administrator", "Rina Adminxq", {"adminxq"}, list({"staff.name", "journal:staff"})},
        {"supervisor", "Drs. Sekdaxq", {"sekdaxq"}, list({"setting.value", "journal:setting"})},
        {"password", "sungai sandixq panjang", {"sandixq"}},
        {"wrong password", "sungai cobaxq panjang", {"cobaxq"}},
        {"note",
         "Ibu Catatanxq, NIK 6371 0188 7766 5501, HP 0812-9876-5401",
         {"catatanxq", "6371018877665501", "081298765401"},
         list({"note.body"})},
        {"words of a priority class",
         "Pak Alasanxq (6371018877665502) membawa jenazah",
         {"alasanxq", "6371018877665502"},
         list({"note.body"})},
        {"words of a refusal",
         "Blangko Tolakxq, 6371018877665503",
         {"tolakxq", "6371018877665503"},
         list({"note.body"})},
        {"file number",
         "Berkasxq/77-81",
         {"berkasxq"},
         list({"application.office_number", "journal:application", "journal:leg", "leg.office_number"})},
        {"NIK as file number", "6371.0188.7766.5505", {"6371018877665505"}},
        {"added requirement",
         "Surat kuasa dari Kuasaxq",
         {"kuasaxq"},
         list({"application_item.name_id", "journal:application_item"}),
         list({"receipt A-002", "missing A-002"})},
        {"searched", "Carixq 6371018877665504", {"carixq", "6371018877665504"}},
        {"imported customer", "887766550599", {"887766550599"}, {}, list({"rejects"})},
    };
    return all;
}

inline QString seed(const char *where)
{
    const auto found = std::find_if(seeds().begin(), seeds().end(),
                                    [&](const Seed &one) { return qstrcmp(one.where, where) == 0; });
    REQUIRE(found != seeds().end());
    return QString::fromLatin1(found->text);
}

/// Lower case, letters and digits only: however a text is wrapped, grouped or hyphenated, its marks stand together.
inline QString bare(const QString &text)
{
    QString letters;
    for (const QChar one : text) {
        if (one.isLetterOrNumber())
            letters += one.toLower();
    }
    return letters;
}

/// The marks of a seed that stand in a text.
inline QStringList marksIn(const QString &bareText, const Seed &seed)
{
    QStringList found;
    for (const char *mark : seed.marks) {
        if (bareText.contains(QLatin1String(mark)))
            found << QString::fromLatin1(mark);
    }
    return found;
}

} // namespace loket::test
