import type { SeedRecord } from '@quocngu/seed-format';

/** A record of a seed file, and the file as the command line names it. */
export interface FileRecord extends SeedRecord {
  readonly file: string;
}
