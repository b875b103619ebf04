// How dist/custom-elements.json is made: only what a user of the elements may rely on.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { customDefaults, readTypes } from './manifest-types.mjs';
import { root } from './run.mjs';

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

/** What an attribute takes and what it is without. */
function completeAttributes(element, types) {
  for (const attribute of element.attributes ?? []) {
    const { fieldName } = attribute;
    if (fieldName) attribute.type = { text: types.attribute(element.name, fieldName) };
    if (attribute.type?.text !== 'boolean') continue;
    attribute.default = 'false';
    const field = element.members?.find(({ name }) => name === fieldName);
    if (field) field.default = 'false';
  }
}

/** `detail` is no part of the schema of manifests; whoever does not know it passes over it. */
function completeEvents(element, types) {
  for (const event of element.events ?? []) {
    const name = event.type.text;
    event.type.references = [{ name, package: 'deskbell', module: 'dist/index.js' }];
    event.request = types.isRequest(name) || undefined;
    event.detail = { members: types.detailOf(name) };
  }
}

const sources = () =>
  readdirSync(join(root, 'src'), { recursive: true })
    .map((file) => join('src', String(file)))
    .filter((file) => file.endsWith('.ts') && /^src[\\/](elements|ui)[\\/]/.test(file));

let typescript;

function complete(elements) {
  const types = readTypes(typescript);
  const defaults = customDefaults(sources());
  for (const element of elements) {
    completeAttributes(element, types);
    completeEvents(element, types);
    for (const property of element.cssProperties ?? []) property.default = defaults.get(property.name);
  }
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
      initialize({ ts }) {
        typescript = ts;
      },
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
        complete(manifest.modules.flatMap(({ declarations }) => declarations));
      },
    },
  ],
};
