/** LKE72x: LHE sebagai dokumen Word, dan templatnya. */
import type { LetterCodes } from '../../../domain/codes/letter.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const LETTER_ABOUT = {
  LKE720: {
    title: 'Dokumen tanpa nama berkas',
    explanation: 'Dokumen Word adalah paket bita. Di layar terminal isinya tidak terbaca.',
  },
  LKE721: {
    title: 'LHE tanpa hasil, atau dengan beberapa hasil',
    explanation:
      'LHE ditandatangani untuk satu instansi, maka satu berkas memuat tepat satu hasil penilaian.',
  },
  LKE722: {
    title: 'Templat tidak dapat dipakai',
    explanation: 'Templat diperiksa seluruhnya sebelum dipakai. Tidak ada yang ditulis.',
  },
  LKE723: {
    title: 'Bukan dokumen Word',
    explanation:
      'Templat harus berupa .docx tanpa makro. Format lama, templat bermakro, dan paket lain tidak dibaca.',
  },
  LKE724: {
    title: 'Tag keliru dalam templat',
    explanation:
      'Tag ditulis dalam kurung kurawal: {agency} berarti teks, {#rows}…{/rows} mengulang isinya untuk tiap baris, {^gates}…{/gates} tampil bila tidak ada.',
  },
  LKE725: {
    title: 'Tag tidak dikenal dalam templat',
    explanation:
      'Tag yang tidak terisi akan meninggalkan lubang dalam laporan yang ditandatangani, maka ditolak.',
  },
  LKE726: {
    title: 'Tag wajib dalam templat',
    explanation:
      'Laporan yang tidak menyebut siapa yang dinilai, hasilnya, dasar hukumnya, rubrik yang masih draf, atau yang belum diketahui, akan menyesatkan.',
  },
  LKE727: {
    title: 'Templat menjangkau ke luar',
    explanation:
      'Gambar dari luar, makro, objek tersemat, dan field yang mengambil data terdapat dalam dokumen yang dibuat untuk mengintai atau merusak. Laporan dari templat seperti itu akan membawanya.',
  },
  LKE728: {
    title: 'Templat tanpa dokumen',
    explanation: 'Templat hanya dipakai bila dokumen Word ditulis.',
  },
} satisfies CodeAbouts<LetterCodes>;
