interface ImportMetaEnv {
  /** Print of what all pages of a build are made of (src/build/inputs.ts); not while developing. */
  readonly BUILD_INPUTS?: string;
  /** Print of what draws share cards. */
  readonly CARDS_PRINT?: string;
}

/**
 * Trusted Types, which TypeScript's library does not describe yet. What a rule lets through counts
 * as text here, since that is what the browser's own functions are said to take.
 */
declare var trustedTypes:
  | undefined
  | {
      createPolicy<Rules extends Readonly<Record<string, (text: string) => string>>>(
        name: string,
        rules: Rules,
      ): Rules;
    };
