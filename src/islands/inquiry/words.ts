import { createContext, useContext } from 'react';
import type { Words } from '../../i18n/index.ts';

/** The words of the list's page; the server puts them into it, so that no script carries them. */
export type InquiryWords = Words['inquiry'];

export const WordsOfPage = createContext<InquiryWords | undefined>(undefined);

/** @throws outside the island, which knows the words */
export const useWords = (): InquiryWords => {
  const words = useContext(WordsOfPage);
  if (!words) throw new Error('The inquiry list has no words.');
  return words;
};
