import { type UsulanById, type UsulanWithId, byPriority } from './priority.ts';
import { type Usulan, usulanSchema } from './schema.ts';

type UsulanField = keyof typeof usulanSchema.shape;
const usulanFields = Object.keys(usulanSchema.shape) as readonly UsulanField[]; // its own keys

export interface UsulanComparison {
  readonly added: ReadonlySet<string>;
  readonly removed: readonly UsulanWithId[];
  readonly changed: ReadonlyMap<string, ChangedUsulan>;
}

interface ChangedUsulan {
  readonly before: Usulan;
  readonly after: Usulan;
  readonly fields: readonly UsulanField[];
}

/** What a desa changed in its proposals between two revisions, matched by id. */
export function compareUsulan(before: UsulanById, after: UsulanById): UsulanComparison {
  const added = new Set<string>();
  const changed = new Map<string, ChangedUsulan>();
  for (const [id, usulan] of Object.entries(after)) {
    const old = Object.hasOwn(before, id) ? before[id] : undefined;
    if (!old) {
      added.add(id);
      continue;
    }
    const fields = usulanFields.filter((field) => old[field] !== usulan[field]);
    if (fields.length > 0) changed.set(id, { before: old, after: usulan, fields });
  }
  const removed = byPriority(before).filter(({ id }) => !Object.hasOwn(after, id));
  return { added, removed, changed };
}
