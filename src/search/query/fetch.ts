/** Text of a file. @throws with status and address when it cannot be fetched */
export const fetchText = async (url: string, cache: RequestCache = 'default'): Promise<string> => {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.text();
};

/**
 * Content of a file that is stored gzip-compressed, since servers leave such files as they are.
 * @throws with status and address when it cannot be fetched
 */
export const fetchPacked = async (url: string): Promise<Uint8Array<ArrayBuffer>> => {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`${response.status} ${url}`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
};
