import { must } from '../../domain/basics/must.ts';
import type { Engine } from './schema.ts';

/** Two servers that make it at once keep the same one. */
export async function keepOnce(
  { reader, writer }: Engine,
  name: string,
  make: () => Promise<string>,
): Promise<string> {
  const read = async (): Promise<string | undefined> => {
    const query = reader.selectFrom('kept_once').select('value').where('name', '=', name);
    return (await query.executeTakeFirst())?.value;
  };
  const kept = await read();
  if (kept !== undefined) return kept;
  await writer
    .insertInto('kept_once')
    .values({ name, value: await make() })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  return must(await read(), name);
}
