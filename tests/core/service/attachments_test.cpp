// SPDX-License-Identifier: GPL-3.0-or-later
// Files that complainants bring along: copied, sealed, bound to the draft and then to the case (trials A15, A25).
#include "core/domain/reportfield.h"
#include "core/service/caseattachments.h"
#include "core/service/filetraces.h"
#include "core/service/pickedfile.h"
#include "core/storage/attachmentstore.h"
#include "tests/core/service/attachedfiles.h"
#include "tests/core/service/deskoffice.h"
#include "tests/core/service/sealedoffice.h"

#include <sys/stat.h>

using namespace loket;
using namespace loket::test;

namespace {

struct AttachedOffice : DeskOffice {
    explicit AttachedOffice(storage::Backend backend = storage::Backend::Sqlite) : DeskOffice(backend)
    {
        signIn(staff("P1"));
        draft = must(office->drafts().save(on("P1").actor, {}, QStringLiteral("complaint"), "{}"));
    }

    /// As the form does it: the file stands in the draft, and what it is in the report.
    void bring(ComplaintReport &report, const QString &path)
    {
        const PickedFile picked = must(pickFile(path));
        report.attachments.push_back(picked.what);
        report.attachments.back().file = must(office->drafts().attach(on("P1").actor, draft, picked));
    }
    [[nodiscard]] qint64 counted(const char *table)
    {
        const auto connection = place.open();
        const QString sql = QStringLiteral("select count(*) from %1").arg(QString::fromLatin1(table));
        return must(storage::reading(*connection, [&]() -> Result<qint64> {
            auto rows = QLatin1String(table) == QLatin1String("attachment")
                ? connection->run("select count(*) from attachment")
                : connection->run("select count(*) from attachment_piece");
            return rows.next() ? rows.integer(0) : -1;
        }));
    }
    void change(const char *sql) const { place.open()->execute(QString::fromLatin1(sql)); }
    [[nodiscard]] Result<AttachmentContent> readAs(const char *code, const QString &number, AttachmentId file)
    {
        signIn(staff(code));
        return office->complaints().readAttachment(on(code), number, file);
    }

    BroughtFiles files;
    DraftId draft;
};

bool isRefusedFor(const QString &path, FieldFault fault)
{
    const auto picked = pickFile(path);
    const auto why = picked ? std::nullopt : reportFaultOf(picked.error());
    return why && why->field == ReportField::Attachments && why->fault == fault;
}

} // namespace

