/** Loaded into every process of a measured build: notes the most memory it held, in kB. */
import { appendFileSync } from 'node:fs';

const file = process.env.BENCH_PEAK;
if (file) process.on('exit', () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));
