/** Contact data as recorded, with the holder's consent (Law 91/2025/QH15). */
export interface RecordedContact {
  phone?: string;
  email?: string;
  zalo?: string;
  website?: string;
  facebook?: string;
  address?: string;
  consent?: {
    by: string;
    on: string;
    for: readonly string[];
    withdrawnOn?: string;
  };
}

/** What may be published. */
export type PublishedContact = Omit<RecordedContact, 'consent'>;

/**
 * The contact that may be published for a purpose, or nothing: without a recorded consent, for
 * another purpose, before its day or after its withdrawal.
 */
export const publishedContact = (
  contact: RecordedContact | undefined,
  purpose: string,
  today: string,
): PublishedContact | undefined => {
  if (!contact?.consent) return undefined;
  const { consent, ...channels } = contact;
  const withdrawn = consent.withdrawnOn !== undefined && consent.withdrawnOn <= today;
  if (withdrawn || consent.on > today || !consent.for.includes(purpose)) return undefined;
  return Object.values(channels).some(Boolean) ? channels : undefined;
};
