import words from '../fixtures/synthetic-words.json' with { type: 'json' };

/** A type of product and what varies about it. */
export interface ProductType {
  readonly name: string;
  readonly en: string;
  readonly group: string;
  readonly subgroup: string;
  readonly aliases: readonly string[];
  readonly attributes: readonly string[];
  /** Codes of the provinces it comes from; empty = any. */
  readonly provinces: readonly string[];
  readonly unit: string;
  /** Lowest and highest price in thousand đồng. */
  readonly price: readonly number[];
  readonly ingredients: readonly string[];
}

export interface Province {
  readonly code: string;
  readonly name: string;
  readonly old: readonly string[];
  readonly places: readonly string[];
}

type Named<T> = Readonly<Record<string, T>>;

/** Words from which imaginary catalogues are composed. */
export interface Words {
  readonly groups: Named<string>;
  readonly subgroups: Named<string>;
  readonly types: readonly ProductType[];
  readonly provinces: readonly Province[];
  readonly forms: readonly { readonly name: string; readonly patterns: readonly string[] }[];
  readonly brands: readonly string[];
  readonly surnames: readonly string[];
  readonly middleNames: readonly string[];
  readonly givenNames: readonly string[];
  readonly certificates: readonly string[];
  readonly units: Named<readonly string[]>;
  readonly sentences: Named<readonly string[]>;
  readonly sentenceKinds: Named<string>;
}

export const syntheticWords: Words = words;
