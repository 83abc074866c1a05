<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>CheckReceiptCommand</name>
    <message>
        <source>Says whether the receipt of a report is genuine, from the text of its QR code and the unit&apos;s public key.
Needs no database and no network.</source>
        <translation>Menyatakan apakah tanda terima laporan asli, dari teks kode QR dan kunci publik unit.
Tidak memerlukan basis data dan jaringan.</translation>
    </message>
    <message>
        <source>the unit&apos;s public key, one line of hexadecimal or base64</source>
        <translation>kunci publik unit, satu baris heksadesimal atau base64</translation>
    </message>
    <message>
        <source>This is not the code of a receipt, or it was changed: read the whole QR code once more.</source>
        <translation>Ini bukan kode tanda terima, atau kodenya telah diubah: baca seluruh kode QR sekali lagi.</translation>
    </message>
    <message>
        <source>Not genuine: the code of %1 was changed, or it was not signed with this unit&apos;s key.</source>
        <translation>Tidak asli: kode %1 telah diubah, atau tidak ditandatangani dengan kunci unit ini.</translation>
    </message>
    <message>
        <source>Genuine. Number: %1</source>
        <translation>Asli. Nomor: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Diterima: %1</translation>
    </message>
    <message>
        <source>Digest of what it says: %1</source>
        <translation>Ringkasan isi: %1</translation>
    </message>
    <message>
        <source>%1 holds no public key of 32 bytes</source>
        <translation>%1 tidak berisi kunci publik 32 byte</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The argument &quot;%1&quot; is not understood.</source>
        <translation>Argumen &quot;%1&quot; tidak dikenal. Lihat bantuan dengan --help.</translation>
    </message>
    <message>
        <source>The option --%1 %2 is missing.</source>
        <translation>Opsi --%1 %2 belum diisi.</translation>
    </message>
    <message>
        <source>The argument %1 is missing.</source>
        <translation>Argumen %1 belum diisi.</translation>
    </message>
    <message>
        <source>The option --%1 is unknown.</source>
        <translation>Opsi --%1 tidak dikenal.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Opsi --%1 memerlukan nilai.</translation>
    </message>
    <message>
        <source>The option --%1 stands there twice.</source>
        <translation>Opsi --%1 tertulis dua kali.</translation>
    </message>
    <message>
        <source>Usage: loketctl %1 %2</source>
        <translation>Pemakaian: loketctl %1 %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opsi:</translation>
    </message>
    <message>
        <source>language of this program (id)</source>
        <translation>bahasa program ini (id)</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>bantuan ini</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Contoh:</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 refused or check not passed, 2 wrong command line.</source>
        <translation>Kode keluar: 0 selesai, 1 ditolak atau pemeriksaan tidak lolos, 2 baris perintah keliru.</translation>
    </message>
</context>
<context>
    <name>ComplaintsCommand</name>
    <message>
        <source>Writes the figures of the reports received on those days, both ends included, as JSON: for each class how many
were received, answered and settled, and two clocks in seconds, from receipt to first answer and to settlement.
What was answered or settled before it was received, by its dates, is in neither and stands under impossible.</source>
        <translation>Menulis angka laporan yang diterima pada hari-hari itu, termasuk kedua ujungnya, sebagai JSON: tiap jenis berapa yang
diterima, dijawab, dan selesai, serta dua waktu dalam detik, sejak diterima sampai jawaban pertama dan sampai selesai.
Yang menurut tanggalnya dijawab atau selesai sebelum diterima tidak masuk keduanya dan ada pada impossible.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>(Details: %1)</source>
        <translation>(Rincian: %1)</translation>
    </message>
    <message>
        <source>See &quot;%1 --help&quot;.</source>
        <translation>Lihat &quot;%1 --help&quot;.</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Serves a whole invented office day (about 400 visitors, 4 counters) through the desks into DIR/office.db and writes
DIR/summary.json, .csv and .xlsx. Standards are examples and said to be. Without --day it is the last working day,
and a dozen numbers wait today for the counter window. A demo&apos;s own database is replaced, any other one is left alone.</source>
        <translation>Melayani satu hari kantor rekaan (sekitar 400 pengunjung, 4 loket) ke dalam DIR/office.db dan menulis
DIR/summary.json, .csv, dan .xlsx. Standarnya contoh dan disebut demikian. Tanpa --day dipakai hari kerja terakhir,
dan selusin nomor menunggu hari ini untuk jendela loket. Basis data demo diganti, yang lain tidak disentuh.</translation>
    </message>
    <message>
        <source>folder, made when it does not exist</source>
        <translation>folder, dibuat bila belum ada</translation>
    </message>
    <message>
        <source>name of the unit</source>
        <translation>nama unit</translation>
    </message>
    <message>
        <source>day to serve, YYYY-MM-DD</source>
        <translation>hari yang dilayani, TTTT-BB-HH</translation>
    </message>
    <message>
        <source>another number gives another day (1)</source>
        <translation>angka lain memberi hari yang lain (1)</translation>
    </message>
    <message>
        <source>The seed &quot;%1&quot; is not a whole number.</source>
        <translation>Nilai --seed &quot;%1&quot; bukan bilangan bulat.</translation>
    </message>
    <message>
        <source>Disdukcapil (demonstration)</source>
        <translation>Disdukcapil (peragaan)</translation>
    </message>
    <message>
        <source>Served %1 in %2, with example standards that no decree has set.</source>
        <translation>Hari %1 dilayani dalam %2, dengan standar contoh yang belum ditetapkan dengan SK.</translation>
    </message>
    <message>
        <source>Numbers waiting today: %1.</source>
        <translation>Nomor yang menunggu hari ini: %1.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Who signs in, and with what:</source>
        <translation>Yang dapat masuk, dengan PIN atau kata sandinya:</translation>
    </message>
</context>
<context>
    <name>ImportComplaintsCommand</name>
    <message>
        <source>The format &quot;%1&quot; is unknown.</source>
        <translation>Format &quot;%1&quot; tidak dikenal.</translation>
    </message>
    <message>
        <source>Brings the reports of another system into the register, with the dates that they have there. The map says
which column is what (README, &quot;Importing complaints&quot;). Every row is imported or rejected; rejected rows and rows whose
status and dates disagree are listed beside the database. A report whose number stands in the register already is
left as it is, so an import may be run again.</source>
        <translation>Memasukkan laporan dari sistem lain ke register, dengan tanggal seperti di sana. Peta menyebut kolom mana berarti apa
(README, &quot;Importing complaints&quot;). Setiap baris dimasukkan atau ditolak; baris yang ditolak dan baris yang status dan
tanggalnya bertentangan didaftar di samping basis data. Laporan yang nomornya sudah ada di register dibiarkan,
jadi impor boleh dijalankan lagi.</translation>
    </message>
    <message>
        <source>the office&apos;s database</source>
        <translation>basis data kantor</translation>
    </message>
    <message>
        <source>csv</source>
        <translation>csv</translation>
    </message>
    <message>
        <source>what the columns mean, JSON</source>
        <translation>arti kolom-kolomnya, JSON</translation>
    </message>
    <message>
        <source>only say what would come of it</source>
        <translation>hanya katakan apa hasilnya</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Imported now: %1</source>
        <translation>Dimasukkan sekarang: %1</translation>
    </message>
    <message>
        <source>In the register before: %1</source>
        <translation>Sudah ada di register: %1</translation>
    </message>
    <message>
        <source>Listed in %1: %2</source>
        <translation>Didaftar dalam %1: %2</translation>
    </message>
    <message>
        <source>Rows: %1 (%2)</source>
        <translation>Baris: %1 (%2)</translation>
    </message>
    <message>
        <source>Reports: %1</source>
        <translation>Laporan: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Ditolak: %1</translation>
    </message>
    <message>
        <source>Status and dates disagree, imported as told: %1</source>
        <translation>Status dan tanggal bertentangan, dimasukkan apa adanya: %1</translation>
    </message>
    <message>
        <source>Characters that cannot be kept were removed: %1</source>
        <translation>Karakter yang tidak dapat disimpan dihapus: %1</translation>
    </message>
    <message>
        <source>nothing stands there, and something must</source>
        <translation>kosong, padahal wajib diisi</translation>
    </message>
    <message>
        <source>no day of the calendar, or not in the form that the map names</source>
        <translation>bukan tanggal kalender, atau tidak berbentuk seperti pada peta</translation>
    </message>
    <message>
        <source>a word that the map does not know</source>
        <translation>kata yang tidak dikenal peta</translation>
    </message>
    <message>
        <source>too long a text</source>
        <translation>teks terlalu panjang</translation>
    </message>
    <message>
        <source>the number stands in the file a second time</source>
        <translation>nomor itu ada dua kali dalam berkas</translation>
    </message>
    <message>
        <source>more or fewer columns than the heading</source>
        <translation>jumlah kolom tidak sama dengan judulnya</translation>
    </message>
    <message>
        <source>closed, and no day says when</source>
        <translation>selesai, tetapi tanpa tanggal</translation>
    </message>
    <message>
        <source>a day of closing, and not closed</source>
        <translation>ada tanggal selesai, tetapi belum selesai</translation>
    </message>
    <message>
        <source>closed before it was received</source>
        <translation>selesai sebelum diterima</translation>
    </message>
    <message>
        <source>answered before it was received</source>
        <translation>dijawab sebelum diterima</translation>
    </message>
    <message>
        <source>answered after it was closed</source>
        <translation>dijawab sesudah selesai</translation>
    </message>
    <message>
        <source>due before it was received</source>
        <translation>batas waktu sebelum diterima</translation>
    </message>
    <message>
        <source>received on a day that is still to come</source>
        <translation>diterima pada hari yang belum tiba</translation>
    </message>
    <message>
        <source>answered on a day that is still to come</source>
        <translation>dijawab pada hari yang belum tiba</translation>
    </message>
    <message>
        <source>closed on a day that is still to come</source>
        <translation>ditutup pada hari yang belum tiba</translation>
    </message>
</context>
<context>
    <name>ImportFaults</name>
    <message>
        <source>The map cannot be read as JSON from character %1 on. Check its commas, quotes and brackets there.</source>
        <translation>Peta tidak terbaca sebagai JSON mulai karakter %1. Periksa koma, tanda kutip, dan kurung di sana.</translation>
    </message>
    <message>
        <source>The map must be one JSON object, between { and }.</source>
        <translation>Peta harus berupa satu objek JSON, di antara { dan }.</translation>
    </message>
    <message>
        <source>Line %1, column %2 of the file: byte %3 (%4) is no character of %5. State the file&apos;s encoding in the map, or correct the file.</source>
        <translation>Baris %1, kolom %2 di berkas: bita %3 (%4) bukan huruf dalam %5. Sebutkan pengodean berkas di peta, atau perbaiki berkasnya.</translation>
    </message>
    <message>
        <source>Line %1, column %2 of the file: a quotation mark stands where none may, or is not closed. Correct the file.</source>
        <translation>Baris %1, kolom %2 di berkas: ada tanda kutip yang salah tempat atau tidak ditutup. Perbaiki berkasnya.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the map names the column &quot;%2&quot;, which the file does not have. The file has: %3.</source>
        <translation>&quot;%1&quot; di peta menyebut kolom &quot;%2&quot;, yang tidak ada di berkas. Kolom berkas: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the map names the column &quot;%2&quot;, which the file has %3 times. The file has: %4.</source>
        <translation>&quot;%1&quot; di peta menyebut kolom &quot;%2&quot;, yang ada %3 kali di berkas. Kolom berkas: %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the map is missing or not usable. What may stand there: %2.</source>
        <translation>&quot;%1&quot; di peta tidak ada atau tidak dapat dipakai. Yang boleh di sana: %2.</translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>Makes the database of a new office: its services, counters, people and reasons. The file must not exist yet.
Minutes that are only examples or drafts are loaded as not set.</source>
        <translation>Membuat basis data kantor baru: layanan, loket, petugas, dan alasan. Berkasnya belum boleh ada.
Menit yang baru contoh atau rancangan dimuat sebagai belum ditetapkan.</translation>
    </message>
    <message>
        <source>file to be made, or postgresql://..</source>
        <translation>berkas yang akan dibuat, atau postgresql://..</translation>
    </message>
    <message>
        <source>name of the unit as shown and printed</source>
        <translation>nama unit seperti ditampilkan dan dicetak</translation>
    </message>
    <message>
        <source>services to begin with (GENERIC): DISDUKCAPIL, DPMPTSP, BPKPAD,
KECAMATAN, KELURAHAN</source>
        <translation>layanan awal (GENERIC): DISDUKCAPIL, DPMPTSP, BPKPAD,
KECAMATAN, KELURAHAN</translation>
    </message>
    <message>
        <source>JSON file of one template, with counters and staff if wanted</source>
        <translation>berkas JSON satu templat, bila perlu dengan loket dan petugas</translation>
    </message>
    <message>
        <source>Only one of --template and --services can be given.</source>
        <translation>Pilih salah satu: --template atau --services.</translation>
    </message>
    <message>
        <source>A character that cannot be kept was left out (%1).</source>
        <translation>Karakter yang tidak dapat disimpan dihilangkan (%1).</translation>
    </message>
    <message>
        <source>The office &quot;%1&quot; stands in %2.</source>
        <translation>Kantor &quot;%1&quot; tersimpan di %2.</translation>
    </message>
    <message>
        <source>name of the first administrator; without one the office is
still being set up: nobody signs in, everything may be done</source>
        <translation>nama administrator pertama; tanpa ini kantor masih disiapkan:
tidak ada yang masuk dengan PIN dan semua tindakan diizinkan</translation>
    </message>
    <message>
        <source>file with the administrator&apos;s PIN of four digits; without it
the terminal asks</source>
        <translation>berkas berisi PIN empat angka administrator; tanpa ini terminal
menanyakannya</translation>
    </message>
    <message>
        <source>--pin-file belongs to --admin.</source>
        <translation>--pin-file hanya bersama --admin.</translation>
    </message>
    <message>
        <source>PIN of %1:</source>
        <translation>PIN %1:</translation>
    </message>
</context>
<context>
    <name>OpenHandOverCommand</name>
    <message>
        <source>the file that was handed over</source>
        <translation>berkas yang diserahkan</translation>
    </message>
    <message>
        <source>file with the printed code; without it the terminal asks</source>
        <translation>berkas berisi kode tercetak; tanpa itu terminal bertanya</translation>
    </message>
    <message>
        <source>file to write (- for stdout, which is usual)</source>
        <translation>berkas yang ditulis (- untuk stdout, yang lazim)</translation>
    </message>
    <message>
        <source>Printed code:</source>
        <translation>Kode tercetak:</translation>
    </message>
    <message>
        <source>Opens a case that was handed over to the supervisor, by the code that he keeps on paper. No database is needed.
The case is written as text; whoever saves it keeps what was sealed until then.
With --database instead of a file: all that the office still keeps for him, as when whoever received it forgot
the PIN or has left. Wrong codes are counted, as wrong PINs are.</source>
        <translation>Membuka perkara yang diserahkan kepada atasan, dengan kode di kertas yang dipegangnya. Tanpa basis data.
Perkara ditulis sebagai teks; yang menyimpannya memegang apa yang tadinya tersegel.
Dengan --database sebagai ganti berkas: semua yang masih disimpan kantor untuk atasan, misalnya bila penerimanya
lupa PIN atau sudah pindah. Kode salah dihitung, sama seperti PIN salah.</translation>
    </message>
    <message>
        <source>the office&apos;s database</source>
        <translation>basis data kantor</translation>
    </message>
    <message>
        <source>he has what is written now: the office keeps it no longer</source>
        <translation>atasan sudah memegang yang ditulis sekarang: kantor tidak menyimpannya lagi</translation>
    </message>
    <message>
        <source>Either --file, or --database with or without --taken.</source>
        <translation>Pilih --file, atau --database dengan atau tanpa --taken.</translation>
    </message>
    <message>
        <source>Nothing is kept for the supervisor.</source>
        <translation>Tidak ada yang disimpan untuk atasan.</translation>
    </message>
</context>
<context>
    <name>PeriodText</name>
    <message>
        <source>the office&apos;s database</source>
        <translation>basis data kantor</translation>
    </message>
    <message>
        <source>first day, YYYY-MM-DD</source>
        <translation>hari pertama, TTTT-BB-HH</translation>
    </message>
    <message>
        <source>last day (the first one)</source>
        <translation>hari terakhir (sama dengan yang pertama)</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 atau %2</translation>
    </message>
    <message>
        <source>file to write, - for stdout</source>
        <translation>berkas yang ditulis, - untuk stdout</translation>
    </message>
    <message>
        <source>The format &quot;%1&quot; is unknown.</source>
        <translation>Format &quot;%1&quot; tidak dikenal.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>A command is missing.</source>
        <translation>Perintah belum ditulis.</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; is unknown.</source>
        <translation>Perintah &quot;%1&quot; tidak dikenal.</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is unknown.</source>
        <translation>Bahasa &quot;%1&quot; tidak dikenal.</translation>
    </message>
    <message>
        <source>Usage: loketctl COMMAND [options]

The command line of Loket Prima, the service counters of an office.

  init      make the database of a new office
  demo      serve a simulated office day
  replay    serve recorded customers once more
  recover   give an administrator a new PIN by the printed code
  summary   write the figures of days as JSON, CSV or XLSX
  import-complaints
            bring the reports of another system into the register
  complaints
            write the figures of reports as JSON
  register  write the register of reports as CSV or XLSX, without names
  open-handover
            open a case that was handed over, by the supervisor&apos;s code
  check-receipt
            say whether the receipt of a report is genuine, without a database
  public-key
            write the key by which receipts are checked
  purge     erase what has been kept about persons for long enough
  verify    check journal and data

  --lang id|en   language of this program (id)
  --version      version of the program

Each command explains itself with --help.
Exit code: 0 done, 1 refused or check not passed, 2 wrong command line.</source>
        <translation>Pemakaian: loketctl PERINTAH [opsi]

Baris perintah Loket Prima, loket layanan sebuah kantor.

  init      membuat basis data kantor baru
  demo      melayani satu hari kantor rekaan
  replay    melayani ulang pengunjung yang tercatat
  recover   memberi administrator PIN baru dengan kode tercetak
  summary   menulis angka harian sebagai JSON, CSV, atau XLSX
  import-complaints
            masukkan laporan dari sistem lain ke register
  complaints
            tulis angka laporan sebagai JSON
  register  menulis register pengaduan sebagai CSV atau XLSX, tanpa nama
  open-handover
            membuka perkara yang diserahkan, dengan kode atasan
  check-receipt
            menyatakan apakah tanda terima laporan asli, tanpa basis data
  public-key
            menulis kunci untuk memeriksa tanda terima
  purge     menghapus data pribadi yang sudah cukup lama disimpan
  verify    memeriksa jurnal dan data

  --lang id|en   bahasa program ini (id)
  --version      versi program

Setiap perintah menjelaskan diri dengan --help.
Kode keluar: 0 selesai, 1 ditolak atau pemeriksaan tidak lolos, 2 baris perintah keliru.</translation>
    </message>
</context>
<context>
    <name>PublicKeyCommand</name>
    <message>
        <source>Writes the unit&apos;s public key, by which anybody can check the code on a receipt (check-receipt). It may be published.</source>
        <translation>Menulis kunci publik unit, yang dengannya siapa pun dapat memeriksa kode pada tanda terima (check-receipt). Kunci ini boleh diumumkan.</translation>
    </message>
    <message>
        <source>the office&apos;s database</source>
        <translation>basis data kantor</translation>
    </message>
    <message>
        <source>file to write, - for stdout</source>
        <translation>berkas tujuan, - untuk stdout</translation>
    </message>
    <message>
        <source>This office has no key yet: one is made when somebody who receives reports signs in.</source>
        <translation>Kantor ini belum mempunyai kunci: kunci dibuat saat petugas penerima laporan pertama kali masuk.</translation>
    </message>
</context>
<context>
    <name>PurgeCommand</name>
    <message>
        <source>Erases for good what has been kept about persons for longer than the office&apos;s settings say, and counts it: who
complained, the words of whole cases, drafts. Open cases keep everything; without a time in the settings nothing
goes. Dates and figures stay. With --dry-run it only counts. Nothing of it is shown.</source>
        <translation>Menghapus untuk selamanya data pribadi yang disimpan lebih lama daripada masa simpan di Pengaturan, dan
menghitungnya: identitas pengadu, isi seluruh perkara, draf. Perkara yang masih terbuka tidak disentuh; tanpa masa
simpan di Pengaturan tidak ada yang dihapus. Tanggal dan angka tetap. Dengan --dry-run hanya dihitung. Isinya tidak
pernah ditampilkan.</translation>
    </message>
    <message>
        <source>the office&apos;s database</source>
        <translation>basis data kantor</translation>
    </message>
    <message>
        <source>only say what would go</source>
        <translation>hanya menyebutkan apa yang akan dihapus</translation>
    </message>
    <message>
        <source>No time of keeping is set, so nothing goes. The administrator sets it in the settings, by the office&apos;s archive schedule (JRA).</source>
        <translation>Masa simpan belum ditetapkan, jadi tidak ada yang dihapus. Administrator menetapkannya di Pengaturan menurut jadwal retensi arsip (JRA) kantor.</translation>
    </message>
    <message>
        <source>Would go:</source>
        <translation>Akan dihapus:</translation>
    </message>
    <message>
        <source>Gone:</source>
        <translation>Sudah dihapus:</translation>
    </message>
    <message>
        <source>  Identities of complainants:  %1</source>
        <translation>  Identitas pengadu:           %1</translation>
    </message>
    <message>
        <source>  Cases, all their words:      %1</source>
        <translation>  Perkara, seluruh isinya:     %1</translation>
    </message>
    <message>
        <source>  Drafts past their time too, in no count.</source>
        <translation>  Draf yang lewat masa simpannya juga, tanpa dihitung.</translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message>
        <source>Gives an administrator who forgot the PIN a new one, by the printed code that the office keeps. The code is used
up; the new one is shown once, to be written on paper. Wrong codes are counted, as wrong PINs are.</source>
        <translation>Memberi administrator yang lupa PIN sebuah PIN baru, dengan kode tercetak yang disimpan kantor. Kode itu habis
terpakai; kode baru ditampilkan sekali saja, untuk ditulis di kertas. Kode salah dihitung, sama seperti PIN salah.</translation>
    </message>
    <message>
        <source>the office&apos;s database</source>
        <translation>basis data kantor</translation>
    </message>
    <message>
        <source>the administrator</source>
        <translation>administrator yang bersangkutan</translation>
    </message>
    <message>
        <source>file with the printed code; without it the terminal asks</source>
        <translation>berkas berisi kode tercetak; tanpa ini terminal yang menanyakan</translation>
    </message>
    <message>
        <source>file with the new PIN; without it the terminal asks</source>
        <translation>berkas berisi PIN baru; tanpa ini terminal yang menanyakan</translation>
    </message>
    <message>
        <source>The PIN is new, the old code is used up. The new code, shown only now; write it on paper and lock it away:</source>
        <translation>PIN sudah baru, kode lama habis terpakai. Kode baru, hanya ditampilkan sekarang; tulis di kertas dan simpan terkunci:</translation>
    </message>
    <message>
        <source>  Forgotten PIN (administrator):     %1</source>
        <translation>  Lupa PIN (administrator):          %1</translation>
    </message>
    <message>
        <source>Printed code:</source>
        <translation>Kode tercetak:</translation>
    </message>
    <message>
        <source>New PIN of %1:</source>
        <translation>PIN baru %1:</translation>
    </message>
</context>
<context>
    <name>RegisterCommand</name>
    <message>
        <source>Writes the register of the reports received on those days, both ends included, without who complains. Of a sealed
report stand number, kind, state, channel and dates; what is handled apart is left out, and that is said.
Numbers of people in what was told are masked.</source>
        <translation>Menulis register laporan yang diterima pada hari-hari itu, termasuk kedua ujungnya, tanpa identitas pengadu. Dari
laporan tertutup hanya nomor, jenis, keadaan, kanal, dan tanggal; yang ditangani terpisah tidak ikut, dan itu
disebutkan. Nomor pribadi dalam uraian disamarkan.</translation>
    </message>
</context>
<context>
    <name>ReplayCommand</name>
    <message>
        <source>The format &quot;%1&quot; is unknown.</source>
        <translation>Format &quot;%1&quot; tidak dikenal.</translation>
    </message>
    <message>
        <source>Serves the recorded customers of a bank (one line each, 17 columns, plain or .gz) once more, through the same
desks, at the recorded times of the office&apos;s zone. What is transformed:
  - type becomes the service, server a member of the staff at a counter of his own; NO_SERVER has counters of
    its own; a second counter is opened while somebody serves two at once
  - AGENT with a queue time: number taken at q_start, called at q_exit, served; without: walk-in
  - HANG with a queue time: left at q_exit; without: only counted, not a visit
  - PHANTOM: called at q_exit, absent (reason: seen leaving)
  - a service that begins before the wait ends is moved as a whole, so that both lengths hold
  - AGENT with ser_time 0: served, flagged &quot;time not accurate&quot;
  - priority 2: class LAINNYA; calls keep the recorded order, reason &quot;recorded&quot;
  - what ends before it begins runs across midnight; the office has no day&apos;s end from then on
A line of a wrong form refuses the whole file. A line that no counter could produce goes to the file of
rejects. A replay that was interrupted is run again and goes on.</source>
        <translation>Melayani ulang nasabah bank yang tercatat (satu baris seorang, 17 kolom, polos atau .gz) lewat meja yang
sama, pada waktu yang tercatat menurut zona kantor. Yang diubah:
  - type menjadi layanan, server menjadi petugas di loketnya sendiri; NO_SERVER mempunyai loket sendiri;
    loket kedua dibuka selama seseorang melayani dua orang sekaligus
  - AGENT dengan waktu antre: nomor diambil pada q_start, dipanggil pada q_exit, dilayani; tanpa itu: tanpa antre
  - HANG dengan waktu antre: pergi pada q_exit; tanpa itu: hanya dihitung, bukan kunjungan
  - PHANTOM: dipanggil pada q_exit, tidak hadir (alasan: terlihat meninggalkan ruang tunggu)
  - layanan yang mulai sebelum tunggu berakhir digeser seluruhnya, sehingga kedua lamanya tetap
  - AGENT dengan ser_time 0: dilayani, ditandai &quot;waktu tidak akurat&quot;
  - priority 2: kelompok LAINNYA; panggilan menurut urutan tercatat, alasan &quot;recorded&quot;
  - yang berakhir sebelum mulai melewati tengah malam; sejak itu hari kantor tidak berakhir
Baris yang salah bentuk menolak seluruh berkas. Baris yang tidak mungkin dihasilkan loket masuk ke berkas
penolakan. Replay yang terputus dijalankan lagi dan diteruskan.</translation>
    </message>
    <message>
        <source>the office&apos;s database</source>
        <translation>basis data kantor</translation>
    </message>
    <message>
        <source>anonymous-bank</source>
        <translation>anonymous-bank</translation>
    </message>
    <message>
        <source>file of rejects (INPUT-rejects.txt beside the database)</source>
        <translation>berkas baris yang ditolak (INPUT-rejects.txt di sebelah basis data)</translation>
    </message>
    <message>
        <source>append a line &quot;STATION SEQ&quot; after each commit</source>
        <translation>tambahkan baris &quot;STATION SEQ&quot; sesudah setiap penyimpanan</translation>
    </message>
    <message>
        <source>Rejected lines: %1, listed in %2.</source>
        <translation>Baris yang ditolak: %1, tercatat di %2.</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Baris: %1</translation>
    </message>
    <message>
        <source>Served with a number: %1</source>
        <translation>Dilayani dengan nomor: %1</translation>
    </message>
    <message>
        <source>Walk-ins: %1</source>
        <translation>Dilayani tanpa antre: %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Pergi: %1</translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <translation>Tidak hadir: %1</translation>
    </message>
    <message>
        <source>Never took a number (no visit): %1</source>
        <translation>Tidak pernah mengambil nomor (bukan kunjungan): %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Ditolak: %1</translation>
    </message>
