import * as z from 'zod/mini';

/** A report's content: its own kind's schema reads it deeper (`reports/registry.ts`). */
export const contentSchema = z.record(z.string(), z.unknown());
export type Content = z.infer<typeof contentSchema>;
