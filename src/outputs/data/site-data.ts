import { catalogue } from '../../catalogue/store.ts';
import { type OpenData, openData } from './open-data.ts';

/** The open data of the site that is being built. @param site its address, without a path */
export const siteData = async (site: URL | undefined): Promise<OpenData> =>
  openData({ vi: await catalogue('vi'), en: await catalogue('en') }, site);
