import type { WorkspacePackage } from './workspace.ts';

const conditions = ['@quocngu/source', 'types', 'default'];

/** Where the manifest of a package differs from what all have in common, a line for each. */
export function findManifestFaults({
  name,
  folder,
  manifest,
}: WorkspacePackage): readonly string[] {
  const faults: string[] = [];
  const expectField = (field: string, expected: unknown): void => {
    const found = manifest[field];
    if (JSON.stringify(found) !== JSON.stringify(expected)) {
      faults.push(`${field} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
    }
  };
  const isLibrary = folder.startsWith('packages/');
  if (isLibrary && name !== folder.replace('packages/', '@quocngu/')) {
    faults.push(`name is ${name}, which does not go with its folder`);
  }
  // Trained weights come from CC BY-SA sources and keep that licence.
  expectField('license', folder === 'packages/models' ? 'CC-BY-SA-4.0' : 'MIT');
  expectField('type', 'module');
  expectField('engines', { node: '>=20.19' });
  if (manifest.private !== true) {
    expectField('publishConfig', { access: 'public' });
    if (typeof manifest.description !== 'string') faults.push('description is missing');
    if (!Array.isArray(manifest.keywords)) faults.push('keywords are missing');
    if (!manifest.files?.includes('dist')) faults.push('files leaves out dist');
  }
  if (isLibrary) expectField('sideEffects', false);
  const findFaults = folder === 'packages/models' ? findModelFaults : findExportFaults;
  return [...faults, ...findFaults(manifest.exports ?? {}, isLibrary)].map(
    (fault) => `${folder}/package.json: ${fault}`,
  );
}

/** The modules of models are made by the build: they have no source, and nothing stands for all. */
function findModelFaults(
  exported: NonNullable<WorkspacePackage['manifest']['exports']>,
): readonly string[] {
  return Object.entries(exported).flatMap(([subpath, target]) => {
    const isModule = typeof target === 'object' && Object.keys(target).join() === 'types,default';
    return isModule || subpath === './package.json' ? [] : [`exports ${subpath} is no model`];
  });
}

function findExportFaults(
  exported: NonNullable<WorkspacePackage['manifest']['exports']>,
  isLibrary: boolean,
): readonly string[] {
  const faults: string[] = [];
  if (isLibrary && !('.' in exported)) faults.push('exports lacks "."');
  if (exported['./package.json'] !== './package.json') {
    faults.push('exports lacks ./package.json');
  }
  for (const [subpath, target] of Object.entries(exported)) {
    if (subpath.includes('*')) faults.push(`exports has the pattern ${subpath}`);
    if (typeof target === 'string') {
      if (!target.endsWith('.json')) faults.push(`exports ${subpath} has no conditions`);
    } else if (Object.keys(target).join() !== conditions.join()) {
      faults.push(`exports ${subpath} has other conditions than ${conditions.join(', ')}`);
    }
  }
  return faults;
}