</context>
<context>
    <name>RoleNames</name>
    <message>
        <source>counter officer</source>
        <translation>petugas loket</translation>
    </message>
    <message>
        <source>complaint officer</source>
        <translation>petugas pengaduan</translation>
    </message>
    <message>
        <source>unit head</source>
        <translation>kepala unit</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>internal auditor</source>
        <translation>pemeriksa internal</translation>
    </message>
    <message>
        <source>reader of the file</source>
        <translation>pembaca berkas</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Nobody is waiting for the services of this counter. Turn on automatic calling or change the counter&apos;s services.</source>
        <translation>Tidak ada yang menunggu untuk layanan loket ini. Aktifkan panggilan otomatis atau ubah layanan loket.</translation>
    </message>
    <message>
        <source>Number %1 is not among the numbers of that day. Check the number and the day.</source>
        <translation>Nomor %1 tidak ada pada hari itu. Periksa nomor dan harinya.</translation>
    </message>
    <message>
        <source>This counter is still serving %1. Finish, hold or transfer that number first.</source>
        <translation>Loket ini masih melayani %1. Selesaikan, tunda, atau pindahkan nomor itu lebih dulu.</translation>
    </message>
    <message>
        <source>The counter is closed. Press F12 to open it.</source>
        <translation>Loket ditutup. Tekan F12 untuk membuka.</translation>
    </message>
    <message>
        <source>%1 has gone on at another counter, so your last act stays. Look at the number&apos;s present state.</source>
        <translation>%1 sudah dilanjutkan di loket lain, sehingga tindakan terakhir Anda tetap berlaku. Lihat keadaan nomor itu sekarang.</translation>
    </message>
    <message>
        <source>Visit %1 has no service left that fits. Choose a service from its list.</source>
        <translation>Kunjungan %1 tidak punya lagi layanan yang sesuai. Pilih layanan dari daftarnya.</translation>
    </message>
    <message>
        <source>Chosen services that have not been carried out: %1. Carry them out or mark them as not done.</source>
        <translation>Layanan terpilih yang belum dilaksanakan: %1. Laksanakan, atau tandai tidak dilaksanakan.</translation>
    </message>
    <message>
        <source>There is no service or template &quot;%1&quot; here. Choose one from the list.</source>
        <translation>Layanan atau templat &quot;%1&quot; tidak ada di sini. Pilih salah satu dari daftar.</translation>
    </message>
    <message>
        <source>There is no counter &quot;%1&quot; in this office. Check the counter&apos;s name.</source>
        <translation>Loket &quot;%1&quot; tidak ada di kantor ini. Periksa nama loketnya.</translation>
    </message>
    <message>
        <source>The reason &quot;%1&quot; is not in the office&apos;s list. Choose a reason from the list.</source>
        <translation>Alasan &quot;%1&quot; tidak ada dalam daftar kantor ini. Pilih alasan dari daftar.</translation>
    </message>
    <message>
        <source>There is no officer &quot;%1&quot; in this office. Choose an officer from the list.</source>
        <translation>Petugas &quot;%1&quot; tidak ada di kantor ini. Pilih petugas dari daftar.</translation>
    </message>
    <message>
        <source>The value lies outside what is allowed (%1). Enter another value.</source>
        <translation>Nilainya di luar batas yang diperbolehkan (%1). Isi dengan nilai lain.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day of the calendar. Write the day as YYYY-MM-DD, such as 2023-11-17.</source>
        <translation>&quot;%1&quot; bukan tanggal dalam kalender. Tulis tanggal sebagai TTTT-BB-HH, misalnya 2023-11-17.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Exchange the first and the last day.</source>
        <translation>Masa laporan berakhir sebelum dimulai. Tukar hari pertama dan hari terakhirnya.</translation>
    </message>
    <message>
        <source>This record has meanwhile been changed or is already in use (%1). Look at its present state and try again.</source>
        <translation>Data ini baru saja berubah atau sudah dipakai (%1). Lihat keadaannya sekarang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The work was stopped at your request. Start it again to go on.</source>
        <translation>Pekerjaan dihentikan atas permintaan Anda. Mulai lagi untuk melanjutkan.</translation>
    </message>
    <message>
        <source>%1 is not an office database of Loket Prima. Choose another file.</source>
        <translation>%1 bukan basis data kantor Loket Prima. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>The database %1 was not found. Check the path, or make an office with &quot;loketctl init&quot;.</source>
        <translation>Basis data %1 tidak ditemukan. Periksa alamatnya, atau buat kantor baru dengan &quot;loketctl init&quot;.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written to. Allow writing to the file and its folder.</source>
        <translation>Basis data %1 tidak dapat ditulisi. Izinkan penulisan pada berkas dan foldernya.</translation>
    </message>
    <message>
        <source>The database is held by another program. Wait a moment, then try again.</source>
        <translation>Basis data sedang dipakai program lain. Tunggu sebentar, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was stored. Free some space, then try again.</source>
        <translation>Ruang penyimpanan penuh, sehingga tidak ada yang disimpan. Kosongkan ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The database did not carry out the act, and nothing was stored. Try again; tell the administrator if it happens once more.</source>
        <translation>Basis data tidak menjalankan tindakan ini dan tidak ada yang disimpan. Coba lagi; beri tahu administrator bila terulang.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another file name.</source>
        <translation>%1 sudah ada dan tidak diubah. Pilih nama berkas lain.</translation>
    </message>
    <message>
        <source>The office&apos;s database is not connected. Calling stops for now. Check the network cable, then press F5.</source>
        <translation>Basis data kantor tidak tersambung. Pemanggilan berhenti sementara. Periksa kabel jaringan, lalu tekan F5.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of Loket Prima (structure %1). Update the program on this computer.</source>
        <translation>Basis data ini dibuat oleh versi Loket Prima yang lebih baru (struktur %1). Perbarui program di komputer ini.</translation>
    </message>
    <message>
        <source>The structure of the database (step %1) is not the one that this program knows. Ask the administrator to check the program&apos;s origin.</source>
        <translation>Struktur basis data (langkah %1) bukan yang dikenal program ini. Minta administrator memeriksa asal program.</translation>
    </message>
    <message>
        <source>The database could not be updated (step %1) and is as it was. Tell the administrator.</source>
        <translation>Basis data belum dapat diperbarui (langkah %1) dan tetap seperti semula. Beri tahu administrator.</translation>
    </message>
    <message>
        <source>A network folder is not safe for this database. Choose a folder on this computer, or connect to PostgreSQL.</source>
        <translation>Folder jaringan tidak aman untuk basis data ini. Pilih folder di komputer ini, atau hubungkan ke PostgreSQL.</translation>
    </message>
    <message>
        <source>A folder that is copied by a cloud program (%1) is not safe for this database. Choose another folder on this computer.</source>
        <translation>Folder yang disalin program awan (%1) tidak aman untuk basis data ini. Pilih folder lain di komputer ini.</translation>
    </message>
    <message>
        <source>It is not known yet whether the last act was stored, so nothing more is written. Restart the program and look at the number.</source>
        <translation>Belum diketahui apakah tindakan terakhir tersimpan, sehingga penulisan dihentikan. Jalankan ulang program dan lihat nomornya.</translation>
    </message>
    <message>
        <source>The journal is not intact: %1. Keep this file as it is and tell the administrator.</source>
        <translation>Jurnal tidak utuh: %1. Biarkan berkas ini apa adanya dan beri tahu administrator.</translation>
    </message>
    <message>
        <source>The data differ from the journal: %1. Keep this file as it is and tell the administrator.</source>
        <translation>Data berbeda dari jurnal: %1. Biarkan berkas ini apa adanya dan beri tahu administrator.</translation>
    </message>
    <message>
        <source>The noted journal head %1 no longer holds. Keep this file as it is and compare it with the backup.</source>
        <translation>Kepala jurnal yang dicatat (%1) tidak lagi cocok. Biarkan berkas ini apa adanya dan bandingkan dengan cadangan.</translation>
    </message>
    <message>
        <source>The database file is damaged. Keep a copy of it and restore the last backup.</source>
        <translation>Berkas basis data rusak. Simpan salinannya dan pulihkan cadangan terakhir.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that the file exists and may be read.</source>
        <translation>%1 tidak dapat dibaca. Periksa apakah berkas itu ada dan boleh dibaca.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder, its rights and the free space.</source>
        <translation>%1 tidak dapat ditulis. Periksa folder, hak akses, dan sisa ruangnya.</translation>
    </message>
    <message>
        <source>Nothing was taken over: line %1. Correct the file and try again.</source>
        <translation>Tidak ada yang dimasukkan: baris %1. Perbaiki berkasnya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The file&apos;s content cannot be used: %1. Correct the file and try again.</source>
        <translation>Isi berkas tidak dapat dipakai: %1. Perbaiki berkasnya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The state of number %1 does not allow this. Look at the list and choose again.</source>
        <translation>Keadaan nomor %1 tidak memungkinkan tindakan ini. Lihat daftar, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>%1 is booked and has not checked in yet. Check it in first.</source>
        <translation>%1 masih berupa janji temu dan belum melapor. Catat kedatangannya lebih dulu.</translation>
    </message>
    <message>
        <source>The appointment %1 has passed. Give a new number.</source>
        <translation>Janji temu %1 sudah lewat. Beri nomor baru.</translation>
    </message>
    <message>
        <source>%1 is waiting. Call the number first.</source>
        <translation>%1 masih menunggu. Panggil nomor itu lebih dulu.</translation>
    </message>
    <message>
        <source>%1 has been called. Begin the service, or mark it as absent.</source>
        <translation>%1 sedang dipanggil. Mulai melayani, atau tandai tidak hadir.</translation>
    </message>
    <message>
        <source>%1 is being served. Finish, hold or transfer it first.</source>
        <translation>%1 sedang dilayani. Selesaikan, tunda, atau pindahkan lebih dulu.</translation>
    </message>
    <message>
        <source>%1 is on hold. Resume it from the list of held numbers.</source>
        <translation>%1 sedang ditunda. Lanjutkan dari daftar Ditunda.</translation>
    </message>
    <message>
        <source>%1 is marked as absent. Call it again or let it return first.</source>
        <translation>%1 ditandai tidak hadir. Panggil lagi atau catat kembali lebih dulu.</translation>
    </message>
    <message>
        <source>%1 is finished. Give a new number for another matter.</source>
        <translation>%1 sudah selesai. Beri nomor baru untuk keperluan lain.</translation>
    </message>
    <message>
        <source>%1 has left. Give a new number when the visitor is back.</source>
        <translation>%1 sudah pergi. Beri nomor baru bila pengunjung kembali.</translation>
    </message>
    <message>
        <source>%1 is void. Give a new number.</source>
        <translation>%1 sudah dibatalkan. Beri nomor baru.</translation>
    </message>
    <message>
        <source>%1 was not served by closing time. Give a new number.</source>
        <translation>%1 tercatat belum terlayani sampai tutup. Beri nomor baru.</translation>
    </message>
    <message>
        <source>%1 has just been called by another counter. Press F8 for the next number.</source>
        <translation>%1 baru saja dipanggil loket lain. Tekan F8 untuk nomor berikutnya.</translation>
    </message>
    <message>
        <source>%1 has just been called by %2. Press F8 for the next number.</source>
        <translation>%1 baru saja dipanggil %2. Tekan F8 untuk nomor berikutnya.</translation>
    </message>
    <message>
        <source>Calling out of order needs a reason. Choose one from the list.</source>
        <translation>Memanggil di luar urutan perlu alasan. Pilih salah satu dari daftar.</translation>
    </message>
    <message>
        <source>Absent before two calls and 60 seconds needs a reason. Choose one, or call again.</source>
        <translation>Tidak hadir sebelum dua panggilan dan 60 detik perlu alasan. Pilih alasan, atau panggil lagi.</translation>
    </message>
    <message>
        <source>Returning after the tolerance needs a reason. Choose one from the list.</source>
        <translation>Kembali setelah batas toleransi perlu alasan. Pilih salah satu dari daftar.</translation>
    </message>
    <message>
        <source>A transfer needs a reason. Choose one from the list.</source>
        <translation>Memindahkan nomor perlu alasan. Pilih salah satu dari daftar.</translation>
    </message>
    <message>
        <source>Voiding a number needs a reason. Choose one from the list.</source>
        <translation>Membatalkan nomor perlu alasan. Pilih salah satu dari daftar.</translation>
    </message>
    <message>
        <source>A refused request needs a reason. Choose one from the list.</source>
        <translation>Permohonan yang ditolak perlu alasan. Pilih salah satu dari daftar.</translation>
    </message>
    <message>
        <source>A service that is not carried out needs a reason. Choose one from the list.</source>
        <translation>Layanan yang tidak dilaksanakan perlu alasan. Pilih salah satu dari daftar.</translation>
    </message>
    <message>
        <source>This act needs a reason. Choose one from the list.</source>
        <translation>Tindakan ini perlu alasan. Pilih salah satu dari daftar.</translation>
    </message>
    <message>
        <source>This number has been called %1 times. Begin the service, or mark it as absent.</source>
        <translation>Nomor ini sudah dipanggil %1 kali. Mulai melayani, atau tandai tidak hadir.</translation>
    </message>
    <message>
        <source>The number has only just been called. Call again in %1 seconds.</source>
        <translation>Nomor ini baru saja dipanggil. Panggil lagi dalam %1 detik.</translation>
    </message>
    <message>
        <source>A text that is needed is empty. Fill it in.</source>
        <translation>Isian yang diperlukan masih kosong. Lengkapi dulu.</translation>
    </message>
    <message>
        <source>The text is too long. It may have %1 characters.</source>
        <translation>Teksnya terlalu panjang. Paling banyak %1 karakter.</translation>
    </message>
    <message>
        <source>The text cannot be kept (%1). Write it in another way.</source>
        <translation>Teksnya tidak dapat disimpan (%1). Tulis dengan cara lain.</translation>
    </message>
    <message>
        <source>In this office people sign in. Say who you are: --staff CODE, and the PIN.</source>
        <translation>Di kantor ini petugas masuk dengan PIN. Sebutkan siapa Anda: --staff KODE, lalu PIN.</translation>
    </message>
    <message>
        <source>Nobody is signed in here for this. Sign in with your PIN first.</source>
        <translation>Belum ada yang masuk di sini untuk tindakan ini. Masuk dengan PIN Anda dahulu.</translation>
    </message>
    <message>
        <source>This may only be read, not changed. Sign in to change it.</source>
        <translation>Ini hanya dapat dibaca, tidak diubah. Masuk dahulu untuk mengubahnya.</translation>
    </message>
    <message>
        <source>Your role does not allow this; it is for: %1. Ask one of them, or the administrator.</source>
        <translation>Peran Anda tidak mengizinkan tindakan ini; yang boleh: %1. Minta salah satunya atau administrator.</translation>
    </message>
    <message>
        <source>The PIN, password or code does not fit. Attempts left: %1.</source>
        <translation>PIN, kata sandi, atau kode tidak cocok. Tersisa %1 percobaan.</translation>
    </message>
    <message>
        <source>A password of at least ten characters is needed here. Choose one that nobody guesses.</source>
        <translation>Di sini diperlukan kata sandi sedikitnya sepuluh karakter. Pilih yang tidak mudah ditebak.</translation>
    </message>
    <message>
        <source>A PIN has four digits, not all alike and not in sequence. Choose another one.</source>
        <translation>PIN terdiri dari empat angka, tidak semuanya sama dan tidak berurutan. Pilih yang lain.</translation>
    </message>
    <message>
        <source>The PIN is missing. Give it in a file with --pin-file FILE, or use a terminal.</source>
        <translation>PIN belum diberikan. Berikan lewat --pin-file BERKAS, atau pakai terminal.</translation>
    </message>
    <message>
        <source>This person has no PIN or password yet. The administrator sets one in the settings.</source>
        <translation>Petugas ini belum mempunyai PIN atau kata sandi. Administrator membuatnya di Pengaturan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not work here on this day. The administrator can change the dates.</source>
        <translation>&quot;%1&quot; tidak bertugas di sini pada hari ini. Administrator dapat mengubah tanggalnya.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the last administrator, so this stays. Make somebody else an administrator first.</source>
        <translation>&quot;%1&quot; administrator terakhir, jadi ini tetap. Jadikan orang lain administrator dahulu.</translation>
    </message>
    <message>
        <source>After wrong attempts nobody can try for a while. Try again in %1 seconds.</source>
        <translation>Sesudah percobaan yang keliru ada jeda. Coba lagi dalam %1 detik.</translation>
    </message>
    <message>
        <source>%1 was served, or has been used to come back already. Give a new number.</source>
        <translation>%1 sudah dilayani atau sudah dipakai untuk kembali. Beri nomor baru.</translation>
    </message>
    <message>
        <source>Giving numbers has been stopped for today. Serve the numbers that have been taken; F12 gives numbers again.</source>
        <translation>Pengambilan nomor hari ini dihentikan. Layani nomor yang sudah diambil; F12 membuka lagi.</translation>
    </message>
    <message>
        <source>No numbers are given at this hour. Note who is turned away, or give numbers all the same.</source>
        <translation>Pada jam ini nomor tidak diberikan. Catat yang tidak mendapat nomor, atau tetap beri nomor.</translation>
    </message>
    <message>
        <source>Today&apos;s quota of this service is used up. Note who is turned away, or give numbers all the same.</source>
        <translation>Kuota hari ini habis untuk layanan ini. Catat yang tidak mendapat nomor, atau tetap beri nomor.</translation>
    </message>
    <message>
        <source>The printed code is missing. Give it in a file with --code-file FILE, or use a terminal.</source>
        <translation>Kode tercetak belum diberikan. Berikan lewat --code-file BERKAS, atau pakai terminal.</translation>
    </message>
    <message>
        <source>Nobody else can take %1 over now. Note the family tie or interest instead.</source>
        <translation>Sekarang tidak ada petugas lain yang dapat mengambil alih %1. Catat hubungan keluarga atau kepentingannya.</translation>
    </message>
    <message>
        <source>%1 can take this visitor over. Move the visitor there with Ctrl+M.</source>
        <translation>%1 dapat mengambil alih pengunjung ini. Pindahkan dengan Ctrl+M.</translation>
    </message>
    <message>
        <source>This choice needs a few words. Choose it again and say why.</source>
        <translation>Pilihan ini memerlukan beberapa kata. Pilih lagi dan tulis alasannya.</translation>
    </message>
    <message>
        <source>This file is not known here. Look for it in the list of files.</source>
        <translation>Berkas ini tidak dikenal di sini. Cari dalam daftar berkas.</translation>
    </message>
    <message>
        <source>The code %1 is not known. Check each character, or look for the file by service and day.</source>
        <translation>Kode %1 tidak dikenal. Periksa setiap huruf dan angka, atau cari berkas menurut layanan dan hari.</translation>
    </message>
    <message>
        <source>No standard gives a date for %1. Type the day on which it will be ready.</source>
        <translation>Tidak ada standar yang memberi tanggal untuk %1. Ketik hari selesainya.</translation>
    </message>
    <message>
        <source>Nothing is marked as lacking. Mark what lacks, or choose another outcome.</source>
        <translation>Belum ada yang ditandai kurang. Tandai yang kurang, atau pilih hasil lain.</translation>
    </message>
    <message>
        <source>Choose from the list where the visitor is referred to.</source>
        <translation>Pilih dari daftar ke mana pengunjung dirujuk.</translation>
    </message>
    <message>
        <source>What is asked for only at a later visit needs a reason. Choose one from the list.</source>
        <translation>Syarat yang baru diminta pada kunjungan berikutnya memerlukan alasan. Pilih dari daftar.</translation>
    </message>
    <message>
        <source>File %1 is still incomplete. Accept it when everything is there.</source>
        <translation>Berkas %1 belum lengkap. Terima setelah semuanya ada.</translation>
    </message>
    <message>
        <source>File %1 is in process. Mark it as ready first, or change its date.</source>
        <translation>Berkas %1 sedang diproses. Tandai siap diambil dulu, atau ubah tanggalnya.</translation>
    </message>
    <message>
        <source>The clock of file %1 stands still. Resume it first.</source>
        <translation>Waktu berkas %1 sedang dijeda. Lanjutkan dulu.</translation>
    </message>
    <message>
        <source>File %1 is ready to be collected. Hand it over.</source>
        <translation>Berkas %1 siap diambil. Serahkan.</translation>
    </message>
    <message>
        <source>Sixteen digits look like a NIK, which is not kept here. Type the office&apos;s own file number.</source>
        <translation>Enam belas angka mirip NIK, yang tidak disimpan di sini. Ketik nomor berkas kantor.</translation>
    </message>
    <message>
        <source>There is no such paper for %1: what it would tell of has not happened. Choose another paper.</source>
        <translation>Kertas itu tidak ada untuk %1: yang akan diterangkannya belum terjadi. Pilih kertas lain.</translation>
    </message>
    <message>
        <source>Line %1 is too long. It may have %2 characters.</source>
        <translation>Baris %1 terlalu panjang. Paling banyak %2 karakter.</translation>
    </message>
    <message>
        <source>No printer is chosen for this paper at this counter. Choose one in Settings (Ctrl+,) &gt; Papers and printers, or ask the administrator.</source>
        <translation>Belum ada printer untuk cetakan ini di loket ini. Pilih printer di Pengaturan (Ctrl+,) &gt; Kertas dan printer, atau minta administrator memilihnya.</translation>
    </message>
    <message>
        <source>A printer without a driver (raw:, device:) prints rolls only. Choose the format 58 or 80 mm, or a printer of this computer.</source>
        <translation>Printer tanpa driver (raw:, device:) hanya mencetak kertas gulung. Pilih format 58 atau 80 mm, atau printer komputer ini.</translation>
    </message>
    <message>
        <source>Something lacks of file %1 by its list. Look at the list, or say that all is there now.</source>
        <translation>Menurut daftarnya, berkas %1 masih kurang. Periksa daftarnya, atau nyatakan bahwa semua sudah ada.</translation>
    </message>
    <message>
        <source>Say who takes the document of file %1: the applicant or a proxy.</source>
        <translation>Sebutkan siapa yang mengambil dokumen berkas %1: pemohon atau wakilnya.</translation>
    </message>
    <message>
        <source>This file has the number %1 already, which waits or is being served. Go on with that number.</source>
        <translation>Berkas ini sudah punya nomor %1 yang sedang menunggu atau dilayani. Lanjutkan dengan nomor itu.</translation>
    </message>
    <message>
        <source>Nothing more of yours today can be undone on %1. Go on from where the file stands now.</source>
        <translation>Tidak ada lagi tindakan Anda hari ini pada %1 yang dapat diurungkan. Lanjutkan dari keadaan berkas sekarang.</translation>
    </message>
    <message>
        <source>%1 is over. Choose today or a later working day.</source>
        <translation>%1 sudah lewat. Pilih hari ini atau hari kerja sesudahnya.</translation>
    </message>
    <message>
        <source>Today&apos;s service hours are over, so nothing more is promised for %1. Choose the next working day.</source>
        <translation>Jam layanan hari ini (%1) sudah berakhir. Pilih hari kerja berikutnya.</translation>
    </message>
    <message>
        <source>%1 is a holiday (%2). Choose a working day.</source>
        <translation>%1 adalah hari libur (%2). Pilih hari kerja.</translation>
    </message>
    <message>
        <source>%1 is not a working day of this office. Choose another day.</source>
        <translation>%1 bukan hari kerja kantor ini. Pilih hari lain.</translation>
    </message>
    <message>
        <source>%1 is the date that was promised already. Choose another day.</source>
        <translation>%1 adalah tanggal yang sudah dijanjikan. Pilih hari lain.</translation>
    </message>
    <message>
        <source>%1 is still to come. Type today or an earlier day.</source>
        <translation>%1 belum tiba. Ketik hari ini atau hari sebelumnya.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the calendar. Write it like 21, 21/11 or 21/11/2023.</source>
        <translation>&quot;%1&quot; bukan tanggal dalam kalender. Tulis seperti 21, 21/11, atau 21/11/2023.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no printer. Write a printer of this computer as system:XP-58, one on the network as raw:192.168.1.50:9100, one at a cable without a driver as device:/dev/usb/lp0.</source>
        <translation>&quot;%1&quot; bukan printer. Tulis printer di komputer ini sebagai system:XP-58, printer di jaringan sebagai raw:192.168.1.50:9100, printer di kabel tanpa driver sebagai device:/dev/usb/lp0.</translation>
    </message>
    <message>
        <source>No connection to the database server at %1: it does not run there, or does not let this user in. Check the address, the user and the server.</source>
        <translation>Peladen basis data di %1 tidak dapat disambungi: tidak berjalan di sana, atau tidak menerima pengguna ini. Periksa alamat, pengguna, dan peladennya.</translation>
    </message>
    <message>
        <source>There is no service or template &quot;%1&quot; here. Choose one of these: %2.</source>
        <translation>Layanan atau templat &quot;%1&quot; tidak ada di sini. Pilih salah satu: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong in its place in the file. Correct the name or take it out; what may stand there: %2.</source>
        <translation>&quot;%1&quot; tidak termasuk isi bagian berkas itu. Perbaiki namanya atau hapus; yang boleh ada di sana: %2.</translation>
    </message>
    <message>
        <source>This is no sum in whole rupiah. Write it as 15000 or 15.000, without cents.</source>
        <translation>Ini bukan jumlah rupiah bulat. Tulis seperti 15000 atau 15.000, tanpa sen.</translation>
    </message>
    <message>
        <source>A text is set by the decree of its standard, and none is noted. Fill in the decree first.</source>
        <translation>Teks standar ditetapkan dengan SK, dan SK-nya belum dicatat. Isi SK-nya dahulu.</translation>
    </message>
    <message>
        <source>File %1 has been handed over. For another request choose its service with F2, or give a number with Ctrl+N.</source>
        <translation>Berkas %1 sudah diserahkan. Untuk permohonan lain, pilih layanannya dengan F2 atau beri nomor dengan Ctrl+N.</translation>
    </message>
    <message>
        <source>File %1 was withdrawn. For a new one choose its service with F2, or give a number with Ctrl+N.</source>
        <translation>Berkas %1 sudah ditarik. Untuk berkas baru, pilih layanannya dengan F2 atau beri nomor dengan Ctrl+N.</translation>
    </message>
    <message>
        <source>There is no act of yours left today that can be taken back at this counter.</source>
        <translation>Tidak ada tindakan Anda hari ini yang masih dapat diurungkan di loket ini.</translation>
    </message>
    <message>
        <source>This step does not fit where the report stands now. Look at its history and choose again.</source>
        <translation>Langkah ini tidak sesuai dengan keadaan laporan sekarang. Lihat riwayatnya, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>The report cannot be kept as it is. Look at its fields again.</source>
        <translation>Laporan belum dapat disimpan. Periksa kembali isiannya.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still missing. Fill it in, then save again.</source>
        <translation>&quot;%1&quot; belum diisi. Lengkapi, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds more than %2. Shorten it, then save again.</source>
        <translation>Isi &quot;%1&quot; melebihi %2. Ringkas, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds something that this office does not offer. Choose again.</source>
        <translation>Isi &quot;%1&quot; tidak tersedia di kantor ini. Pilih lagi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day or time of the calendar. Write it again.</source>
        <translation>Isi &quot;%1&quot; bukan tanggal atau jam yang benar. Tulis lagi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies ahead. Write a day that is over, or today.</source>
        <translation>&quot;%1&quot; belum terjadi. Tulis tanggal yang sudah lewat atau hari ini.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is over. Write a day ahead, or today.</source>
        <translation>&quot;%1&quot; sudah lewat. Tulis tanggal yang akan datang atau hari ini.</translation>
    </message>
    <message>
        <source>A NIK has sixteen digits. Check &quot;%1&quot;, or leave it empty.</source>
        <translation>NIK terdiri atas enam belas angka. Periksa &quot;%1&quot; atau kosongkan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not go with what else was chosen. Choose again.</source>
        <translation>&quot;%1&quot; tidak sesuai dengan pilihan lainnya. Pilih lagi.</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Jenis laporan</translation>
    </message>
    <message>
        <source>Channel of the report</source>
        <translation>Kanal laporan</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Tanggal diterima</translation>
    </message>
    <message>
        <source>Original number</source>
        <translation>Nomor asal</translation>
    </message>
    <message>
        <source>Number of the form</source>
        <translation>Nomor formulir</translation>
    </message>
    <message>
        <source>Name of the complainant</source>
        <translation>Nama pengadu</translation>
    </message>
    <message>
        <source>Way of contact</source>
        <translation>Cara menghubungi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Address of the complainant</source>
        <translation>Alamat pengadu</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Waktu kejadian</translation>
    </message>
    <message>
        <source>Visit that it is about</source>
        <translation>Kunjungan yang diadukan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Apa yang terjadi</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kerugian</translation>
    </message>
    <message>
        <source>What was tried before</source>
        <translation>Sudah diupayakan</translation>
    </message>
    <message>
        <source>What is hoped for</source>
        <translation>Harapan pengadu</translation>
    </message>
    <message>
        <source>What was told about the hope</source>
        <translation>Yang disampaikan tentang harapan</translation>
    </message>
    <message>
        <source>Settlement asked for</source>
        <translation>Permintaan penyelesaian</translation>
    </message>
    <message>
        <source>Alleged form of maladministration</source>
        <translation>Dugaan bentuk maladministrasi</translation>
    </message>
    <message>
        <source>Who is complained about</source>
        <translation>Siapa yang diadukan</translation>
    </message>
    <message>
        <source>Who is complained about, in the complainant&apos;s words</source>
        <translation>Siapa yang diadukan, menurut pengadu</translation>
    </message>
    <message>
        <source>Read back and agreed</source>
        <translation>Dibacakan dan disetujui</translation>
    </message>
    <message>
        <source>Settled now</source>
        <translation>Diselesaikan sekarang</translation>
    </message>
    <message>
        <source>Answer to the report</source>
        <translation>Jawaban atas laporan</translation>
    </message>
    <message>
        <source>The complainant agrees</source>
        <translation>Pengadu setuju</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Tanggal jawaban</translation>
    </message>
    <message>
        <source>Channel of the answer</source>
        <translation>Kanal jawaban</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kepada siapa</translation>
    </message>
    <message>
        <source>Whether the hope was met, and why not</source>
        <translation>Harapan terpenuhi atau tidak, dan sebabnya</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>The last act is more than 30 seconds ago. It stands in the history, which is open now: Ctrl+Z once more takes it back.</source>
        <translation>Tindakan terakhir sudah lebih dari 30 detik yang lalu. Tindakan itu ada di Riwayat, yang kini terbuka: tekan Ctrl+Z sekali lagi untuk mengurungkannya.</translation>
    </message>
    <message>
        <source>This complaint is not in your list. Check its number.</source>
        <translation>Pengaduan ini tidak ada dalam daftar Anda. Periksa nomornya.</translation>
    </message>
    <message>
        <source>Complaint %1 is not in your list. Check its number.</source>
        <translation>Pengaduan %1 tidak ada dalam daftar Anda. Periksa nomornya.</translation>
    </message>
    <message>
        <source>This draft is no longer there. Begin a new one.</source>
        <translation>Draf ini sudah tidak ada. Mulailah yang baru.</translation>
    </message>
    <message>
        <source>File %1 has gone on since, so your last act stays. Go on from where the file stands now (Ctrl+D).</source>
        <translation>Berkas %1 sudah dilanjutkan sesudah itu, jadi tindakan terakhir Anda tetap berlaku. Lanjutkan dari keadaan berkas sekarang (Ctrl+D).</translation>
    </message>
    <message>
        <source>You have gone on with file %1 since. Take that back first: Ctrl+D, look for the code, Ctrl+Z there; then Ctrl+Z here.</source>
        <translation>Anda sudah melanjutkan berkas %1 sesudah itu. Urungkan langkah itu dulu: Ctrl+D, cari kodenya, Ctrl+Z di sana; lalu Ctrl+Z di sini.</translation>
    </message>
    <message>
        <source>A colleague has gone on with file %1 since. Only that colleague can take the step back, today in Ctrl+D; else go on from where the file stands now.</source>
        <translation>Rekan Anda sudah melanjutkan berkas %1 sesudah itu. Hanya rekan itu yang dapat mengurungkannya, hari ini di Ctrl+D; kalau tidak, lanjutkan dari keadaan berkas sekarang.</translation>
    </message>
    <message>
        <source>File %1 has gone on since in visit %2. That visit must be taken back first, at its counter; else go on from where the file stands now.</source>
        <translation>Berkas %1 sudah dilanjutkan dalam kunjungan %2. Kunjungan itu harus diurungkan dulu di loketnya; kalau tidak, lanjutkan dari keadaan berkas sekarang.</translation>
    </message>
    <message>
        <source>Your role does not allow this; it is for: %1. Who has which role is set in Settings (Ctrl+,) &gt; Staff and PINs.</source>
        <translation>Peran Anda tidak mengizinkan tindakan ini; yang boleh: %1. Peran tiap petugas diatur di Pengaturan (Ctrl+,) &gt; Petugas &amp; PIN.</translation>
    </message>
    <message>
        <source>This person has no PIN or password yet. Set one in Settings (Ctrl+,) &gt; Staff and PINs.</source>
        <translation>Petugas ini belum mempunyai PIN atau kata sandi. Buat di Pengaturan (Ctrl+,) &gt; Petugas &amp; PIN.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not work here on this day. Change the dates in Settings (Ctrl+,) &gt; Staff and PINs.</source>
        <translation>&quot;%1&quot; tidak bertugas di sini pada hari ini. Ubah tanggalnya di Pengaturan (Ctrl+,) &gt; Petugas &amp; PIN.</translation>
    </message>
    <message>
        <source>No printer is chosen for this paper at this counter. Choose one in Settings (Ctrl+,) &gt; Papers and printers.</source>
        <translation>Belum ada printer untuk cetakan ini di loket ini. Pilih printer di Pengaturan (Ctrl+,) &gt; Kertas dan printer.</translation>
    </message>
    <message>
        <source>This report is about yourself. Hand it over: it goes on sealed, and the complainant gets its number.</source>
        <translation>Laporan ini menyangkut Anda sendiri. Serahkan: laporan diteruskan tersegel, dan pengadu menerima nomornya.</translation>
    </message>
    <message>
        <source>Paper of %1 mm is not wide enough for this paper. Choose 80 mm, A5 or A4.</source>
        <translation>Kertas %1 mm tidak cukup lebar untuk dokumen ini. Pilih 80 mm, A5, atau A4.</translation>
    </message>
    <message>
        <source>What was done last with %1 belongs to visit %2: press Esc, then Ctrl+Z at the counter takes it back there, your newest act first.</source>
        <translation>Yang terakhir dilakukan pada %1 termasuk kunjungan %2: tekan Esc, lalu Ctrl+Z di loket mengurungkannya di sana, tindakan Anda yang terbaru lebih dulu.</translation>
    </message>
    <message>
        <source>There is no change of this row left on this page that could be restored.</source>
        <translation>Di halaman ini tidak ada perubahan baris ini yang masih dapat dikembalikan.</translation>
    </message>
    <message>
        <source>A NIK or telephone number stands in the text, which is printed and kept. Take the number out.</source>
        <translation>Ada NIK atau nomor telepon dalam teks, padahal teks ini dicetak dan disimpan. Hapus nomor itu.</translation>
    </message>
    <message>
        <source>At most %1 files go with a report. Take one out, then add it again.</source>
        <translation>Satu laporan memuat paling banyak %1 berkas. Keluarkan satu, lalu tambahkan lagi.</translation>
    </message>
    <message>
        <source>A file may have %1 MB, all of a report %2 MB together. Choose a smaller one.</source>
        <translation>Satu berkas paling besar %1 MB, seluruh berkas laporan %2 MB. Pilih berkas yang lebih kecil.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Berkas itu kosong. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>Only a plain file can be attached, no folder, link or device. Choose the file itself.</source>
        <translation>Hanya berkas biasa yang dapat dilampirkan, bukan folder, tautan, atau perangkat. Pilih berkasnya sendiri.</translation>
    </message>
    <message>
        <source>The file cannot be read whole, or it is no longer there. Check it, then add it again.</source>
        <translation>Berkas tidak dapat dibaca utuh atau sudah tidak ada. Periksa berkasnya, lalu tambahkan lagi.</translation>
    </message>
    <message>
        <source>A deadline of this report runs until %1, so its data is still needed.</source>
        <translation>Satu tenggat laporan ini masih berjalan sampai %1, jadi datanya masih diperlukan.</translation>
    </message>
    <message>
        <source>This report is still open, so its data is needed.</source>
        <translation>Laporan ini masih terbuka, jadi datanya masih diperlukan.</translation>
    </message>
    <message>
        <source>It can be erased when the case is over, or now if it was obtained unlawfully or a court orders it.</source>
        <translation>Data dapat dihapus setelah perkara selesai, atau sekarang bila diperoleh melawan hukum atau diperintahkan pengadilan.</translation>
    </message>
    <message>
        <source>Nothing of that is kept about %1 any more.</source>
        <translation>Data itu tidak lagi disimpan untuk %1.</translation>
    </message>
    <message>
        <source>The code does not fit. Look at the paper and type it again.</source>
        <translation>Kode tidak cocok. Periksa kertasnya lalu ketik kembali.</translation>
    </message>
    <message>
        <source>This looks like a telephone number, which is not kept here. Type the office&apos;s own file number.</source>
        <translation>Ini seperti nomor telepon, yang tidak disimpan di sini. Ketik nomor berkas milik kantor.</translation>
    </message>
    <message>
        <source>Too many wrong attempts. Try again in %1 minutes, or let another administrator give you a new PIN in Settings (Ctrl+,) &gt; Staff and PINs.</source>
        <translation>Terlalu banyak percobaan keliru. Coba lagi dalam %1 menit, atau minta administrator lain membuat PIN baru di Pengaturan (Ctrl+,) &gt; Petugas &amp; PIN.</translation>
    </message>
    <message>
        <source>Too many wrong attempts. Try again in %1 minutes, or ask the administrator for a new PIN.</source>
        <translation>Terlalu banyak percobaan keliru. Coba lagi dalam %1 menit, atau minta PIN baru kepada administrator.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands on another report of the register. Check it, or leave it empty.</source>
        <translation>&quot;%1&quot; sudah tercatat pada laporan lain di register. Periksa, atau kosongkan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still missing. Type it as it stands on the form, or choose another channel for paper without a number.</source>
        <translation>&quot;%1&quot; belum diisi. Ketik seperti tertulis di formulir, atau pilih saluran lain untuk kertas tanpa nomor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the number of no form. Compare it with the paper, sign by sign, and type it again.</source>
        <translation>&quot;%1&quot; bukan nomor formulir mana pun. Cocokkan huruf demi huruf dengan kertasnya, lalu ketik lagi.</translation>
    </message>
    <message>
        <source>The form with that number stands in the register already. Look for it there, or compare the number with the paper.</source>
        <translation>Formulir dengan nomor itu sudah ada di register. Cari di sana, atau cocokkan nomornya dengan kertasnya.</translation>
    </message>
    <message>
        <source>This is no web address. Write it as lapor.go.id or https://lapor.go.id, or leave it empty.</source>
        <translation>Ini bukan alamat web. Tulis seperti lapor.go.id atau https://lapor.go.id, atau kosongkan.</translation>
    </message>
    <message>
        <source>No office database of Loket Prima is known by this address (%1). Write it like postgresql://loket@server:5432/office, with ?host=/folder for a socket.</source>
        <translation>Alamat server ini tidak menunjuk ke basis data kantor Loket Prima (%1). Tulis seperti postgresql://loket@server:5432/kantor, dengan ?host=/folder untuk soket.</translation>
    </message>
    <message>
        <source>That is neither the code of this report&apos;s receipt nor the contact given with it. Ask again and type it once more; nothing is handed out without it.</source>
        <translation>Itu bukan kode tanda terima laporan ini dan bukan kontak yang dulu diberikan. Tanyakan sekali lagi lalu ketik ulang; tanpa itu tidak ada yang diserahkan.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>who does it, once somebody can sign in: an administrator</source>
        <translation>siapa yang melakukannya, bila sudah ada yang dapat masuk: administrator</translation>
    </message>
    <message>
        <source>file with the PIN; without it the terminal asks</source>
        <translation>berkas berisi PIN; tanpa ini terminal menanyakannya</translation>
    </message>
    <message>
        <source>PIN of %1:</source>
        <translation>PIN %1:</translation>
    </message>
    <message>
        <source>After wrong attempts: waiting %1 seconds.</source>
        <translation>Sesudah percobaan keliru: menunggu %1 detik.</translation>
    </message>
    <message>
        <source>First administrator: %1. Sign in with this code and the PIN.</source>
        <translation>Administrator pertama: %1. Masuk dengan kode ini dan PIN-nya.</translation>
    </message>
    <message>
        <source>Two codes, shown only now. Write each on paper and lock it away:</source>
        <translation>Dua kode, hanya ditampilkan sekarang. Tulis di kertas terpisah dan simpan terkunci:</translation>
    </message>
    <message>
        <source>  Forgotten PIN (administrator):     %1</source>
        <translation>  Lupa PIN (administrator):          %1</translation>
    </message>
    <message>
        <source>  Sealed hand-overs (supervisor):    %1</source>
        <translation>  Serah terima tersegel (atasan):    %1</translation>
    </message>
