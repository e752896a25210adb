import * as z from 'zod/mini';
import type { Content } from '../standing/report-doc.ts';
import type { Finding } from './report-rules.ts';

/** "There is none this year", with the reason; an answer like any other, for kinds that allow it. */
export const nihilSchema = z.looseObject({ alasan: z.string().check(z.maxLength(1000)) });
type Nihil = z.infer<typeof nihilSchema>;

/** Whether a report of any kind says that there is none; each kind keeps it in `nihil`. */
export function isNihil(content: Content): boolean {
  return nihilSchema.safeParse(content['nihil']).success;
}

/** All that is asked of a report that says there is none. */
export function checkNihil({ alasan }: Nihil): Finding[] {
  if (alasan.trim() !== '') return [];
  return [
    { level: 'blocks', rule: 'nihil-alasan', where: ['nihil', 'alasan'], values: {}, basis: '' },
  ];
}
