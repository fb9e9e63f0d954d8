import type { Site } from '../schema/index.ts';

/** Where the form reads and writes, as its configuration says it. */
interface Backend {
  readonly name: 'github' | 'gitlab' | 'gitea';
  readonly repo: string;
  readonly branch: string;
  readonly auth_methods: readonly ['token'];
  readonly base_url?: string;
  readonly api_root?: string;
}

/** Stands for a repository where none is configured: nobody signs in to it. */
export const NO_REPOSITORY = 'local/content';

const tokenOnly = ['token'] as const;

/** The public services and where their programs answer; they need no address in site.yaml. */
const PUBLIC: Readonly<Record<string, { origin: string; api: string }>> = {
  github: { origin: 'https://github.com', api: 'https://api.github.com' },
  gitlab: { origin: 'https://gitlab.com', api: 'https://gitlab.com' },
};

/** Address of a host of one's own, without a slash at the end; none on a public service. */
const ownHost = ({ service, address }: NonNullable<Site['editing']>): string | undefined => {
  const host = address?.replace(/\/+$/, '');
  return host === PUBLIC[service]?.origin ? undefined : host;
};

/**
 * The store of the content by `editing` in site.yaml, entered with an access token: no sign-in
 * server is needed. Without `editing` there is only the folder on one's own machine, and the
 * names here are never asked.
 */
export const backendOf = ({ editing }: Site, address: string): Backend => {
  if (!editing) {
    return { name: 'gitea', repo: NO_REPOSITORY, branch: 'main', auth_methods: tokenOnly };
  }
  const { service, repository, branch } = editing;
  const common = { name: service, repo: repository, branch, auth_methods: tokenOnly };
  const origin = ownHost(editing);
  if (service === 'gitea') {
    const base = origin ?? address;
    return { ...common, base_url: base, api_root: `${base}/api/v1` };
  }
  if (origin === undefined) return common;
  const api = service === 'gitlab' ? '/api/v4' : '/api/v3';
  return { ...common, base_url: origin, api_root: `${origin}${api}` };
};

/** Hosts that the page may talk to besides its own, for its content policy. */
export const hostsOf = ({ editing }: Site, address: string): readonly string[] => {
  if (!editing) return [];
  const host = ownHost(editing);
  if (host === undefined) {
    const service = PUBLIC[editing.service];
    return service ? [service.api] : [];
  }
  const { origin } = new URL(host);
  return origin === address ? [] : [origin];
};