</context>
<context>
    <name>SummaryCommand</name>
    <message>
        <source>Writes the figures of office days, both ends included. A day without visits gives zeros. Times are in seconds,
unrounded; XLSX shows them as hours. CSV separates by ; where numbers have a decimal comma (LC_NUMERIC), and
puts codes and names of digits in quotes: import it with quoted fields as text, or take XLSX.</source>
        <translation>Menulis angka hari kerja, kedua ujungnya termasuk. Hari tanpa kunjungan memberi nol. Waktu dalam detik,
tanpa pembulatan; XLSX menampilkannya sebagai jam. CSV dipisah ; bila desimal memakai koma (LC_NUMERIC), dan
kode atau nama yang terdiri dari angka diberi tanda kutip: impor isian berkutip sebagai teks, atau pilih XLSX.</translation>
    </message>
</context>
<context>
    <name>SummaryTitles</name>
    <message>
        <source>Numbers taken</source>
        <translation>Nomor diambil</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Dilayani</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pergi</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Not served by closing</source>
        <translation>Belum terlayani sampai tutup</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Belum berakhir</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>Tanpa antre</translation>
    </message>
    <message>
        <source>Entered later from paper</source>
        <translation>Susulan</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Tidak mendapat nomor</translation>
    </message>
    <message>
        <source>Priority visits</source>
        <translation>Kunjungan prioritas</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Time not accurate</source>
        <translation>Waktu tidak akurat</translation>
    </message>
    <message>
        <source>Called out of order</source>
        <translation>Dipanggil di luar urutan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Berkas diterima</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Berkas belum lengkap</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Dirujuk</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Tidak dilaksanakan</translation>
    </message>
    <message>
        <source>Within standard</source>
        <translation>Dalam standar</translation>
    </message>
    <message>
        <source>With a standard (n)</source>
        <translation>Yang berstandar (n)</translation>
    </message>
    <message>
        <source>Share within standard</source>
        <translation>Bagian dalam standar</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Call to start</source>
        <translation>Panggilan sampai mulai</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>rata-rata</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>simpangan baku</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>terlama</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Keseluruhan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>janji temu</translation>
    </message>
    <message>
        <source>appointment missed</source>
        <translation>janji temu terlewat</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>called</source>
        <translation>dipanggil</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>sedang dilayani</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>ditunda</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>tidak hadir</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>left</source>
        <translation>pergi</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>not served by closing</source>
        <translation>belum terlayani sampai tutup</translation>
    </message>
    <message>
        <source>Waiting outside service hours</source>
        <translation>Menunggu di luar jam layanan</translation>
    </message>
    <message>
        <source>counter closed</source>
        <translation>loket tutup</translation>
    </message>
    <message>
        <source>on a break</source>
        <translation>istirahat</translation>
    </message>
    <message>
        <source>open, nobody called</source>
        <translation>buka, tidak memanggil</translation>
    </message>
    <message>
        <source>Files accepted</source>
        <translation>Berkas diterima</translation>
    </message>
    <message>
        <source>Files with an estimated date</source>
        <translation>Berkas dengan tanggal perkiraan</translation>
    </message>
    <message>
        <source>Requirements asked for later</source>
        <translation>Syarat yang diminta kemudian</translation>
    </message>
    <message>
        <source>Promised dates changed</source>
        <translation>Tanggal janji yang berubah</translation>
    </message>
    <message>
        <source>Files ready</source>
        <translation>Berkas siap diambil</translation>
    </message>
    <message>
        <source>Files handed over</source>
        <translation>Berkas diserahkan</translation>
    </message>
    <message>
        <source>Files handed to a proxy</source>
        <translation>Berkas diserahkan kepada wakil pemohon</translation>
    </message>
    <message>
        <source>Files withdrawn</source>
        <translation>Berkas ditarik</translation>
    </message>
    <message>
        <source>Ready by the promised date</source>
        <translation>Siap sesuai tanggal janji</translation>
    </message>
    <message>
        <source>Promised by a standard (n)</source>
        <translation>Dijanjikan menurut standar (n)</translation>
    </message>
    <message>
        <source>Share of promises kept</source>
        <translation>Bagian janji yang ditepati</translation>
    </message>
    <message>
        <source>Ready by the estimated date</source>
        <translation>Siap sesuai tanggal perkiraan</translation>
    </message>
    <message>
        <source>Estimated (n)</source>
        <translation>Diperkirakan (n)</translation>
    </message>
    <message>
        <source>Share of estimates kept</source>
        <translation>Bagian perkiraan yang ditepati</translation>
    </message>
    <message>
        <source>Time to completion</source>
        <translation>Waktu penyelesaian</translation>
    </message>
    <message>
        <source>Working days late</source>
        <translation>Hari kerja terlambat</translation>
    </message>
    <message>
        <source>Visits needed per file</source>
        <translation>Kunjungan yang diperlukan per berkas</translation>
    </message>
    <message>
        <source>Services with a published tariff</source>
        <translation>Layanan dengan tarif terbit</translation>
    </message>
    <message>
        <source>Paid other than the tariff</source>
        <translation>Dibayar berbeda dari tarif</translation>
    </message>
    <message>
        <source>Rupiah by the tariff</source>
        <translation>Rupiah menurut tarif</translation>
    </message>
    <message>
        <source>Rupiah paid</source>
        <translation>Rupiah dibayar</translation>
    </message>
    <message>
        <source>Services with a computed fee</source>
        <translation>Layanan dengan biaya dihitung</translation>
    </message>
    <message>
        <source>Rupiah paid, computed fees</source>
        <translation>Rupiah dibayar, biaya dihitung</translation>
    </message>
    <message>
        <source>Paid without a set fee</source>
        <translation>Dibayar tanpa biaya yang ditetapkan</translation>
    </message>
    <message>
        <source>Rupiah paid, fee not set</source>
        <translation>Rupiah dibayar, biaya belum ditetapkan</translation>
    </message>
    <message>
        <source>Payment not recorded</source>
        <translation>Pembayaran belum dicatat</translation>
    </message>
    <message>
        <source>Complaints received</source>
        <translation>Pengaduan diterima</translation>
    </message>
    <message>
        <source>Complaints recorded later</source>
        <translation>Pengaduan dicatat kemudian</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Permintaan informasi</translation>
    </message>
    <message>
        <source>Aspirations</source>
        <translation>Aspirasi</translation>
    </message>
    <message>
        <source>Complaints opened again</source>
        <translation>Pengaduan dibuka kembali</translation>
    </message>
    <message>
        <source>Complaints, first answer</source>
        <translation>Pengaduan, jawaban pertama</translation>
    </message>
    <message>
        <source>Complaints, settlement</source>
        <translation>Pengaduan, penyelesaian</translation>
    </message>
    <message>
        <source>Complaints, later settlement</source>
        <translation>Pengaduan, penyelesaian berikutnya</translation>
    </message>
    <message>
        <source>Questions, first answer</source>
        <translation>Permintaan informasi, jawaban pertama</translation>
    </message>
    <message>
        <source>Open complaints, days</source>
        <translation>Umur pengaduan terbuka, hari</translation>
    </message>
    <message>
        <source>Forms alleged</source>
        <translation>Dugaan bentuk</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>time at the counter</source>
        <translation>waktu di loket</translation>
    </message>
    <message>
        <source>time to completion</source>
        <translation>waktu penyelesaian</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>tarif</translation>
    </message>
    <message>
        <source>requirements</source>
        <translation>persyaratan</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>belum ditetapkan</translation>
    </message>
    <message>
        <source>draft, set by no decree</source>
        <translation>rancangan, belum ada keputusan</translation>
    </message>
    <message>
        <source>example</source>
        <translation>contoh</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language that this text is translated to, such as &quot;id&quot;. Not shown.</extracomment>
        <translation>id</translation>
    </message>
</context>
<context>
    <name>SummaryXlsx</name>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>never called</source>
        <translation>tidak pernah dipanggil</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Tanpa antre</translation>
    </message>
    <message>
        <source>Number taken at</source>
        <translation>Nomor diambil</translation>
    </message>
    <message>
        <source>First called at</source>
        <translation>Pertama dipanggil</translation>
    </message>
    <message>
        <source>Served from</source>
        <translation>Mulai dilayani</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Waktu layanan</translation>
    </message>
    <message>
        <source>Time not accurate</source>
        <translation>Waktu tidak akurat</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definisi</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Arti</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>%1 to %2, both included</source>
        <translation>%1 sampai %2, keduanya termasuk</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Basis data</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standar</translation>
    </message>
    <message>
        <source>Example standards, not set by decree: shares only show how it works.</source>
        <translation>Standar contoh, bukan dari SK: bagian dalam standar hanya untuk peragaan.</translation>
    </message>
    <message>
        <source>Journal head of station %1</source>
        <translation>Kepala jurnal stasiun %1</translation>
    </message>
    <message>
        <source>Period rule</source>
        <translation>Aturan masa</translation>
    </message>
    <message>
        <source>Waiting outside service hours</source>
        <translation>Menunggu di luar jam layanan</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Jeda layanan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Failure declared</source>
        <translation>Gangguan dicatat</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>tanpa keterangan</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Kepentingan</translation>
    </message>
    <message>
        <source>Officer (by number)</source>
        <translation>Nomor petugas</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Family tie or interest of the officer</source>
        <translation>Hubungan keluarga atau kepentingan petugas</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>dipindahkan</translation>
    </message>
    <message>
        <source>noted: nobody else could take over</source>
        <translation>dicatat: tidak ada yang dapat mengambil alih</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Perilaku</translation>
    </message>
    <message>
        <source>Helped (by number)</source>
        <translation>Penolong (nomor)</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Akhirnya</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Alleged</source>
        <translation>Dugaan</translation>
    </message>
    <message>
        <source>Standards not set</source>
        <translation>Standar belum ditetapkan</translation>
    </message>
    <message>
        <source>Requirements asked later</source>
        <translation>Syarat diminta kemudian</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Syarat</translation>
    </message>
    <message>
        <source>Part of the standard</source>
        <translation>Bagian standar</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Checks every chain of the journal and compares the tables with it, row by row. Prints a line &quot;head STATION SEQ HASH&quot;
for each station: note it, and ask later with --expect-head whether it still holds. Writes nothing.</source>
        <translation>Memeriksa setiap rantai jurnal dan membandingkan tabel dengannya, baris demi baris. Mencetak baris
&quot;head STATION SEQ HASH&quot; untuk setiap perangkat: catat, lalu tanyakan kelak dengan --expect-head apakah masih
berlaku. Tidak menulis apa pun.</translation>
    </message>
    <message>
        <source>the office&apos;s database</source>
        <translation>basis data kantor</translation>
    </message>
    <message>
        <source>a head noted earlier, may be given several times</source>
        <translation>kepala rantai yang dicatat sebelumnya, boleh beberapa kali</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not STATION:SEQ:HASH.</source>
        <translation>&quot;%1&quot; bukan STATION:SEQ:HASH.</translation>
    </message>
    <message>
        <source>Everything agrees: %1 entries, %2 rows.</source>
        <translation>Semua cocok: %1 catatan, %2 baris.</translation>
    </message>
    <message numerus="yes">
        <source>Erased, as the law asks: %n text(s) of reports. Of each the journal keeps that it was there.</source>
        <translation>
            <numerusform>Dihapus sesuai undang-undang: %n teks laporan. Jurnal tetap mencatat bahwa teks itu pernah ada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::app::CounterProgram</name>
    <message>
        <source>There is no screen to show the window on. Start the program in a desktop session.</source>
        <translation>Tidak ada layar untuk menampilkan jendela. Jalankan program dari sesi desktop.</translation>
    </message>
</context>
<context>
    <name>loket::app::OptionReader</name>
    <message>
        <source>Help: loket-prima --help</source>
        <translation>Bantuan: loket-prima --help</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is unknown.</source>
        <translation>Opsi &quot;%1&quot; tidak dikenal.</translation>
    </message>
    <message>
        <source>An option has no value.</source>
        <translation>Ada opsi tanpa nilai.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>&quot;%1&quot; berlebih.</translation>
    </message>
    <message>
        <source>--%1 knows %2, not &quot;%3&quot;.</source>
        <translation>--%1 mengenal %2, bukan &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>--database is missing.</source>
        <translation>--database belum diisi.</translation>
    </message>
    <message>
        <source>--summary and --pdf belong together.</source>
        <translation>--summary dan --pdf harus dipakai bersama.</translation>
    </message>
    <message>
        <source>--paper and --summary are two different things. Ask for one of them.</source>
        <translation>--paper dan --summary adalah dua hal berbeda. Minta salah satunya.</translation>
    </message>
    <message>
        <source>--paper needs --pdf FILE or --escpos FILE.</source>
        <translation>--paper memerlukan --pdf FILE atau --escpos FILE.</translation>
    </message>
    <message>
        <source>--escpos is for rolls: --format 58 or 80.</source>
        <translation>--escpos untuk kertas gulungan: --format 58 atau 80.</translation>
    </message>
    <message>
        <source>--number is missing.</source>
        <translation>--number belum ada.</translation>
    </message>
    <message>
        <source>%1 belongs to --paper.</source>
        <translation>%1 hanya untuk --paper.</translation>
    </message>
    <message>
        <source>Only one of --pdf and --escpos can be given.</source>
        <translation>Pilih salah satu: --pdf atau --escpos.</translation>
    </message>
    <message>
        <source>The test page is about nobody. Leave %1 out.</source>
        <translation>Halaman uji tidak menyangkut siapa pun. Hapus %1.</translation>
    </message>
    <message>
        <source>--service belongs to --paper requirements or missing.</source>
        <translation>--service hanya untuk --paper requirements atau missing.</translation>
    </message>
    <message>
        <source>--service or --number is missing.</source>
        <translation>--service atau --number belum ada.</translation>
    </message>
    <message>
        <source>Usage: loket-prima --database DB [options]

The counter window of Loket Prima.

  --database DB      file of the office, or postgresql://host/database
  --counter NAME     name of this counter (the first one)
  --theme light|dark colours (those chosen last, else those of the system)
  --lang id|en       language (id)
  --summary DAY --pdf FILE
                     write the summary of a day (YYYY-MM-DD) as one A4 page, without a window
  --paper KIND --number A-017 [--day DAY] --pdf FILE | --escpos FILE
                     preview of a visitor&apos;s paper, without a window: ticket, receipt,
                     requirements, missing, coupon or test (the last one needs no number);
                     requirements also by --service SERVICE [--day DAY]: its code, letter or
                     name, as in force on that day. Of a number with several services:
                     requirements of the one it was taken for, missing of the first one
                     that something lacked of, or of --service SERVICE
  --paper complaint --number ADU/.. --pdf FILE
                     preview of a report&apos;s receipt, on 80 mm, A5 or A4; without any identity
  --paper complaint-form [--count N] --pdf FILE
                     blank forms for the box in the waiting room, one A5 page each, every one
                     with a number of its own (1, at most 200)
  --format 58|80|a5|a4
                     width of the roll in mm, or a sheet (58 for ticket and coupon, else 80)
  --version          version of the program

Examples:
  loket-prima --database office.db --counter &quot;Loket 3&quot;
  loket-prima --database office.db --summary 2023-11-17 --pdf summary.pdf
  loket-prima --database office.db --paper receipt --number A-017 --day 2023-11-17 --pdf receipt.pdf

Exit code: 0 done, 1 refused, 2 wrong command line.</source>
        <translation>Pemakaian: loket-prima --database DB [opsi]

Jendela loket Loket Prima.

  --database DB      berkas kantor, atau postgresql://host/database
  --counter NAME     nama loket ini (yang pertama)
  --theme light|dark warna (yang terakhir dipilih, atau milik sistem)
  --lang id|en       bahasa (id)
  --summary DAY --pdf FILE
                     tulis ringkasan satu hari (TTTT-BB-HH) sebagai satu halaman A4, tanpa jendela
  --paper KIND --number A-017 [--day DAY] --pdf FILE | --escpos FILE
                     pratinjau kertas pengunjung, tanpa jendela: ticket, receipt,
                     requirements, missing, coupon, atau test (yang terakhir tanpa nomor);
                     requirements juga dengan --service LAYANAN [--day DAY]: kode, huruf, atau
                     namanya, menurut standar yang berlaku pada hari itu. Jika nomor memuat
                     beberapa layanan: requirements untuk layanan asal nomor, missing untuk
                     layanan pertama yang berkasnya kurang, atau untuk --service LAYANAN
  --paper complaint --number ADU/.. --pdf FILE
                     pratinjau tanda terima laporan, di 80 mm, A5 atau A4; tanpa identitas
  --paper complaint-form [--count N] --pdf BERKAS
                     formulir kosong untuk kotak di ruang tunggu, satu halaman A5 tiap lembar,
                     masing-masing dengan nomor sendiri (1, paling banyak 200)
  --format 58|80|a5|a4
                     lebar gulungan dalam mm, atau lembar (58 untuk ticket dan coupon, lainnya 80)
  --version          versi program

Contoh:
  loket-prima --database office.db --counter &quot;Loket 3&quot;
  loket-prima --database office.db --summary 2023-11-17 --pdf summary.pdf
  loket-prima --database office.db --paper receipt --number A-017 --day 2023-11-17 --pdf receipt.pdf

Kode keluar: 0 selesai, 1 ditolak, 2 baris perintah keliru.</translation>
    </message>
    <message>
        <source>--count belongs to --paper complaint-form.</source>
        <translation>--count hanya untuk --paper complaint-form.</translation>
    </message>
    <message>
        <source>A blank form is about nobody. Leave %1 out.</source>
        <translation>Formulir kosong tidak menyangkut siapa pun. Hapus %1.</translation>
    </message>
    <message>
        <source>Blank forms are pages of A5: ask for --pdf FILE, without --format.</source>
        <translation>Formulir kosong berukuran A5: tulis --pdf BERKAS, tanpa --format.</translation>
    </message>
    <message>
        <source>--count is a number from 1 to %1.</source>
        <translation>--count berupa angka 1 sampai %1.</translation>
    </message>
</context>
<context>
    <name>loket::paper::Figures</name>
    <message>
        <source>%1 s</source>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 mnt %2 dtk</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 jam %2 mnt</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 (n=%2)</source>
        <translation>%1 (n=%2)</translation>
    </message>
