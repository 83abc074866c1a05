// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/secretrules.h"

#include <algorithm>

namespace loket::secrets {

namespace {

bool isDigit(QChar sign)
{
    return sign >= QLatin1Char('0') && sign <= QLatin1Char('9');
}

} // namespace

SecretKind kindOf(const QString &secret)
{
    const bool digits = std::all_of(secret.begin(), secret.end(), &isDigit);
    return secret.size() <= 4 || (digits && secret.size() < 8) ? SecretKind::Pin : SecretKind::Password;
}

Result<void> acceptable(SecretKind kind, const QString &secret)
{
    if (kind == SecretKind::Password) {
        const bool alike = std::all_of(secret.begin(), secret.end(), [&](QChar c) { return c == secret.front(); });
        return secret.size() >= 10 && !alike ? Result<void>() : refuse(ErrorCode::WeakSecret, word(kind));
    }
    const bool digits = secret.size() == 4 && std::all_of(secret.begin(), secret.end(), &isDigit);
    if (!digits)
        return refuse(ErrorCode::WeakSecret, word(kind));
    const int step = secret[1].unicode() - secret[0].unicode();
    const bool even = secret[2].unicode() - secret[1].unicode() == step
        && secret[3].unicode() - secret[2].unicode() == step;
    return even && step >= -1 && step <= 1 ? refuse(ErrorCode::WeakSecret, word(kind)) : Result<void>();
}

} // namespace loket::secrets
