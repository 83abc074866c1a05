// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/machine.h"
#include "tests/bench/paper/floorpage.h"
#include "tests/bench/report.h"
#include "tests/ui/paper/samplepapers.h"
#include "ui/paper/paperoutput.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace loket::bench {

namespace {

constexpr int maxAskings = 3;
constexpr int blocks = 5;
constexpr int blockSize = 200;
constexpr double mostRatio = 2.0;

/// One service with its fee, one with date and code.
ReceiptPaper receipt()
{
    ReceiptService paid = test::servedService();
    paid.service = {QStringLiteral("Legalisasi dokumen")};
    paid.fee = {FeeKind::Fixed, 25'000, QStringLiteral("loket kas")};
    paid.charged = 25'000;
    return test::receiptOf({paid, test::acceptedService()});
}

/// From the values that core has read to the file's bytes.
QByteArray ourReceipt()
{
    static const ReceiptPaper values = receipt();
    static const paper::PaperContext context = test::contextOf();
    return paper::pdfOf(paper::sheetOf(values, context), context.format);
}

/// What a tool says, or nothing where it failed.
QString saidBy(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    const bool done = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    return done ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// Words, size and code of a page, as other programs read them; an empty one of what could not be read.
QStringList lookOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("page.pdf"));
    const QString picture = folder.filePath(QStringLiteral("page"));
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(pdf) != pdf.size())
        return {};
    out.close();
    QString size;
    for (const QString &line : saidBy(QStringLiteral("pdfinfo"), {file}).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("Pages:")) || line.startsWith(QLatin1String("Page size:")))
            size += line.simplified() + QLatin1Char(' ');
    }
    saidBy(QStringLiteral("pdftoppm"),
           {QStringLiteral("-r"), QStringLiteral("203"), QStringLiteral("-png"), QStringLiteral("-singlefile"), file,
            picture});
    return {saidBy(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file, QStringLiteral("-")}).simplified(), size,
            saidBy(QStringLiteral("zbarimg"),
                   {QStringLiteral("-q"), QStringLiteral("--raw"), picture + QStringLiteral(".png")})
                .trimmed()};
}

/// Whether both sides have drawn the same page; says on stderr what differs.
bool isFair()
{
    const QStringList ours = lookOf(ourReceipt());
    const QStringList floor = lookOf(floorReceipt());
    if (ours == floor && !ours.isEmpty() && !ours.contains(QString()))
        return true;
    std::fprintf(stderr, "loket-paper-bench: the floor is another page, or a tool is missing:\n%s\n%s\n",
                 qUtf8Printable(ours.join(QLatin1Char('\n'))), qUtf8Printable(floor.join(QLatin1Char('\n'))));
    return false;
}

/// Each block begins with the other side.
Figures measured()
{
    Figures figures{"receipt_pdf", 0, false};
    const auto draw = [](Samples &samples, QByteArray (*page)()) {
        for (int i = 0; i < blockSize; ++i)
            samples.measure([page] { return page(); });
    };
    const Spinner spinner;
    Samples warmUp;
    draw(warmUp, ourReceipt);
    draw(warmUp, floorReceipt);
    for (int block = 0; block < blocks; ++block) {
        if (block % 2 == 0)
            draw(figures.ours, ourReceipt);
        draw(figures.floor, floorReceipt);
        if (block % 2 != 0)
            draw(figures.ours, ourReceipt);
    }
    return figures;
}

void print(const Figures &figures, bool held, int askings)
{
    QString text = table({figures});
    text += QStringLiteral("\n%1, commit %2. %3. %4 blocks of %5 receipts a side, of 80 mm with two services, into "
                           "memory; a process of lowest priority spinning. Words, size and code of both pages compared "
                           "by pdftotext, pdfinfo and zbarimg: equal. Asked %6 times.\n\n")
                .arg(machineText(QDir::tempPath()), commitText(), QDateTime::currentDateTimeUtc().toString(Qt::ISODate))
                .arg(blocks)
                .arg(blockSize)
                .arg(askings);
    text += QStringLiteral("- %1 receipt_pdf, ratio: %2, at most %3\n")
                .arg(held ? QLatin1String("held  ") : QLatin1String("FAILED"))
                .arg(figures.ratio(), 0, 'f', 2)
                .arg(mostRatio, 0, 'f', 1);
    std::fputs(qUtf8Printable(text), stdout);
}

int run(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures one receipt as PDF, from its values to the file's bytes, against the same page drawn "
                       "straight with QPainter.\nPrints one Markdown table and whether the gate held; asked up to "
                       "three times while it fails. Exit code: 0 measured, whatever the gate; 1 both pages are not "
                       "the same."));
    parser.addHelpOption();
    parser.process(application);
    if (!isFair())
        return 1;
    for (int asking = 1;; ++asking) { // a noisy machine trips a gate now and then
        const Figures figures = measured();
        const bool held = figures.ratio() <= mostRatio;
        if (held || asking == maxAskings) {
            print(figures, held, asking);
            return 0;
        }
        std::fputs("the gate failed, asking again ..\n", stderr);
    }
}

} // namespace

} // namespace loket::bench

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return loket::bench::run(application);
}
