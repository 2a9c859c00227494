import type { BylineRole } from '@quocngu/article';

const roles: Readonly<Record<BylineRole, true>> = {
  author: true,
  contributor: true,
  compiler: true,
  editor: true,
  illustrator: true,
  photographer: true,
  source: true,
  translator: true,
};

/** Whether a value is a role that the model knows. */
export function isBylineRole(value: unknown): value is BylineRole {
  return typeof value === 'string' && Object.hasOwn(roles, value);
}
