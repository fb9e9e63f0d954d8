import { vcardFile, vcardPaths } from '../../outputs/vcard-file.ts';

/** Cards of the makers, beside their pages. */
export const getStaticPaths = vcardPaths('vi');

export const GET = vcardFile('vi');
