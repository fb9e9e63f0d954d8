interface ImportMetaEnv {
  /** Print of what all pages of a build are made of (src/build/inputs.ts); not while developing. */
  readonly BUILD_INPUTS?: string;
  /** Print of what draws share cards. */
  readonly CARDS_PRINT?: string;
}
