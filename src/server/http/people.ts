import { Hono } from 'hono';
import { type PersonId, personIdSchema } from '../../domain/basics/ids.ts';
import {
  addPersonSchema,
  changePersonSchema,
  setDisabledSchema,
} from '../../sync/messages/people.ts';
import type { Person } from '../../sync/messages/people.ts';
import { addPerson, fitsDesa, createLink } from '../accounts/links.ts';
import type { PersonRow } from '../store/server-store.ts';
import type { AppDeps, HttpContext, HttpEnv } from './http-env.ts';
import { accountsOf, HttpProblem } from './http-env.ts';
import { readJson } from './read-json.ts';
import { markOf, requireAdmin } from './session-cookie.ts';

/** The people of the admin's own kecamatan. */
export function peopleRoutes(deps: AppDeps): Hono<HttpEnv> {
  const { store, newPersonId } = deps;
  const accounts = accountsOf(deps);
  return new Hono<HttpEnv>()
    .get('/', async (context) => {
      const { kecamatan } = await requireAdmin(context, deps);
      return context.json({ people: (await store.people.list(kecamatan)).map(toPerson) });
    })
    .post('/', async (context) => {
      const admin = await requireAdmin(context, deps);
      const person = await readJson(context, addPersonSchema);
      const added = await addPerson(
        { ...accounts, store, newPersonId },
        person,
        markOf(admin, deps),
      );
      if (added === 'malformed') throw new HttpProblem(400, added);
      if (added === 'username-taken') throw new HttpProblem(409, added);
      return context.json(added, 201);
    })
    .post('/:id', async (context) => {
      const admin = await requireAdmin(context, deps);
      const changed = await readJson(context, changePersonSchema);
      const { person } = await personNamed(context, admin, deps);
      if (!(await fitsDesa(store, admin.kecamatan, changed)))
        throw new HttpProblem(400, 'malformed');
      if (changed.role !== 'admin') refuseSelf(admin, person);
      await store.people.change(person, changed, markOf(admin, deps));
      return context.body(null, 204);
    })
    .post('/:id/disabled', async (context) => {
      const admin = await requireAdmin(context, deps);
      const { disabled } = await readJson(context, setDisabledSchema);
      const { person } = await personNamed(context, admin, deps);
      refuseSelf(admin, person);
      await store.people.setDisabled(person, disabled, markOf(admin, deps));
      return context.body(null, 204);
    })
    .post('/:id/link', async (context) => {
      const admin = await requireAdmin(context, deps);
      const { person } = await personNamed(context, admin, deps);
      return context.json(await createLink(accounts, person, markOf(admin, deps)), 201);
    });
}

/** An admin without the role, or shut out by themselves, could lock the kecamatan out for good. */
function refuseSelf(admin: PersonRow, person: PersonId): void {
  if (person === admin.person) throw new HttpProblem(403, 'not-allowed');
}

/** The person the path names, of the admin's kecamatan; 404 for any other. */
async function personNamed(
  context: HttpContext,
  { kecamatan }: PersonRow,
  { store }: AppDeps,
): Promise<PersonRow> {
  const id = personIdSchema.safeParse(context.req.param('id'));
  const person = id.success ? await store.people.find(id.data) : null;
  if (person?.kecamatan !== kecamatan) throw new HttpProblem(404, 'not-found');
  return person;
}

function toPerson({ person, nama, username, role, desa, ...row }: PersonRow): Person {
  const hasPassword = row.passwordHash !== null;
  return { person, nama, username, role, desa, disabled: row.disabled, hasPassword };
}
