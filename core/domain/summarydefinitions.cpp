// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/summarydefinitions.h"

namespace loket {

namespace {

struct Definition {
    const char *name;
    const char *english;
    const char *indonesian;
};

constexpr Definition definitions[] = {
    {"taken", "Numbers taken. Walk-ins are not among them.", "Nomor yang diambil. Tanpa antre tidak termasuk."},
    {"served", "Visits finished at a counter, walk-ins included.", "Kunjungan selesai di loket, termasuk tanpa antre."},
    {"left", "Visitors who went before they were finished.", "Pengunjung yang pergi sebelum selesai."},
    {"absent", "Numbers called to which nobody came.", "Nomor dipanggil yang orangnya tidak datang."},
    {"voided", "Numbers entered by mistake or taken back.", "Nomor yang keliru dicatat atau dibatalkan."},
    {"unserved", "Still not served at closing or at the day's end.", "Belum terlayani sampai tutup."},
    {"open", "Not ended when the summary was made.", "Belum berakhir saat ringkasan dibuat."},
    {"walk_in", "Served without having waited.", "Dilayani tanpa antre."},
    {"visits", "taken + walk_in = served + left + absent + voided + unserved + open.",
     "taken + walk_in = served + left + absent + voided + unserved + open."},
    {"catch_up", "Visits served on paper during a power cut and entered later; not among the visits.",
     "Susulan: dilayani dengan kertas saat gangguan, dicatat kemudian; di luar jumlah kunjungan."},
    {"turned_away", "People who got no number; not among the visits.",
     "Orang yang tidak mendapat nomor; di luar jumlah kunjungan."},
    {"priority", "Visits of a priority class, without voided numbers.",
     "Kunjungan golongan prioritas, tanpa nomor yang dibatalkan."},
    {"persons", "People on the numbers, without voided ones.",
     "Jumlah orang pada nomor-nomor itu, tanpa yang dibatalkan."},
    {"service_seconds", "Time at the counter of each service that was served, pauses and outages taken off.",
     "Waktu di loket tiap layanan yang dilayani, tanpa jeda dan gangguan."},
    {"wait_seconds",
     "From taking the number to the first call, leaving, absence or closing unserved, within service hours. Paper "
     "numbers, "
     "voided and open ones have no wait.",
     "Sejak nomor diambil sampai panggilan pertama, pergi, tidak datang, atau tutup belum terlayani, dalam jam "
     "layanan. Nomor kertas, "
     "yang dibatalkan, dan yang belum berakhir tidak dihitung."},
    {"wait_apart_seconds",
     "Of those waits, what lay before opening, in a published break or after closing; only waits that have such a "
     "part. "
     "It is not in wait_seconds.",
     "Dari waktu tunggu itu, bagian sebelum buka, dalam istirahat yang diumumkan, atau sesudah tutup; hanya yang "
     "mempunyainya. Tidak termasuk wait_seconds."},
    {"way_seconds", "From the last call to the start of service.", "Sejak panggilan terakhir sampai mulai dilayani."},
    {"count, mean, sd, median, p90, max",
     "Seconds; sd divides by n - 1; median and p90 interpolate linearly (Hyndman-Fan type 7); null = nothing measured.",
     "Detik; sd dibagi n - 1; median dan p90 dengan interpolasi linear (Hyndman-Fan tipe 7); null = tidak ada "
     "pengukuran."},
    {"within_standard",
     "Part (0 to 1) of the services served whose time at the counter was at most the standard; n = services served "
     "that have a standard; null = no standard set.",
     "Bagian (0 sampai 1) layanan yang waktu di loketnya paling lama sama dengan standar; n = layanan yang "
     "mempunyai standar; null = standar belum ditetapkan."},
    {"flagged", "Services whose time was marked as not accurate: counted, but not among the times.",
     "Layanan yang waktunya ditandai tidak akurat: dihitung, tetapi tidak masuk waktu."},
    {"outcomes", "How the services ended.", "Hasil tiap layanan."},
    {"out_of_order", "Calls out of the order, each with a reason.",
     "Panggilan di luar urutan, masing-masing beralasan."},
    {"applications",
     "Files that outlive the visit, each on the day of its act, under its service and the counter that received it: "
     "accepted = complete for the first time; estimated = of them with a date that an officer named, because no "
     "standard is set or because it is another one, earlier or later, than the standard gives; items_added = "
     "requirements that were asked for only at a later visit; kept and kept_estimates = "
     "ready by the promised date, of those that became ready (a new date counts only if it was told before the old one "
     "had passed; a date on a day off is kept until the next open day); a file that was taken back counts nowhere. A "
     "document that does not name this group in records has "
     "not recorded it.",
     "Berkas yang melampaui kunjungan, masing-masing pada hari tindakannya, menurut layanan dan loket penerimanya: "
     "accepted = lengkap untuk pertama kali; estimated = di antaranya dengan tanggal dari petugas, karena standar "
     "belum ditetapkan atau karena lebih awal atau lebih lambat daripada menurut standar; items_added = syarat yang "
     "baru diminta pada kunjungan berikutnya; kept dan kept_estimates = "
     "siap paling lambat pada tanggal yang dijanjikan, dari yang menjadi siap (tanggal baru hanya dihitung bila "
     "disampaikan sebelum yang lama lewat; tanggal pada hari libur ditepati sampai hari buka berikutnya); berkas yang "
     "diurungkan tidak dihitung. Dokumen yang tidak menyebut "
     "kelompok ini pada records tidak mencatatnya."},
    {"completion_seconds", "From the first complete file to the product, pauses and failures of the office taken off.",
     "Sejak berkas pertama kali lengkap sampai produk siap, tanpa jeda dan gangguan kantor."},
    {"late_days", "Working days after the promised date, of files that became ready late.",
     "Hari kerja sesudah tanggal yang dijanjikan, untuk berkas yang siap terlambat."},
    {"visits_needed", "Visits that a file took until it was handed over, the collection included.",
     "Kunjungan yang diperlukan sampai berkas diserahkan, termasuk pengambilan."},
    {"fees",
     "Fees paid against the tariff in force when the number was taken, in rupiah: priced = services with a confirmed "
     "tariff (free, or so much a piece) and a recorded payment, numbers without a recorded payment are left out of it; "
     "differing = another sum was paid; computed = services whose fee is computed; "
     "unset = services without a set fee for which something was paid; unrecorded = services done or accepted at so "
     "much a piece, or at a computed fee, of which nobody noted what was paid; a file counts once, however often its "
     "visitor comes.",
     "Biaya yang dibayar dibandingkan dengan tarif yang berlaku saat nomor diambil, dalam rupiah: priced = layanan "
     "dengan tarif pasti (gratis atau per lembar) dan pembayaran tercatat, nomor tanpa catatan pembayaran tidak "
     "dihitung di sini; differing = dibayar lain dari tarif; computed = layanan yang "
     "biayanya dihitung; unset = layanan yang biayanya belum ditetapkan, tetapi ada yang dibayar; unrecorded = layanan "
     "bertarif per lembar atau berbiaya dihitung yang selesai atau diterima tanpa catatan pembayaran; satu berkas "
     "dihitung sekali, berapa "
     "kali pun pemohonnya datang."},
    {"complaints",
     "Reports of citizens, without those handled apart. Each event counts on its day, or on the day on which the "
     "report "
     "came into these figures, if that is later, so that a day that is over never changes: received = complaints on "
     "the "
     "day of their receipt; recorded_later = complaints written down on a later day than they were received, or "
     "handled "
     "apart until that day; information and aspirations stand apart; answer_seconds and settlement_seconds = two "
     "clocks "
     "from the receipt, to the first answer and to the first settlement, elapsed time; later_seconds = each later "
     "settlement from where the complaint was opened again, the time between in neither; open_age_days = days since "
     "receipt of those not settled when the summary was made; forms = alleged forms, several per complaint; a sealed "
     "one "
     "counts under no service and no form.",
     "Laporan masyarakat, tanpa pengaduan yang ditangani terpisah. Tiap peristiwa dihitung pada harinya, atau pada "
     "hari "
     "laporan masuk angka ini bila lebih kemudian, sehingga hari yang sudah lewat tidak berubah: received = pengaduan "
     "pada hari diterima; recorded_later = dicatat kemudian: ditulis pada hari sesudah diterima, atau ditangani "
     "terpisah "
     "sampai hari itu; information dan aspirations dihitung tersendiri; answer_seconds dan settlement_seconds = dua "
     "hitungan sejak diterima, sampai jawaban pertama dan sampai selesai pertama; later_seconds = penyelesaian "
     "berikutnya "
     "sejak dibuka kembali, waktu di antaranya tidak dihitung; open_age_days = umur dalam hari yang belum selesai saat "
     "ringkasan dibuat; forms = dugaan bentuk, satu pengaduan bisa beberapa; yang tertutup dihitung tanpa layanan dan "
     "tanpa bentuk."},
    {"standards_unset",
     "Services of which a part of the published standard was not set on one of the days, as on the last such day: "
     "counter_time, completion, fee, requirements; unset = nothing stands there, draft = no decree has set it, example "
     "= invented. None of them is judged or told: no share, no promised date, no sentence about the fee.",
     "Layanan yang sebagian standarnya belum ditetapkan pada salah satu hari, menurut hari terakhirnya: counter_time = "
     "waktu di loket, completion = waktu penyelesaian, fee = tarif, requirements = persyaratan; unset = belum ada, "
     "draft = rancangan tanpa keputusan, example = contoh. Tidak dinilai dan tidak diberitahukan: tanpa persentase, "
     "tanpa tanggal janji, tanpa kalimat biaya."},
    {"requirements_added",
     "Requirements asked for only at a later visit with the same file, each with the code of the file and the reason.",
     "Syarat yang baru diminta pada kunjungan berikutnya untuk berkas yang sama, dengan kode berkas dan alasannya."},
    {"cells",
     "One per office day, service, counter (null = never called) and hour of taking the number (walk-in: of its "
     "start); times as [seconds, n, seconds, n ..]. Every other figure is a sum of cells.",
     "Satu per hari kerja, layanan, loket (null = tidak pernah dipanggil), dan jam nomor diambil (tanpa antre: jam "
     "mulai); waktu sebagai [detik, n, detik, n ..]. Angka lain semuanya jumlah sel."},
    {"gaps",
     "Within service hours, a counter closed, on a break or idle for some minutes while somebody it serves waited; "
     "from "
     "and to in milliseconds since 1970 (UTC), with the reason given, or none.",
     "Dalam jam layanan, loket tutup, istirahat, atau menganggur beberapa menit padahal ada yang menunggu layanannya; "
     "from dan to dalam milidetik sejak 1970 (UTC), dengan alasan yang dicatat, atau tanpa alasan."},
    {"interests",
     "Visitors to whom the officer (by his number) has a family tie or an interest: moved = sent on, noted = nobody "
     "else could take over.",
     "Pengunjung yang mempunyai hubungan keluarga atau kepentingan dengan petugas (menurut nomornya): moved = "
     "dipindahkan, noted = dicatat karena tidak ada yang dapat mengambil alih."},
    {"incidents",
     "Behaviour that kept the counter from its work, as it was noted there: who noted it and who helped by their "
     "numbers, how it ended. Nobody is described.",
     "Perilaku yang mengganggu pekerjaan loket, sebagaimana dicatat di sana: pencatat dan penolong menurut nomornya, "
     "serta akhirnya. Tidak ada orang yang digambarkan."},
    {"services, counters, hours, days",
     "A visit counts under the service its number was taken for; the times and outcomes under their own service.",
     "Kunjungan dihitung pada layanan nomornya; waktu dan hasil pada layanannya sendiri."},
    {"heads", "The last journal entry of each station: whoever keeps this document can prove a later change.",
     "Catatan jurnal terakhir tiap stasiun: pemegang dokumen ini dapat membuktikan perubahan kemudian."},
};

QJsonObject inBoth(const char *english, const char *indonesian)
{
    return {{QStringLiteral("en"), QString::fromUtf8(english)}, {QStringLiteral("id"), QString::fromUtf8(indonesian)}};
}

} // namespace

QJsonObject summaryDefinitions()
{
    QJsonObject all;
    for (const auto &definition : definitions)
        all.insert(QLatin1String(definition.name), inBoth(definition.english, definition.indonesian));
    return all;
}

QJsonObject summaryPeriodRule()
{
    return inBoth("Office days from and to, both included: from 00:00 of the first day up to, not including, 00:00 of "
                  "the day after the last, in the zone given. A visit belongs to the day its number was taken.",
                  "Hari kerja from sampai to, keduanya termasuk: sejak pukul 00.00 hari pertama sampai sebelum pukul "
                  "00.00 sesudah hari terakhir, menurut zona yang tertera. Kunjungan milik hari nomornya diambil.");
}

} // namespace loket
