// dist/custom-elements.json → what editors complete and explain: VS Code's custom data, JetBrains' web-types.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

/** What one writes in CSS or in a script is not explained at a tag. */
const OPTIONS = { hideMethodDocs: true, hideCssPropertiesDocs: true, hideLogs: true };

/** An attribute that is there or not wants no `=""`. */
function withSwitches(data, elements) {
  for (const { name, attributes } of data.tags) {
    const { attributes: known = [] } = elements.find(({ tagName }) => tagName === name) ?? {};
    for (const attribute of attributes)
      if (known.find((one) => one.name === attribute.name)?.type?.text === 'boolean')
        attribute.valueSet = 'v';
  }
  return data;
}

/** Writes the files beside the manifest. */
export function writeEditorData(dist) {
  const manifest = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8'));
  const elements = manifest.modules.flatMap(({ declarations }) => declarations);
  // Each of them changes what it is given.
  const read = (write) => JSON.parse(write(structuredClone(manifest), OPTIONS));
  const files = {
    'vscode.html-custom-data.json': withSwitches(read(getVsCodeHtmlCustomData), elements),
    'vscode.css-custom-data.json': read(getVsCodeCssCustomData),
    'web-types.json': read(getWebTypesData),
  };
  for (const [name, data] of Object.entries(files))
    writeFileSync(join(dist, name), `${JSON.stringify(data, null, 2)}\n`);
}
