/**
 * Akun, kelompok, jenis and objek of the annex of Permendagri 20/2018, one `code|name` a line. An
 * objek 90 stands for the annex' `90-99`, the room for local names; rincian objek are local throughout.
 */
export const KODE_REKENING_LIST = `
4|Pendapatan
4.1|Pendapatan Asli Desa
4.1.1|Hasil Usaha
4.1.1.01|Bagi Hasil BUMDes
4.1.1.90|Lain-lain Hasil Usaha
4.1.2|Hasil Aset
4.1.2.01|Pengelolaan Tanah Kas Desa
4.1.2.02|Tambatan Perahu
4.1.2.03|Pasar Desa
4.1.2.04|Tempat Pemandian Umum
4.1.2.05|Jaringan Irigasi Desa
4.1.2.06|Pelelangan Ikan Milik Desa
4.1.2.07|Kios Milik Desa
4.1.2.08|Pemanfaatan Lapangan/Prasarana Olahraga Milik Desa
4.1.2.90|Lain-lain Hasil Aset
4.1.3|Swadaya, Partisipasi dan Gotong Royong
4.1.3.01|Swadaya, Partisipasi dan Gotong Royong
4.1.3.90|Lain-lain Swadaya, Partisipasi dan Gotong Royong
4.1.4|Lain-lain Pendapatan Asli Desa
4.1.4.01|Hasil Pungutan Desa
4.1.4.90|Lain-lain Pendapatan Asli Desa
4.2|Pendapatan Transfer
4.2.1|Dana Desa
4.2.1.01|Dana Desa
4.2.2|Bagian dari Hasil Pajak dan Retribusi Daerah Kabupaten/Kota
4.2.2.01|Bagian dari Hasil Pajak dan Retribusi Daerah Kabupaten/Kota
4.2.3|Alokasi Dana Desa
4.2.3.01|Alokasi Dana Desa
4.2.4|Bantuan Keuangan Provinsi
4.2.4.01|Bantuan Keuangan dari APBD Provinsi
4.2.4.90|Lain-lain Bantuan Keuangan dari APBD Provinsi
4.2.5|Bantuan Keuangan APBD Kabupaten/Kota
4.2.5.01|Bantuan Keuangan APBD Kabupaten/Kota
4.2.5.90|Lain-lain Bantuan Keuangan dari APBD Kabupaten/Kota
4.3|Pendapatan Lain-lain
4.3.1|Penerimaan dari Hasil Kerja Sama Antar-Desa
4.3.1.01|Penerimaan dari Hasil Kerja Sama Antar-Desa
4.3.2|Penerimaan dari Hasil Kerja Sama Desa dengan Pihak Ketiga
4.3.2.01|Penerimaan dari Hasil Kerja Sama Desa dengan Pihak Ketiga
4.3.3|Penerimaan dari Bantuan Perusahaan yang Berlokasi di Desa
4.3.3.01|Penerimaan dari Bantuan Perusahaan yang Berlokasi di Desa
4.3.4|Hibah dan Sumbangan dari Pihak Ketiga
4.3.4.01|Hibah dan Sumbangan dari Pihak Ketiga
4.3.5|Koreksi Kesalahan Belanja Tahun-tahun Anggaran Sebelumnya yang Mengakibatkan Penerimaan di Kas Desa pada Tahun Anggaran Berjalan
4.3.5.01|Koreksi Kesalahan Belanja Tahun-tahun Anggaran Sebelumnya yang Mengakibatkan Penerimaan di Kas Desa pada Tahun Anggaran Berjalan
4.3.6|Bunga Bank
4.3.6.01|Bunga Bank
4.3.9|Lain-lain Pendapatan Desa yang Sah
4.3.9.90|Lain-lain Pendapatan Desa yang Sah
5|Belanja
5.1|Belanja Pegawai
5.1.1|Penghasilan Tetap dan Tunjangan Kepala Desa
5.1.1.01|Penghasilan Tetap Kepala Desa
5.1.1.02|Tunjangan Kepala Desa
5.1.1.90|Penerimaan Lain Kepala Desa yang Sah
5.1.2|Penghasilan Tetap dan Tunjangan Perangkat Desa
5.1.2.01|Penghasilan Tetap Perangkat Desa
5.1.2.02|Tunjangan Perangkat Desa
5.1.2.90|Penerimaan Lain Perangkat Desa yang Sah
5.1.3|Jaminan Sosial Kepala Desa dan Perangkat Desa
5.1.3.01|Jaminan Kesehatan Kepala Desa
5.1.3.02|Jaminan Kesehatan Perangkat Desa
5.1.3.03|Jaminan Ketenagakerjaan Kepala Desa
5.1.3.04|Jaminan Ketenagakerjaan Perangkat Desa
5.1.4|Tunjangan BPD
5.1.4.01|Tunjangan Kedudukan BPD
5.1.4.02|Tunjangan Kinerja BPD
5.2|Belanja Barang dan Jasa
5.2.1|Belanja Barang Perlengkapan
5.2.1.01|Belanja Perlengkapan Alat Tulis Kantor dan Benda Pos
5.2.1.02|Belanja Perlengkapan Alat-alat Listrik
5.2.1.03|Belanja Perlengkapan Alat-alat Rumah Tangga/Peralatan dan Bahan Kebersihan
5.2.1.04|Belanja Bahan Bakar Minyak/Gas/Isi Ulang Tabung Pemadam Kebakaran
5.2.1.05|Belanja Perlengkapan Cetak/Penggandaan - Belanja Barang Cetak dan Penggandaan
5.2.1.06|Belanja Perlengkapan Barang Konsumsi (Makan/Minum) - Belanja Barang Konsumsi
5.2.1.07|Belanja Bahan/Material
5.2.1.08|Belanja Bendera/Umbul-umbul/Spanduk
5.2.1.09|Belanja Pakaian Dinas/Seragam/Atribut
5.2.1.10|Belanja Obat-obatan
5.2.1.11|Belanja Pakan Hewan/Ikan, Obat-obatan Hewan
5.2.1.12|Belanja Pupuk/Obat-obatan Pertanian
5.2.1.90|Belanja Barang Perlengkapan Lainnya
5.2.2|Belanja Jasa Honorarium
5.2.2.01|Belanja Jasa Honorarium Tim yang Melaksanakan Kegiatan
5.2.2.02|Belanja Jasa Honorarium Pembantu Tugas Umum Desa/Operator
5.2.2.03|Belanja Jasa Honorarium/Insentif Pelayanan Desa
5.2.2.04|Belanja Jasa Honorarium Ahli/Profesi/Konsultan/Narasumber
5.2.2.05|Belanja Jasa Honorarium Petugas
5.2.2.90|Belanja Jasa Honorarium Lainnya
5.2.3|Belanja Perjalanan Dinas
5.2.3.01|Belanja Perjalanan Dinas Dalam Kabupaten/Kota
5.2.3.02|Belanja Perjalanan Dinas Luar Kabupaten/Kota
5.2.3.03|Belanja Kursus/Pelatihan
5.2.4|Belanja Jasa Sewa
5.2.4.01|Belanja Jasa Sewa Bangunan/Gedung/Ruang
5.2.4.02|Belanja Jasa Sewa Peralatan/Perlengkapan
5.2.4.03|Belanja Jasa Sewa Sarana Mobilitas
5.2.4.90|Belanja Jasa Sewa Lainnya
5.2.5|Belanja Operasional Perkantoran
5.2.5.01|Belanja Jasa Langganan Listrik
5.2.5.02|Belanja Jasa Langganan Air Bersih
5.2.5.03|Belanja Jasa Langganan Majalah/Surat Kabar
5.2.5.04|Belanja Jasa Langganan Telepon
5.2.5.05|Belanja Jasa Langganan Internet
5.2.5.06|Belanja Jasa Kurir/Pos/Giro
5.2.5.07|Belanja Jasa Perpanjangan Izin/Pajak
5.2.5.90|Belanja Operasional Perkantoran Lainnya
5.2.6|Belanja Pemeliharaan
5.2.6.01|Belanja Pemeliharaan Mesin dan Peralatan Berat
5.2.6.02|Belanja Pemeliharaan Kendaraan Bermotor
5.2.6.03|Belanja Pemeliharaan Peralatan
5.2.6.04|Belanja Pemeliharaan Bangunan
5.2.6.05|Belanja Pemeliharaan Jalan
5.2.6.06|Belanja Pemeliharaan Jembatan
5.2.6.07|Belanja Pemeliharaan Irigasi/Saluran Sungai/Embung/Air Bersih, Jaringan Air Limbah, Persampahan, dll
5.2.6.08|Belanja Pemeliharaan Jaringan dan Instalasi (Listrik, Telepon, Internet, Komunikasi, dll)
5.2.6.90|Belanja Pemeliharaan Lainnya
5.2.7|Belanja Barang dan Jasa yang Diserahkan kepada Masyarakat
5.2.7.01|Belanja Bahan Perlengkapan yang Diserahkan ke Masyarakat
5.2.7.02|Belanja Bantuan Mesin/Kendaraan Bermotor/Peralatan yang Diserahkan ke Masyarakat
5.2.7.03|Belanja Bantuan Bangunan yang Diserahkan ke Masyarakat
5.2.7.04|Belanja Beasiswa Berprestasi/Masyarakat Miskin
5.2.7.05|Belanja Bantuan Bibit Tanaman/Hewan/Ikan
5.2.7.90|Belanja Barang dan Jasa yang Diserahkan kepada Masyarakat Lainnya
5.3|Belanja Modal
5.3.1|Belanja Modal Pengadaan Tanah
5.3.1.01|Belanja Modal Pembebasan/Pembelian Tanah
5.3.1.02|Belanja Modal Pembayaran Honorarium Tim Tanah
5.3.1.03|Belanja Modal Pengukuran dan Pembuatan Sertifikat Tanah
5.3.1.04|Belanja Modal Pengurukan dan Pematangan Tanah
5.3.1.05|Belanja Modal Perjalanan Pengadaan Tanah
5.3.1.90|Belanja Modal Pengadaan Tanah Lainnya
5.3.2|Belanja Modal Peralatan, Mesin, dan Alat Berat
5.3.2.01|Belanja Modal Honor Tim yang Melaksanakan Kegiatan
5.3.2.02|Belanja Modal Peralatan Elektronik dan Alat Studio
5.3.2.03|Belanja Modal Peralatan Komputer
5.3.2.04|Belanja Modal Peralatan Mebeulair dan Aksesori Ruangan
5.3.2.05|Belanja Modal Peralatan Dapur
5.3.2.06|Belanja Modal Peralatan Alat Ukur
5.3.2.07|Belanja Modal Peralatan Rambu-rambu/Patok Tanah
5.3.2.08|Belanja Modal Peralatan Khusus Kesehatan
5.3.2.09|Belanja Modal Peralatan Khusus Pertanian/Perikanan/Peternakan
5.3.2.10|Belanja Modal Mesin
5.3.2.11|Belanja Modal Pengadaan Alat-alat Berat
5.3.2.90|Belanja Modal Peralatan, Mesin, dan Alat Berat Lainnya
5.3.3|Belanja Modal Kendaraan
5.3.3.01|Belanja Modal Honor Tim yang Melaksanakan Kegiatan
5.3.3.02|Belanja Modal Kendaraan Darat Bermotor
5.3.3.03|Belanja Modal Angkutan Darat Tidak Bermotor
5.3.3.04|Belanja Modal Kendaraan Air Bermotor
5.3.3.05|Belanja Modal Angkutan Air Tidak Bermotor
5.3.3.90|Belanja Modal Kendaraan Lainnya
5.3.4|Belanja Modal Gedung, Bangunan dan Taman
5.3.4.01|Belanja Modal Honor Tim yang Melaksanakan Kegiatan
5.3.4.02|Belanja Modal Upah Tenaga Kerja
5.3.4.03|Belanja Modal Bahan Baku
5.3.4.04|Belanja Modal Sewa Peralatan
5.3.5|Belanja Modal Jalan/Prasarana Jalan
5.3.5.01|Belanja Modal Honor Tim yang Melaksanakan Kegiatan
5.3.5.02|Belanja Modal Upah Tenaga Kerja
5.3.5.03|Belanja Modal Bahan Baku
5.3.5.04|Belanja Modal Sewa Peralatan
5.3.6|Belanja Modal Jembatan
5.3.6.01|Belanja Modal Honor Tim yang Melaksanakan Kegiatan
5.3.6.02|Belanja Modal Upah Tenaga Kerja
5.3.6.03|Belanja Modal Bahan Baku
5.3.6.04|Belanja Modal Sewa Peralatan
5.3.7|Belanja Modal Irigasi/Embung/Air Sungai/Drainase/Air Limbah/Persampahan
5.3.7.01|Belanja Modal Honor Tim yang Melaksanakan Kegiatan
5.3.7.02|Belanja Modal Upah Tenaga Kerja
5.3.7.03|Belanja Modal Bahan Baku
5.3.7.04|Belanja Modal Sewa Peralatan
5.3.8|Belanja Modal Jaringan/Instalasi
5.3.8.01|Belanja Modal Honor Tim yang Melaksanakan Kegiatan
5.3.8.02|Belanja Modal Upah Tenaga Kerja
5.3.8.03|Belanja Modal Bahan Baku
5.3.8.04|Belanja Modal Sewa Peralatan
5.3.9|Belanja Modal Lainnya
5.3.9.01|Belanja Modal Khusus Pendidikan dan Perpustakaan
5.3.9.02|Belanja Modal Khusus Olahraga
5.3.9.03|Belanja Modal Khusus Kesenian/Kebudayaan/Keagamaan
5.3.9.04|Belanja Modal Tumbuhan/Tanaman
5.3.9.05|Belanja Modal Hewan
5.3.9.90|Belanja Modal Lainnya
5.4|Belanja Tidak Terduga
5.4.1|Belanja Tidak Terduga
5.4.1.01|Belanja Tidak Terduga
6|Pembiayaan
6.1|Penerimaan Pembiayaan
6.1.1|SiLPA Tahun Sebelumnya
6.1.1.01|SiLPA Tahun Sebelumnya
6.1.2|Pencairan Dana Cadangan
6.1.2.01|Pencairan Dana Cadangan
6.1.3|Hasil Penjualan Kekayaan Desa yang Dipisahkan
6.1.3.01|Hasil Penjualan Kekayaan Desa yang Dipisahkan
6.1.9|Penerimaan Pembiayaan Lainnya
6.1.9.90|Penerimaan Pembiayaan Lainnya
6.2|Pengeluaran Pembiayaan
6.2.1|Pembentukan Dana Cadangan
6.2.1.01|Pembentukan Dana Cadangan
6.2.2|Penyertaan Modal Desa
6.2.2.01|Penyertaan Modal Desa
6.2.9|Pengeluaran Pembiayaan Lainnya
6.2.9.90|Pengeluaran Pembiayaan Lainnya
`;

