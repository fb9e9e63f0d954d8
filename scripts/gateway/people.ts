import { createHash, randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import type { Box } from '../publish/box.ts';
import { readKeys, textIn, writeWhole } from '../publish/whole-file.ts';

/** Somebody who may save from the form. The token itself is kept nowhere, only its hash. */
export interface Person {
  readonly name: string;
  readonly email: string;
  /** SHA-256 of the token, hexadecimal; a token is random, so no slower hash is needed. */
  readonly hash: string;
  /** ISO time. */
  readonly since: string;
}

const peopleFile = ({ dir }: Box): string => join(dir, 'people.json');

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Everybody who may save now. Read anew each time: a withdrawn token ends at once. */
export const peopleOf = (box: Box): readonly Person[] => {
  const people = readKeys(peopleFile(box)).get('people');
  return (Array.isArray(people) ? people : []).map((person: unknown) => {
    const keys = new Map(typeof person === 'object' && person ? Object.entries(person) : []);
    return {
      name: textIn(keys, 'name'),
      email: textIn(keys, 'email'),
      hash: textIn(keys, 'hash'),
      since: textIn(keys, 'since'),
    };
  });
};

const writePeople = (box: Box, people: readonly Person[]): void => {
  writeWhole(peopleFile(box), `${JSON.stringify({ people }, null, 1)}\n`);
  chmodSync(peopleFile(box), 0o600);
};

/** Whose token it is; `undefined` for one that is wrong or withdrawn. */
export const personWith = (box: Box, token: string): Person | undefined => {
  const hash = hashOf(token);
  return peopleOf(box).find((person) => person.hash === hash);
};

/**
 * Gives somebody a token; an earlier one of the same e-mail address ends.
 * @returns the token, to be shown once
 * @throws when name or address could not stand in a commit
 */
export const addPerson = (box: Box, name: string, email: string): string => {
  if (!/^[^<>\n\r\0]{2,80}$/.test(name))
    throw new Error('Tên không dùng được. / Not a usable name.');
  if (!/^[^\s<>@]+@[^\s<>@]+$/.test(email)) {
    throw new Error('Địa chỉ thư không đúng. / Not an e-mail address.');
  }
  const token = `ocop_${randomBytes(32).toString('base64url')}`;
  const person = { name, email, hash: hashOf(token), since: new Date().toISOString() };
  writePeople(box, [...peopleOf(box).filter((other) => other.email !== email), person]);
  return token;
};

/** Ends somebody's token. @returns false when nobody has that address */
export const withdraw = (box: Box, email: string): boolean => {
  const people = peopleOf(box);
  const rest = people.filter((person) => person.email !== email);
  if (rest.length < people.length) writePeople(box, rest);
  return rest.length < people.length;
};
