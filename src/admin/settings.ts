import type CMS from '@sveltia/cms';

/** What the build wrote beside the page. */
export interface Settings {
  /** Whether there is a repository to write into. */
  readonly connected: boolean;
  readonly config: NonNullable<Parameters<typeof CMS.init>[0]>['config'];
  /** Folder of the content in its repository. */
  readonly folder: string;
}

const isSettings = (value: unknown): value is Settings =>
  typeof value === 'object' &&
  value !== null &&
  'connected' in value &&
  typeof value.connected === 'boolean' &&
  'config' in value &&
  typeof value.config === 'object' &&
  value.config !== null &&
  'folder' in value &&
  typeof value.folder === 'string';

/** Reads the answer to asking for the settings. @throws when it is something else, such as an error page */
export const readSettings = async (response: Response): Promise<Settings> => {
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  const value: unknown = await response.json();
  if (!isSettings(value)) throw new Error(`No settings of the form: ${response.url}`);
  return value;
};
