import { fungsiName } from '../../../domain/reports/kode/kode-fungsi.ts';
import type { RkpdesKegiatan } from '../../../domain/reports/rkpdes/schema.ts';

/** A kegiatan as its kode suggests it; without one all is still to say. */
export function newKegiatan(fungsi: string | null): RkpdesKegiatan {
  return {
    fungsi,
    bidang: null,
    nama: fungsi === null ? '' : (fungsiName(fungsi) ?? ''),
    lokasi: '',
    volume: '',
    satuan: '',
    sasaran: '',
    mulai: null,
    selesai: null,
    biaya: {},
    pola: null,
    pelaksana: '',
  };
}
