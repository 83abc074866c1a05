// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace loket::paper {

QrCode QrCode::of(const QString &content)
{
    struct Freed {
        void operator()(QRcode *code) const { QRcode_free(code); }
    };
    const std::unique_ptr<QRcode, Freed> made(
        QRcode_encodeString(content.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    QrCode code;
    if (!made)
        return code;
    code.size = made->width;
    const auto count = static_cast<std::size_t>(code.size) * static_cast<std::size_t>(code.size);
    code.dark.reserve(count);
    for (std::size_t at = 0; at < count; ++at)
        code.dark.push_back((made->data[at] & 1) != 0); // the lowest bit is the colour
    return code;
}

} // namespace loket::paper
