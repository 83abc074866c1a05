// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officeday.h"

#include <QByteArray>

#include <optional>

namespace loket {

/// What the QR code of a complaint's receipt says, so that anybody can tell a genuine receipt from an invented one
/// without the office's database:
///
///     LP1:ADU/DISDUKCAPIL/2026/11/4821:20261127:<digest>:<signature>
///
/// Number, day of receipt, the first 16 bytes of the SHA-256 of what the receipt says (complaintreceipt.h), and the
/// Ed25519 signature of all that stands before the last colon, by the unit's key. Digest and signature are base32 (RFC
/// 4648 without padding). Of the number, what is neither a capital, a digit, `/`, `-` nor `.` stands as `%` and two hex
/// digits for each byte of its UTF-8. So only letters of a QR code's dense alphabet occur, and none depends on case.
struct ReceiptCode {
    QString number{};
    OfficeDay day;
    QByteArray digest{};    ///< digestBytes of them
    QByteArray signature{}; ///< signatureBytes of them

    static constexpr int digestBytes = 16;
    static constexpr int signatureBytes = 64;

    /// The digest of a receipt's canonical text.
    [[nodiscard]] static QByteArray digestOf(const QByteArray &canonicalText);
    /// What is signed.
    [[nodiscard]] QByteArray signedPart() const;
    [[nodiscard]] QString text() const;
    /// Reads what a scanner or a person sends. White around it does not matter, and neither whether all of it came in
    /// small letters; a mixture of both is a change. None: it is no such text. Whether it is genuine only its signature
    /// tells.
    [[nodiscard]] static std::optional<ReceiptCode> fromText(const QString &text);

    bool operator==(const ReceiptCode &) const = default;
};

} // namespace loket
