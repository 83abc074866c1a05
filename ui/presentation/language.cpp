// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/language.h"

#include "core/service/catalogue.h"

namespace loket::ui {

bool Language::isIndonesian()
{
    //: The code of the language that this text is translated to, such as "id". Not shown.
    return tr("en") == QLatin1String("id");
}

QString Language::either(const QString &nameId, const QString &nameEn)
{
    return isIndonesian() || nameEn.isEmpty() ? nameId : nameEn;
}

QString Language::nameOf(const Service &service)
{
    return either(service.nameId, service.nameEn);
}

QString Language::nameOf(const Catalogue &catalogue, ServiceId id)
{
    const Service *service = catalogue.service(id);
    return service ? nameOf(*service) : QString();
}

QString Language::nameOf(const Reason &reason)
{
    return either(reason.nameId, reason.nameEn);
}

QString Language::nameOf(const ApplicationItem &item)
{
    return either(item.nameId, item.nameEn);
}

QString Language::bareNameOf(const Reason &reason)
{
    const QString name = nameOf(reason);
    return reason.asksForWords() ? name.left(name.lastIndexOf(QLatin1Char('('))).trimmed() : name;
}

QString Language::componentName(const QString &component)
{
    const auto [nameId, nameEn] = loket::componentName(component);
    return isIndonesian() ? nameId : nameEn;
}

QString Language::contextName(const QString &context)
{
    const auto [nameId, nameEn] = loket::contextName(context);
    return isIndonesian() ? nameId : nameEn;
}

QString Language::titleOf(const GuidanceCard &card)
{
    return isIndonesian() ? card.titleId : card.titleEn;
}

QString Language::bodyOf(const GuidanceCard &card)
{
    return isIndonesian() ? card.bodyId : card.bodyEn;
}

QString Language::inSentence(const QString &name)
{
    const bool startsAWord = name.size() > 1 && name.at(0).isUpper() && name.at(1).isLower();
    return startsAWord ? name.at(0).toLower() + name.mid(1) : name;
}

QString Language::inSentence(const Reason &reason)
{
    return inSentence(bareNameOf(reason));
}

} // namespace loket::ui
