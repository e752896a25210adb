import type { Finding } from '../../../domain/reports/finding.ts';
import { checkLembaga } from '../../../domain/reports/lkd/checks.ts';
import type { Lembaga } from '../../../domain/reports/lkd/schema.ts';
import { useToday } from '../../kit/use-now.ts';
import { useLkdForm } from './use-lkd-form.ts';

/** What the checks say of one lembaga; the form's own findings gather those of a kind. */
export function useLembagaFindings(): (id: string, lembaga: Lembaga) => readonly Finding[] {
  const { tahun } = useLkdForm();
  const filedOn = useToday();
  return (id, lembaga) => checkLembaga(id, lembaga, { tahun, filedOn });
}
