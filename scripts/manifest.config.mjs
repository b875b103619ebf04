// How dist/custom-elements.json is made: only what a user of the elements may rely on.
const toBuilt = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

const isPublic = (member) =>
  member.privacy !== 'private' &&
  member.privacy !== 'protected' &&
  !/^[#_]/.test(member.name) &&
  !(member.static && ['styles', 'properties', 'shadowRootOptions', 'formAssociated'].includes(member.name));

function tidy(declaration) {
  declaration.members = declaration.members?.filter(isPublic);
  declaration.attributes = declaration.attributes?.filter((attribute) => !attribute.name.startsWith('_'));
  return declaration;
}

export default {
  globs: ['src/ui/**/*.ts', 'src/elements/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  quiet: true,
  // package.json names the manifest already; the analyzer would write the folder of the running build into it.
  packagejson: false,
  plugins: [
    {
      name: 'only-what-is-public',
      packageLinkPhase({ customElementsManifest: manifest }) {
        const rewrite = (reference) => {
          if (reference?.module) reference.module = toBuilt(reference.module);
        };
        manifest.modules = manifest.modules.filter((module) =>
          module.declarations?.some((d) => d.customElement && d.tagName),
        );
        for (const module of manifest.modules) {
          module.path = toBuilt(module.path);
          module.declarations = module.declarations.filter((d) => d.customElement).map(tidy);
          for (const declaration of module.declarations) {
            rewrite(declaration.superclass);
            for (const member of [
              ...(declaration.members ?? []),
              ...(declaration.attributes ?? []),
              ...(declaration.events ?? []),
            ])
              rewrite(member.inheritedFrom);
          }
          for (const item of module.exports ?? []) rewrite(item.declaration);
        }
        manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      },
    },
  ],
};
