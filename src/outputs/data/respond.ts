import { jsonText } from './files.ts';

/** A JSON file. @param type its media type, where it is not plain JSON */
export const jsonFile = (value: object, type = 'application/json'): Response =>
  new Response(jsonText(value), { headers: { 'content-type': `${type}; charset=utf-8` } });