</context>
<context>
    <name>loket::paper::Paper</name>
    <message>
        <source>Fee: %1</source>
        <translation>Biaya: %1</translation>
    </message>
    <message>
        <source>less than 1 minute</source>
        <translation>kurang dari 1 menit</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Between the last two of several choices: `at counter 5, WhatsApp 0813, or at lapor.go.id`; two of them have no comma.</extracomment>
        <translation>%1 atau %2</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, atau %2</translation>
    </message>
    <message>
        <source>Ready, handed over to you</source>
        <translation>Selesai, sudah diserahkan kepada Anda</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Papers complete, being processed</source>
        <translation>Berkas lengkap, diproses</translation>
    </message>
    <message>
        <source>Papers not complete yet</source>
        <translation>Berkas belum lengkap</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Referred to another office</source>
        <translation>Dirujuk ke kantor lain</translation>
    </message>
    <message>
        <source>Referred to %1</source>
        <translation>Dirujuk ke %1</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Tidak jadi dilayani</translation>
    </message>
    <message>
        <source>Continued under another service</source>
        <translation>Dilanjutkan sebagai layanan lain</translation>
    </message>
    <message>
        <source>Cancelled, not counted</source>
        <translation>Dibatalkan, tidak dihitung</translation>
    </message>
    <message>
        <source>Still being served</source>
        <translation>Masih dilayani</translation>
    </message>
    <message>
        <source>Not served yet</source>
        <translation>Belum dilayani</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>When the service began, while it goes on: `since 09.41`</extracomment>
        <translation>sejak %1</translation>
    </message>
    <message>
        <source>Ready on:</source>
        <translation>Selesai:</translation>
    </message>
    <message>
        <source>Collect at %1</source>
        <translation>Ambil di %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Kode %1</translation>
    </message>
    <message>
        <source>An estimate, not a standard</source>
        <translation>Perkiraan, bukan standar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>Yang masih kurang:</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Dilayani</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>SERVICE RECEIPT</source>
        <translation>BUKTI LAYANAN</translation>
    </message>
    <message>
        <source>No. %1</source>
        <extracomment>The receipt&apos;s number</extracomment>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Queue number %1</source>
        <translation>Nomor antrean %1</translation>
    </message>
    <message>
        <source>Service receipt %1</source>
        <translation>Bukti layanan %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>On paper of several pages: `Page 2 of 3`.</extracomment>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>SAMPLE DATA</source>
        <translation>DATA CONTOH</translation>
    </message>
    <message>
        <source>PREVIEW</source>
        <translation>PRATINJAU</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <translation>SALINAN ke-%1</translation>
    </message>
    <message>
        <source>Something not right? Tell us by %1</source>
        <extracomment>%1: places and contacts, e.g. `counter 5, WhatsApp 0813, or at lapor.go.id`</extracomment>
        <translation>Ada yang tidak sesuai? Sampaikan lewat %1</translation>
    </message>
    <message>
        <source>Something not right? Tell us at %1</source>
        <translation>Ada yang tidak sesuai? Sampaikan di %1</translation>
    </message>
    <message>
        <source>Preview of %1, not printed</source>
        <translation>Pratinjau %1, belum dicetak</translation>
    </message>
    <message>
        <source>COPY %1, printed %2</source>
        <translation>SALINAN ke-%1, dicetak %2</translation>
    </message>
    <message>
        <source>Printed %1 (original)</source>
        <translation>Dicetak %1 (asli)</translation>
    </message>
    <message>
        <source>Please bring</source>
        <translation>Persyaratan</translation>
    </message>
    <message>
        <source>SERVICE REQUIREMENTS</source>
        <translation>SYARAT LAYANAN</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Berlaku sejak</translation>
    </message>
    <message numerus="yes">
        <source>Time at the counter: at most %n minute(s)</source>
        <translation>
            <numerusform>Waktu di loket: paling lama %n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>Requirements, %1</source>
        <translation>Syarat layanan, %1</translation>
    </message>
    <message>
        <source>WHAT IS STILL MISSING</source>
        <translation>YANG MASIH KURANG</translation>
    </message>
    <message>
        <source>When you come back</source>
        <translation>Saat Anda kembali</translation>
    </message>
    <message>
        <source>Bring this sheet and everything on the list.</source>
        <translation>Bawa lembar ini dan semua yang ada di daftar.</translation>
    </message>
    <message>
        <source>Take a queue number and wait for your call.</source>
        <translation>Ambil nomor antrean dan tunggu panggilan.</translation>
    </message>
    <message>
        <source>You need not queue again: go straight to the staff.</source>
        <translation>Tidak perlu antre lagi: silakan langsung ke petugas.</translation>
    </message>
    <message>
        <source>Tell the staff the code %1.</source>
        <translation>Sebutkan kode %1 kepada petugas.</translation>
    </message>
    <message>
        <source>What is missing, %1</source>
        <translation>Yang masih kurang, %1</translation>
    </message>
    <message>
        <source>TEST PAGE</source>
        <translation>CETAK UJI</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>roll of %1 mm</source>
        <translation>gulungan %1 mm</translation>
    </message>
    <message>
        <source>Printable</source>
        <translation>Area cetak</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Right if both thick edges are whole and the ruler ends at %1. If an edge is cut off, choose narrower paper in the settings.</source>
        <translation>Benar bila kedua garis tepi yang tebal terlihat utuh dan penggaris berakhir di %1. Bila tepinya terpotong, pilih kertas yang lebih sempit di Pengaturan.</translation>
    </message>
    <message>
        <source>Ordinary text, 0123456789</source>
        <translation>Teks biasa, 0123456789</translation>
    </message>
    <message>
        <source>Bold text, 0123456789</source>
        <translation>Teks tebal, 0123456789</translation>
    </message>
    <message>
        <source>Title, 0123456789</source>
        <translation>Judul, 0123456789</translation>
    </message>
    <message>
        <source>Date and code</source>
        <translation>Tanggal dan kode</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Cetak uji</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Anda giliran berikutnya</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) ahead of you</source>
        <translation>
            <numerusform>%n nomor di depan Anda</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed your call? See the staff at once.</source>
        <translation>Terlewat dipanggil? Segera temui petugas.</translation>
    </message>
    <message numerus="yes">
        <source>Missed your call? See the staff within %n minute(s) after your number was called.</source>
        <translation>
            <numerusform>Terlewat dipanggil? Temui petugas dalam %n menit setelah nomor Anda dipanggil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue number</source>
        <translation>Nomor antrean</translation>
    </message>
    <message>
        <source>About %1-%2 minutes</source>
        <extracomment>How long the visitor is likely to wait: `About 25-30 minutes`</extracomment>
        <translation>Perkiraan %1-%2 menit</translation>
    </message>
    <message>
        <source>QUEUE COUPON</source>
        <translation>KUPON ANTREAN</translation>
    </message>
    <message>
        <source>For the number of %1</source>
        <translation>Untuk nomor hari %1</translation>
    </message>
    <message>
        <source>This number counts once more, on</source>
        <translation>Nomor ini berlaku satu kali lagi pada</translation>
    </message>
    <message>
        <source>Show this coupon to the staff when you come. You queue as if you had come first, when the counters opened that day.</source>
        <translation>Tunjukkan kupon ini kepada petugas saat Anda datang. Antrean Anda dihitung sejak loket dibuka hari itu, seperti yang datang pertama.</translation>
    </message>
    <message>
        <source>Queue coupon %1</source>
        <translation>Kupon antrean %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>Please complete all of these:</source>
        <translation>Mohon lengkapi semua ini:</translation>
    </message>
    <message>
        <source>Number taken: %1</source>
        <translation>Ambil nomor: %1</translation>
    </message>
    <message>
        <source>What is required for this service is not set yet. Please ask the staff.</source>
        <translation>Syarat layanan ini belum ditetapkan. Silakan tanya petugas.</translation>
    </message>
    <message>
        <source>Ready: at once, at the counter</source>
        <translation>Selesai: saat itu juga di loket</translation>
    </message>
    <message numerus="yes">
        <source>Ready: at most %n minute(s) from the complete file</source>
        <translation>
            <numerusform>Selesai: paling lama %n menit sejak berkas lengkap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready: at most %n service hour(s) from the complete file</source>
        <translation>
            <numerusform>Selesai: paling lama %n jam layanan sejak berkas lengkap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready: at most %n calendar day(s) from the complete file</source>
        <translation>
            <numerusform>Selesai: paling lama %n hari kalender sejak berkas lengkap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready: at most %n working day(s) from the complete file</source>
        <translation>
            <numerusform>Selesai: paling lama %n hari kerja sejak berkas lengkap</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked about, ready to collect</source>
        <translation>Ditanyakan, siap diambil</translation>
    </message>
    <message>
        <source>Asked about, still being processed</source>
        <translation>Ditanyakan, masih diproses</translation>
    </message>
    <message>
        <source>CORRECTED</source>
        <translation>DIKOREKSI</translation>
    </message>
    <message>
        <source>Changed on %1. What was printed before does not hold any more.</source>
        <translation>Diubah %1. Yang dicetak sebelumnya tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>The officer has told them that you are coming.</source>
        <translation>Kedatangan Anda sudah diberitahukan oleh petugas.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>COMPLAINT FORM</source>
        <translation>FORMULIR PENGADUAN</translation>
    </message>
    <message>
        <source>Put it into the box when it is filled in. You may leave out your name and contact.</source>
        <translation>Masukkan ke kotak setelah diisi. Nama dan kontak boleh dikosongkan.</translation>
    </message>
    <message>
        <source>Date, name and contact:</source>
        <translation>Tanggal, nama, dan kontak:</translation>
    </message>
    <message>
        <source>Keep my identity confidential</source>
        <translation>Rahasiakan identitas saya</translation>
    </message>
    <message>
        <source>What happened, when, at which service:</source>
        <translation>Apa yang terjadi, kapan, di layanan apa:</translation>
    </message>
    <message>
        <source>What you hope for and what you ask of us:</source>
        <translation>Harapan Anda dan penyelesaian yang diminta:</translation>
    </message>
    <message>
        <source>- - - - - - tear off here and keep this part - - - - - -</source>
        <translation>- - - - - - sobek di sini dan simpan bagian ini - - - - - -</translation>
    </message>
    <message>
        <source>Receipt of a complaint form</source>
        <translation>Tanda terima formulir pengaduan</translation>
    </message>
    <message>
        <source>Put into the box on:</source>
        <translation>Dimasukkan ke kotak tanggal:</translation>
    </message>
    <message>
        <source>A complaint costs nothing.</source>
        <translation>Pengaduan tidak dipungut biaya.</translation>
    </message>
    <message>
        <source>Complaint form %1</source>
        <translation>Formulir pengaduan %1</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <extracomment>When a report was received: `Friday, 17 November 2023 at 09:52 WITA`</extracomment>
        <translation>%1 pukul %2 %3</translation>
    </message>
    <message>
        <source>Kept confidential</source>
        <translation>Dirahasiakan</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonim</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Pengadu</translation>
    </message>
    <message>
        <source>Reference code</source>
        <translation>Kode acuan</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Alleged form</source>
        <translation>Dugaan</translation>
    </message>
    <message>
        <source>Noted; the outcome depends on the examination.</source>
        <translation>Harapan dicatat; hasilnya menunggu pemeriksaan.</translation>
    </message>
    <message>
        <source>That is not ours to give.</source>
        <translation>Bukan kewenangan kami.</translation>
    </message>
    <message>
        <source>Your hope</source>
        <translation>Harapan Anda</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Lampiran</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n berkas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n hari kerja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n hari kalender</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (after everything needed is there)</source>
        <extracomment>%1: a day or a length of time</extracomment>
        <translation>%1 (sesudah berkas lengkap)</translation>
    </message>
    <message>
        <source>First answer at the latest %1</source>
        <translation>Tanggapan awal paling lambat %1</translation>
    </message>
    <message>
        <source>Answer whether everything needed is there at the latest %1</source>
        <translation>Jawaban kelengkapan paling lambat %1</translation>
    </message>
    <message>
        <source>Settlement at the latest %1</source>
        <translation>Penyelesaian paling lambat %1</translation>
    </message>
    <message>
        <source>%1 at the latest %2</source>
        <extracomment>A deadline of the office&apos;s list and its day: `Visit to the place at the latest Friday, 17 November 2023`</extracomment>
        <translation>%1 paling lambat %2</translation>
    </message>
    <message>
        <source>Settled on the spot, with your consent:</source>
        <translation>Diselesaikan di tempat, dengan persetujuan Anda:</translation>
    </message>
    <message>
        <source>Our answer:</source>
        <translation>Jawaban kami:</translation>
    </message>
    <message>
        <source>What we do next</source>
        <translation>Yang kami lakukan selanjutnya</translation>
    </message>
    <message>
        <source>Somebody whom it is not about examines your complaint.</source>
        <translation>Pengaduan Anda diperiksa oleh petugas yang bukan pihak yang diadukan.</translation>
    </message>
    <message>
        <source>We look for the answer.</source>
        <translation>Jawaban sedang kami siapkan.</translation>
    </message>
    <message>
        <source>Answer at the latest %1 (promised by this office)</source>
        <translation>Jawaban paling lambat %1 (janji unit)</translation>
    </message>
    <message>
        <source>You get the answer through %1.</source>
        <extracomment>%1: a channel, e.g. WhatsApp</extracomment>
        <translation>Jawaban disampaikan lewat %1.</translation>
    </message>
    <message>
        <source>This costs nothing.</source>
        <translation>Layanan ini tidak dipungut biaya.</translation>
    </message>
    <message>
        <source>Your identity is kept confidential.</source>
        <translation>Identitas Anda dirahasiakan.</translation>
    </message>
    <message>
        <source>This receipt proves that you complained to us first.</source>
        <translation>Tanda terima ini adalah bukti bahwa Anda sudah lebih dahulu mengadu kepada kami.</translation>
    </message>
    <message>
        <source>Receiving officer</source>
        <translation>Petugas penerima</translation>
    </message>
    <message>
        <source>RECEIPT OF A COMPLAINT</source>
        <translation>TANDA TERIMA PENGADUAN</translation>
    </message>
    <message>
        <source>RECEIPT</source>
        <translation>TANDA TERIMA</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>Lewat</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Nomor asal</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Dari Anda</translation>
    </message>
    <message>
        <source>You ask for</source>
        <translation>Yang diminta</translation>
    </message>
    <message>
        <source>This code proves that the receipt is ours.</source>
        <translation>Kode ini membuktikan keaslian tanda terima.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Tanda terima %1</translation>
    </message>
    <message>
        <source>To ask how it goes, tell the number and the reference code: %1</source>
        <extracomment>%1: a place or a contact, e.g. `counter 5 or WhatsApp 0813`</extracomment>
        <translation>Untuk menanyakan perkembangan, sebutkan nomor dan kode acuan di %1</translation>
    </message>
    <message>
        <source>To ask how it goes, tell the number: %1</source>
        <translation>Untuk menanyakan perkembangan, sebutkan nomor di %1</translation>
    </message>
    <message>
        <source>, working hours %1</source>
        <extracomment>Behind places and contacts: `, working hours 08.00-15.30`</extracomment>
        <translation>, jam kerja %1</translation>
    </message>
    <message>
        <source>If you are still not satisfied:</source>
        <translation>Jika belum puas:</translation>
    </message>
    <message>
        <source>the unit head (%1)</source>
        <extracomment>%1: the name of the unit&apos;s head, where no other place for complaints is set</extracomment>
        <translation>kepala unit (%1)</translation>
    </message>
    <message>
        <source>Something not right? Tell %1</source>
        <extracomment>%1: a person and contacts, e.g. `the unit head (Drs. Budi), WhatsApp 0813, or at lapor.go.id`</extracomment>
        <translation>Ada yang tidak sesuai? Sampaikan kepada %1</translation>
    </message>
    <message>
        <source>It can be given if the report proves true.</source>
        <translation>Dapat diberikan bila laporan terbukti.</translation>
    </message>
    <message>
        <source>A part of it can be given if the report proves true.</source>
        <translation>Dapat diberikan sebagian bila laporan terbukti.</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Yang disampaikan</translation>
    </message>
    <message>
        <source>Keep or photograph this paper. Print can fade.</source>
        <translation>Simpan atau foto bukti ini. Cetakan bisa memudar.</translation>
    </message>
    <message>
        <source>No day is set yet for the answer.</source>
        <translation>Hari jawabannya belum ditetapkan.</translation>
    </message>
    <message>
        <source>a counter of this office</source>
        <extracomment>Where to ask how a report goes, while the office has set no place for it</extracomment>
        <translation>loket kantor ini</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>The last of several: `counter 5, WhatsApp 0813, or at lapor.go.id`</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Ready, handed over to the applicant&apos;s proxy</source>
        <translation>Selesai, sudah diserahkan kepada wakil pemohon</translation>
    </message>
    <message>
        <source>Ask how it goes, with this number, the complaint officer or the unit head</source>
        <translation>Tanyakan perkembangannya dengan nomor ini kepada petugas pengaduan atau kepala unit</translation>
    </message>
    <message>
        <source>The promised day, %1, has passed</source>
        <translation>Janji %1 sudah lewat</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>The promised day before it was changed</extracomment>
        <translation>Semula: %1</translation>
    </message>
    <message>
        <source>The office is closed on the promised day; this is the next day it is open.</source>
        <translation>Pada hari yang dijanjikan kantor tutup; ini hari buka berikutnya.</translation>
    </message>
    <message>
        <source>It is not ready yet. To ask when it will be, tell the code: %1</source>
        <extracomment>%1: a place or a contact, e.g. `counter 5 or WhatsApp 0813`</extracomment>
        <translation>Dokumen belum selesai. Untuk menanyakan kapan selesai, sebutkan kode di %1</translation>
    </message>
    <message>
        <source>%1, not counting interruptions</source>
        <translation>%1, jeda tidak dihitung</translation>
    </message>
</context>
<context>
    <name>loket::paper::SummaryHtml</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>%1 visitors, %2 served.</source>
        <translation>%1 pengunjung, %2 dilayani.</translation>
    </message>
    <message>
        <source>Journal heads (station:entry:last digits): %1</source>
        <translation>Kepala jurnal (perangkat:catatan:digit akhir): %1</translation>
    </message>
    <message>
        <source>Seen and signed, date:</source>
        <translation>Diperiksa dan disahkan, tanggal:</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Daily summary</source>
        <translation>Ringkasan harian</translation>
    </message>
    <message>
        <source>Summary of several days</source>
        <translation>Ringkasan beberapa hari</translation>
    </message>
    <message>
        <source>No visit was recorded.</source>
        <translation>Tidak ada kunjungan tercatat.</translation>
    </message>
    <message>
        <source>%1 within the standard (n=%2).</source>
        <translation>%1 dalam standar (n=%2).</translation>
    </message>
    <message>
        <source>No service was measured.</source>
        <translation>Tidak ada layanan yang diukur.</translation>
    </message>
    <message>
        <source>No standard is set, so no share is given.</source>
        <translation>Belum ada standar yang ditetapkan, jadi bagian dalam standar tidak ada.</translation>
    </message>
    <message>
        <source>Example standards: not set by a decree</source>
        <translation>Standar contoh: belum ditetapkan dengan SK</translation>
    </message>
    <message>
        <source>Waiting: from taking the number to the first call, leaving, absence or closing; walk-ins have none. Service: time at the counter, pauses and outages taken off. Within standard: service that took at most the time set for it. Median and p90: half, and nine of ten, took at most so long. n: how many were measured.</source>
        <translation>Menunggu: sejak ambil nomor sampai panggilan pertama, pergi, tidak hadir, atau tutup; tanpa antre tidak dihitung. Layanan: waktu di loket, jeda dan gangguan dikurangkan. Dalam standar: layanan yang selesai paling lama dalam waktu yang ditetapkan. Median dan p90: separuh, dan sembilan dari sepuluh, paling lama sekian. n: banyaknya yang diukur.</translation>
    </message>
    <message>
        <source>A day runs from 00.00 up to, not including, 24.00 of the zone %1; hour 09 is 09.00 up to, not including, 10.00. Left out of the times, marked &quot;time not accurate&quot;: %2.</source>
        <translation>Satu hari berjalan dari pukul 00.00 sampai sebelum 24.00 menurut zona %1; jam 09 berarti pukul 09.00 sampai sebelum 10.00. Tidak masuk hitungan waktu karena bertanda &quot;waktu tidak akurat&quot;: %2.</translation>
    </message>
    <message>
        <source>Note of the unit head</source>
        <translation>Catatan kepala unit</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
</context>
<context>
    <name>loket::paper::SummaryTables</name>
    <message>
        <source>nothing measured</source>
        <translation>tidak ada yang diukur</translation>
    </message>
    <message>
        <source>p90 %1; n=%2</source>
        <translation>p90 %1; n=%2</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Pengunjung</translation>
    </message>
    <message>
        <source>%1 served</source>
        <translation>%1 dilayani</translation>
    </message>
    <message>
        <source>Within standard</source>
        <translation>Dalam standar</translation>
    </message>
    <message>
        <source>n=%1</source>
        <translation>n=%1</translation>
    </message>
    <message>
        <source>Waiting, median</source>
        <translation>Menunggu, median</translation>
    </message>
    <message>
        <source>Service, median</source>
        <translation>Layanan, median</translation>
    </message>
    <message>
        <source>Numbers taken</source>
        <translation>Ambil nomor</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>Tanpa antre</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Dilayani</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pergi</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Unserved</source>
        <translation>Belum terlayani</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Masih berjalan</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Apart from these: %1 entered later from paper, %2 people turned away without a number.</source>
        <translation>Di luar jumlah ini: %1 susulan dari catatan kertas, %2 orang tidak mendapat nomor.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Median service</source>
        <translation>Median layanan</translation>
    </message>
    <message>
        <source>p90 service</source>
        <translation>p90 layanan</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Median tunggu</translation>
    </message>
    <message>
        <source>and %1 more services</source>
        <translation>dan %1 layanan lain</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Menurut layanan</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Waiting, p90 (min)</source>
        <translation>Menunggu, p90 (menit)</translation>
    </message>
    <message>
        <source>By hour of taking the number</source>
        <translation>Menurut jam ambil nomor</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>and %1 more counters</source>
        <translation>dan %1 loket lain</translation>
    </message>
    <message>
        <source>By counter</source>
        <translation>Menurut loket</translation>
    </message>
    <message>
        <source>Waiting times count within service hours. %1 visitors also waited before opening, in a break or after closing (median %2).</source>
        <translation>Waktu tunggu dihitung dalam jam layanan. %1 pengunjung juga menunggu sebelum buka, dalam istirahat, atau sesudah tutup (median %2).</translation>
    </message>
    <message>
        <source>Counters without service while somebody waited: %1 times, %2 minutes in all. The longest: %3, %4-%5 (%6).</source>
        <translation>Loket tidak melayani padahal ada yang menunggu: %1 kali, seluruhnya %2 menit. Terlama: %3, pukul %4-%5 (%6).</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>tanpa keterangan</translation>
    </message>
    <message>
        <source>Family tie or interest of the officer: %1 sent on, %2 noted because nobody else could take over (%3).</source>
        <translation>Hubungan keluarga atau kepentingan petugas: %1 dipindahkan, %2 dicatat karena tidak ada yang dapat mengambil alih (%3).</translation>
    </message>
    <message>
        <source>Files: %1 accepted (%2 with an estimated date), %3 ready, %4 handed over, %5 withdrawn. Ready by the promised date: %6; estimates: %7.</source>
        <translation>Berkas: %1 diterima (%2 dengan tanggal perkiraan), %3 siap, %4 diserahkan, %5 ditarik. Siap sesuai tanggal yang dijanjikan: %6; perkiraan: %7.</translation>
    </message>
    <message>
        <source>Time to completion, median: %1.</source>
        <translation>Waktu penyelesaian, median: %1.</translation>
    </message>
    <message>
        <source>Exceptions: %1 requirements asked for only at a later visit, %2 promised dates changed.</source>
        <translation>Pengecualian: %1 syarat baru diminta pada kunjungan berikutnya, %2 tanggal janji diubah.</translation>
    </message>
    <message>
        <source>Fees: %1 services with a published tariff, Rp%2 by the tariff, Rp%3 paid, %4 other than the tariff; %5 with a computed fee, Rp%6 paid.</source>
        <translation>Biaya: %1 layanan dengan tarif resmi, Rp%2 menurut tarif, Rp%3 dibayar, %4 tidak sama dengan tarif; %5 dengan biaya dihitung, Rp%6 dibayar.</translation>
    </message>
    <message>
        <source>Exception: Rp%1 paid for %2 services whose fee is not set.</source>
        <translation>Pengecualian: Rp%1 dibayar untuk %2 layanan yang biayanya belum ditetapkan.</translation>
    </message>
    <message>
        <source>Visits needed per file, median: %1, at most %2 (n=%3).</source>
        <translation>Kunjungan yang diperlukan per berkas, median: %1, paling banyak %2 (n=%3).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an incident and how it ended</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Incidents at the counters: %1 (%2).</source>
        <translation>Kejadian di loket: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 (n=%2)</source>
        <translation>%1 (n=%2)</translation>
    </message>
    <message>
        <source>Reports: %1 complaints received, %2 recorded later, %3 questions, %4 aspirations. First answer to a complaint, median: %5; settlement: %6.</source>
        <translation>Laporan: %1 pengaduan diterima, %2 dicatat kemudian, %3 permintaan informasi, %4 aspirasi. Jawaban pertama pengaduan, median: %5; penyelesaian: %6.</translation>
    </message>
    <message>
        <source>First answer to a question: %1.</source>
        <translation>Jawaban pertama permintaan informasi: %1.</translation>
    </message>
    <message>
        <source>Opened again: %1.</source>
        <translation>Dibuka kembali: %1.</translation>
    </message>
    <message>
        <source>Alleged: %1.</source>
        <translation>Dugaan: %1.</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <comment>a service whose standard no decree has set</comment>
        <translation>%1 (rancangan)</translation>
    </message>
    <message>
        <source>%1 (example)</source>
        <comment>a service with an invented standard</comment>
        <translation>%1 (contoh)</translation>
    </message>
    <message>
        <source>Time at the counter not set: %1.</source>
        <translation>Waktu di loket belum ditetapkan: %1.</translation>
    </message>
    <message>
        <source>Time to completion not set: %1.</source>
        <translation>Waktu penyelesaian belum ditetapkan: %1.</translation>
    </message>
    <message>
        <source>Fee not confirmed: %1.</source>
        <translation>Tarif belum dikonfirmasi: %1.</translation>
    </message>
    <message>
        <source>Requirements not set: %1.</source>
        <translation>Persyaratan belum ditetapkan: %1.</translation>
    </message>
    <message>
        <source>%1 %2: %3 (%4)</source>
        <comment>file, service, what is asked for, why only now</comment>
        <translation>%1 %2: %3 (%4)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>Asked for only at a later visit: %1.</source>
        <translation>Baru diminta pada kunjungan berikutnya: %1.</translation>
    </message>
    <message>
        <source>Not recorded: what was paid for %1 services whose fee is set or computed.</source>
        <translation>Belum dicatat: pembayaran untuk %1 layanan yang biayanya ditetapkan atau dihitung.</translation>
    </message>
</context>
<context>
    <name>loket::ui::ActionWriter</name>
    <message>
        <source>Start serving</source>
        <translation>Mulai melayani</translation>
    </message>
    <message>
        <source>Finish &amp; call next</source>
        <translation>Selesai &amp; panggil berikutnya</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Panggil berikutnya</translation>
    </message>
    <message>
        <source>Finish only</source>
        <translation>Selesai saja</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Panggil ulang</translation>
    </message>
    <message>
        <source>Call the last one again</source>
        <translation>Panggil ulang yang terakhir</translation>
    </message>
    <message>
        <source>Visitor left</source>
        <translation>Pengunjung pergi</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Tambah layanan</translation>
    </message>
    <message>
        <source>Serve without queue</source>
        <translation>Layani tanpa antre</translation>
    </message>
    <message>
        <source>Give number</source>
        <translation>Beri nomor</translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation>Ubah prioritas</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Belum lengkap</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Dirujuk</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Open counter</source>
        <translation>Buka loket</translation>
    </message>
    <message>
        <source>End the break or close</source>
        <translation>Akhiri istirahat atau tutup</translation>
    </message>
    <message>
        <source>Break or close</source>
        <translation>Istirahat atau tutup</translation>
    </message>
    <message>
        <source>Search number</source>
        <translation>Cari nomor</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Change of officer</source>
        <translation>Ganti petugas</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci layar</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Keluarkan dari antrean</translation>
    </message>
    <message>
        <source>Mark the last time as not accurate</source>
        <translation>Tandai waktu terakhir tidak akurat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Change own PIN or password</source>
        <translation>Ganti PIN atau kata sandi sendiri</translation>
    </message>
    <message>
        <source>Administrator forgot the PIN</source>
        <translation>Administrator lupa PIN</translation>
    </message>
    <message>
        <source>List of files</source>
        <translation>Daftar berkas</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diproses</translation>
    </message>
    <message>
        <source>Service standard</source>
        <translation>Standar layanan</translation>
    </message>
    <message>
        <source>Print the receipt at the end</source>
        <translation>Cetak bukti saat selesai</translation>
    </message>
    <message>
        <source>Print the last receipt again</source>
        <translation>Cetak ulang bukti terakhir</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>Biaya dibayar</translation>
    </message>
    <message>
        <source>Own number of the file</source>
        <translation>No. berkas kantor</translation>
    </message>
    <message>
        <source>Papers in Indonesian</source>
        <translation>Cetakan berbahasa Indonesia</translation>
    </message>
    <message>
        <source>Print what is offered</source>
        <translation>Cetak yang ditawarkan</translation>
    </message>
    <message>
        <source>Do not print the receipt</source>
        <translation>Jangan cetak bukti</translation>
    </message>
    <message>
        <source>Papers in English</source>
        <translation>Cetakan berbahasa Inggris</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Cetakan</translation>
    </message>
    <message>
        <source>Guidance cards</source>
        <translation>Kartu panduan</translation>
    </message>
    <message>
        <source>Receive a complaint or question</source>
        <translation>Catat pengaduan atau pertanyaan</translation>
    </message>
    <message>
        <source>Register of reports</source>
        <translation>Register pengaduan</translation>
    </message>
    <message>
        <source>Note an incident</source>
        <translation>Catat kejadian</translation>
    </message>
</context>
<context>
    <name>loket::ui::AttachmentList</name>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>Lokasi berkas</translation>
    </message>
    <message>
        <source>paste a path, then Enter</source>
        <translation>tempel lokasi berkas, lalu Enter</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Berkas terlampir</translation>
    </message>
    <message>
        <source>Take the chosen file out</source>
        <translation>Keluarkan berkas terpilih</translation>
    </message>
    <message>
        <source>Files that come with the report</source>
        <translation>Berkas yang menyertai laporan</translation>
    </message>
