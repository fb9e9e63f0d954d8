/** Text of a file. @throws with status and address when it cannot be fetched */
export const fetchText = async (url: string, cache: RequestCache = 'default'): Promise<string> => {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.text();
};
