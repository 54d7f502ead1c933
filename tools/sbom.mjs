#!/usr/bin/env node
// @ts-check
/**
 * `npm run --silent sbom`: prints the bill of materials of what users get, in CycloneDX's JSON, from the lock file alone.
 * `npm sbom --omit dev` would leave out what packages for development need, too, so those are taken out here.
 */
import { projectFolder } from './host/paths.mjs';
import { runCommand } from './host/run-command.mjs';

/**
 * @typedef {object} Component
 * @property {string} bom-ref
 * @property {readonly { readonly name: string }[]} properties
 */

const development = 'cdx:npm:package:development';

const { code, output } = await runCommand(
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
  // Nothing but the bill: warnings would stand in it.
  { cwd: projectFolder, env: { npm_config_loglevel: 'silent' } },
);
if (code === 0) {
  const bill = JSON.parse(output);
  /** @type {readonly Component[]} */
  const all = bill.components;
  const components = all.filter(({ properties }) => !properties.some(({ name }) => name === development));
  const refs = new Set(components.map((component) => component['bom-ref']));
  refs.add(bill.metadata.component['bom-ref']);
  /** @type {readonly { readonly ref: string, readonly dependsOn: readonly string[] }[]} */
  const edges = bill.dependencies;
  const dependencies = edges
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) }));
  console.log(JSON.stringify({ ...bill, components, dependencies }, null, 2));
} else {
  console.error(output.trim());
  process.exitCode = 1;
}
