/** Places by official code. Names are never matched: a name may belong to several places. */

/** A unit that existed until the merger. */
export interface OldUnit {
  code: string;
  name: string;
  /** Only a part of it came to the commune. */
  part: boolean;
  restTo?: string;
}

/** A commune of today. */
export interface Commune {
  code: string;
  name: string;
  slug: string;
  formedFrom: readonly OldUnit[];
}

/** How an entry names its place (schema: origin). */
export interface PlaceCode {
  unit: string;
  era?: 'old' | 'new';
  now?: string;
  village?: string;
}

/** A place read on both maps; `commune` is unknown when a split unit's part is not told. */
export interface Place<C extends Commune = Commune> {
  village?: string;
  oldUnit?: OldUnit;
  commune?: C;
  /** Communes it may belong to today when `commune` is unknown. */
  candidates: readonly C[];
}

const KIND_OF_UNIT = /^(?:Xã|Thị trấn|Phường)\s+/;

/** Name of a unit without the word for its kind: “Xã A” is A. */
export const bareName = (name: string): string => name.replace(KIND_OF_UNIT, '');

/** Words that stand before the name of a unit or a hamlet. */
const UNIT_WORDS = {
  tỉnh: 'province',
  'thành phố': 'city',
  huyện: 'district',
  'thị trấn': 'township',
  phường: 'ward',
  xã: 'commune',
  xóm: 'hamlet',
  thôn: 'village',
  bản: 'village',
} as const;

export type UnitKind = (typeof UNIT_WORDS)[keyof typeof UNIT_WORDS];

/** A name taken apart: “Phường A (00000)” is a ward, A, with a note after it. */
export interface UnitName {
  kind: UnitKind;
  name: string;
  note: string;
}

/** Takes the name of a unit or a hamlet apart; nothing when it does not begin with its kind. */
export const readUnitName = (text: string): UnitName | undefined => {
  for (const [word, kind] of Object.entries(UNIT_WORDS)) {
    if (!text.toLocaleLowerCase('vi').startsWith(`${word} `)) continue;
    const [, name = '', note = ''] =
      /^(.*?)(\s*\([^)]*\))?$/.exec(text.slice(word.length + 1)) ?? [];
    return { kind, name, note };
  }
  return undefined;
};

/** What is wrong with a code, for the check to say. */
export type PlaceProblem = 'unknown' | 'ambiguous' | 'not-a-successor';

/**
 * Reads a code on the map of today and on the old one.
 * @returns the place, or the reason why the code does not name one
 */
export const readPlace = <C extends Commune>(
  code: PlaceCode,
  communes: readonly C[],
): Place<C> | PlaceProblem => {
  const commune = communes.find((candidate) => candidate.code === code.unit);
  const successors = communes.filter((candidate) =>
    candidate.formedFrom.some((unit) => unit.code === code.unit),
  );
  if (!commune && successors.length === 0) return 'unknown';
  if (commune && successors.length > 0 && !code.era) return 'ambiguous';
  if (commune && code.era !== 'old')
    return { village: code.village, commune, candidates: [commune] };
  return readOldPlace(code, successors);
};

const readOldPlace = <C extends Commune>(
  code: PlaceCode,
  successors: readonly C[],
): Place<C> | PlaceProblem => {
  const oldUnit = successors.flatMap((c) => c.formedFrom).find((unit) => unit.code === code.unit);
  if (!oldUnit) return 'unknown';
  const named = successors.find((candidate) => candidate.code === code.now);
  if (code.now && !named) return 'not-a-successor';
  const commune = named ?? (oldUnit.part ? undefined : successors[0]);
  return {
    village: code.village,
    oldUnit,
    commune,
    candidates: commune ? [commune] : successors,
  };
};
