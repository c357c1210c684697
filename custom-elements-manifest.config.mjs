/**
 * The custom-elements manifest: what editors, documentation and frameworks learn about the elements. Only the public
 * surface is in it: a private field would look like something to set, and an event that was only guessed from a call
 * has neither a name nor a meaning.
 */
const isPublic = ({ name, privacy, static: isStatic }) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && !isStatic;
const isDocumented = ({ description }) => Boolean(description);

const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(isPublic);
        declaration.events = declaration.events?.filter(isDocumented);
      }
    }
  },
};

/** The manifest travels with the compiled package, so its paths are those of the compiled files. */
const compiledPaths = {
  name: 'compiled-paths',
  packageLinkPhase({ customElementsManifest }) {
    const compiled = (path) => path.replace(/^\/?packages\/elements\/src\//, 'dist/').replace(/\.ts$/, '.js');
    for (const module of customElementsManifest.modules) {
      module.path = compiled(module.path);
      for (const { declaration } of module.exports) declaration.module = compiled(declaration.module);
      for (const { superclass, members = [], attributes = [] } of module.declarations) {
        for (const reference of [superclass, ...[...members, ...attributes].map(({ inheritedFrom }) => inheritedFrom)]) {
          if (reference?.module) reference.module = compiled(reference.module);
        }
      }
    }
  },
};

export default {
  globs: ['packages/elements/src/**/*.element.ts', 'packages/elements/src/shared/cme-element.ts'],
  outdir: 'packages/elements/dist',
  packagejson: false,
  litelement: true,
  plugins: [publicOnly, compiledPaths],
};