</context>
<context>
    <name>loket::ui::AttachmentTexts</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bita</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>where it was made</source>
        <translation>tempat pembuatannya</translation>
    </message>
    <message>
        <source>when it was made</source>
        <translation>waktu pembuatannya</translation>
    </message>
    <message>
        <source>with what device or program</source>
        <translation>perangkat atau program yang dipakai</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>siapa penulisnya</translation>
    </message>
    <message>
        <source>faces that may be seen</source>
        <translation>wajah yang mungkin terlihat</translation>
    </message>
    <message>
        <source>notes or changes that are not seen at once</source>
        <translation>catatan atau perubahan yang tidak langsung terlihat</translation>
    </message>
    <message>
        <source>what this program cannot look into</source>
        <translation>hal yang tidak dapat diperiksa program ini</translation>
    </message>
    <message>
        <source>%1 reveals: %2</source>
        <translation>%1 mengungkap: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n berkas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::BarHost</name>
    <message>
        <source>Say it in a few words (kept in the note, never printed)</source>
        <translation>Tuliskan dengan singkat (disimpan dalam catatan, tidak dicetak)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>loket::ui::BarMaker</name>
    <message>
        <source>Reason to call %1 out of order</source>
        <translation>Alasan memanggil %1 di luar urutan</translation>
    </message>
    <message>
        <source>Reason to mark %1 absent so early</source>
        <translation>Alasan menandai %1 tidak hadir secepat ini</translation>
    </message>
    <message>
        <source>Reason why %1 comes back so late</source>
        <translation>Alasan %1 kembali setelah batas waktu</translation>
    </message>
    <message>
        <source>Reason why %1 is refused</source>
        <translation>Alasan %1 ditolak</translation>
    </message>
    <message>
        <source>Reason to move %1</source>
        <translation>Alasan memindahkan %1</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Alasan untuk %1</translation>
    </message>
    <message>
        <source>Serve without queue: type the letter of the service</source>
        <translation>Layani tanpa antre: ketik huruf layanan</translation>
    </message>
    <message>
        <source>Add a service for %1: type its letter</source>
        <translation>Tambah layanan untuk %1: ketik hurufnya</translation>
    </message>
    <message>
        <source>Give number</source>
        <translation>Beri nomor</translation>
    </message>
    <message>
        <source>Change priority: type the number as printed, then the digit of the group</source>
        <translation>Ubah prioritas: ketik nomor seperti tercetak, lalu angka kelompoknya</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Tanpa prioritas</translation>
    </message>
    <message>
        <source>Move %1 to another service (letter) or counter (digit)</source>
        <translation>Pindahkan %1 ke layanan lain (huruf) atau loket lain (angka)</translation>
    </message>
    <message>
        <source>Which number?</source>
        <translation>Nomor berapa?</translation>
    </message>
    <message>
        <source>Reason of the break</source>
        <translation>Alasan istirahat</translation>
    </message>
    <message>
        <source>Reason to close the counter</source>
        <translation>Alasan menutup loket</translation>
    </message>
    <message>
        <source>Reason to stop giving numbers</source>
        <translation>Alasan menghentikan pengambilan nomor</translation>
    </message>
    <message>
        <source>Reason why those who wait are not served</source>
        <translation>Alasan yang menunggu tidak terlayani</translation>
    </message>
    <message>
        <source>Paper numbers are in use: letter of the service, first number to give, then Enter</source>
        <translation>Nomor kertas sudah dipakai: huruf layanan, nomor pertama yang diberikan, lalu Enter</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Lanjutkan dari sini</translation>
    </message>
    <message>
        <source>Take a number out of the queue: type it as printed, then the digit</source>
        <translation>Keluarkan nomor dari antrean: ketik nomor seperti tercetak, lalu angkanya</translation>
    </message>
    <message>
        <source>The visitor went away</source>
        <translation>Pengunjung pergi</translation>
    </message>
    <message>
        <source>%1, end of the break</source>
        <translation>%1, akhir istirahat</translation>
    </message>
    <message>
        <source>%1 (in %2 minutes)</source>
        <translation>%1 (%2 menit lagi)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Belum tahu</translation>
    </message>
    <message>
        <source>Back at what time?</source>
        <translation>Kembali pukul berapa?</translation>
    </message>
    <message>
        <source>Note a tie or an interest</source>
        <translation>Catat hubungan atau kepentingan</translation>
    </message>
    <message>
        <source>Where is %1 referred to?</source>
        <translation>Dirujuk ke mana: %1</translation>
    </message>
    <message>
        <source>Why is it asked for only now: %1</source>
        <translation>Mengapa baru diminta sekarang: %1</translation>
    </message>
    <message>
        <source>Code or number on a paper</source>
        <translation>Kode atau nomor pada kertas</translation>
    </message>
    <message>
        <source>Give number: letter, digit for priority, Enter (or a code or old number, or 0)</source>
        <translation>Beri nomor: huruf, angka prioritas, Enter (atau kode atau nomor lama, atau 0)</translation>
    </message>
    <message>
        <source>What was done? The behaviour, not the person</source>
        <translation>Apa yang dilakukan? Perilakunya, bukan orangnya</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Bagaimana akhirnya?</translation>
    </message>
</context>
<context>
    <name>loket::ui::BarPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message numerus="yes">
        <source>▼ %n more below: Page Down</source>
        <translation>
            <numerusform>▼ %n jawaban lagi di bawah: Page Down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n more above: Page Up</source>
        <translation>
            <numerusform>▲ %n jawaban lagi di atas: Page Up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::BesideWindow</name>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
</context>
<context>
    <name>loket::ui::CaseForm</name>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Or why there is no answer</source>
        <translation>Atau alasan tanpa jawaban</translation>
    </message>
    <message>
        <source>Through which channel</source>
        <translation>Lewat kanal apa</translation>
    </message>
    <message>
        <source>Was the hope met</source>
        <translation>Apakah harapan terpenuhi</translation>
    </message>
    <message>
        <source>Why not in full</source>
        <translation>Mengapa tidak seluruhnya</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Tambahan</translation>
    </message>
    <message>
        <source>Give to a handler</source>
        <translation>Beri penanggung jawab</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Say who is meant</source>
        <translation>Tetapkan siapa yang dimaksud</translation>
    </message>
    <message>
        <source>Officer of the visit</source>
        <translation>Petugas kunjungan</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak tahu</translation>
    </message>
    <message>
        <source>Release an officer</source>
        <translation>Izinkan petugas menangani</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Tell a new date</source>
        <translation>Sampaikan tanggal baru</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Tanggal baru</translation>
    </message>
    <message>
        <source>such as 21, 21/11 or +2 working days</source>
        <translation>misalnya 21, 21/11 atau +2 hari kerja</translation>
    </message>
    <message>
        <source>Who told the complainant</source>
        <translation>Siapa yang menyampaikan kepada pengadu</translation>
    </message>
    <message>
        <source>Kept in %1, and as text beside it.</source>
        <translation>Tersimpan di %1, dan sebagai teks di sampingnya.</translation>
    </message>
    <message>
        <source>Data of the person</source>
        <translation>Data orang itu</translation>
    </message>
    <message>
        <source>Code on the receipt, or contact</source>
        <translation>Kode di tanda terima, atau kontak</translation>
    </message>
    <message>
        <source>as the person shows or says it; it is handed to that person alone</source>
        <translation>seperti yang ditunjukkan atau disebut orangnya; diserahkan hanya kepada orang itu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Hapus data pribadi</translation>
    </message>
    <message>
        <source>Who complains</source>
        <translation>Identitas pengadu</translation>
    </message>
    <message>
        <source>All that was written; dates and counts stay</source>
        <translation>Seluruh isi tulisan; tanggal dan hitungan tetap</translation>
    </message>
    <message>
        <source>What is erased for good</source>
        <translation>Yang dihapus untuk selamanya</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Hapus selamanya</translation>
    </message>
    <message>
        <source>Files, a path in each line (Ctrl+B chooses)</source>
        <translation>Berkas, satu alamat per baris (Ctrl+B memilih)</translation>
    </message>
    <message numerus="yes">
        <source>Who complains and %n file(s), which may show the person</source>
        <translation>
            <numerusform>Identitas pengadu dan %n berkas yang mungkin memperlihatkan orangnya</numerusform>
        </translation>
    </message>
    <message>
        <source>Who complains alone; the files stay</source>
        <translation>Identitas pengadu saja; berkas tetap disimpan</translation>
    </message>
    <message numerus="yes">
        <source>All that was written and %n file(s); dates and counts stay</source>
        <translation>
            <numerusform>Semua yang tertulis dan %n berkas; tanggal dan hitungan tetap</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 goes for good: nobody can bring it back, and copies of the office made before keep it.</source>
        <translation>Yang dihapus selamanya dari %2: %1. Yang sudah dihapus tidak dapat dikembalikan; cadangan yang dibuat sebelumnya masih menyimpannya.</translation>
    </message>
</context>
<context>
    <name>loket::ui::CaseFormPage</name>
    <message>
        <source>Choose with Alt+Down</source>
        <translation>Pilih: Alt+panah bawah</translation>
    </message>
</context>
<context>
    <name>loket::ui::CaseTexts</name>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Completeness check</source>
        <translation>Diperiksa kelengkapan</translation>
    </message>
    <message>
        <source>Waiting for completion</source>
        <translation>Menunggu pelengkapan</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Ditelaah</translation>
    </message>
    <message>
        <source>In follow-up</source>
        <translation>Ditindaklanjuti</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Diputuskan</translation>
    </message>
    <message>
        <source>Communicated</source>
        <translation>Disampaikan</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Referred (not ours)</source>
        <translation>Dialihkan (bukan kewenangan)</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Dicabut</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskalasi</translation>
    </message>
    <message>
        <source>alleged: %1</source>
        <translation>dugaan: %1</translation>
    </message>
    <message>
        <source>▲ tomorrow · %1</source>
        <translation>▲ besok · %1</translation>
    </message>
    <message numerus="yes">
        <source>▲ in %n working day(s) · %1</source>
        <translation>
            <numerusform>▲ %n hari kerja lagi · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ today · %1</source>
        <translation>▲ hari ini · %1</translation>
    </message>
    <message numerus="yes">
        <source>■ %n day(s) late · %1</source>
        <translation>
            <numerusform>■ lewat %n hari · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise of the unit</source>
        <translation>Janji unit</translation>
    </message>
    <message>
        <source>%1, counted from what is known so far</source>
        <translation>%1, dihitung dari yang diketahui sejauh ini</translation>
    </message>
    <message>
        <source>stands still for now (last day %1)</source>
        <translation>berhenti sementara (hari terakhir %1)</translation>
    </message>
    <message>
        <source>ended with the case on %1 (last day %2)</source>
        <translation>berakhir bersama perkara pada %1 (hari terakhir %2)</translation>
    </message>
    <message>
        <source>kept on %1 (last day %2)</source>
        <translation>ditepati pada %1 (hari terakhir %2)</translation>
    </message>
    <message>
        <source>missed: %1, last day %2</source>
        <translation>terlewat: %1, hari terakhir %2</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>tertutup</translation>
    </message>
    <message>
        <source>Settle on the spot</source>
        <translation>Selesaikan di tempat</translation>
    </message>
    <message>
        <source>Answer directly</source>
        <translation>Jawab langsung</translation>
    </message>
    <message>
        <source>Check completeness</source>
        <translation>Periksa kelengkapan</translation>
    </message>
    <message>
        <source>Ask for what lacks</source>
        <translation>Minta kekurangan dilengkapi</translation>
    </message>
    <message>
        <source>What lacked has come</source>
        <translation>Kekurangan sudah dilengkapi</translation>
    </message>
    <message>
        <source>File complete: review it</source>
        <translation>Berkas lengkap: telaah</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Tindak lanjuti</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Putuskan</translation>
    </message>
    <message>
        <source>Tell the answer</source>
        <translation>Sampaikan jawaban</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Tutup perkara</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Tutup tanpa jawaban</translation>
    </message>
    <message>
        <source>Refer: not ours</source>
        <translation>Alihkan: bukan kewenangan</translation>
    </message>
    <message>
        <source>Withdrawn by the complainant</source>
        <translation>Dicabut pengadu</translation>
    </message>
    <message>
        <source>Deem withdrawn</source>
        <translation>Anggap dicabut</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalasi</translation>
    </message>
    <message>
        <source>Take back for review</source>
        <translation>Ambil kembali untuk ditelaah</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Buka kembali</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Ubah jenis</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Dijawab</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Diselesaikan</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Tambahan</translation>
    </message>
    <message>
        <source>Given to a handler</source>
        <translation>Diberikan kepada penanggung jawab</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>Siapa yang dimaksud</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Diizinkan menangani</translation>
    </message>
    <message>
        <source>New date told</source>
        <translation>Tanggal baru disampaikan</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Terpenuhi</translation>
    </message>
    <message>
        <source>Met in part</source>
        <translation>Terpenuhi sebagian</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Tidak terpenuhi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Lewat tenggat</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Jatuh tempo hari ini</translation>
    </message>
    <message>
        <source>Within two working days</source>
        <translation>Dalam dua hari kerja</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Tugas saya</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>No report is open.</source>
        <translation>Tidak ada pengaduan yang terbuka.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Tidak ada yang lewat tenggat.</translation>
    </message>
    <message>
        <source>Nothing falls due today.</source>
        <translation>Tidak ada yang jatuh tempo hari ini.</translation>
    </message>
    <message>
        <source>Nothing falls due within two working days.</source>
        <translation>Tidak ada yang jatuh tempo dalam dua hari kerja.</translation>
    </message>
    <message>
        <source>No open report is yours.</source>
        <translation>Tidak ada pengaduan terbuka yang menjadi tugas Anda.</translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation>Belum ada pengaduan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>handled by %1</source>
        <translation>ditangani %1</translation>
    </message>
    <message>
        <source>no handler yet</source>
        <translation>belum ada penanggung jawab</translation>
    </message>
    <message>
        <source>has been received</source>
        <translation>sudah diterima</translation>
    </message>
    <message>
        <source>is looked through for whether all is there</source>
        <translation>sedang diperiksa kelengkapannya</translation>
    </message>
    <message>
        <source>waits for what the complainant was asked for</source>
        <translation>menunggu kelengkapan dari pengadu</translation>
    </message>
    <message>
        <source>is being examined</source>
        <translation>sedang ditelaah</translation>
    </message>
    <message>
        <source>is being acted on</source>
        <translation>sedang ditindaklanjuti</translation>
    </message>
    <message>
        <source>has been decided; the answer follows</source>
        <translation>sudah diputuskan; jawaban menyusul</translation>
    </message>
    <message>
        <source>has been answered</source>
        <translation>sudah dijawab</translation>
    </message>
    <message>
        <source>is closed</source>
        <translation>sudah selesai</translation>
    </message>
    <message>
        <source>has been passed on to whom it belongs</source>
        <translation>sudah diteruskan ke instansi yang berwenang</translation>
    </message>
    <message>
        <source>has been withdrawn</source>
        <translation>sudah dicabut</translation>
    </message>
    <message>
        <source>is with the supervisor or the Ombudsman</source>
        <translation>sedang ditangani atasan atau Ombudsman</translation>
    </message>
    <message>
        <source>Report %1 %2.</source>
        <translation>Laporan %1 %2.</translation>
    </message>
    <message>
        <source>Next date: %1.</source>
        <translation>Tanggal berikutnya: %1.</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Data pribadi dihapus</translation>
    </message>
    <message>
        <source>No report is with the supervisor.</source>
        <translation>Tidak ada laporan yang sedang diserahkan kepada atasan.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Diserahkan</translation>
    </message>
</context>
<context>
    <name>loket::ui::CaseWriter</name>
    <message>
        <source>Handler</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Dicatat pada</translation>
    </message>
    <message>
        <source>Register no.</source>
        <translation>Nomor agenda</translation>
    </message>
    <message>
        <source>handled apart</source>
        <translation>ditangani terpisah</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>dirahasiakan</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>the complainant&apos;s own</source>
        <translation>tenggat pengadu sendiri</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>Pengadu</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonim</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>tidak disebutkan</translation>
    </message>
    <message>
        <source>masked. Ctrl+I reads it, for a purpose that is kept.</source>
        <translation>disamarkan. Ctrl+I membacanya, untuk keperluan yang dicatat.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Pengaduan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Confirmed by the head</source>
        <translation>Ditetapkan kepala unit</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Diizinkan menangani</translation>
    </message>
    <message>
        <source>asked: none was said</source>
        <translation>ditanyakan: tidak ada</translation>
    </message>
    <message>
        <source>officer of the visit</source>
        <translation>petugas kunjungan</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak tahu</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>kepada %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>lewat %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Alasan: %1</translation>
    </message>
    <message>
        <source>Hope: %1</source>
        <translation>Harapan: %1</translation>
    </message>
    <message>
        <source>The complainant agrees.</source>
        <translation>Pengadu setuju.</translation>
    </message>
    <message>
        <source>Kind: %1, before %2</source>
        <translation>Jenis: %1, sebelumnya %2</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>Dijanjikan %1</translation>
    </message>
    <message>
        <source>Promised for %1, before %2</source>
        <translation>Dijanjikan %1, sebelumnya %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Tenggat berikut</translation>
    </message>
    <message>
        <source>The complainant was told by %1</source>
        <translation>Disampaikan kepada pengadu oleh %1</translation>
    </message>
    <message>
        <source>came back on %1</source>
        <translation>kembali pada %1</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>belum kembali</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>kept confidential</source>
        <translation>dirahasiakan</translation>
    </message>
    <message>
        <source>Received within</source>
        <translation>Diterima dalam</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>sudah dihapus</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>Was the hope met</source>
        <translation>Apakah harapan terpenuhi</translation>
    </message>
</context>
<context>
    <name>loket::ui::ClockText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n detik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n mnt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::CompactWindow</name>
    <message>
        <source>Whole window</source>
        <translation>Jendela penuh</translation>
    </message>
    <message>
        <source>Back to the whole window</source>
        <translation>Kembali ke jendela penuh</translation>
    </message>
</context>
<context>
    <name>loket::ui::ComplaintForm</name>
    <message>
        <source>[NIK]</source>
        <translation>[NIK]</translation>
    </message>
    <message>
        <source>[phone]</source>
        <translation>[telepon]</translation>
    </message>
</context>
<context>
    <name>loket::ui::ComplaintPage</name>
    <message>
        <source>, day</source>
        <translation>, tanggal</translation>
    </message>
    <message>
        <source>, time</source>
        <translation>, jam</translation>
    </message>
    <message>
        <source>1 Complainant</source>
        <translation>1 Pengadu</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonim</translation>
    </message>
    <message>
        <source>With a name</source>
        <translation>Dengan nama</translation>
    </message>
    <message>
        <source>sixteen digits</source>
        <translation>enam belas angka</translation>
    </message>
    <message>
        <source>2 Report</source>
        <translation>2 Kejadian</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>3 Hope</source>
        <translation>3 Harapan</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>dengan kata-kata</translation>
    </message>
    <message>
        <source>4 Allegation</source>
        <translation>4 Dugaan</translation>
    </message>
    <message>
        <source>Officers by name</source>
        <translation>Petugas menurut nama</translation>
    </message>
    <message>
        <source>in the complainant&apos;s words</source>
        <translation>dengan kata-kata pengadu</translation>
    </message>
    <message>
        <source>5 Handling</source>
        <translation>5 Penanganan</translation>
    </message>
    <message>
        <source>+3 or 22/11</source>
        <translation>+3 atau 22/11</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, dengan %2</translation>
    </message>
    <message>
        <source>time</source>
        <translation>jam</translation>
    </message>
    <message>
        <source>day/month</source>
        <translation>tgl/bln</translation>
    </message>
    <message>
        <source>Why not in full</source>
        <translation>Mengapa tidak seluruhnya</translation>
    </message>
    <message>
        <source>Was the hope met</source>
        <translation>Apakah harapan terpenuhi</translation>
    </message>
</context>
<context>
    <name>loket::ui::ComplaintPresenter</name>
    <message>
        <source>No draft is kept while nobody can sign in here.</source>
        <translation>Draf tidak disimpan selama belum ada yang dapat masuk di sini.</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Draf tersimpan %1</translation>
    </message>
    <message>
        <source>Throw away what was typed?</source>
        <translation>Buang yang sudah diketik?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Kembali ke formulir</translation>
    </message>
    <message>
        <source>A draft of %1 has not been saved as a report</source>
        <translation>Draf %1 belum disimpan sebagai laporan</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Buka draf</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Draf %1</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Jenis laporan</translation>
    </message>
    <message>
        <source>Ctrl+S again saves it as it is.</source>
        <translation>Ctrl+S sekali lagi menyimpannya apa adanya.</translation>
    </message>
    <message>
        <source>You are named as who is complained about. Handed over, the report goes on sealed, and you cannot open it again.</source>
        <translation>Anda disebut sebagai yang diadukan. Laporan ini diserahkan tersegel dan tidak dapat Anda buka lagi.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>The receipt is being printed.</source>
        <translation>Tanda terima dicetak.</translation>
    </message>
    <message>
        <source>Ctrl+P prints the receipt.</source>
        <translation>Ctrl+P mencetak tanda terima.</translation>
    </message>
    <message>
        <source>The receipt is printed. A copy is printed by a complaint officer.</source>
        <translation>Tanda terima sudah dicetak. Salinannya dicetak oleh petugas pengaduan.</translation>
    </message>
    <message>
        <source>No file can be attached while nobody can sign in here.</source>
        <translation>Berkas tidak dapat dilampirkan selama belum ada yang dapat masuk di sini.</translation>
    </message>
    <message>
        <source>A file is being copied…</source>
        <translation>Berkas sedang disalin…</translation>
    </message>
    <message>
        <source>The originals are kept sealed. Tell the complainant what they reveal before you save; copies without it can be made of photos and office files.</source>
        <translation>Aslinya disimpan tersegel. Sampaikan kepada pengadu apa yang terungkap sebelum menyimpan; dari foto dan dokumen kantor dapat dibuat salinan tanpa hal itu.</translation>
    </message>
    <message>
        <source>The originals are kept sealed, with their names.</source>
        <translation>Aslinya disimpan tersegel beserta namanya.</translation>
    </message>
    <message>
        <source>A file may tell who complains: %1.</source>
        <translation>Ada berkas yang mungkin mengungkap siapa pengadunya: %1.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Pilih tempat</translation>
    </message>
    <message>
        <source>Without its file the report reaches nobody who may examine it. It is kept here for you: F4 asks for it again.</source>
        <translation>Tanpa berkasnya laporan ini tidak sampai kepada yang boleh memeriksa. Isinya disimpan untuk Anda: F4 menanyakannya lagi.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>Say with F4 when the supervisor has it; until then it can be written again.</source>
        <translation>Catat lewat F4 setelah atasan menerimanya; sampai saat itu berkas dapat ditulis lagi.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Tulis lagi</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Tulis berkas</translation>
    </message>
    <message>
        <source>The supervisor has it</source>
        <translation>Atasan sudah menerima</translation>
    </message>
    <message>
        <source>The hand-over of %1 is written; that the supervisor has it is still open</source>
        <translation>Serah terima %1 sudah ditulis; penerimaan oleh atasan belum dipastikan</translation>
    </message>
    <message>
        <source>A hand-over to the supervisor of %1 has no file yet</source>
        <translation>Serah terima kepada atasan dari %1 belum ada berkasnya</translation>
    </message>
    <message>
        <source>Hand-over of %1</source>
        <translation>Serah terima %1</translation>
    </message>
    <message>
        <source>No receipt is printed.</source>
        <translation>Tanda terima tidak dicetak.</translation>
    </message>
    <message>
        <source>Recorded: the supervisor has it. Nothing of it is kept here any more.</source>
        <translation>Tercatat: atasan sudah menerimanya. Tidak ada lagi yang disimpan di sini.</translation>
    </message>
    <message>
        <source>The receipt is not printed: no printer is chosen for it at this counter. A complaint officer prints it.</source>
        <translation>Bukti belum tercetak: belum ada printer yang dipilih untuknya di loket ini. Petugas pengaduan dapat mencetaknya.</translation>
    </message>
</context>
<context>
    <name>loket::ui::ComplaintTexts</name>
    <message>
        <source>Information</source>
        <translation>Informasi</translation>
    </message>
    <message>
        <source>Aspiration</source>
        <translation>Aspirasi</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Pengaduan</translation>
    </message>
    <message>
        <source>Weight of the complaint</source>
        <translation>Bobot pengaduan</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Yang ditanyakan</translation>
    </message>
    <message>
        <source>What is suggested</source>
        <translation>Yang diusulkan</translation>
    </message>
    <message>
        <source>Answer given now</source>
        <translation>Jawaban yang diberikan</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonim</translation>
    </message>
    <message>
        <source>Keep confidential</source>
        <translation>Rahasiakan</translation>
    </message>
    <message>
        <source>NIK is needed</source>
        <translation>NIK diperlukan</translation>
    </message>
    <message>
        <source>Asked: nothing is hoped for</source>
        <translation>Sudah ditanya: tidak ada harapan</translation>
    </message>
    <message>
        <source>Officer of this visit</source>
        <translation>Petugas kunjungan ini</translation>
    </message>
    <message>
        <source>Other officer</source>
        <translation>Petugas lain</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak tahu</translation>
    </message>
    <message>
        <source>Can be done</source>
        <translation>Bisa</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Sebagian</translation>
    </message>
    <message>
        <source>Not ours to give</source>
        <translation>Bukan kewenangan kami</translation>
    </message>
    <message>
        <source>A NIK stands in &quot;%1&quot;. Ctrl+M moves it to its own field.</source>
        <translation>Ada NIK di &quot;%1&quot;. Ctrl+M memindahkannya ke isiannya.</translation>
    </message>
    <message>
        <source>A NIK stands in &quot;%1&quot;. Ctrl+M masks it: this report keeps no identity.</source>
        <translation>Ada NIK di &quot;%1&quot;. Ctrl+M menyamarkannya: laporan ini tidak menyimpan identitas.</translation>
    </message>
    <message>
        <source>A phone number stands in &quot;%1&quot;. Ctrl+M moves it to the contact.</source>
        <translation>Ada nomor telepon di &quot;%1&quot;. Ctrl+M memindahkannya ke kontak.</translation>
    </message>
    <message>
        <source>A phone number stands in &quot;%1&quot;. Ctrl+M masks it: this report keeps no identity.</source>
        <translation>Ada nomor telepon di &quot;%1&quot;. Ctrl+M menyamarkannya: laporan ini tidak menyimpan identitas.</translation>
    </message>
    <message>
        <source>Handed over. Number %1. Read it out or write it down for the complainant now: it is not shown here again.</source>
        <translation>Diserahkan. Nomor %1. Tulis atau bacakan nomor ini untuk pengadu sekarang: tidak ditampilkan lagi di sini.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Saved. Number %1. Read it out.</source>
        <translation>Tersimpan. Nomor %1. Bacakan nomor itu.</translation>
    </message>
    <message>
        <source>It goes to the supervisor.</source>
        <translation>Laporan ini diteruskan ke atasan.</translation>
    </message>
    <message>
        <source>No date on the receipt. Type a day; the unit head confirms deadlines in Settings.</source>
        <translation>Tanda terima tanpa tanggal. Ketik harinya; tenggat disahkan kepala unit di Pengaturan.</translation>
    </message>
    <message>
        <source>Saved. Number %1. Whoever wrote it asks by the number of the form.</source>
        <translation>Tersimpan. Nomor %1. Penulisnya bertanya dengan nomor formulir.</translation>
    </message>
    <message>
        <source>Saved. Number %1. Send it to the complainant where you know how.</source>
        <translation>Tersimpan. Nomor %1. Kirimkan kepada pengadu bila ada cara menghubunginya.</translation>
    </message>
</context>
<context>
    <name>loket::ui::ComplaintWindow</name>
    <message>
        <source>Report · Loket Prima</source>
        <translation>Laporan · Loket Prima</translation>
    </message>
    <message>
        <source>Listen to the end · Repeat the core of the complaint · Say what can be done and when · Note the promise</source>
        <translation>Dengarkan sampai selesai · Ulangi inti keluhan · Sebut apa yang bisa dan kapan · Catat janji</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>Guide for the talk</source>
        <translation>Panduan percakapan</translation>
    </message>
    <message>
        <source>Move or mask it</source>
        <translation>Pindahkan atau samarkan</translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation>Ubah jenis</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Receive a report</source>
        <translation>Terima laporan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Leave as a draft</source>
        <translation>Tinggalkan sebagai draf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>Report received</source>
        <translation>Laporan diterima</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Cetak tanda terima</translation>
    </message>
    <message>
        <source>No receipt wanted</source>
        <translation>Tanpa tanda terima</translation>
    </message>
    <message>
        <source>Cards: %1</source>
        <translation>Kartu: %1</translation>
    </message>
</context>
<context>
    <name>loket::ui::CounterPages</name>
    <message>
        <source>Call automatically when somebody comes</source>
        <translation>Panggil otomatis saat ada yang datang</translation>
    </message>
</context>
<context>
    <name>loket::ui::CounterPresenter</name>
    <message>
        <source>No other counter officer has a PIN yet. The administrator sets one in the settings.</source>
        <translation>Belum ada petugas loket lain yang mempunyai PIN. Administrator membuatnya di Pengaturan.</translation>
    </message>
    <message>
        <source>Who takes over? Type the digit, then the own PIN</source>
        <translation>Siapa yang menggantikan? Ketik angkanya, lalu PIN sendiri</translation>
    </message>
    <message>
        <source>Who works here? Type the digit, then the own PIN</source>
        <translation>Siapa yang bertugas? Ketik angkanya, lalu PIN sendiri</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 bertugas di loket ini.</translation>
    </message>
    <message>
        <source>Nobody can sign in here yet. Name of the first administrator (Esc: only try the program)</source>
        <translation>Belum ada yang dapat masuk. Nama administrator pertama (Esc: hanya mencoba program)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>A PIN of four digits for %1</source>
        <translation>PIN empat angka untuk %1</translation>
    </message>
    <message>
        <source>The PIN of %1 once more</source>
        <translation>PIN %1 sekali lagi</translation>
    </message>
    <message>
        <source>The two PINs differ. Type the PIN anew.</source>
        <translation>Kedua PIN berbeda. Ketik PIN sekali lagi dari awal.</translation>
    </message>
    <message>
        <source>Write both codes on paper, each for itself; they are shown only now.
Forgotten PIN: %1
Sealed hand-overs, for the supervisor: %2</source>
        <translation>Tulis kedua kode di kertas, masing-masing tersendiri; hanya ditampilkan sekarang.
Lupa PIN: %1
Serah terima tersegel, untuk atasan: %2</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Sudah ditulis</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN %1</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Kata sandi %1</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>Go on serving</source>
        <translation>Lanjut melayani</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Istirahat</translation>
    </message>
    <message>
        <source>Give no more numbers today</source>
        <translation>Hentikan pengambilan nomor hari ini</translation>
    </message>
    <message>
        <source>Give numbers again</source>
        <translation>Beri nomor lagi</translation>
    </message>
    <message>
        <source>Close the counter</source>
        <translation>Tutup loket</translation>
    </message>
    <message>
        <source>Numbers from a given one on</source>
        <translation>Mulai dari nomor tertentu</translation>
    </message>
    <message>
        <source>Counter on a break</source>
        <translation>Loket sedang istirahat</translation>
    </message>
    <message>
        <source>Break, numbers, closing</source>
        <translation>Istirahat, nomor, tutup</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers still wait: %1</source>
        <translation>
            <numerusform>Masih ada %n nomor menunggu: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Serve on</source>
        <translation>Tetap layani</translation>
    </message>
    <message>
        <source>End them with a reason and close</source>
        <translation>Akhiri dengan alasan, lalu tutup</translation>
    </message>
    <message>
        <source>Note one person turned away</source>
        <translation>Catat satu orang tanpa nomor</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>%1 did not come when called</source>
        <translation>%1 tidak datang saat dipanggil</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Panggil</translation>
    </message>
    <message>
        <source>Back into the queue</source>
        <translation>Kembali ke antrean</translation>
    </message>
    <message>
        <source>The time is marked as not accurate.</source>
        <translation>Waktunya ditandai tidak akurat.</translation>
    </message>
    <message numerus="yes">
        <source>%n services not done yet</source>
        <translation>
            <numerusform>%n layanan belum dikerjakan</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Back to the queue, place kept</source>
        <translation>Kembali antre, tempat tetap</translation>
    </message>
    <message>
        <source>Cancelled by the visitor</source>
        <translation>Dibatalkan pengunjung</translation>
    </message>
    <message>
        <source>%1 is held</source>
        <translation>%1 sedang ditunda</translation>
    </message>
    <message>
        <source>Under 20 seconds: Ctrl+I marks the time as not accurate.</source>
        <translation>Di bawah 20 detik: Ctrl+I bila tidak akurat.</translation>
    </message>
    <message>
        <source>Give numbers of this service again today</source>
        <translation>Beri nomor lagi untuk layanan ini hari ini</translation>
    </message>
    <message>
        <source>A password of ten signs or more for %1</source>
        <translation>Kata sandi sepuluh tanda atau lebih untuk %1</translation>
    </message>
    <message>
        <source>The password of %1 once more</source>
        <translation>Kata sandi %1 sekali lagi</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the password anew.</source>
        <translation>Kedua kata sandi berbeda. Ketik kata sandi sekali lagi dari awal.</translation>
    </message>
    <message>
        <source>Present PIN of %1</source>
        <translation>PIN %1 yang sekarang</translation>
    </message>
    <message>
        <source>Present password of %1</source>
        <translation>Kata sandi %1 yang sekarang</translation>
    </message>
    <message>
        <source>The new one holds from now on.</source>
        <translation>Mulai sekarang yang baru yang berlaku.</translation>
    </message>
    <message>
        <source>Which administrator gets a new PIN?</source>
        <translation>Administrator mana yang mendapat PIN baru?</translation>
    </message>
    <message>
        <source>The printed code for a forgotten PIN (paper kept by the office)</source>
        <translation>Kode tercetak untuk lupa PIN (kertas yang disimpan kantor)</translation>
    </message>
    <message>
        <source>The PIN is new. The old code is used up. Write the new one on paper; it is shown only now.
