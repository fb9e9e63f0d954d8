import { vcardFile, vcardPaths } from '../../../outputs/vcard-file.ts';

/** Cards of the makers, beside their pages. */
export const getStaticPaths = vcardPaths('en');

export const GET = vcardFile('en');
