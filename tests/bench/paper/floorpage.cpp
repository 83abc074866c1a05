// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/paper/floorpage.h"

#include <QBuffer>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>
#include <memory>

#include <qrencode.h>

namespace loket::bench {

namespace {

constexpr int dpi = 609;
constexpr double unitsPerMm = dpi / 25.4;
constexpr double lengthMm = 182.8049;
constexpr double qrModuleMm = 0.6256; // five dots of a printer with 203 dpi

enum Face { Body, Strong, Title, PickUp };

/// Where a line begins and stands, in mm from the paper's top left corner.
struct Line {
    Face face;
    double left;
    double base;
    const char *text;
};

constexpr Line receiptLines[] = {
    {Title, 19.56, 8.55, "DISDUKCAPIL KOTA"},
    {Title, 24.57, 14.43, "BANJARMASIN"},
    {Body, 10.24, 19.56, "Jl. Sultan Adam No. 12, Banjarmasin"},
    {Strong, 4.38, 26.69, "BUKTI LAYANAN"},
    {Strong, 38.87, 26.69, "No. 2023-11-17/A-017"},
    {Strong, 4.38, 31.57, "Nomor antrean A-017"},
    {Body, 4.38, 36.45, "Jumat, 17 November 2023"},
    {Body, 4.38, 41.33, "Ambil nomor: 09.29 WITA"},
    {Body, 4.38, 48.46, "Layanan:"},
    {Strong, 20.84, 48.46, "Legalisasi dokumen"},
    {Body, 4.38, 53.34, "Loket:"},
    {Body, 20.84, 53.34, "Loket 3"},
    {Body, 4.38, 58.22, "Dilayani:"},
    {Body, 20.84, 58.22, "09.41-09.49 (8 menit)"},
    {Body, 4.38, 63.10, "Hasil:"},
    {Strong, 20.84, 63.10, "Selesai"},
    {Body, 4.38, 67.98, "Biaya:"},
    {Body, 20.84, 67.98, "Rp25.000, bayar di loket kas"},
    {Body, 4.38, 72.86, "Dibayar:"},
    {Body, 20.84, 72.86, "Rp25.000"},
    {Body, 4.38, 79.99, "Layanan:"},
    {Strong, 20.84, 79.99, "Kartu Keluarga - perubahan"},
    {Strong, 20.84, 84.87, "data"},
    {Body, 4.38, 89.75, "Loket:"},
    {Body, 20.84, 89.75, "Loket 3"},
    {Body, 4.38, 94.63, "Dilayani:"},
    {Body, 20.84, 94.63, "09.41-09.49 (8 menit)"},
    {Body, 4.38, 99.51, "Hasil:"},
    {Strong, 20.84, 99.51, "Berkas lengkap, diproses"},
    {Strong, 4.38, 105.39, "Selesai:"},
    {PickUp, 4.38, 111.79, "Selasa, 21 November 2023"},
    {PickUp, 4.38, 118.67, "Ambil di loket 4"},
    {PickUp, 4.38, 125.55, "Kode KX7-4MP"},
    {Body, 4.38, 131.92, "Biaya:"},
    {Body, 20.84, 131.92, "Rp0 (tidak dipungut biaya)"},
    {Body, 4.38, 139.05, "Ada yang tidak sesuai? Sampaikan di loket"},
    {Body, 4.38, 143.93, "5, WhatsApp 0813 0000 0000, atau"},
    {Body, 4.38, 148.81, "lapor.go.id"},
    {Body, 4.38, 153.69, "Simpan atau foto bukti ini. Cetakan bisa"},
    {Body, 4.38, 158.57, "memudar."},
    {Body, 23.02, 175.25, "Dicetak 09.49 (asli)"},
};

constexpr double receiptRules[] = {21.65, 43.42, 74.95, 134.01}; ///< their upper edges, mm

QFont fontOf(Face face)
{
    static constexpr double points[] = {10, 10, 12, 14};
    QFont font(QStringLiteral("Noto Sans"));
    font.setBold(face != Body);
    font.setPixelSize(static_cast<int>(std::ceil(points[face] / 72 * dpi)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02); // no ligatures, as on our page
    return font;
}

void drawCode(QPainter &painter, double leftMm, double topMm, const char *content)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(content, 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    const double side = qrModuleMm * unitsPerMm;
    QList<QRectF> dark;
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if ((code->data[y * code->width + x] & 1) != 0)
                dark.append({leftMm * unitsPerMm + x * side, topMm * unitsPerMm + y * side, side, side});
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRects(dark);
}

} // namespace

QByteArray floorReceipt()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dpi);
    writer.setTitle(QStringLiteral("Bukti layanan 2023-11-17/A-017"));
    writer.setCreator(QStringLiteral("Loket Prima"));
    writer.setPageLayout(
        QPageLayout(QPageSize(QSizeF(80, lengthMm), QPageSize::Millimeter, QString(), QPageSize::ExactMatch),
                    QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    QPainter painter(&writer);
    const QFont fonts[] = {fontOf(Body), fontOf(Strong), fontOf(Title), fontOf(PickUp)};
    for (const Line &line : receiptLines) {
        painter.setFont(fonts[line.face]);
        painter.drawText(QPointF(line.left, line.base) * unitsPerMm, QString::fromLatin1(line.text));
    }
    for (const double top : receiptRules)
        painter.fillRect(QRectF(4.004 * unitsPerMm, top * unitsPerMm, 71.95 * unitsPerMm, 0.25 * unitsPerMm),
                         Qt::black);
    drawCode(painter, 6.506, 163.16, "2023-11-17/A-017");
    painter.end();
    return buffer.data();
}

} // namespace loket::bench