Forgotten PIN: %1</source>
        <translation>PIN sudah baru. Kode lama habis terpakai. Tulis kode baru di kertas; hanya ditampilkan sekarang.
Lupa PIN: %1</translation>
    </message>
    <message>
        <source>Code of the file, number on the receipt (with its day), or the office&apos;s file number</source>
        <translation>Kode berkas, nomor pada bukti (dengan harinya), atau No. berkas kantor</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Which one is meant?</source>
        <translation>Yang mana yang dimaksud?</translation>
    </message>
    <message>
        <source>Add to this visit</source>
        <translation>Tambahkan ke kunjungan ini</translation>
    </message>
    <message>
        <source>Serve now</source>
        <translation>Layani sekarang</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Beri nomor</translation>
    </message>
    <message>
        <source>Who tells them that %1 comes?</source>
        <translation>Siapa yang memberi tahu bahwa %1 akan datang?</translation>
    </message>
    <message>
        <source>The visitor goes there by himself</source>
        <translation>Pengunjung datang sendiri</translation>
    </message>
    <message>
        <source>We tell them now</source>
        <translation>Kami beri tahu sekarang</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Hari lain</translation>
    </message>
    <message>
        <source>On which day will it be ready for %1?</source>
        <translation>Hari apa selesai untuk %1?</translation>
    </message>
    <message>
        <source>Ready for %1 on: day, day/month, or +working days</source>
        <translation>Selesai untuk %1 pada: tanggal, tanggal/bulan, atau +hari kerja</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Janjikan</translation>
    </message>
    <message>
        <source>What lacks for %1? Digit: lacks or not, Enter</source>
        <translation>Apa yang kurang untuk %1? Angka: kurang atau ada, lalu Enter</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Yang lain</translation>
    </message>
    <message>
        <source>What else lacks for %1? Write it as it will be printed</source>
        <translation>Apa lagi yang kurang untuk %1? Tulis seperti akan dicetak</translation>
    </message>
    <message>
        <source>The receipt of %1 is printed when the visit ends.</source>
        <translation>Bukti %1 dicetak saat layanan selesai.</translation>
    </message>
    <message>
        <source>The receipt of %1 is not printed by itself.</source>
        <translation>Bukti %1 tidak dicetak sendiri.</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>Pemohon</translation>
    </message>
    <message>
        <source>A proxy</source>
        <translation>Wakil pemohon</translation>
    </message>
    <message>
        <source>The office&apos;s own number of the file of %1 (never a NIK)</source>
        <translation>No. berkas kantor untuk %1 (jangan NIK)</translation>
    </message>
    <message>
        <source>The papers of %1 are printed in English.</source>
        <translation>Cetakan %1 dalam bahasa Inggris.</translation>
    </message>
    <message>
        <source>The papers of %1 are printed in Indonesian.</source>
        <translation>Cetakan %1 dalam bahasa Indonesia.</translation>
    </message>
    <message>
        <source>The next number is printed in English.</source>
        <translation>Nomor berikutnya dicetak dalam bahasa Inggris.</translation>
    </message>
    <message>
        <source>The next number is printed in Indonesian.</source>
        <translation>Nomor berikutnya dicetak dalam bahasa Indonesia.</translation>
    </message>
    <message>
        <source>No file was chosen for %1</source>
        <translation>Belum ada berkas yang dipilih untuk %1</translation>
    </message>
    <message>
        <source>Look for the file</source>
        <translation>Cari berkasnya</translation>
    </message>
    <message>
        <source>Finish without a file</source>
        <translation>Selesai tanpa berkas</translation>
    </message>
    <message>
        <source>Lacked for %1: %2. All there now?</source>
        <translation>Yang kurang untuk %1: %2. Sudah ada semua?</translation>
    </message>
    <message>
        <source>Yes, accepted</source>
        <translation>Sudah, diproses</translation>
    </message>
    <message>
        <source>Yes, done: handed over now</source>
        <translation>Sudah, selesai: diserahkan sekarang</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Who takes the document of %1?</source>
        <translation>Siapa yang mengambil dokumen %1?</translation>
    </message>
    <message>
        <source>Nobody: it was only asked about</source>
        <translation>Belum diserahkan: hanya ditanyakan</translation>
    </message>
    <message>
        <source>%1 was still being served when the program stopped at %2. The time since then is not counted. Look at its result again.</source>
        <translation>%1 masih dilayani saat program berhenti pukul %2. Waktu sejak itu dihentikan. Periksa lagi hasilnya.</translation>
    </message>
    <message>
        <source>Alt + digit: this lacks; finish and call the next</source>
        <translation>Alt + angka: ini yang kurang; selesaikan dan panggil berikutnya</translation>
    </message>
    <message>
        <source>What did %1 pay for %2, in rupiah?</source>
        <translation>Berapa rupiah dibayar %1 untuk %2?</translation>
    </message>
    <message>
        <source>Set fee: %1</source>
        <translation>Biaya yang ditetapkan: %1</translation>
    </message>
    <message>
        <source>Alt + digit: finish with it and call the next</source>
        <translation>Alt + angka: selesai sekaligus dan panggil berikutnya</translation>
    </message>
    <message>
        <source>%1 goes away. How did %2 end before?</source>
        <translation>%1 pergi. Bagaimana hasil %2 sebelumnya?</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Tidak selesai</translation>
    </message>
    <message>
        <source>Give number</source>
        <translation>Beri nomor</translation>
    </message>
    <message>
        <source>Empty it if it was noted by mistake</source>
        <translation>Kosongkan jika salah catat</translation>
    </message>
    <message>
        <source>Accepted, ready on %1</source>
        <translation>Diproses, siap %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Cetak bukti layanan</translation>
    </message>
    <message>
        <source>Give numbers of this service today outside the hours too</source>
        <translation>Beri nomor untuk layanan ini hari ini, juga di luar jam</translation>
    </message>
    <message>
        <source>Give numbers of this service today beyond the quota</source>
        <translation>Beri nomor untuk layanan ini hari ini melebihi kuota</translation>
    </message>
    <message>
        <source>Not finished yet: answer the question first, or drop it with Esc.</source>
        <translation>Belum selesai: jawab dulu pertanyaannya, atau batalkan dengan Esc.</translation>
    </message>
    <message>
        <source>No other counter officer has a PIN yet. Set one in Settings (Ctrl+,) &gt; Staff and PINs.</source>
        <translation>Belum ada petugas loket lain yang mempunyai PIN. Buat di Pengaturan (Ctrl+,) &gt; Petugas &amp; PIN.</translation>
    </message>
    <message>
        <source>Take the visitor to another officer, who presses F4 at the own counter.</source>
        <translation>Antar pengunjung ke petugas lain; ia menekan F4 di loketnya.</translation>
    </message>
    <message>
        <source>Take the visitor to %1; the officer there presses F4.</source>
        <translation>Antar pengunjung ke %1; petugas di sana menekan F4.</translation>
    </message>
    <message>
        <source>Take the visitor to the unit head.</source>
        <translation>Antar pengunjung kepada kepala unit.</translation>
    </message>
    <message>
        <source>Take the visitor to the unit head: %1.</source>
        <translation>Antar pengunjung kepada kepala unit: %1.</translation>
    </message>
    <message>
        <source>Whom would the visitor like to tell it?</source>
        <translation>Ingin menyampaikan kepada siapa?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Saya</translation>
    </message>
    <message>
        <source>Another officer</source>
        <translation>Petugas lain</translation>
    </message>
    <message>
        <source>Unit head</source>
        <translation>Kepala unit</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Tertulis</translation>
    </message>
    <message>
        <source>Give a paper form and show the complaint box. The head or the complaint officer enters it later.</source>
        <translation>Beri formulir kertas dan tunjukkan kotak pengaduan. Kepala unit atau pengelola pengaduan mencatatnya kemudian.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Who came to help?</source>
        <translation>Siapa yang datang membantu?</translation>
    </message>
    <message>
        <source>The office has no list of incidents yet. The administrator may put it into Settings &gt; Reasons.</source>
        <translation>Kantor ini belum memiliki daftar kejadian. Administrator dapat mengisinya di Pengaturan &gt; Alasan.</translation>
    </message>
    <message>
        <source>Scan the code on the receipt, or type behind the number the reference code printed there, or the contact that was given.</source>
        <translation>Pindai kode di tanda terima, atau ketik di belakang nomornya kode acuan yang tercetak di sana, atau kontak yang dulu diberikan.</translation>
    </message>
    <message>
        <source>With that number and code nothing can be told here. Check both; else the complaint officer or the head helps the visitor.</source>
        <translation>Dengan nomor dan kode itu tidak ada yang dapat disampaikan di sini. Periksa keduanya; bila tetap begitu, petugas pengaduan atau kepala unit membantu pengunjung.</translation>
    </message>
    <message>
        <source>Not ready yet. Give a number all the same?</source>
        <translation>Belum siap. Tetap beri nomor?</translation>
    </message>
    <message>
        <source>The deadlines of complaints wait for you to confirm them: Ctrl+, &gt; %1.</source>
        <translation>Tenggat pengaduan menunggu Anda pastikan: Ctrl+, &gt; %1.</translation>
    </message>
    <message>
        <source>A complaint&apos;s draft of %1 is still there.</source>
        <translation>Draf pengaduan dari %1 masih ada.</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Buka draf</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Lewati</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n lewat tenggat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n jatuh tempo hari ini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within two working days</source>
        <translation>
            <numerusform>%n jatuh tempo dalam dua hari kerja</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports: %1 (Shift+F4 lists them).</source>
        <translation>Laporan: %1 (Shift+F4 menampilkannya).</translation>
    </message>
    <message>
        <source>Scan the code on the receipt, or type behind the number the reference code printed there. By a contact only a complaint officer or the head can tell.</source>
        <translation>Pindai kode di tanda terima, atau ketik di belakang nomornya kode acuan yang tercetak di sana. Dengan kontak hanya petugas pengaduan atau kepala unit yang dapat menjawab.</translation>
    </message>
</context>
<context>
    <name>loket::ui::CounterWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Antrean</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Service of this visit</source>
        <translation>Layanan kunjungan ini</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Laporan</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Layar penuh</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Bagian jendela berikutnya</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Bilah menu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>About Loket Prima</source>
        <translation>Tentang Loket Prima</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Ikut sistem</translation>
    </message>
    <message>
        <source>About Loket Prima · Loket Prima</source>
        <translation>Tentang Loket Prima · Loket Prima</translation>
    </message>
    <message>
        <source>Loket Prima %1
Queue and service counters of a public office.</source>
        <translation>Loket Prima %1
Antrean dan loket layanan kantor pelayanan publik.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Fonts: Noto Sans and B612 (OFL). Icons: Lucide (ISC).</source>
        <translation>Perangkat lunak bebas dengan GNU General Public License versi 3 atau lebih baru. Huruf: Noto Sans dan B612 (OFL). Ikon: Lucide (ISC).</translation>
    </message>
    <message>
        <source>Compact mode</source>
        <translation>Mode ringkas</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Complaints</source>
        <translation>&amp;Pengaduan</translation>
    </message>
</context>
<context>
    <name>loket::ui::FeeWords</name>
    <message>
        <source>%1 (free of charge)</source>
        <translation>%1 (tidak dipungut biaya)</translation>
    </message>
    <message>
        <source>Fee worked out by the rules; pay only against an official receipt</source>
        <translation>Biaya dihitung sesuai ketentuan; bayar hanya dengan bukti resmi</translation>
    </message>
    <message>
        <source>Fee worked out by the rules; pay only at %1 against an official receipt</source>
        <translation>Biaya dihitung sesuai ketentuan; bayar hanya di %1 dengan bukti resmi</translation>
    </message>
    <message>
        <source>%1, %2 more than the fee</source>
        <translation>%1, lebih %2 dari biaya</translation>
    </message>
    <message>
        <source>%1, %2 less than the fee</source>
        <translation>%1, kurang %2 dari biaya</translation>
    </message>
    <message>
        <source>%1, to be paid at %2</source>
        <translation>%1, bayar di %2</translation>
    </message>
</context>
<context>
    <name>loket::ui::FileQuestion</name>
    <message>
        <source>Where is the file to be kept?</source>
        <translation>Di mana berkas disimpan?</translation>
    </message>
</context>
<context>
    <name>loket::ui::FileTexts</name>
    <message>
        <source>opened %1</source>
        <translation>dibuka %1</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1 (perkiraan)</translation>
    </message>
    <message>
        <source>the promised day is now a day off</source>
        <translation>tanggal janji jatuh pada hari libur</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>lewat %n hari kerja</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>lewat janji</translation>
    </message>
    <message numerus="yes">
        <source>incomplete: %n requirement(s) missing</source>
        <translation>
            <numerusform>belum lengkap: kurang %n syarat</numerusform>
        </translation>
    </message>
    <message>
        <source>in process</source>
        <translation>diproses</translation>
    </message>
    <message>
        <source>paused since %1: %2</source>
        <translation>dijeda sejak %1: %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>dijeda</translation>
    </message>
    <message>
        <source>ready since %1</source>
        <translation>siap diambil sejak %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>siap diambil</translation>
    </message>
    <message>
        <source>handed over to a proxy on %1</source>
        <translation>diserahkan kepada wakil pemohon pada %1</translation>
    </message>
    <message>
        <source>handed over to the applicant on %1</source>
        <translation>diserahkan kepada pemohon pada %1</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>ditarik pada %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>diterima %1</translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation>dijanjikan %1</translation>
    </message>
    <message>
        <source>Incomplete (%1)</source>
        <translation>Belum lengkap (%1)</translation>
    </message>
    <message>
        <source>Not ready (%1)</source>
        <translation>Belum siap (%1)</translation>
    </message>
    <message>
        <source>Late (%1)</source>
        <translation>Lewat janji (%1)</translation>
    </message>
    <message>
        <source>Ready to collect (%1)</source>
        <translation>Siap diambil (%1)</translation>
    </message>
    <message>
        <source>Found (%1)</source>
        <translation>Hasil pencarian (%1)</translation>
    </message>
    <message>
        <source>No file fits.</source>
        <translation>Tidak ada berkas yang cocok.</translation>
    </message>
    <message>
        <source>There is no file in this list.</source>
        <translation>Tidak ada berkas dalam daftar ini.</translation>
    </message>
    <message>
        <source>%1 is ready to be collected.</source>
        <translation>%1 siap diambil.</translation>
    </message>
    <message>
        <source>%1 was handed over to a proxy.</source>
        <translation>%1 diserahkan kepada wakil pemohon.</translation>
    </message>
    <message>
        <source>%1 was handed over to the applicant.</source>
        <translation>%1 diserahkan kepada pemohon.</translation>
    </message>
    <message>
        <source>%1 is paused: %2. Its time to completion stands still.</source>
        <translation>%1 dijeda: %2. Waktu penyelesaiannya berhenti sementara.</translation>
    </message>
    <message>
        <source>%1 is in process again. Its time to completion runs on.</source>
        <translation>%1 diproses lagi. Waktu penyelesaiannya berjalan terus.</translation>
    </message>
    <message>
        <source>%1 is now promised for %2. Tell the applicant.</source>
        <translation>%1 kini dijanjikan %2. Beri tahu pemohon.</translation>
    </message>
    <message>
        <source>%1 was withdrawn by the applicant.</source>
        <translation>%1 ditarik oleh pemohon.</translation>
    </message>
    <message>
        <source>Taken back: %1 is as before (%2).</source>
        <translation>Dikembalikan: %1 seperti semula (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found.</source>
        <translation>
            <numerusform>%n berkas ditemukan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of %1 was accepted on %2. Check service and day.</source>
        <translation>Tidak ada berkas %1 yang diterima pada %2. Periksa layanan dan hari.</translation>
    </message>
    <message>
        <source>File %1 ready by %2.</source>
        <translation>Berkas %1 selesai %2.</translation>
    </message>
    <message numerus="yes">
        <source>File %1: %n requirement(s) lack.</source>
        <translation>
            <numerusform>Berkas %1: %n syarat kurang.</numerusform>
        </translation>
    </message>
    <message>
        <source>File %1 handed over.</source>
        <translation>Berkas %1 diserahkan.</translation>
    </message>
    <message>
        <source>File %1: %2</source>
        <translation>Berkas %1: %2</translation>
    </message>
    <message>
        <source>No holidays of %1 are recorded yet: check this date.</source>
        <translation>Hari libur %1 belum dicatat: periksa tanggal ini.</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after the promise of %1</source>
        <translation>
            <numerusform>lewat %n hari kerja dari janji %1</numerusform>
        </translation>
    </message>
    <message>
        <source>after the promise of %1</source>
        <translation>lewat dari janji %1</translation>
    </message>
    <message>
        <source>The promise of %1 for %2 had passed: the file still counts as late. Its new date is %3. Tell the applicant.</source>
        <translation>Janji %1 untuk %2 sudah lewat: berkas tetap dihitung terlambat. Tanggal barunya %3. Beri tahu pemohon.</translation>
    </message>
    <message>
        <source>No visit is known by %1. Check the number and its day, or the code.</source>
        <translation>Tidak ada kunjungan dengan %1. Periksa nomor dan harinya, atau kodenya.</translation>
    </message>
    <message>
        <source>No file belongs to %1. Check the number and its day, or look by service and day (Shift+F3).</source>
        <translation>Tidak ada berkas pada %1. Periksa nomor dan harinya, atau cari menurut layanan dan tanggal (Shift+F3).</translation>
    </message>
    <message>
        <source>No open file belongs to %1. Choose the service instead.</source>
        <translation>Tidak ada berkas terbuka pada %1. Pilih layanannya saja.</translation>
    </message>
    <message>
        <source>File %1 is withdrawn, its code is not used again.</source>
        <translation>Berkas %1 ditarik, kodenya tidak dipakai lagi.</translation>
    </message>
    <message>
        <source>The hand-over of file %1 is taken back: its document counts as not handed over.</source>
        <translation>Penyerahan berkas %1 ditarik kembali: dokumennya tercatat belum diserahkan.</translation>
    </message>
    <message>
        <source>File %1 is as it was before.</source>
        <translation>Berkas %1 kembali seperti sebelumnya.</translation>
    </message>
    <message>
        <source>Ready by: %1.</source>
        <translation>Selesai pada: %1.</translation>
    </message>
    <message>
        <source>Lacking: %1.</source>
        <translation>Kurang: %1.</translation>
    </message>
    <message>
        <source>Handed over: %1.</source>
        <translation>Diserahkan: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): see Ctrl+D.</source>
        <translation>
            <numerusform>%n berkas: lihat Ctrl+D.</numerusform>
        </translation>
    </message>
    <message>
        <source>new date: Ctrl+D, then Ctrl+J</source>
        <translation>tanggal baru: Ctrl+D, lalu Ctrl+J</translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation>Dilewati: %1</translation>
    </message>
    <message>
        <source>File %1 is accepted already. Another date is given with Ctrl+D, then Ctrl+J.</source>
        <translation>Berkas %1 sudah diterima. Tanggal lain diberikan dengan Ctrl+D, lalu Ctrl+J.</translation>
    </message>
</context>
<context>
    <name>loket::ui::FilesModel</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Office&apos;s no.</source>
        <translation>No. berkas</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Dijanjikan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
</context>
<context>
    <name>loket::ui::FilesPresenter</name>
    <message>
        <source>Ready to collect</source>
        <translation>Siap diambil</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation>Ubah tanggal</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ditarik</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Urungkan %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Why does %1 wait?</source>
        <translation>Mengapa %1 dijeda?</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>Pemohon</translation>
    </message>
    <message>
        <source>A proxy</source>
        <translation>Wakil pemohon</translation>
    </message>
    <message>
        <source>Who collects %1?</source>
        <translation>Siapa yang mengambil %1?</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Tanggal ini</translation>
    </message>
    <message>
        <source>Does the applicant withdraw %1?</source>
        <translation>Apakah pemohon menarik %1?</translation>
    </message>
    <message>
        <source>Yes, withdraw it</source>
        <translation>Ya, ditarik</translation>
    </message>
    <message>
        <source>New date for %1, such as 21, 21/11 or +2 working days</source>
        <translation>Tanggal baru untuk %1, misalnya 21, 21/11, atau +2 hari kerja</translation>
    </message>
    <message>
        <source>Serve at the counter</source>
        <translation>Layani di loket</translation>
    </message>
    <message>
        <source>Files of which service? Type its letter</source>
        <translation>Berkas layanan apa? Ketik huruf layanannya</translation>
    </message>
    <message>
        <source>%1: accepted on which day? Such as 17, 17/11 or 17/11/2023</source>
        <translation>%1: diterima pada tanggal berapa? Misalnya 17, 17/11, atau 17/11/2023</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Why does the date of %1 change? You are noted as who tells the applicant.</source>
        <translation>Mengapa tanggal %1 berubah? Anda tercatat sebagai yang memberi tahu pemohon.</translation>
    </message>
</context>
<context>
    <name>loket::ui::FilesTable</name>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
</context>
<context>
    <name>loket::ui::FilesWindow</name>
    <message>
        <source>List of files · Loket Prima</source>
        <translation>Daftar berkas · Loket Prima</translation>
    </message>
    <message>
        <source>Code or number of the file   F3</source>
        <translation>Kode atau nomor berkas   F3</translation>
    </message>
    <message>
        <source>Without the paper</source>
        <translation>Tanpa bukti</translation>
    </message>
    <message>
        <source>By service and day of acceptance, for somebody without the paper</source>
        <translation>Menurut layanan dan hari penerimaan, bagi pemohon yang tidak membawa bukti</translation>
    </message>
</context>
<context>
    <name>loket::ui::GuidanceWindow</name>
    <message>
        <source>Words of the card</source>
        <translation>Isi kartu</translation>
    </message>
    <message>
        <source>Guidance cards · Loket Prima</source>
        <translation>Kartu panduan · Loket Prima</translation>
    </message>
    <message>
        <source>Guidance cards</source>
        <translation>Kartu panduan</translation>
    </message>
    <message>
        <source>No card is in use. The administrator may put them back.</source>
        <translation>Tidak ada kartu yang dipakai. Administrator dapat memakainya kembali.</translation>
    </message>
    <message>
        <source>A digit or letter opens a card</source>
        <translation>Angka atau huruf membuka kartu</translation>
    </message>
    <message>
        <source>Helps now: %1. A digit or letter opens a card</source>
        <translation>Membantu sekarang: %1. Angka atau huruf membuka kartu</translation>
    </message>
    <message>
        <source>%1, helps now</source>
        <translation>%1, membantu sekarang</translation>
    </message>
</context>
<context>
    <name>loket::ui::HandOverFiles</name>
    <message>
        <source>hand-over-%1.loket</source>
        <translation>serah-terima-%1.loket</translation>
    </message>
    <message>
        <source>Handed over: %1 for the supervisor, and the sheet %2 to print.</source>
        <translation>Diserahkan: %1 untuk atasan, dan lembar %2 untuk dicetak.</translation>
    </message>
</context>
<context>
    <name>loket::ui::HeaderBar</name>
    <message>
        <source>Counter state: %1</source>
        <translation>Keadaan loket: %1</translation>
    </message>
    <message>
        <source>Officer: %1</source>
        <translation>Petugas: %1</translation>
    </message>
    <message>
        <source>Show the queue: %1</source>
        <translation>Tampilkan antrean: %1</translation>
    </message>
</context>
<context>
    <name>loket::ui::HistoryWriter</name>
    <message>
        <source>number given</source>
        <translation>nomor diberikan</translation>
    </message>
    <message>
        <source>served without queue</source>
        <translation>dilayani tanpa antre</translation>
    </message>
    <message>
        <source>called</source>
        <translation>dipanggil</translation>
    </message>
    <message>
        <source>called again</source>
        <translation>dipanggil ulang</translation>
    </message>
    <message>
        <source>service begun</source>
        <translation>mulai dilayani</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>tidak hadir</translation>
    </message>
    <message>
        <source>back in the queue</source>
        <translation>kembali antre</translation>
    </message>
    <message>
        <source>held</source>
        <translation>ditunda</translation>
    </message>
    <message>
        <source>service resumed</source>
        <translation>layanan dilanjutkan</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>dipindahkan</translation>
    </message>
    <message>
        <source>visitor left</source>
        <translation>pengunjung pergi</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>not served until closing</source>
        <translation>belum terlayani sampai tutup</translation>
    </message>
    <message>
        <source>priority changed</source>
        <translation>prioritas diubah</translation>
    </message>
    <message>
        <source>service added</source>
        <translation>layanan ditambah</translation>
    </message>
    <message>
        <source>other service</source>
        <translation>ganti layanan</translation>
    </message>
    <message>
        <source>number of people changed</source>
        <translation>jumlah orang diubah</translation>
    </message>
    <message>
        <source>quantity changed</source>
        <translation>jumlah diubah</translation>
    </message>
    <message>
        <source>time marked</source>
        <translation>waktu ditandai</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>catatan ditulis</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>diurungkan</translation>
    </message>
    <message>
        <source>counter opened</source>
        <translation>loket dibuka</translation>
    </message>
    <message>
        <source>break begun</source>
        <translation>istirahat dimulai</translation>
    </message>
    <message>
        <source>counter closed</source>
        <translation>loket ditutup</translation>
    </message>
    <message>
        <source>other act</source>
        <translation>tindakan lain</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (diurungkan)</translation>
    </message>
    <message>
        <source>family tie or interest noted</source>
        <translation>hubungan keluarga atau kepentingan dicatat</translation>
    </message>
    <message>
        <source>paper printed</source>
        <translation>kertas dicetak</translation>
    </message>
    <message>
        <source>copy printed</source>
        <translation>salinan dicetak</translation>
    </message>
    <message>
        <source>payment noted</source>
        <translation>pembayaran dicatat</translation>
    </message>
    <message>
        <source>file number noted</source>
        <translation>nomor berkas dicatat</translation>
    </message>
    <message>
        <source>result chosen</source>
        <translation>hasil dipilih</translation>
    </message>
    <message>
        <source>finished, the rest back in the queue</source>
        <translation>selesai, sisanya kembali antre</translation>
    </message>
    <message>
        <source>incident noted</source>
        <translation>kejadian dicatat</translation>
    </message>
</context>
<context>
    <name>loket::ui::Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that this text is translated to, such as &quot;id&quot;. Not shown.</extracomment>
        <translation>id</translation>
    </message>
</context>
<context>
    <name>loket::ui::LegRow</name>
    <message numerus="yes">
        <source>+%n services</source>
        <translation>
            <numerusform>+%n layanan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::PageWindow</name>
    <message>
        <source>Esc closes. The counter&apos;s keys work here too.</source>
        <translation>Esc menutup. Tombol loket tetap berfungsi di sini.</translation>
    </message>
</context>
<context>
    <name>loket::ui::PaperTexts</name>
    <message>
        <source>%1, in English</source>
        <translation>%1, bahasa Inggris</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>salinan ke-%1</translation>
    </message>
    <message>
        <source>original</source>
        <translation>asli</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>sedang dikirim</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>menunggu: %1</translation>
    </message>
    <message>
        <source>perhaps not printed: %1</source>
        <translation>belum pasti tercetak: %1</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>tercetak %1</translation>
    </message>
    <message>
        <source>not printed: what it tells of is no longer so</source>
        <translation>tidak dicetak: isinya sudah tidak berlaku</translation>
    </message>
    <message>
        <source>given up %1</source>
        <translation>batal dicetak %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>is being sent: %1</source>
        <translation>sedang dikirim: %1</translation>
    </message>
    <message>
        <source>perhaps not printed; copy %1 was printed %2</source>
        <translation>belum pasti tercetak; salinan ke-%1 tercetak %2</translation>
    </message>
</context>
<context>
    <name>loket::ui::PapersModel</name>
    <message>
        <source>Asked at</source>
        <translation>Diminta</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Cetakan</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salinan</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
