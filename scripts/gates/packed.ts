import { inject } from 'vitest';
import type { PackedPackage } from './pack.ts';

/** The packages that `pack.setup.ts` packed. */
export function packedPackages(): readonly PackedPackage[] {
  const packed = inject('packed');
  if (typeof packed === 'string') throw new Error(packed);
  return packed;
}
