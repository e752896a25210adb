import type * as z from 'zod/mini';

/** What a text says by a schema; null where it is no JSON or something else. */
export function readJson<T>(schema: z.ZodMiniType<T>, text: string): T | null {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