</context>
<context>
    <name>loket::ui::PapersPresenter</name>
    <message>
        <source>Print it after all</source>
        <translation>Tetap cetak</translation>
    </message>
    <message>
        <source>Print another one</source>
        <translation>Cetak satu lagi</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Cetak salinan</translation>
    </message>
    <message>
        <source>It was printed</source>
        <translation>Sudah tercetak</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Batal cetak</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Requirement sheet</source>
        <translation>Lembar persyaratan</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Halaman uji</translation>
    </message>
    <message>
        <source>%1 was printed.</source>
        <translation>%1 sudah tercetak.</translation>
    </message>
    <message>
        <source>%1 is not printed.</source>
        <translation>%1 tidak dicetak.</translation>
    </message>
    <message>
        <source>The printers are asked again.</source>
        <translation>Printer ditanya lagi.</translation>
    </message>
    <message>
        <source>In Indonesian</source>
        <translation>Bahasa Indonesia</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Bahasa Inggris</translation>
    </message>
    <message>
        <source>Of another service</source>
        <translation>Layanan lain</translation>
    </message>
    <message>
        <source>Requirements of %1 for %2</source>
        <translation>Persyaratan %1 untuk %2</translation>
    </message>
    <message>
        <source>Requirements of which service?</source>
        <translation>Persyaratan layanan mana?</translation>
    </message>
    <message>
        <source>Requirements of %1</source>
        <translation>Persyaratan %1</translation>
    </message>
    <message>
        <source>Test page as which paper?</source>
        <translation>Halaman uji seperti cetakan mana?</translation>
    </message>
    <message>
        <source>Which one is meant? For an older one type its day too.</source>
        <translation>Yang mana? Untuk yang lebih lama, ketik juga harinya.</translation>
    </message>
    <message>
        <source>Which one is meant?</source>
        <translation>Yang mana?</translation>
    </message>
    <message>
        <source>No paper has been asked for at this counter&apos;s computer lately.</source>
        <translation>Belum ada cetakan yang diminta di komputer loket ini akhir-akhir ini.</translation>
    </message>
    <message>
        <source>%1 is being taken back from its printer.</source>
        <translation>%1 sedang ditarik dari printernya.</translation>
    </message>
</context>
<context>
    <name>loket::ui::PapersTable</name>
    <message>
        <source>Papers</source>
        <translation>Cetakan</translation>
    </message>
</context>
<context>
    <name>loket::ui::PapersWindow</name>
    <message>
        <source>Papers · Loket Prima</source>
        <translation>Cetakan · Loket Prima</translation>
    </message>
    <message>
        <source>Print for an earlier visit: receipt number, number and day (A-017 17/11), or code   F3</source>
        <translation>Cetak untuk kunjungan lalu: nomor bukti, nomor dan hari (A-017 17/11), atau kode   F3</translation>
    </message>
</context>
<context>
    <name>loket::ui::PersonTexts</name>
    <message>
        <source>opened the case</source>
        <translation>membuka perkara</translation>
    </message>
    <message>
        <source>read who complains</source>
        <translation>membaca identitas pengadu</translation>
    </message>
    <message>
        <source>told a visitor how far it is</source>
        <translation>menyampaikan perkembangan kepada pengunjung</translation>
    </message>
    <message>
        <source>handed these data out</source>
        <translation>menyerahkan data ini</translation>
    </message>
    <message>
        <source>printed the receipt</source>
        <translation>mencetak tanda terima</translation>
    </message>
    <message>
        <source>printed a copy of the receipt</source>
        <translation>mencetak salinan tanda terima</translation>
    </message>
    <message>
        <source>Who has looked at it, and for what</source>
        <translation>Siapa yang telah melihatnya, dan untuk apa</translation>
    </message>
    <message>
        <source>What tells of other people is left out.</source>
        <translation>Yang menyangkut orang lain tidak dicantumkan.</translation>
    </message>