TEST_CASE(
    "Attachments of like and of hostile names each open their own bytes, and nothing of them stands in clear (A15)")
{
    LOKET_ON_BOTH_DATABASES(backend);
    AttachedOffice test(backend);
    const QStringList names{
        QStringLiteral("foto?.jpg"),         QStringLiteral("foto_.jpg"),
        QStringLiteral(".foto.jpg"),         QStringLiteral("RAHASIA\u202Egpj.jpg"),
        QStringLiteral("RAHASIA\u200B.jpg"), QStringLiteral("n").repeated(251) + QStringLiteral(".jpg")};
    ComplaintReport report = DeskOffice::complaint();
    for (const QString &name : names)
        test.bring(report, test.files.put(name, "ISI-POLOS " + name.toUtf8()));
    test.bring(report, test.files.put(names.at(1), "ISI-POLOS yang lain " + QByteArray(600'000, 'x')));
    const ReceivedComplaint received = test.receiveAs("P1", report, {test.draft, false});

    const auto listed = must(test.openAs("A1", received.number)).attachments;
    REQUIRE(listed.size() == 7);
    for (std::size_t i = 0; i < listed.size(); ++i) {
        INFO(listed[i].what.name.toStdString());
        CHECK(listed[i].what.name == report.attachments[i].name);
        CHECK(listed[i].what.key.isEmpty());
        CHECK(listed[i].by == test.staff("P1"));
        CHECK(listed[i].at == test.clock.now());
        const auto content = must(test.readAs("A1", received.number, listed[i].what.file));
        CHECK(content.name == listed[i].what.name);
        CHECK(content.bytes.startsWith(i == 6 ? QByteArray("ISI-POLOS yang lain")
                                              : "ISI-POLOS " + names.at(int(i)).toUtf8()));
        CHECK(content.bytes.size() == listed[i].what.size);
    }
    CHECK(listed[3].what.name == QStringLiteral("RAHASIA<U+202E>gpj.jpg"));
    CHECK(listed[1].what.sha256 != listed[6].what.sha256);
    CHECK(entriesOf(test, "attachment_read") == 7);
    must(verify(test.address));
    if (backend == storage::Backend::Sqlite) {
        const QByteArray file = test.wholeFile();
        for (const QByteArray &plain : {QByteArray("ISI-POLOS"), QByteArray("RAHASIA"), QByteArray("foto"),
                                        listed[0].what.sha256.toUtf8(), report.attachments[0].key.toUtf8()})
            CHECK_FALSE(file.contains(plain));
    }
}

TEST_CASE("Only a plain file is taken, whole and of a bounded size")
{
    BroughtFiles files;
    const QString plain = files.put(QStringLiteral("a.txt"), "isi");
    CHECK(must(pickFile(plain)).what.size == 3);
    const QString link = files.folder.filePath(QStringLiteral("tautan.txt"));
    REQUIRE(QFile::link(plain, link));
    CHECK(isRefusedFor(link, FieldFault::Barred));
    REQUIRE(QFile::link(QStringLiteral("/nirwana"), files.folder.filePath(QStringLiteral("putus"))));
    CHECK(isRefusedFor(files.folder.filePath(QStringLiteral("putus")), FieldFault::Barred));
    CHECK(isRefusedFor(files.folder.path(), FieldFault::Barred));
    CHECK(isRefusedFor(QStringLiteral("/dev/zero"), FieldFault::Barred));
    const QString pipe = files.folder.filePath(QStringLiteral("pipa"));
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(isRefusedFor(pipe, FieldFault::Barred));
    CHECK(isRefusedFor(QStringLiteral("/proc/self/status"), FieldFault::Empty));
    CHECK(isRefusedFor(files.put(QStringLiteral("kosong"), {}), FieldFault::Empty));
    CHECK(isRefusedFor(files.folder.filePath(QStringLiteral("tidak ada")), FieldFault::Unknown));
    CHECK(isRefusedFor(QString(), FieldFault::Unknown));
    CHECK(isRefusedFor(plain + QChar(0) + QStringLiteral("x"), FieldFault::Unknown));
    CHECK(isRefusedFor(QStringLiteral("/a").repeated(4000), FieldFault::Unknown));
    const QString large = files.put(QStringLiteral("besar"), "x");
    REQUIRE(QFile::resize(large, attachmentlimits::size + 1));
    CHECK(isRefusedFor(large, FieldFault::TooLong));
    REQUIRE(QFile::resize(large, attachmentlimits::size));
    CHECK(must(pickFile(large)).what.size == attachmentlimits::size);
}

TEST_CASE("An attachment is for whoever may open the case, and a subject and a number never given are told the same")
{
    AttachedOffice test;
    ComplaintReport report = DeskOffice::about(test.staff("A1"));
    test.bring(report, test.files.put(QStringLiteral("a.txt"), "isi"));
    const AttachmentId file = report.attachments.front().file;
    const ReceivedComplaint received = test.receiveAs("P1", report, {test.draft, false});
    must(test.office->complaints().receiptDone(test.on("P1"), received.id));
    for (const char *other : {"P1", "P2", "A1"}) {
        INFO(other);
        const auto denied = test.readAs(other, received.number, file);
        CHECK(failedWith(denied, ErrorCode::ComplaintNotFound));
        CHECK(denied.error() == test.readAs(other, QStringLiteral("ADU/X/2026/11/0000"), file).error());
    }
    CHECK(failedWith(test.readAs("I1", received.number, file), ErrorCode::NotAllowed));
    CHECK(must(test.readAs("K1", received.number, file)).bytes == "isi");
    CHECK(failedWith(test.readAs("K1", received.number, AttachmentId(99)), ErrorCode::ComplaintNotFound));
    test.signIn(test.staff("P1"));
    test.draft = must(test.office->drafts().save(test.on("P1").actor, {}, QStringLiteral("complaint"), "{}"));
    ComplaintReport plain = DeskOffice::complaint();
    test.bring(plain, test.files.put(QStringLiteral("b.txt"), "lain"));
    const ReceivedComplaint other = test.receiveAs("P1", plain, {test.draft, false});
    CHECK(failedWith(test.readAs("K1", other.number, file), ErrorCode::ComplaintNotFound)); // of another case
    const AttachmentId own = plain.attachments.front().file;
    CHECK(must(test.readAs("P1", other.number, own)).bytes == "lain"); // until the receipt is printed
    must(test.office->complaints().receiptDone(test.on("P1"), other.id));
    CHECK(failedWith(test.readAs("P1", other.number, own), ErrorCode::ComplaintNotFound));
    test.signIn(test.staff("K1"));

    // Sealed anew to others, the bytes stay where they are.
    must(test.office->cases().confirmSubjects(test.on("K1"), received.number,
                                              {false, {test.staff("P2")}, false, false, {}}, {}));
    CHECK(must(test.readAs("A1", received.number, file)).bytes == "isi");
    must(verify(test.address));
}

TEST_CASE("What is not saved with the report goes with its draft, and only its typist's draft takes files")
{
    LOKET_ON_BOTH_DATABASES(backend);
    AttachedOffice test(backend);
    const Actor typist = test.on("P1").actor;
    ComplaintReport report = DeskOffice::complaint();
    for (const char *name : {"1", "2", "3"})
        test.bring(report, test.files.put(QString::fromLatin1(name), name));
    const PickedFile picked = must(pickFile(test.files.put(QStringLiteral("x"), "x")));
    must(test.office->drafts().detach(typist, test.draft, report.attachments[0].file));
    CHECK(test.counted("attachment") == 2);
    test.signIn(test.staff("P2"));
    CHECK(failedWith(test.office->drafts().attach(test.on("P2").actor, test.draft, picked), ErrorCode::DraftNotFound));
    CHECK(failedWith(test.office->drafts().detach(test.on("P2").actor, test.draft, report.attachments[1].file),
                     ErrorCode::DraftNotFound));
    test.signIn(test.staff("P1"));

    // One that was taken out is no longer there: nothing is saved, and nothing of the draft is lost.
    const auto refused = test.office->complaints().receive(test.on("P1"), report, {test.draft, false});
    CHECK(failedWith(refused, ErrorCode::BadReport));
    CHECK(failedWith(test.office->complaints().receive(test.on("P1"), report), ErrorCode::BadReport));
    CHECK(test.counted("attachment") == 2);
    report.attachments.erase(report.attachments.begin(), report.attachments.begin() + 2);
    const ReceivedComplaint received = test.receiveAs("P1", report, {test.draft, false});
    CHECK(test.counted("attachment") == 1); // the other one went with the draft
    CHECK(must(test.openAs("A1", received.number)).attachments.size() == 1);

    test.signIn(test.staff("P1"));
    test.draft = must(test.office->drafts().save(typist, {}, QStringLiteral("complaint"), "{}"));
    must(test.office->drafts().attach(typist, test.draft, picked));
    must(test.office->drafts().setKind(typist, test.draft, QStringLiteral("complaint_later")));
    CHECK(test.counted("attachment_piece") == 2);
    must(verify(test.address));
    must(test.office->drafts().drop(typist, test.draft));
    CHECK(test.counted("attachment") == 1);
    CHECK(test.counted("attachment_piece") == 1);
    must(verify(test.address));
}

TEST_CASE("A report takes so many files and no more")
{
    AttachedOffice test;
    ComplaintReport report = DeskOffice::complaint();
    const QString path = test.files.put(QStringLiteral("a"), "x");
    for (int i = 0; i < attachmentlimits::count; ++i)
        test.bring(report, path);
    const auto more = test.office->drafts().attach(test.on("P1").actor, test.draft, must(pickFile(path)));
    CHECK(reportFaultOf(more.error()) == ReportFault{ReportField::Attachments, FieldFault::TooLong, 20});
    for (const ReportAttachment &one : report.attachments)
        must(test.office->drafts().detach(test.on("P1").actor, test.draft, one.file));
    REQUIRE(QFile::resize(path, attachmentlimits::size));
    const PickedFile large = must(pickFile(path));
    for (int i = 0; i < 4; ++i)
        must(test.office->drafts().attach(test.on("P1").actor, test.draft, large));
    CHECK(failedWith(test.office->drafts().attach(test.on("P1").actor, test.draft, large), ErrorCode::BadReport));
}

TEST_CASE("The receipt tells how many files were brought along, also to whoever can read no name of them")
{
    AttachedOffice test;
    ComplaintReport report = DeskOffice::complaint();
    test.bring(report, test.files.put(QStringLiteral("KTP-ZUBAIDAH.jpg"), jpegWithPlace()));
    test.bring(report, test.files.put(QStringLiteral("b.docx"), docxWithAuthor()));
    const ReceivedComplaint received = test.receiveAs("P1", report, {test.draft, false});
    CHECK(must(test.office->complaints().receipt(test.on("P1").actor, received.number)).attachments == 2);
    const auto reader = must(Office::openReadOnly(test.address, test.clock));
    CHECK(must(reader->complaints().receipt(Actor{}, received.number)).attachments == 2);
    // The hash of the original stays provable, whatever copy is handed on (A25).
    const auto listed = must(test.openAs("A1", received.number)).attachments;
    CHECK(listed[0].what.traces == tracesIn(jpegWithPlace()));
    const auto original = must(test.readAs("A1", received.number, listed[0].what.file)).bytes;
    CHECK(original == jpegWithPlace());
    CHECK(withoutTraces(original).value() != original);
}

TEST_CASE("Changed, missing and foreign bytes of attachments are found without any key")
{
    const auto found = [](const char *sql) {
        AttachedOffice test;
        ComplaintReport report = DeskOffice::complaint();
        test.bring(report, test.files.put(QStringLiteral("a"), QByteArray(600'000, 'x')));
        test.receiveAs("P1", report, {test.draft, false});
        must(verify(test.address));
        const auto connection = test.place.open();
        connection->execute(QStringLiteral("pragma foreign_keys = off"));
        connection->execute(QString::fromLatin1(sql));
        const auto verified = verify(test.address);
        return !verified && verified.error().code == ErrorCode::RowsDiffer
            && verified.error().detail.startsWith(QLatin1String("attachment "));
    };
    CHECK(found("update attachment_piece set bytes = zeroblob(length(bytes)) where position = 1"));
    CHECK(found("delete from attachment_piece where position = 2"));
    CHECK(found("update attachment_piece set position = position + 7 where position = 0"));
    CHECK(found("delete from attachment_piece"));
    CHECK(found("delete from attachment"));
    CHECK(found("update attachment set salt = replace(salt, substr(salt, 1, 1), 'x')"));
    CHECK(found("insert into attachment_piece(attachment, position, bytes) select 77, 0, bytes from attachment_piece "
                "where position = 0"));
    CHECK(found("insert into attachment(draft, salt, digest, size, pieces) select 77, salt, digest, size, pieces "
                "from attachment"));
}

TEST_CASE("What is erased takes the bytes of its attachments with it, and the chain holds")
{
    LOKET_ON_BOTH_DATABASES(backend);
    SealedOffice test(backend);
    BroughtFiles files;
    test.enter("P1");
    ComplaintDrafts drafts(test.runner);
    const Actor typist = test.as("P1").actor;
    const DraftId draft = must(drafts.save(typist, {}, QStringLiteral("complaint"), "{}"));
    PickedFile picked = must(pickFile(files.put(QStringLiteral("a.txt"), "isi")));
    picked.what.file = must(drafts.attach(typist, draft, picked));
    const ComplaintId id = test.receive();
    const auto inCase = [&](const std::function<Result<void>(ActScope &, const CaseKey &)> &body) {
        test.inAct<bool>("A1", [&](ActScope &scope) -> Result<bool> {
            const auto key = test.keys.open(id);
            return key ? body(scope, *key).map([] { return true; }) : tl::unexpected(key.error());
        });
    };
    inCase([&](ActScope &scope, const CaseKey &key) {
        return CaseAttachments(test.runner).take(scope, key, draft, {picked.what});
    });
    must(verify(test.address));
    CHECK(test.texts(id).size() == 5); // hope, statement, who complains, what the file is, its bytes
    inCase([&](ActScope &scope, const CaseKey &key) -> Result<void> {
        test.keys.erase(scope, key.complaint());
        return {};
    });
    must(verify(test.address));
    const auto left = must(storage::reading(*test.connection, [&]() -> Result<QByteArrayList> {
        return storage::piecesOf(*test.connection, picked.what.file);
    }));
    CHECK(left.isEmpty());
}

TEST_CASE("Later words bring files too: to a case with files, to one without, and never more than a case may have")
{
    LOKET_ON_BOTH_DATABASES(backend);
    AttachedOffice test(backend);
    ComplaintReport report = DeskOffice::complaint();
    if (GENERATE(true, false))
        test.bring(report, test.files.put(QStringLiteral("lama.jpg"), "ISI-LAMA"));
    const ReceivedComplaint received = test.receiveAs("P1", report, {test.draft, false});
    const std::size_t before = report.attachments.size();
    const PickedFile later = must(pickFile(test.files.put(QStringLiteral("baru.pdf"), "ISI-BARU")));
    test.signIn(test.staff("A1"));
    const auto add = [&](const QString &words, const std::vector<PickedFile> &files) {
        return test.office->cases().add(test.on("A1"), received.number, words, files);
    };
    const CaseView view = must(add(QStringLiteral("Bukti menyusul"), {later}));
    REQUIRE(view.attachments.size() == before + 1);
    CHECK(view.attachments.back().what.name == QStringLiteral("baru.pdf"));
    CHECK(view.attachments.back().by == test.staff("A1"));
    CHECK(must(test.readAs("A1", received.number, view.attachments.back().what.file)).bytes == "ISI-BARU");
    CHECK(must(add({}, {later})).attachments.size() == before + 2);
    CHECK(failedWith(add({}, {}), ErrorCode::BadReport));
    const std::vector<PickedFile> many(std::size_t(attachmentlimits::count), later);
    const auto tooMany = add(QStringLiteral("semua"), many);
    REQUIRE_FALSE(tooMany);
    CHECK(reportFaultOf(tooMany.error())->fault == FieldFault::TooLong);
    CHECK(must(test.openAs("A1", received.number)).attachments.size() == before + 2);
    must(verify(test.address));
}

TEST_CASE("With who complains the files go that may show the person, unless somebody chooses to keep them")
{
    LOKET_ON_BOTH_DATABASES(backend);
    AttachedOffice test(backend);
    ComplaintReport report = DeskOffice::complaint();
    report.anonymous = false;
    report.identity.name = QStringLiteral("Zubaidah");
    test.bring(report, test.files.put(QStringLiteral("wajah.jpg"), "ISI-WAJAH"));
    const ReceivedComplaint received = test.receiveAs("P1", report, {test.draft, false});
    test.signIn(test.staff("K1"));
    const auto erase = [&](ErasureExtent extent) {
        return test.office->privacy().erase(test.on("K1"), received.number, extent, QStringLiteral("unlawful"));
    };
    CHECK(must(test.openAs("K1", received.number)).erasable
          == std::vector{ErasureExtent::Identity, ErasureExtent::IdentityAlone, ErasureExtent::Everything});
    const CaseView kept = must(erase(ErasureExtent::IdentityAlone));
    CHECK_FALSE(kept.hasIdentity);
    CHECK(kept.attachments.size() == 1);
    CHECK(test.counted("attachment") == 1);
    CHECK(kept.erasable == std::vector{ErasureExtent::Identity, ErasureExtent::Everything});
    const CaseView gone = must(erase(ErasureExtent::Identity));
    CHECK(gone.attachments.empty());
    CHECK(gone.report.statement == report.statement);
    CHECK(test.counted("attachment") == 0);
    CHECK(test.counted("attachment_piece") == 0);
    CHECK(gone.erasable == std::vector{ErasureExtent::Everything});
    CHECK(failedWith(erase(ErasureExtent::Identity), ErrorCode::NothingToErase));
    CHECK(must(verify(test.address)).erased >= 3);
}
