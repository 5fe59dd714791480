/** Why whole classes of file faults are refused. */

export const LIMIT =
  'Batas ini menjaga agar satu berkas tidak menghabiskan memori atau waktu; berkas sah terbesar yang pernah dilihat jauh di bawahnya. Berkas ditolak seluruhnya dan tidak ada nilai yang dibuat.';

export const AMBIGUOUS =
  'Program yang berbeda dapat membaca isi yang berbeda dari berkas seperti ini. Karena tidak ada yang boleh ditebak, berkas ditolak seluruhnya.';

export const DAMAGED =
  'Berkas ini rusak. Satu angka yang berubah dapat mengubah nilai tanpa terlihat, maka berkas rusak tidak dinilai.';
