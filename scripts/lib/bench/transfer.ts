import type { Browser as Chromium } from '@playwright/test';

/** Sorts of things a page loads, as the browser names them; the rest is `Other`. */
export const sorts = ['Document', 'Stylesheet', 'Script', 'Font', 'Image', 'Other'] as const;
export type Sort = (typeof sorts)[number];

/** What a first visit to a page costs. */
export interface Transfer {
  readonly requests: number;
  /** Bytes on the wire, headers included, by sort. */
  readonly bytes: Readonly<Record<Sort, number>>;
  /** Addresses on other hosts that the page asked for. */
  readonly thirdParty: readonly string[];
}

/**
 * Bars for a first visit, fonts included: bytes on the wire of any page; requests of a product's page,
 * where the product sets 20, and of any other, where it sets none.
 */
export const visitBars = { bytes: 180_000, productRequests: 20, requests: 26 } as const;

/** A phone, as the tests have it. */
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true };

/**
 * Opens a page with an empty cache and counts what comes over the wire until it is quiet.
 * @param url full address
 */
export const measureTransfer = async (browser: Chromium, url: string): Promise<Transfer> => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const sortOf = new Map<string, Sort>();
  const bytes = { Document: 0, Stylesheet: 0, Script: 0, Font: 0, Image: 0, Other: 0 };
  const thirdParty = new Set<string>();

  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (request.url.startsWith('data:') || request.url.startsWith('blob:')) return;
    sortOf.set(requestId, sorts.find((sort) => sort === type) ?? 'Other');
    if (new URL(request.url).host !== new URL(url).host) thirdParty.add(request.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const sort = sortOf.get(requestId);
    if (sort) bytes[sort] += encodedDataLength;
  });
  const response = await page.goto(url, { waitUntil: 'networkidle' });
  if (!response?.ok()) throw new Error(`${url} answers ${response?.status() ?? 'nothing'}.`);
  await context.close();
  return { requests: sortOf.size, bytes, thirdParty: [...thirdParty].sort() };
};

/** All bytes of a visit. */
export const totalBytes = ({ bytes }: Transfer): number =>
  sorts.reduce((sum, sort) => sum + bytes[sort], 0);
