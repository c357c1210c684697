import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Manifest {
  name: string;
  version: string;
  license: string;
  exports: Record<string, string | { types: string; default: string }>;
  dependencies?: Record<string, string>;
}

export interface PackedPackage {
  /** Folder of the source, such as `domain`. */
  name: string;
  manifest: Manifest;
  tarball: string;
  /** What the tarball holds, sorted. */
  files: string[];
  /** Where the tarball is unpacked, as a consumer would have it. */
  folder: string;
}

export interface Packed {
  packages: PackedPackage[];
  /** A project that has installed the packages. Our libraries are found in the folders above it. */
  consumer: string;
  remove(): void;
}

/** Packs every package as npm would publish it, and unpacks it into a project of its own. */
export function packAll(names: readonly string[]): Packed {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const consumer = mkdtempSync(join(root, '.cache/consumer-'));
  const tarballs = execFileSync('npm', ['pack', ...names.map((name) => `./packages/${name}`), '--ignore-scripts', '--silent', '--pack-destination', consumer], { cwd: root, encoding: 'utf8' });
  const packages = tarballs.trim().split('\n').map((tarballName) => {
    const name = /^cme-elements-([a-z]+)-/.exec(tarballName)![1]!;
    const folder = join(consumer, 'node_modules/@cme-elements', name);
    mkdirSync(folder, { recursive: true });
    const tarball = join(consumer, tarballName);
    execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', folder]);
    const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n').map((path) => path.replace(/^package\//, ''));
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    return { name, manifest, tarball, files: files.sort(), folder };
  });
  return { packages, consumer, remove: () => rmSync(consumer, { recursive: true, force: true }) };
}