</context>
<context>
    <name>loket::ui::PrintTexts</name>
    <message>
        <source>Queue number</source>
        <translation>Nomor antrean</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Requirement sheet</source>
        <translation>Lembar persyaratan</translation>
    </message>
    <message>
        <source>Sheet of what lacks</source>
        <translation>Lembar kekurangan</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Kupon</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Halaman uji</translation>
    </message>
    <message>
        <source>printer %1 is out of paper or open</source>
        <translation>kertas printer %1 habis atau penutupnya terbuka</translation>
    </message>
    <message>
        <source>printer %1 takes nothing</source>
        <translation>printer %1 tidak menerima cetakan</translation>
    </message>
    <message numerus="yes">
        <source>the queue of printer %1 stands still and %n papers wait</source>
        <translation>
            <numerusform>antrean cetak printer %1 berhenti dan %n kertas menunggu</numerusform>
        </translation>
    </message>
    <message>
        <source>printer %1 is no longer on this computer</source>
        <translation>printer %1 sudah tidak ada di komputer ini</translation>
    </message>
    <message>
        <source>there is no printer %1 on this computer or network</source>
        <translation>printer %1 tidak ditemukan di komputer atau jaringan ini</translation>
    </message>
    <message>
        <source>printer %1 accepts no papers</source>
        <translation>printer %1 sedang menolak cetakan</translation>
    </message>
    <message>
        <source>the print program of this counter does not run</source>
        <translation>program cetak loket ini tidak berjalan</translation>
    </message>
    <message>
        <source>printer %1 does not answer</source>
        <translation>printer %1 tidak menjawab</translation>
    </message>
    <message>
        <source>Start the queue in the computer&apos;s printer settings; the papers follow by themselves.</source>
        <translation>Jalankan antreannya di pengaturan printer komputer; kertas akan tercetak sendiri.</translation>
    </message>
    <message>
        <source>Close Loket Prima and open it again; ask the administrator if it happens once more.</source>
        <translation>Tutup lalu buka lagi Loket Prima; hubungi administrator bila terulang.</translation>
    </message>
    <message>
        <source>printer %1 ran out of paper in the middle</source>
        <translation>kertas printer %1 habis di tengah cetakan</translation>
    </message>
    <message>
        <source>the program ended in the middle</source>
        <translation>program berhenti di tengah cetakan</translation>
    </message>
    <message>
        <source>the queue of printer %1 was stopped in the middle</source>
        <translation>antrean cetak printer %1 dihentikan di tengah cetakan</translation>
    </message>
    <message>
        <source>printer %1 fell silent in the middle</source>
        <translation>printer %1 berhenti menjawab di tengah cetakan</translation>
    </message>
    <message>
        <source>the connection to printer %1 broke in the middle</source>
        <translation>sambungan ke printer %1 terputus di tengah cetakan</translation>
    </message>
    <message>
        <source>%1 not printed yet: %2. The data is saved. %3</source>
        <translation>%1 belum tercetak: %2. Data sudah tersimpan. %3</translation>
    </message>
    <message>
        <source>%1 is on its way to the printer already and is printed once.</source>
        <translation>%1 sudah menunggu di printer dan dicetak satu kali saja.</translation>
    </message>
    <message>
        <source>The computer&apos;s printing service does not answer. Start it, or enter a printer by its network address.</source>
        <translation>Layanan cetak komputer tidak menjawab. Jalankan layanan itu, atau isi printer dengan alamat jaringannya.</translation>
    </message>
    <message>
        <source>This computer has no printing service. Enter a printer by its network address or device.</source>
        <translation>Komputer ini tidak punya layanan cetak. Isi printer dengan alamat jaringan atau perangkatnya.</translation>
    </message>
    <message>
        <source>Ctrl+P prints: %1.</source>
        <translation>Ctrl+P mencetak: %1.</translation>
    </message>
    <message>
        <source>Put paper in and close the cover, then choose Try again in Papers (Ctrl+Shift+P).</source>
        <translation>Isi kertas dan tutup penutupnya, lalu pilih Coba lagi di Cetakan (Ctrl+Shift+P).</translation>
    </message>
    <message>
        <source>Switch the printer off and on, then choose Try again in Papers (Ctrl+Shift+P).</source>
        <translation>Matikan lalu nyalakan printer, lalu pilih Coba lagi di Cetakan (Ctrl+Shift+P).</translation>
    </message>
    <message>
        <source>Connect the printer again, or choose another one in Settings &gt; Papers and printers.</source>
        <translation>Sambungkan lagi printernya, atau pilih printer lain di Pengaturan &gt; Kertas dan printer.</translation>
    </message>
    <message>
        <source>Choose another printer in Settings &gt; Papers and printers, or ask the administrator.</source>
        <translation>Pilih printer lain di Pengaturan &gt; Kertas dan printer, atau minta administrator.</translation>
    </message>
    <message>
        <source>Switch the printer on, then choose Try again in Papers (Ctrl+Shift+P).</source>
        <translation>Nyalakan printer, lalu pilih Coba lagi di Cetakan (Ctrl+Shift+P).</translation>
    </message>
    <message>
        <source>%1 perhaps not printed: %2. The data is saved. Look at the printer, then say in Papers (Ctrl+Shift+P) that it is there, or print a copy, which is marked COPY.</source>
        <translation>%1 belum pasti tercetak: %2. Data sudah tersimpan. Lihat printer, lalu di Cetakan (Ctrl+Shift+P) pilih Sudah tercetak, atau Cetak salinan yang bertanda SALINAN.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other papers</source>
        <translation>
            <numerusform>%1 dan %n kertas lain</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 perhaps not printed. What to do: Papers (Ctrl+Shift+P)</source>
        <translation>%1 belum pasti tercetak. Petunjuk: Cetakan (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Receipt of a report</source>
        <translation>Tanda terima pengaduan</translation>
    </message>
    <message>
        <source>Blank complaint form</source>
        <translation>Formulir pengaduan kosong</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more: Papers (Ctrl+Shift+P).</source>
        <translation>
            <numerusform>%1 Dan %n masalah lain: Cetakan (Ctrl+Shift+P).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not printed yet: %2</source>
        <translation>%1 belum tercetak: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, dan %n masalah lain</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. What to do: Papers (Ctrl+Shift+P)</source>
        <translation>%1. Petunjuk: Cetakan (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>%1 waits: %2.</source>
        <translation>%1 menunggu: %2.</translation>
    </message>
    <message>
        <source>%1 is in the print queue as copy %2.</source>
        <translation>%1 masuk antrean cetak sebagai salinan ke-%2.</translation>
    </message>
    <message>
        <source>%1 is in the print queue.</source>
        <translation>%1 masuk antrean cetak.</translation>
    </message>
    <message>
        <source>Choose another printer in Settings (Ctrl+,) &gt; Papers and printers.</source>
        <translation>Pilih printer lain di Pengaturan (Ctrl+,) &gt; Kertas dan printer.</translation>
    </message>
    <message>
        <source>Close Loket Prima and open it again; restart the computer if it happens once more.</source>
        <translation>Tutup lalu buka lagi Loket Prima; nyalakan ulang komputer bila terulang.</translation>
    </message>
    <message>
        <source>the computer&apos;s printing service does not answer</source>
        <translation>layanan cetak komputer ini tidak menjawab</translation>
    </message>
    <message>
        <source>Start the printing service or the computer again; the papers follow by themselves.</source>
        <translation>Jalankan ulang layanan cetak atau komputernya; cetakan menyusul sendiri.</translation>
    </message>
    <message>
        <source>printer %1 was removed in the middle</source>
        <translation>printer %1 dihapus di tengah cetakan</translation>
    </message>
    <message numerus="yes">
        <source>printer %1 does not answer and %n papers wait</source>
        <translation>
            <numerusform>printer %1 tidak menjawab dan %n kertas menunggu</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the printer, or choose Do not print in Papers (Ctrl+Shift+P) for this paper.</source>
        <translation>Periksa printer, atau pilih Batal cetak di Cetakan (Ctrl+Shift+P) untuk kertas ini.</translation>
    </message>
    <message numerus="yes">
        <source>%n papers of earlier days perhaps not printed: Papers (Ctrl+Shift+P).</source>
        <translation>
            <numerusform>%n kertas dari hari sebelumnya belum pasti tercetak: Cetakan (Ctrl+Shift+P).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::QueueCard</name>
    <message>
        <source>All services</source>
        <translation>Semua layanan</translation>
    </message>
    <message>
        <source>Search number   F3</source>
        <translation>Cari nomor   F3</translation>
    </message>
    <message>
        <source>Which service to list</source>
        <translation>Layanan yang ditampilkan</translation>
    </message>
    <message>
        <source>History of today</source>
        <translation>Riwayat hari ini</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Layanan %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Antrean</translation>
    </message>
</context>
<context>
    <name>loket::ui::QueueTable</name>
    <message>
        <source>Waiting numbers</source>
        <translation>Nomor yang menunggu</translation>
    </message>
</context>
<context>
    <name>loket::ui::QueueTableModel</name>
    <message>
        <source>Held (%1): %2</source>
        <translation>Ditunda (%1): %2</translation>
    </message>
    <message>
        <source>Absent (%1): %2, can be called again</source>
        <translation>Tidak hadir (%1): %2, bisa dipanggil lagi</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers found</source>
        <translation>
            <numerusform>%n nomor ditemukan</numerusform>
        </translation>
    </message>
    <message>
        <source>held</source>
        <translation>ditunda</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>tidak hadir</translation>
    </message>
    <message>
        <source>other counter</source>
        <translation>loket lain</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioritas</translation>
    </message>
    <message>
        <source>for this counter</source>
        <translation>untuk loket ini</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not served on the last working day (%1): %2</source>
        <translation>Belum terlayani hari kerja lalu (%1): %2</translation>
    </message>
</context>
<context>
    <name>loket::ui::RecordTexts</name>
    <message>
        <source>Staff and PINs</source>
        <translation>Petugas &amp; PIN</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Jam layanan</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Kuota</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Hari libur</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Services and standards</source>
        <translation>Layanan &amp; standar</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Queue and calling</source>
        <translation>Antrean &amp; panggilan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nama dalam bahasa Inggris</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Works from</source>
        <translation>Bertugas sejak</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Bertugas sampai</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN atau kata sandi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Berlaku sejak</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Numbers from</source>
        <translation>Nomor mulai</translation>
    </message>
    <message>
        <source>Numbers until</source>
        <translation>Nomor sampai</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Jam layanan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Numbers a day</source>
        <translation>Nomor sehari</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Compared with the decree</source>
        <translation>Dicocokkan dengan SK</translation>
    </message>
    <message>
        <source>Serves (none = all)</source>
        <translation>Melayani (kosong = semua)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>Standard (minutes)</source>
        <translation>Standar (menit)</translation>
    </message>
    <message>
        <source>Standard is</source>
        <translation>Keadaan standar</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>SK</translation>
    </message>
    <message>
        <source>Standard from</source>
        <translation>Standar sejak</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setelan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Bawaan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>password</source>
        <translation>kata sandi</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>some weeks</source>
        <translation>beberapa minggu</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>satu hari</translation>
    </message>
    <message>
        <source>national holiday</source>
        <translation>libur nasional</translation>
    </message>
    <message>
        <source>joint leave</source>
        <translation>cuti bersama</translation>
    </message>
    <message>
        <source>local holiday</source>
        <translation>libur daerah</translation>
    </message>
    <message>
        <source>set</source>
        <translation>ditetapkan</translation>
    </message>
    <message>
        <source>an example</source>
        <translation>contoh</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>belum ditetapkan</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Sen</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Sel</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Rab</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Jum</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sab</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Priority numbers in a row while others wait</source>
        <translation>Nomor prioritas berturut-turut saat yang lain menunggu</translation>
    </message>
    <message>
        <source>Calls of one number, the first one included</source>
        <translation>Panggilan satu nomor, termasuk yang pertama</translation>
    </message>
    <message>
        <source>Pause between two calls (seconds)</source>
        <translation>Jeda antara dua panggilan (detik)</translation>
    </message>
    <message>
        <source>Calls before a number is absent without a reason</source>
        <translation>Panggilan sebelum tidak hadir tanpa alasan</translation>
    </message>
    <message>
        <source>Time before a number is absent without a reason (seconds)</source>
        <translation>Waktu sebelum tidak hadir tanpa alasan (detik)</translation>
    </message>
    <message>
        <source>Tolerance of a return (numbers)</source>
        <translation>Toleransi panggil kembali (nomor)</translation>
    </message>
    <message>
        <source>Tolerance of a return (seconds)</source>
        <translation>Toleransi panggil kembali (detik)</translation>
    </message>
    <message>
        <source>Screen locks when the computer rests (seconds, 0 = never)</source>
        <translation>Layar terkunci saat komputer diam (detik, 0 = tidak pernah)</translation>
    </message>
    <message>
        <source>Nobody served while somebody waits: a gap from (seconds)</source>
        <translation>Tidak melayani saat ada yang menunggu: jeda sejak (detik)</translation>
    </message>
    <message>
        <source>Joint leave is a working day here (1 = yes, 0 = no)</source>
        <translation>Cuti bersama dihitung hari kerja di sini (1 = ya, 0 = tidak)</translation>
    </message>
    <message>
        <source>Open numbers end at midnight (1 = yes, 0 = no)</source>
        <translation>Nomor terbuka berakhir tengah malam (1 = ya, 0 = tidak)</translation>
    </message>
    <message>
        <source>Supervisor above the unit head (name and post)</source>
        <translation>Atasan kepala unit (nama dan jabatan)</translation>
    </message>
    <message>
        <source>break</source>
        <translation>istirahat</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>tutup loket</translation>
    </message>
    <message>
        <source>called out of order</source>
        <translation>dipanggil di luar urutan</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>not served until closing</source>
        <translation>belum terlayani sampai tutup</translation>
    </message>
    <message>
        <source>numbers stopped</source>
        <translation>pengambilan nomor dihentikan</translation>
    </message>
    <message>
        <source>entered later from paper</source>
        <translation>susulan dari kertas</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>dipindahkan</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>late return</source>
        <translation>kembali terlambat</translation>
    </message>
    <message>
        <source>left</source>
        <translation>pergi</translation>
    </message>
    <message>
        <source>absent early</source>
        <translation>cepat ditandai tidak hadir</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>tidak dikerjakan</translation>
    </message>
    <message>
        <source>priority group</source>
        <translation>kelompok prioritas</translation>
    </message>
    <message>
        <source>Day as YYYY-MM-DD, or empty</source>
        <translation>Tanggal sebagai TTTT-BB-HH, atau kosong</translation>
    </message>
    <message>
        <source>Time as 08.00, or empty</source>
        <translation>Jam sebagai 08.00, atau kosong</translation>
    </message>
    <message>
        <source>A PIN of four digits, or a password of ten characters or more for who opens sealed things</source>
        <translation>PIN empat angka, atau kata sandi sepuluh karakter atau lebih bagi yang membuka hal tersegel</translation>
    </message>
    <message>
        <source>As 08.00-12.00, 13.00-16.00; empty = closed</source>
        <translation>Seperti 08.00-12.00, 13.00-16.00; kosong = tutup</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Profil baru</translation>
    </message>
    <message>
        <source>New holiday</source>
        <translation>Hari libur baru</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Layanan baru</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Alasan baru</translation>
    </message>
    <message>
        <source>Texts of the standards</source>
        <translation>Standar layanan</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Penyelesaian</translation>
    </message>
    <message>
        <source>Completion after</source>
        <translation>Lama penyelesaian</translation>
    </message>
    <message>
        <source>Completion is</source>
        <translation>Keadaan penyelesaian</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Fee (rupiah each)</source>
        <translation>Biaya (rupiah, per buah)</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Dibayar di</translation>
    </message>
    <message>
        <source>Fee is</source>
        <translation>Keadaan biaya</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Teks bahasa Inggris</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>not set (draft)</source>
        <translation>draf</translation>
    </message>
    <message>
        <source>at the same visit</source>
        <translation>pada kunjungan yang sama</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>menit</translation>
    </message>
    <message>
        <source>service hours</source>
        <translation>jam layanan</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>hari kalender</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>hari kerja</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>tidak dipungut biaya</translation>
    </message>
    <message>
        <source>a fixed amount</source>
        <translation>tetap</translation>
    </message>
    <message>
        <source>worked out by the rules</source>
        <translation>dihitung sesuai ketentuan</translation>
    </message>
    <message>
        <source>Who comes back with what lacked queues again (1 = yes, 0 = no)</source>
        <translation>Yang kembali melengkapi berkas mengantre lagi (1 = ya, 0 = tidak)</translation>
    </message>
    <message>
        <source>Address, printed under the office&apos;s name</source>
        <translation>Alamat, dicetak di bawah nama kantor</translation>
    </message>
    <message>
        <source>Where complaints are received (such as: counter 5)</source>
        <translation>Tempat menerima pengaduan (misalnya: loket 5)</translation>
    </message>
    <message>
        <source>Contact for complaints (such as: WhatsApp 0813 ..)</source>
        <translation>Kontak pengaduan (misalnya: WhatsApp 0813 ..)</translation>
    </message>
    <message>
        <source>Web address for complaints (such as: lapor.go.id)</source>
        <translation>Alamat web pengaduan (misalnya: lapor.go.id)</translation>
    </message>
    <message>
        <source>Where finished documents are collected (such as: counter 4)</source>
        <translation>Tempat mengambil dokumen yang selesai (misalnya: loket 4)</translation>
    </message>
    <message>
        <source>Day of the decree as YYYY-MM-DD; numbers that were taken keep their standard</source>
        <translation>Hari berlakunya SK sebagai TTTT-BB-HH; nomor yang sudah diambil tetap memakai standarnya</translation>
    </message>
    <message>
        <source>One requirement in each line; Ctrl+Enter stores, Esc leaves the text as it was</source>
        <translation>Satu persyaratan per baris; Ctrl+Enter menyimpan, Esc membiarkan teks seperti semula</translation>
    </message>
    <message>
        <source>How many of them, from the complete file on; empty = not set</source>
        <translation>Berapa banyaknya, sejak berkas lengkap; kosong = belum ditetapkan</translation>
    </message>
    <message>
        <source>Papers and printers</source>
        <translation>Kertas dan printer</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Lebar</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>Head to knife (mm)</source>
        <translation>Kepala ke pisau (mm)</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Potong</translation>
    </message>
    <message>
        <source>Printer draws QR</source>
        <translation>Printer menggambar QR</translation>
    </message>
    <message>
        <source>queue ticket</source>
        <translation>nomor antrean</translation>
    </message>
    <message>
        <source>service receipt</source>
        <translation>bukti layanan</translation>
    </message>
    <message>
        <source>requirement sheet</source>
        <translation>lembar persyaratan</translation>
    </message>
    <message>
        <source>what lacks</source>
        <translation>yang masih kurang</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>kupon</translation>
    </message>
    <message>
        <source>test page</source>
        <translation>cetak uji</translation>
    </message>
    <message>
        <source>always</source>
        <translation>selalu</translation>
    </message>
    <message>
        <source>when asked for</source>
        <translation>bila diminta</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation>58 mm</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 mm</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>As system:XP-58, raw:192.168.1.50:9100 or device:/dev/usb/lp0; empty = no printer</source>
        <translation>Seperti system:XP-58, raw:192.168.1.50:9100, atau device:/dev/usb/lp0; kosong = tanpa printer</translation>
    </message>
    <message>
        <source>Standard holds</source>
        <translation>Standar berlaku</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>akan datang</translation>
    </message>
    <message>
        <source>Without a decree the values of this standard are not set: nobody is told them and nothing is counted by them. Fill in the decree.</source>
        <translation>Tanpa SK nilai standar ini belum ditetapkan: tidak diberitahukan kepada siapa pun dan tidak dipakai menghitung. Isi SK-nya.</translation>
    </message>
    <message>
        <source>Guidance cards</source>
        <translation>Kartu panduan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Judul dalam bahasa Inggris</translation>
    </message>
    <message>
        <source>Words of the card</source>
        <translation>Isi kartu</translation>
    </message>
    <message>
        <source>Words in English</source>
        <translation>Isi dalam bahasa Inggris</translation>
    </message>
    <message>
        <source>Helps when</source>
        <translation>Membantu saat</translation>
    </message>
    <message>
        <source>One short sentence in each line; Ctrl+Enter stores, Esc leaves the text as it was</source>
        <translation>Satu kalimat singkat tiap baris; Ctrl+Enter menyimpan, Esc membiarkan teks seperti semula</translation>
    </message>
    <message>
        <source>draft, awaits its decree</source>
        <translation>menunggu SK</translation>
    </message>
    <message>
        <source>The line above goes on: that is told and counted.</source>
        <translation>Baris di atasnya tetap berlaku: itu yang diberitahukan dan dihitung.</translation>
    </message>
    <message>
        <source>%1 goes on: that is told and counted.</source>
        <translation>%1 tetap berlaku: itu yang diberitahukan dan dihitung.</translation>
    </message>
    <message>
        <source>Type this one&apos;s decree under &quot;%1&quot;; the same again, if that sets it.</source>
        <translation>Ketik nomor SK untuk draf ini di kolom &quot;%1&quot;; bila SK-nya sama, ketik lagi.</translation>
    </message>
    <message>
        <source>Stored as a draft.</source>
        <translation>Tersimpan sebagai draf.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>Stored as a draft: %1 instead of %2.</source>
        <translation>Tersimpan sebagai draf: %1, sekarang %2.</translation>
    </message>
    <message>
        <source>This standard holds now and is only shown. The line below it, a draft or the one to come, can be changed.</source>
        <translation>Standar ini berlaku sekarang dan hanya ditampilkan. Baris di bawahnya, draf atau standar yang akan datang, dapat diubah.</translation>
    </message>
    <message>
        <source>Complaint deadlines</source>
        <translation>Tenggat pengaduan</translation>
    </message>
    <message>
        <source>Classes of reports</source>
        <translation>Jenis laporan</translation>
    </message>
    <message>
        <source>Forms of maladministration</source>
        <translation>Bentuk maladministrasi</translation>
    </message>
    <message>
        <source>Complaint contacts</source>
        <translation>Kontak pengaduan</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Bentuk baru</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Kontak baru</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Arti</translation>
    </message>
    <message>
        <source>Meaning in English</source>
        <translation>Arti dalam bahasa Inggris</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Di loket</translation>
    </message>
    <message>
        <source>Example in English</source>
        <translation>Contoh dalam bahasa Inggris</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Note in English</source>
        <translation>Catatan dalam bahasa Inggris</translation>
    </message>
    <message>
        <source>Compared with the rule</source>
        <translation>Dicocokkan dengan aturan</translation>
    </message>
    <message>
        <source>Tried and right</source>
        <translation>Sudah dicoba dan benar</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Kind of days</source>
        <translation>Jenis hari</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Dihitung sejak</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>file paused</source>
        <translation>berkas dijeda</translation>
    </message>
    <message>
        <source>referred to</source>
        <translation>dirujuk ke</translation>
    </message>
    <message>
        <source>promise changed</source>
        <translation>janji diubah</translation>
    </message>
    <message>
        <source>requirement added later</source>
        <translation>syarat ditambah kemudian</translation>
    </message>
    <message>
        <source>time not accurate</source>
        <translation>waktu tidak akurat</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>pembetulan</translation>
    </message>
    <message>
        <source>class of a report changed</source>
        <translation>jenis laporan diubah</translation>
    </message>
    <message>
        <source>complaint reopened</source>
        <translation>pengaduan dibuka kembali</translation>
    </message>
    <message>
        <source>complaint withdrawn</source>
        <translation>pengaduan dicabut</translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <translation>ditutup tanpa jawaban</translation>
    </message>
    <message>
        <source>identity read</source>
        <translation>identitas dibaca</translation>
    </message>
    <message>
        <source>officer may handle again</source>
        <translation>petugas boleh menangani lagi</translation>
    </message>
    <message>
        <source>channel of a report</source>
        <translation>saluran laporan</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>layanan diterima</translation>
    </message>
    <message>
        <source>receiving the report</source>
        <translation>laporan diterima</translation>
    </message>
    <message>
        <source>passing it on</source>
        <translation>laporan diteruskan</translation>
    </message>
    <message>
        <source>sending the answer on completeness</source>
        <translation>jawaban kelengkapan dikirim</translation>
    </message>
    <message>
        <source>receiving the answer on completeness</source>
        <translation>jawaban kelengkapan diterima</translation>
    </message>
    <message>
        <source>the complete file</source>
        <translation>berkas lengkap</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>keputusan</translation>
    </message>
    <message>
        <source>sending the reply</source>
        <translation>jawaban dikirim</translation>
    </message>
    <message>
        <source>information</source>
        <translation>informasi</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ringan</translation>
    </message>
    <message>
        <source>normative</source>
        <translation>normatif</translation>
    </message>
    <message>
        <source>without supervision</source>
        <translation>tanpa kadar pengawasan</translation>
    </message>
    <message>
        <source>with supervision</source>
        <translation>berkadar pengawasan</translation>
    </message>
    <message>
        <source>aspiration</source>
        <translation>aspirasi</translation>
    </message>
    <message>
        <source>Of a deadline only the unit head says so; what is not compared is not printed as law</source>
        <translation>Untuk tenggat, hanya kepala unit yang menyatakannya; yang belum dicocokkan tidak dicetak sebagai hukum</translation>
    </message>
    <message>
        <source>Somebody of the office has called, written or gone there; else it is not printed on a receipt</source>
        <translation>Seseorang dari kantor sudah menelepon, menulis, atau datang ke sana; bila belum, tidak dicetak di tanda terima</translation>
    </message>
    <message>
        <source>One contact in each line; Ctrl+Enter stores, Esc leaves the text as it was</source>
        <translation>Satu kontak tiap baris; Ctrl+Enter menyimpan, Esc membiarkan teks seperti semula</translation>
    </message>
    <message>
        <source>receipt of a report</source>
        <translation>tanda terima laporan</translation>
    </message>
    <message>
        <source>One step or sentence in each line; Ctrl+Enter stores, Esc leaves the text as it was</source>
        <translation>Satu langkah atau kalimat per baris; Ctrl+Enter menyimpan, Esc membiarkan teks seperti semula</translation>
    </message>
    <message>
        <source>incident: behaviour</source>
        <translation>kejadian: perilaku</translation>
    </message>
    <message>
        <source>incident: how it ended</source>
        <translation>kejadian: akhirnya</translation>
    </message>
    <message>
        <source>Who complained is kept after the end of a case (days, 0 = nothing is erased)</source>
        <translation>Identitas pengadu disimpan setelah perkara selesai (hari, 0 = tidak ada yang dihapus)</translation>
    </message>
    <message>
        <source>Words of a case are kept after its end, by the JRA (days, 0 = nothing is erased)</source>
        <translation>Isi perkara disimpan setelah selesai, menurut JRA (hari, 0 = tidak ada yang dihapus)</translation>
    </message>
    <message>
        <source>Drafts of reports are kept (days, 0 = nothing is erased)</source>
        <translation>Draf laporan disimpan (hari, 0 = tidak ada yang dihapus)</translation>
    </message>
    <message>
        <source>personal data erased</source>
        <translation>data pribadi dihapus</translation>
    </message>
</context>
<context>
    <name>loket::ui::RegisterExportTable</name>
    <message>
        <source>Register of reports</source>
        <translation>Register pengaduan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Register no.</source>
        <translation>Nomor agenda</translation>
    </message>
    <message>
        <source>Original number</source>
        <translation>Nomor asal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Diterima pada</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>Dicatat pada</translation>
    </message>
    <message>
        <source>First answer at</source>
        <translation>Jawaban pertama pada</translation>
    </message>
    <message>
        <source>Settled at</source>
        <translation>Selesai pada</translation>
    </message>
    <message>
        <source>Time to first answer</source>
        <translation>Waktu sampai jawaban pertama</translation>
    </message>
    <message>
        <source>Time to settlement</source>
        <translation>Waktu sampai selesai</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Dibuka kembali</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Tenggat berikut</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Alleged forms</source>
        <translation>Dugaan bentuk</translation>
    </message>
    <message>
        <source>Handler (code)</source>
        <translation>Penanggung jawab (kode)</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Tertutup</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>Sealed reports are not in a list that is narrowed by form, service or handler.</source>
        <translation>Laporan tertutup tidak ikut dalam daftar yang disaring menurut bentuk, layanan, atau penanggung jawab.</translation>
    </message>
</context>
<context>
    <name>loket::ui::RegisterModel</name>
    <message>
        <source>No.</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Segel</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Ditemukan pada</translation>
    </message>
</context>
<context>
    <name>loket::ui::RegisterPapers</name>
    <message>
        <source>FILE OF A REPORT</source>
        <translation>BERKAS PENGADUAN</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Tentang berkas ini</translation>
    </message>
    <message>
        <source>Taken from the register</source>
        <translation>Diambil dari register</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Forms of maladministration</source>
        <translation>Bentuk maladministrasi</translation>
    </message>
    <message>
        <source>only alleged, as the complainant tells it</source>
        <translation>hanya dugaan, menurut penuturan pengadu</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Diserahkan oleh</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Diterima oleh</translation>
    </message>
    <message>
        <source>OVERDUE REPORTS</source>
        <translation>PENGADUAN LEWAT TENGGAT</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Keadaan pada</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Lewat tenggat</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n laporan</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>Unit head</source>
        <translation>Kepala unit</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Atasan</translation>
    </message>
    <message>
        <source>HAND-OVER TO THE SUPERVISOR</source>
        <translation>SERAH TERIMA KEPADA ATASAN</translation>
    </message>
    <message>
        <source>the supervisor of the unit head</source>
        <translation>atasan kepala unit</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Diserahkan pada</translation>
    </message>
    <message>
        <source>Enclosed</source>
        <translation>Terlampir</translation>
    </message>
    <message>
        <source>one sealed file, which only the supervisor&apos;s code opens: loketctl open-handover --file FILE</source>
        <translation>satu berkas tersegel, hanya terbuka dengan kode atasan: loketctl open-handover --file BERKAS</translation>
    </message>
    <message>
        <source>Nobody who is named in the report may handle it (UU 25/2009 Ps 45).</source>
        <translation>Yang disebut dalam laporan tidak boleh menanganinya (UU 25/2009 Ps 45).</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Pengembalian</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Serah terima</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Kembali pada</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Disertai</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
</context>
<context>
    <name>loket::ui::RegisterPresenter</name>
    <message>
        <source>Mask who complains</source>
        <translation>Samarkan pengadu</translation>
    </message>
    <message>
        <source>Read who complains</source>
        <translation>Baca identitas pengadu</translation>
    </message>
    <message>
        <source>For what do you need to know who complains? It is kept who read it, when and for what.</source>
        <translation>Untuk apa identitas pengadu dibaca? Siapa yang membaca, kapan, dan untuk apa dicatat.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>all</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Which ones are listed? %1</source>
        <translation>Mana yang ditampilkan? %1</translation>
    </message>
    <message>
        <source>No report fits what the list is narrowed to.</source>
        <translation>Tidak ada pengaduan yang sesuai dengan saringan ini.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka perkara</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Langkah berikut</translation>
    </message>
    <message>
        <source>Add words</source>
        <translation>Tambah keterangan</translation>
    </message>
    <message>
        <source>New date told</source>
        <translation>Tanggal baru disampaikan</translation>
    </message>
    <message>
        <source>Give to a handler</source>
        <translation>Beri penanggung jawab</translation>
    </message>
    <message>
        <source>Say who is meant</source>
        <translation>Tetapkan siapa yang dimaksud</translation>
    </message>
    <message>
        <source>Release an officer</source>
        <translation>Izinkan petugas menangani</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Kembali ke perkara</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Kembali ke daftar</translation>
    </message>
    <message>
        <source>Which step?</source>
        <translation>Langkah apa?</translation>
    </message>
    <message>
        <source>Kept. %1: %2.</source>
        <translation>Tersimpan. %1: %2.</translation>
    </message>
    <message>
        <source>What was typed here is not kept when you leave.</source>
        <translation>Yang diketik di sini tidak disimpan bila Anda keluar.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Keluar tanpa menyimpan</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Kembali ke formulir</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Cetak tanda terima</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>mine or nobody&apos;s</source>
        <translation>saya atau belum ada</translation>
    </message>
    <message>
        <source>Mine or nobody&apos;s</source>
        <translation>Saya atau belum ada</translation>
    </message>
    <message>
        <source>No report holds these words: %1</source>
        <translation>Tidak ada laporan yang memuat kata ini: %1</translation>
    </message>
    <message>
        <source>No report holds all of these words.</source>
        <translation>Tidak ada laporan yang memuat semua kata ini.</translation>
    </message>
    <message>
        <source>Save a file in a folder</source>
        <translation>Simpan berkas ke folder</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Berkas yang mana?</translation>
    </message>
    <message>
        <source>%1. Whoever gets the original learns that too.</source>
        <translation>%1. Siapa pun yang menerima aslinya ikut mengetahui hal itu.</translation>
    </message>
    <message>
        <source>Copy without it</source>
        <translation>Salinan tanpa hal itu</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Aslinya</translation>
    </message>
    <message>
        <source>Of this kind of file no copy without it can be made. Nothing was saved: choose the original, or make a picture or a print of it.</source>
        <translation>Dari jenis berkas ini tidak dapat dibuat salinan tanpa hal itu. Tidak ada yang disimpan: pilih aslinya, atau buat gambar atau cetakannya.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Tersimpan: %1.</translation>
    </message>
    <message>
        <source>It still reveals: %1.</source>
        <translation>Masih mengungkap: %1.</translation>
    </message>
    <message>
        <source>Data of the person</source>
        <translation>Data orang itu</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Hapus data pribadi</translation>
    </message>
    <message>
        <source>The whole case as a file</source>
        <translation>Seluruh perkara sebagai berkas</translation>
    </message>
    <message>
        <source>Write the list to a file</source>
        <translation>Tulis daftar ke berkas</translation>
    </message>
    <message>
        <source>Hand over to the supervisor</source>
        <translation>Serahkan kepada atasan</translation>
    </message>
    <message>
        <source>reports-%1</source>
        <translation>laporan-%1</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Buku kerja (XLSX)</translation>
    </message>
    <message>
        <source>Plain table (CSV)</source>
        <translation>Tabel biasa (CSV)</translation>
    </message>
    <message>
        <source>Sheet for the supervisor (PDF)</source>
        <translation>Lembar untuk atasan (PDF)</translation>
    </message>
    <message>
        <source>overdue-%1.pdf</source>
        <translation>lewat-tenggat-%1.pdf</translation>
    </message>
    <message>
        <source>The list as a file, without names. In which form?</source>
        <translation>Daftar sebagai berkas, tanpa nama. Dalam bentuk apa?</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) written to %1.</source>
        <translation>
            <numerusform>%n laporan ditulis ke %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Ditulis ke %1.</translation>
    </message>
    <message>
        <source>case</source>
        <translation>perkara</translation>
    </message>
    <message>
        <source>Without who complains</source>
        <translation>Tanpa identitas pengadu</translation>
    </message>
    <message>
        <source>With who complains: %1</source>
        <translation>Dengan identitas pengadu: %1</translation>
    </message>
    <message>
        <source>The whole case as a file. It is kept who took it along, when and for what.</source>
        <translation>Seluruh perkara sebagai berkas. Dicatat siapa yang mengambilnya, kapan, dan untuk apa.</translation>
    </message>
    <message>
        <source>Why does it go to the supervisor?</source>
        <translation>Mengapa diserahkan kepada atasan?</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>Keep it sealed with the case</source>
        <translation>Simpan tertutup bersama perkara</translation>
    </message>
    <message>
        <source>What you typed here before stands here again.</source>
        <translation>Yang Anda ketik di sini sebelumnya tampil lagi.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Pilih berkas</translation>
    </message>
</context>
<context>
    <name>loket::ui::RegisterTable</name>
    <message>
        <source>Register of reports</source>
        <translation>Register pengaduan</translation>
    </message>
</context>
<context>
    <name>loket::ui::RegisterWindow</name>
    <message>
        <source>Register of reports · Loket Prima</source>
        <translation>Register pengaduan · Loket Prima</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Number or words of a report   F3</source>
        <translation>Nomor atau kata dalam laporan   F3</translation>
    </message>
    <message>
        <source>Words are looked for while you type: several must all be there, a beginning is enough.</source>
        <translation>Kata dicari selagi Anda mengetik: beberapa kata harus ada semua, cukup awal katanya.</translation>
    </message>
    <message>
        <source>Files that come with the report</source>
        <translation>Berkas yang menyertai laporan</translation>
    </message>
</context>
<context>
    <name>loket::ui::ScreenWriter</name>
    <message>
        <source>Opening · Loket Prima</source>
        <translation>Membuka · Loket Prima</translation>
    </message>
    <message>
        <source>Opening the office&apos;s data ..</source>
        <translation>Membuka data kantor ..</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>BUKA</translation>
    </message>
    <message>
        <source>BREAK</source>
        <translation>ISTIRAHAT</translation>
    </message>
    <message>
        <source>CLOSED</source>
        <translation>TUTUP</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>The counter is closed. Press F12 to open it.</source>
        <translation>Loket ditutup. Tekan F12 untuk membuka.</translation>
    </message>
    <message>
        <source>The counter is on a break. Press F12 to go on.</source>
        <translation>Loket istirahat. Tekan F12 untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Tidak ada yang menunggu.</translation>
    </message>
    <message numerus="yes">
        <source>Counter ready. %n people waiting.</source>
        <translation>
            <numerusform>Loket siap. %n orang menunggu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Called, call %1</source>
        <translation>Panggilan ke-%1</translation>
    </message>
    <message numerus="yes">
        <source>Called %n times already</source>
        <translation>
            <numerusform>Sudah dipanggil %n kali</numerusform>
        </translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Sedang dilayani</translation>
    </message>
    <message>
        <source>Without a number before</source>
        <translation>Tanpa antre</translation>
    </message>
    <message>
        <source>Number from paper</source>
        <translation>Nomor dari kertas</translation>
    </message>
    <message>
        <source>Waited %1</source>
        <translation>Menunggu %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Prioritas: %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>berjalan</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>terputus</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>belum mulai</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Menunggu %1</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>terlama %1</translation>
    </message>
    <message>
        <source>No data today yet; figures appear after the first visitor has been served.</source>
        <translation>Belum ada data hari ini; angka muncul setelah pengunjung pertama dilayani.</translation>
    </message>
    <message>
        <source>Served today</source>
        <translation>Dilayani hari ini</translation>
    </message>
    <message>
        <source>Example standard (n=%1)</source>
        <translation>Standar contoh (n=%1)</translation>
    </message>
    <message>
        <source>Within standard (n=%1)</source>
        <translation>Dalam standar (n=%1)</translation>
    </message>
    <message>
        <source>Median service</source>
        <translation>Median layanan</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Counter closed.</source>
        <translation>Loket ditutup.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>On a break until %1.</source>
        <translation>Istirahat sampai %1.</translation>
    </message>
    <message>
        <source>On a break.</source>
        <translation>Istirahat.</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Istirahat</translation>
    </message>
    <message>
        <source>Counter ready.</source>
        <translation>Loket siap.</translation>
    </message>
    <message>
        <source>Ready, %1 waiting</source>
        <translation>Siap, %1 menunggu</translation>
    </message>
    <message>
        <source>Calling %1 to %2.</source>
        <translation>Memanggil %1 ke %2.</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Memanggil %1</translation>
    </message>
    <message>
        <source>Serving %1 since %2.</source>
        <translation>Melayani %1 sejak %2.</translation>
    </message>
    <message>
        <source>Serving %1</source>
        <translation>Melayani %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>tersimpan %1</translation>
    </message>
    <message>
        <source>trial, without signing in</source>
        <translation>uji coba, tanpa masuk akun</translation>
    </message>
    <message>
        <source>estimate %1-%2 min</source>
        <translation>perkiraan %1-%2 mnt</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 menunggu</translation>
    </message>
    <message>
        <source>You today: %1 people, %2</source>
        <translation>Anda hari ini: %1 orang, %2</translation>
    </message>
    <message>
        <source>Locked. Sign in to go on.</source>
        <translation>Terkunci. Masuk dengan PIN untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Locked. %1 goes on; its clock runs.</source>
        <translation>Terkunci. %1 tetap dilayani; waktunya berjalan.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Terkunci</translation>
    </message>
    <message>
        <source>The counter is closed. Sign in to open it.</source>
        <translation>Loket ditutup. Masuk dengan PIN untuk membukanya.</translation>
    </message>
    <message>
        <source>The counter is on a break. Sign in to go on.</source>
        <translation>Loket istirahat. Masuk dengan PIN untuk melanjutkan.</translation>
    </message>
    <message>
        <source>%1, and %2 outside service hours</source>
        <translation>%1 (+%2 di luar jam)</translation>
    </message>
    <message>
        <source>Accepted, %1</source>
        <translation>Diproses, %1</translation>
    </message>
    <message>
        <source>Incomplete (%1)</source>
        <translation>Belum lengkap (%1)</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Berkas %1</translation>
    </message>
    <message>
        <source>Paid Rp%1</source>
        <translation>Dibayar Rp%1</translation>
    </message>
    <message>
        <source>No file chosen yet: F2, then its code</source>
        <translation>Belum ada berkas: F2, lalu kodenya</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>the office&apos;s own number of a file</comment>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Guidance cards: %1 (Esc hides this)</source>
        <translation>Kartu panduan: %1 (Esc menutup ini)</translation>
    </message>
</context>
<context>
    <name>loket::ui::SettingsModel</name>
    <message>
        <source>Added. Fill in the new line.</source>
        <translation>Ditambahkan. Lengkapi baris barunya.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Dikembalikan.</translation>
    </message>
    <message>
        <source>Stored. It holds from now on.</source>
        <translation>Tersimpan. Berlaku mulai sekarang.</translation>
    </message>
    <message>
        <source>Stored. It holds from %1.</source>
        <translation>Tersimpan. Berlaku mulai %1.</translation>
    </message>
    <message>
        <source>All in use are confirmed.</source>
        <translation>Semua yang dipakai sudah dikonfirmasi.</translation>
    </message>
    <message>
        <source>Gone for good: %1.</source>
        <translation>Sudah dihapus: %1.</translation>
    </message>
    <message>
        <source>No time of keeping is set, so nothing goes. Set it here, by the office&apos;s archive schedule (JRA).</source>
        <translation>Masa simpan belum ditetapkan, jadi tidak ada yang dihapus. Tetapkan di sini menurut jadwal retensi arsip (JRA) kantor.</translation>
    </message>
    <message>
        <source>Would go for good: %1. Nobody can bring it back; copies of the office made before keep it. Press again to erase it.</source>
        <translation>Akan dihapus selamanya: %1. Yang sudah dihapus tidak dapat dikembalikan; cadangan yang dibuat sebelumnya masih menyimpannya. Tekan sekali lagi untuk menghapus.</translation>
    </message>
    <message>
        <source>Being erased. It says so here when it is done.</source>
        <translation>Sedang dihapus. Selesainya diberitahukan di sini.</translation>
    </message>
    <message>
        <source>identities of complainants %1, whole cases %2</source>
        <translation>identitas pengadu %1, seluruh isi perkara %2</translation>
    </message>
    <message>
        <source>%1, and drafts past their time</source>
        <translation>%1, serta draf yang lewat masa simpannya</translation>
    </message>
    <message numerus="yes">
        <source>%n promised date(s) fall on a day off: see Ctrl+D, Not ready.</source>
        <translation>
            <numerusform>%n tanggal yang dijanjikan jatuh pada hari libur: lihat Ctrl+D, Belum siap.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::SettingsWindow</name>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Settings · Loket Prima</source>
        <translation>Pengaturan · Loket Prima</translation>
    </message>
    <message>
        <source>Lists of settings</source>
        <translation>Daftar pengaturan</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Cari setelan</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>The content before the last change; pressed again, before the change before that</source>
        <translation>Isi sebelum perubahan terakhir; ditekan lagi, isi sebelum perubahan sebelumnya</translation>
    </message>
    <message>
        <source>Confirm all in use</source>
        <translation>Konfirmasi semua yang dipakai</translation>
    </message>
    <message>
        <source>The unit head has compared all deadlines in use with their rules</source>
        <translation>Kepala unit sudah mencocokkan semua tenggat yang dipakai dengan aturannya</translation>
    </message>
    <message>
        <source>Data about persons kept longer than the times of keeping say: counted first</source>
        <translation>Data pribadi yang disimpan melewati masa simpan: dihitung dahulu</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>Hapus selamanya</translation>
    </message>
    <message>
        <source>Erase what is past its time</source>
        <translation>Hapus yang lewat masa simpan</translation>
    </message>
</context>
<context>
    <name>loket::ui::StandardChip</name>
    <message numerus="yes">
        <source>example standard %n min</source>
        <translation>
            <numerusform>standar contoh %n mnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>standard %n min</source>
        <translation>
            <numerusform>standar %n mnt</numerusform>
        </translation>
    </message>
    <message>
        <source>● Within standard · %1</source>
        <translation>● Dalam standar · %1</translation>
    </message>
    <message>
        <source>▲ Near the limit · %1</source>
        <translation>▲ Mendekati batas · %1</translation>
    </message>
    <message>
        <source>■ Over standard +%1 · %2</source>
        <translation>■ Melewati standar +%1 · %2</translation>
    </message>
</context>
<context>
    <name>loket::ui::StandardTexts</name>
    <message>
        <source>In force today</source>
        <translation>Berlaku hari ini</translation>
    </message>
    <message>
        <source>In force when %1 was taken</source>
        <translation>Berlaku saat %1 diambil</translation>
    </message>
    <message>
        <source>No standard has been set for this service.</source>
        <translation>Belum ada standar yang ditetapkan untuk layanan ini.</translation>
    </message>
    <message>
        <source>Decree not noted</source>
        <translation>SK belum dicatat</translation>
    </message>
    <message>
        <source>%1, valid from %2</source>
        <translation>%1, berlaku sejak %2</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Belum ditetapkan</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Di loket</translation>
    </message>
    <message numerus="yes">
        <source>at most %n minute(s)</source>
        <translation>
            <numerusform>paling lama %n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Penyelesaian</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>belum ditetapkan</translation>
    </message>
    <message>
        <source>%1 (example, not a standard that was set)</source>
        <translation>%1 (contoh, bukan standar yang ditetapkan)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Example, not a standard that was set</source>
        <translation>Contoh, bukan standar yang ditetapkan</translation>
    </message>
    <message>
        <source>handed over at the same visit</source>
        <translation>diserahkan pada kunjungan itu juga</translation>
    </message>
    <message numerus="yes">
        <source>at most %n minute(s) from the complete file</source>
        <translation>
            <numerusform>paling lama %n menit sejak berkas lengkap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n service hour(s) from the complete file</source>
        <translation>
            <numerusform>paling lama %n jam layanan sejak berkas lengkap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n calendar day(s) from the complete file</source>
        <translation>
            <numerusform>paling lama %n hari kalender sejak berkas lengkap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n working day(s) from the complete file</source>
        <translation>
            <numerusform>paling lama %n hari kerja sejak berkas lengkap</numerusform>
        </translation>
    </message>
    <message>
        <source>Fee not confirmed; it is not printed</source>
        <translation>Biaya belum dikonfirmasi; tidak dicetak di bukti</translation>
    </message>
</context>
<context>
    <name>loket::ui::StandardWindow</name>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Service standard</source>
        <translation>Standar layanan</translation>
    </message>
    <message>
        <source>Service standard: %1 · Loket Prima</source>
        <translation>Standar layanan: %1 · Loket Prima</translation>
    </message>
    <message>
        <source>For staff and auditors</source>
        <translation>Untuk petugas dan auditor</translation>
    </message>
</context>
<context>
    <name>loket::ui::StatusLine</name>
    <message>
        <source>&amp;Undo   Ctrl+Z</source>
        <translation>&amp;Urungkan   Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Take back the last act of this counter</source>
        <translation>Urungkan tindakan terakhir loket ini</translation>
    </message>
</context>
<context>
    <name>loket::ui::StatusTexts</name>
    <message>
        <source>The computer&apos;s clock changed by %1. Check date and time before you go on; service times use the inner clock.</source>
        <translation>Jam komputer berubah %1. Periksa tanggal dan jam sebelum melanjutkan; durasi layanan memakai jam internal.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock changed by %1 and shows %2. Check date and time before you go on; service times use the inner clock.</source>
        <translation>Jam komputer berubah %1 dan kini menunjukkan %2. Periksa tanggal dan jam sebelum melanjutkan; durasi layanan memakai jam internal.</translation>
    </message>
    <message>
        <source>Calling %1 to %2.</source>
        <translation>Memanggil %1 ke %2.</translation>
    </message>
    <message>
        <source>%1 called again (call %2).</source>
        <translation>%1 dipanggil lagi (ke-%2).</translation>
    </message>
    <message>
        <source>Serving %1. Time is running.</source>
        <translation>Melayani %1. Waktu berjalan.</translation>
    </message>
    <message>
        <source>%1 is served at once.</source>
        <translation>%1 langsung dilayani.</translation>
    </message>
    <message>
        <source>%1 finished. Counter ready.</source>
        <translation>%1 selesai. Loket siap.</translation>
    </message>
    <message>
        <source>%1 finished in %2. Nobody is waiting.</source>
        <translation>%1 selesai dalam %2. Tidak ada yang menunggu.</translation>
    </message>
    <message>
        <source>%1 finished in %2. Calling %3.</source>
        <translation>%1 selesai dalam %2. Memanggil %3.</translation>
    </message>
    <message>
        <source>%1 marked absent. Can be called again without a reason until %2; after that a reason is needed.</source>
        <translation>%1 ditandai tidak hadir. Dapat dipanggil lagi tanpa alasan sampai %2; sesudah itu perlu alasan.</translation>
    </message>
    <message>
        <source>%1 marked as gone.</source>
        <translation>%1 ditandai pergi.</translation>
    </message>
    <message>
        <source>%1 held. It is in the list Held.</source>
        <translation>%1 ditunda. Ada di daftar Ditunda.</translation>
    </message>
    <message>
        <source>%1 moved to %2, waiting still counted since %3.</source>
        <translation>%1 dipindahkan ke %2, waktu tunggu tetap dihitung sejak %3.</translation>
    </message>
    <message>
        <source>%1 waits again in its place for %2.</source>
        <translation>%1 kembali antre di tempatnya untuk %2.</translation>
    </message>
    <message>
        <source>Number %1 given.</source>
        <translation>Nomor %1 diberikan.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers before it.</source>
        <translation>
            <numerusform>%n nomor di depannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no priority any more.</source>
        <translation>%1 tidak lagi prioritas.</translation>
    </message>
    <message>
        <source>%1 now has priority (%2).</source>
        <translation>%1 kini prioritas (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n services now.</source>
        <translation>
            <numerusform>%1 kini mempunyai %n layanan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is running.</source>
        <translation>%1: %2 berjalan.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>called</source>
        <translation>dipanggil</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>sedang dilayani</translation>
    </message>
    <message>
        <source>held</source>
        <translation>ditunda</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>tidak hadir</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 dibuka.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 ditutup.</translation>
    </message>
    <message>
        <source>%1 is on a break until %2. Waiting numbers stay in the queue.</source>
        <translation>%1 istirahat sampai %2. Nomor yang menunggu tetap dalam antrean.</translation>
    </message>
    <message>
        <source>%1 is on a break. Waiting numbers stay in the queue.</source>
        <translation>%1 istirahat. Nomor yang menunggu tetap dalam antrean.</translation>
    </message>
    <message>
        <source>Number %1 given for %2 of the last working day; it ranks as taken at opening.</source>
        <translation>Nomor %1 diberikan untuk %2 hari kerja lalu; urutannya seperti diambil saat buka.</translation>
    </message>
    <message>
        <source>%1 is back in the queue, in its place.</source>
        <translation>%1 kembali ke antrean, di tempatnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n people without a number noted.</source>
        <translation>
            <numerusform>%n orang tanpa nomor dicatat.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more numbers are given today. Those that were taken are served.</source>
        <translation>Pengambilan nomor hari ini dihentikan. Nomor yang sudah diambil tetap dilayani.</translation>
    </message>
    <message>
        <source>Numbers are given again.</source>
        <translation>Nomor diberikan lagi.</translation>
    </message>
    <message>
        <source>Numbers go on from %1.</source>
        <translation>Nomor dilanjutkan dari %1.</translation>
    </message>
    <message>
        <source>%1 is closed. Those who were not served may come on the next working day with their old number.</source>
        <translation>%1 ditutup. Yang belum terlayani boleh datang pada hari kerja berikutnya dengan nomor lamanya.</translation>
    </message>
    <message>
        <source>%1: the family tie or interest is noted for the unit head. Serve on.</source>
        <translation>%1: hubungan keluarga atau kepentingan dicatat untuk kepala unit. Lanjutkan melayani.</translation>
    </message>
    <message>
        <source>%1: %2 paid, although no fee is set. The daily summary shows it to the head; Ctrl+Z if it was mistyped.</source>
        <translation>%1: dibayar %2, padahal biayanya belum ditetapkan. Ringkasan harian menunjukkannya kepada kepala unit; Ctrl+Z bila salah ketik.</translation>
    </message>
    <message>
        <source>%1: %2 paid, %3 due. The daily summary shows the difference; Ctrl+Z if it was mistyped.</source>
        <translation>%1: dibayar %2, seharusnya %3. Ringkasan harian menunjukkan selisihnya; Ctrl+Z bila salah ketik.</translation>
    </message>
    <message>
        <source>No file was opened; No. %1 is kept with this visit, F3 finds it.</source>
        <translation>Tidak ada berkas yang dibuka; No. %1 tersimpan pada kunjungan ini, F3 menemukannya.</translation>
    </message>
    <message>
        <source>The receipt of %1 that was printed does not hold any more: ask for it back.</source>
        <translation>Bukti layanan %1 yang sudah dicetak tidak berlaku lagi: minta kembali.</translation>
    </message>
    <message>
        <source>Noted as paid: %1 for %2.</source>
        <translation>Tercatat dibayar %1 untuk %2.</translation>
    </message>
    <message>
        <source>The noted payment for %1 was taken out.</source>
        <translation>Catatan pembayaran untuk %1 dihapus.</translation>
    </message>
    <message>
        <source>The own number noted for %1 was taken out.</source>
        <translation>Catatan No. berkas kantor untuk %1 dihapus.</translation>
    </message>
    <message>
        <source>No. %1 noted for %2.</source>
        <translation>Tercatat No. %1 untuk %2.</translation>
    </message>
    <message>
        <source>finished, next number called</source>
        <translation>selesai, nomor berikutnya dipanggil</translation>
    </message>
    <message>
        <source>payment of %1 for %2</source>
        <translation>pembayaran %1 untuk %2</translation>
    </message>
    <message>
        <source>removal of the payment of %1 for %2</source>
        <translation>penghapusan pembayaran %1 untuk %2</translation>
    </message>
    <message>
        <source>removal of No. %1 for %2</source>
        <translation>penghapusan No. %1 untuk %2</translation>
    </message>
    <message>
        <source>No. %1 for %2</source>
        <translation>No. %1 untuk %2</translation>
    </message>
    <message>
        <source>result %1 for %2</source>
        <translation>hasil %1 untuk %2</translation>
    </message>
    <message>
        <source>Taken back: %1; %2 is %3.</source>
        <translation>Diurungkan: %1; %2 %3.</translation>
    </message>
    <message>
        <source>The receipt and the sheet of what lacks of %1 do not hold any more: ask for them back.</source>
        <translation>Bukti layanan dan lembar kekurangan %1 tidak berlaku lagi: minta kembali keduanya.</translation>
    </message>
    <message>
        <source>The sheet of what lacks of %1 does not hold any more: ask for it back.</source>
        <translation>Lembar kekurangan %1 tidak berlaku lagi: minta kembali.</translation>
    </message>
    <message>
        <source>The queue number %1 that was printed does not hold any more: ask for it back.</source>
        <translation>Nomor antrean %1 yang sudah dicetak tidak berlaku lagi: minta kembali.</translation>
    </message>
    <message>
        <source>The incident is noted. The unit head reads it in the day&apos;s summary.</source>
        <translation>Kejadian dicatat. Kepala unit membacanya dalam ringkasan hari ini.</translation>
    </message>
    <message>
        <source>%1 removed: %2.</source>
        <comment>a number and why</comment>
        <translation>%1 dihapus: %2.</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 dihapus.</translation>
    </message>
</context>
<context>
    <name>loket::ui::Stepper</name>
    <message>
        <source>%1: one less</source>
        <translation>%1: kurangi satu</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: tambah satu</translation>
    </message>
</context>
<context>
    <name>loket::ui::VisitForm</name>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Time not accurate</source>
        <translation>Waktu tidak akurat</translation>
    </message>
    <message>
        <source>Note (never printed)</source>
        <translation>Catatan (tidak dicetak)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Orang</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Catatan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Quan&amp;tity</source>
        <translation>&amp;Jumlah</translation>
    </message>
</context>
</TS>
