import { musyawarahContentSchema } from '../../../domain/reports/musyawarah/schema.ts';
import { documentView } from '../frame/document-view.tsx';
import { MusyawarahDocument } from './document.tsx';
import '../../frame/document.css';
import './musyawarah.css';

/** A filed meeting as its papers: berita acara, usulan, daftar hadir. */
export const MusyawarahView = documentView(musyawarahContentSchema, MusyawarahDocument);
