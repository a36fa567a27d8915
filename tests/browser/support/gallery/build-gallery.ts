import { build } from 'esbuild';

/** The gallery as one script for a plain page. */
export async function buildGallery(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tests/browser/support/gallery/gallery.tsx'],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
  });
  return outputFiles[0]?.text ?? '';
}