/** What Siskeudes 2026 lists and the annex does not (public copies of its lists, read second-hand). */
export const KODE_REKENING_SISKEUDES = `
5.1.5|Jaminan Sosial BPD
5.1.5.01|Jaminan Kesehatan Anggota BPD
5.1.5.02|Jaminan Ketenagakerjaan Anggota BPD
5.2.2.06|Belanja Jasa Honorarium PKPKD dan PPKD
5.2.2.07|Belanja Jasa Honorarium Staf Administrasi BPD
5.2.2.08|Belanja Jasa Uang Saku Pelatihan/Seminar/Bimbingan Teknis
5.2.5.08|Belanja Insentif/Operasional RT/RW
5.3.1.06|Belanja Modal Pembayaran Iuran Jaminan Ketenagakerjaan bagi Pekerja (Pengurukan Pematangan Tanah)
5.3.4.05|Belanja Modal Gedung, Bangunan, Taman - Administrasi Kegiatan
5.3.4.06|Belanja Modal Pembayaran Iuran Jaminan Ketenagakerjaan bagi Pekerja
5.3.5.05|Belanja Modal Jalan - Administrasi Kegiatan
5.3.5.06|Belanja Modal Pembayaran Iuran Jaminan Ketenagakerjaan bagi Pekerja
5.3.6.05|Belanja Modal Jembatan - Administrasi Kegiatan
5.3.6.06|Belanja Modal Pembayaran Iuran Jaminan Ketenagakerjaan bagi Pekerja
5.3.7.05|Belanja Modal Irigasi/Embung/Drainase/dll - Administrasi Kegiatan
5.3.7.06|Belanja Modal Pembayaran Iuran Jaminan Ketenagakerjaan bagi Pekerja
5.3.8.05|Belanja Modal Jaringan/Instalasi - Administrasi Kegiatan
5.3.8.06|Belanja Modal Pembayaran Iuran Jaminan Ketenagakerjaan bagi Pekerja
`;
