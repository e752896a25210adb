import * as z from 'zod/mini';
import type { DeviceId, PersonId } from '../../../domain/basics/ids.ts';
import {
  type AddPerson,
  type ChangePerson,
  type Devices,
  type Invitation,
  type Person,
  addPersonSchema,
  changePersonSchema,
  devicesSchema,
  invitationSchema,
  peopleSchema,
} from '../../../sync/messages/people.ts';
import { usernameSchema } from '../../../sync/messages/session.ts';
import type { App } from '../../app-context.ts';
import { orangProblem, orangText } from './words.ts';
import { askServer, type Result } from '../../account/ask-server.ts';
import type { ServerCall } from '../../account/call-server.ts';

export interface Roster {
  readonly people: readonly Person[];
  readonly devices: Devices['devices'];
}

/** People of the kecamatan and their devices; only with a line, since accounts are the server's. */
export async function readRoster(app: App): Promise<Result<Roster>> {
  const people = await ask(app, { method: 'GET', url: '/api/people', schema: peopleSchema });
  if (people.kind === 'problem') return people;
  const devices = await ask(app, { method: 'GET', url: '/api/devices', schema: devicesSchema });
  if (devices.kind === 'problem') return devices;
  return { kind: 'ok', value: { people: people.value.people, devices: devices.value.devices } };
}

export async function addPerson(app: App, person: AddPerson): Promise<Result<Invitation>> {
  if (person.nama.trim() === '') return { kind: 'problem', text: orangText.badNama };
  if (!usernameSchema.safeParse(person.username).success)
    return { kind: 'problem', text: orangText.badUsername };
  const body = addPersonSchema.parse(person);
  return ask(app, { method: 'POST', url: '/api/people', body, schema: invitationSchema });
}

/** Another name, role or desa; with another role or desa they sign in anew. */
export async function changePerson(
  app: App,
  person: PersonId,
  changed: ChangePerson,
): Promise<Result<null>> {
  if (changed.nama.trim() === '') return { kind: 'problem', text: orangText.badNama };
  const body = changePersonSchema.parse(changed);
  return ask(app, { method: 'POST', url: `/api/people/${person}`, body, schema: z.null() });
}

/** A new link for somebody who lost theirs or forgot the password. */
export async function renewLink(app: App, person: PersonId): Promise<Result<Invitation>> {
  const url = `/api/people/${person}/link`;
  return ask(app, { method: 'POST', url, body: {}, schema: invitationSchema });
}

export async function setDisabled(
  app: App,
  person: PersonId,
  disabled: boolean,
): Promise<Result<null>> {
  const url = `/api/people/${person}/disabled`;
  return ask(app, { method: 'POST', url, body: { disabled }, schema: z.null() });
}

/** Shuts a lost phone out: its sessions end, what is kept in it stays. */
export async function signOutDevice(app: App, device: DeviceId): Promise<Result<null>> {
  return ask(app, { method: 'DELETE', url: `/api/devices/${device}`, schema: z.null() });
}

function ask<T>(app: App, call: ServerCall<T>): Promise<Result<T>> {
  return askServer(app, call, orangProblem);
}
