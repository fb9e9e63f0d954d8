import type { Words } from '../vi.ts';

export const revisions: Words['revisions'] = {
  title: 'What changed on this page',
  intro: 'By the edits of the content file, the newest first.',
  changes: {
    published: 'first published',
    renewed: 'renewed',
    recognition: 'recognition corrected',
    status: 'step in the programme updated',
    price: 'reference price changed',
    packs: 'packs corrected',
    capacity: 'supply updated',
    papers: 'papers updated',
    season: 'season corrected',
    photo: 'photo added',
    photoGone: 'photo taken away',
    making: 'making corrected',
    story: 'story rewritten',
    name: 'renamed',
    producer: 'producer corrected',
    place: 'place corrected',
    sources: 'sources updated',
    details: 'details corrected',
  },
};
