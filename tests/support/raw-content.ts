export { readRawContent } from '../../scripts/lib/raw-content.ts';
