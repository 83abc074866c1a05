// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paperlayout.h"

#include <QByteArray>
#include <QImage>

QT_FORWARD_DECLARE_CLASS(QPagedPaintDevice)

namespace loket::paper {

/// Sets page and margins of `device` and draws all pages. For a QPrinter call setFullPage(true) before: the layout
/// brings its own margins. `dpi`: the device's resolution. False: the device could not be opened.
[[nodiscard]] bool drawOn(QPagedPaintDevice &device, const PaperLayout &layout, double dpi);

/// The paper as a PDF, drawn into memory: no printer, no file.
[[nodiscard]] QByteArray pdfOf(const Sheet &sheet, PaperFormat format);
/// Several papers in one file, each from a page of its own on; at least one.
[[nodiscard]] QByteArray pdfOf(const std::vector<Sheet> &sheets, PaperFormat format);

/// A page as dark letters on white, 203 dpi as a printer for receipts has it. `page`: 0 up to the last one.
[[nodiscard]] QImage imageOf(const Sheet &sheet, PaperFormat format, int dpi = printerDpi, int page = 0);

} // namespace loket::paper
